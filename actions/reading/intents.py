"""Settles what a question wants: Rasa's intent, unless the words plainly ask for something else.

``SETTLING`` is read from the top: the first rule that applies decides, and where none does Rasa's intent stands.
``GUESSING`` is for messages whose intent Rasa could not tell. To add a rule, write its condition and put it in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from actions.documents.headings import names_heading
from actions.question import Question
from actions.reading.documents_meant import IN_ORDER, names_other_document, turns_to_kind
from actions.reading.how_it_went import asks_only_how_it_went
from actions.reading.number_alone import claims_number_alone
from actions.words import cues
from actions.words.asked_unit import asked_dimension
from actions.words.asking_on import ANOTHER
from actions.words.corrections import puts_right
from actions.words.money_sources import asks_for_source
from actions.words.pay_asked import asks_pay
from actions.words.vital import ASKING
from vietnamese.periods import find_dates

GUESS = 0.4  # confidence below which Rasa guesses, and a measure named counts for more
UNSURE = 0.7  # below this the words of the question count for more than Rasa's intent
SURE_OF_INTENT = 0.9  # from here on Rasa's intent stands even where no word of the question speaks for it

OPEN = ("ask_count", "ask_task", "ask_achievement", "ask_when", "ask_who", "ask_definition", "ask_overview")
OF_CONTENT = (
    "ask_task",
    "ask_definition",
    "ask_overview",
    "ask_document",
    "ask_achievement",
)  # «ai» decides beside them
AS_BEFORE = ""  # stands for the intent of the question before

PAST_PART = re.compile(
    r"(?:(?:tháng|nửa) đầu năm|nửa năm (?:đầu|qua|vừa)|(?P<passed>(?:thời gian|(?:6|sáu) tháng|năm)(?: vừa)? qua\b))"
    r".*(?:ra sao|thế nào|sao rồi|có gì|(?:làm|đạt)(?: được| ra)+ (?:gì|những gì))",
    re.IGNORECASE,
)
STANDS = re.compile(
    r"(?<!từ )(?<!bây )\b(?:giờ|hiện nay|hiện giờ|hiện tại|bữa nay)\b.*\b(?:ra sao|thế nào|tới đâu|đến đâu)\b|"
    r"\b(?:ra sao|tới đâu|đến đâu|thế nào|(?<!vì )(?<!tại )sao) rồi\b|\bđánh giá (?:ra sao|thế nào|sao|gì)\b",
    re.IGNORECASE,
)
WHAT_TO_DO = re.compile(
    r"\b(?:làm|phải|cần)(?: những| các)?(?: việc| điều)? gì\b(?!.*(?:bao nhiêu|mấy))", re.IGNORECASE
)
INTENDS_ANYTHING = re.compile(  # «thành phố có định làm gì không»: what is to be done, whether there is anything or not
    r"\bcó (?:định|tính|dự định|dự tính|tính toán|kế hoạch)(?: sẽ)? (?:làm|lo|sửa|xử lý|giải quyết)(?: được)? (?:gì|chi)\b"
    r"[^?.!]{0,20}\b(?:không|chưa|ko|hông)\b",
    re.IGNORECASE,
)
WHAT_NEXT = re.compile(  # «xong rồi làm gì nữa» after who or when was told
    r"\blàm (?:những )?(?:gì|chi) (?:nữa|tiếp)\b|\b(?:xong|sau đó|tiếp theo)\b[^?.]*\blàm (?:những )?(?:gì|chi)\b",
    re.IGNORECASE,
)
HOW_WELL = re.compile(r"\b(?:tốt|khá|nhanh|chậm|ổn|suôn sẻ|thuận lợi)(?: hay\b|\s*(?:không|chưa))", re.IGNORECASE)
DESCRIBED = re.compile(r"thế nào|ra sao|làm gì|gì\b|vì sao|tại sao|không\s*\W*$", re.IGNORECASE)
DONE_ASKED = re.compile(r"^(?!.*\b(?:gì|nào|ai|đâu|sao)\b).*\bchưa\W*$", re.IGNORECASE)  # «khởi công chưa?»
NAMED_THING = re.compile(r"\b[^\W\d_]{2,} nào\b(?! (?:cũng|đó|đấy|thế|vậy))(?<!thế nào)", re.IGNORECASE)
SEVERAL_WHEN = re.compile(  # «mấy đề án … bao giờ mới …» asks for no number
    r"^\W*mấy \w+\b[^,.?]*\b(?:bao giờ|khi nào|chừng nào|hồi nào)\b", re.IGNORECASE
)
WHO_OF_SEVERAL = re.compile(  # «mấy tiệm bán thuốc … thì bên nào quản lý» asks for no number either
    r"^\W*mấy \w+\b[^.?]*\bthì (?:ai|(?:bên|cơ quan|đơn vị|sở|ngành|phòng|cấp) nào)\b", re.IGNORECASE
)
OF_SEVERAL = re.compile(  # «các đề án … đưa ra cơ quan nào»: what is asked is not which or how many they are
    r"^\W*(?:(?:thế|vậy|còn) )?các [^\W\d_]+(?: [\w–/-]+){4,}? (?:gì|nào|ai)\b", re.IGNORECASE
)
SO_MANY_SAID = re.compile(r"\b(?:mấy|may)\b", re.IGNORECASE)
SEVERAL_PERSONS = re.compile(r"\bnhững ai\b", re.IGNORECASE)
MISTAKEN_FOR_WHO = ("ask_count", "ask_figure", "ask_when", "ask_compare", "ask_yes_no")
DOER_ASKED = re.compile(  # «sở nào chủ trì», «thì đơn vị nào»; «những sở nào» are to be listed
    r"(?<!những )(?<!các )(?<!mấy )\b(?:(?:cơ quan|đơn vị|sở|ban|ngành|phòng|cấp|bên) nào|(?<!có )ai)"
    r"(?: (?:sẽ|phải|được|đang|là|thì))* "
    r"(?:chủ trì|phụ trách|chịu trách nhiệm|chịu|đứng ra|làm|lo|tham mưu|thực hiện|triển khai|quản lý|hướng dẫn|theo dõi|"
    r"tổng hợp|phối hợp|tổ chức|giúp|hỗ trợ|giao|đầu mối|ký|ban hành|duyệt|phê duyệt|quyết định|cấp)\b|"
    r"\bthì (?:(?:cơ quan|đơn vị|sở|ban|ngành|phòng|cấp|bên) nào|ai)(?: (?:vậy|thế|ạ|nhỉ|hả|đây))*\W*$",
    re.IGNORECASE,
)
RESULTS = re.compile(  # «thành tích nào nổi bật»
    r"\b(?:thành tích|thành tựu|kết quả) (?:gì|nào|ra sao|thế nào|nổi bật)\b|\bđạt được (?:những )?gì\b", re.IGNORECASE
)
TASKS_NAMED = re.compile(  # «điểm qua mấy đầu việc nửa cuối năm», «từ giờ tới cuối năm môi trường ra sao»
    r"^(?!.*\b(?:đã|được|đạt|kết quả|xong|thành tích|thành tựu|vừa rồi|năm ngoái|thực hiện|hoàn thành|tháng đầu|nửa đầu)\b)"
    r".*\b(?:(?:6|sáu) tháng (?:cuối|còn lại|tới)|nửa (?:năm )?(?:cuối|còn lại|sau)|sắp tới|thời gian tới|tới đây|"
    r"từ (?:giờ|nay|bây giờ|chừ) (?:đến|tới|cho (?:đến|tới))|(?:phần|mấy tháng|những tháng) còn lại|"
    r"đầu việc|nhiệm vụ|việc (?:cần|phải|sẽ|sắp) làm)\b",
    re.IGNORECASE,
)
HOW_LARGE = re.compile(r"^(?!.*\b(?:hơn|kém|so với|chênh|hay)\b).*\b(?:cỡ|ngần) nào\b", re.IGNORECASE)
SUM_HOW_LARGE = re.compile(  # «tính thu khoản đó cỡ nào»; «mạnh tay cỡ nào» asks for no amount
    r"\b(?:thu|chi|tiền|khoản|vốn|kinh phí|tốn|nộp|đóng|hỗ trợ)\b[^,.?]{0,25}\b(?:cỡ|ngần) nào\b", re.IGNORECASE
)
SO_MANY = re.compile(  # of things that are counted; «chia thành mấy nhóm», «đến năm mấy» ask for other numbers
    r"\b(?:bao nhiêu|mấy|nhiêu) (?:người|hộ|nhà|em|cháu|học sinh|giáo viên|cán bộ|công chức|lao động|xã|phường|thôn|ấp|bản|xóm|"
    r"trường|trạm|công trình|dự án|doanh nghiệp|hợp tác xã|mô hình|vụ|ca|căn|con|cây|lượt|ha|km|tấn|tạ|tỷ|tỉ|triệu|đồng)\b",
    re.IGNORECASE,
)
ANOTHER_TIME = re.compile(r"^\W*(?:thế|vậy|rồi|còn)\b|\b(?:thì|ra) sao\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class IntentRule:
    """Gives the questions that a condition holds for their intent: ``intent``, or where it is empty the one before."""

    name: str
    applies: Callable[[Question], bool]
    intent: str

    def settle(self, question: Question) -> str:
        """Return the intent that the rule gives a question it applies to."""
        return self.intent or question.memory.intent


def settled_intent(question: Question) -> str:
    """Return the intent that decides."""
    rule = settling_rule(question)
    return rule.settle(question) if rule else question.intent


def settling_rule(question: Question) -> IntentRule | None:
    """Return the rule that overrules Rasa's intent; None where it stands."""
    return _first(SETTLING, question)


