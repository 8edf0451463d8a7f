"""Answers with the documents' own sentences: tasks, results, and everything said about a topic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions import cues
from actions.answer import Answer, Status
from actions.compose import Composer
from actions.evidence import Evidence, PassageMatch, with_role
from actions.knowledge import Knowledge
from actions.matching import Term
from actions.named_works import names_in
from actions.neighbours import rest_of_paragraph
from actions.period_fit import period_fit
from actions.question import Question
from actions.roles import Role
from actions.strategies.asserted import misnumbers
from actions.vital import PRICES
from index.model import Passage, Section
from vietnamese.periods import find_periods

ENOUGH = 0.5  # share of the question's weight that a passage with its headings must explain
SURE = 0.3  # calibrated retrieval score from which a passage may leave more of the question open
RELATED = 0.045  # calibrated retrieval score below which words of the same topic alone answer nothing
NEAR = 0.12
SHOWN = 4
ANNOUNCED = 12  # lines of a list
WORK = re.compile(r"\b(?:dự án|chương trình|công trình|đề án|hạng mục|tuyến đường)\b", re.IGNORECASE)
PAID = (
    re.compile(  # what one is paid or given: a sentence on the same people that does not speak of it says nothing of it
        r"\b(?:hỗ trợ|trợ cấp|trợ giúp|cứu trợ|phụ cấp|học bổng)\b", re.IGNORECASE
    )
)
WASTE = "phí"  # by itself it is an adjective as often as not: «in cả rổ giấy, phí quá»
LISTED = re.compile(rf"\b(?:những|các|mấy|bao nhiêu|tên)\b[^.?!]{{0,20}}?{WORK.pattern}", re.IGNORECASE)


def answer_task(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence that sets the task asked for, and the rest of its point where the point is about it."""
    return _quote(question, evidence, knowledge, composer, role=Role.TASK)


