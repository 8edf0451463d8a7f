"""No verdict on a claim by what is said of another thing, body, row or place in an order."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.matching import MatchText, Term
from actions.words.numbered_things import places_in_order
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text
from vietnamese.amounts import find_amounts

PROGRAMME = """# Chương trình phát triển nghề biển xã Lộc Hải giai đoạn 2041–2045

ỦY BAN NHÂN DÂN XÃ LỘC HẢI

## I. Mục tiêu đến năm 2045

- Xã Lộc Hải thuộc top 05 xã của tỉnh về sản lượng muối.

- Trên 60% diện tích làm nghề (tôm, cua, rong sụn) dùng thiết bị thông minh.

- Trên 80% diện tích nuôi hàu áp dụng quy trình sạch.

## II. Nhiệm vụ

Hỗ trợ làm 6 bể ươm với mức 70 triệu đồng/bể, sửa 4 bể với mức 30 triệu đồng/bể.

Chiến dịch làm sạch bãi biển chia làm hai đợt:

- Đợt 01: từ ngày 10 tháng 3 năm 2042 đến ngày 15 tháng 3 năm 2042.

- Đợt 02: từ ngày 08 tháng 9 năm 2042 đến ngày 10 tháng 9 năm 2042.

| TT | Tiêu chí | Điểm chuẩn |
|---|---|---|
| I | Nhóm thôn, xóm | 90 |
| 1 | Tỷ lệ hộ mở mới sổ ghi chép điện tử hoặc đã có sổ tự nguyện nộp | 45 |
| 2 | Tỷ lệ hộ mở mới sổ ghi chép được cấp mã vùng nuôi | 25 |
| 3 | Tỷ lệ hộ được tập huấn về an toàn | 20 |

## III. Tổ chức thực hiện

1. Phòng Kinh tế: Chủ trì cấp mã vùng nuôi; theo dõi giá muối.

2. Công an xã: Chủ trì lắp đặt đèn báo luồng; phối hợp cấp mã vùng nuôi.

3. Trạm Y tế xã: Chủ trì khám sức khỏe cho thuyền viên.

## IV. Hiệu lực

Chương trình này thay thế Chương trình số 15/CTr-UBND ngày 02/5/2036 của Ủy ban nhân dân xã Tân Lộc.

Nghị quyết này có hiệu lực từ ngày 05 tháng 01 năm 2041 đến ngày 31 tháng 12 năm 2045.
"""


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("programme"), PROGRAMME)


@pytest.mark.app
@pytest.mark.parametrize(
    ("claim", "right", "said"),
    [
        ("Việc lắp đèn báo luồng giao cho Trạm Y tế xã làm phải không?", False, "Công an xã"),
        ("Khám sức khỏe thuyền viên do Phòng Kinh tế chủ trì phải không?", False, "Trạm Y tế xã"),
        ("Khám sức khỏe thuyền viên do Trạm Y tế xã chủ trì phải không?", True, "Trạm Y tế xã"),
        ("Cấp mã vùng nuôi do Công an xã chủ trì phải không?", False, "Phòng Kinh tế"),
        ("Xã Lộc Hải đứng hạng nhất về sản lượng muối phải không?", False, "top 05"),
        ("Xã Lộc Hải thuộc top 5 về sản lượng muối phải không?", True, "top 05"),
        ("Nghị quyết này chỉ có hiệu lực đến 31/12/2045 đúng không?", True, "31 tháng 12 năm 2045"),
        ("Nghị quyết này áp dụng tới hết năm 2046 phải không?", False, "31 tháng 12 năm 2045"),
        ("Chương trình này thay cho chương trình cũ của xã Phú Điền đúng không?", False, "xã Tân Lộc"),
        ("Mục tiêu 2045 là trên 80% diện tích tôm, cua, rong sụn dùng thiết bị thông minh phải không?", False, "60%"),
        ("Làm 6 bể ươm với mức 30 triệu đồng/bể phải không?", False, "70 triệu đồng"),
        ("Nhóm thôn, xóm có tổng điểm chuẩn là 100 điểm phải không?", False, "90 điểm"),
    ],
)
def test_claims_are_held_against_the_thing_they_name(programme: Pipeline, claim: str, right: bool, said: str) -> None:
    answer = Conversation(programme).ask(claim, "ask_yes_no")
    assert (answer.status is Status.ANSWERED) is right
    assert first_line(answer).startswith(("Có.", "Đúng.") if right else "Thông tin trong câu hỏi chưa đúng")
    assert said in body(answer)


@pytest.mark.app
def test_a_stretch_numbered_with_a_naught_is_found(programme: Pipeline) -> None:
    answer = Conversation(programme).ask("Đợt 2 diễn ra khi nào?", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "08" in body(answer)


def test_a_naught_before_a_number_makes_no_other_number() -> None:
    assert MatchText("thuộc đợt 02 của kế hoạch").speaks_of(Term("đợt 2"))
    assert MatchText("thuộc đợt 2 của kế hoạch").speaks_of(Term("đợt 02"))
    assert places_in_order("đợt 02") == places_in_order("đợt 2")


def test_a_place_in_an_order_counts_nothing() -> None:
    assert not find_amounts("thuộc top 05 xã của tỉnh về sản lượng muối")
