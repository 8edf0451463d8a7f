"""What a question asks for that decides which strategies are tried: one condition for each route of ``actions.routing``.

Every condition reads a question whose intent is settled (``actions.reading.intents``).
"""

from __future__ import annotations

import re

from actions.claims.claimed_order import claims_order
from actions.documents.document_head import asks_of_head
from actions.documents.lines_to_call import only_number_answers
from actions.documents.stages import STAGE_NAMED, STAGES_COUNTED
from actions.figures.kind_asked import asks_share_of_plan
from actions.question import Question
from actions.reading.asked_point import asked_point
from actions.reckoning.operations import asks_change_between, asks_what_is_short
from actions.reckoning.suppositions import left_without_part, without_part
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, asked_dimension
from actions.words.extremes import PLACE_ASKED, asks_extreme
from actions.words.for_each import costs_of_each, priced_by_measure
from actions.words.money_sources import asks_for_source

SHARE_OF_ANOTHER = re.compile(  # names no whole of its own
    r"^\W*(?:(?:còn|thế|vậy|rồi|tính) )*(?:phần trăm|%|tỷ lệ|tỷ trọng) (?:của |bên )?(?!.*\b(?:tổng|trên|trong|so với)\b)",
    re.IGNORECASE,
)
MORE_THAN_TOLD = re.compile(  # what was just told stands beside what is named
    r"\b(?:hơn|kém|gấp|chênh|lệch|cộng|trừ)\b(?: (?:so )?với)?(?: (?:mấy|bao nhiêu) lần)? "
    r"(?:(?:khoản|số(?: tiền)?|con số|mức|cái|phần|chỉ tiêu|mảng|ngành|lĩnh vực|nhóm) (?:này|đó|kia|trên|ấy|vừa rồi)|nó)\b",
    re.IGNORECASE,
)
COMPARABLE = ("ask_compare", "ask_achievement", "ask_figure", "ask_count", "ask_overview")
AVERAGED = ("ask_compute", "ask_figure", "ask_compare", "ask_count")
CALCULATED = ("ask_compute", "ask_compare")  # intents whose strategies calculate in any case
DESCRIBING = ("ask_task", "ask_achievement", "ask_overview", "ask_count", "ask_document", "ask_explanation")


PAPERS = frozenset(("báo cáo", "kế hoạch", "nghị quyết", "quyết định", "chương trình", "đề án", "văn bản", "tài liệu"))


def for_own_head(question: Question) -> bool:
    """Tell whether a question asks for the number or the day of the document itself and names nothing else."""
    beside = [term for term in question.terms if term.text not in PAPERS]
    return asks_of_head(question.text) and not (beside or question.numbers)


def for_number_to_call(question: Question) -> bool:
    """«gọi số nào khi có sự cố»: no sentence answers that but one that gives a number."""
    return only_number_answers(question.text)


def for_what_no_document_says(question: Question) -> bool:
    """«lĩnh vực nào không được nhắc đến», «đổi ra đô la đi»: what is left out, or an amount in foreign money."""
    return cues.UNSAID.search(question.text) is not None


def for_amount_without_part(question: Question) -> bool:
    """«giả sử không thu được đồng nào từ đất thì … thiếu bao nhiêu»: an amount where a part is supposed to fail."""
    return cues.AMOUNT.search(question.text) is not None and without_part(question) is not None


def for_what_is_left_without_part(question: Question) -> bool:
    """«bỏ hết tiền đất, thu còn bao nhiêu»: what is left of a whole where a part of it is taken away."""
    return left_without_part(question) is not None


def for_contents_of_cited_document(question: Question) -> bool:
    """«Nghị quyết 05-NQ/TU nói gì»: what a document holds that is named by its number."""
    return bool(question.numbers) and question.intent in (*DESCRIBING, "ask_definition")


def for_stages(question: Question) -> bool:
    """«mấy giai đoạn», «giai đoạn đầu đến năm nào»: the stages of a programme, and nothing else by name."""
    return not question.terms and any(cue.search(question.text) for cue in (STAGES_COUNTED, STAGE_NAMED))


