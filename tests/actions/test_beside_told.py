"""Asking on after an amount of a report on part of a year: against the same period, against its plan, what is still missing."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.question import Turn
from actions.talk.conversation import Office
from actions.talk.questions_in_talk import says_thanks
from actions.talk.trouble import to_one_in_trouble
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO tình hình kinh tế – xã hội 9 tháng đầu năm 2041 của huyện Ea Kiết

## I. Kết quả 9 tháng đầu năm 2041

1. Thu ngân sách đạt 318 tỷ đồng, bằng 79,5% dự toán, tăng 6,2% so với cùng kỳ.
2. Sản lượng hồ tiêu đạt 1.240 tấn, giảm 3,4% so với cùng kỳ.

| Chỉ tiêu | Đơn vị | Kế hoạch năm 2041 | Thực hiện 9 tháng | Ước cả năm |
|---|---|---|---|---|
| Lao động có việc làm mới | người | 2.400 | 1.650 | 2.520 |

## II. Nhiệm vụ 3 tháng cuối năm 2041

1. Phòng Kinh tế khởi công kè suối Ea Tul trong tháng 11 năm 2041 với tổng mức đầu tư 27,5 tỷ đồng.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("beside"), REPORT, name="bao-cao-2041.md")


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("thu ngân sách 9 tháng bao nhiêu", "so với cùng kỳ thì sao", "tăng 6,2%"),
        ("sản lượng hồ tiêu", "hơn hay kém cùng kỳ", "giảm 3,4%"),
        ("thu ngân sách 9 tháng bao nhiêu", "bằng bao nhiêu dự toán", "79,5%"),
    ],
)
def test_how_what_was_told_compares_is_told_by_its_sentence(bot: Pipeline, first: str, then: str, told: str) -> None:
    talk = Conversation(bot)
    talk.ask(first)
    assert told in first_line(talk.ask(then, "ask_compare"))


def test_the_money_of_what_was_told_is_the_one_of_its_clause(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("kè suối Ea Tul khởi công khi nào", "ask_when")
    assert "27,5 tỷ đồng" in first_line(talk.ask("vốn bao nhiêu"))


def test_what_is_missing_is_missing_to_what_was_reached_and_named_by_its_kind(bot: Pipeline) -> None:
    said = body(Conversation(bot).ask("còn bao nhiêu lao động có việc làm mới nữa thì đạt kế hoạch", "ask_compute"))
    assert "2.400 − 1.650 = 750" in said and "chỉ tiêu kế hoạch" in said


def test_a_plan_for_the_year_is_held_against_the_months_asked_for_or_the_estimate(bot: Pipeline) -> None:
    months = body(Conversation(bot).ask("lao động có việc làm mới 9 tháng đạt kế hoạch năm chưa", "ask_yes_no"))
    assert "1.650" in months and "2.520" not in months
    year = body(Conversation(bot).ask("lao động có việc làm mới cả năm có đạt kế hoạch không", "ask_yes_no"))
    assert "2.520" in year and "1.650" not in year


def test_no_word_of_parting_is_no_farewell() -> None:
    assert not says_thanks(Turn("tạm ngừng", "goodbye", 0.7)) and says_thanks(Turn("tạm biệt nhé", "goodbye", 0.9))


def test_another_office_asked_after_is_no_cry_for_help() -> None:
    office = Office("huyện Ea Kiết", "1022")
    turn = Turn("còn công an thì sao", "emergency", 0.9)
    assert to_one_in_trouble(turn, turn.text, office, english=False) is None
    for text in ("công an ơi cứu với", "còn người kẹt bên trong", "còn trẻ em trong nhà"):
        cry = Turn(text, "emergency", 0.9)
        assert to_one_in_trouble(cry, cry.text, office, english=False) is not None
