"""Tells which messages that Rasa takes for talk are questions about the documents after all.

``read`` decides what the words alone can tell, ``is_given`` whether the answer found is given instead of the talk's reply.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from actions.answer import Answer, Status
from actions.documents.document_head import asks_of_head, asks_who_signed
from actions.documents.knowledge import Knowledge
from actions.documents.lines_to_call import asks_number_to_call, lines_to_call
from actions.figures.asserted import confirms
from actions.figures.handled import asks_left
from actions.figures.kind_asked import asks_plan_or_result
from actions.finding.evidence import gather, likeliest
from actions.finding.relevance import (
    CLOSE_UNSURE,
    LIKELY_IN_TALK,
    STATING,
    is_alike,
    is_sure,
    plainly_answers,
    stands_out,
)
from actions.question import Memory, Question, Turn
from actions.reading.analysis import analyse
from actions.reading.asked_point import asked_point, with_point_named
from actions.reading.intents import NAMED_THING, UNSURE, likely_intent
from actions.reading.number_alone import claims_number_alone
from actions.reading.written import as_written
from actions.reckoning.both_or_other import points_to_told
from actions.talk.emergencies import asks_the_administration
from actions.talk.errands import asks_to_be_taught, is_errand
from actions.talk.intent_groups import Leaning, leaning
from actions.talk.of_bot import asks_to_mend
from actions.talk.of_documents import asks_of_documents, asks_price_of_used, names_own_thing
from actions.words import cues
from actions.words.asking_on import ANOTHER
from actions.words.corrections import puts_right
from actions.words.for_each import is_for_each_asked
from actions.words.money_sources import FUNDED
from actions.words.scale_said import scale_said
from actions.words.sending import asks_whom_sent
from actions.words.vital import ASKING
from index.retrieval.hits import Hit
from vietnamese.syllables import syllables

EMERGENCY = "emergency"
OF_RULE = re.compile(
    r"\b(?:phạt|quy định|mức|chỉ tiêu|mục tiêu|kế hoạch|nghị quyết|văn bản|tài liệu|điều kiện|hỗ trợ|đền bù|kinh phí)\b",
    re.IGNORECASE,
)
FAREWELL = re.compile(
    r"\b(?:tạm biệt|bai|bye|chào|hẹn|gặp lại|cảm ơn|cám ơn|thank|đi đây|ngủ|thôi|nghỉ|hết rồi|xong rồi|về đây|good ?night)\b",
    re.IGNORECASE,
)
TIME_ALONE = 5  # syllables
BESIDE_TIME = re.compile(  # «riêng tháng 7 không thôi thì được bao nhiêu»
    r"\b(?:riêng|chỉ|không thôi|thôi|thì|là|được|đạt|có|bao nhiêu|mấy|vậy|thế|hả|ạ|nhỉ)\b", re.IGNORECASE
)
FORMS = 6  # lines that only give a document its form may be nearer to a message than any other
GRUMBLE = 7  # syllables
OF_ITS_WORDS = ("hours", "time_of_act")  # strategies that answer only what is asked for in so many words
FIRM = ("complaint", "hand_over", "abuse", "ask_source")  # intents that a sure classifier is believed
REQUESTS = ("hand_over", "abuse", "capabilities", "ask_source")  # of which no sentence of the documents says anything
TALK_INTENTS = ("greet", "goodbye", "thanks", "capabilities", "small_talk", "out_of_scope")
SOMEBODY = re.compile(  # «cho tôi gặp cán bộ Sở Văn hóa nói chuyện»
    r"\b(?:gặp|nói chuyện|trao đổi|kết nối|nối máy|chuyển máy|liên hệ|gọi)(?: \w+){0,3}? "
    r"(?:cán bộ|người thật|nhân viên|chuyên viên|lãnh đạo|tổng đài)\b",
    re.IGNORECASE,
)
PERSON_SOUGHT = re.compile(  # a wish to be put through names whom, or how
    r"\b(?:gặp|nói chuyện|trao đổi|tiếp chuyện|nối|chuyển|liên hệ|liên lạc|gọi|tổng đài|hotline|đường dây|điện thoại|số máy|"
    r"người|nhân viên|cán bộ|chuyên viên|tư vấn|hỗ trợ|trực tiếp|human|person|someone|agent|operator|staff|officer|phone|call|"
    r"talk|speak|contact)\b(?! (?:gác|dân|lao động|nghèo|bệnh|có công))",
    re.IGNORECASE,
)
ASKS_ON = re.compile(  # «về cái gì», «bầu cái gì», «tên gì» after an answer: of what was just told, not of the bot
    r"\W*(?:(?:thế|vậy|rồi|mà) )?(?!bạn|bot|mày|em|cháu|con|ad|mi|ngươi)[^\W\d_]+ "
    r"(?:(?:cái|những|việc|chuyện|điều|vấn đề|nội dung) ?)?(?:gì|chi)(?: (?:vậy|thế|ạ|rứa|nhỉ))?\W*",
    re.IGNORECASE,
)
RETURNS = re.compile(
    r"\b(?:quay|trở|về) (?:lại|về)\b[^.?!]*(?:\d|\bcâu\b|\bphần\b|\bchuyện\b)", re.IGNORECASE
)  # «thôi quay lại 2021»
_TOLD = r"(?:(?:các|những|mấy|ba|cái) )*(?:thông tin|số liệu|con số|dữ liệu|tin|nội dung|kiến thức|câu trả lời|cái|điều|thứ)"
_THESE = r"(?: (?:này|đó|ấy|đây|trên|nớ|trong này|ở trên))*"
_WHENCE = r"(?:ở|từ|theo|dựa vào|vào|trong|tại) (?:đâu|mô|chỗ nào|nơi nào|nguồn nào|tài liệu nào|văn bản nào)"
WHENCE = re.compile(  # «bot lấy thông tin ở đâu ra», «thông tin này bạn tìm từ đâu vậy», «số liệu trong này ở đâu ra»
    r"\b(?:bot|chatbot|bạn|trợ lý|mày|mi|ad|admin|app|máy|hệ thống này)(?: (?:thì|đã|có|thường|đang|toàn|được))* "
    r"(?:lấy|tìm|kiếm|biết|moi|dựa|căn cứ|tra|tra cứu|nắm|học|đọc|trả lời|có)(?: (?:được|ra|hết))*"
    rf"(?: {_TOLD}{_THESE} {_WHENCE}\b| {_WHENCE}(?: (?:ra|vậy|thế|ạ|hả|mà (?:có|biết|nói|trả lời)|về|đó|nhỉ|hè))*\W*$)|"
    rf"\b(?:em|con|cháu|anh|chị) (?:lấy|tìm|biết|có|kiếm)(?: (?:được|ra))* {_TOLD}{_THESE} {_WHENCE}\b|"
    rf"^\W*{_TOLD}{_THESE}(?: của (?:bot|bạn|trợ lý|em))? (?:(?:là|được|có|lấy|tìm|trích|dẫn) ){{0,2}}{_WHENCE}"
    r"(?: (?:ra|vậy|thế|ạ|hả|mà có|về|đó|nhỉ|hè))*\W*$",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    r"\W*(?:thế|vậy|còn|rồi)(?: còn)? [^\W\d_]+(?:\s+[^\W\d_]+){0,3}\s?\?", re.IGNORECASE
)  # «Vậy đợt sau?»
REQUESTING = re.compile(
    r"\b(?:hỏi|muốn|cần|xin (?!chào|cảm ơn|cám ơn|chúc|trân trọng|lỗi|phép)|"
    r"cho (?:biết|xem|tôi|tui|em|mình|con|cháu|thêm)|còn|kể|tóm tắt|liệt kê|nêu|xem|tìm|tra)\b",
    re.IGNORECASE,
)

COUNTED_AT_LAST = re.compile(  # «… hôi quá, mấy nhà bị ảnh hưởng»
    r"[,.;]\s*(?:có |tổng cộng |cả thảy )*(?:mấy|bao nhiêu) (?!lần|năm|tháng|ngày|bữa|hôm)[^?.!,]{3,40}\W*$",
    re.IGNORECASE,
)
WHO_DOES_THAT = re.compile(  # «thế ai đứng ra làm việc đấy?» after an answer
    r"\b(?:ai|cơ quan nào|đơn vị nào|bên nào|phòng nào|sở nào)\b[^?.!]*\b(?:việc|chuyện|vụ|cái) (?:đó|đấy|ấy|này|nớ)\b",
    re.IGNORECASE,
)
ASKS_LATER = re.compile(  # «có chi mai tui hỏi nữa», «cần gì em hỏi sau»: with thanks no question
    r"\b(?:(?:có|cần|nếu|khi nào|bữa nào|lúc nào|lần sau|hôm sau|mai|mốt)\b[^?.!]{0,25}?)\bhỏi (?:nữa|tiếp|sau|thêm|lại)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message taken for talk that may be a question, and how it would be asked.

    ``near`` tells that it is one in any case, ``sure`` that Rasa is sure of the talk, ``things`` that it names a thing
    plans are written about, ``stated`` that it repeats an amount of the documents, ``alike`` that a sentence is close to it
    in what it means.
    """

    turn: Turn
    question: Question
    near: bool
    sure: bool
    things: bool
    stated: bool
    alike: bool = False


