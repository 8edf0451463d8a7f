"""Questions on a programme of several years: growths claimed, sums by year, works counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

PROGRAMME = (
    Path(__file__).parent.parent / "fixtures" / "documents" / "chuong-trinh-giam-ngheo-2032-2035-tinh-dai-thanh.md"
)


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over(opened(build(tmp_path_factory.mktemp("chuong-trinh") / "release", [PROGRAMME])))


def test_a_claimed_growth_is_put_right_by_how_that_very_thing_moved(programme: Pipeline) -> None:
    asked = "Năm 2031 số lao động có việc làm tăng 600 người so với năm 2030, nhờ đâu mà tăng được thế?"
    answer = Conversation(programme).ask(asked, "ask_compare")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "giảm 600 lao động" in first_line(answer)


def test_a_plan_taken_for_surpassed_is_put_right_by_the_share_of_it(programme: Pipeline) -> None:
    asked = "Giai đoạn trước tỉnh dạy nghề vượt kế hoạch, vượt bao nhiêu phần trăm?"
    answer = Conversation(programme).ask(asked, "ask_compute")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "96,5%" in first_line(answer)


def test_a_part_of_a_part_is_taken_from_it(programme: Pipeline) -> None:
    asked = "Trong phần ngân sách tỉnh, trừ khoản ủy thác qua ngân hàng đi thì còn lại bao nhiêu tỷ?"
    assert "145 tỷ đồng" in first_line(Conversation(programme).ask(asked, "ask_compute"))


def test_what_is_not_yet_paid_for_is_the_whole_without_what_is_found(programme: Pipeline) -> None:
    asked = "Tỉnh còn thiếu bao nhiêu tiền nữa mới đủ để làm chương trình này?"
    assert "235 tỷ đồng" in first_line(Conversation(programme).ask(asked, "ask_compute"))


def test_two_years_of_a_sum_are_held_against_each_other(programme: Pipeline) -> None:
    talk = Conversation(programme)
    assert "290 tỷ đồng" in first_line(talk.ask("Kinh phí năm 2032 là bao nhiêu?", "ask_figure"))
    assert "350 tỷ đồng" in first_line(talk.ask("năm sau đó thì sao", "ask_figure"))
    assert "60 tỷ đồng" in first_line(talk.ask("vậy hai năm ấy hơn nhau mấy tỷ", "ask_compute"))


def test_works_are_counted_without_their_total(programme: Pipeline) -> None:
    answer = Conversation(programme).ask("Có mấy dự án hết thảy trong chương trình?", "ask_count")
    assert "6 " in first_line(answer)
    assert "Tổng cộng" not in body(answer)
