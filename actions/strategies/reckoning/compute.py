"""Answers comparisons and sums over figures: the calculation is shown, both operands are cited, bounds are carried."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import AMOUNT_OF_CHANGE, CHANGE_ASKED, COMPARED, says_growth, than
from actions.figures.handled import ACT, received_and_handled
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.reckoning.arithmetic import of_one_unit
from actions.reckoning.given_in_talk import same_thing
from actions.reckoning.named_figures import named_figures
from actions.reckoning.operands import operands, target_without_result
from actions.reckoning.operations import (
    APART,
    PERCENTAGE_POINTS,
    SHARE,
    STILL_LACKING,
    asked_words,
    asks_calculation,
    years_between,
)
from actions.reckoning.together import speaks_of_several
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation, verdict_on, work_out
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, asked_dimension, measures
from index.model import Figure
from vietnamese.amounts import Bound

LEAST_SHARE = re.compile(  # «cần tối thiểu bao nhiêu phần trăm mặt bằng sạch» asks for a bound that is set
    r"\b(?:tối thiểu|ít nhất|tối đa|không quá|cao nhất|nhiều nhất)(?: là| phải| được| đạt)* (?:bao nhiêu|mấy) ?(?:phần trăm|%)",
    re.IGNORECASE,
)
PROGRESS = re.compile(r"giải ngân|hoàn thành|thực hiện|so với|tăng|giảm", re.IGNORECASE)

ADDS_UP = re.compile(
    r"\b(?:cộng|gộp)\b[^?.]{0,30}\b(?:khớp|đúng|bằng|đủ|ra)(?: với| đúng| được| bằng)* (?:tổng|con số|số)\b"
    r"[^?.]{0,20}\b(?:không|à|hả|chưa)\b",
    re.IGNORECASE,
)


CLAIMED_SUM = re.compile(  # «A với B cộng lại bằng tổng vốn»
    r"\b(?:cộng|gộp)\b[^?.]{0,30}\b(?:khớp|đúng|bằng|đủ|ra|là|thành)\b", re.IGNORECASE
)
CLAIMED_SHARE = re.compile(r"\b(?:chiếm|bằng|đóng góp|góp)\b[^;?]{0,20}\d ?(?:%|phần trăm)", re.IGNORECASE)


def answer_compute(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compute what was asked from the two figures named, or from those of the last answer; None without two figures."""
    if _states_change(question, evidence):
        return None
    text = asked_words(question.text)
    figures = operands(question, evidence, knowledge, want_whole=bool(SHARE.search(text)) and not APART.search(text))
    if (
        len({figure.id for figure in figures}) < max(2, len(figures))  # never one figure twice
        or not (asks_calculation(question) or question.intent == "ask_compare")
        or LEAST_SHARE.search(question.text)
        or _lacks_of_another(question, figures)
        or (states_share(question, evidence, knowledge) and not speaks_of_several(question.text))
    ):
        return _only_planned(question, evidence, knowledge, composer)
    if not asks_calculation(question) and not of_one_unit(figures):
        return None  # «đợt lũ nặng nhất là đợt nào» compares nothing that is said
    return work_out(question, figures, knowledge, composer, strategy="compute")


def _lacks_of_another(question: Question, figures: Sequence[Figure]) -> bool:
    """Tell whether what the thing spoken of «còn thiếu» would be held against what something else was given."""
    return question.leaning and STILL_LACKING.search(question.text) is not None and not same_thing(*figures[:2])


def _states_change(question: Question, evidence: Evidence) -> bool:
    """Tell whether a figure says by how much the thing changed since the time named: «giảm 28 hộ so với đầu năm»."""
    if not AMOUNT_OF_CHANGE.search(question.text) or len(question.periods) > 1:
        return False
    said, wanted = question.text.lower(), asked_dimension(question.text)
    return any(
        bool(match.figure.amount.change and than(match.figure) and than(match.figure).lower() in said)
        and not (match.aside or match.coverage.missing)
        and (not wanted or measures(match.figure, wanted))
        for match in evidence.figures
    )