def likely_intent(question: Question) -> str:
    """Guess from the words what a question wants whose intent Rasa could not tell."""
    rule = _first(GUESSING, question)
    return rule.settle(question) if rule else "ask_task"


def _first(rules: Sequence[IntentRule], question: Question) -> IntentRule | None:
    return next((rule for rule in rules if rule.applies(question)), None)


def _says(cue: re.Pattern[str]) -> Callable[[Question], bool]:
    """Return the condition that a question has a word of ``cue``."""
    return lambda question: cue.search(question.text) is not None


def _follows_up(question: Question) -> bool:
    """«còn giáo dục»: a follow-up, where the intent of the question before is known."""
    return question.follow_up and bool(question.memory.intent)


def _names_indicator(question: Question) -> bool:
    """«thu ngân sách»: an indicator is named."""
    return any(term.kind == "indicator" for term in question.terms)


def _names_measure(question: Question) -> bool:
    """«diện tích rừng»: a measure is named, no description is asked for, and Rasa only guesses."""
    named = cues.MEASURED.search(question.text) is not None and not DESCRIBED.search(question.text)
    who_or_when = any(cue.search(question.text) for cue in (cues.WHO, cues.WHEN))  # «phương án giá thì bên nào trình»
    return named and not who_or_when and question.confidence < GUESS