def for_name_of_person(question: Question) -> bool:
    """«chủ tịch tên gì»: who holds an office; no strategy reads names of persons but those of who signed."""
    return any(cue.search(question.text) for cue in (cues.PERSON, cues.CHAIRMAN))


def for_office_of_body(question: Question) -> bool:
    """«ai làm chủ tịch hội đồng xét duyệt»: the same of a council, which is led by whoever holds some other office."""
    return for_name_of_person(question) and cues.LED_BODY.search(question.text) is not None


def for_average(question: Question) -> bool:
    """«trung bình mỗi tháng thu bao nhiêu»: a share of equal parts."""
    shared_out = cues.AVERAGE.search(question.text) is not None or priced_by_measure(question.text) != ""
    shared_out = shared_out or costs_of_each(question.text)
    return question.intent in AVERAGED and shared_out


def for_change(question: Question) -> bool:
    """«năm 2022 hơn năm 2021 bao nhiêu»: how much one thing changed, or what amounts of several times make."""
    reckons = cues.ARITHMETIC.search(question.text) or cues.BETWEEN.search(question.text)
    worked_out = len(question.periods) > 1 and (reckons is not None or claims_order(question))
    return bool(question.terms) and (asks_change_between(question) or worked_out)


def for_average_change(question: Question) -> bool:
    """«trung bình mỗi năm tăng bao nhiêu»: the same on average."""
    return for_average(question) and for_change(question)


def for_several_times(question: Question) -> bool:
    """«thu ngân sách năm 2021 và năm 2022»: something known at several times."""
    known = any(term.known for term in question.terms)
    return len(question.periods) > 1 and question.intent in COMPARABLE and known


def for_times_compared(question: Question) -> bool:
    """«so sánh thu ngân sách năm 2021 với năm 2022»: the same, to be compared."""
    return for_several_times(question) and question.intent == "ask_compare"


def for_parts(question: Question) -> bool:
    """«cơ cấu thu ngân sách»: the parts of an indicator."""
    return cues.PARTS.search(question.text) is not None and _indicators(question) > 0


def for_meaning_of_short_form(question: Question) -> bool:
    """«TDP là gì», «viết tắt của cụm từ nào»: what a short form stands for; it is read as it was written."""
    return any(cue.search(question.written) for cue in (cues.SPELLED_OUT, cues.SHORT_ASKED))


def for_reason(question: Question) -> bool:
    """«vì sao giải ngân chậm», «nhằm mục đích gì»: a reason of something named, and no amount asserted."""
    asked = cues.WHY.search(question.text) or cues.WHAT_FOR.search(question.text)
    return bool(question.terms) and not question.amounts and asked is not None


def for_reason_of_amount(question: Question) -> bool:
    """«sao 3 nhà chưa khởi công»: a reason of something that an amount is asserted of."""
    return bool(question.terms and question.amounts) and cues.WHY.search(question.text) is not None


def for_numbered_point(question: Question) -> bool:
    """«nhiệm vụ thứ năm»: a point by its number."""
    return asked_point(question.text) is not None


def for_whom_it_concerns(question: Question) -> bool:
    """«đối tượng áp dụng»: whom a document is for."""
    return question.intent == "ask_who" and cues.WHOM_IT_CONCERNS.search(question.text) is not None


def for_source_of_money(question: Question) -> bool:
    """«tiền lấy từ nguồn nào»: where money is to come from, not how much it is."""
    return asks_for_source(question.text) and asked_dimension(question.text) != "money"


def for_source_of_money_at_all(question: Question) -> bool:
    """«tiền bù vào chỗ thiếu lấy từ đâu»: the same, and nothing by name that it is for."""
    return for_source_of_money(question) and not any(term.vital for term in question.terms)


def for_description(question: Question) -> bool:
    """«hạn chế là gì»: a description, where no amount is asked for or asserted."""
    counted = cues.AMOUNT.search(question.text) and not cues.TOLD_SEVERAL.search(question.text)
    return question.intent in DESCRIBING and not question.amounts and not counted


def for_description_of_subject(question: Question) -> bool:
    """«hạn chế về giáo dục là gì»: the same, of something named."""
    return for_description(question) and bool(question.terms)


