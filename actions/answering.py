"""Answers one question, or each of several in one message, by the first strategy that can."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Block, Line, Status
from actions.answering_in_area import answer_in_area
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence, gather
from actions.finding.relevance import BY_LIKELIHOOD, STATING
from actions.first_answer import composer_for, first_answer
from actions.question import Memory, Question, Turn
from actions.reading.analysis import analyse
from actions.reading.intents import counts_points, likely_intent
from actions.reading.memory import (
    asks_of_document,
    asks_of_place,
    asks_of_rest,
    asks_only_measure,
    asks_the_same,
    inherit,
)
from actions.reading.spoken_of import (
    asks_of_last,
    asks_of_part,
    asks_of_told,
    claims_of_told,
    is_of_its_time,
    is_of_same_part,
    keeps_topic,
    misses,
    names_thing,
    names_what_is_spoken_of,
    of_topic,
    quoted_last,
    sentence_saying,
)
from actions.reckoning.operations import asks_between
from actions.replies.cited import cited_passages, passages_naming
from actions.replies.compose import Composer
from actions.routing import LAST_RESORT, OF_DOCUMENT_ITSELF, OF_TOPIC_UNSTATED
from actions.words.matching import Term
from actions.words.vital import ASKING
from index.model import Passage

SOUGHT = re.compile(r" (?:nào|gì|mấy|thứ mấy)\b", re.IGNORECASE)
ONLY_QUOTES = re.compile(r"[^«»:]{0,60}: («[^«»]+» \[\d+\])", re.DOTALL)  # a line that only leads to a quotation
MOST_PARTS = 3  # questions in one message that are answered


def answer_or_refuse(
    question: Question, knowledge: Knowledge, *, within: Sequence[Passage] = ()
) -> tuple[Answer, Evidence]:
    """Return the answer of the first strategy that has one, else the refusal, with what was found, ``within`` some passages."""
    if not within and (placed := answer_in_area(question, knowledge)) is not None:
        return placed
    evidence = gather(question, knowledge, within=within)
    answer = first_answer(question, evidence, knowledge, composer_for(question, knowledge))
    if answer is None:
        answer = LAST_RESORT(question, evidence, knowledge, composer_for(question, knowledge))
    return answer, evidence


def answer_alone(asked: Question, knowledge: Knowledge) -> tuple[Question, Answer, Evidence]:
    """Answer a question by the first of its readings that is not refused, or of the last answer where that answers more."""
    if (told := _answer_of_quoted(asked, knowledge)) is not None:
        return told
    found = _first_of(_readings(asked), knowledge)
    if asks_of_place(asked) and not passages_naming(found[1], asked.terms, knowledge):
        return found[0], OF_TOPIC_UNSTATED(asked, composer_for(asked, knowledge)), found[2]
    if found[1].status in STATING and not names_what_is_spoken_of(found[1], asked, knowledge):
        whole = of_topic(asked)  # «bệnh viện đó tuyển mấy bác sĩ» is told by no doctors of another place
        return whole, OF_TOPIC_UNSTATED(whole, composer_for(asked, knowledge)), found[2]
    refused, likely = found[1].status is Status.NOT_IN_PLAN, found[1].strategy == BY_LIKELIHOOD
    if not asks_of_last(asked) or not (refused or likely or misses(found[1], asked)):
        return found
    last = answer_of_last(asked, knowledge)
    stated = last[1].status is not Status.NOT_IN_PLAN
    return last if stated or not (likely or (refused and asked.periods)) else found


def _answer_of_quoted(asked: Question, knowledge: Knowledge) -> tuple[Question, Answer, Evidence] | None:
    """Answer a follow-up that names nothing from the sentences just quoted; None where they do not answer it whole.

    «giai đoạn nào», «bao nhiêu người», «ở xã nào»: what is not said of another sentence is asked of the one just read.
    """
    quoted = quoted_last(asked, knowledge)
    if quoted and claims_of_told(asked):
        return _claim_on_quoted(asked, quoted, knowledge)
    if not quoted or not asks_of_last(asked) or not asks_of_told(asked):
        return None
    whole = of_topic(asked)
    answer, evidence = answer_or_refuse(whole, knowledge, within=quoted)
    cited = {item.start for item in quoted}
    of_them = all(item.start in cited for item in answer.citations)
    answered = answer.status is Status.ANSWERED and of_them and keeps_topic(answer, whole, knowledge)
    return (whole, answer, evidence) if answered and is_of_its_time(answer, whole) else None


def _claim_on_quoted(
    asked: Question, quoted: Sequence[Passage], knowledge: Knowledge
) -> tuple[Question, Answer, Evidence] | None:
    """Hold a claim that only says by whom or on whose word against the sentences just quoted: «theo tỉnh chỉ đạo phải không»."""
    whole = of_topic(asked)
    answer, evidence = answer_or_refuse(whole, knowledge, within=quoted)
    cited = {item.start for item in quoted}
    of_them = bool(answer.citations) and all(item.start in cited for item in answer.citations)
    return (whole, answer, evidence) if of_them and answer.strategy == "yes_no" else None


def _readings(question: Question) -> list[Question]:
    """Return how a question may be meant, the likeliest first: by itself, and with what was spoken of before."""
    if not question.follow_up or not (question.memory.terms or question.memory.numbers):
        return [question]
    if asks_of_place(question):
        return [inherit(question)]  # never another thing that is told of that place
    if question.memory.numbers and asks_of_document(question.text, question.terms):
        return [inherit(question)]  # «gồm mấy nhiệm vụ» after another document than ours
    continues = asks_only_measure(question) or asks_the_same(question) or asks_of_rest(question)
    return [inherit(question), question] if continues else [question, inherit(question)]


def _first_of(readings: Sequence[Question], knowledge: Knowledge) -> tuple[Question, Answer, Evidence]:
    """Return the first of several readings of a message that is answered, else one that likely is; the first where none is."""
    tried: list[tuple[Question, Answer, Evidence]] = []
    for reading in readings:
        tried.append((reading, *answer_or_refuse(reading, knowledge)))
        if tried[-1][1].status is not Status.NOT_IN_PLAN and tried[-1][1].strategy != BY_LIKELIHOOD:
            return tried[-1]
    return next((item for item in tried if item[1].strategy == BY_LIKELIHOOD), tried[0])


def answer_of_last(question: Question, knowledge: Knowledge) -> tuple[Question, Answer, Evidence]:
    """Answer a follow-up that leans on the last answer: from its sentences, else from others on its topic, else not at all.

    What only partly answers is given where nothing answers it whole.
    """
    whole, quoted = of_topic(question), quoted_last(question, knowledge)
    if claims_of_told(question) and (held := _claim_on_quoted(question, quoted, knowledge)) is not None:
        return held
    partly: tuple[Question, Answer, Evidence] | None = None
    for within in (quoted, []):
        answer, evidence = answer_or_refuse(whole, knowledge, within=within)
        if answer.status not in STATING or not keeps_topic(answer, whole, knowledge):
            continue
        if answer.status is not Status.PARTLY_ANSWERED and is_of_its_time(answer, whole):
            return whole, answer, evidence
        partly = partly or (whole, answer, evidence)
    if partly is not None:
        return partly
    if names_thing(question, knowledge):
        answer, evidence = answer_or_refuse(question, knowledge)
        of_it = not asks_of_part(question) or is_of_same_part(answer, question, knowledge)
        if answer.status in STATING and of_it:
            return (whole if keeps_topic(answer, whole, knowledge) else question), answer, evidence
    composer = composer_for(question, knowledge)
    if (passage := sentence_saying(question, quoted, knowledge)) is not None:
        composer.lead(composer.wording.on_this.format(quote=composer.quote(passage)))
        return whole, composer.answer(Status.PARTLY_ANSWERED, strategy="passage"), evidence
    return whole, OF_TOPIC_UNSTATED(whole, composer), evidence


def answer_parts(turn: Turn, memory: Memory, parts: Sequence[str], knowledge: Knowledge) -> Answer | None:
    """Answer each of several questions in one message; None unless the documents answer at least one of them."""
    composer: Composer | None = None
    answers: list[Answer | None] = []
    earlier: list[Question] = []
    for part in parts[:MOST_PARTS]:
        question = analyse(replace(turn, text=part), memory, knowledge)
        if question.follow_up and not (_about(question) or question.numbers):
            question = inherit(question)  # «ai ra, ngày mấy» after a document was told
        question = replace(question, intent=likely_intent(question), confidence=0.0, memory=Memory())
        names = bool(_about(question))
        question = _with_left_unsaid(question, earlier)
        composer = composer or composer_for(question, knowledge)
        evidence = gather(question, knowledge)
        of_nothing = not question.terms and not question.numbers
        if (
            of_nothing and question.intent != "ask_achievement" and not counts_points(question)
        ):  # «nghị quyết số mấy, …» asks of the document itself
            found = (strategy(question, evidence, knowledge, composer) for strategy in OF_DOCUMENT_ITSELF)
            answers += [own for own in found if own is not None]
            continue
        earlier.append(question)
        told = None if names or question.periods else next(iter(answers[-1:]), None)
        answer = _answer_of_told(question, told, knowledge, composer) if told is not None else None
        answer = answer or first_answer(question, evidence, knowledge, composer)
        if answer is None and not ASKING.search(part):
            continue  # it asks nothing
        answers.append(answer)
        if answer is None and (topic := question.naming(question.terms)):
            composer.line(composer.wording.part_not_stated.format(topic=topic))
    stating = [answer for answer in answers if answer is not None and answer.status in STATING]
    if composer is None or not stating:
        return None
    whole = len(stating) == len(answers) and all(item.status is Status.ANSWERED for item in stating)
    status = Status.ANSWERED if whole else Status.PARTLY_ANSWERED
    if any(item.status is Status.CORRECTED_PREMISE for item in stating):
        status = Status.CORRECTED_PREMISE
    return _said_once(composer.answer(status, strategy="parts"))


def _answer_of_told(question: Question, told: Answer, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Answer a part without a subject from the sentences that the part before it is told by: «bên nào trình, khi nào»."""
    cited = cited_passages(told, knowledge)
    clean = composer.mark()
    answer = first_answer(question, gather(question, knowledge, within=cited), knowledge, composer) if cited else None
    if answer is not None and answer.status is Status.ANSWERED:
        return answer
    composer.back_to(clean)
    return None


