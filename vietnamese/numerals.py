"""The grammar of spoken numbers: runs of digits and numeral words, read into a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from vietnamese.folding import fold, has_diacritics

MAGNITUDES = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_ONLY_AFTER_TENS = {"mốt", "tư", "lăm", "nhăm"}
_NEVER_LAST = {"năm", "không", "một"}  # at the end these are a year, a denial, an article: «hai mươi năm»
_HALF, _LINK, _POINT = {"rưỡi", "rưởi"}, {"linh", "lẻ"}, {"phẩy", "phảy"}
_TEN, _TENS = {"mười"}, {"mươi", "chục"}
_WORDS = {*MAGNITUDES, *_DIGITS, *_HALF, *_LINK, *_POINT, *_TEN, *_TENS, "trăm"}
_FOLDED = {fold(word): word for word in sorted(_WORDS)} | {"muoi": "mươi", "tu": "tư"}
_GLUED = {"k": "nghìn", "tr": "triệu"}
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_TENTHS_OF = (10**9, 10**6)  # «28 tỷ 6», «1 triệu 2»: digits after these are tenths where nothing is counted by them
_NOTHING_COUNTED = re.compile(
    r"\s*[.?!…\"'»)]*$|\s*[,;?!]|\s+(?:đồng|đ|đúng|phải|không|ko|hông|hả|à|ạ|là|thì|mà|vậy|thế|hay|có|đó|đấy|này|của|nhé|chứ|cho|"
    r"được|đc|rồi|thôi|lận|lấy|chia|phân|so|dong|dung|phai|khong|ha|la|thi|ma|vay|the|co|do|day|nay|cua|nhe|chu|duoc|dc|roi|thoi|"
    r"lan|lay|phan)(?!\w)",
    re.IGNORECASE,
)
_UNCERTAIN = {"một", "năm", "không", "tư", "mốt", "lăm", "nhăm", "mươi", "chục"}
_UNCERTAIN_FOLDED = _UNCERTAIN | {"sáu", "bảy", "bẩy", "tám"}


@dataclass(frozen=True)
class Numeral:
    """A number that was read.

    ``magnitude`` is its last word when that is one («tỷ» of «hai tỷ») and could therefore belong to the unit, else
    empty; ``greatest`` is the greatest magnitude in it; ``digits`` says that digits began it; ``digits_only`` is the value
    and the end of those digits when nothing but magnitudes follows them.
    """

    value: Decimal
    start: int
    end: int
    magnitude: str
    magnitude_start: int
    greatest: str
    digits: bool
    digits_only: tuple[Decimal, int] | None = None


@dataclass(frozen=True)
class _Token:
    text: str
    start: int
    end: int
    word: str
    joined: bool  # only spaces between the token before and this one


class NumeralReader:
    """Reads the numbers of one text; ``parse_digits`` gives the value of a run of digits."""

    def __init__(self, text: str, parse_digits: Callable[[str], Decimal | None]) -> None:
        self._text = text
        self._parse_digits = parse_digits
        self._folded = not has_diacritics(text)
        self._tokens: list[_Token] = []
        end = 0
        for match in _TOKEN.finditer(text):
            gap = text[end : match.start()]
            word = self._numeral_word(match.group().lower(), after_digit=not gap and text[end - 1 : end].isdigit())
            self._tokens.append(_Token(match.group(), match.start(), match.end(), word, not gap.strip()))
            end = match.end()

    def _numeral_word(self, word: str, *, after_digit: bool) -> str:
        if word in _WORDS:
            return word
        if after_digit and word in _GLUED:
            return _GLUED[word]
        return _FOLDED.get(word, "") if self._folded else ""

    def all(self) -> list[Numeral]:
        """Every number of the text in order; a lonely «một», «năm», «không», «tư» is no number."""
        uncertain = _UNCERTAIN_FOLDED if self._folded else _UNCERTAIN
        numerals, index = [], 0
        while index < len(self._tokens):
            found = self.read(index)
            if found is None or (found[1] == index + 1 and self._tokens[index].word in uncertain):
                index += 1
            else:
                numerals.append(found[0])
                index = found[1]
        return numerals

    def whole(self) -> Numeral | None:
        """The number that takes up all words of the text; None when there is more or less than one."""
        found = self.read(0) if self._tokens else None
        return found[0] if found is not None and found[1] == len(self._tokens) else None

    def read(self, index: int) -> tuple[Numeral, int] | None:
        """The number that begins at the token ``index`` and the index after it; None when no number begins there."""
        first = self._tokens[index]
        opening = self._section(index, first.word)
        if opening is None:
            return None
        position = opening[1]
        pending: Decimal | None = opening[0]
        settled: list[Decimal] = []
        size, greatest = 0, ""
        magnitude: _Token | None = None
        while True:
            word = self._word(position)
            if word in MAGNITUDES and (pending is not None or size < MAGNITUDES[word]):
                size = MAGNITUDES[word]
                inside = sum((part for part in settled if part < size), pending or Decimal(0))
                settled = [*(part for part in settled if part >= size), inside * size]
                greatest = word if size > MAGNITUDES.get(greatest, 0) else greatest
                pending, magnitude, position = None, self._tokens[position], position + 1
                continue
            tail = self._tail(position, size, pending)
            if tail is None:
                break
            pending, position, magnitude = (pending or Decimal(0)) + tail[0], tail[1], None
        glued = magnitude is not None and magnitude.text.lower() in _GLUED and magnitude.text.lower() != "tr"
        last = magnitude if magnitude is not None and not glued else None
        separate = [token for token in self._tokens[index + 1 : position] if token.text.lower() != "k"]
        plain = first.text[0].isdigit() and all(token.word in MAGNITUDES for token in separate)
        glued_on = len(separate) < position - index - 1
        numeral = Numeral(
            value=sum(settled, pending or Decimal(0)),
            start=first.start,
            end=self._tokens[position - 1].end,
            magnitude=last.word if last else "",
            magnitude_start=last.start if last else 0,
            greatest=greatest,
            digits=first.text[0].isdigit(),
            digits_only=(opening[0], first.end) if plain and separate and not glued_on else None,
        )
        return numeral, position

    def _word(self, position: int) -> str:
        token = self._tokens[position] if position < len(self._tokens) else None
        return token.word if token is not None and token.joined else ""

    def _tail(self, position: int, size: int, pending: Decimal | None) -> tuple[Decimal, int] | None:
        """What may follow a value: «phẩy sáu», and after a magnitude «rưỡi», «lẻ năm», «ba trăm», «hai» (a tenth)."""
        word = self._word(position)
        if word in _POINT:
            return self._decimals(position + 1)
        if not size or pending is not None:
            return None
        if word in _HALF:
            return Decimal(size) / 2, position + 1
        if word in _LINK and self._word(position + 1) in _DIGITS:
            return Decimal(_DIGITS[self._word(position + 1)]), position + 2
        if position == len(self._tokens) or not self._tokens[position].joined:
            return None
        section = self._section(position, word)
        if section is None:
            return None
        value, after = section
        follows = MAGNITUDES.get(self._word(after), 0)
        if self._tokens[position].text[0].isdigit():
            if self._is_tenths(position, size):
                return value * size / 10 ** len(self._tokens[position].text), after
            in_hundreds = after > position + 1
            return section if value < size and (in_hundreds or 0 < follows < size) else None
        if after == position + 1 and word in _DIGITS and not follows:
            return None if word in _NEVER_LAST else (value * size / 10, after)
        return section

    def _is_tenths(self, position: int, size: int) -> bool:
        """Whether one or two digits right after «tỷ» or «triệu» are tenths of it and count nothing: «28 tỷ 6 đúng không»."""
        token, before = self._tokens[position], self._tokens[position - 1]
        plain = token.text.isdigit() and len(token.text) <= 2 and not token.text.startswith("0")
        beside = self._text[before.end : token.start] == " "
        return size in _TENTHS_OF and plain and beside and _NOTHING_COUNTED.match(self._text, token.end) is not None

    def _section(self, position: int, word: str) -> tuple[Decimal, int] | None:
        """Digits, or a value below a thousand in words, and the index after it."""
        text = self._tokens[position].text
        if text[0].isdigit():
            value = self._parse_digits(text)
            if value is not None and value < 10 and self._word(position + 1) == "trăm":
                return self._after_hundreds(value * 100, position + 2)
            return None if value is None else (value, position + 1)
        if word in _DIGITS and self._word(position + 1) == "trăm":
            return self._after_hundreds(Decimal(_DIGITS[word] * 100), position + 2)
        return self._tens(position, word)

    def _after_hundreds(self, value: Decimal, position: int) -> tuple[Decimal, int]:
        word, following = self._word(position), self._word(position + 1)
        if word in _HALF:
            return value + 50, position + 1
        rest_digits = self._digits_below_hundred(position)
        if rest_digits is not None:
            return value + rest_digits, position + 1
        if word in _LINK and following in _DIGITS:
            return value + _DIGITS[following], position + 2
        rest = self._tens(position, word)
        if rest is None:
            return value, position
        lonely = rest[1] == position + 1 and word in _DIGITS
        if lonely and (word in _NEVER_LAST or self._word(rest[1]) in MAGNITUDES):
            return value, position
        return value + rest[0] * (10 if lonely else 1), rest[1]

    def _digits_below_hundred(self, position: int) -> Decimal | None:
        token = self._tokens[position] if position < len(self._tokens) else None
        if token is None or not token.joined or not token.text.isdigit() or len(token.text) > 2:
            return None
        return Decimal(token.text)

    def _tens(self, position: int, word: str) -> tuple[Decimal, int] | None:
        following = self._word(position + 1)
        if word in _TEN or (self._folded and word == "mươi"):
            return self._ones(Decimal(10), position + 1)
        if word not in _DIGITS:
            return None
        if following in _TENS and word in _ONLY_AFTER_TENS:
            return None  # «tu muoi mot» is «từ mười một»
        if following in _TENS:
            return self._ones(Decimal(_DIGITS[word] * 10), position + 2)
        if following in _ONLY_AFTER_TENS and word not in _ONLY_AFTER_TENS:
            return Decimal(_DIGITS[word] * 10 + _DIGITS[following]), position + 2
        return Decimal(_DIGITS[word]), position + 1

    def _ones(self, value: Decimal, position: int) -> tuple[Decimal, int]:
        word = self._word(position)
        taken = word in _DIGITS and word not in {"năm", "không"}
        return (value + _DIGITS[word], position + 1) if taken else (value, position)

    def _decimals(self, position: int) -> tuple[Decimal, int] | None:
        """The words or digits after «phẩy»: «sáu», «không năm», «hai mươi lăm», «6»."""
        token = self._tokens[position] if position < len(self._tokens) else None
        if token is not None and token.joined and token.text.isdigit():
            return Decimal(f"0.{token.text}"), position + 1
        digits = ""
        while (word := self._word(position)) in _DIGITS:
            value, position = self._tens(position, word) or (Decimal(0), position + 1)
            digits += str(value)
        return (Decimal(f"0.{digits}"), position) if digits else None
