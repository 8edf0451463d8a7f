"""The words around an amount: where its clause begins, and the noun phrase right of it."""

from __future__ import annotations

import re
from functools import lru_cache

from index.figures.words import alternatives, contains, ends, starts
from vietnamese.amounts import AmountSpan
from vietnamese.letters import UPPER
from vietnamese.measured import OUT_OF
from vietnamese.restated import end_of_restatement
from vietnamese.units import unit_dimension

_HARD = re.compile(r"[;\n]|[.!?…](?=\s)|(?<!\w)trong đó(?!\w)", re.IGNORECASE)
_STOP = re.compile(rf"[()]|[;:.\n\[\]](?!\d)|[.](?=\s|$)|\s[–-]\s(?=[{UPPER}])|[“”\"](?=\s*[,.;])")
_AMONG = re.compile(r"(?<!\w)trong\s+(?:tổng số\s+|số\s+)?$", re.IGNORECASE)
_OF_THEM = re.compile(r"\s(?:đã|mới|chỉ|có)\s[^,;:.()\d]*$")  # «Trong 6 điểm ngập| đã xử lý 4 điểm»
_COMMA = re.compile(r",\s*")
_WORD = re.compile(r"[^\W\d_]+")
_MAGNITUDE = re.compile(r"(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+", re.IGNORECASE)
_RESTATED = re.compile(rf"(?:\s*\([^()]*\)|{OUT_OF}\d[\d.]*)?\s*")
_QUANTITY = re.compile(r"^(?:về số|về|các|những|số(?! còn)|của|toàn bộ|tổng số|trong tổng số)\s+", re.IGNORECASE)
_LINK = re.compile(r"^(?:về số|về|các|những|của)\s+", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)(?=\s+[^\W\d_])(?!\s+(?:và|hoặc|cùng|theo|để|nhằm)(?!\w))")
_AGED = re.compile(
    r"\s+(?:(?:từ|đủ|trên|dưới)\s+)+\d{1,3}\s+(?:tháng\s+)?tuổi(?:\s+trở\s+(?:lên|xuống)|\s+đến\s+(?:dưới\s+)?\d+\s+tuổi)?"
    r"(?=\s+(?:được|đã|đang|chưa|có|không|tham gia|hưởng|học|biết|còn|bị|mắc)\s)",
    re.IGNORECASE,
)
_LOOSE_END = re.compile(r"(?<!không)(?<!chưa)\s+(?:và|hoặc|có|được|là|đạt|với|của|trong|cho|tại|các|ở|không)$")
_AND_WORD = re.compile(r"\s+và\s+")
_IS_WORD = re.compile(r"\s+là\s+")
_AND_AT_END = re.compile(r"\s+(?:và|hoặc|cùng)\s+(?:có\s+)?$")
_NUMBER_NEAR = re.compile(r"[^,;.:()]{0,14}\d")
_FOR_USE = re.compile(r"(?<=\d căn )để (?:bán|ở|cho thuê)(?!\w)")  # which of the homes: «1.780 căn để bán»
_CLAUSE_END = re.compile(r"\s(?:nhằm|để|so với|kể từ|nhưng|trong khi|vào|và dự báo|và dự kiến|trở lên|trở xuống)(?!\w)")
_MEASURED = re.compile(
    r"\s(?:(?:có\s+)?tổng\s+)?(?:dài|rộng|cao|sâu|dày|nặng|dung tích|công suất)\s+(?:(?:khoảng|trên|gần|hơn|từ|tối đa)\s+)?$"
)
_RESULT = re.compile(  # «6 vụ tai nạn| làm chết 2 người»: what came of it is told by the next amount
    r"\s(?:đã\s+)?(?:làm|khiến|gây)\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2}\s*$"
)
_NAME = rf"[{UPPER}]\w*(?:\s+[{UPPER}]\w*)*"
_NAMES = re.compile(  # «Đông Hải, Tân Lập và An Bình», «các xã Tân Cương, Phúc Xuân»
    rf"(?<!\S){_NAME}(?:,\s+{_NAME})++(?:,?\s+(?:và|hoặc|cùng)\s+{_NAME}(?!\w)|(?=\s*(?:[;.,)]|$|(?:và|hoặc)\s)))"
)
_MAX_WORDS = 48
_BOUND_AFTER = re.compile(r"\s+trở\s+(?:lên|xuống)\s*$", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“](?![\s,;.])[^\"“”\d;:()]{2,60}[\"”]")
KEPT_COMMA = "\u201a"
ANYTHING = {
    "người",
    "con",
    "cái",
    "chiếc",
    "đơn vị",
    "trường hợp",
    "lượt",
    "suất",
    "ca",
    "vụ",
    "em",
}  # say not who or what