def answer_achievement(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentences that report results; all of them when no topic is named."""
    if not question.terms:
        results = [item for item in knowledge.release.passages.values() if knowledge.roles[item.id] is Role.RESULT]
        results = [item for item in results if question.document in (None, item.document)]
        return quote_passages(results, composer, composer.wording.results, strategy="achievement")
    return _quote(question, evidence, knowledge, composer, role=Role.RESULT)


def answer_passage(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote whatever sentence answers best, task or result."""
    return _quote(question, evidence, knowledge, composer, role=None)


def answer_supported(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote a sentence only when it leaves no word of the question open."""
    fitting = [match.passage for match in fitting_passages(question, evidence.passages) if not match.coverage.missing]
    if question.periods:
        fitting = [item for item in fitting if speaks_of(item, question, knowledge)]
    return quote_passages(fitting, composer, composer.wording.quote, strategy="passage")


def speaks_of(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a passage may speak about a time asked for: it or its headings name one that fits, or its document does."""
    section = knowledge.release.sections[passage.section]
    headings = (section.title, *reversed(section.trail))
    named = [span.period for span in find_periods(passage.text)]
    named = named or next(([span.period for span in spans] for title in headings if (spans := find_periods(title))), [])
    if named:
        return any(period_fit(period, question.periods) >= 0 for period in named)
    return period_fit(knowledge.release.documents[passage.document].period, question.periods) >= 0


def fitting_passages(question: Question, matches: Sequence[PassageMatch]) -> list[PassageMatch]:
    """Return the passages that explain enough of the question, best first, near the best one only."""
    fitting = all_fitting(question, matches)
    return [match for match in fitting if match.score >= fitting[0].score - NEAR]


def all_fitting(question: Question, matches: Sequence[PassageMatch]) -> list[PassageMatch]:
    """Return every passage that explains enough of the question, best first; those of its own documents if there are any.

    One that leaves out what the question calls by a name that others hold is about something else.
    """
    named = names_in(question.terms, question.text)
    known = [name for name in named if any(name not in match.coverage.missing for match in matches)]
    fitting = [match for match in matches if _fits(question, match)] if question.terms else []
    fitting = [match for match in fitting if not any(name in match.coverage.missing for name in known)]
    return [match for match in fitting if match.at_home] or fitting


def _fits(question: Question, match: PassageMatch) -> bool:
    missing = [term for term in match.coverage.missing if term.known]
    if any(term.kind != "topic" for term in missing) or (missing and not _holds_topic(question, match)):
        return False
    subjects = [term for term in question.terms if term.vital and term.kind != "place"]
    if any(is_unpaid(term, match) for term in subjects):
        return False
    if subjects and all(term in match.coverage.missing for term in subjects):
        return False  # the place alone says nothing of what was asked about it
    if subjects and match.retrieval < RELATED and all(_only_related(term, match) for term in subjects):
        return False  # «tiêm vắc xin» and «dịch bệnh trên vật nuôi» share a topic, no more
    return match.coverage.share >= (ENOUGH / 2 if match.retrieval >= SURE else ENOUGH)


def is_unpaid(term: Term, match: PassageMatch) -> bool:
    """Tell whether a term is a price, a pay or a grant that the passage found for the rest of the question leaves out."""
    if term not in (*match.coverage.missing, *match.coverage.loose):
        return False
    if PAID.search(term.text):
        return PAID.search(match.passage.text) is None
    if term.text == WASTE or PRICES.isdisjoint(term.text.split()) or term not in match.coverage.missing:
        return False
    return PRICES.isdisjoint(match.passage.text.lower().split())


def _only_related(term: Term, match: PassageMatch) -> bool:
    return term in match.coverage.loose or term in match.coverage.missing


def _holds_topic(question: Question, match: PassageMatch) -> bool:
    """Tell whether the passage names a topic of the question in its very words, so that the rest may be left open."""
    aside = (*match.coverage.missing, *match.coverage.loose)
    return any(term.known and " " in term.text and term not in aside for term in question.terms)


def _quote(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer, *, role: Role | None
) -> Answer | None:
    matches = evidence.passages if role is None else with_role(evidence.passages, role, knowledge)
    fitting = fitting_passages(question, matches)
    if not fitting and role is not None:
        fitting = [
            match
            for match in fitting_passages(question, evidence.passages)
            if not question.periods or speaks_of(match.passage, question, knowledge)
        ]
    if not fitting:
        return None
    passages = [match.passage for match in fitting]
    if misnumbers(question, passages[0].text):
        return corrected(passages[0], composer, strategy="passage")
    strategy = role.value if role else "passage"
    chosen = announced(passages[0], knowledge) or _whole_point(passages, question, knowledge)
    chosen = _with_more_of_them(chosen, question, knowledge)
    whole = cues.ALL_OF_IT.search(question.text) is not None
    answer = quote_passages(chosen, composer, composer.wording.quote, strategy=strategy, whole=whole)
    unstated = [term for term in fitting[0].coverage.missing if term.known]
    if answer is None or not unstated:
        return answer
    elsewhere = {term: _about(term, evidence) for term in unstated}
    composer.quotes(dict.fromkeys(passage for passage in elsewhere.values() if passage is not None))
    nowhere = [term.text for term, passage in elsewhere.items() if passage is None]
    if nowhere:
        composer.line(composer.wording.part_not_stated.format(topic=", ".join(nowhere)))
    status = Status.PARTLY_ANSWERED if nowhere else Status.ANSWERED
    return composer.answer(status, strategy=strategy, suggestions=answer.suggestions)


def _about(term: Term, evidence: Evidence) -> Passage | None:
    """Return the best passage that names another thing of the question in so many words; None when none does."""
    loosely = (match for match in evidence.passages if match.at_home)
    return next(
        (match.passage for match in loosely if term not in (*match.coverage.missing, *match.coverage.loose)), None
    )


def announced(first: Passage, knowledge: Knowledge) -> list[Passage]:
    """Follow a line that ends in a colon with the lines it announces; empty for any other line."""
    if not first.text.rstrip().endswith(":"):
        return []
    section = knowledge.release.sections[first.section]
    follow = sorted(
        (
            item
            for item in knowledge.release.passages.values()
            if item.document == first.document and item.start > first.start and item.id not in knowledge.heading_rows
        ),
        key=lambda item: item.start,
    )
    listed = []
    for item in follow[:ANNOUNCED]:
        inside = item.section == first.section or _is_below(knowledge.release.sections[item.section], section)
        if item.text.rstrip().endswith(":") or not inside:
            break
        listed.append(item)
    return [first, *listed] if listed else []


def lead_in(point: Passage, knowledge: Knowledge) -> Passage | None:
    """Return the line ending in a colon that announces a point of a list: what it says holds for each; None without one."""
    before = (item for item in knowledge.release.passages.values() if item.document == point.document)
    opening = [item for item in before if item.start < point.start and item.text.rstrip().endswith(":")]
    last = max(opening, key=lambda item: item.start, default=None)
    return last if last is not None and point in announced(last, knowledge)[1:] else None


def _is_below(section: Section, above: Section) -> bool:
    """Tell whether a section stands under another, whose label or title is then in its trail."""
    depth = len(above.trail)
    if section.trail[:depth] != above.trail or len(section.trail) <= depth:
        return False
    step = section.trail[depth]
    return above.title in section.trail or (bool(above.label) and step.startswith(above.label))


def corrected(passage: Passage, composer: Composer, *, strategy: str) -> Answer:
    """Say that a question takes something for granted that the documents put otherwise, and quote them."""
    claim = composer.wording.quote.format(quote=composer.quote(passage))
    composer.lead(composer.wording.corrected.format(claim=claim))
    return composer.answer(Status.CORRECTED_PREMISE, strategy=strategy)


def _with_more_of_them(passages: list[Passage], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Follow the sentence that names works asked for with those after it that open with another: «Dự án … . Dự án …»."""
    nouns = tuple(noun.lower() for noun in WORK.findall(question.text))
    last = passages[-1]
    if not LISTED.search(question.text) or not any(noun in last.text.lower() for noun in nouns):
        return passages
    for following in rest_of_paragraph(last, knowledge):
        if not following.text.lower().startswith(nouns):
            break
        passages = [*passages, following]
    return passages


def _whole_point(passages: Sequence[Passage], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Follow a point's opening sentence with the rest of the point; leave other passages as they were found."""
    first = passages[0]
    if not knowledge.release.sections[first.section].label:
        return list(passages)
    point = knowledge.release.section_passages[first.section]
    opens = point[0].id in {item.id for item in passages}
    if not opens:
        return list(passages)
    shown = {p.id for p in passages} | knowledge.heading_rows
    rest = [item for item in point[1:] if item.id not in shown]
    inside = sorted((item for item in passages if item.section == first.section), key=lambda item: item.start)
    outside = [item for item in passages if item.section != first.section]
    return [*inside, *rest, *outside]


def quote_passages(
    passages: Sequence[Passage], composer: Composer, template: str, *, strategy: str, whole: bool = False
) -> Answer | None:
    """Quote the first passage in the answering line, the next few below it, and keep the rest for «xem thêm».

    With ``whole`` as many are shown as of a list that a line announces.
    """
    if not passages:
        return None
    composer.lead(template.format(quote=composer.quote(passages[0])))
    shown = ANNOUNCED if whole or passages[0].text.rstrip().endswith(":") else SHOWN
    composer.quotes(passages[1:shown])
    rest = passages[shown:]
    if rest:
        composer.line(composer.wording.more.format(count=count_word(len(rest))))
        composer.keep([item.id for item in rest])
    suggestions = [composer.wording.more_prompt] if rest else []
    return composer.answer(Status.ANSWERED, strategy=strategy, suggestions=suggestions)


def count_word(count: int) -> str:
    """Return a small count in words, so that it is not taken for a figure of the documents."""
    words = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
    return words[count] if count < len(words) else "nhiều"
