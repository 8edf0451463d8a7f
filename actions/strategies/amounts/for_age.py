"""Answers «má tôi 82 tuổi mỗi tháng được bao nhiêu»: the level that a rule sets for people of the age told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.documents.tables import cell_at
from actions.figures.for_age import is_for, whom_it_is_for
from actions.figures.for_one import units_for_one
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.ages import ages_of_people, ages_ruled, is_age
from actions.words.asked_unit import BINDING, asked_dimension, measures
from actions.words.indicator_names import telling_words
from actions.words.matching import MatchText, Term
from actions.words.preamble import AGE_ASKED
from actions.words.vital import clauses
from index.model import Figure

DENIED = re.compile(r"\b(?:không|chưa)\b[^,;]*", re.IGNORECASE)  # «không có lương hưu» asks for nothing to be told
GETS = re.compile(r"\bđược\b.*$", re.IGNORECASE | re.DOTALL)
ASKED_FOR = re.compile(
    r".*\b(?:được|hưởng|lãnh|lĩnh|nhận|thì)\b", re.IGNORECASE | re.DOTALL
)  # who gets it stands before
WHOM = re.compile(
    r"\b(?:người|trẻ em|trẻ|em|cao tuổi|công dân|đối tượng|trường hợp|thuộc|là|và|hoặc|cả|có|được|mức|từ|đủ|đến|dưới|"
    r"trên|trở lên|trở xuống|tuổi|tháng|hỗ trợ|trợ cấp|hưởng|ở|tại|đối với|cho)\b|\d+",
    re.IGNORECASE,
)


def answer_for_age(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State the one level for people of the age that a question tells; None where none, or more than one, is set for them."""
    told = ages_of_people(question.text)
    asks = cues.AMOUNT.search(question.text) and not AGE_ASKED.search(question.text)
    if not told or not asks or any(not is_age(item) for item in question.amounts) or cues.AVERAGE.search(question.text):
        return None
    for_them = [
        figure
        for figure in home_figures(question, knowledge)
        if figure.amount.change is None and is_for(told, figure, knowledge)
    ]
    levels = [figure for figure in _in_unit(for_them, question) if _is_meant(figure, question, knowledge)]
    said = {figure.id: _terms_said(figure, question, knowledge) for figure in levels}
    most = max(said.values(), default=0)
    best = [figure for figure in levels if said[figure.id] == most]
    if len(best) != 1:
        return None
    figure = best[0]
    composer.lead(composer.claim(figure), stress=figure.amount.text())
    if not ages_ruled(figure.indicator):
        quote = composer.quote(knowledge.release.passages[figure.passage])
        composer.line(composer.wording.quote.format(quote=quote))
    return composer.answer(Status.ANSWERED, strategy="for_age")


def _in_unit(figures: Sequence[Figure], question: Question) -> list[Figure]:
    """Keep the figures in the unit asked for, money where none is; for each month where «mỗi tháng» is asked."""
    wanted = asked_dimension(question.text)
    if wanted in BINDING:
        figures = [figure for figure in figures if measures(figure, wanted)]
    else:
        figures = [figure for figure in figures if measures(figure, "money")] or list(figures)
    for unit in units_for_one(question.text):
        figures = [figure for figure in figures if unit in (figure.amount.unit or "")] or figures
    return list(figures)


def _is_meant(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a figure is of all that is asked for, and for nobody of whom the question tells nothing."""
    asking = _asking_clause(question.text)
    missing = [term for term in _things(question) if not _says(figure, term, knowledge)]
    if any(asking[0] <= term.start < asking[1] for term in missing):
        return False
    if any(_is_told_elsewhere(term, figure, question, knowledge) for term in missing):
        return False
    more = _conditions(whom_it_is_for(figure, knowledge))
    return not more or bool(more & telling_words(question.text))


def _conditions(whom: str) -> frozenset[str]:
    """Return the words by which a rule asks more of those it is for than an age, none of what they must not have."""
    return telling_words(WHOM.sub(" ", GETS.sub(" ", DENIED.sub(" ", whom))))


def _asking_clause(text: str) -> tuple[int, int]:
    """Return the span of the clause that asks for an amount, from where it says what is to be had."""
    spans = [span for span in clauses(text) if cues.AMOUNT.search(text[slice(*span)])]
    start, end = spans[-1] if spans else (0, len(text))
    gets = ASKED_FOR.match(text, start, end)
    return (gets.end() if gets else start), end


def _things(question: Question) -> list[Term]:
    return [term for term in question.terms if term.vital and term.start >= 0]


def _terms_said(figure: Figure, question: Question, knowledge: Knowledge) -> int:
    return sum(_says(figure, term, knowledge) for term in _things(question))


def _says(figure: Figure, term: Term, knowledge: Knowledge) -> bool:
    """Tell whether what stands around a figure says a term: its sentence or row, its headings, the title where no other does."""
    passage = knowledge.release.passages[figure.passage]
    cell = cell_at(figure.start, passage)
    around = [
        knowledge.passage_texts[passage.id],
        knowledge.section_texts[passage.section],
        MatchText(" ".join(cell.header) if cell is not None else ""),
    ]
    if any(text.speaks_of(term) for text in around):
        return True
    headings = (knowledge.section_texts[item.id] for item in knowledge.release.document_sections[passage.document])
    title = knowledge.document_texts[passage.document]
    return title.speaks_of(term) and not any(text.speaks_of(term) for text in headings)


def _is_told_elsewhere(term: Term, figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether another level, for people of any age, is for just whom a term names: «khuyết tật nặng» beside an age."""
    said = telling_words(question.text)
    for other in home_figures(question, knowledge):
        words = whom_it_is_for(other, knowledge) if other.amount.unit == figure.amount.unit else ""
        own = _conditions(words)
        if own and own <= said and MatchText(words).speaks_of(term):
            return True
    return False
