"""Claims of years, of what is done already and of who does it over a small plan of the test's own."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.times import names_other_years
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN THỊ XÃ PHÚ CÁT

Số: 41/KH-UBND

Phú Cát, ngày 15 tháng 7 năm 2029

# KẾ HOẠCH Phát triển kinh tế - xã hội 6 tháng cuối năm 2029 của thị xã Phú Cát

## A. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2029

Tổ chức thành công ngày hội đọc sách tại các phường. UBND tỉnh đã chỉ đạo lập 14 đồ án quy hoạch làng nghề giai đoạn 2026 - 2030.

## B. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2029

Một là, thu phí bến bãi cả năm 2029 đạt 37,5 tỷ đồng. Mở rộng mạng lưới thư viện theo Chương trình văn hóa đọc giai đoạn
2027 - 2031, định hướng đến năm 2035.

Hai là, tổng kết việc thực hiện Nghị quyết số 19-NQ/TU ngày 06/5/2024 của Ban Thường vụ Tỉnh ủy về phát triển đô thị Phú Cát
giai đoạn 2024 - 2029. Trình HĐND thị xã đề án chợ đêm tại kỳ họp thứ năm HĐND thị xã khóa IX nhiệm kỳ 2026 - 2031.
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("phu-cat"), PLAN, name="ke-hoach.md")


@pytest.mark.parametrize(
    "question",
    [
        "nghị quyết 19 giai đoạn 2023-2029 đúng không",
        "nghị quyết 19 là cho giai đoạn 2024-2030 phải không",
        "14 đồ án quy hoạch làng nghề giai đoạn 2026-2035 đúng không",
        "chương trình văn hóa đọc giai đoạn 2027-2035 đúng không",
        "chương trình văn hóa đọc định hướng đến năm 2040 đúng không",
        "nhiệm kỳ HĐND thị xã là 2021-2026 đúng không",
        "nhiệm kỳ HĐND thị xã là 2024-2031 đúng không",
    ],
)
def test_years_that_only_overlap_are_put_right(town: Pipeline, question: str) -> None:
    answer = Conversation(town).ask(question, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE, body(answer)


@pytest.mark.parametrize(
    "question",
    [
        "nghị quyết 19 giai đoạn 2024-2029 đúng không",
        "14 đồ án quy hoạch làng nghề giai đoạn 2026-2030 đúng không",
        "chương trình văn hóa đọc giai đoạn 2027-2031 đúng không",
        "chương trình văn hóa đọc định hướng đến năm 2035 đúng không",
    ],
)
def test_the_years_as_they_stand_are_confirmed(town: Pipeline, question: str) -> None:
    answer = Conversation(town).ask(question, "ask_yes_no")
    assert answer.status is Status.ANSWERED, body(answer)
    assert first_line(answer).startswith(("Có.", "Đúng."))


def test_spans_are_the_same_however_they_are_written() -> None:
    assert not names_other_years("từ năm 2026 đến 2030", "giai đoạn 2026 – 2030")
    assert not names_other_years("nhiệm kỳ 2021-2026", "nhiệm kỳ 2021-– 2026")
    assert not names_other_years("năm 2027", "giai đoạn 2026 – 2030")
    assert names_other_years("từ năm 2026 đến 2031", "giai đoạn 2026 – 2030")


def test_a_target_is_not_confirmed_as_a_real_amount(town: Pipeline) -> None:
    for question in ("thu phí bến bãi 37,5 tỷ là thu thực tế à", "37,5 tỷ phí bến bãi là số thật à"):
        answer = Conversation(town).ask(question, "ask_yes_no")
        assert answer.status is Status.PARTLY_ANSWERED, body(answer)
        assert "chỉ nêu mức phải đạt" in first_line(answer)
    answer = Conversation(town).ask("thu phí bến bãi 37,5 tỷ đúng không", "ask_yes_no")
    assert first_line(answer).startswith("Đúng.")


def test_the_day_of_a_document_is_not_that_of_what_is_done_about_it(town: Pipeline) -> None:
    assert (
        "06/5/2024"
        not in first_line(Conversation(town).ask("khi nào tổng kết nghị quyết 19", "ask_when")).split("«")[0]
    )
    assert first_line(Conversation(town).ask("nghị quyết 19 ban hành khi nào", "ask_when")).startswith("Ngày 06/5/2024")


def test_the_term_of_a_council_is_not_the_day_it_meets(town: Pipeline) -> None:
    answer = Conversation(town).ask("khi nào trình HĐND thị xã đề án chợ đêm", "ask_when")
    assert first_line(answer).startswith("Tài liệu nêu: «Trình HĐND thị xã")
    assert "kỳ họp thứ năm" in first_line(answer)
    assert "2026 - 2031" in first_line(Conversation(town).ask("HĐND thị xã nhiệm kỳ nào", "ask_when"))


def test_a_wrong_day_written_behind_a_number_is_put_right(town: Pipeline) -> None:
    answer = Conversation(town).ask("Nghị quyết 19-NQ/TU ngày 06/5/2025 nói về gì?", "ask_document")
    assert answer.status is Status.CORRECTED_PREMISE
    answer = Conversation(town).ask("Nghị quyết 19-NQ/TU ngày 06/5/2024 nói về gì?", "ask_document")
    assert answer.status is not Status.CORRECTED_PREMISE


def test_who_asks_which_of_two_takes_neither_for_granted(town: Pipeline) -> None:
    answer = Conversation(town).ask("UBND tỉnh hay UBND thị xã chỉ đạo lập 14 đồ án quy hoạch", "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert "UBND tỉnh đã chỉ đạo" in body(answer)


def test_what_is_taken_for_not_done_is_put_right_by_a_result(town: Pipeline) -> None:
    answer = Conversation(town).ask("Ngày hội đọc sách chưa tổ chức đúng không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    answer = Conversation(town).ask("Mạng lưới thư viện chưa mở rộng đúng không?", "ask_yes_no")
    assert answer.status is not Status.CORRECTED_PREMISE
