"""What a claim denies of an amount or says was done to it, points named by their place alone, and what a plan is of itself."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.reading.asked_point import asked_point
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# Kế hoạch phát triển kinh tế - xã hội năm 2034 của huyện Tân Hoài

UBND huyện đã chỉ đạo lập 14 đồ án quy hoạch chi tiết. Năm 2033, thu ngân sách huyện đạt 412 tỷ đồng.

## Nhiệm vụ, giải pháp năm 2034

Một là, phấn đấu thu tiền thuê đất năm 2034 đạt 96 tỷ đồng. Thu phí đò đạt trên 31 tỷ đồng.

Hai là, hoàn thiện các đề cương du lịch, trình HĐND huyện thông qua.

Ba là, tập trung nạo vét kênh mương trước mùa mưa.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ke-hoach"), PLAN, name="ke-hoach-2034-tan-hoai.md")


@pytest.fixture
def plan(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    "text",
    [
        "UBND huyện không chỉ đạo lập 14 đồ án phải không",
        "UBND huyện chưa lập 14 đồ án nào phải không",
        "thu ngân sách huyện năm 2033 không phải 412 tỷ à",
        "thu ngân sách huyện năm 2033 không đạt 412 tỷ đúng không",
        "huyện không đặt mức thu tiền thuê đất năm 2034 là 96 tỷ, phải không",
    ],
)
def test_who_denies_a_stated_amount_is_put_right(plan: Conversation, text: str) -> None:
    assert plan.ask(text, "ask_yes_no").status is Status.CORRECTED_PREMISE


def test_whether_a_target_is_missed_is_not_told(plan: Conversation) -> None:
    answer = plan.ask("thu tiền thuê đất năm 2034 không đạt 96 tỷ phải không", "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "mức phải đạt" in first_line(answer)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("huyện bán 14 đồ án quy hoạch chi tiết đúng không", "bán"),
        ("miễn tiền thuê đất 96 tỷ phải không", "miễn"),
    ],
)
def test_a_verb_that_nothing_says_of_the_amount_is_unsaid(plan: Conversation, text: str, verb: str) -> None:
    answer = plan.ask(text, "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert f"không nêu «{verb}»" in first_line(answer)


def test_a_higher_minimum_is_left_open(plan: Conversation) -> None:
    answer = plan.ask("thu phí đò hơn 35 tỷ phải không", "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "trên 31 tỷ đồng" in body(answer)


@pytest.mark.parametrize(
    ("text", "point"), [("mục 2 nói gì", "Hai là"), ("ý ba", "Ba là"), ("tóm tắt mục một", "Một là")]
)
def test_a_point_is_named_by_its_place_alone(plan: Conversation, text: str, point: str) -> None:
    assert point in first_line(plan.ask(text, "ask_overview"))


@pytest.mark.parametrize(
    "text",
    [
        "mục sau nói gì",
        "nhiệm vụ năm nay là gì",
        "mục năm nay",
        "dự án giai đoạn 2 có gì",
        "hạng mục 3 là gì",
        "điểm sáu tháng",
    ],
)
def test_what_follows_a_year_or_a_direction_is_no_place(text: str) -> None:
    assert asked_point(text) is None


def test_a_verb_before_what_it_is_done_to_finds_its_own_sentence(plan: Conversation) -> None:
    answer = plan.ask("ai trình các đề cương", "ask_who")
    assert "Hai là" in body(answer)


@pytest.mark.parametrize(
    ("text", "topic"), [("ai là người ký kế hoạch này", "người ký"), ("kế hoạch này mang số bao nhiêu", "số, ký hiệu")]
)
def test_a_signer_and_a_number_that_are_not_there_are_called_so(plan: Conversation, text: str, topic: str) -> None:
    answer = plan.ask(text, "ask_document")
    assert answer.status is Status.NOT_IN_PLAN
    assert topic in first_line(answer)


def test_whose_a_plan_is_says_its_title(plan: Conversation) -> None:
    assert "huyện Tân Hoài" in first_line(plan.ask("kế hoạch này của ai", "ask_who"))


def test_after_an_answer_a_name_is_asked_of_what_was_told(plan: Conversation) -> None:
    plan.ask("huyện lập bao nhiêu đồ án quy hoạch", "ask_count")
    assert plan.ask("tên gì", "small_talk").status is not Status.SMALL_TALK