def _claims(question: Question) -> bool:
    """«… vay vốn ADB hả?»: something is asserted and no thing asked for."""
    return (
        question.intent in (*OPEN, "ask_document")
        and not question.follow_up
        and cues.CLAIMED.search(question.text) is not None
    )


def _asks_what_lies_ahead(question: Question) -> bool:
    """«mấy đầu việc nửa cuối năm»: tasks, or what is to come, taken for results."""
    return question.intent == "ask_achievement" and TASKS_NAMED.search(question.text) is not None


def _asks_how_it_went(question: Question) -> bool:
    """«6 tháng đầu năm 2021 làm được những gì»: a past part of a year, taken for what is to be done."""
    past = PAST_PART.search(question.text) if question.intent == "ask_task" else None
    return past is not None and bool(question.periods or past["passed"])


def _asks_how_it_stands(question: Question) -> bool:
    """«vệ sinh môi trường giờ ra sao rồi»: how something stands now, taken for what is to be done."""
    return question.intent == "ask_task" and not question.amounts and STANDS.search(question.text) is not None


def _asks_what_to_do(question: Question) -> bool:
    """«phải làm những gì», taken for an amount without one and without certainty; «có định làm gì không», for a claim."""
    if question.intent == "ask_yes_no" and not question.amounts and INTENDS_ANYTHING.search(question.text):
        return True
    unsure = question.confidence < UNSURE and not question.amounts
    return question.intent == "ask_figure" and unsure and WHAT_TO_DO.search(question.text) is not None


