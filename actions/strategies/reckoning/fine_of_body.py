"""Answers what an organisation is fined where the documents set the fines of persons and say «tổ chức gấp 02 lần»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence, gather
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.words import cues
from actions.words.asked_unit import measures
from index.model import Figure
from vietnamese.amounts import Bound

FINED = re.compile(r"\bphạt\b", re.IGNORECASE)
BODY = re.compile(
    r"\b(?:tổ chức(?! (?:tuyên truyền|thực hiện|tập huấn|huấn luyện|hội|lễ|thi|sự kiện|cho|các))|công ty|doanh nghiệp|"
    r"cơ quan(?! chức năng)|hợp tác xã|xí nghiệp|tập đoàn|nhà máy|pháp nhân)\b",
    re.IGNORECASE,
)
SET_BESIDE = re.compile(r"\bcá nhân\b|\bgấp\b|\blần\b|\bhơn\b", re.IGNORECASE)
FOR_BODIES = re.compile(
    r"mức (?:tiền phạt|phạt tiền|phạt)[^.;]*?\btổ chức\b[^.;]*?\b(?:gấp|bằng) \d+ lần\b[^.;]*?\bcá nhân\b",
    re.IGNORECASE,
)
TIMES_ASKED = re.compile(r"\b(?:gấp|bằng|nặng hơn|cao hơn)(?: lên)? (?:mấy|bao nhiêu) lần\b", re.IGNORECASE)
OF_ANY_FINE = re.compile(
    r"(?:mức |bị |tiền )*(?:xử )?phạt(?: (?:tiền|cao|nặng|nhẹ|thấp))?|vi phạm|cao|tối đa|tối thiểu|nặng"
)


def answer_fine_of_body(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Multiply the fine of what a question names as the documents say for organisations; None where they do not."""
    body = BODY.search(question.text)
    if body is not None and FINED.search(question.text) and TIMES_ASKED.search(question.text):
        return _how_many_times(question, knowledge, composer)
    plain = FINED.search(question.text) and cues.AMOUNT.search(question.text) and not SET_BESIDE.search(question.text)
    if body is None or not plain or question.amounts:
        return None
    factor = _factor(question, knowledge)
    kept = tuple(
        term
        for term in question.terms
        if not (body.start() <= term.start < body.end()) and not OF_ANY_FINE.fullmatch(term.text)
    )
    if factor is None or not kept:
        return None
    asked = replace(question, terms=kept)
    fines = [match.figure for match in matching_figures(asked, gather(asked, knowledge)) if _is_fine(match.figure)]
    if not fines or fines[0].document != factor.document:
        return None
    sentence = knowledge.release.passages[fines[0].passage]
    apart = len(fines) > 1 and fines[1].amount != fines[0].amount and fines[1].passage != fines[0].passage
    if apart or (sentence.id != factor.passage and BODY.search(sentence.text)):
        return None  # several fines fit, or the sentence sets its fine for organisations already
    figures = [fines[0], factor]
    try:
        calculation = calculate("multiplied", figures, composer.wording)
    except ValueError:
        return None
    say_calculation(calculation, figures, composer)
    return composer.answer(Status.ANSWERED, strategy="scaled")


def _how_many_times(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote by how many times an organisation is fined more than a person: «công ty vi phạm thì phạt gấp mấy lần»."""
    factor = _factor(question, knowledge)
    if factor is None:
        return None
    passage = knowledge.release.passages[factor.passage]
    composer.lead(composer.wording.quote.format(quote=composer.quote(passage)), stress=factor.amount.text())
    return composer.answer(Status.ANSWERED, strategy="fine_of_body")


def _factor(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return how many times the fine of a person the documents that answer set for an organisation."""
    for figure in knowledge.release.figures.values():
        exact = figure.amount.unit == "lần" and figure.amount.bound is Bound.EXACT and figure.amount.high is None
        if exact and figure.document in homes(question, knowledge):
            passage = knowledge.release.passages[figure.passage]
            said = FOR_BODIES.search(passage.text)
            if said and said.start() <= figure.start - passage.start < said.end():
                return figure
    return None


def _is_fine(figure: Figure) -> bool:
    return measures(figure, "money") and FINED.search(figure.indicator) is not None
