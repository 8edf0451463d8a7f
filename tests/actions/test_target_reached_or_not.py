"""Whether a target was reached is said first, more or less of a thing being better; half a year that falls short decides none."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """Số: 61/BC-UBND

Gò Bưởi, ngày 20 tháng 12 năm 2062

# BÁO CÁO Kết quả phát triển kinh tế – xã hội năm 2062 của thị xã Gò Bưởi

## I. KẾT QUẢ

| STT | Chỉ tiêu | Đơn vị | Kế hoạch 2062 | Thực hiện 2062 |
| --- | --- | --- | --- | --- |
| 1 | Sản lượng lương thực có hạt | tấn | 42.000 | 41.260 |
| 2 | Số trường đạt chuẩn quốc gia | trường | 30 | 32 |
| 3 | Tỷ lệ hộ nghèo | % | 1,8 | 1,6 |
| 4 | Thu hồi nợ thuế | tỷ đồng | 20 | 25 |
| 5 | Bội chi ngân sách thị xã | tỷ đồng | 20 | 25 |
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("go-buoi"), REPORT, name="bao-cao.md")


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("Sản lượng lương thực năm 2062 có đạt kế hoạch không", "Chưa đạt."),
        ("Số trường chuẩn quốc gia năm 2062 có đạt kế hoạch không", "Đã đạt."),
        ("Tỷ lệ hộ nghèo năm 2062 có đạt kế hoạch không", "Đã đạt."),
        ("Sản lượng lương thực năm 2062 có đạt không", "Chưa đạt."),
        ("Số trường chuẩn quốc gia năm 2062 đạt chưa", "Đã đạt."),
    ],
)
def test_it_is_said_first_whether_the_target_was_reached(town, asked, verdict):
    answer = Conversation(town).ask(asked, "ask_yes_no")
    assert (first_line(answer), answer.status) == (verdict, Status.ANSWERED)


@pytest.mark.parametrize("thing", ["Thu hồi nợ thuế", "Bội chi ngân sách thị xã"])
def test_no_verdict_where_it_is_not_plain_which_way_is_better(town, thing):
    answer = Conversation(town).ask(f"{thing} năm 2062 có đạt kế hoạch không", "ask_yes_no")
    assert first_line(answer) not in ("Đã đạt.", "Chưa đạt.")
    assert "25" in body(answer)


@pytest.mark.parametrize("asked", ["thu ngân sách có đạt không", "thu ngân sách năm 2063 đạt chưa"])
def test_a_target_alone_is_never_called_reached(tmp_path, asked):
    text = (
        "# KẾ HOẠCH Phát triển kinh tế – xã hội năm 2063 của thị xã Gò Bưởi\n\n## I. MỤC TIÊU\n\n"
        "1. Phấn đấu thu ngân sách đạt 812 tỷ đồng trở lên.\n\n2. Trồng mới 40 ha rừng.\n"
    )
    answer = Conversation(pipeline_over_text(tmp_path, text, name="ke-hoach.md")).ask(asked, "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert not first_line(answer).startswith("Có")
    assert "812 tỷ đồng" in body(answer)


def test_what_is_asked_besides_the_target_is_answered_too(tmp_path):
    text = (
        "# KẾ HOẠCH Phát triển kinh tế – xã hội năm 2063 của thị xã Gò Bưởi\n\n## I. MỤC TIÊU\n\n"
        "1. Phấn đấu chi ngân sách đạt 940 tỷ đồng.\n\n2. Trồng mới 40 ha rừng.\n"
    )
    talk = Conversation(pipeline_over_text(tmp_path, text, name="ke-hoach.md"))
    assert "chỉ tiêu phải đạt" in body(talk.ask("thị xã định chi ngân sách bao nhiêu năm 2063, có đạt không"))
    assert "chỉ tiêu phải đạt" not in body(talk.ask("thị xã định chi ngân sách bao nhiêu năm 2063"))