def _asks_how_well(question: Question) -> bool:
    """«thu ngân sách có tốt không»: how well, taken for how much; «nửa đầu năm có êm xuôi không»: how all of it went."""
    if question.periods and asks_only_how_it_went(question):
        return True
    well = HOW_WELL.search(question.text) is not None and not cues.AMOUNT.search(question.text)
    return question.intent == "ask_figure" and well


def _asks_how_long(question: Question) -> bool:
    """«mấy ngày»: a length of time, taken for a point in time."""
    days = not question.numbers and asked_dimension(question.text) == "days"
    return question.intent == "ask_when" and days and not cues.WHEN.search(question.text)


def _asks_to_name(question: Question) -> bool:
    """«xã nào đạt …»: some of many are to be named, and neither compared nor given an amount or a time."""
    if question.intent not in ("ask_compare", "ask_when", "ask_figure"):
        return False
    others = (cues.AMOUNT, cues.MOST, cues.WHEN, cues.BETWEEN)
    return cues.WHICH_OF.search(question.text) is not None and not any(cue.search(question.text) for cue in others)


def counts_points(question: Question) -> bool:
    """«bao nhiêu nhiệm vụ», «gom thành mấy nhóm»: points are counted, and nothing is said of what they are about."""
    if any(term.vital for term in question.terms) or cues.WHEN.search(question.text):
        return False
    guessed = question.intent == "ask_yes_no" and question.confidence < UNSURE
    counted = guessed or question.intent in ("ask_figure", "ask_when")
    counted = counted and cues.POINTS_COUNTED.search(question.text) is not None
    return bool(counted or cues.POINTS_GROUPED.search(question.text))


def _asks_when(question: Question) -> bool:
    """«nghị quyết ban hành ngày nào»: a word that asks for a time, whatever the sentence is about, and for no amount."""
    if question.intent in ("ask_count", "ask_figure"):
        beside = cues.WHEN.sub(" ", question.text)
        named = bool(question.terms) or question.follow_up
        unsure = named and question.confidence < UNSURE and not question.amounts and not cues.AMOUNT.search(beside)
        return unsure and cues.WHEN.search(question.text) is not None
    return question.intent in (*OF_CONTENT, "ask_yes_no") and cues.WHEN.search(question.text) is not None


def _asks_who(question: Question) -> bool:
    """«ai phụ trách đất đai»: a word that asks for a person or an agency, and no amount."""
    named = cues.WHO.search(question.text) is not None and not cues.HOW_MUCH.search(question.text)
    asked = question.intent in OF_CONTENT or (question.intent == "ask_count" and SEVERAL_PERSONS.search(question.text))
    return bool(asked or _asks_for_doer(question)) and named


def _asks_for_doer(question: Question) -> bool:
    """«sở nào chủ trì»: which office does something, taken without certainty for a number, a time or yes and no."""
    if question.intent not in MISTAKEN_FOR_WHO or question.confidence >= SURE_OF_INTENT or question.amounts:
        return False
    others = (cues.AMOUNT, cues.MOST, cues.WHEN, cues.CLAIMED)
    return DOER_ASKED.search(question.text) is not None and not any(cue.search(question.text) for cue in others)


