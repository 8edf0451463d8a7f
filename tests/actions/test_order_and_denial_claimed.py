"""Places in an order, multiples, ends of a plan, what is lacking and what is denied are held against a claim."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app
WRONG = "Thông tin trong câu hỏi chưa đúng"
REPORT = """# BÁO CÁO
**Tình hình kinh tế - xã hội tỉnh Bình Trạch giai đoạn 2041 - 2045**

## I. KẾT QUẢ

Chỉ số chuyển đổi số (DTI) xếp thứ 14 cả nước, tăng 6 bậc; chỉ số hài lòng của người dân (SIPAS) xếp thứ 27, giảm 3 bậc.

Đưa vào sử dụng cầu Suối Ngà ngày 12 tháng 5 năm 2044. Toàn tỉnh thiếu 218 bác sĩ ở tuyến xã.

Đón 910 nghìn lượt khách du lịch, tăng 11,5% so với cùng kỳ.

## II. QUY ĐỊNH

Mức phạt đối với hành vi lấn chiếm hành lang đê bằng từ 1,5 lần đến 2 lần mức phạt quy định tại Nghị định số 207/2041/NĐ-CP.

Chi phí sửa chữa đường nội đồng bằng nguồn vốn ngân sách không tính vào giá nước tưới.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("report"), REPORT)


@pytest.mark.parametrize(
    "question",
    [
        "Vì sao chỉ số hài lòng của người dân lại lên hạng thế?",
        "DTI bị tụt hạng phải không?",
        "SIPAS xếp thứ 14 phải không?",
        "Chỉ số chuyển đổi số tăng 3 bậc phải không?",
        "Tỉnh đang thừa bác sĩ à?",
        "Cầu Suối Ngà chưa đưa vào sử dụng phải không?",
        "Du khách giảm à?",
        "Chi phí sửa chữa đường nội đồng được tính vào giá nước tưới phải không?",
        "Lấn chiếm hành lang đê bị phạt gấp 3 lần mức của nghị định 207 phải không?",
        "Kế hoạch này là giai đoạn 2041-2050 phải không?",
    ],
)
def test_what_the_report_puts_otherwise_is_put_right(report: Pipeline, question: str) -> None:
    answer = Conversation(report).ask(question, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE, body(answer)
    assert WRONG in first_line(answer)


@pytest.mark.parametrize(
    "question",
    ["SIPAS tụt 3 bậc phải không?", "DTI xếp thứ 14 phải không?", "Cầu Suối Ngà đã đưa vào sử dụng chưa?"],
)
def test_what_the_report_says_so_is_confirmed(report: Pipeline, question: str) -> None:
    assert first_line(Conversation(report).ask(question, "ask_yes_no")).startswith("Có.")


def test_a_multiple_within_the_range_is_neither_confirmed_nor_denied(report: Pipeline) -> None:
    answer = Conversation(report).ask("Lấn chiếm hành lang đê bị phạt gấp rưỡi nghị định 207 phải không?", "ask_yes_no")
    assert WRONG not in body(answer)
    assert "từ 1,5 lần đến 2 lần" in body(answer)


def test_a_cited_document_of_a_year_is_known_by_its_first_number(report: Pipeline) -> None:
    assert "207/2041/NĐ-CP" in body(Conversation(report).ask("Nghị định 207 nói về gì?", "ask_document"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Mấy đề án 2021-2025 của thành phố làm xong thì đưa ra cơ quan nào thông qua?", "HĐND thành phố"),
        ("Mấy nhà đầu tư lớn đang quan tâm tới loại dự án gì ở thành phố?", "hạ tầng đô thị"),
    ],
)
def test_what_is_asked_of_several_things_is_no_count(talk: Conversation, question: str, said: str) -> None:
    answer = talk.ask(question, "ask_count", confidence=0.5)
    assert answer.status is Status.ANSWERED
    assert said in body(answer)


def test_grades_are_asked_for_by_their_number(talk: Conversation) -> None:
    answer = talk.ask("Chương trình phổ thông mới phải chuẩn bị cho mấy khối lớp?", confidence=0.3)
    assert answer.status is not Status.NOT_IN_PLAN
    assert "lớp 2 và lớp 6" in body(answer)
