"""Of the figures that fit a question, chooses those it asks for: their document, version, unit, change and kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words import cues
from actions.words.asked_unit import BINDING, SHARE_ASKED, asked_dimension, measures
from actions.words.for_each import each_named
from actions.words.indicator_names import telling_words
from index.model import DocumentKind, Figure, FigureKind
from vietnamese.folding import fold
from vietnamese.units import read_unit, unit_dimension

ALL_NOW_ASKED = re.compile(
    r"(?:hiện (?:giờ|nay|có|tại|đang)|bây giờ|đang).*(?:tổng cộng|tất cả|cả thảy|có|hoạt động)|tổng cộng có",
    re.IGNORECASE,
)
THERE_NOW = re.compile(r"\b(?:đang|hiện có|hiện)\b", re.IGNORECASE)
NEWLY = re.compile(r"\b(?:mới|thêm|tạm ngừng|giải thể)\b", re.IGNORECASE)
KIND_COUNTS = 0.3  # by so much a figure of the kind asked for may fit less well than one of another kind
AS_GOOD = 0.08  # matches within this of the best are the same answer or need a clarifying question

COST_ASKED = re.compile(
    r"\btốn\b|\bngốn\b|\bhết (?:tổng cộng |tất cả |cả thảy )?(?:bao nhiêu|mấy|nhiêu)|tổng cộng|bao nhiêu tiền|mấy tiền|kinh phí|"
    r"trị giá|chi phí|đầu tư (?:tổng cộng |hết )?(?:bao nhiêu|mấy)",
    re.IGNORECASE,
)
CAPITAL_ASKED = re.compile(r"\bvốn\b|giải ngân|bố trí|\brót\b|cấp (?:bao|mấy)|\bnăm (?:nay|\d{4})", re.IGNORECASE)
PRICE = re.compile(r"(?:đơn giá|định mức)\b", re.IGNORECASE)
PRICE_ASKED = re.compile(r"\b(?:giá|định mức|mỗi|từng|một (?!năm|tháng|quý)|1 (?!năm|tháng|quý))", re.IGNORECASE)
WHOLE_COST = re.compile(
    r"^(?:(?:sơ bộ|dự kiến) )?(?:tổng (?:mức|vốn|kinh phí|dự toán|chi phí)|mức đầu tư|kinh phí)", re.IGNORECASE
)
SOURCE = re.compile(r"^(?:ngân sách|nguồn|vốn|NS|xã hội hóa|đóng góp|vay)\b", re.IGNORECASE)
CHANGE_ASKED = re.compile(
    r"\b(?:lên (?:hay )?xuống|tăng|giảm|thay đổi|biến động|cắt|nâng|hạ|rút|sụt|tụt)\b", re.IGNORECASE
)
AMOUNT_OF_CHANGE = re.compile(
    r"\b(?:tăng|giảm|sụt|tụt)(?: hay (?:tăng|giảm)| thêm| bớt| đi| lên| xuống| được)*,?\s*"
    r"(?:là |khoảng |(?:ít|nhiều) nhất |tối (?:thiểu|đa) )*(?:bao nhiêu|mấy)|"
    r"\b(?:hơn|kém) (?:so với )?(?:năm )?(?:\d{4}|trước|ngoái)(?: là| được| khoảng)* (?:bao nhiêu|mấy)(?= phần trăm| ?%)",
    re.IGNORECASE,
)
_AGAINST = (
    r"ước (?:thực hiện )?(?:năm )?\d{4}|kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ|năm trước|tháng trước|quý trước|đầu năm|"
    r"năm \d{4}"
)
UP_OR_DOWN = re.compile(r"\b(?:tăng (?:hay|hoặc) (?:là )?giảm|giảm (?:hay|hoặc) (?:là )?tăng)\b", re.IGNORECASE)
COMPARED = re.compile(rf"so với (?:kết quả |thực hiện |mức )?({_AGAINST})", re.IGNORECASE)
COMPARED_ASKED = re.compile(rf"({_AGAINST})", re.IGNORECASE)
REACHED = re.compile(r"\b(?:đạt|hoàn thành)\b", re.IGNORECASE)
DONE = (FigureKind.ACTUAL, FigureKind.ESTIMATE)
PLANNED = re.compile(r"kế hoạch|chỉ tiêu|mục tiêu|dự toán", re.IGNORECASE)
TIME = re.compile(r"năm|tháng|quý|tuần|ngày|lần|đợt|kỳ|vụ", re.IGNORECASE)
SUMMED = re.compile(r"thành tiền\b", re.IGNORECASE)  # what a row comes to in all, no price for one
EARLIER = re.compile(
    r"^(?:chỉ tiêu )?(?:đã giao|giao đầu năm|trước điều chỉnh|ban đầu|trước đây giao)\s*", re.IGNORECASE
)
ADJUSTED = re.compile(r"^(?:(?:chỉ tiêu )?(?:sau )?điều chỉnh|hiện trạng|ước thực hiện)\s*", re.IGNORECASE)
EARLIER_ASKED = re.compile(r"trước (khi|lúc|đây|điều chỉnh)|ban đầu|đã giao|cũ\b|lúc đầu|hồi đầu", re.IGNORECASE)
ACTUAL_ASKED = re.compile(
    r"thực hiện được|đạt được|kết quả|thực tế|đã (?:đạt|thực hiện|thu|chi|có|làm|được|giải)|(?:đến|tới) (?:giờ|nay)|\brồi\b|"
    r"làm được|ước thực hiện|ước đạt|hoàn thành được|thu được|vừa qua|vừa rồi",
    re.IGNORECASE,
)
GOT = re.compile(r"\b(?!giao\b|phải\b)[^\W\d_]+ được (?:khoảng |chừng |tới )?(?:bao nhiêu|mấy|nhiêu)\b", re.IGNORECASE)
SHARE_OF_PLAN = re.compile(  # «đạt bao nhiêu phần trăm dự toán»: the plan is what the result is held against
    r"(?:phần trăm|%|so với|vượt|bằng)(?: (?:của|so với|bao nhiêu|mấy))*(?: chỉ tiêu)? (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)\b",
    re.IGNORECASE,
)
PLAN_ASKED = re.compile(
    r"chỉ tiêu|mục tiêu|kế hoạch|dự toán|phấn đấu|dự kiến|được giao|\bgiao\b|\bsẽ\b|đặt ra|đề ra|dự tính|dự định|"
    r"\bphải (?:đạt|được|giải ngân|thu|làm|có|hoàn thành)",
    re.IGNORECASE,
)


def of_one_document(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep the document of the time asked for, else the one in force, unless the question names another by its place."""
    documents = knowledge.release.documents
    timed = [match for match in pool if period_fit(documents[match.figure.document].period, question.periods) == 1.0]
    pool = timed or pool
    default = [match for match in pool if match.figure.document == knowledge.default.id]
    if not default:
        default = [match for match in pool if match.figure.document == pool[0].figure.document]
    named = any(
        text.credit(term) >= 0.5 and knowledge.document_texts[knowledge.default.id].credit(term) < 0.5
        for term in question.terms
        for text in knowledge.document_texts.values()
    )
    return list(pool) if named or not default else default


