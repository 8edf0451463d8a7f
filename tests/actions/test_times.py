"""Times of a sentence: which is an event's own, and the word that bounds it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.answer import Line, Status
from actions.documents.times import own_times, times_in, with_bound
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app


def test_the_date_of_a_document_is_no_time_of_the_sentence() -> None:
    text = "Thực hiện Nghị quyết số 01-NQ/TU ngày 31/12/2020, hoàn thành trước ngày 30/6/2021."
    assert own_times(text) == ["ngày 30/6/2021"]


def test_a_time_keeps_its_bound() -> None:
    assert with_bound("bàn giao trước ngày 30/6/2028.", "ngày 30/6/2028") == "trước ngày 30/6/2028"
    assert with_bound("khởi công ngày 30/6/2028.", "ngày 30/6/2028") == "ngày 30/6/2028"


def test_one_of_two_events_is_answered_with_its_own_bounded_time(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("two-events")
    path = folder / "ke-hoach-2026.md"
    path.write_text(
        "# KẾ HOẠCH phát triển kinh tế – xã hội năm 2026 của thành phố Bình Sơn\n\n## I. Nhiệm vụ\n\n"
        "1. Khánh thành chợ Đông Hải trước ngày 15/3/2026, bàn giao nhà văn hóa Tân Lập trước ngày 30/9/2026.\n",
        encoding="utf-8",
    )
    talk = Conversation(pipeline_over(opened(build(folder / "release", [path]))))
    answer = talk.ask("Nhà văn hóa Tân Lập bàn giao khi nào?", "ask_when")
    assert answer.strategy == "when", body(answer)
    assert first_line(answer).startswith("Trước ngày 30/9/2026")
    lead = answer.blocks[0]
    assert isinstance(lead, Line)
    unbounded = replace(answer, blocks=(replace(lead, text="Ngày 30/9/2026.", emphasis=None), *answer.blocks[1:]))
    assert check(unbounded, talk.pipeline.knowledge.release), "a date that lost its bound must not leave"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tiếp công dân vào thứ Năm hằng tuần.", ["thứ Năm hằng tuần"]),
        ("Mở cửa tối thứ Sáu, thứ Bảy hàng tuần.", ["tối thứ Sáu, thứ Bảy hàng tuần"]),
        ("Lễ hội tổ chức từ 16 đến 18 tháng Hai âm lịch.", ["từ 16 đến 18 tháng Hai âm lịch"]),
        ("Thứ hai, di dời khu giết mổ gia cầm.", []),
        ("Hỗ trợ hộ di dời 3 tháng 6 triệu đồng.", []),
    ],
)
def test_days_that_come_again_are_no_ordinals_and_no_amounts(text: str, found: list[str]) -> None:
    assert times_in(text) == found


def test_years_that_no_figure_is_of_are_said_to_be_missing(talk: Conversation) -> None:
    answer = talk.ask("3 năm qua thành phố thu ngân sách bao nhiêu")
    assert answer.status is not Status.ANSWERED
    assert "giai đoạn 2018–2020" in first_line(answer)


def test_years_to_come_are_those_that_so_many_figures_are_of(talk: Conversation) -> None:
    assert "11 đề án" in first_line(talk.ask("tỉnh xây bao nhiêu đề án cho 5 năm tới", "ask_count"))
