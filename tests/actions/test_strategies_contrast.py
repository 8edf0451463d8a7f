"""Two things set side by side, amounts named by their numbers, counts, parts and shares of other documents than the plan's."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.reckoning.sides import JOINTS
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Tình hình kinh tế - xã hội 6 tháng đầu năm 2029 của tỉnh Lâm Bồ

Số: 91/BC-UBND

Lâm Bồ, ngày 28 tháng 6 năm 2029

## I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2029

Tổng sản phẩm trên địa bàn theo giá so sánh ước đạt 12.400 tỷ đồng, tăng 7,15% so với cùng kỳ năm 2028.

Tỷ lệ lấp đầy bình quân của 04 khu công nghiệp đạt 58,2%. Khu vực công nghiệp - xây dựng 4.310 tỷ đồng.

Kim ngạch xuất khẩu 520 triệu USD, tăng 8,1%; kim ngạch nhập khẩu 395 triệu USD, tăng 5,2%. Thu từ hoạt động xuất
nhập khẩu 640 tỷ đồng.

Toàn ngành còn thiếu 412 giáo viên. Tỉnh tuyển dụng 150 giáo viên. Khách du lịch 610.000 lượt, tăng 14,5% so với cùng kỳ.

Tỉnh có 9.120 hộ, chia thành 38 tổ dân phố; hộ nghèo 456 hộ.

Các khoản lớn: nạo vét hồ Sen và cống thoát nước 11,5 tỷ đồng; nhựa hóa đường hẻm 7,2 tỷ đồng; sửa chữa chợ Cổng 3,4 tỷ đồng.

Giải quyết việc làm cho 2.400 lao động, trong đó đi làm việc ở nước ngoài 310 lao động.

Sản lượng chè khô 980 tấn. Tỷ lệ hộ sử dụng nước sạch đạt 93%. Tỷ lệ chất thải rắn sinh hoạt được thu gom đạt 91%;
tỷ lệ hộ phân loại rác tại nguồn đạt 22%. Xây 06 phòng học Trường Mầm non Sen Hồng với kinh phí 5,6 tỷ đồng.

## II. NHIỆM VỤ

Phấn đấu GRDP cả năm 2029 tăng từ 8% trở lên.
"""


@pytest.fixture(scope="module", name="province")
def _province(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    folder = tmp_path_factory.mktemp("province")
    path = folder / "bao-cao.md"
    path.write_text(REPORT, encoding="utf-8")
    return pipeline_over(opened(build(folder / "release", [path])))


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("Tiền nạo hồ với tiền làm đường hẻm, khoản nào tốn hơn?", "11,5 − 7,2 = 4,3 tỷ đồng"),
        ("Sửa chợ Cổng với nạo vét hồ Sen cái nào rẻ hơn?", "11,5 − 3,4 = 8,1 tỷ đồng"),
        ("Xuất khẩu nhiều hơn nhập khẩu bao nhiêu?", "520 − 395 = 125 triệu USD"),
        ("Xuất siêu 6 tháng đầu năm bao nhiêu triệu USD?", "520 − 395 = 125 triệu USD"),
    ],
)
@pytest.mark.parametrize("intent", ["ask_compare", "ask_figure"])
def test_two_things_side_by_side_are_worked_out(province: Pipeline, asked: str, shown: str, intent: str) -> None:
    assert shown in first_line(Conversation(province).ask(asked, intent))


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("thành phố thu 2.341,6 tỷ mà chi 2.580 tỷ thì lệch nhau bao nhiêu", "2.580 − 2.341,6 = 238,4 tỷ đồng"),
        ("Tổng của 896,6 với 1.445 tỷ có khớp tổng thu không?", "896,6 + 1.445 = 2.341,6 tỷ đồng"),
    ],
)
def test_numbers_given_name_the_figures_to_reckon_with(talk: Conversation, asked: str, shown: str) -> None:
    assert shown in first_line(talk.ask(asked, "ask_compute"))


def test_numbers_that_no_document_states_are_not_reckoned_with(talk: Conversation) -> None:
    assert "= 500" not in body(talk.ask("3.000 tỷ trừ 2.500 tỷ tiền thu ngân sách còn bao nhiêu?", "ask_compute"))


