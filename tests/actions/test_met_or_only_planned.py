"""Whether a plan was met: no «Có.» for a target, a task or a word of praise; and the year after a plan that is under way."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.polarity import judges
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over, pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# CÁC GIẢI PHÁP phát triển kinh tế – xã hội năm 2031 của thành phố Vân Trạch

Sáu tháng đầu năm 2031, thành phố tích cực triển khai kế hoạch phát triển kinh tế – xã hội; trồng rừng
đạt kết quả tốt; chăn nuôi ổn định;
tiêm phòng cho đàn bò đã hoàn thành vượt kế hoạch.

## Nhiệm vụ, giải pháp 6 tháng cuối năm 2031

Một là, phấn đấu hoàn thành các chỉ tiêu; thu ngân sách đạt 812,4 tỷ đồng trở lên. Chi ngân sách thành phố đạt 905 tỷ đồng.

Hai là, chỉ đạo vụ mùa bảo đảm kế hoạch thời vụ; đẩy mạnh chuyển đổi số.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("met"), PLAN, name="giai-phap-2031.md")


@pytest.mark.parametrize(
    "asked",
    [
        "thu ngân sách có đạt kế hoạch không",
        "Thu ngân sách đã đạt chỉ tiêu chưa?",
        "chi ngân sách có vượt dự toán không",
        "ngân sách thu đủ 812,4 tỷ chưa",
        "Thành phố thu được 700 tỷ chưa?",
        "Thu ngân sách được 900 tỷ rồi hả?",
    ],
)
def test_a_target_is_no_result(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu chỉ nêu mức phải đạt")


@pytest.mark.parametrize(
    "asked",
    [
        "trồng rừng có đạt chỉ tiêu không",
        "chuyển đổi số có hoàn thành không",
        "vụ mùa có đạt kế hoạch không",
        "trồng rừng đạt kế hoạch chưa",
    ],
)
def test_neither_a_task_nor_praise_says_that_a_plan_was_met(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_yes_no")
    assert answer.status is not Status.ANSWERED and "Có." not in body(answer)


def test_a_sentence_that_says_it_was_met_does(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("tiêm phòng cho đàn bò có hoàn thành kế hoạch không", "ask_yes_no")
    assert "hoàn thành vượt kế hoạch" in first_line(answer) and answer.status is Status.ANSWERED


def test_a_manner_of_doing_is_no_judgement_of_the_thing(bot: Pipeline) -> None:
    assert not first_line(Conversation(bot).ask("kinh tế có tốt không", "ask_yes_no")).startswith("Có.")
    assert not judges(
        lambda words: "kinh tế" in words, "kinh tế tốt", "tích cực triển khai kế hoạch phát triển kinh tế"
    )
    assert judges(lambda words: "kinh tế" in words, "kinh tế tốt", "kinh tế giữ đà ổn định")


@pytest.mark.parametrize("asked", ["thu ngân sách năm tới là bao nhiêu", "sang năm thu ngân sách bao nhiêu"])
def test_the_year_after_a_plan_under_way_is_none_that_it_plans_for(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(asked)
    assert answer.status is Status.NOT_IN_PLAN and "2032" in first_line(answer)


@pytest.mark.parametrize(
    "asked", ["kế hoạch kinh tế xã hội 2033 thành phố Vân Trạch chi bao nhiêu", "ke hoach ktxh 2033 tp thu bn"]
)
def test_a_year_before_the_name_of_the_town_is_a_year(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(asked)
    assert answer.status is Status.NOT_IN_PLAN and "2033" in first_line(answer)


def test_what_says_that_a_plan_was_not_met_or_gives_both_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("not-met")
    path = folder / "bao-cao-2031.md"
    path.write_text(
        "# BÁO CÁO kết quả năm 2031 của huyện Tà Lùng\n\n## I. Kết quả\n\n"
        "1. Tỷ lệ trẻ ăn bán trú đạt 61,4%, nhưng chưa đạt kế hoạch (64%).\n"
        "2. Trong năm đào được 26 giếng cho bản vùng cao (kế hoạch đào 20 giếng).\n",
        encoding="utf-8",
    )
    talk = Conversation(pipeline_over(opened(build(folder / "release", [path]))))
    assert "Chưa đạt" in body(talk.ask("tỷ lệ trẻ ăn bán trú có đạt kế hoạch không", "ask_yes_no"))
    assert "20 giếng" in body(talk.ask("đào giếng cho bản vùng cao có đạt kế hoạch không", "ask_yes_no"))
