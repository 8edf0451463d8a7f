"""Answers «có … không», «có phải …»: an asserted figure against the record, or the words that support a yes."""

from __future__ import annotations

import re
from functools import partial

from actions.answer import Answer, Status
from actions.documents.document_claims import dates_another_kind, misnames_subject
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import misstates, named_documents
from actions.documents.period_fit import period_fit
from actions.documents.roles import Role
from actions.figures.asked_part import words_beside
from actions.figures.asserted import agrees, comparable, confirms, contradicts, leaves_open, misnumbers, spoken_of
from actions.figures.plain_yes import LEVEL, denies, plainly_says, same_level
from actions.finding.evidence import Evidence, PassageMatch
from actions.finding.fitting_figures import asserted_figures
from actions.finding.fitting_passages import SURELY_FOUND, all_fitting, fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected, put_right
from actions.words import cues
from actions.words.asked_unit import asked_dimension
from actions.words.coverage import cover
from actions.words.matching import MatchText
from actions.words.openness import asks_openly
from actions.words.organisations import organisation_spans, organisations_in
from actions.words.polarity import contrary
from index.model import FigureKind, Passage
from vietnamese.amounts import Bound
from vietnamese.folding import fold
from vietnamese.syllables import syllables
from vietnamese.units import unit_dimension

LEADS = re.compile(
    r"chủ trì|đầu mối|phối hợp", re.IGNORECASE
)  # the part an office has in a task, which makes the answer
SUBJECT = re.compile(  # «Có phải thành phố xây dựng 11 đề án không»; «thành phố có 11 đề án» does nothing
    r"\W*(?:(?:có phải|phải chăng|có đúng|nghe nói|hình như)(?: là)? )?(?P<level>thành phố|tỉnh|huyện|quận|xã|phường|thị xã)"
    r" (?!có \d|là )(?:[a-zà-ỹđ]+)",
    re.IGNORECASE,
)
SAID = 0.5  # credit from which a text says a term
ALREADY_ASKED = re.compile(
    r"\bchưa\W*$|\b(?:đã|xong|rồi)\b[^?.!]*\b(?:chưa|không|phải không|đúng không)\W*$", re.IGNORECASE
)
SHORT_QUESTION = 7  # syllables: «Ngân hàng Thế giới cho vay hả» after another work
EXACTLY = re.compile(r"(?:đúng|chính xác|bằng|vừa đúng) (?:là )?\d", re.IGNORECASE)