def answer_adds_up(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Add up the parts of the figure given last beside it: «hai khoản cộng lại có khớp tổng không»; None without parts."""
    whole = knowledge.release.figures.get(question.memory.figures[0]) if question.memory.figures else None
    parts = knowledge.release.parts.get(whole.id, ()) if whole and ADDS_UP.search(question.text) else ()
    if whole is None or len(parts) < 2 or not of_one_unit([whole, *parts]):
        return None
    return show_calculation("sum", parts, [*parts, whole], composer, strategy="compute")


def answer_claimed_sum(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether the amounts that a claim adds up come to the whole it names: «A với B cộng lại bằng tổng vốn à»; else None."""
    if question.amounts or not (CLAIMED_SUM.search(question.text) and cues.CLAIMED.search(question.text)):
        return None
    named = named_figures(question, evidence, knowledge)
    whole = next(
        (item for item in named if all(_is_part(other, item, knowledge) for other in named if other != item)), None
    )
    parts = [item for item in named if item != whole]
    if whole is None or len(parts) < 2 or len({item.amount.unit for item in named}) > 1:
        return None
    exact = all(item.amount.bound is Bound.EXACT for item in named)
    composer.lead(verdict_on(sum(item.amount.value for item in parts) == whole.amount.value, composer, sure=exact))
    answer = show_calculation("sum", parts, [*parts, whole], composer, strategy="compute")
    return answer and composer.answer(answer.status, strategy="compute")


def answer_claimed_share(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Hold the share that a claim gives a sum of money against what it is of its whole: «tiền đất chiếm 60% tổng thu à»; None
    where the documents state a share themselves."""
    shares = [item for item in question.amounts if item.unit == "%"]
    if len(question.amounts) != 1 or len(shares) != 1 or not CLAIMED_SHARE.search(question.text):
        return None
    if not cues.CLAIMED.search(question.text) or any(cue.search(question.text) for cue in (PROGRESS, CHANGE_ASKED)):
        return None
    named = named_figures(replace(question, amounts=()), evidence, knowledge)
    pair = [item for item in named if all(_is_part(item, other, knowledge) for other in named if other != item)][:1]
    pair += [
        item
        for item in (named[:2] if len(named) > 1 else knowledge.ancestors(pair[0])[:1] if pair else ())
        if item not in pair
    ]
    if len(named) > 2 or len(pair) != 2 or not measures(pair[0], "money") or not of_one_unit(pair):
        return None
    if any(
        measures(match.figure, "share") and not (match.aside or match.coverage.missing) for match in evidence.figures
    ):
        return None
    return show_calculation("share", pair, pair, composer, strategy="compute", claimed=shares[0])


def _is_part(figure: Figure, whole: Figure, knowledge: Knowledge) -> bool:
    return any(item.id == whole.id for item in knowledge.ancestors(figure))


def _only_planned(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say that only the target is stated where a question asks which share of it was reached; None for any other."""
    target = target_without_result(question, evidence, knowledge)
    if target is None or states_share(question, evidence, knowledge):
        return None
    claim = composer.wording.only_planned.format(claim=composer.claim(target))
    composer.lead(claim, stress=target.amount.text())
    return composer.answer(Status.PARTLY_ANSWERED, strategy="compute")


def answer_next_share(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say of the part that a follow-up names which share of the same whole it is: «còn tiền đất» after «thuế phí chiếm mấy %»."""
    named = named_figures(question, evidence, knowledge)
    whole = knowledge.release.figures.get(question.memory.calculation[-1]) if question.memory.calculation else None
    if whole is None or len(named) != 1 or all(item.id != whole.id for item in knowledge.ancestors(named[0])):
        return None
    pair = [named[0], whole]
    return show_calculation("share", pair, pair, composer, strategy="compute")


def answer_share_of_whole(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say which share of its whole the sum of money is that a question names: «kè Cái Đôi tỉnh cho mấy phần trăm»."""
    if any(cue.search(question.text) for cue in (PROGRESS, CHANGE_ASKED)) or not SHARE_ASKED.search(question.text):
        return None
    if (handled := _handled_of_received(question, evidence, knowledge)) is not None:
        return show_calculation("share", handled, handled, composer, strategy="compute")
    named = named_figures(question, evidence, knowledge)
    if len(named) != 1 or not measures(named[0], "money") or states_share(question, evidence, knowledge):
        return None
    whole = knowledge.ancestors(named[0])[:1]
    if not whole or not of_one_unit([*named, *whole]):
        return None
    return show_calculation("share", [*named, *whole], [*named, *whole], composer, strategy="compute")


def _handled_of_received(question: Question, evidence: Evidence, knowledge: Knowledge) -> tuple[Figure, Figure] | None:
    """Return how many were dealt with and how many came in where a question asks which share was: «xử lý được mấy phần trăm»."""
    if ACT.search(question.text) is None:
        return None
    for match in matching_figures(question, evidence):
        passage = knowledge.release.passages[match.figure.passage]
        beside = knowledge.release.passage_figures.get(passage.id, ())
        for whole, part in received_and_handled(passage, beside, question.text):
            if match.figure.id == part.id and period_fit(part.period, question.periods) >= 0:
                return part, whole
    return None


def states_share(question: Question, evidence: Evidence, knowledge: Knowledge) -> bool:
    """Tell whether the documents themselves state the share that a question asks for, of the very things it names."""
    if SHARE_ASKED.search(question.text) is None or PERCENTAGE_POINTS.search(question.text):
        return False
    named = [term for term in question.terms if term.kind == "indicator"]
    apart = len(question.periods) > 1 and APART.search(asked_words(question.text)) is not None
    least_fit = 1 if years_between(question) else 0
    return any(
        measures(match.figure, "share")
        and not (apart and _is_level(match.figure))
        and not match.coverage.missing
        and not match.aside
        and period_fit(match.figure.period, question.periods) >= least_fit
        and not _is_another_rate(match.figure, question.text)
        and (len(named) < 2 or all(knowledge.figure_texts[match.figure.id][0].speaks_of(term) for term in named))
        for match in evidence.figures
    )


def _is_level(figure: Figure) -> bool:
    """Tell whether a figure says how much there is at one time, not how it changed or compares."""
    return figure.amount.change is None and COMPARED.search(figure.indicator) is None


def _is_another_rate(figure: Figure, text: str) -> bool:
    """Tell whether a share is not the one asked for: «tỷ lệ giải ngân» for «chiếm mấy %», one of the plan for «tăng mấy %»."""
    if AMOUNT_OF_CHANGE.search(text) and COMPARED.search(figure.indicator):
        return not says_growth(figure, text)
    progress = PROGRESS.search(figure.indicator)
    return progress is not None and "chiếm" in text.lower() and progress.group().lower() not in text.lower()