def read(turn: Turn, memory: Memory, knowledge: Knowledge) -> Candidate | None:
    """Return the question that a message taken for talk may be; None when it is talk indeed."""
    turn = as_written(turn, knowledge.vocabulary)
    if says_thanks(turn) or (turn.intent == "out_of_scope" and is_errand(turn.text)):
        return None
    if turn.intent == "hand_over" and SOMEBODY.search(turn.text):
        return None  # whichever office that person works for
    near = bool(memory.figures) and asks_plan_or_result(
        turn.text
    )  # «tôi hỏi thu được thật rồi, chứ không phải kế hoạch»
    near = near or (turn.intent == "hand_over" and cues.PERSON.search(turn.text) is not None)  # «chủ tịch … tên gì»
    near = near or _is_near(turn, knowledge) or (turn.intent == "ask_source" and FUNDED.search(turn.text) is not None)
    near = near or (turn.intent == "ask_source" and asks_of_head(turn.text))
    near = near or (bool(memory.figures) and scale_said(turn.text) is not None)  # «đổi ra triệu đồng đi»
    asks_on = bool(memory.citations) and ASKS_ON.fullmatch(turn.text) is not None
    near = near or (bool(memory.citations) and WHO_DOES_THAT.search(turn.text) is not None)
    near = near or asks_on or (bool(memory.citations) and asks_whom_sent(turn.text))
    near = near or (bool(memory.intent) and RETURNS.search(turn.text) is not None)
    near = near or (asks_number_to_call(turn.text) and bool(lines_to_call(knowledge.default.id, knowledge)))
    site = cues.PUBLISHED_WHERE.search(turn.text) is not None  # of the document, not of the last answer
    grumbles = turn.intent == "complaint" and _asks_at_last(turn.text)
    refers_back = turn.intent == "ask_source" and not memory.citations
    slip = puts_right(turn.text) and bool(memory.intent)  # «à tôi nhầm, tôi định hỏi chi cơ»
    point = asked_point(with_point_named(turn.text, memory)) is not None  # «bảy» after a point was quoted
    nobody = turn.intent == "hand_over" and PERSON_SOUGHT.search(turn.text) is None
    if (
        turn.intent in FIRM
        and turn.confidence >= UNSURE
        and not any((refers_back, near, grumbles, slip, site, nobody, point))
    ):
        return None
    question = analyse(turn, memory, knowledge)
    near = near or (slip and bool(question.terms)) or points_to_told(question) or _names_only_time(question)
    near = near or claims_number_alone(question)  # «tôi đọc báo thấy 12»
    near = near or site or (turn.intent == "capabilities" and cues.DOCUMENTS_COUNTED.search(turn.text) is not None)
    near = near or cues.OF_THIS_DOCUMENT.search(turn.text) is not None
    near = near or (turn.intent == "out_of_scope" and asks_of_documents(turn.text, question, knowledge))
    near = near or turn.intent == EMERGENCY  # whoever is in danger was told what to do before
    near = near or (grumbles and names_own_thing(question, knowledge))  # «Kênh Bà Thắm hôi quá, khi nào xong?»
    another = bool(memory.intent) and ANOTHER.match(question.text) is not None
    near = near or (another and names_own_thing(question, knowledge))  # «còn Khe Lạn» blames nobody
    parting = turn.intent == "goodbye" and bool(memory.figures) and not FAREWELL.search(turn.text)
    near = near or (
        parting and any(knowledge.terms.uses(term.text) for term in question.terms)
    )  # «tạm ngừng» after «doanh nghiệp giải thể»
    near = near or asks_who_signed(turn.text, knowledge)
    stated = any(confirms(question, item) for item in knowledge.release.figures.values())
    near = near or asked_point(question.text) is not None  # «ý 6»
    alike = turn.intent == "out_of_scope" and _is_of_documents(question, knowledge)
    if not (question.terms or question.numbers or stated or near or alike):
        return None
    named = any(term.kind in ("topic", "indicator", "english") for term in question.terms)
    named = named or (turn.intent == "out_of_scope" and names_own_thing(question, knowledge))
    return Candidate(
        turn=replace(turn, intent="ask_task" if asks_on else likely_intent(question), confidence=0.0),
        question=question,
        near=near,
        sure=turn.intent in TALK_INTENTS and turn.confidence >= UNSURE,
        things=bool(question.numbers) or named or asked_point(question.text) is not None,
        stated=stated,
        alike=alike,
    )