def _asks_pay(question: Question) -> bool:
    """«người chủ trì được bao nhiêu một buổi»: a sum, taken for who does something, for a time or for a count."""
    mistaken = question.intent in ("ask_who", "ask_when", "ask_count", "ask_task")
    return mistaken and cues.WHO.search(question.text) is None and asks_pay(question.text)


def _asks_for_works_of(question: Question) -> bool:
    """«UBND xã A làm chủ đầu tư công trình nào»: the works of a body that is named, taken for who has them."""
    works = question.intent == "ask_who" and cues.WORKS_WHICH.search(question.text) is not None
    return works and any(term.kind == "organisation" for term in question.terms)


def _is_unspoken(question: Question) -> bool:
    """An intent that hardly anybody has without a certain word, which is not there and of which Rasa is not sure."""
    spoken = cues.SPOKEN.get(question.intent)
    unsure = not question.numbers and question.confidence < SURE_OF_INTENT
    return unsure and spoken is not None and not spoken.search(question.text)


def _is_unspoken_follow_up(question: Question) -> bool:
    """The same in a follow-up that names no thing to be told («áp dụng lớp nào?»)."""
    return _is_unspoken(question) and _follows_up(question) and not NAMED_THING.search(question.text)


def _only_names_another(question: Question) -> bool:
    """«còn nông nghiệp thì sao»: another subject and nothing else, asked after as the one before."""
    asked_alike = question.memory.intent in ("ask_achievement", "ask_task", "ask_overview")
    indicator = any(term.kind == "indicator" for term in question.terms)
    return question.follow_up and asked_alike and not indicator and ANOTHER.match(question.text) is not None


def _only_names_another_time(question: Question) -> bool:
    """«thế 9 tháng thì sao»: another time and nothing else, for which the amount just told is asked."""
    own = any(term.start >= 0 for term in question.terms)
    named = question.follow_up and bool(question.periods) and bool(question.memory.figures) and not own
    return named and question.memory.intent == "ask_figure" and ANOTHER_TIME.search(question.text) is not None


def _puts_right(question: Question) -> bool:
    """Tell whether a message taken for a claim only puts right what is asked about: «à không phải, tiền đất cơ»."""
    claims = question.intent == "ask_yes_no" and bool(question.memory.intent) and not question.amounts
    return claims and puts_right(question.written) and ASKING.search(question.text) is None


def _only_names_another_document(question: Question) -> bool:
    """«còn ngày 31/12/2030?», «còn văn bản kia»: another document and nothing else, asked after as the one before."""
    asked = (cues.AMOUNT, cues.WHEN, cues.WHO, cues.CONTENT)
    named = question.follow_up and bool(question.numbers) and bool(question.memory.numbers) and not question.terms
    turned = turns_to_kind(question.text) and question.memory.intent in ("ask_when", "ask_who")
    another = bool(find_dates(question.text)) or names_other_document(question.text) or turned
    return named and another and not any(cue.search(question.text) for cue in asked)


def _turns_to_kind(question: Question) -> bool:
    """«còn nghị quyết thì sao» after something else was asked of a plan: which ones are named."""
    return bool(question.numbers) and turns_to_kind(question.text)


def _asks_which_document(question: Question) -> bool:
    """«văn bản đề ngày 02/8/2016 là văn bản gì»: a document told by its date or number is to be named."""
    described = question.intent in ("ask_overview", "ask_task", "ask_definition") and bool(question.numbers)
    return described and (not question.terms or cues.WHICH_DOCUMENT.search(question.text) is not None)


