"""The path from a citizen's message to a checked reply, as a visible list of steps.

read → gather → compose → check → remember. Each step is a function of its own module; this one only runs them in order
and keeps the trace that the staff's explanation shows.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from actions import cues, recall
from actions.analysis import analyse
from actions.answer import Answer, Line, Status
from actions.citation_check import check
from actions.compose import Composer
from actions.conversation import REPLIES, Office, converse, emergency, fixed
from actions.emergencies import asks_of_the_plan, in_danger
from actions.evidence import Evidence, gather
from actions.knowledge import Knowledge
from actions.matching import Term
from actions.memory import asks_only_measure, inherit, remember
from actions.parts import asks_apart, better, leaves_open, parts_of
from actions.question import Memory, Question, Turn
from actions.reading import as_written
from actions.relevance import STATING, plainly_answers
from actions.routing import UNSURE, Strategy, likely_intent, strategies_for
from actions.stages import asked_stage, stages
from actions.strategies.asserted import confirms
from actions.strategies.chief_targets import ASKED as TARGETS_ASKED
from actions.strategies.figure import clarify, compose_figures
from actions.strategies.headings import names_heading
from actions.strategies.nearest import CLOSE_UNSURE, stands_out
from actions.strategies.point import asked_point
from actions.strategies.references import named_documents
from actions.strategies.refuse import default_questions, leading_figures, refuse
from actions.trace import explain
from actions.vital import ASKING
from actions.wording import ENGLISH, VIETNAMESE
from vietnamese.document_numbers import number_key
from vietnamese.normalisation import normalise

logger = logging.getLogger(__name__)

LONGEST_MESSAGE = 1000  # characters
MOST_PARTS = 3  # questions in one message that are answered
QUOTATIONS = 3  # stand in for an answer that fails the check
HANDS_OVER_AFTER = 2  # questions in a row that were not understood
FIRM = ("complaint", "hand_over", "abuse", "ask_source")  # intents that a sure classifier is believed
EMERGENCY = "emergency"
GREETING = re.compile(r"^\W*(?:xin )?(?:chào|chao|hello|hi|alo)\b", re.IGNORECASE)
REQUESTS = ("hand_over", "abuse", "capabilities", "ask_source")  # of which no sentence of the documents says anything
TALK = ("greet", "goodbye", "thanks", "capabilities", "small_talk", "out_of_scope")


@dataclass(frozen=True, slots=True)
class Reply:
    """A checked answer, what the conversation remembers of it, and how it came about."""

    answer: Answer
    memory: Memory
    trace: dict[str, Any]


class Pipeline:
    """Answers messages from one release; holds no state between them and is safe to share between threads."""

    def __init__(self, knowledge: Knowledge, office: Office) -> None:
        self.knowledge = knowledge
        self.office = office

    def answer(self, turn: Turn, memory: Memory) -> Reply:
        """Answer a question about the documents; a follow-up that fails alone is tried with what came before."""
        if (urgent := self._urgent(turn, memory)) is not None:
            return urgent
        if not normalise(turn.text).text.strip():
            return self._fixed(VIETNAMESE.empty, Status.CLARIFY, memory)
        if len(turn.text) > LONGEST_MESSAGE:
            return self._fixed(VIETNAMESE.too_long, Status.CLARIFY, memory)
        turn = as_written(turn, self.knowledge.vocabulary)
        question = analyse(turn, memory, self.knowledge)
        attempts = [question]
        if question.follow_up and (memory.terms or memory.numbers):
            attempts = [inherit(question), question] if asks_only_measure(question) else [question, inherit(question)]
        elif not question.terms and not question.numbers and (question.amounts or not names_whole_document(question)):
            return self._without_subject(question)
        question = attempts[0]
        answer, evidence = self._attempt(question)
        for attempt in attempts[1:]:
            if answer.status is not Status.NOT_IN_PLAN:
                break
            other, other_evidence = self._attempt(attempt)
            if other.status is not Status.NOT_IN_PLAN:
                question, answer, evidence = attempt, other, other_evidence
        parts = parts_of(question.text)
        if len(parts) > 1 and (leaves_open(answer) or asks_apart(question.text, parts)):
            answer = better(answer, self._answer_parts(turn, memory, parts))
        if answer.status == memory.status == Status.NOT_IN_PLAN:
            answer = self._with_hotline(answer)
        answer = self.checked(answer)
        return Reply(answer, remember(question, answer), explain(question, evidence, answer))

    def converse(self, turn: Turn, memory: Memory) -> Reply:
        """Reply to a conversational message; one that names what plans are written about is a question after all."""
        if (other := self._urgent(turn, memory) or self._redirect(turn, memory)) is not None:
            return other
        suggestions = () if turn.intent in ("goodbye", "abuse", "hand_over") else self.opening_questions()
        answer = converse(
            turn.intent if turn.intent in REPLIES else "small_talk",
            self.office,
            text=turn.text,
            suggestions=suggestions,
        )
        understood = replace(memory, status="") if memory.status == Status.CLARIFY else memory
        return Reply(self.checked(answer), understood, {"intent": turn.intent, "confidence": turn.confidence})

    def unsure(self, turn: Turn, memory: Memory, *, failures: int) -> Reply:
        """Answer a message whose intent Rasa could not tell, when the documents plainly answer it."""
        if (urgent := self._urgent(turn, memory)) is not None:
            return urgent
        if turn.text.strip() and len(turn.text) <= LONGEST_MESSAGE:
            if GREETING.match(turn.text) and not ASKING.search(turn.text):
                return self.converse(replace(turn, intent="greet"), memory)
            question = analyse(turn, memory, self.knowledge)
            known = any(confirms(question, item) for item in self.knowledge.release.figures.values())
            stage = asked_stage(question.text, stages(self.knowledge.default.id, self.knowledge))
            if not (
                question.terms
                or question.numbers
                or question.follow_up
                or known
                or stage
                or names_heading(question.text)
            ):
                return self.fallback(memory, failures=failures)
            reply = self.answer(replace(turn, intent=likely_intent(question)), memory)
            refused = reply.answer.status is Status.NOT_IN_PLAN and any(term.known for term in question.terms)
            if reply.answer.citations or refused:
                return reply
        return self.fallback(memory, failures=failures)

    def source(self, turn: Turn, memory: Memory) -> Reply:
        """Quote again where the last answer came from, unless the message asks something of its own."""
        if (other := self._urgent(turn, memory) or self._redirect(turn, memory)) is not None:
            return other
        return Reply(self.checked(recall.source(memory, self.knowledge)), memory, {})

    def explanation(self, turn: Turn, memory: Memory) -> Reply:
        """Say how the last answer was found, unless the message asks for the reasons of something by name."""
        if (other := self._urgent(turn, memory) or self._redirect(turn, memory)) is not None:
            return other
        return Reply(self.checked(recall.explanation(memory, self.knowledge)), memory, {})

    def more(self, turn: Turn, memory: Memory) -> Reply:
        """Show what the last answer left out, unless the message names something else («còn chi»)."""
        if (urgent := self._urgent(turn, memory)) is not None:
            return urgent
        question = analyse(turn, memory, self.knowledge)
        if any(term.kind == "indicator" for term in question.terms):
            return self.answer(replace(turn, intent=likely_intent(question)), memory)
        answer, left = recall.more(memory, self.knowledge)
        return Reply(self.checked(answer), left, {})

    def fallback(self, memory: Memory, *, failures: int) -> Reply:
        """Ask to rephrase; after the second failure in a row, whichever way the first was read, offer the hotline."""
        failures = max(failures, int(memory.status == Status.CLARIFY))
        if failures + 1 >= HANDS_OVER_AFTER:
            return self._fixed(VIETNAMESE.not_understood_again, Status.HAND_OVER, memory)
        asked_back = replace(memory, status=Status.CLARIFY.value)
        return self._fixed(VIETNAMESE.not_understood, Status.CLARIFY, asked_back)

    def opening_questions(self) -> tuple[str, ...]:
        """Return questions that the document in force answers."""
        return tuple(default_questions(self.knowledge, Composer(self.knowledge.release)))

    def checked(self, answer: Answer) -> Answer:
        """Let a proved answer pass; replace any other by its bare quotations, or by an apology without any."""
        problems = check(answer, self.knowledge.release)
        if not problems:
            return answer
        logger.error("citation check failed for strategy %s: %s", answer.strategy, len(problems))
        logger.debug("citation check: %s", problems)
        if not answer.citations and answer.status is Status.NOT_IN_PLAN:
            return fixed(answer.wording.not_stated_plain, Status.NOT_IN_PLAN, self.office, strategy="refuse")
        quoted = self._bare_quotations(answer)
        if quoted is None or check(quoted, self.knowledge.release):
            return fixed(VIETNAMESE.error, Status.ERROR, self.office, strategy="failed_check")
        return quoted

    def _with_hotline(self, answer: Answer) -> Answer:
        """Add to a second refusal in a row whom else to ask."""
        hotline = self.office.hotline
        line = Line(answer.wording.ask_officer.format(hotline=hotline))
        return replace(answer, blocks=(*answer.blocks, line), allowed=(*answer.allowed, hotline))

    def _bare_quotations(self, answer: Answer) -> Answer | None:
        """Return the first quotations of an answer and nothing else; None when none of them is a passage."""
        cited = {(item.document_id, item.start): None for item in answer.citations}
        passages = self.knowledge.release.passages.values()
        found = [item for item in passages if (item.document, item.start) in cited][:QUOTATIONS]
        composer = Composer(self.knowledge.release)
        for passage in found:
            composer.state(composer.wording.quote.format(quote=composer.quote(passage)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="failed_check") if found else None

    def _urgent(self, turn: Turn, memory: Memory) -> Reply | None:
        """Give whoever is in danger the numbers to call; None for everybody else.

        Rasa's word is enough, unless the message asks what the plan says of fires, accidents or violence.
        """
        cried = turn.intent == EMERGENCY and not asks_of_the_plan(turn.text)
        if not cried and not in_danger(turn.text):
            return None
        return Reply(self.checked(emergency(turn.text, self.office)), memory, {"intent": EMERGENCY})

    def _redirect(self, turn: Turn, memory: Memory) -> Reply | None:
        """Answer a message taken for talk that names what plans are written about; None when it is talk indeed."""
        if not turn.text.strip() or len(turn.text) > LONGEST_MESSAGE:
            return None
        turn = as_written(turn, self.knowledge.vocabulary)
        near = self._is_near(turn.text, alone=turn.intent not in REQUESTS)
        near = near and (turn.intent == "out_of_scope" or ASKING.search(turn.text) is not None)  # «tôi muốn gặp cán bộ»
        asks = turn.intent == "complaint" and (cues.WHY.search(turn.text) or cues.WHEN.search(turn.text)) is not None
        refers_back = turn.intent == "ask_source" and not memory.citations
        if turn.intent in FIRM and turn.confidence >= UNSURE and not refers_back and not near and not asks:
            return None
        question = analyse(turn, memory, self.knowledge)
        if asks and self._names_own_thing(question):
            near = True  # «Kênh Bà Thắm hôi quá, khi nào xong?» complains and asks
        if turn.intent == EMERGENCY:
            return self.answer(replace(turn, intent=likely_intent(question), confidence=0.0), memory)
        stated = any(confirms(question, item) for item in self.knowledge.release.figures.values())
        if not question.terms and not question.numbers and asked_point(question.text) is None and not stated:
            return None
        asked = replace(turn, intent=likely_intent(question), confidence=0.0)
        things = question.numbers or any(term.kind in ("topic", "indicator", "english") for term in question.terms)
        sure = turn.intent in TALK and turn.confidence >= UNSURE
        reply = self.answer(asked, memory)
        if question.follow_up and memory.terms and not sure and reply.answer.status in STATING:
            return reply
        if memory.terms and turn.intent == "out_of_scope" and cues.AMOUNT.search(question.text) and not things:
            return reply  # «phạt mấy triệu?» after a question about fines: stated or not, it is about the documents
        if stated and not question.terms:
            return reply
        if near or ((things or asked_point(question.text) is not None) and not sure):
            return reply
        if (
            reply.answer.status is Status.NOT_IN_PLAN
            and turn.intent == "out_of_scope"
            and self._names_own_thing(question)
        ):
            return reply
        return reply if plainly_answers(reply.answer, question, self.knowledge) else None

    def _is_near(self, text: str, *, alone: bool) -> bool:
        """Tell whether a sentence of the documents is close to a message, or ``alone`` close to one that asks to describe."""
        first, second = [*(hit.score for hit in self.knowledge.release.retriever.search(text, k=2)), 0.0, 0.0][:2]
        return first >= CLOSE_UNSURE or (alone and cues.asks_to_describe(text) and stands_out(first, second))

    def _names_own_thing(self, question: Question) -> bool:
        """Tell whether a question names, in a phrase, a thing of the documents that no thesaurus has («bưởi da xanh»)."""
        phrases = [term.text for term in question.terms if " " in term.text and term.kind != "place"]
        return any(self.knowledge.terms.uses(phrase) for phrase in phrases)

    def _without_subject(self, question: Question) -> Reply:
        """Ask what is meant: which figure, when an amount was asked for, else for another wording."""
        stated = [item for item in self.knowledge.release.figures.values() if confirms(question, item)]
        if stated and question.amounts:
            answer = compose_figures(question, stated[:1], self.knowledge, self._composer(question), exact=True)
            return Reply(self.checked(answer), remember(question, answer), {"intent": question.intent})
        figures = leading_figures(self.knowledge)
        if question.intent in ("ask_figure", "ask_compute", "ask_compare") and figures:
            answer = clarify(figures, Composer(self.knowledge.release))
            return Reply(self.checked(answer), question.memory, {"intent": question.intent})
        return self.fallback(question.memory, failures=0)

    def _answer_parts(self, turn: Turn, memory: Memory, parts: Sequence[str]) -> Answer | None:
        """Answer each of several questions in one message; None unless the documents answer at least one of them."""
        composer, answers = None, []
        about: tuple[Term, ...] = ()
        for part in parts[:MOST_PARTS]:
            question = analyse(replace(turn, text=part), memory, self.knowledge)
            question = replace(question, intent=likely_intent(question), confidence=0.0, memory=Memory())
            question = replace(question, terms=question.terms or about)  # «… đầu năm thế nào, cuối năm làm gì»
            if not question.terms and not question.numbers:
                continue
            about = about or question.terms
            composer = composer or self._composer(question)
            evidence = gather(question, self.knowledge)
            strategies = () if self._names_something_unknown(question) else strategies_for(question)
            answer = self._first(strategies, question, evidence, composer)
            answers.append(answer)
            if answer is None:
                composer.line(composer.wording.part_not_stated.format(topic=question.about))
        stating = [answer for answer in answers if answer is not None and answer.status in STATING]
        if composer is None or not stating:
            return None
        whole = len(stating) == len(answers) and all(item.status is Status.ANSWERED for item in stating)
        return composer.answer(Status.ANSWERED if whole else Status.PARTLY_ANSWERED, strategy="parts")

    def _first(
        self, strategies: Sequence[Strategy], question: Question, evidence: Evidence, composer: Composer
    ) -> Answer | None:
        """Return the first strategy's answer; whatever the others wrote before giving up is forgotten."""
        for strategy in strategies:
            clean = composer.mark()
            answer = strategy(question, evidence, self.knowledge, composer)
            if answer is not None:
                return answer
            composer.back_to(clean)
        return None

    def _attempt(self, question: Question) -> tuple[Answer, Evidence]:
        evidence = gather(question, self.knowledge)
        strategies = () if self._names_something_unknown(question) else strategies_for(question)
        answer = self._first(strategies, question, evidence, self._composer(question))
        if answer is not None:
            return answer, evidence
        return refuse(question, evidence, self.knowledge, self._composer(question)), evidence

    def _names_something_unknown(self, question: Question) -> bool:
        """Tell whether the question is about a document or a place that this release knows nothing of."""
        foreign = question.numbers and self.knowledge.own_numbers.isdisjoint(map(number_key, question.numbers))
        if foreign and not named_documents(question, self.knowledge):
            return True
        places = [term for term in question.terms if term.kind == "place"]
        texts = (*self.knowledge.document_texts.values(), *self.knowledge.passage_texts.values())
        return any(not any(text.credit(place) >= 0.5 for text in texts) for place in places)

    def _composer(self, question: Question) -> Composer:
        return Composer(self.knowledge.release, ENGLISH if question.english else VIETNAMESE)

    def _fixed(self, template: str, status: Status, memory: Memory) -> Reply:
        answer = fixed(template, status, self.office, suggestions=self.opening_questions())
        return Reply(self.checked(answer), memory, {})


def names_whole_document(question: Question) -> bool:
    """Tell whether a question without a subject of its own asks about the whole document."""
    if asked_point(question.text) is not None or cues.ITSELF.search(question.text):
        return True
    if cues.POINTS_COUNTED.search(question.text) or TARGETS_ASKED.search(question.text):
        return True
    return question.intent in ("ask_overview", "ask_task", "ask_achievement", "ask_count", "ask_document", "ask_when")