def asks_for_a_rule(text: str) -> bool:
    """Tell whether a message asks what is set for something: a fine, a level, a target; nobody in danger does."""
    return ASKING.search(text) is not None and OF_RULE.search(text) is not None


def says_thanks(turn: Turn) -> bool:
    """Tell whether a message taken for thanks or a farewell asks and requests nothing, whatever its good wishes name."""
    if turn.intent == "goodbye" and not FAREWELL.search(turn.text):
        return False
    return turn.intent in ("thanks", "goodbye") and not asks_or_requests(ASKS_LATER.sub(" ", turn.text))


def asks_whence(text: str) -> bool:
    """Tell whether a message asks where the bot takes from what it tells."""
    return WHENCE.search(text) is not None


def leaning_of(turn: Turn) -> Leaning:
    """Return which way the classifier leans on a message that it is not sure of; on a single syllable neither way."""
    leans = leaning(turn.ranking) if len(syllables(turn.text)) > 1 else Leaning()
    blames = leans.talk in ("complaint", "abuse")
    if blames and NAMED_THING.search(turn.text):  # «quán phở nào ngon» blames nobody
        return replace(leans, talk="out_of_scope")
    return leans


def wants_a_lesson(turn: Turn, memory: Memory, knowledge: Knowledge) -> bool:
    """Tell whether a message wishes to be taught what is no business of an administration: «chỉ tui cách kho cá»."""
    turn = as_written(turn, knowledge.vocabulary)
    if not asks_to_be_taught(turn.text):
        return False
    question = analyse(turn, memory, knowledge)
    return not any(term.known for term in question.terms) and not names_own_thing(question, knowledge)