def _about(question: Question) -> list[Term]:
    """Return the terms that a part of a message is about, without what is only asked for («ở cuộc họp nào»)."""
    return [
        term for term in question.terms if not SOUGHT.match(question.text, term.start + len(term.said or term.text))
    ]


def _said_once(answer: Answer) -> Answer:
    """Return the answer to several questions without the lines that the answer to one of them repeats from another."""
    blocks: list[Block] = []
    for block in answer.blocks:
        words = block.text if isinstance(block, Line) else block
        again = any((other.text if isinstance(other, Line) else other) == words for other in blocks)
        quoted = ONLY_QUOTES.fullmatch(block.text) if isinstance(block, Line) else None
        again = again or bool(quoted and any(isinstance(other, Line) and quoted[1] in other.text for other in blocks))
        if not again:
            blocks.append(block)
    while blocks and isinstance(blocks[-1], Line) and blocks[-1].text.endswith(":"):
        blocks.pop()  # what it led to was said before
    return replace(answer, blocks=tuple(blocks))


def _with_left_unsaid(question: Question, earlier: Sequence[Question]) -> Question:
    """Return a part of a message with what it leaves unsaid: what the first part is about, or all of them if it reckons.

    «… đầu năm thế nào, cuối năm làm gì», «nghị quyết 05 ban hành ngày nào và ai ký», «thu …, chi …, chênh nhau bao nhiêu».
    """
    if _about(question) or question.numbers or not earlier or (not question.terms and counts_points(question)):
        return question
    if question.terms:
        return replace(question, terms=earlier[0].terms)
    if not asks_between(question.text):
        return replace(question, terms=earlier[0].terms, numbers=earlier[0].numbers)
    return replace(question, terms=tuple(dict.fromkeys(term for before in earlier for term in before.terms)))