def _asks_what_becomes(question: Question) -> bool:
    """«mấy công trình dở dang thì tính sao»: what becomes of some, taken for how many they are."""
    counted = question.intent in ("ask_figure", "ask_count", "ask_compute", "ask_compare")
    if counted and cues.SEEN_TO.search(question.text) and not cues.HOW_MUCH.search(question.text):
        return True  # «còn 33 hộ chưa nhận tiền thì xã tính làm sao»
    unsure = question.confidence < UNSURE and question.intent in ("ask_figure", "ask_count")
    return unsure and cues.TREATED.search(question.text) is not None


def _asks_of_several(question: Question) -> bool:
    """«mấy đề án … đưa ra cơ quan nào thông qua»: something asked of several things, taken for how many they are."""
    counted = question.intent in ("ask_count", "ask_figure") and not question.amounts
    counted = counted and SO_MANY_SAID.search(question.written) is not None
    return counted and OF_SEVERAL.search(question.text) is not None and not cues.AMOUNT.search(question.text)


def _asks_who_of_several(question: Question) -> bool:
    """The same where a person or an agency is asked for."""
    return _asks_of_several(question) and cues.WHO.search(question.text) is not None


def _asks_content(question: Question) -> bool:
    """«nó nói về cái gì»: what is in the document just named."""
    return question.follow_up and bool(question.memory.numbers) and cues.CONTENT.search(question.text) is not None


def _is_not_closed(question: Question) -> bool:
    """«chi ngân sách bao nhiêu»: taken for a question of yes or no, without its words and without certainty."""
    how_much = cues.HOW_MUCH.search(question.text) is not None
    if question.intent != "ask_yes_no" or (question.amounts and not how_much) or cues.CLOSED.search(question.text):
        return False
    measured = cues.AMOUNT.search(question.text) is not None and asked_dimension(question.text) != ""  # «được mấy tỷ»
    return question.confidence < UNSURE or measured or how_much


def _asks_for_heading(question: Question) -> bool:
    """«xã mình kiến nghị gì với tỉnh»: what stands under a heading, taken without certainty for a comparison or a claim."""
    mistaken = question.intent in ("ask_compare", "ask_yes_no", "ask_figure") and question.confidence < UNSURE
    counted = cues.AMOUNT.search(question.text) and not cues.TOLD_SEVERAL.search(question.text)
    others = (cues.CLOSED, cues.MOST, cues.BETWEEN, cues.WHEN, cues.WHO, cues.MEASURED)
    if question.follow_up or asks_for_source(question.text):
        return False
    if counted or not mistaken or question.amounts or any(cue.search(question.text) for cue in others):
        return False
    return names_heading(question.text) and not any(term.kind == "indicator" for term in question.terms)


def _asks_how_large(question: Question) -> bool:
    """«riêng phần thuế với phí góp vào cỡ nào»: the size of one thing, taken for a comparison or for what is to be done."""
    of_money = question.intent in ("ask_task", "ask_overview") and SUM_HOW_LARGE.search(question.text) is not None
    return (question.intent == "ask_compare" or of_money) and HOW_LARGE.search(question.text) is not None


def _asks_how_many(question: Question) -> bool:
    """«mấy người phải nghỉ việc»: a number of things, taken without certainty for results or a time."""
    mistaken = question.intent in ("ask_achievement", "ask_when") and question.confidence < SURE_OF_INTENT
    others = (cues.WHEN, cues.WHO, SEVERAL_WHEN, DESCRIBED)
    return (
        mistaken and SO_MANY.search(question.text) is not None and not any(cue.search(question.text) for cue in others)
    )


def _asks_days_apart(question: Question) -> bool:
    """«kế hoạch 80 cách nghị quyết 01 bao nhiêu ngày»: the days between two documents, one of which may be the last named."""
    named = {*question.numbers, *question.memory.numbers} if question.numbers else set()
    return len(named) > 1 and cues.DAYS_APART.search(question.text) is not None


def _orders_documents(question: Question) -> bool:
    """«cái nào ban hành trước»: two documents that were named, to be put in order."""
    return len(question.numbers) > 1 and IN_ORDER.search(question.text) is not None


