"""A report on a quarter and the months before it: whose time a figure is of, shares of the plan, bounds set the other way."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội quý III, 9 tháng; nhiệm vụ trọng tâm quý IV năm 2039 của xã Đồi Sim

## PHẦN MỘT: KẾT QUẢ QUÝ III VÀ 9 THÁNG NĂM 2039

- Thu ngân sách nhà nước (NSNN) trên địa bàn quý III đạt 1.900 triệu đồng.

- Tổng thu ngân sách xã 9 tháng 21.450 triệu đồng, gồm: bổ sung cân đối từ ngân sách tỉnh 15.000 triệu đồng.

- Thành viên tổ thu gom được hỗ trợ từ cấp trên 2.000 triệu đồng.

- Diện tích lạc 88 ha, tăng 4 ha; năng suất bình quân 24 tạ/ha, sản lượng 211,2 tấn.

- Thu phí chợ quý III đạt 40 triệu đồng; lũy kế 9 tháng đạt 115 triệu đồng, tăng 6,5% so với cùng kỳ.

- Thôn Lò Gạch đã được công nhận thôn văn hóa; thôn Đá Dựng dự kiến công nhận trong tháng 12.

- Bộ phận một cửa tiếp nhận 900 hồ sơ, giải quyết đúng hạn 880 hồ sơ, quá hạn 20 hồ sơ.

- Xã còn 70 hộ nghèo, giảm 15 hộ so với đầu năm.

- Xã đạt 15/19 tiêu chí nông thôn mới nâng cao.

- Mưa đá ngày 03 và 04 tháng 7 làm hư hỏng 18 ngôi nhà.

- Giải ngân vốn đầu tư công 9 tháng đạt 9.100 triệu đồng. Trạm y tế xã có tổng mức đầu tư 4.700 triệu đồng.

- Cấp mới 61 thẻ bảo hiểm y tế cho học sinh.

| TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2039 | Thực hiện 9 tháng | Đạt (%) |
|---|---|---|---|---|---|
| 1 | Thu NSNN trên địa bàn | Triệu đồng | 6.000 | 5.100 | 85,0 |
| 2 | Tỷ lệ hộ sử dụng nước sạch | % | 75 | 66 | 88,0 |

## PHẦN HAI: NHIỆM VỤ QUÝ IV NĂM 2039

1. Không để nợ đọng thuế vượt quá 4%.

- Hoàn thành Đề án sắp xếp trường lớp năm 2040.

2. Nâng tỷ lệ hộ sử dụng nước sạch lên 75%.
"""


@pytest.fixture(scope="module", name="commune")
def _commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("doi-sim"), REPORT, name="bao-cao-2039.md")


def test_the_report_is_of_the_months_it_adds_up(commune: Pipeline) -> None:
    period = commune.knowledge.default.period
    assert period is not None
    assert period.label == "9 tháng đầu năm 2039"


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("tỷ lệ hộ dùng nước sạch đạt bao nhiêu", "9 tháng đầu năm 2039: 66%"),
        ("sản lượng lạc bao nhiêu tấn", "211,2 tấn"),
        ("nợ đọng thuế bao nhiêu phần trăm", "không quá 4%"),
        ("tỉnh bổ sung cân đối bao nhiêu", "15.000 triệu đồng"),
        ("thu ngân sách trên địa bàn 9 tháng bao nhiêu", "5.100 triệu đồng"),
    ],
)
def test_figures_are_of_their_own_thing_and_time(commune: Pipeline, asked: str, answered: str) -> None:
    assert answered in first_line(Conversation(commune).ask(asked))


def test_a_share_of_the_plan_is_no_value(commune: Pipeline) -> None:
    names = {item.indicator for item in commune.knowledge.release.figures.values() if item.amount.text() == "88%"}
    assert names == {"tỷ lệ hộ sử dụng nước sạch so với kế hoạch"}


def test_what_is_given_for_nine_months_is_not_the_quarters(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("quý III cấp mới bao nhiêu thẻ bảo hiểm y tế")
    assert "không nêu số liệu cho quý III" in body(answer)


def test_two_days_of_a_month_are_a_time(commune: Pipeline) -> None:
    assert "03 và 04 tháng 7" in first_line(Conversation(commune).ask("mưa đá xảy ra ngày nào", "ask_when"))


@pytest.mark.parametrize("asked", ["nợ đọng thuế trên 4% đúng không", "nợ đọng thuế vượt quá 4% phải không"])
def test_a_bound_set_the_other_way_is_no_more_than(commune: Pipeline, asked: str) -> None:
    assert "chưa đúng" in first_line(Conversation(commune).ask(asked, "ask_yes_no"))


def test_what_is_added_up_is_of_the_thing_named_before(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("thu phí chợ 9 tháng được bao nhiêu")
    assert "115 triệu đồng" in first_line(answer)


@pytest.mark.parametrize(
    "asked",
    [
        "Đá Dựng đã được công nhận thôn văn hóa chưa",
        "tất cả hồ sơ đều giải quyết đúng hạn phải không",
        "xã đã đạt nông thôn mới nâng cao chưa",
    ],
)
def test_no_yes_for_less_than_is_claimed(commune: Pipeline, asked: str) -> None:
    assert not first_line(Conversation(commune).ask(asked, "ask_yes_no")).startswith(("Có.", "Đúng."))


def test_yes_for_the_one_it_is_said_of(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("Lò Gạch đã được công nhận thôn văn hóa chưa", "ask_yes_no")
    assert first_line(answer).startswith("Có.")


def test_a_change_since_the_time_named_is_told_as_stated(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("so với đầu năm hộ nghèo giảm bao nhiêu", "ask_compute")
    assert "giảm 15 hộ" in first_line(answer)


def test_so_much_is_not_said_to_be_beyond_the_plan(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("hộ nghèo giảm 15 hộ là vượt kế hoạch đúng không", "ask_yes_no")
    assert not first_line(answer).startswith("Đúng.")
    assert "giảm 15 hộ" in body(answer)


def test_what_is_denied_is_not_counted_by_those_of_which_it_is_so(commune: Pipeline) -> None:
    assert ": 20 hồ sơ" not in body(Conversation(commune).ask("có bao nhiêu hồ sơ không quá hạn", "ask_count"))


def test_an_amount_of_another_year_is_no_mention(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("năm 2041 chợ thu mấy triệu đồng")
    assert "115" not in body(answer)
    assert "40 triệu" not in body(answer)


def test_the_year_behind_an_act_and_its_paper_dates_the_act(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("khi nào hoàn thành đề án sắp xếp trường lớp", "ask_when")
    assert "2040" in first_line(answer)


def test_what_a_work_lacks_is_not_held_against_what_others_were_given(commune: Pipeline) -> None:
    talk = Conversation(commune)
    talk.ask("tổng mức đầu tư trạm y tế xã bao nhiêu")
    assert "4.400" not in body(talk.ask("còn thiếu bao nhiêu vốn", "ask_compute"))


def test_all_of_a_hundred_per_cent_is_all(commune: Pipeline) -> None:
    answer = Conversation(commune).ask("100% hồ sơ giải quyết đúng hạn phải không", "ask_yes_no")
    assert not first_line(answer).startswith(("Có.", "Đúng."))
