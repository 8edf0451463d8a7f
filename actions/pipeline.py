"""The path from a citizen's message to a checked reply, as a visible list of steps.

read → gather → compose → check → remember. Each step is a function of its own module; this one only runs them in order
and keeps the trace that the staff's explanation shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from actions.answer import Answer, Status
from actions.answering import answer_alone, answer_of_last, answer_parts
from actions.answering_reasons import reason_of_told
from actions.checking import proved
from actions.documents.document_head import asks_of_head
from actions.documents.headings import names_heading
from actions.documents.knowledge import Knowledge
from actions.documents.lines_to_call import asks_number_to_call
from actions.documents.stages import asked_stage, stages
from actions.figures.asserted import confirms
from actions.figures.sector_growth import sectors_grown
from actions.figures.undone import asks_undone
from actions.figures.whole_cost_asked import tells_whole_cost
from actions.figures.whole_sum import wholes_claimed
from actions.finding.relevance import is_alike
from actions.grievance import answer_grievance
from actions.question import Memory, Question, Turn
from actions.reading.analysis import analyse
from actions.reading.asked_point import asked_point
from actions.reading.asked_time import with_year_told
from actions.reading.figure_told import named_by_figure
from actions.reading.intents import UNSURE, likely_intent
from actions.reading.memory import asks_of_document, going_on, remember
from actions.reading.parts import asks_apart, better, leaves_open, parts_of
from actions.reading.reason_asked import asks_reason_of_told
from actions.reading.spoken_of import leans_on_last, of_one_told
from actions.reading.subject import lacks_subject
from actions.reading.written import as_written
from actions.reckoning.both_or_other import points_to_told
from actions.replies import recall
from actions.replies.compose import Composer
from actions.replies.opening_questions import default_questions
from actions.replies.retold import asks_to_retell, retold
from actions.replies.what_else import PARTS_ASKED, what_else
from actions.replies.without_subject import answer_without_subject
from actions.talk import questions_in_talk
from actions.talk.conversation import REPLIES, Office, converse, fixed
from actions.talk.emergencies import asks_the_administration
from actions.talk.grumbles import blames_the_bot, only_blames
from actions.talk.hardship import in_hardship, is_no_comfort, with_hotline
from actions.talk.intent_groups import Leaning
from actions.talk.intent_meant import with_intent_meant
from actions.talk.mishaps import talk_meant, tells_mishap
from actions.talk.of_documents import names_own_thing
from actions.talk.of_the_day import is_of_the_day
from actions.talk.orders import seeks_an_answer, without_orders
from actions.talk.trouble import to_one_in_trouble
from actions.talk.wordless import is_nonsense, is_wordless
from actions.trace import explain
from actions.wording import VIETNAMESE
from actions.words import cues
from actions.words.asking_on import ANOTHER
from actions.words.markup import without_markup
from actions.words.matching import Term
from actions.words.named_works import is_name
from actions.words.names import NAMES_ALONE
from actions.words.vital import ASKING
from vietnamese.normalisation import normalise

LONGEST_MESSAGE = 1000  # characters
AMOUNT_INTENTS = ("ask_figure", "ask_count", "ask_compute", "ask_compare")  # an amount is nowhere but in its source
OF_DOCUMENT = (cues.OF_THIS_DOCUMENT, cues.PUBLISHED_WHERE)
HANDS_OVER_AFTER = 2  # questions in a row that were not understood
SURE_OF_TALK = 0.8  # «ok», «merci», «bb» are sure to be civil words
CIVIL = ("greet", "goodbye", "thanks")
GREETING = re.compile(r"^\W*(?:xin )?(?:chào|chao|hello|hi|alo)\b", re.IGNORECASE)


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
        if (at_once := self._at_once(turn, memory)) is not None:
            return at_once
        if not normalise(turn.text).text.strip():
            return self._fixed(VIETNAMESE.empty, Status.CLARIFY, memory)
        turn, memory = of_one_told(as_written(turn, self.knowledge.vocabulary), memory)
        asked = analyse(turn, memory, self.knowledge)
        leans = leans_on_last(asked, self.knowledge)
        if lacks_subject(asked, leans=leans) and not (
            tells_whole_cost(asked, self.knowledge) or sectors_grown(asked, self.knowledge)
        ):
            return self._without_subject(asked)
        question, answer, evidence = reason_of_told(asked, self.knowledge) or (
            answer_of_last(asked, self.knowledge) if leans else answer_alone(asked, self.knowledge)
        )
        parts = parts_of(question.text)
        if len(parts) > 1 and (leaves_open(answer) or asks_apart(turn.text, parts)):
            answer = better(answer, answer_parts(turn, memory, parts, self.knowledge))
        if meant := talk_meant(answer, question.text):
            return self.talk(replace(turn, intent=meant), memory)
        if is_no_comfort(answer, question.text):
            return self._fixed(VIETNAMESE.in_need, Status.HAND_OVER, memory)
        again = memory.status == Status.NOT_IN_PLAN
        answer = with_hotline(answer, question.text, self.office.hotline, again=again)
        if question.follow_up and cues.DETAIL.search(question.text):
            answer = recall.nothing_more(answer, memory, self.knowledge) or answer
        answer = self.checked(answer)
        left = remember(question, answer, tag=self.knowledge.tag)
        return Reply(answer, left, explain(question, evidence, answer))

    def converse(self, turn: Turn, memory: Memory) -> Reply:
        """Reply to a conversational message; one that names what plans are written about is a question after all."""
        if (at_once := self._at_once(turn, memory)) is not None:
            return at_once
        if turn.intent == "small_talk" and is_wordless(turn.text):
            return self.talk(turn, memory)  # «kkk»
        unsure = turn.intent in CIVIL and turn.confidence < SURE_OF_TALK
        if unsure and is_nonsense(turn.text, self._written(turn)):
            return self.fallback(memory, failures=0) if not GREETING.match(turn.text) else self.talk(turn, memory)
        if turn.intent in ("abuse", "complaint") and asks_to_retell(turn.text):
            return self.more(turn, memory) if memory.citations else self.fallback(memory, failures=0)
        if memory.topic and cues.ONLY_WHERE.match(self._written(turn)):
            return self.answer(replace(turn, intent="ask_task"), memory)  # «làm ở đâu?» of the thing spoken of
        if memory.citations and NAMES_ALONE.fullmatch(self._written(turn)):
            return self.answer(replace(turn, intent="ask_who"), memory)  # «tên gì?» of it
        reply = self._redirect(turn, memory)
        if turn.intent == "complaint" and (
            reply is None or _is_refused(reply.answer) or only_blames(self._written(turn))
        ):
            reply = self._heard(turn, memory) or reply
        return reply or self.talk(turn, memory)

    def talk(self, turn: Turn, memory: Memory) -> Reply:
        """Reply to what is talk indeed."""
        turn = with_intent_meant(turn, self._written(turn))
        if turn.intent == "complaint" and (heard := self._heard(turn, memory)) is not None:
            return heard
        if turn.intent in ("complaint", "out_of_scope", "small_talk") and in_hardship(self._written(turn)):
            return self._fixed(VIETNAMESE.in_need, Status.HAND_OVER, memory)
        suggestions = () if turn.intent in ("goodbye", "abuse", "hand_over") else self.opening_questions()
        answer = converse(
            turn.intent if turn.intent in REPLIES else "small_talk",
            self.office,
            text=turn.text,
            suggestions=suggestions,
            english=memory.english,
        )
        understood = replace(memory, status="") if memory.status == Status.CLARIFY else memory
        return Reply(self.checked(answer), understood, {"intent": turn.intent, "confidence": turn.confidence})

    def unsure(self, turn: Turn, memory: Memory, *, failures: int) -> Reply:
        """Answer a message whose intent Rasa could not tell, when the documents plainly answer it."""
        if (at_once := self._at_once(turn, memory)) is not None:
            return at_once
        readable = bool(turn.text.strip()) and len(turn.text) <= LONGEST_MESSAGE
        if readable and not is_nonsense(turn.text, self._written(turn)):
            turn = as_written(turn, self.knowledge.vocabulary)
            leans = questions_in_talk.leaning_of(turn)
            if GREETING.match(turn.text) and not ASKING.search(turn.text):
                return self.converse(replace(turn, intent="greet"), memory)
            if talk := questions_in_talk.plain_talk(turn, leans, memory):
                return self.talk(replace(turn, intent=talk), memory)
            if leans.talk_share >= UNSURE:
                return self.converse(replace(turn, intent=leans.talk, confidence=leans.talk_share), memory)
            if (reply := self._tried(turn, memory, leans)) is not None:
                return reply
            if leans.is_talk:
                return self.talk(replace(turn, intent=leans.talk), memory)
        return self.fallback(memory, failures=failures)

    def _tried(self, turn: Turn, memory: Memory, leans: Leaning) -> Reply | None:
        """Answer a message of unsure intent that names something; None unless it is answered, or is a question in any case."""
        question = analyse(turn, memory, self.knowledge)
        known = any(confirms(question, item) for item in self.knowledge.release.figures.values())
        stage = asked_stage(question.text, stages(self.knowledge.default.id, self.knowledge))
        asks_of_whole = (*(cues.POINTS_GROUPED, cues.POINTS_COUNTED, cues.SUMMED_UP), *OF_DOCUMENT)
        named = bool(question.terms or question.numbers or question.follow_up or names_heading(question.text))
        named = named or bool(wholes_claimed(question.text))
        of_head = asks_of_head(question.text)
        if not (named or known or stage or of_head or any(cue.search(question.text) for cue in asks_of_whole)):
            return None
        reply = self.answer(replace(turn, intent=likely_intent(question)), memory)
        if reply.answer.citations:
            return reply
        asks = leans.is_question or self._asks_of_used(question) or self._is_alike(turn.text)
        asks = asks or of_head or asks_the_administration(turn.text) or asks_number_to_call(turn.text)
        things = (term for term in question.terms if term.known or self._is_known_name(term, question.text))
        return reply if reply.answer.status is Status.NOT_IN_PLAN and (asks or any(things)) else None

    def _is_alike(self, text: str) -> bool:
        """Tell whether a message asks what a sentence of the documents is close to."""
        hits = self.knowledge.release.retriever.search(text, k=1) if ASKING.search(text) else []
        return any(map(is_alike, hits))

    def _asks_of_used(self, question: Question) -> bool:
        """Tell whether a message asks how much of something by a word that the documents use."""
        used = any(term.vital and self.knowledge.terms.uses(term.text) for term in question.terms)
        return used and cues.AMOUNT.search(question.text) is not None

    def source(self, turn: Turn, memory: Memory) -> Reply:
        """Quote again where the last answer came from, unless the message asks something of its own."""
        if (other := self._at_once(turn, memory) or self._redirect(turn, memory)) is not None:
            return other
        written = as_written(turn, self.knowledge.vocabulary).text
        only_where = cues.ONLY_WHERE.match(written) is not None
        placed = cues.WHERE.search(written) is not None and cues.OF_SOURCE.search(written) is None
        if memory.topic and placed and (not only_where or memory.intent not in AMOUNT_INTENTS):
            return self.answer(replace(turn, intent="ask_task"), memory)  # «ở đâu trong lúc chờ?»
        if cues.LISTED.search(written) and cues.DOCUMENTS_COUNTED.search(written):
            return self.answer(replace(turn, intent="ask_count"), memory)
        return Reply(self.checked(recall.source(memory, self.knowledge)), memory, {})

    def explanation(self, turn: Turn, memory: Memory) -> Reply:
        """Say how the last answer was found, unless the message asks for the reason of something by name or of what was told."""
        if (other := self._at_once(turn, memory)) is not None:
            return other
        if (reply := self._reason_of_told(turn, memory) or self._redirect(turn, memory)) is not None:
            return reply
        if not memory.citations and (reply := self._reason_stated(turn, memory)) is not None:
            return reply
        bare = cues.BARE_WHY.fullmatch(self._written(turn)) is not None
        if not bare and self._asks_reason_of_told(turn, memory):
            return Reply(self.checked(recall.without_reason(memory, self.knowledge)), memory, {})
        return Reply(self.checked(recall.explanation(memory, self.knowledge, reason_asked=bare)), memory, {})

    def more(self, turn: Turn, memory: Memory) -> Reply:
        """Show what the last answer left out, unless the message names something else («còn chi»)."""
        if (at_once := self._at_once(turn, memory)) is not None:
            return at_once
        turn = with_year_told(as_written(turn, self.knowledge.vocabulary), memory)
        question = analyse(turn, memory, self.knowledge)
        something = (
            any(term.vital for term in question.terms) and not memory.citations
        )  # «kể hết các việc trong phần …»
        named = any(term.kind == "indicator" for term in question.terms) or something
        if memory.figures and not question.terms and PARTS_ASKED.fullmatch(question.text):
            return self.answer(replace(turn, intent="ask_figure"), memory)
        named = named or (cues.OF_PART.match(question.text) is not None and bool(question.terms))
        named = named or asks_undone(question.text)  # «còn mấy cái chưa xóa»
        another = bool(memory.figures) and ANOTHER.match(question.text) is not None  # «còn phường Gò Tre?»
        named = named or (another and names_own_thing(question, self.knowledge))
        named = named or asked_point(question.text) is not None or cues.POINTS_GROUPED.search(question.text) is not None
        named = named or points_to_told(question)  # «còn cái kia»
        named = named or (bool(memory.figures and question.periods) and not question.terms)  # «năm tiếp theo thì sao»
        of_document = memory.numbers and asks_of_document(question.text, question.terms)  # «hết hiệu lực chưa»
        named = named or not {*question.numbers} <= {*memory.numbers}  # «còn văn bản kia»
        if named or of_document or len(question.numbers) > 1:
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

    def failed(self, memory: Memory) -> Reply:
        """Apologise for a message that could not be worked on; what was said before it is kept."""
        return self._fixed(VIETNAMESE.error, Status.ERROR, memory)

    def opening_questions(self) -> tuple[str, ...]:
        """Return questions that the document in force answers."""
        return tuple(default_questions(self.knowledge, Composer(self.knowledge.release)))

    def checked(self, answer: Answer) -> Answer:
        """Let a proved answer pass; replace any other by its bare quotations, or by an apology without any."""
        return proved(answer, self.knowledge, self.office)

    def _at_once(self, turn: Turn, memory: Memory) -> Reply | None:
        """Reply to what goes ahead of all reading; None for any other message.

        That is a death, a cry for help, orders to the bot, the wish to hear again, a message that is too long, the question where
        the bot knows from, the wish to be taught what is no business of an administration, and what only the day's news tell.
        """
        at_once = self._in_trouble(turn, memory) or self._beside_orders(turn, memory) or self._retold(turn, memory)
        if at_once is not None:
            return at_once
        if len(turn.text) > LONGEST_MESSAGE:
            return self._fixed(VIETNAMESE.too_long, Status.CLARIFY, memory)
        whence = questions_in_talk.asks_whence(self._written(turn))
        if whence:
            return Reply(self.checked(recall.source(memory, self.knowledge)), memory, {})
        foreign = questions_in_talk.wants_a_lesson(turn, memory, self.knowledge)
        foreign = foreign or is_of_the_day(turn, memory, self.knowledge)
        return self.talk(replace(turn, intent="out_of_scope"), memory) if foreign else None

    def _beside_orders(self, turn: Turn, memory: Memory) -> Reply | None:
        """Answer what is asked beside orders to the bot, and decline where nothing is; None for a message without orders."""
        rest = without_orders(without_markup(turn.text)) if len(turn.text) <= LONGEST_MESSAGE else None
        if rest is None:
            return None
        unordered = replace(turn, text=rest, intent="out_of_scope", confidence=0.0, entities=(), ranking=())
        asks = seeks_an_answer(as_written(unordered, self.knowledge.vocabulary).text)
        reply = self._redirect(unordered, memory) if asks else None
        return reply or self.talk(replace(turn, intent="out_of_scope"), memory)

    def _written(self, turn: Turn) -> str:
        """Return a message in full Vietnamese; one that is too long to be read, as it was typed."""
        return as_written(turn, self.knowledge.vocabulary).text if len(turn.text) <= LONGEST_MESSAGE else turn.text

    def _in_trouble(self, turn: Turn, memory: Memory) -> Reply | None:
        """Say a word of sympathy to the bereaved and give whoever is in danger the numbers to call; None for everybody else."""
        written = self._written(turn)
        asks = turn.intent == questions_in_talk.EMERGENCY and questions_in_talk.asks_for_a_rule(written)
        hits = self.knowledge.release.retriever.search(written, k=1) if asks else []
        of_documents = any(is_alike(hit, in_danger=True) for hit in hits)
        answer = to_one_in_trouble(
            turn,
            written,
            self.office,
            english=memory.english,
            of_documents=of_documents,
            going_on=bool(memory.citations),
        )
        return Reply(self.checked(answer), memory, {"intent": answer.strategy}) if answer is not None else None

    def _redirect(self, turn: Turn, memory: Memory) -> Reply | None:
        """Answer a message taken for talk that is a question after all; None when it is talk indeed."""
        if not turn.text.strip() or len(turn.text) > LONGEST_MESSAGE:
            return None
        candidate = questions_in_talk.read(turn, memory, self.knowledge)
        if candidate is None:
            return None
        reply = self.answer(candidate.turn, memory)
        given = questions_in_talk.is_given(candidate, reply.answer, turn.intent, memory, self.knowledge)
        return reply if given else None

    def _heard(self, turn: Turn, memory: Memory) -> Reply | None:
        """Say whom to call to whoever blames the city for something, and what the documents say of it; None for other blame."""
        if len(turn.text) > LONGEST_MESSAGE or blames_the_bot(self._written(turn)):
            return None
        heard = answer_grievance(turn, memory, self.knowledge, hotline=self.office.hotline)
        if heard is None and tells_mishap(self._written(turn)):
            return self._fixed(VIETNAMESE.grievance, Status.HAND_OVER, memory)
        return Reply(self.checked(heard), memory, {"intent": turn.intent}) if heard is not None else None

    def _retold(self, turn: Turn, memory: Memory) -> Reply | None:
        """Tell again, shorter or in part what was just told, or what stands beside it; None for any other message."""
        if len(turn.text) > LONGEST_MESSAGE or not memory.citations:
            return None
        written = self._written(turn)
        answer = retold(written, memory, self.knowledge)
        if answer is None:
            beside = what_else(written, memory, self.knowledge)
            return Reply(self.checked(beside), going_on(memory, beside), {}) if beside is not None else None
        quoted = tuple((item.document_id, item.start, item.end) for item in answer.citations)
        rest = tuple(dict.fromkeys((*answer.rest, *memory.rest)))
        return Reply(self.checked(answer), replace(memory, spoken_of=quoted, rest=rest), {})

    def _reason_of_told(self, turn: Turn, memory: Memory) -> Reply | None:
        """Answer «vì sao họ chưa chịu» from the documents; None where it asks for another thing, or no reason is stated."""
        if not turn.text.strip() or not self._asks_reason_of_told(turn, memory):
            return None
        reply = self.answer(replace(turn, intent="ask_task"), memory)
        return reply if reply.answer.strategy == "why" and reply.answer.status is Status.ANSWERED else None

    def _asks_reason_of_told(self, turn: Turn, memory: Memory) -> bool:
        """Tell whether a message asks why what was just told is so, and not how the bot came to it."""
        if len(turn.text) > LONGEST_MESSAGE or not cues.WHY.search(self._written(turn)):
            return False
        return asks_reason_of_told(analyse(turn, memory, self.knowledge), self.knowledge)

    def _reason_stated(self, turn: Turn, memory: Memory) -> Reply | None:
        """Answer «vì sao hộ nhỏ nuôi lại chậm», taken for a question about an answer though none was given; None without one."""
        question = analyse(as_written(turn, self.knowledge.vocabulary), memory, self.knowledge)
        if not any(term.vital for term in question.terms):
            return None
        reply = self.answer(replace(turn, intent=likely_intent(question)), memory)
        return reply if reply.answer.citations else None

    def _is_known_name(self, term: Term, text: str) -> bool:
        """Tell whether a message calls something by a name that the documents use."""
        return is_name(term, text) and self.knowledge.terms.uses(term.text)

    def _without_subject(self, question: Question) -> Reply:
        """Ask what is meant: which figure, when an amount was asked for, else for another wording."""
        answer = answer_without_subject(question, self.knowledge)
        if answer is None:
            return self.fallback(question.memory, failures=0)
        named = named_by_figure(question, answer, self.knowledge)
        left = question.memory if answer.status is Status.CLARIFY else remember(named, answer)
        return Reply(self.checked(answer), left, {"intent": question.intent})

    def _fixed(self, template: str, status: Status, memory: Memory) -> Reply:
        answer = fixed(template, status, self.office, suggestions=self.opening_questions())
        return Reply(self.checked(answer), memory, {})


def _is_refused(answer: Answer) -> bool:
    """Tell whether nothing at all is told of what a message asks; that a time is not stated tells of the thing."""
    return answer.status is Status.NOT_IN_PLAN and answer.strategy != "figure"