SETTLING: tuple[IntentRule, ...] = (
    IntentRule("number_alone", claims_number_alone, "ask_yes_no"),
    IntentRule("pay", _asks_pay, "ask_figure"),
    IntentRule("documents_in_order", _orders_documents, "ask_compare"),
    IntentRule("days_apart", _asks_days_apart, "ask_when"),
    IntentRule("content_of_document", _asks_content, "ask_document"),
    IntentRule("another_as_before", _only_names_another, AS_BEFORE),
    IntentRule("another_time_as_before", _only_names_another_time, AS_BEFORE),
    IntentRule("another_document_as_before", _only_names_another_document, AS_BEFORE),
    IntentRule("kind_of_document_turned_to", _turns_to_kind, "ask_document"),
    IntentRule("put_right_as_before", _puts_right, AS_BEFORE),
    IntentRule("which_document", _asks_which_document, "ask_document"),
    IntentRule("treated", _asks_what_becomes, "ask_task"),
    IntentRule("who_of_several", _asks_who_of_several, "ask_who"),
    IntentRule("of_several", _asks_of_several, "ask_task"),
    IntentRule("measure_named", _names_measure, "ask_figure"),
    IntentRule("claim", _claims, "ask_yes_no"),
    IntentRule("what_lies_ahead", _asks_what_lies_ahead, "ask_task"),
    IntentRule("how_it_went", _asks_how_it_went, "ask_achievement"),
    IntentRule("how_it_stands", _asks_how_it_stands, "ask_achievement"),
    IntentRule("what_to_do", _asks_what_to_do, "ask_task"),
    IntentRule("how_well", _asks_how_well, "ask_achievement"),
    IntentRule("how_long", _asks_how_long, "ask_figure"),
    IntentRule("how_many", _asks_how_many, "ask_figure"),
    IntentRule("how_large", _asks_how_large, "ask_figure"),
    IntentRule("which_of_many", _asks_to_name, "ask_count"),
    IntentRule("points_counted", counts_points, "ask_count"),
    IntentRule("when", _asks_when, "ask_when"),
    IntentRule("who", _asks_who, "ask_who"),
    IntentRule("works_of_body", _asks_for_works_of, "ask_count"),
    IntentRule("unspoken_as_before", _is_unspoken_follow_up, AS_BEFORE),
    IntentRule("unspoken", _is_unspoken, "ask_task"),
    IntentRule("heading", _asks_for_heading, "ask_overview"),
    IntentRule("not_closed", _is_not_closed, "ask_figure"),
)

GUESSING: tuple[IntentRule, ...] = (
    IntentRule("number_alone", claims_number_alone, "ask_yes_no"),
    IntentRule("days_apart", _asks_days_apart, "ask_when"),
    IntentRule("documents_counted", _says(cues.DOCUMENTS_COUNTED), "ask_count"),
    IntentRule("treated", _says(cues.TREATED), "ask_task"),
    IntentRule("what_next", _says(WHAT_NEXT), "ask_task"),
    IntentRule("when_of_several", _says(SEVERAL_WHEN), "ask_when"),
    IntentRule("who_of_several", _says(WHO_OF_SEVERAL), "ask_who"),
    IntentRule("amount", _says(cues.AMOUNT), "ask_figure"),
    IntentRule("when", _says(cues.WHEN), "ask_when"),
    IntentRule("who", _says(cues.WHO), "ask_who"),
    IntentRule("results", _says(RESULTS), "ask_achievement"),
    IntentRule("done", _says(DONE_ASKED), "ask_yes_no"),
    IntentRule("document_named", lambda question: bool(question.numbers), "ask_document"),
    IntentRule("summed_up", _says(cues.SUMMED_UP), "ask_overview"),
    IntentRule("of_this_document", _says(cues.OF_THIS_DOCUMENT), "ask_overview"),
    IntentRule("indicator", _names_indicator, "ask_figure"),
    IntentRule("as_before", _follows_up, AS_BEFORE),
)