def join_pairs(text: str) -> str:
    """``text`` with the commas of fixed pairs («phòng, chống») and of names in quotation marks replaced by a sign that ends
    no phrase; same length."""
    text = _QUOTED.sub(lambda name: name.group().replace(",", KEPT_COMMA), text)
    pairs = re.compile(rf"(?<!\w)(?:{alternatives('joined_pairs')})(?!\w)", re.IGNORECASE)
    joined = pairs.sub(lambda match: match.group().replace(",", KEPT_COMMA), text)
    return pairs.sub(lambda match: match.group().replace(",", KEPT_COMMA), joined)


def unjoin_pairs(text: str) -> str:
    """The commas back as they were."""
    return text.replace(KEPT_COMMA, ",")


def parenthesis_around(text: str, position: int) -> int | None:
    """The place of the open parenthesis that ``position`` stands in; None outside of any."""
    return _parentheses(text)[position]


@lru_cache(maxsize=32)
def _parentheses(text: str) -> tuple[int | None, ...]:
    """For each position of ``text``, its end included, the innermost parenthesis that is open there."""
    opened: list[int] = []
    around: list[int | None] = []
    for index, character in enumerate(text):
        if character == ")" and opened:
            opened.pop()
        around.append(opened[-1] if opened else None)
        if character == "(":
            opened.append(index)
    return (*around, opened[-1] if opened else None)


def clause_start(text: str, position: int) -> int:
    """Where the clause around ``position`` begins: after «;», a sentence's end, «trong đó», or an open parenthesis."""
    around = parenthesis_around(text, position)
    floor = 0 if around is None else around + 1
    for match in _HARD.finditer(text, floor, position):
        if parenthesis_around(text, match.end()) == around:
            floor = match.end()
    return floor


def counts_nouns(unit: str | None) -> bool:
    """Whether the unit is a count noun («đề án»), whose modifiers follow it, and no measure."""
    return unit is not None and "/" not in unit and unit_dimension(unit).startswith(("count: ", "points"))


def right_phrase(text: str, span: AmountSpan, following: list[AmountSpan]) -> tuple[str, int]:
    """The noun phrase that ``span`` counts or shares out, and where it ends; empty when none follows.

    The counted noun is part of it («đề án phát triển …»). A count's phrase ends at punctuation, before a further amount
    and at words like «theo», «kể từ»; a share's («100% xã có ít nhất 5 tin») goes on to the end of its clause.
    """
    counted, share = counts_nouns(span.amount.unit), span.amount.unit == "%"
    start = span.end
    if counted:
        restated = _RESTATED.match(text, span.number_end)
        start = restated.end() if restated else span.number_end
        magnitude = _MAGNITUDE.match(text, start)
        start = magnitude.end() if magnitude else start
    bounded = _BOUND_AFTER.search(text, start, span.end) if counted else None
    if bounded is not None:  # «4 phòng trở lên»: nothing after the bound describes what is counted
        return text[start : bounded.start()].strip(), span.end
    inside = max(start, span.end)
    aside = _ASIDE.match(text, span.end) if counted else None
    if aside is not None:  # «15/20 xã (75%) đạt chuẩn»: what is counted goes on after the parentheses
        text = text[: aside.start()] + " " * (aside.end() - aside.start()) + text[aside.end() :]
        following = [other for other in following if other.start >= aside.end()]
    whole = text
    aged = _AGED.match(text, span.end) if counted else None
    if aged is not None:  # «12 người từ đủ 18 tuổi trở lên được cấp thẻ»
        text = text[: aged.start()] + " " * (aged.end() - aged.start()) + text[aged.end() :]
        following = [other for other in following if other.start >= aged.end()]
    restated_end = span.end if counted else end_of_restatement(text, span.end)
    if restated_end > span.end:  # «465 tỷ đồng (bốn trăm sáu mươi lăm tỷ đồng) nguồn vốn …»
        text = text[: span.end] + " " * (restated_end - span.end) + text[restated_end:]
    limit = following[0].start if following and not share else len(text)
    stop = _STOP.search(text, inside, limit)
    limit = stop.start() if stop else limit
    opens_noun = _opens_noun(text[span.end : limit])
    generic = span.amount.unit in ANYTHING
    if (share or counted) and _AMONG.search(text, 0, span.start):
        ended = _COMMA.search(text, inside, limit) if share else _OF_THEM.search(text, inside, limit)
        limit = ended.start() if ended else limit  # «Trong 8% tăng trưởng, ngành xây dựng đóng góp …»
    limit = _share_end(text, inside, limit, following) if share else _count_end(text, inside, limit, generic=generic)
    words = list(_WORD.finditer(text, start, limit))[:_MAX_WORDS]
    if not words or (not counted and not opens_noun):
        return "", span.end
    end = words[-1].end() if len(words) == _MAX_WORDS else limit
    if not counted and not share and following and _leads_to(text[span.end : following[0].start]):
        return "", span.end
    phrase = (whole if aged is not None else text)[start:end].strip(' ,-–"“”')
    stands = phrase.endswith(" đạt") and (end == len(text) or text[end] in ",.;:)")  # «11 tiêu chí đạt, 3 chưa đạt»
    phrase = phrase if stands else _LOOSE_END.sub("", phrase)
    return (phrase if counted else (_QUANTITY if share else _LINK).sub("", phrase)), start + len(
        text[start:limit].rstrip()
    )


