"""A ward's report on half a year: who signed it, where money comes from, what went badly, who does what, in plain speech."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from settings import PROJECT
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

DOCUMENT = PROJECT / "tests" / "fixtures" / "documents" / "bao-cao-6-thang-2038-ben-tram.md"


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over(opened(build(tmp_path_factory.mktemp("ben-tram") / "work", [DOCUMENT])))


@pytest.fixture
def ward(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


def test_who_signed_is_told_past_the_note_that_it_is_signed(ward: Conversation) -> None:
    assert "Huỳnh Thị Mai Khuê" in body(ward.ask("ai ký báo cáo này", "ask_who"))


def test_the_sources_of_a_sum_are_its_parts(ward: Conversation) -> None:
    said = body(ward.ask("thu ngân sách từ những nguồn nào, liệt kê giúp em", "ask_count"))
    assert all(amount in said for amount in ("34,7", "28,5", "14,9", "8,24", "5,5"))


def test_more_or_less_is_asked_without_marks(ward: Conversation) -> None:
    said = body(ward.ask("sot xuat huyet nam nay so vs nam ngoai nhiu hon hay it hon", "ask_compare"))
    assert "giảm 27 ca" in said
    assert "2037" not in said


@pytest.mark.parametrize("question", ["nửa năm qua phường mình còn dở mấy chỗ nào", "phường còn dở mấy chỗ nào vậy"])
def test_what_went_badly_is_told_from_under_its_heading(ward: Conversation, question: str) -> None:
    said = body(ward.ask(question, "ask_count", confidence=0.6))
    assert all(words in said for words in ("38%", "giảm nghèo", "vỉa hè", "triều cường"))
    assert "ỦY BAN NHÂN DÂN" not in said


def test_half_of_this_year_is_the_time_of_the_report(ward: Conversation) -> None:
    assert "176.000" in first_line(ward.ask("nua nam nay khach toi phuong minh choi dc bao nhieu luot", "ask_figure"))


def test_the_rows_of_a_table_are_listed_by_the_name_they_have_there(ward: Conversation) -> None:
    assert "12 chỉ tiêu" in first_line(ward.ask("liệt kê các chỉ tiêu của phường", "ask_count"))


def test_amounts_are_compared_and_not_how_far_their_plans_are_met(ward: Conversation) -> None:
    said = body(ward.ask("phường thu ngân sách hơn chi ngân sách đúng không", "ask_yes_no"))
    assert said.startswith("Đúng.")
    assert "91,84 − 63,9 = 27,94 tỷ đồng" in said
