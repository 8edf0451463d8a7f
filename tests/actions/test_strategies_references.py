"""Documents named, their dates and issuers, who does what, and what words mean."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


def test_all_documents_named_are_listed_with_their_sentences(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch nhắc đến những văn bản nào?", "ask_document")
    assert first_line(answer) == "Văn bản được nhắc đến: 03-NQ/TU, 01-NQ/TU, 80/KH-UBND."
    assert len(answer.citations) == 3


def test_only_documents_of_the_type_asked_for_are_listed(talk: Conversation) -> None:
    lead = first_line(talk.ask("Những nghị quyết nào được nhắc đến?", "ask_document"))
    assert "01-NQ/TU" in lead
    assert "KH-UBND" not in lead


@pytest.mark.parametrize("name", ["Nghị quyết 03-NQ/TU", "nghị quyết số 03", "nghi quyet 03-nq/tu", "NQ 03"])
def test_a_document_is_found_by_any_way_of_naming_it(talk: Conversation, name: str) -> None:
    answer = talk.ask(f"{name} nói gì?", "ask_document")
    assert answer.status is Status.ANSWERED
    assert "xây dựng và phát triển thành phố Thái Nguyên giai đoạn 2016 – 2020" in body(answer)


@pytest.mark.parametrize(
    ("question", "date"),
    [
        ("Nghị quyết 01-NQ/TU ban hành ngày nào?", "Ngày 31/12/2020"),
        ("Nghị quyết 03-NQ/TU ban hành khi nào?", "Ngày 02/8/2016"),
        ("Kế hoạch 80/KH-UBND ngày bao nhiêu?", "Ngày 20/4/2021"),
    ],
)
def test_the_date_of_a_named_document_comes_first(talk: Conversation, question: str, date: str) -> None:
    answer = talk.ask(question, "ask_when")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith(date)


def test_the_dates_of_two_documents_are_not_mixed_up(talk: Conversation) -> None:
    lead = first_line(talk.ask("Nghị quyết 03-NQ/TU và 01-NQ/TU ban hành ngày nào?", "ask_when"))
    assert "03-NQ/TU: ngày 02/8/2016" in lead
    assert "01-NQ/TU: ngày 31/12/2020" in lead


def test_the_time_of_the_tasks_is_read_from_their_heading(talk: Conversation) -> None:
    answer = talk.ask("Khi nào phải hoàn thành các nhiệm vụ?", "ask_when")
    assert first_line(answer).startswith("6 tháng cuối năm 2021")


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Ai ban hành Nghị quyết 03-NQ/TU?", "Ban Thường vụ Tỉnh ủy"),
        ("Kế hoạch 80/KH-UBND do ai ban hành?", "UBND tỉnh Thái Nguyên"),
        ("Cơ quan nào chỉ đạo xây dựng 11 đề án?", "UBND tỉnh"),
    ],
)
def test_the_agency_comes_first(talk: Conversation, question: str, agency: str) -> None:
    answer = talk.ask(question, "ask_who")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith(agency)


def test_no_agency_is_made_up(talk: Conversation) -> None:
    answer = talk.ask("Cơ quan nào phụ trách nông nghiệp?", "ask_who")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu rõ cơ quan" in first_line(answer)


def test_an_abbreviation_of_the_documents_is_spelled_out(talk: Conversation) -> None:
    assert first_line(talk.ask("HĐND là gì?", "ask_definition")) == "HĐND là hội đồng nhân dân."


def test_a_term_used_but_not_explained_is_said_so(talk: Conversation) -> None:
    answer = talk.ask("Phòng họp không giấy là gì?", "ask_definition")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không giải thích" in first_line(answer)


def test_what_an_own_document_says_on_something_is_no_question_for_its_number(other_talk: Conversation) -> None:
    number = next(iter(other_talk.pipeline.knowledge.release.documents.values())).number
    assert number
    answer = other_talk.ask(f"Văn bản {number} nêu những gì về du lịch?", "ask_document")
    assert "du lịch" in body(answer)
    assert number not in first_line(answer)


def test_a_document_named_by_its_date_is_the_one_of_that_date(talk: Conversation) -> None:
    answer = body(talk.ask("Nghị quyết ngày 31/12/2020 là nghị quyết nào?", "ask_document"))
    assert "01-NQ/TU" in answer
    assert "03-NQ/TU" not in answer


def test_the_date_of_a_document_is_not_the_time_of_what_it_is_about(talk: Conversation) -> None:
    assert "31/12/2020" not in first_line(talk.ask("Chuyển đổi số đến năm nào?", "ask_when"))


@pytest.mark.parametrize("intent", ["ask_overview", "ask_task", "ask_document", "ask_definition"])
@pytest.mark.parametrize("question", ["Kế hoạch 80 nói về gì?", "Nghị quyết 01-NQ/TU có những nội dung gì?"])
def test_a_document_that_is_only_cited_is_quoted_by_its_citation_and_said_not_to_be_here(
    talk: Conversation, question: str, intent: str
) -> None:
    answer = talk.ask(question, intent)
    assert "về chuyển đổi số" in body(answer) or "chuyển đổi số tỉnh Thái Nguyên" in body(answer)
    assert "không có toàn văn" in body(answer)
    assert len(answer.citations) == 1


def test_what_a_document_that_is_only_cited_says_on_something_is_not_taken_from_ours(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch 80/KH-UBND nói gì về giáo dục?", "ask_overview")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "lớp 2" not in body(answer)
    assert "không có toàn văn của 80/KH-UBND" in body(answer)


def test_the_date_of_a_document_that_is_only_cited_needs_no_excuse(talk: Conversation) -> None:
    assert "toàn văn" not in body(talk.ask("Kế hoạch 80/KH-UBND ban hành ngày nào?", "ask_when"))


@pytest.mark.parametrize("whole", [True, False])
def test_our_own_document_named_by_its_number_is_gone_through(other_talk: Conversation, *, whole: bool) -> None:
    own = next(item.number for item in other_talk.pipeline.knowledge.release.documents.values())
    assert own is not None
    name = own if whole else own.split("/")[0]
    answer = other_talk.ask(f"Kế hoạch số {name} nói về gì?", "ask_overview")
    assert len(answer.citations) > 1
    assert "toàn văn" not in body(answer)


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Kế hoạch chuyển đổi số số 80 ban hành tháng mấy?", "Ngày 20/4/2021."),
        ("Kế hoạch chuyển đổi số ban hành khi nào?", "Ngày 20/4/2021."),
        ("Kế hoạch chuyển đổi vị trí công tác ban hành ngày nào?", "Tài liệu không nêu thời điểm cụ thể"),
    ],
)
def test_a_plan_is_issued_on_a_day_and_not_in_the_years_it_is_for(
    talk: Conversation, question: str, answered: str
) -> None:
    assert first_line(talk.ask(question, "ask_when")).startswith(answered)


@pytest.mark.parametrize(
    ("asked", "intent"),
    [("nghị quyết 01 có hiệu lực đến bao giờ", "ask_when"), ("nghị quyết 01 còn hiệu lực không", "ask_yes_no")],
)
def test_how_long_a_cited_document_is_in_force_is_not_the_day_of_its_issue(
    talk: Conversation, asked: str, intent: str
) -> None:
    answer = talk.ask(asked, intent)
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu không nêu thời gian có hiệu lực của văn bản này")
    talk.ask("nghị quyết 01 ban hành ngày nào", "ask_when")
    assert "không nêu thời gian có hiệu lực" in first_line(talk.ask("nó có hiệu lực đến bao giờ", "ask_when"))


@pytest.mark.parametrize(
    "question",
    [
        "nghị quyết 03 và 01 do ai ban hành?",
        "Văn bản số 01 và 03 của ai?",
        "Ai ban hành nghị quyết 03-NQ/TU và nghị quyết 01?",
    ],
)
def test_each_of_several_documents_is_named_with_its_issuer(talk: Conversation, question: str) -> None:
    lead = first_line(talk.ask(question, "ask_who"))
    assert lead == "03-NQ/TU: Ban Thường vụ Tỉnh ủy; 01-NQ/TU: Ban Chấp hành Đảng bộ tỉnh."


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Kế hoạch 80 với nghị quyết 01 ai ban hành trước?", "01-NQ/TU ra trước, ngày 31/12/2020."),
        ("Nghị quyết 01 với 03 cái nào mới hơn?", "01-NQ/TU mới hơn, ngày 31/12/2020."),
        ("Nghị quyết 01 ban hành trước hay nghị quyết 03?", "03-NQ/TU ra trước, ngày 02/8/2016."),
    ],
)
def test_of_two_documents_the_one_asked_for_is_said(talk: Conversation, question: str, lead: str) -> None:
    assert first_line(talk.ask(question, "ask_document")) == lead


def test_the_older_of_two_documents_is_meant_by_its_day(talk: Conversation) -> None:
    talk.ask("Kế hoạch 80 và nghị quyết 01 cái nào mới hơn?", "ask_document")
    assert first_line(talk.ask("thế cái cũ của ai ban hành", "ask_who")) == "Ban Chấp hành Đảng bộ tỉnh."
    assert first_line(talk.ask("nội dung nó", "ask_overview")) == "Văn bản được nhắc đến: 01-NQ/TU."


@pytest.mark.parametrize(
    ("asked", "number", "day"),
    [
        ("kế hoạch chuyển đổi số của tỉnh ai ký", "80/KH-UBND", "20/4/2021"),
        ("người ký nghị quyết chuyển đổi số là ai", "01-NQ/TU", "31/12/2020"),
    ],
)
def test_the_signer_of_a_document_told_by_its_subject_is_not_its_issuer(
    talk: Conversation, asked: str, number: str, day: str
) -> None:
    assert f"không nêu ai ký văn bản {number}" in first_line(talk.ask(asked, "ask_who"))
    assert day in first_line(talk.ask("văn bản đó ra ngày nào", "ask_when"))


def test_the_issue_of_what_a_quoted_sentence_cites_is_asked_for(talk: Conversation) -> None:
    talk.ask("có chương trình chuyển đổi số không", "ask_yes_no")
    lead = first_line(talk.ask("văn bản đó ra ngày nào", "ask_when"))
    assert "31/12/2020" in lead or "20/4/2021" in lead
