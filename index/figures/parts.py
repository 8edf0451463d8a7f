"""Which figure another one is a part of: «trong đó», parentheses, lists opened by «gồm:»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.figures.clauses import clause_start, parenthesis_around
from index.figures.partition import may_be_part, shared_wholes
from index.figures.standards import says_level
from vietnamese.amounts import Amount, AmountSpan

_OPENING = re.compile(r"(?<!\w)(?:trong đó|bao gồm|gồm có|gồm)(?!\w)", re.IGNORECASE)
_LIST_OPENED = re.compile(r"(?:trong đó|bao gồm|gồm có|gồm|cụ thể|như sau)\s*[^.;\d]{0,40}:\s*$", re.IGNORECASE)
_NO_PART = re.compile(
    r"\s*(?:tương đương|bằng|tức|khoảng|quy đổi|so với|năm\s+(?:\d{4}|trước|ngoái)|cùng kỳ|kế hoạch|dự toán|"
    r"(?:kết quả )?(?:giai đoạn|nhiệm kỳ|kỳ) trước|đầu (?:kỳ|nhiệm kỳ|giai đoạn)|"
    r"(?:theo )?quy định (?:cũ|trước)|trước|thay vì|thay cho|bằng chữ|hiện hành|tức là|cao hơn|thấp hơn|vượt|"
    r"chỉ tiêu|mục tiêu|(?:quý|tháng)\s+(?:\d|[IV]+|trước))(?!\w)",
    re.IGNORECASE,
)  # in parentheses after an amount: the same in other words, or at another time
_BULLET = re.compile(r"\s*(?:([-+*•–])|([a-zđ]{1,2})[.)]\s|\(?\d{1,2}[.)]\s)")
_SHARED_OUT = re.compile(r"\W*(?:\d{1,2}[.)]\s*|[a-zđ][.)]\s*)?(?:phân|chia|cơ cấu)\b[^.;]*:\s*", re.IGNORECASE)
_OPENING_ALONE = re.compile(r"\W*(?:trong đó|bao gồm|gồm có|gồm|cụ thể)(?:\s+như sau)?\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Whole:
    """A figure that later ones may be parts of."""

    figure: str
    amount: Amount


class Parts:
    """Follows a document's passages and knows, for each amount, the whole it is a part of."""

    def __init__(self) -> None:
        self._section = ""
        self._last: Whole | None = None
        self._open: Whole | None = None
        self._listed: Whole | None = None
        self._in_list = False
        self._seen = 0
        self._main: Whole | None = None  # the first amount of the passage that is no share and no change …
        self._main_before: Whole | None = None  # … and of the passage before it
        self._closed: Whole | None = None
        self._bullet: str | None = None  # of the first item of a list
        self._shared: dict[AmountSpan, AmountSpan] = {}
        self._around: tuple[int, Whole] | None = None  # where an item was opened up, and the whole of its list

    def enter(self, section: str, text: str, spans: Sequence[AmountSpan]) -> None:
        """Begin a passage with the amounts ``spans``; a whole left open by «trong đó:» stays open for the list items after it."""
        goes_on = self._in_list and self._is_next_item(text)
        if self._in_list and not goes_on and _BULLET.match(text):
            self._closed = self._listed  # by an item of the list around it
            self._open, self._listed, self._in_list = None, None, False
        if section != self._section and not goes_on:
            self._open = self._last = None
        if self._open is not None and not goes_on and self._in_list:
            self._open, self._in_list = None, False
        if _BULLET.match(text):  # «trong đó» inside one list item says nothing of the next
            self._open = self._listed if self._in_list else None
        self._main_before = self._main if section == self._section else None
        self._section, self._main = section, None
        self._seen, self._around = 0, None
        self._shared = {spans[part]: spans[whole] for part, whole in shared_wholes(text, spans).items()}

    def _is_next_item(self, text: str) -> bool:
        """Whether ``text`` is an item of the list that is open: with the mark of its first one."""
        mark = _BULLET.match(text)
        if mark is None:
            return False
        kind = mark[1] or ("a" if mark[2] else "1")
        self._bullet = self._bullet or kind
        return kind == self._bullet

    def leave(self, text: str) -> None:
        """End a passage: at a full stop the whole is closed, after «trong đó:» it is opened for a list."""
        stripped = text.rstrip()
        if _LIST_OPENED.search(stripped):
            alone = self._main_before if _OPENING_ALONE.fullmatch(stripped) else None
            self._open, self._in_list, self._bullet = (self._last if self._seen == 1 else alone), True, None
            self._listed = self._open
        elif self._closed is not None and not self._seen and _SHARED_OUT.fullmatch(stripped):
            self._open, self._in_list, self._bullet, self._listed = self._closed, True, None, self._closed
        elif not self._in_list and not stripped.endswith((";", ",")):
            self._open = None

    def whole_of(self, text: str, span: AmountSpan, earlier: list[tuple[AmountSpan, str]]) -> str | None:
        """The id of the figure that ``span`` is a part of; ``earlier`` are the passage's figures before it."""
        around = parenthesis_around(text, span.start)
        if span in self._shared:
            return next((figure for other, figure in earlier if other == self._shared[span]), None)
        if around is not None and (_NO_PART.match(text, around + 1) or says_level(text, span)):
            return None
        start = clause_start(text, span.start)
        said = [
            match
            for match in _OPENING.finditer(text, 0, span.start)
            if match.end() >= start and parenthesis_around(text, match.start()) == around
        ]
        if around is not None or said:
            place = said[-1].start() if around is None else around
            before = [(other, figure) for other, figure in earlier if other.end <= place]
            outside = parenthesis_around(text, around) if around is not None else None
            before = [item for item in before if parenthesis_around(text, item[0].start) == outside]
            wholes = [Whole(figure, other.amount) for other, figure in before if may_be_part(span.amount, other.amount)]
            goes_on = bool(said) and not before and not text[: said[0].start()].strip(" -+*•–")
            ahead = (self._last, self._main_before) if goes_on else ()  # «…, bằng 56% dự toán; trong đó thuế …»
            fitting = (item for item in ahead if item is not None and may_be_part(span.amount, item.amount))
            whole = wholes[-1] if wholes else next(fitting, None)
            if whole and may_be_part(span.amount, whole.amount):
                if around is None:
                    self._open_up(whole, text, said[-1])
                return whole.figure
            return None
        if self._around is not None and ";" in text[self._around[0] : span.start]:
            self._open, self._around = self._around[1], None
        if self._open and may_be_part(span.amount, self._open.amount):
            return self._open.figure
        return None

    def _open_up(self, whole: Whole, text: str, said: re.Match[str]) -> None:
        """Open ``whole`` for what comes after «trong đó»; inside a list («gồm: A 5, trong đó B 2; C 3») only up to its «;»."""
        outer = self._open
        if outer is not None and outer != whole and not text[said.end() :].lstrip().startswith(":"):
            self._around = self._around or (said.end(), outer)
        self._open = whole

    def saw(self, figure: str, amount: Amount, *, is_part: bool) -> None:
        """Remember a figure as a possible whole for what follows."""
        if not is_part:
            self._last, self._seen = Whole(figure, amount), self._seen + 1
            if self._main is None and amount.change is None and amount.unit != "%":
                self._main = self._last
