"""Answers «trừ phần … thì còn bao nhiêu», «chưa giải ngân là mấy tỷ»: a total without a part that stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from actions.answer import Answer, Status
from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asked_part import words_beside
from actions.figures.asserted import confirms
from actions.figures.handled import ACT, asks_left, received_and_handled
from actions.figures.wholes import whole_of
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.both_or_other import holds_against_other
from actions.reckoning.calculation import calculate
from actions.reckoning.operations import asks_to_be_added
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.words import cues
from actions.words.asked_unit import asked_dimension, base_unit, measures
from actions.words.coverage import cover
from actions.words.matching import Term
from actions.words.money_sources import UNFUNDED
from index.model import Figure
from vietnamese.amounts import find_amounts
from vietnamese.periods import Period

WITHOUT = re.compile(
    r"\b(?:trừ(?: đi| ra)?|(?:không|chưa) (?:kể|tính|gồm|bao gồm)|ngoài)\b(?! (?:ra|các|việc|những))", re.IGNORECASE
)
NOT_WITH = re.compile(r"\b(?:không|chưa) (?:kể|tính|gồm|bao gồm)\b", re.IGNORECASE)
NEAREST = 3  # figures that fit a question best
REACH = 15  # characters from «trừ» to what it takes away: «trừ đi phần thuế phí»
UNSPENT = re.compile(
    r"\bchưa (?:được )?(?:giải ngân|tiêu|xài|dùng|chi|rót|sử dụng|thanh toán|thực hiện)|\bcòn dư\b|\bdư (?:bao|mấy|nhiêu)",
    re.IGNORECASE,
)
ALREADY_SPENT = re.compile(r"giải ngân|đã (?:chi|sử dụng|thanh toán|thực hiện)", re.IGNORECASE)
GIVEN = re.compile(r"\b(?:bố trí|giao|phân bổ|cấp|dự toán|kế hoạch vốn)\b", re.IGNORECASE)
FUNDED = re.compile(  # «đã xác định được nguồn cho 1.085 tỷ đồng»
    r"\bđã (?:được )?(?:xác định|cân đối|bố trí|huy động|thu xếp|bảo đảm|đảm bảo|có nguồn|vận động)", re.IGNORECASE
)
WHOLE_SUM = re.compile(
    r"(?:tổng (?:nhu cầu|kinh phí|vốn|mức|dự toán|số tiền)|nhu cầu (?:vốn|kinh phí))\b", re.IGNORECASE
)
THROUGH = re.compile(r"\bqua (?:các |hệ thống )?$", re.IGNORECASE)  # by which way the part is spent
UNDONE = re.compile(
    r"\bcòn(?: lại)? (?:bao nhiêu|mấy|nhiêu)\b.*\b(?:chưa\b|(?:không|chẳng|chả) phải\b(?! (?:không|chứ|à|hả|vậy)\b))",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\b(?:chưa|(?:không|chẳng|chả)(?= phải\b)) (?:(?:được|có|kịp|lên|đạt|tới|đến|thể|phải|là) )*"
    r"(?P<what>[^\W_]+(?: (?!(?:vậy|thế|ạ|nhỉ|hả|ta|bạn)\b)[^\W\d_]+)?)",
    re.IGNORECASE,
)
NOT_SO = re.compile(  # «bao nhiêu lô không bán được», «mấy hồ sơ bị trượt»
    r"\b(?:bao nhiêu|mấy|nhiêu) (?P<thing>[^\W\d_]+)(?: [^\W\d_]+){0,3}? (?:không|chưa|bị|ế|tồn|trượt|rớt|hỏng)\b",
    re.IGNORECASE,
)
ONLY = re.compile(r"\b(?:chỉ|mới)(?: có| được)*\s*$", re.IGNORECASE)  # «trong 118 lô … chỉ có 71 lô trúng đấu giá»
REST_OF_IT = re.compile(r"\b(?:phần|chỗ|số) (?:còn lại|kia|dư)\b|\bcòn lại\b", re.IGNORECASE)
OTHERS_SHARE = re.compile(  # «dân góp 2,1 tỷ rồi, vậy phần nhà nước bỏ ra bao nhiêu»
    r"\b(?:phần|bên|phía|số|chỗ|còn)\b(?![^?]*\b(?:tổng|cả thảy|tất cả|toàn bộ|cộng)\b)[^?]*\b(?:bao nhiêu|mấy|nhiêu)\b",
    re.IGNORECASE,
)
STATED = re.compile(r"\bchưa\b|còn lại|\bkhông\b", re.IGNORECASE)
PAYER = re.compile(  # who has to pay the rest, and words for not yet spending it
    r"(?:thu |chi )?ngân sách(?: nhà nước| thành phố| xã| tỉnh| quận| huyện)?|nhà nước|tiêu|xài|dùng|giải ngân|sử dụng|tiền|"
    r"chi|rót|thanh toán|còn lại|dư|phần|tổng"
)


def answer_remainder(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Take the part named from its whole, the spent from the given, the done from all; None where the two are not stated."""
    if not cues.AMOUNT.search(question.text) or len(_outermost(question.periods)) > 1:
        return None
    if (shared := _share_of_last(question, knowledge)) is not None:
        return _compose(*shared, composer, parts=knowledge.release.parts.get(shared[0].id, ()))
    if UNFUNDED.search(question.text) and (unfunded := _sum_and_funded(question, knowledge)) is not None:
        return _compose(*unfunded, composer)
    if not question.terms:
        return None
    wanted = asked_dimension(question.text)
    for whole, part in _pairs(question, evidence, knowledge):
        fits = not wanted or measures(whole, wanted)
        fits = fits and period_fit(whole.period, question.periods) >= 0 and whole.amount.size >= part.amount.size
        if fits and base_unit(whole) == base_unit(part) and _explains(whole, part, question, knowledge):
            return _compose(whole, part, composer)
    return None


