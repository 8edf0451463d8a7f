"""Asks a mid-term report of the test's own by how much things changed since a time, and what lists say «tương ứng»."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """Số: 88/BC-UBND

Khe Sanh Hạ, ngày 12 tháng 9 năm 2038

# BÁO CÁO Kết quả giữa nhiệm kỳ (2036 – 2038) thực hiện Kế hoạch phát triển kinh tế – xã hội 5 năm 2036 – 2040 của huyện Khe Hạ

## I. KẾT QUẢ GIAI ĐOẠN 2036 – 2038

Cơ cấu kinh tế năm 2038 chuyển dịch tích cực: công nghiệp chiếm 41,2%, dịch vụ chiếm 35,6%, nông nghiệp chiếm 23,2%; năm 2035 các
tỷ lệ tương ứng là 36,1%, 33,4% và 30,5%.

Vùng quýt tập trung mở rộng lên 640 ha, tăng 150 ha so với năm 2035. Đàn dê còn 9.800 con, giảm 3,5% so với năm 2037 do bệnh
tụ huyết trùng xuất hiện tại 2 xã Nà Pheo và Bản Cọ.

Đã xây 120 căn nhà ở xã hội, bằng 30% mục tiêu đến năm 2040. Tỷ lệ rác thải được thu gom đạt 88,4%, tăng 2,1 điểm % so với
năm 2037.

Kế hoạch vốn năm 2038 là 210 tỷ đồng; đến ngày 31/8/2038 giải ngân 105 tỷ đồng, đạt 50,0%, thấp hơn 4,4 điểm % so với cùng kỳ năm
2037 (54,4%).

Chi ngân sách huyện năm 2038 đạt 480 tỷ đồng.
"""


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-ha"), REPORT, name="bao-cao.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("vùng quýt tăng bao nhiêu ha so với 2035", "tăng 150 ha"),
        ("so với năm 2035 thì vùng quýt tăng thêm bao nhiêu", "tăng 150 ha"),
        ("đàn dê giảm mấy phần trăm so với năm ngoái", "giảm 3,5%"),
        ("tỷ lệ rác thải thu gom tăng mấy điểm phần trăm so với năm 2037", "tăng 2,1 điểm %"),
        ("giải ngân thấp hơn cùng kỳ năm 2037 mấy điểm", "4,4 điểm %"),
        ("giải ngân năm nay thấp hơn năm ngoái mấy điểm", "4,4 điểm %"),
    ],
)
def test_the_change_that_is_stated_answers(district, asked, told):
    reply = Conversation(district).ask(asked)
    assert reply.status is Status.ANSWERED
    assert told in first_line(reply)


@pytest.mark.parametrize(
    "asked",
    ["đàn dê giảm bao nhiêu con so với năm 2037", "vùng quýt tăng bao nhiêu ha so với năm 2031"],
)
def test_a_change_in_another_unit_or_since_another_year_does_not(district, asked):
    reply = Conversation(district).ask(asked)
    assert reply.status is not Status.ANSWERED
    assert not first_line(reply).startswith(("Đàn dê", "Vùng quýt"))


@pytest.mark.parametrize(
    ("asked", "share"),
    [
        ("năm 2035 nông nghiệp chiếm bao nhiêu trong cơ cấu kinh tế", "30,5%"),
        ("cơ cấu kinh tế năm 2035, dịch vụ chiếm mấy phần trăm", "33,4%"),
        ("năm 2038 công nghiệp chiếm bao nhiêu phần trăm cơ cấu kinh tế", "41,2%"),
    ],
)
def test_what_a_list_says_once_more_is_of_the_same_things(district, asked, share):
    assert share in first_line(Conversation(district).ask(asked))


def test_a_share_of_a_target_to_come_dates_nothing_that_follows(district):
    said = body(Conversation(district).ask("tỷ lệ rác thải được thu gom đạt bao nhiêu"))
    assert "88,4%" in said
    assert "2040" not in said


def test_places_named_behind_their_number_are_names(district):
    reply = Conversation(district).ask("bệnh tụ huyết trùng xuất hiện ở những xã nào")
    assert reply.status is Status.ANSWERED
    assert "Nà Pheo" in body(reply)


def test_what_another_level_spends_is_not_told_by_what_the_district_does(district):
    assert Conversation(district).ask("chi ngân sách tỉnh là bao nhiêu").status is Status.NOT_IN_PLAN
    assert "480" in first_line(Conversation(district).ask("tổng số tiền huyện sẽ tiêu trong năm là mấy tỷ"))