def wanted_version(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Of figures that stand before and after an adjustment, keep those asked for: the adjusted ones unless told else."""
    before = [match for match in pool if EARLIER.match(match.figure.indicator)]
    if EARLIER_ASKED.search(question.text):
        return before or list(pool)
    adjusted = [match for match in pool if match not in before]
    return adjusted or list(pool)


def wanted_unit(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the figures of the unit asked for («bao nhiêu phần trăm», «mấy tấn»).

    Money and shares are never answered with anything else. A share and a change are given only when asked for, the
    amount of a change only by a figure that states one.
    """
    compared = pool if _asks_direction(question.text) else _wanted_comparison(pool, question)
    pool = _for_each(compared, question)
    if AMOUNT_OF_CHANGE.search(question.text):
        pool = [
            match
            for match in pool
            if match.figure.amount.change is not None
            or _names_change(match)
            or says_growth(match.figure, question.text)
        ]
        wanted = asked_dimension(question.text)
        return [match for match in pool if wanted and measures(match.figure, wanted)] or list(pool)
    wanted = asked_dimension(question.text)
    fitting = [match for match in pool if wanted and measures(match.figure, wanted)]
    if fitting or wanted in BINDING:
        return fitting
    if _asks_direction(question.text) and (changed := [m for m in pool if m.figure.amount.change is not None]):
        return [match for match in changed if match.figure.kind is not FigureKind.PLAN] or changed
    targets = [match for match in pool if match.figure.kind is FigureKind.PLAN and not match.coverage.missing]
    changing = all(match.figure.amount.change is not None for match in targets)
    if targets and changing and wanted_kind(question) is FigureKind.PLAN:
        return targets  # «mục tiêu về tai nạn giao thông»: giảm 5% số vụ
    levels = [match for match in pool if not measures(match.figure, "share") or "tỷ lệ" in question.text.lower()]
    pool = levels or list(pool)
    if not CHANGE_ASKED.search(question.text):
        pool = [match for match in pool if match.figure.amount.change is None] or list(pool)
    return list(pool)


def whole_cost(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Of the sums of one work keep what all of it costs when that is asked: its total, not the capital of one year."""
    if COST_ASKED.search(question.text) and not PRICE_ASKED.search(question.text):
        pool = [match for match in pool if not PRICE.match(match.figure.indicator)] or pool
    best = [match for match in pool[:1] if not COST_ASKED.search(question.text) or CAPITAL_ASKED.search(question.text)]
    if best or not pool:
        return list(pool)
    near = [match for match in pool if match.score >= pool[0].score - 2 * AS_GOOD and measures(match.figure, "money")]
    whole = [match for match in near if WHOLE_COST.match(match.figure.indicator)]
    rows = {match.figure.passage for match in whole}
    part = [
        match
        for match in near
        if match not in whole
        and (
            match.figure.indicator.lower().startswith("vốn") or (match.figure.passage in rows and _is_of_column(match))
        )
    ]
    return [match for match in pool if match not in part] if whole else list(pool)


def _is_of_column(match: FigureMatch) -> bool:
    """Tell whether a sum is what one source gives, as a list of works says in a column («ngân sách tỉnh», «nguồn khác»)."""
    return SOURCE.match(match.figure.indicator) is not None


def of_all_now(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep what there is in all, not what was added to it, where that is asked: «hiện giờ tổng cộng có bao nhiêu»."""
    if not ALL_NOW_ASKED.search(question.text):
        return list(pool)
    there = [match for match in pool if THERE_NOW.search(match.figure.indicator) and not match.coverage.missing]
    there = [match for match in there if core(pool[0].figure.indicator) in core(match.figure.indicator)]
    return there or [match for match in pool if not NEWLY.search(match.figure.indicator)] or list(pool)


def of_wanted_kind(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Put the results first where what was done is asked («đã giải ngân mấy %»), the targets where what is to be done is."""
    wanted = wanted_kind(question)
    fitting = [
        match
        for match in pool
        if wanted is not None
        and (match.figure.kind is wanted or (wanted is FigureKind.ACTUAL and match.figure.kind in DONE))
        and not match.coverage.missing
        and match.score >= pool[0].score - KIND_COUNTS
    ]
    return [*fitting, *(match for match in pool if match not in fitting)] if fitting else list(pool)


def _asks_direction(text: str) -> bool:
    """Tell whether a question only asks which way something went: «tai nạn giao thông tăng hay giảm»."""
    return UP_OR_DOWN.search(text) is not None and not cues.AMOUNT.search(text)


def _for_each(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the figures for one of the things when one is asked for («mỗi hộ», «một căn»): «60 triệu đồng/căn»."""
    for asked in each_named(question.text):
        measure = read_unit(question.text, asked.start)
        one = measure.unit if measure and not unit_dimension(measure.unit).startswith("count") else None
        unit = f"/{one or asked.noun}"  # «một héc-ta lúa»: tạ/ha
        if fitting := [match for match in pool if unit in (match.figure.amount.unit or "")]:
            return fitting
        if not TIME.fullmatch(asked.noun):
            pool = [match for match in pool if not SUMMED.match(match.figure.indicator)]
    return list(pool)


def _wanted_comparison(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep a share of a plan or a growth against another time only when asked for, and then only that one."""
    against = [(match, COMPARED.search(match.figure.indicator)) for match in pool]
    unsaid = [term.text for term in question.terms if term.start < 0] if question.follow_up else []
    said = " ".join((question.text, *unsaid))  # «thu thì mấy phần trăm» after «chi … bằng 46% dự toán»
    asked = {_basis(found.group(1)) for found in COMPARED_ASKED.finditer(said)}
    if len(question.periods) > 1:  # «năm 2025 so với năm trước»
        asked |= {str(period.start.year) for period in question.periods}
    if asked and (SHARE_ASKED.search(question.text) or CHANGE_ASKED.search(question.text)):
        fitting = [match for match, found in against if found and _basis(found.group(1)) in asked]
        if fitting:
            return fitting
    if AMOUNT_OF_CHANGE.search(question.text):
        return list(pool)
    plain = [match for match, found in against if not found]
    if not asked and SHARE_ASKED.search(question.text) and REACHED.search(question.text):
        of_plan = [match for match, found in against if found and PLANNED.match(found.group(1))]
        return _share_reached(plain, of_plan, question) or plain or list(pool)
    return plain or list(pool)


def _share_reached(
    plain: Sequence[FigureMatch], of_plan: Sequence[FigureMatch], question: Question
) -> list[FigureMatch]:
    """Return the shares of a plan where «đạt mấy phần trăm» can only mean those: no share itself is a result."""
    rates = [match for match in plain if measures(match.figure, "share") and match.figure.kind in DONE]
    if wanted_kind(question) is FigureKind.PLAN or any(not match.coverage.missing for match in rates):
        return []
    return [match for match in of_plan if not match.coverage.missing]


def _basis(words: str) -> str:
    """Return what something is compared with, by one name («ước năm 2024», «ước 2024»)."""
    return fold(words).replace("nam ", "").replace("thuc hien ", "")


def _names_change(match: FigureMatch) -> bool:
    """Tell whether an indicator is itself a rate of change («tốc độ tăng giá trị sản xuất»)."""
    return CHANGE_ASKED.search(match.figure.indicator) is not None


def says_growth(figure: Figure, text: str) -> bool:
    """Tell whether a share says how much something grew («so với ước năm 2024: 111,4%»): of a plan only where asked."""
    against = COMPARED.search(figure.indicator)
    of_plan = against is not None and PLANNED.match(against.group(1)) is not None
    return against is not None and (not of_plan or PLANNED.search(text) is not None)


def core(indicator: str) -> str:
    """Return an indicator's folded name without the words that tell an adjusted figure from the earlier one."""
    return fold(ADJUSTED.sub("", EARLIER.sub("", indicator))).strip()


def same_indicator(
    pool: Sequence[FigureMatch], best: FigureMatch, question: Question, knowledge: Knowledge
) -> list[Figure]:
    """Return the figure asked for first, then the same indicator in other columns of its row or other kinds and times."""
    name, said = core(best.figure.indicator), telling_words(question.text)
    figures = [
        match.figure
        for match in pool
        if (core(match.figure.indicator) in name or name in core(match.figure.indicator))
        and not (telling_words(name) - telling_words(match.figure.indicator)) & said
        and match.figure.amount.unit == best.figure.amount.unit
        and match.figure.document == best.figure.document
        and match.score >= best.score - 2 * AS_GOOD
    ]
    wanted = wanted_kind(question)
    kinds = DONE if wanted is FigureKind.ACTUAL else (wanted,)
    if any(figure.kind in kinds for figure in figures) and (
        len(question.periods) < 2 or wanted is not FigureKind.ACTUAL
    ):
        figures = [figure for figure in figures if figure.kind in kinds]
    unique: dict[tuple[object, ...], Figure] = {}
    latest = [-item.period.end.toordinal() if item.period and wanted is FigureKind.ACTUAL else 0 for item in figures]
    order = {item.id: (not is_main(item, knowledge), end) for item, end in zip(figures, latest, strict=True)}
    for figure in sorted(figures, key=lambda item: order[item.id]):
        unique.setdefault((figure.amount, figure.period), figure)
    return list(unique.values())


def is_main(figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a figure is of the kind its document exists for: results in a report, else targets, in its own time."""
    document = knowledge.release.documents[figure.document]
    report = document.kind is DocumentKind.REPORT
    fits = figure.period is None or document.period is None or document.period.overlaps(figure.period)
    return fits and (figure.kind is FigureKind.PLAN) is not report


def wanted_kind(question: Question) -> FigureKind | None:
    """Return whether the question asks for a result or a target, None when it does not say."""
    if ACTUAL_ASKED.search(question.text):
        return FigureKind.ACTUAL
    if PLAN_ASKED.search(SHARE_OF_PLAN.sub("", question.text)):
        return FigureKind.PLAN
    there = cues.NOW.search(question.text) is not None and not question.periods
    return FigureKind.ACTUAL if there or GOT.search(question.text) else None
