"""Another row or column of the table just told, what the document's work costs at all, targets met, and those not yet done."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PROGRAMME = """# KẾ HOẠCH Nâng chất lượng dịch vụ công giai đoạn 2031 – 2034 của thị xã Vàm Rô

Số: 58/KH-UBND

Vàm Rô, ngày 14 tháng 3 năm 2031

## I. KẾT QUẢ NĂM 2030

- Tỷ lệ hài lòng của người dân đạt 81,5%.
- Đã số hóa 9.200 hồ sơ hộ tịch, bằng 92% kế hoạch.
- Thu phí dịch vụ đạt 640 triệu đồng, bằng 104,5% kế hoạch.
- Có 7.300 người được cấp chữ ký số.

Bảng 1. Giải quyết hồ sơ năm 2030 (đơn vị: hồ sơ)

| TT | Đơn vị | Tiếp nhận | Giải quyết đúng hạn | Giải quyết trễ hạn | Đang giải quyết |
|---|---|---|---|---|---|
| 1 | Phường Bến Lở | 2.140 | 2.050 | 61 | 29 |
| 2 | Xã Rạch Dừa | 1.870 | 1.798 | 38 | 34 |
| 3 | Phường Gò Tre | 1.330 | 1.271 | 17 | 42 |

## II. CHỈ TIÊU

Bảng 2. Chỉ tiêu năm 2030

| TT | Chỉ tiêu | Kế hoạch 2030 | Thực hiện 2030 |
|---|---|---|---|
| 1 | Tỷ lệ hài lòng của người dân | 84% | 81,5% |

## III. NHIỆM VỤ

Bảng 3. Danh mục dự án

| TT | Dự án | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Kinh phí (triệu đồng) |
|---|---|---|---|---|---|
| 1 | Xây kho lưu trữ Bến Lở | Phòng Nội vụ | Phòng Tài chính | 30/9/2032 | 5.100 |
| 2 | Mua máy quét Rạch Dừa | Văn phòng UBND thị xã | Công an thị xã | 30/6/2032 | 2.300 |
| 3 | Sửa trụ sở Gò Tre | Phòng Kinh tế | Phòng Nội vụ | 31/12/2033 | 3.400 |

## IV. KINH PHÍ

Tổng kinh phí thực hiện Kế hoạch là 14.600 triệu đồng, gồm: ngân sách thị xã 9.600 triệu đồng; xã hội hóa 5.000 triệu đồng.
"""


@pytest.fixture(scope="module", name="town")
def _town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("vam-ro"), PROGRAMME, name="ke-hoach.md")


def test_the_same_column_is_told_of_another_row(town: Pipeline) -> None:
    talk = Conversation(town)
    assert "61 hồ sơ" in first_line(talk.ask("phường Bến Lở giải quyết trễ hạn bao nhiêu hồ sơ"))
    assert "38 hồ sơ" in first_line(talk.ask("còn xã Rạch Dừa thì sao", "ask_task"))
    assert "17 hồ sơ" in first_line(talk.more("còn phường Gò Tre?"))


def test_another_row_of_a_list_has_its_own_time_and_partners(town: Pipeline) -> None:
    talk = Conversation(town)
    assert first_line(talk.ask("bao giờ xong kho lưu trữ Bến Lở", "ask_when")) == "30/9/2032."
    assert first_line(talk.ask("còn máy quét Rạch Dừa thì sao", "ask_task")) == "30/6/2032."
    assert first_line(talk.ask("cơ quan nào phụ vô làm chung", "ask_who")) == "Công an thị xã."


def test_an_appointment_kept_is_a_file_settled_in_time(town: Pipeline) -> None:
    answer = Conversation(town).ask("phường Bến Lở làm đúng hẹn mấy bộ giấy tờ", "ask_yes_no", confidence=0.5)
    assert "2.050 hồ sơ" in first_line(answer)


def test_those_not_yet_done_are_what_is_under_way(town: Pipeline) -> None:
    answer = Conversation(town).ask("phường Gò Tre còn bao nhiêu hồ sơ chưa giải quyết xong")
    assert answer.status is Status.ANSWERED
    assert "42 hồ sơ" in first_line(answer)


def test_those_done_are_no_answer_to_those_not_yet_done(town: Pipeline) -> None:
    answer = Conversation(town).ask("còn bao nhiêu người chưa được cấp chữ ký số")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu không nêu số còn lại")


@pytest.mark.parametrize("asked", ["kế hoạch này ngốn tất tật bao nhiêu tiền", "kế hoạch này hết bao nhiêu tiền"])
def test_what_the_work_of_a_document_costs_at_all(town: Pipeline, asked: str) -> None:
    assert "14.600 triệu đồng" in first_line(Conversation(town).ask(asked))


def test_a_wrong_sum_of_all_the_work_is_put_right(town: Pipeline) -> None:
    answer = Conversation(town).ask("Kế hoạch này tốn 20 tỷ lận, trong đó thị xã bỏ ra bao nhiêu?")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "14.600 triệu đồng" in first_line(answer)
    assert "9.600 triệu đồng" in body(answer)


def test_a_result_is_set_beside_its_target(town: Pipeline) -> None:
    answer = Conversation(town).ask("tỷ lệ hài lòng của người dân có đạt mục tiêu không", "ask_yes_no")
    assert "81,5%" in body(answer)
    assert "84%" in body(answer)


def test_by_how_much_a_plan_was_exceeded(town: Pipeline) -> None:
    answer = Conversation(town).ask("thu phí dịch vụ vượt kế hoạch mấy phần trăm")
    assert "4,5%" in first_line(answer)


def test_the_earlier_of_two_works_goes_first(town: Pipeline) -> None:
    answer = Conversation(town).ask("kho lưu trữ Bến Lở hay máy quét Rạch Dừa phải xong trước?", "ask_yes_no")
    assert "Mua máy quét Rạch Dừa" in first_line(answer)
    assert "30/9/2032" in body(answer)


def test_rows_are_counted_by_what_they_are(town: Pipeline) -> None:
    assert first_line(Conversation(town).ask("danh mục có mấy dự án", "ask_count")) == "Tài liệu nêu 3 dự án:"


def test_the_number_of_the_document(town: Pipeline) -> None:
    answer = Conversation(town).source("cho xin số hiệu với ngày ra văn bản")
    assert "58/KH-UBND" in body(answer)


@pytest.mark.parametrize(
    "question", ["số hóa hồ sơ hộ tịch xong theo kế hoạch chưa", "số hóa hồ sơ hộ tịch có đạt kế hoạch không"]
)
def test_a_share_below_the_plan_is_no_yes(town: Pipeline, question: str) -> None:
    answer = Conversation(town).ask(question, "ask_yes_no")
    assert first_line(answer).startswith("Chưa đạt.")
    assert "92%" in first_line(answer)


def test_money_for_one_thing_is_no_claim_of_the_whole(town: Pipeline) -> None:
    answer = Conversation(town).ask("kế hoạch có 130 triệu cho y tế đúng không", "ask_yes_no")
    assert "14.600" not in first_line(answer)
