"""What a plan tells of the year before it, of works named after the place, of documents by their time and of who signed it."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN THÀNH PHỐ TÂN KHÊ

Số: 19/KH-UBND

*Tân Khê, ngày 12 tháng 01 năm 2029*

# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2029 của thành phố Tân Khê

Căn cứ Nghị quyết số 27/NQ-HĐND ngày 10/12/2028 của HĐND thành phố; Chỉ thị số 05/CT-UBND ngày 14/9/2028 của UBND tỉnh.

## I. KẾT QUẢ THỰC HIỆN NĂM 2028

Tỷ lệ hộ nghèo cuối năm còn 1,12% (864 hộ). Thành phố xây 31 căn nhà cho hộ nghèo.

## II. CHỈ TIÊU NĂM 2029

| TT | Chỉ tiêu | ĐVT | KH 2028 | TH 2028 | KH 2029 |
|---|---|---|---|---|---|
| 1 | Sản lượng mía | Nghìn tấn | 340 | 352 | 345 |
| 2 | Tỷ lệ hộ nghèo cuối năm | % | 1,20 | 1,12 | 0,90 |
| 3 | Tỷ lệ hộ dùng nước máy | % | 88,0 | 86,5 | 90,0 |

## III. CÔNG TRÌNH

| TT | Công trình | Chủ đầu tư | Tổng mức đầu tư (tỷ đồng) | Hoàn thành |
|---|---|---|---|---|
| 1 | Cầu Tân Khê 3 | Ban Quản lý dự án giao thông | 610 | Quý III/2030 |
| 2 | Đường Lê Lai nối dài | Ban Quản lý dự án đô thị | 95 | Tháng 8/2029 |

Vận động xây 26 căn nhà cho hộ nghèo trong năm 2029. Tổ chức Ngày hội Mía tháng 9/2029, kinh phí 5 tỷ đồng, trong đó ngân
sách 2 tỷ đồng, còn lại là xã hội hóa.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

**Vũ Đình Khoát**
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("tan-khe"), PLAN, name="ke-hoach.md")


@pytest.fixture
def talk(town: Pipeline) -> Conversation:
    return Conversation(town)


def test_the_end_of_the_year_is_that_of_the_year_whose_results_are_told(talk: Conversation) -> None:
    reply = talk.ask("Cuối năm 2028 còn bao nhiêu hộ nghèo?", "ask_figure")
    assert reply.status is Status.ANSWERED
    assert "864 hộ" in first_line(reply)


def test_a_year_gone_by_is_compared_by_its_result(talk: Conversation) -> None:
    assert "352 − 345 = 7" in body(talk.ask("Sản lượng mía năm 2029 kém năm 2028 bao nhiêu?", "ask_compute"))


def test_target_and_result_of_one_year_are_told_apart(talk: Conversation) -> None:
    talk.ask("Tỷ lệ hộ dùng nước máy năm 2028 là bao nhiêu?", "ask_figure")
    reply = body(talk.ask("kém kế hoạch bao nhiêu?", "ask_compare"))
    assert "(kết quả thực hiện) thấp hơn" in reply
    assert "(chỉ tiêu kế hoạch) 1,5 điểm phần trăm" in reply


def test_the_year_is_named_once(talk: Conversation) -> None:
    assert "cuối năm 2029: 0,9%" in first_line(talk.ask("Tỷ lệ hộ nghèo cuối năm 2029 bao nhiêu?", "ask_figure"))


def test_another_year_is_asked_of_the_indicator_just_given(talk: Conversation) -> None:
    talk.ask("Hộ nghèo 2028 còn mấy phần trăm?", "ask_figure")
    assert "0,9%" in first_line(talk.ask("thế năm 2029 kéo xuống còn bao nhiêu?", "ask_figure"))


def test_a_work_named_after_the_place_keeps_its_name_through_the_talk(talk: Conversation) -> None:
    assert "giao thông" in first_line(talk.ask("cầu Tân Khê 3 ai làm chủ đầu tư?", "ask_who"))
    assert "Quý III/2030" in first_line(talk.ask("chừng nào khánh thành?", "ask_when"))


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Hồi tháng 9 năm 2028 tỉnh có chỉ thị nào về thành phố?", "05/CT-UBND"),
        ("Số hiệu văn bản hồi tháng 12/2028 là gì?", "27/NQ-HĐND"),
        ("Nghị quyết nào ban hành năm 2028?", "27/NQ-HĐND"),
    ],
)
def test_documents_are_told_by_their_month_or_year(talk: Conversation, question: str, number: str) -> None:
    assert first_line(talk.ask(question, "ask_document")) == f"Văn bản được nhắc đến: {number}."


def test_a_document_is_found_by_its_number_alone(talk: Conversation) -> None:
    assert "14/9/2028" in first_line(talk.ask("văn bản số 05 của tỉnh ra ngày nào?", "ask_when"))


def test_who_is_said_to_have_signed_is_held_against_the_signature(talk: Conversation) -> None:
    right = talk.ask("Ông Vũ Đình Khoát ký kế hoạch này phải không?", "ask_yes_no")
    assert right.status is Status.ANSWERED
    wrong = talk.ask("Kế hoạch này do bà Lê Thị Mận ký đúng không?", "ask_yes_no")
    assert wrong.status is Status.CORRECTED_PREMISE
    assert "Vũ Đình Khoát" in first_line(wrong)


def test_who_is_said_to_have_signed_in_many_words_is_put_right(talk: Conversation) -> None:
    wrong = talk.ask("Người đứng tên ký kế hoạch này là ông Trần Văn Lịch chủ tịch đúng không?", "ask_yes_no")
    assert wrong.status is Status.CORRECTED_PREMISE
    assert "Vũ Đình Khoát" in body(wrong)


def test_an_amount_asked_for_at_last_is_not_confirmed_by_those_told_first(talk: Conversation) -> None:
    reply = talk.ask("Ngày hội Mía tốn 5 tỷ mà ngân sách chỉ bỏ 2 tỷ, vậy kêu gọi bên ngoài mấy tỷ?", "ask_yes_no")
    assert not first_line(reply).startswith("Đúng")