def _pairs(question: Question, evidence: Evidence, knowledge: Knowledge) -> Iterator[tuple[Figure, Figure]]:
    """Yield wholes with the part to be taken away, those that fit the question best first."""
    figures = [match.figure for match in evidence.figures if match.figure.amount.change is None]
    without = WITHOUT.search(question.text)
    if without and not any(
        NOT_WITH.search(figure.indicator) for figure in figures[:NEAREST]
    ):  # nor is it stated itself
        ahead = without.end() + REACH  # «ngoài chợ, … thuế phí» takes nothing away
        after = [term for term in question.terms if without.end() <= term.start <= ahead][:1]
        for part in figures:
            whole = whole_of(part, knowledge)
            named = [knowledge.figure_texts[part.id][0].speaks_of(term) for term in after]
            if (
                whole is not None
                and named
                and all(named)
                and not _names_sibling(part, without.start(), question, knowledge)
            ):
                yield whole, part
    if UNSPENT.search(question.text):
        for part in figures:
            if ALREADY_SPENT.search(part.indicator) and measures(part, "money"):
                beside = knowledge.release.passage_figures.get(part.passage, ())
                told = any(GIVEN.search(item.indicator) for item in beside)
                for among in (beside,) if told else (_given_before(part, knowledge), beside):
                    given = [item for item in among if item.id != part.id and measures(item, "money")]
                    given = [item for item in given if item.amount.size >= part.amount.size]
                    given = [item for item in given if item.amount.change is None]
                    nearest = sorted(given, key=lambda item: abs(item.start - part.start))[:1]
                    yield from ((whole, part) for whole in nearest)
    if (unlike := NOT_SO.search(question.text)) is not None:
        for part in figures:
            whole = knowledge.release.figures.get(part.parent or "")
            text = knowledge.release.text(part.document)
            if whole is not None and part.amount.unit == unlike["thing"].lower() and ONLY.search(text[: part.start]):
                yield whole, part
    paid = find_amounts(question.text)
    if len(paid) == len(question.amounts) == 1 and OTHERS_SHARE.search(question.text, paid[0].end):
        for part in figures:
            whole = knowledge.release.figures.get(part.parent or "")
            alone = len(knowledge.release.parts.get(part.parent or "", ())) == 1  # else another part is stated itself
            if whole is not None and alone and measures(part, "money") and confirms(question, part):
                yield whole, part
    if asks_to_be_added(question.text):
        for part in figures:
            whole = _sum_over(part, knowledge) if FUNDED.search(words_beside(part, knowledge)) else None
            if whole is not None:
                yield whole, part
    if asks_left(question.text):
        release = knowledge.release
        for passage in dict.fromkeys(item.passage for item in figures):
            beside = release.passage_figures.get(passage, ())
            yield from received_and_handled(release.passages[passage], beside, question.text)
    if UNDONE.search(question.text) and not _is_stated(question, evidence):
        for part in figures:
            whole = knowledge.release.figures.get(part.parent or "")
            counted = whole is not None and (
                whole.indicator.startswith("tổng số") or whole.amount.unit == part.amount.unit
            )
            if (
                whole is not None
                and counted
                and whole.passage == part.passage
                and _says_what_is_not(part, question, knowledge)
            ):
                yield whole, part