def plain_talk(turn: Turn, leans: Leaning, memory: Memory) -> str:
    """Return the intent of a message that by its words alone is talk, though the classifier is not sure; else nothing."""
    if asks_to_mend(turn.text):
        return "complaint"
    if is_errand(turn.text):
        return "out_of_scope"
    slip = puts_right(turn.text) and bool(memory.intent)
    blames = leans.talk in ("complaint", "abuse") and leans.talk_share < UNSURE
    return leans.talk if blames and not slip and only_grumbles(turn.text) else ""


def only_grumbles(text: str) -> bool:
    """Tell whether a message of some length asks and requests nothing; a short one may name what it is about."""
    return len(syllables(text)) >= GRUMBLE and not asks_or_requests(text)


def asks_or_requests(text: str) -> bool:
    """Tell whether a message has a word of asking or requesting, or a number, which may be one to be confirmed."""
    found = ASKING.search(text.rstrip(" ?.!")) or REQUESTING.search(text) or GOES_ON.match(text)
    return found is not None or any(char.isdigit() for char in text)


def is_given(candidate: Candidate, answer: Answer, taken_for: str, memory: Memory, knowledge: Knowledge) -> bool:
    """Tell whether ``answer`` is given to a message ``taken_for`` an intent of talk, instead of that talk's reply."""
    question = candidate.question
    if candidate.near or (candidate.things and not candidate.sure) or (candidate.stated and not question.terms):
        return True
    if question.follow_up and memory.terms and not candidate.sure and answer.status in STATING:
        return True
    if answer.strategy in OF_ITS_WORDS and answer.status is Status.ANSWERED:
        return True
    if taken_for == "out_of_scope":  # stated or not, it is about the documents
        priced = memory.terms and cues.AMOUNT.search(question.text) and not candidate.things  # «phạt mấy triệu?»
        named = names_own_thing(question, knowledge)
        if answer.figures and answer.status in STATING and cues.AMOUNT.search(question.text) and named:
            return True  # the amount of a thing that only these documents know by its name
        if (
            answer.figures
            and answer.status is Status.ANSWERED
            and cues.AMOUNT.search(question.text)
            and question.periods
        ):
            return True  # an amount in a year, all of which is stated: «sang năm huyện định đón bao nhiêu khách»
        if any(is_for_each_asked(figure.figure.amount.unit or "", question.text) for figure in answer.figures):
            return True  # «nhà nước cho mỗi hộ bao nhiêu»
        named = named or asks_price_of_used(question, knowledge)
        if priced or (answer.status is Status.NOT_IN_PLAN and named):
            return True
    if candidate.alike and not answer.figures and answer.status is not Status.CLARIFY:
        return True  # an amount of the sentence that happens to be closest may be another's
    return plainly_answers(answer, question, knowledge)