def for_tasks_at_all(question: Question) -> bool:
    """«phải làm những việc gì»: the tasks, and nothing of what they are about."""
    return question.intent == "ask_task" and not (question.terms or question.amounts)


def for_documents_counted(question: Question) -> bool:
    """«có bao nhiêu nghị quyết»: the documents of a kind, to be counted or listed."""
    listed = question.intent in ("ask_overview", "ask_document") and not question.terms
    counted = cues.DOCUMENTS_COUNTED.search(question.text) is not None
    return counted and (question.intent == "ask_count" or listed)


def for_documents_of_time(question: Question) -> bool:
    """«nghị quyết nào ban hành tháng 12/2020»: documents told by their time."""
    return bool(question.periods) and all(
        cue.search(question.text) for cue in (cues.WHICH_DOCUMENT, cues.ISSUED_IN_TIME)
    )


def for_amount_described(question: Question) -> bool:
    """«mấy cơ sở được đầu tư»: an amount, taken for a description; «mấy» may also only mean «những»."""
    described = question.intent in ("ask_task", "ask_overview", "ask_achievement")
    others = (cues.SUMMED_UP, cues.TREATED, cues.TOLD_SEVERAL)  # «khi mấy đề án được duyệt rồi thì phải làm gì»
    counted = cues.AMOUNT.search(question.text) is not None and not any(cue.search(question.text) for cue in others)
    return described and counted


def for_plain_amount_described(question: Question) -> bool:
    """«bao nhiêu tỷ», «mấy hecta», «thêm mấy người»: the same by words or a unit that leave no doubt."""
    in_units = asked_dimension(question.text) not in ("", "months")
    plain = any(cue.search(question.text) for cue in (cues.HOW_MUCH, cues.HEADS_COUNTED))
    return for_amount_described(question) and (in_units or plain)


def for_next_share(question: Question) -> bool:
    """«còn thuế phí?», «phần trăm của thuế phí nữa» after a share of a whole: the share of another part."""
    if question.memory.calculation[:1] != ("share",):
        return False
    again = SHARE_OF_ANOTHER.search(question.text) is not None and _indicators(question) == 1
    return again or (question.follow_up and not cues.AMOUNT.search(question.text))


def for_share_of_last(question: Question) -> bool:
    """«chiếm bao nhiêu phần trăm?» after a figure: its share."""
    figures = question.follow_up and bool(question.memory.figures)
    return figures and SHARE_ASKED.search(question.text) is not None


def for_calculation(question: Question) -> bool:
    """«gấp mấy lần», «chênh bao nhiêu», «thiếu mấy tấn so với kế hoạch»: a calculation by its words, whatever the intent."""
    reckons = cues.ARITHMETIC.search(question.text) is not None or asks_what_is_short(question.text)
    return question.intent not in CALCULATED and (reckons or asks_share_of_plan(question.text))


def for_average_calculation(question: Question) -> bool:
    """«chia đều thì …»: the same on average."""
    return for_calculation(question) and for_average(question)


def for_what_two_make(question: Question) -> bool:
    """«thuế phí hơn tiền đất bao nhiêu», «… cao hơn khoản này mấy tỷ»: what two amounts make, whatever the intent."""
    told = bool(question.memory.figures) and MORE_THAN_TOLD.search(question.text) is not None
    two = (_indicators(question) > 1 or told) and question.intent not in CALCULATED
    return two and cues.BETWEEN.search(question.text) is not None


def for_documents_compared(question: Question) -> bool:
    """«nghị quyết 03 hay nghị quyết 05 có trước»: two documents, to be compared."""
    return question.intent == "ask_compare" and len(question.numbers) > 1


def for_figure_unasked(question: Question) -> bool:
    """«học phí mầm non»: taken for an amount, though no word asks for one."""
    return question.intent == "ask_figure" and not cues.AMOUNT.search(question.text)


def _indicators(question: Question) -> int:
    return sum(term.kind == "indicator" for term in question.terms)


def for_extreme_place(question: Question) -> bool:
    """«phường nào đông dân nhất»: what is stated of all places together is no answer."""
    return asks_extreme(question.text) and PLACE_ASKED.search(question.text) is not None
