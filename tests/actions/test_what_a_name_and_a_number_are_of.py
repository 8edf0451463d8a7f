"""The year of a name dates no act, the number of a document no other one, and who drew up one thing did not do another."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app
TEXT = """Nhiệm vụ phát triển kinh tế - xã hội năm 2044 của thành phố Khe Lim

6 tháng đầu năm 2044, thành phố triển khai tốt các Nghị quyết của HĐND thành phố, kế hoạch phát triển kinh tế - xã hội \
năm 2044 của UBND thành phố. UBND tỉnh đã chỉ đạo xây dựng 9 đề án giai đoạn 2045 - 2050.

Một số nhiệm vụ 6 tháng cuối năm 2044

Một là, hoàn thiện các đề án phát triển du lịch giai đoạn 2045 - 2050 và trình HĐND thành phố thông qua tại kỳ họp thứ tư.

Hai là, sửa chữa phòng học, bổ sung thư viện, chuẩn bị thực hiện Chương trình ngoại ngữ năm 2041 đối với lớp 3 năm học 2044-2045.

Ba là, triển khai kế hoạch trồng cây xanh theo Kế hoạch số 37/KH-UBND ngày 14/3/2044 của UBND tỉnh. Thực hiện tốt công tác \
tiếp dân. Đầu tư kè suối bằng vốn vay Ngân hàng Phát triển.
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-lim"), TEXT)


def test_the_year_of_a_programme_dates_nothing_else(town: Pipeline) -> None:
    for question in ("khi nào bổ sung thư viện", "bao giờ sửa chữa phòng học"):
        answer = Conversation(town).ask(question, "ask_when")
        assert answer.status is Status.PARTLY_ANSWERED
        assert "không nêu thời điểm cụ thể" in first_line(answer)


def test_the_years_of_a_scheme_are_not_when_it_is_drawn_up(town: Pipeline) -> None:
    assert not first_line(Conversation(town).ask("khi nào hoàn thiện các đề án du lịch", "ask_when")).startswith(
        "Giai đoạn"
    )
    assert "2045 - 2050" in first_line(Conversation(town).ask("đề án du lịch là của giai đoạn nào", "ask_when"))


def test_a_programme_starts_when_its_sentence_says_and_not_in_the_year_of_its_name(town: Pipeline) -> None:
    assert "2044-2045" in first_line(
        Conversation(town).ask("khi nào thực hiện chương trình ngoại ngữ 2041", "ask_when")
    )


@pytest.mark.parametrize("question", ["kế hoạch này số hiệu gì", "số hiệu của kế hoạch kinh tế xã hội năm 2044"])
def test_a_document_that_states_no_number_has_none_of_another(town: Pipeline, question: str) -> None:
    answer = Conversation(town).ask(question, "ask_document")
    assert answer.status is Status.NOT_IN_PLAN
    assert "37" not in body(answer)


def test_the_day_of_a_document_is_not_the_time_that_it_is_for(town: Pipeline) -> None:
    assert Conversation(town).ask("kế hoạch này ban hành ngày nào", "ask_when").status is Status.NOT_IN_PLAN


def test_a_document_on_something_else_is_not_named(town: Pipeline) -> None:
    for question in ("văn bản nào chỉ đạo công tác tiếp dân", "nghị quyết của HĐND thành phố số mấy"):
        answer = Conversation(town).ask(question, "ask_document")
        assert answer.status is not Status.ANSWERED
        assert "37" not in first_line(answer)
    assert "37/KH-UBND" in first_line(Conversation(town).ask("văn bản nào về trồng cây xanh", "ask_document"))


def test_a_plan_called_a_resolution_is_put_right(town: Pipeline) -> None:
    answer = Conversation(town).ask("Nghị quyết số 37 ban hành khi nào", "ask_when")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Kế hoạch số 37/KH-UBND" in first_line(answer)


def test_the_points_of_another_document_are_not_ours(town: Pipeline) -> None:
    talk = Conversation(town)
    assert talk.ask("kế hoạch số 37 có mấy trang", "ask_count").status is Status.NOT_IN_PLAN
    assert talk.ask("gồm mấy nhiệm vụ", "ask_count").status is Status.NOT_IN_PLAN


def test_who_does_one_thing_is_not_who_did_another(town: Pipeline) -> None:
    for question in ("ai trình các đề án", "tiền vay Ngân hàng Phát triển ai trả"):
        assert "không nêu rõ là ai" in first_line(Conversation(town).ask(question, "ask_who"))


def test_a_plan_is_of_the_body_behind_it(town: Pipeline) -> None:
    answer = first_line(Conversation(town).ask("kế hoạch phát triển kinh tế xã hội là của cơ quan nào", "ask_who"))
    assert answer.startswith("UBND thành phố")


def test_a_refusal_mentions_together_what_stands_together(town: Pipeline) -> None:
    answer = Conversation(town).ask("trồng cây xanh bằng vốn vay bao nhiêu")
    assert "trồng cây xanh, vốn vay" not in body(answer)
