"""Answers with the documents' own sentences: tasks, results, and everything said about a topic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.announced import announced
from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import rest_of_paragraph, sentence_before
from actions.documents.paragraphs import BULLET
from actions.documents.roles import Role
from actions.finding.evidence import Evidence, PassageMatch, likeliest, with_role
from actions.finding.fitting_passages import fitting_passages, speaks_of
from actions.finding.relevance import FAR_LIKELIER
from actions.finding.told_times import is_past, of_time_asked, tells_surely_of_another
from actions.question import Question
from actions.reading.how_it_went import asks_only_how_it_went
from actions.replies.compose import Composer
from actions.replies.quoting import put_right, quote_passages
from actions.words import cues
from actions.words.matching import Term
from actions.words.named_works import names_in
from actions.words.names import NAMES_ASKED, names_some
from actions.words.numbered_things import misnumbers
from actions.words.organisations import organisations_in, says_only_who
from actions.words.progress_asked import STATED_SO_FAR, asks_what_is_so_far
from index.model import Passage
from vietnamese.numbers import find_numbers

WORK = re.compile(r"\b(?:dự án|chương trình|công trình|đề án|hạng mục|tuyến đường)\b", re.IGNORECASE)
WORKS_LISTED = re.compile(rf"\b(?:những|các|mấy|bao nhiêu|tên)\b[^.?!]{{0,20}}?{WORK.pattern}", re.IGNORECASE)
HANDED = re.compile(r"\b(?:báo cáo|gửi|nộp|trình|xin ý kiến|phối hợp)\b", re.IGNORECASE)
ANYWHERE = re.compile(r"(?:nơi|chỗ)\b", re.IGNORECASE)  # «phải báo cáo những nơi nào»: offices too
SAME_TIME = re.compile(r"cùng kỳ", re.IGNORECASE)
LACKING_ASKED = re.compile(r"\bnào\b[^?.!]{0,12}\b(?:chưa|không|còn thiếu|đang thiếu)\b(?! \w+ không\b)", re.IGNORECASE)
AHEAD_ASKED = re.compile(  # «quốc phòng 6 tháng cuối năm làm gì»
    r"^(?=.*\b(?:làm|phải|sẽ|định|cần|nhiệm vụ|việc)\b)(?=.*\b(?:gì|nào|sao)\b)"
    r".*\b(?:cuối năm|sắp tới|tới đây|thời gian tới|sang năm|năm sau|năm tới)\b",
    re.IGNORECASE,
)
USE_ASKED = re.compile(r"\b(?:dùng|xài|sử dụng)(?: để)? làm (?:gì|chi)\b|\bđể làm (?:gì|chi)\b(?! cho)", re.IGNORECASE)
DONE_FOR = re.compile(r"\b(?:nhằm|để|phục vụ|góp phần|bảo đảm|đảm bảo)\b", re.IGNORECASE)


def answer_task(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence that sets the task asked for, and the rest of its point where the point is about it."""
    role = None if LACKING_ASKED.search(question.text) else Role.TASK  # what there is not yet is no task
    return _quote(question, evidence, knowledge, composer, role=role)