def _names_only_time(question: Question) -> bool:
    """Tell whether a short message after an amount names another time and nothing else: «tháng 7», «quý III thì sao»."""
    short = (
        len(syllables(BESIDE_TIME.sub(" ", question.text))) <= TIME_ALONE
        and bool(question.periods)
        and not question.terms
    )
    return short and bool(question.memory.figures)


def _asks_at_last(text: str) -> bool:
    """Tell whether a grumble asks why, when or how many, or ends by asking what the administration does."""
    cried = (cues.WHY.search, cues.WHEN.search, COUNTED_AT_LAST.search, asks_left, asks_the_administration)
    return any(asks(text) for asks in cried)


def _is_of_documents(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the documents hold a sentence that is close to a message, or likely answers it."""
    if any(map(is_alike, _hits(question.text, knowledge)[:1])):
        return True
    best = likeliest(gather(question, knowledge)) if question.terms else None
    return best is not None and best.likelihood >= LIKELY_IN_TALK


def _hits(text: str, knowledge: Knowledge) -> list[Hit]:
    """Return the two passages nearest to a message, those that only give a document its form aside."""
    found = knowledge.release.retriever.search(text, k=FORMS + 2)
    return [hit for hit in found if hit.passage not in knowledge.formalities][:2]


def _is_near(turn: Turn, knowledge: Knowledge) -> bool:
    """Tell whether a message that asks, or is taken for out of scope, is close to a sentence of the documents.

    One that asks to describe something is close to a sentence that stands out, unless it requests something of the office.
    """
    if turn.intent != "out_of_scope" and ASKING.search(turn.text) is None:
        return False  # «tôi muốn gặp cán bộ»
    first, second = [*(hit.score for hit in _hits(turn.text, knowledge)), 0.0, 0.0][:2]
    describes = turn.intent not in REQUESTS and cues.asks_to_describe(turn.text)
    if turn.intent == "out_of_scope" and is_sure(first, second):
        return True
    return first >= CLOSE_UNSURE or (describes and stands_out(first, second))