def _says_what_is_not(part: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the sentence of a part speaks of what a question says is not yet so: «trường chưa đạt chuẩn»."""
    asked = NOT_YET.search(question.text)
    passage = knowledge.release.passages[part.passage]
    return asked is not None and asked["what"].lower() in passage.text.lower()


def _outermost(periods: Sequence[Period]) -> list[Period]:
    """Return the times that lie in no other: «năm 2034 tới cuối tháng 11» is one."""
    return [item for item in periods if not any(other is not item and other.contains(item) for other in periods)]


def _given_before(part: Figure, knowledge: Knowledge) -> Sequence[Figure]:
    """Return what was given to be spent, of the same section ahead of what is spent of it, in a time that holds its own."""
    release = knowledge.release
    section = release.section_passages.get(release.passages[part.passage].section, ())
    stated = (item for passage in section for item in release.passage_figures.get(passage.id, ()))
    given = (item for item in stated if item.start < part.start and GIVEN.search(item.indicator))
    return [item for item in given if item.period and part.period and item.period.contains(part.period)]


def _sum_and_funded(question: Question, knowledge: Knowledge) -> tuple[Figure, Figure] | None:
    """Return the whole sum of a document and how much of it has a source; None where it does not state one of each."""
    money = [item for item in home_figures(question, knowledge) if measures(item, "money") and not item.amount.change]
    funded = [item for item in money if FUNDED.search(words_beside(item, knowledge))]
    pairs = [(whole, part) for part in funded if (whole := _sum_over(part, knowledge)) is not None]
    return pairs[0] if len(pairs) == 1 and pairs[0][0].amount.size > pairs[0][1].amount.size else None


def _sum_over(part: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the one whole sum that the section of an amount of money states; None where it states none or several."""
    release = knowledge.release
    beside = release.section_passages.get(release.passages[part.passage].section, ())
    stated = (item for passage in beside for item in release.passage_figures.get(passage.id, ()))
    sums = [
        item for item in stated if item.id != part.id and WHOLE_SUM.match(item.indicator) and measures(item, "money")
    ]
    return sums[0] if len(sums) == 1 and measures(part, "money") else None


def _share_of_last(question: Question, knowledge: Knowledge) -> tuple[Figure, Figure] | None:
    """Return the whole and the part whose share the last answer gave, where what is left of it is asked for."""
    name, *keys = question.memory.calculation or ("",)
    if not (question.follow_up or question.leaning) or not REST_OF_IT.search(question.text):
        return None
    if holds_against_other(question.text):  # «gấp mấy lần khoản còn lại» takes nothing away
        return None
    if name != "share":
        return _part_last_given(question, knowledge)
    figures = [knowledge.release.figures[key] for key in keys if key in knowledge.release.figures]
    return (
        (figures[1], figures[0])
        if len(figures) == len(keys) == 2 and figures[1].amount.size > figures[0].amount.size
        else None
    )


def _part_last_given(question: Question, knowledge: Knowledge) -> tuple[Figure, Figure] | None:
    """Return the whole and the part of it that the talk gave last: «xã hội hóa 1,5 tỷ», then «còn lại bao nhiêu?»."""
    part = knowledge.release.figures.get(next(iter(question.memory.figures), ""))
    whole = knowledge.release.figures.get(part.parent or "") if part is not None else None
    own = [term for term in question.terms if term.start >= 0 and not PAYER.fullmatch(term.text)]
    if (
        part is None
        or whole is None
        or own
        or base_unit(part) != base_unit(whole)
        or whole.amount.size <= part.amount.size
    ):
        return None
    return whole, part


def _names_sibling(part: Figure, end: int, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether what is named ahead of «trừ» is another part and not the whole."""
    siblings = [item for item in knowledge.release.parts.get(part.parent or "", ()) if item.id != part.id]
    ahead = [term for term in question.terms if 0 <= term.start < end]
    return any(knowledge.figure_texts[item.id][0].speaks_of(term) for item in siblings for term in ahead)


def _is_stated(question: Question, evidence: Evidence) -> bool:
    """Tell whether the documents themselves say how many are not done."""
    return any(
        STATED.search(match.figure.indicator) and not match.coverage.missing and match.coverage.share >= 0.5
        for match in evidence.figures
    )


def _explains(whole: Figure, part: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the sentences of the two say all that the question names, the payer and the rest aside."""
    passage = knowledge.release.passages[part.passage]
    terms: Sequence[Term] = [
        term
        for term in question.terms
        if not PAYER.fullmatch(term.text)
        and term.text != part.amount.unit
        and not (asks_left(question.text) and ACT.fullmatch(term.text))  # what was done is told apart already
        and not THROUGH.search(question.text, 0, max(0, term.start))
    ]
    layers = [
        (knowledge.passage_texts[passage.id], 1.0),
        (knowledge.passage_texts[whole.passage], 1.0),
        (knowledge.section_texts[passage.section], 0.85),
        (knowledge.document_texts[passage.document], 0.85),
    ]
    inside = cover([term for term in terms if term.vital], layers[:2])
    return whole.document == part.document and not cover(terms, layers).missing and (not terms or inside.share > 0)


def _compose(whole: Figure, part: Figure, composer: Composer, *, parts: Sequence[Figure] = ()) -> Answer | None:
    """Show what is left of a whole without a part, and the other ``parts`` that are stated."""
    if whole.amount.high is not None or part.amount.high is not None:
        return None
    try:
        calculation = calculate("remainder", [whole, part], composer.wording)
    except ValueError:
        return None
    say_calculation(calculation, (whole, part), composer)
    for other in parts:
        if other.id != part.id:
            composer.line(composer.claim(other))
    return composer.answer(Status.ANSWERED, strategy="remainder")
