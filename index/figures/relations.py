"""What an amount measures by its place beside another one: a total, a share in parentheses, a part, an item under a label."""

from __future__ import annotations

import re
from collections.abc import Callable

from index.figures.apposition import is_apposed, is_base_of, is_share_of
from index.figures.breakdowns import (
    base_beside,
    beyond_plan,
    count_of_share,
    counted_again,
    item_in_parentheses,
    item_under_label,
    kind_counted,
    level_of_standard,
    part_in_parentheses,
    under_threshold,
)
from index.figures.choice import choose
from index.figures.clauses import clause_start, counts_nouns, right_phrase
from index.figures.items import priced_item
from index.figures.parallels import beside, with_shared_head
from index.figures.partition import shared_wholes
from index.figures.phases import phase_of_whole, rate_of_a_kind, ratio_of_the_same, sum_with_a_count
from index.figures.phrases import read_left
from index.figures.standards import plan_of
from index.figures.standing import Place
from index.figures.tidying import tidy
from index.figures.words import ends

_BARE_PLAN = re.compile(r"(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: (?:cả )?năm(?: \d{4})?)?", re.IGNORECASE)
_DIMENSION = re.compile(r"(?:dài|rộng|cao|sâu|dày|nặng)", re.IGNORECASE)


_GIVEN = re.compile(r"\s+(được (?:giao|bố trí|phân bổ|cấp|phê duyệt|huy động))(?!\w)", re.IGNORECASE)
_SPENT = re.compile(
    r"(?:^|\s+)(?:đã|mới)\s+(?:được\s+)?(?:giải ngân|chi|thu|sử dụng|thực hiện|bố trí|thanh toán).*$|^giải ngân\s+",
    re.IGNORECASE,
)

_DOER_WORDS = 5
_RAISED = re.compile(r"[^;.:()\d]*,\s+(?:nâng|đưa)\s+tổng số\s+(?:lên|thành)\s+", re.IGNORECASE)
_LISTED_WORDS = 9
_HAVING = re.compile(r"(?:^|\s)(?:có|là|được|khoảng|gần|trên|hơn|và|còn|với|gồm)\s*$|^\s*(?:và|còn)\s+", re.IGNORECASE)
_ONLY_WORDS = re.compile(r"[^\W\d_]+(?:[\s–-]+[^\W\d_]+)*")

Relation = Callable[[Place, str], str | None]


def _total(at: Place, _phrase: str) -> str | None:
    """«45,6 tỷ đồng/78 tỷ đồng»: of what the second is the whole only its own noun says."""
    if not at.is_total:
        return None
    own = right_phrase(at.text, at.span, at.spans[at.index + 1 :])[0] if counts_nouns(at.span.amount.unit) else ""
    return own if len(own.split()) > len((at.span.amount.unit or "").split()) else ""


def _out_of(at: Place, _phrase: str) -> str | None:
    """«Vốn A đã giải ngân 45 tỷ đồng trên tổng số 78 tỷ đồng được giao»: of what the part before it is, as given."""
    if not at.out_of or counts_nouns(at.span.amount.unit) or not at.found[-1]:
        return None
    given = _GIVEN.match(at.text, at.span.end)
    whole = _SPENT.sub("", at.found[-1]).strip()
    if not whole:
        return None
    head = whole if whole.lower().startswith("tổng") else f"tổng {whole[:1].lower()}{whole[1:]}"
    return f"{head} {given[1]}" if given else head


def _base(at: Place, _phrase: str) -> str | None:
    """«…, bằng 60% kế hoạch tỉnh giao (100 tỷ đồng)»: the plan, unless no more is said of it than that it is one."""
    based = is_base_of(at.text, at.spans, at.index) and "so với " in at.said[at.index - 1]
    base = at.said[at.index - 1].partition("so với ")[2] if based else ""
    return base if base and _BARE_PLAN.fullmatch(base) is None else None


def _share_of_count(at: Place, _phrase: str) -> str | None:
    """«15/20 xã (75%)»: the same."""
    if at.before is None or not is_share_of(at.text, at.before, at.span, at.around):
        return None
    return at.found[at.index - 1]


def _apposed(at: Place, phrase: str) -> str | None:
    """«thu ngân sách khá cao (trên 60%)»: what stands before the parentheses."""
    if at.around is None:
        return None
    if phrase.strip() not in {"", at.span.amount.unit} and not is_apposed(at.text, at.spans, at.index, at.reached):
        return None
    left = read_left(at.text[clause_start(at.text, at.around) : at.around])
    return choose(at.text, at.span, [], left, "")[0]


def _dimension(at: Place, phrase: str) -> str | None:
    """«3 cầu cảng dài 180 m»: the length of what was counted."""
    if at.before is None or not _DIMENSION.fullmatch(phrase.strip()) or not counts_nouns(at.before.amount.unit):
        return None
    return f"{right_phrase(at.text, at.before, [at.span])[0]} {phrase}"


