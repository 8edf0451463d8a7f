"""Answers «tiền rác mỗi tháng bao nhiêu», «gửi xe phải trả mấy đồng»: what is charged, where only the heading says for what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fees_meant import with_fees_meant
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.asked_unit import asked_dimension, measures
from actions.words.coverage import cover
from actions.words.matching import MatchText
from actions.words.same_words import written_for
from index.model import Figure

ASKED = re.compile(  # a fee by its name, or who pays so much
    r"\b(?:tiền|phí|lệ phí|giá)\b(?! (?:trị|thành|cả thị))|\b(?:đóng|nộp|trả|tốn|mất)\b[^?]*\b(?:bao nhiêu|mấy|nhiêu)\b",
    re.IGNORECASE,
)
CHARGE = re.compile(  # an indicator that says of what it is in no word
    r"(?:mức (?:thu|phí|giá|đóng|nộp|thu phí)|phí|lệ phí|giá|đơn giá|giá dịch vụ)(?: (?:là|áp dụng))?"
    r"(?= (?:đối với|cho|với) |\W*$)",
    re.IGNORECASE,
)
RATES_HEADED = re.compile(  # «Điều 2. Mức thu tiền dịch vụ thu gom rác»
    r"(?:(?:điều|khoản|mục) \w{1,4}[.:]?|\d{1,2}[.)]|[IVX]+\.)?\s*"
    r"(?:mức (?:thu|phí|giá|đóng)|giá|đơn giá|phí|lệ phí)\b(?! (?:trị|cả))",
    re.IGNORECASE,
)
EXEMPT = re.compile(  # «hộ nghèo không phải đóng»
    r"(?P<who>[^,;.:]+?) (?:không phải (?:đóng|nộp|trả)|(?<!không )(?:được )?miễn(?: (?:thu|nộp|đóng|phí|giá))?)\b",
    re.IGNORECASE,
)
BY_HEADING = 0.9  # trust in a heading beside the line itself
MOST_TOLD = 4


def answer_charges(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State what is charged for a thing that the heading names, of several rates those for who is asked about.

    None where no line without a thing of its own stands under a heading that names all that is asked.
    """
    of_money = asked_dimension(question.text) in ("", "money") and ASKED.search(question.text) is not None
    if question.amounts or not of_money or not cues.AMOUNT.search(question.text):
        return None
    charges = _charges(question, knowledge)
    if not charges:
        return None
    passage = knowledge.release.passages[charges[0].passage]
    if _is_exempt(passage.text, question):
        composer.lead(composer.wording.quote.format(quote=composer.quote(passage)))
        return composer.answer(Status.ANSWERED, strategy="charges")
    told = _for_whom(charges, question, knowledge)[:MOST_TOLD]
    composer.lead(composer.claim(told[0]), stress=told[0].amount.text())
    composer.figures(told[1:])
    return composer.answer(Status.ANSWERED, strategy="charges")


def _charges(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the rates of the one line that states any under a heading, or in words, that name all that is asked."""
    terms = with_fees_meant(question.terms, uses=knowledge.terms.uses, find=knowledge.terms.find)
    things = [term for term in terms if term.vital and term.kind != "place"]
    found: dict[str, list[Figure]] = {}
    for passage in home_passages(question, knowledge):
        rates = [
            figure
            for figure in knowledge.release.passage_figures.get(passage.id, ())
            if CHARGE.match(figure.indicator) and measures(figure, "money") and figure.amount.change is None
        ]
        layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], BY_HEADING)]
        if rates and things and not cover(things, layers, loosely=True).missing:
            found[passage.id] = rates
    return next(iter(found.values())) if len(found) == 1 else _listed(question, knowledge)


def _listed(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the rates of the lines that stand under one heading of rates which says for what they are, and name the rest.

    «1. Hộ gia đình: 28.000 đồng/hộ/tháng» under «Điều 2. Mức thu tiền dịch vụ thu gom rác».
    """
    things = [
        replace(term, synonyms=(*term.synonyms, *written_for(term.said or term.text)))
        for term in question.terms
        if term.vital and term.kind != "place"
    ]
    found: dict[tuple[str, ...], list[Figure]] = {}
    for passage in home_passages(question, knowledge) if things else ():
        section = knowledge.release.sections[passage.section]
        heading = section.trail[-1] if section.trail else ""
        if RATES_HEADED.match(heading) is None:
            continue
        layers = [(knowledge.passage_texts[passage.id], 1.0), (MatchText(heading), BY_HEADING)]
        rates = [
            figure
            for figure in knowledge.release.passage_figures.get(passage.id, ())
            if measures(figure, "money") and "/" in (figure.amount.unit or "") and figure.amount.change is None
        ]
        if rates and not cover(things, layers, loosely=True).missing:
            found.setdefault(section.trail, []).extend(rates)
    return next(iter(found.values())) if len(found) == 1 else []


def _for_whom(charges: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the rates whose own words name most of what is asked; all of them where none names any."""
    said = [sum(knowledge.figure_texts[figure.id][0].names(term) for term in question.terms) for figure in charges]
    return [figure for figure, count in zip(charges, said, strict=True) if count == max(said)]


def _is_exempt(line: str, question: Question) -> bool:
    """Tell whether a line says that those who are asked about pay nothing."""
    exempt = [MatchText(found["who"]) for found in EXEMPT.finditer(line)]
    things = [term for term in question.terms if term.vital]
    return any(who.names(term) and len(term.text.split()) > 1 for who in exempt for term in things)