def _opens_noun(following: str) -> bool:
    words = following.lstrip(' “"')
    return bool(_WORD.match(words)) and not starts("phrase_ends").match(words) and not starts("links").match(words)


def _count_end(text: str, start: int, limit: int, *, generic: bool) -> int:
    """Where a counted noun's modifiers end: at «theo», «kể từ», a verb before a number, a comma that lists nothing; a
    ``generic`` noun («3 người, giáo viên 40 người») begins no list."""
    stops = [limit]
    stops += [
        match.start()
        for match in contains("phrase_ends").finditer(text, start, limit)
        if not text[start : match.start()].endswith("đối ")  # «đối với» goes on
        and not _FOR_USE.match(text, match.start())
    ][:1]
    stops += [
        match.start()
        for match in contains("linking_verbs").finditer(text, start, limit)
        if _NUMBER_NEAR.match(text, match.end())
    ][:1]
    stops += [
        match.start()
        for match in _AND_WORD.finditer(text, start, limit)
        if starts("acting_verbs").match(text[match.end() : limit]) and not text[start : match.start()].endswith("đạt")
    ][:1]
    stops += [
        match.start() for match in _IS_WORD.finditer(text, start, limit) if starts("heads").match(text[match.end() :])
    ][:1]
    ends_in = _RESULT.search(text, start, limit) if text[limit : limit + 1].isdigit() else None
    stops += [ends_in.start()] if ends_in else []
    measured = _MEASURED.search(text, start, limit)  # «3 cầu cảng hàng lỏng dài 180 m»
    stops += [measured.start()] if measured else []
    names = [match.span() for match in _NAMES.finditer(text, start, limit)]
    for comma in _COMMA.finditer(text, start, limit):
        listed = any(first < comma.start() and comma.end() < last for first, last in names)
        alone = generic and comma.start() == start
        after = text[comma.end() : limit]
        listed = listed or starts("listed_nouns").match(after) is not None
        kind, more, _ = after.partition(",")  # «402 trường mầm non, phổ thông công lập đạt chuẩn», no list of counts
        counted = not more and text[limit : limit + 1].isdigit()
        listed = listed or (starts("listed_kinds").match(kind) is not None and not counted)
        if alone or not listed:
            stops.append(comma.start())
            break
    return min(stops)


def _leads_to(between: str) -> bool:
    """Whether the words between two amounts end with a verb that gives them to the second: «trên 20 tỷ đồng mức phí là 5»."""
    return not _STOP.search(between) and "," not in between and bool(ends("linking_verbs").search(between.rstrip()))


def _only_verbs(words: str) -> bool:
    stripped = words.strip()
    return not stripped or bool(ends("acting_verbs").fullmatch(stripped) or ends("linking_verbs").fullmatch(stripped))


def _share_end(text: str, start: int, limit: int, following: list[AmountSpan]) -> int:
    """Where the clause about a share ends: before a further amount, or a comma and a word that opens another clause."""
    amounts = [span.start for span in following]
    for comma in _COMMA.finditer(text, start, limit):
        after = text[comma.end() : limit]
        leads = any(comma.end() <= place and _only_verbs(text[comma.end() : place]) for place in amounts)
        if leads or starts("clause_openers").match(after):
            limit = comma.start()
            break
    for other in following:
        if other.amount.unit == "%" and start < other.start < limit:
            last = text.rfind(",", start, other.start)
            limit = last if last > start else limit  # «80% hồ sơ …, riêng cấp xã 70%»
    for place in amounts:
        joined = _AND_AT_END.search(text, start, min(place, limit))
        limit = joined.start() if joined else limit
    ends = [match.start() for match in _CLAUSE_END.finditer(text[:limit])]
    return min([limit, *(place for place in ends if place > start)])