def _parallel(at: Place, phrase: str) -> str | None:
    """«phẫu thuật loại đặc biệt 150 ca, loại I 1.300 ca»: with the head that both share."""
    if at.before is None or not beside(at.text, at.before, at.span):
        return None
    return with_shared_head(phrase.strip(), at.found[-1])


def _without_amount(at: Place, phrase: str) -> str | None:
    """«57,9% kế hoạch (tăng 12 tỷ đồng)»: an amount names nothing."""
    said = phrase.strip()
    torn = any(said.startswith(at.text[other.number_start : other.number_end]) for other in at.spans[: at.index])
    if torn:
        return at.previous
    other = at.before
    if other is None or (other.amount.change is None and other.amount.unit != "%"):
        return None  # «học 2 buổi/ngày» may be part of a name
    place = said.find(at.text[other.start : other.end])
    return said[:place].strip() if place > 0 else None


def _planned(at: Place, _phrase: str) -> str | None:
    """«1.200 tỷ đồng/KH 1.500 tỷ đồng»: the plan for the same."""
    return f"{at.plan} {at.found[-1]}" if at.plan else None


def _plan_beside(at: Place, _phrase: str) -> str | None:
    """«tỷ lệ A đạt 86%, thấp hơn mục tiêu 87%», «36% (mục tiêu 35%)»: the same, as planned."""
    of = plan_of(at.text, at.spans, at.index)
    return at.found[of] or None if of is not None else None


def _told_apart_by_doer(at: Place, phrase: str) -> str | None:
    """«cấp thành phố tiếp nhận hồ sơ» for «tiếp nhận hồ sơ», where an amount before it has that name already."""
    same = [
        name
        for other, name in zip(at.spans, at.found, strict=False)
        if other.amount.unit == at.span.amount.unit and other.amount.change is None
    ]
    name = tidy(phrase, phrase)
    if not name or at.around is not None or at.span.amount.change or name.lower() not in map(str.lower, same):
        return None
    piece = at.text[max(at.start, at.spans[at.index - 1].end) : at.span.start].rpartition(",")[2]
    verb = ends("acting_verbs").search(piece)
    doer = piece[: verb.start()].strip() if verb and name.lower().startswith(verb.group().strip().lower()) else ""
    return f"{doer} {phrase}" if 0 < len(doer.split()) <= _DOER_WORDS else None


def _raised_total(at: Place, _phrase: str) -> str | None:
    """«Lắp thêm 120 camera giám sát, nâng tổng số lên 540 camera»: all there are of those before it."""
    if at.before is None or at.before.amount.unit != at.span.amount.unit or not counts_nouns(at.span.amount.unit):
        return None
    raised = _RAISED.fullmatch(at.text, at.before.end, at.span.start)
    return f"tổng số {right_phrase(at.text, at.before, [at.span])[0] or at.span.amount.unit}" if raised else None


def _one_of_a_list(at: Place, phrase: str) -> str | None:
    """«hồ sơ lĩnh vực đất đai» of «Trong 2.820 hồ sơ trễ hạn, lĩnh vực đất đai có 1.755 hồ sơ, xây dựng 412 hồ sơ»: a bare
    count that shares out another, or stands in a list of such, with the words between it and the one before."""
    unit, name = at.span.amount.unit or "", tidy(phrase, phrase)
    if at.before is None or not unit or not counts_nouns(unit) or at.span.amount.change is not None:
        return None
    shared = at.index in shared_wholes(at.text, at.spans)
    piece = at.text[max(at.start, at.before.end) : at.span.start].rpartition(",")[2].rpartition(":")[2]
    words = _HAVING.sub("", piece).strip()
    said = name.removesuffix(unit).strip()
    torn = name.lower() == unit.lower() or (shared and said != name and said.lower() == words.lower())
    listed = shared or beside(at.text, at.before, at.span)
    if not (torn and listed) or not 0 < len(words.split()) <= _LISTED_WORDS or not _ONLY_WORDS.fullmatch(words):
        return None
    return f"{unit} {words}"


INSTEAD: tuple[Relation, ...] = (
    priced_item,
    rate_of_a_kind,
    ratio_of_the_same,
    _dimension,
    _planned,
    _raised_total,
    _base,
    _plan_beside,
    _total,
    _out_of,
    _share_of_count,
    beyond_plan,
    level_of_standard,
    item_in_parentheses,
    under_threshold,
    base_beside,
    count_of_share,
    counted_again,
    kind_counted,
    _apposed,
)  # the first that knows decides
THEN: tuple[Relation, ...] = (
    sum_with_a_count,
    phase_of_whole,
    _parallel,
    _without_amount,
    part_in_parentheses,
    item_under_label,
    _told_apart_by_doer,
    _one_of_a_list,
)  # each in turn


def placed(at: Place, phrase: str) -> str:
    """``phrase``, or what the place of the amount beside others says that it measures."""
    phrase = next((named for relation in INSTEAD if (named := relation(at, phrase)) is not None), phrase)
    for relation in THEN:
        named = relation(at, phrase)
        phrase = phrase if named is None else named
    return phrase