@pytest.mark.parametrize(
    ("asked", "intent", "shown"),
    [
        ("thuế phí bao nhiêu còn đất đai bao nhiêu", "ask_figure", "1.445 tỷ đồng"),
        ("Trong tổng thu thì đất đai chiếm mấy phần trăm?", "ask_compute", "1.445 ÷ 2.341,6"),
    ],
)
def test_land_beside_revenue_is_what_the_budget_gets_from_it(
    talk: Conversation, asked: str, intent: str, shown: str
) -> None:
    assert shown in body(talk.ask(asked, intent))


@pytest.mark.parametrize(
    "asked", ["Quản lý đất đai thế nào?", "thủ tục đất đai mất bao nhiêu lâu", "thu hồi đất đai làm gì"]
)
def test_land_without_revenue_stays_the_land(talk: Conversation, asked: str) -> None:
    assert "1.445" not in body(talk.ask(asked, "ask_task"))


def test_growth_of_a_half_year_is_not_that_of_the_year(province: Pipeline) -> None:
    answer = Conversation(province).ask("GRDP 6 tháng đầu năm tăng bao nhiêu %?")
    assert "7,15%" in first_line(answer)
    assert answer.status is Status.ANSWERED


@pytest.mark.parametrize("intent", ["ask_count", "ask_figure"])
def test_what_is_counted_is_never_told_in_money(province: Pipeline, intent: str) -> None:
    answer = body(Conversation(province).ask("Tỉnh có bao nhiêu khu công nghiệp rồi?", intent))
    assert "4.310" not in answer
    assert "4 khu công nghiệp" in answer


def test_an_assertion_is_put_right_by_the_figure_of_the_same_state(province: Pipeline) -> None:
    answer = Conversation(province).ask("Thiếu tới 2.000 giáo viên à?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "412 giáo viên" in first_line(answer)


@pytest.mark.parametrize("intent", ["ask_yes_no", "ask_task"])
def test_a_fall_that_was_a_rise_is_put_right(province: Pipeline, intent: str) -> None:
    answer = Conversation(province).ask("Khách du lịch giảm 14,5%, buồn quá nhỉ?", intent)
    assert answer.status is Status.CORRECTED_PREMISE
    assert "tăng 14,5%" in first_line(answer)


def test_households_are_not_the_poor_ones_only(province: Pipeline) -> None:
    answer = Conversation(province).ask("Trung bình mỗi tổ dân phố bao nhiêu hộ?", "ask_compute")
    assert "9.120 ÷ 38" in first_line(answer)


def test_a_follow_up_for_a_part_is_answered_by_the_part(province: Pipeline) -> None:
    talk = Conversation(province)
    talk.ask("Giải quyết việc làm cho bao nhiêu lao động?")
    assert "310" in first_line(talk.ask("trong đó đi nước ngoài bao nhiêu?"))


def test_a_price_typed_bare_is_not_told_in_tonnes(province: Pipeline) -> None:
    assert "980" not in body(Conversation(province).ask("gia che kho bao nhieu"))


def test_two_shares_asked_in_everyday_words_are_both_shares(province: Pipeline) -> None:
    answer = body(Conversation(province).ask("nước sạch với thu gom rác lần lượt đạt bao nhiêu %"))
    assert "93%" in answer
    assert "91%" in answer


def test_money_beside_a_count_is_still_told_in_money(province: Pipeline) -> None:
    assert "5,6 tỷ" in body(Conversation(province).ask("số tiền xây mấy phòng học bên Sen Hồng là bao nhiêu"))


def test_what_is_left_is_no_second_thing() -> None:
    assert not any(joint.search("xã pa lin còn bao nhiêu hộ nghèo") for joint in JOINTS)
    assert any(joint.search("thuế phí bao nhiêu còn tiền đất bao nhiêu") for joint in JOINTS)


def test_land_beside_paperwork_is_no_revenue(talk: Conversation) -> None:
    answer = talk.ask("Giấy tờ đất đai lằng nhằng quá, thành phố hứa gì về thủ tục không?", "ask_task")
    assert "thủ tục hành chính về đất đai" in body(answer)


def test_an_age_asked_is_told_in_years_only(province: Pipeline) -> None:
    assert "9.120" not in body(Conversation(province).ask("bao nhiêu tuổi thì được giao tại nhà"))