def answer_achievement(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentences that report results; all of them when no topic is named, only how it went."""
    if not question.terms or asks_only_how_it_went(question):
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
    if fitting and misnumbers(question, fitting[0].text):
        return put_right(question, fitting[0], composer, strategy="passage")
    return quote_passages(fitting, composer, composer.wording.quote, strategy="passage")


def _quote(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer, *, role: Role | None
) -> Answer | None:
    evidence, role = _of_its_time(question, evidence, knowledge, role=role)
    matches = evidence.passages if role is None else with_role(evidence.passages, role, knowledge)
    fitting = fitting_passages(question, matches)
    if not fitting and role is not None:
        fitting = [
            match
            for match in fitting_passages(question, evidence.passages)
            if not question.periods or speaks_of(match.passage, question, knowledge)
        ]
    names = names_in(question.terms, question.text)
    fitting = [match for match in fitting if not match.passage.cells or names.isdisjoint(match.coverage.missing)]
    if question.follow_up and question.intent == "ask_compare" and question.periods:  # «so với năm ngoái thì sao»
        same = SAME_TIME.search(question.text) is not None
        fitting = [
            match
            for match in fitting
            if speaks_of(match.passage, question, knowledge) or (same and SAME_TIME.search(match.passage.text))
        ]
    fitting = [match for match in fitting if not says_only_who(match.passage.text)] or fitting
    if not fitting:
        return None
    fitting = _likeliest_first(fitting, question, evidence, knowledge, role=role)
    passages = [match.passage for match in fitting]
    if says_only_who(passages[0].text):  # «Sở A chủ trì.» is of the task told before it
        passages = list(dict.fromkeys([*sentence_before(passages[0], knowledge), *passages]))
    if misnumbers(question, passages[0].text):
        return put_right(question, passages[0], composer, strategy="passage")
    strategy = role.value if role else "passage"
    counts = any(item.value > 1 for item in question.amounts)  # «1 ghế» counts nothing
    if question.intent == "ask_yes_no" and counts and not _state_any(question, passages):
        if fitting[0].coverage.loose or fitting[0].coverage.missing:
            return None  # of «300 cây xanh» nothing is said by a sentence on its topic
        composer.lead(composer.wording.no_amount_of_it.format(quote=composer.quote(passages[0])))
        return composer.answer(Status.PARTLY_ANSWERED, strategy=strategy)
    which = cues.WHICH_OF.search(question.text)
    nouns = {term.text.split()[0] for term in question.terms if term.vital} | {
        which.group().split()[0] if which else ""
    }
    names_asked = which or NAMES_ASKED.search(question.text)
    handed = which is not None and ANYWHERE.match(which.group()) and HANDED.search(question.text)
    bodies = handed and organisations_in(passages[0].text)
    if names_asked and not bodies and not passages[0].cells and not names_some(passages[0].text, nouns):
        composer.lead(composer.wording.no_names.format(quote=composer.quote(passages[0])))
        return composer.answer(Status.PARTLY_ANSWERED, strategy=strategy)
    tasks = fitting_passages(question, with_role(evidence.passages, Role.TASK, knowledge))
    if unsaid := _left_unsaid(question, passages[0], knowledge, composer, tasks=bool(tasks)):
        composer.lead(unsaid.format(quote=composer.quote(passages[0])))
        return composer.answer(Status.PARTLY_ANSWERED, strategy=strategy)
    chosen = announced(passages[0], knowledge) or _whole_point(passages, question, knowledge)
    chosen = _with_paragraph(_with_more_of_them(chosen, question, knowledge), question, knowledge)
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


def _of_its_time(
    question: Question, evidence: Evidence, knowledge: Knowledge, *, role: Role | None
) -> tuple[Evidence, Role | None]:
    """Return what was found that tells of the time asked for, with the role a passage is to have: of last year results are told.

    Where none of that fits it is all that was found but what is headed by another time.
    """
    compared = question.intent == "ask_compare" or SAME_TIME.search(question.text) is not None
    if not question.periods or compared:  # what is held against another time is told of this one
        return evidence, role
    timely = replace(evidence, passages=of_time_asked(question, evidence.passages, knowledge))
    if role is not None and is_past(question, knowledge):
        told = tuple(match for match in timely.passages if not match.passage.cells)
        if fitting_passages(question, told):
            return replace(evidence, passages=told), None
    if role is not None and fitting_passages(question, with_role(timely.passages, role, knowledge)):
        return timely, role
    if fitting_passages(question, timely.passages):
        return timely, None
    others = (match for match in evidence.passages if not tells_surely_of_another(match.passage, question, knowledge))
    return replace(evidence, passages=tuple(others)), role


def _left_unsaid(question: Question, passage: Passage, knowledge: Knowledge, composer: Composer, *, tasks: bool) -> str:
    """Return how to say that a task tells no progress, a result no task, or a sentence no purpose, where that is asked.

    Empty where it is not, and for a result where ``tasks`` on the same are stated elsewhere.
    """
    done = knowledge.roles[passage.id] is Role.RESULT and not passage.cells
    if question.intent == "ask_task" and done and not tasks and AHEAD_ASKED.search(question.text):
        return composer.wording.only_done
    set_only = knowledge.roles[passage.id] is Role.TASK and not passage.cells
    if asks_what_is_so_far(question.text) and set_only and not STATED_SO_FAR.search(passage.text):
        return composer.wording.progress_unstated
    if USE_ASKED.search(question.text) and not DONE_FOR.search(passage.text) and not passage.cells:
        return composer.wording.purpose_unstated
    return ""


def _likeliest_first(
    fitting: Sequence[PassageMatch],
    question: Question,
    evidence: Evidence,
    knowledge: Knowledge,
    *,
    role: Role | None,
) -> list[PassageMatch]:
    """Return the passages that fit, headed by one, of ``role``, that is far likelier to answer than the first of them."""
    best = likeliest(evidence)
    weighed = best is not None and fitting[0].likelihood > 0
    if best is None or not weighed or best.likelihood < fitting[0].likelihood + FAR_LIKELIER:
        return [*fitting]
    if (role is not None and knowledge.roles[best.passage.id] is not role) or misnumbers(question, best.passage.text):
        return [*fitting]
    if not {*best.coverage.missing} <= {*fitting[0].coverage.missing}:
        return [*fitting]  # «Số: 215/KH-UBND» has the number asked for and nothing else
    if question.periods and not speaks_of(best.passage, question, knowledge):
        return [*fitting]
    return [best, *(match for match in fitting if match.passage.id != best.passage.id)]


def _state_any(question: Question, passages: Sequence[Passage]) -> bool:
    """Tell whether sentences hold one of the amounts that a question claims."""
    claimed = {item.value for item in question.amounts}
    return any(span.value in claimed for passage in passages for span in find_numbers(passage.text))


def _about(term: Term, evidence: Evidence) -> Passage | None:
    """Return the best passage that names another thing of the question in so many words; None when none does."""
    loosely = (match for match in evidence.passages if match.at_home)
    return next(
        (match.passage for match in loosely if term not in (*match.coverage.missing, *match.coverage.loose)), None
    )


def _with_more_of_them(passages: list[Passage], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Follow the sentence that names works asked for with those after it that open with another: «Dự án … . Dự án …»."""
    nouns = tuple(noun.lower() for noun in WORK.findall(question.text))
    last = passages[-1]
    if not WORKS_LISTED.search(question.text) or not any(noun in last.text.lower() for noun in nouns):
        return passages
    for following in rest_of_paragraph(last, knowledge):
        if not following.text.lower().startswith(nouns):
            break
        passages = [*passages, following]
    return passages


def _with_paragraph(passages: Sequence[Passage], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the passages, the first with the sentences of its paragraph that say what it leaves to them, in reading order."""
    first, *others = passages
    vital = [term for term in question.terms if term.vital]
    said = knowledge.passage_texts
    unsaid = [term for term in vital if not said[first.id].speaks_of(term)]
    mates = [
        item
        for item in knowledge.paragraphs.get(first.id, ())
        if item.id == first.id or any(said[item.id].speaks_of(term) for term in unsaid)
    ]
    shown = {item.id for item in mates}
    return [*mates, *(item for item in others if item.id not in shown)] if mates else list(passages)


def _whole_point(passages: Sequence[Passage], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Follow a point's opening sentence with the rest of the point; leave other passages as they were found."""
    first = passages[0]
    if not knowledge.release.sections[first.section].label:
        return list(passages)
    point = knowledge.release.section_passages[first.section]
    opens = point[0].id in {item.id for item in passages}
    if not opens or BULLET.match(point[0].text):
        return list(passages)  # points that stand side by side under one number
    shown = {p.id for p in passages} | knowledge.heading_rows
    rest = [item for item in point[1:] if item.id not in shown]
    inside = sorted((item for item in passages if item.section == first.section), key=lambda item: item.start)
    outside = [item for item in passages if item.section != first.section]
    return [*inside, *rest, *outside]