def answer_yes_no(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say yes, no, or what the documents say instead; None when they say nothing on it."""
    checked = answer_asserted(question, evidence, knowledge, composer) or _check_reference(
        question, knowledge, composer
    )
    if checked is not None:
        return checked
    fitting = fitting_passages(question, evidence.passages)
    if not fitting or question.amounts:
        return None
    if leads := LEADS.search(question.text):
        leading = [
            match
            for match in all_fitting(question, evidence.passages)
            if leads.group().lower() in match.passage.text.lower()
        ]
        fitting = leading or fitting
    best = fitting[0]
    if misnumbers(question, best.passage.text):
        return put_right(question, best.passage, composer, strategy="yes_no")
    if contrary(question.text, best.passage.text) or _names_another(question, best, knowledge):
        return corrected(best.passage, composer, strategy="yes_no")
    if denies(best.passage, question, knowledge):
        return corrected(best.passage, composer, strategy="yes_no")
    apart = leads is not None and not _has_part(question, best.passage, leads.group())
    apart = apart or _leaves_subject(question, best.passage)
    if apart or best.coverage.loose or not plainly_says(best.passage, question, knowledge):
        return _without_verdict(question, best, knowledge, composer)
    composer.lead(composer.wording.yes.format(quote=composer.quote(best.passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _without_verdict(question: Question, best: PassageMatch, knowledge: Knowledge, composer: Composer) -> Answer:
    """Quote the sentence that says neither yes nor no: on the matter, setting it as a task, or only near to it."""
    template = composer.wording.on_this
    if _is_beside(question, best, knowledge):
        template = composer.wording.closest
    elif ALREADY_ASKED.search(question.text) and knowledge.roles[best.passage.id] is Role.TASK:
        template = composer.wording.only_a_task
    composer.lead(template.format(quote=composer.quote(best.passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _is_beside(question: Question, best: PassageMatch, knowledge: Knowledge) -> bool:
    """Tell whether a sentence leaves open what makes the question: a thing that another sentence of its point says, or,
    where it is not close, any word or all but words of the same topic.
    """
    text, title = knowledge.passage_texts[best.passage.id], knowledge.section_texts[best.passage.section]
    words = [term for term in question.terms if not term.text.isdigit() and term.kind != "place"]
    unsaid = [term for term in words if max(text.credit(term, loosely=True), title.credit(term, loosely=True)) < SAID]
    if any(term.vital for term in unsaid):
        return True
    loose = bool(words) and all(term in best.coverage.loose for term in words if term.vital)
    return best.retrieval < SURELY_FOUND and (loose or bool(unsaid))


def _leaves_subject(question: Question, passage: Passage) -> bool:
    """Tell whether a short message may mean what was just spoken of, and the sentence found is another than was quoted."""
    quoted = [(document, start) for document, start, _ in question.memory.citations]
    short = len(syllables(question.text)) <= SHORT_QUESTION
    return bool(quoted) and short and (passage.document, passage.start) not in quoted


def _has_part(question: Question, passage: Passage, part: str) -> bool:
    """Tell whether one clause says both the part («chủ trì») and the body that a question gives it to."""
    bodies = [term for term in question.terms if term.kind == "organisation"]
    clauses = [MatchText(clause) for clause in re.split(r"[;,.]", passage.text) if part.lower() in clause.lower()]
    return all(any(clause.credit(term) >= 0.5 for clause in clauses) for term in bodies)


def _names_another(question: Question, best: PassageMatch, knowledge: Knowledge) -> bool:
    """Tell whether the sentence says all of the question but puts another organisation or place in its stead."""
    text = knowledge.passage_texts[best.passage.id]
    others = [term for term in question.terms if term.kind in ("organisation", "place") and text.credit(term) < 0.5]
    rest = [term for term in question.terms if term not in others]
    return bool(others and rest and organisations_in(best.passage.text)) and not cover(rest, [(text, 1.0)]).missing


def _says_another_does(question: Question, passage: Passage) -> bool:
    """Tell whether a question says that another body does what a sentence says one does: «UBND thành phố xây dựng 11 đề án».

    A level that is the question's subject («thành phố xây dựng …») stands for its body.
    """
    text = MatchText(passage.text)
    bodies = [term for term in question.terms if term.kind == "organisation"]
    doer, subject = next(iter(organisation_spans(passage.text)), None), SUBJECT.match(question.text)
    if not bodies and subject and doer and not passage.text[: doer[0]].strip():
        levels = {level.lower() for level in LEVEL.findall(passage.text[slice(*doer)])}
        return bool(levels) and subject["level"].lower() not in levels
    return bool(bodies and organisations_in(passage.text)) and not any(text.credit(term) >= 0.5 for term in bodies)


def _check_reference(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compare the date or the issuer that a question gives a named document with the documents' own words."""
    places = named_documents(question, knowledge)
    if not places:
        wrong = dates_another_kind(question, knowledge)
        return corrected(wrong, composer, strategy="yes_no") if wrong else None
    passage, span = places[0]
    if misstates(question, passage, span):
        return corrected(passage, composer, strategy="yes_no")
    if (wrong := misnames_subject(question, places)) or (wrong := dates_another_kind(question, knowledge)):
        return corrected(wrong, composer, strategy="yes_no")
    wording = composer.wording.yes if plainly_says(passage, question, knowledge) else composer.wording.on_this
    composer.lead(wording.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _of_another_body(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Put right an amount that a question gives to another body than the sentence that is about all the rest of it."""
    for match in evidence.figures:
        missing, passage = match.coverage.missing, knowledge.release.passages[match.figure.passage]
        others = bool(missing) and all(term.kind == "organisation" for term in missing)
        compared = any(comparable(amount, match.figure.amount) for amount in question.amounts)
        rest = [term for term in question.terms if term.vital and term not in missing]
        if others and compared and rest and _says_another_does(question, passage):
            return corrected(passage, composer, strategy="yes_no")
    return None


def answer_asserted(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compare an asserted amount with the figure it speaks of; None when no figure of that kind is found."""
    if not question.amounts or cues.PARTS.search(question.text):
        return None  # «khoản 1.132 tỷ ấy rót vào những lĩnh vực nào» asserts nothing that is asked
    wanted = asked_dimension(question.text)
    if wanted and all(unit_dimension(item.unit) != wanted for item in question.amounts if item.unit):
        return None
    fitting = [
        match.figure
        for match in asserted_figures(question, evidence)
        if period_fit(match.figure.period, question.periods) >= 0
    ]
    fitting = [item for item in fitting if period_fit(item.period, question.periods) == 1.0] or fitting
    fitting = spoken_of(fitting, question.amounts, question.text, partial(words_beside, knowledge=knowledge))
    if not fitting:
        return _of_another_body(question, evidence, knowledge, composer)
    fitting = [figure for figure in fitting if fold(figure.indicator) == fold(fitting[0].indicator)]
    supposed = cues.SUPPOSED.search(question.text) is not None
    for figure in fitting:
        if confirms(question, figure) and figure.kind is FigureKind.PLAN and cues.DONE.search(question.text):
            composer.lead(
                composer.wording.only_planned.format(claim=composer.claim(figure)), stress=figure.amount.text()
            )
            return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
        if confirms(question, figure):
            passage = knowledge.release.passages[figure.passage]
            loose = figure.amount.bound is not Bound.EXACT and EXACTLY.search(question.text)
            if _says_another_does(question, passage):
                return corrected(passage, composer, strategy="yes_no")
            if loose or not same_level(question, passage, knowledge):
                composer.lead(composer.wording.on_this.format(quote=composer.quote(passage)))
                return composer.answer(Status.ANSWERED, strategy="yes_no")
            claim = composer.claim(figure)
            composer.lead(composer.wording.yes_figure.format(claim=claim), stress=figure.amount.text())
            return composer.answer(Status.ANSWERED, strategy="yes_no")
    for figure in fitting[:1]:
        exact = figure.amount.bound is Bound.EXACT
        verdicts = [agrees(amount, figure.amount) for amount in question.amounts]
        openly = asks_openly(question.text) and any(leaves_open(item, figure.amount) for item in question.amounts)
        if not supposed and (openly or (None in verdicts and not {True, False} & set(verdicts))):
            composer.lead(
                composer.wording.period_instead.format(claim=composer.claim(figure)), stress=figure.amount.text()
            )
            if not exact:
                composer.line(composer.wording.bounds_leave_open)
            return composer.answer(Status.ANSWERED if exact else Status.PARTLY_ANSWERED, strategy="yes_no")
        if contradicts(question, figure) and not supposed:
            claim = composer.claim(figure)
            composer.lead(composer.wording.corrected.format(claim=claim), stress=figure.amount.text())
            return composer.answer(Status.CORRECTED_PREMISE, strategy="yes_no")
    return None
