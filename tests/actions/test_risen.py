"""By how much something rose or fell of which a sentence says from what to what: «giảm từ 3,1% xuống còn 2,8%»."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from index.model import FigureKind
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2035 của thị xã Hà Tân

Số: 212/KH-UBND

Hà Tân, ngày 20 tháng 12 năm 2034

## I. KẾT QUẢ NĂM 2034

Tỷ lệ trẻ em suy dinh dưỡng giảm từ 12,5% xuống còn 11,2%. Tỷ lệ rác thải được phân loại tăng từ 30% lên 42%.

Thời gian giải quyết thủ tục đăng ký kinh doanh rút ngắn từ 5 ngày xuống 3 ngày.

Tỷ lệ đường ngõ được cứng hóa tăng từ 70% năm 2033 lên 78% năm 2034.

## II. NHIỆM VỤ NĂM 2035

Mở rộng nghĩa trang Đồi Thông từ 6 ha lên 9,5 ha. Nâng mức hỗ trợ cho cộng tác viên dân số từ 300.000 đồng lên 450.000 đồng.

Tỷ lệ trẻ em suy dinh dưỡng giảm còn dưới 10,5%.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Return a pipeline over the plan."""
    return pipeline_over_text(tmp_path_factory.mktemp("risen"), PLAN, name="ke-hoach-2035-ha-tan.md")


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    """Return a new conversation."""
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        (
            "Tỷ lệ trẻ em suy dinh dưỡng giảm được mấy điểm phần trăm?",
            "giảm 1,3 điểm phần trăm so với trước đó: 12,5 − 11,2",
        ),
        ("Rác thải được phân loại tăng bao nhiêu so với trước?", "tăng 12 điểm phần trăm so với trước đó: 42 − 30"),
        ("Thủ tục đăng ký kinh doanh được rút ngắn mấy ngày?", "giảm 2 ngày so với trước đó: 5 − 3"),
        ("Nghĩa trang Đồi Thông được mở rộng thêm bao nhiêu héc ta?", "tăng 3,5 ha so với trước đó: 9,5 − 6"),
        ("Mức hỗ trợ cho cộng tác viên dân số tăng bao nhiêu phần trăm?", "tăng 50% so với trước đó"),
        ("Tỷ lệ đường ngõ được cứng hóa tăng bao nhiêu?", "tăng 8 điểm phần trăm so với năm 2033"),
    ],
)
def test_says_by_how_much_it_changed(talk: Conversation, question: str, says: str) -> None:
    assert says in first_line(talk.ask(question, "ask_figure"))


def test_asked_about_what_was_just_told(talk: Conversation) -> None:
    talk.ask("Nghĩa trang Đồi Thông rộng bao nhiêu héc ta?", "ask_figure")
    assert "3,5 ha" in first_line(talk.ask("Vậy là thêm được mấy héc ta so với lúc chưa mở rộng?", "ask_compute"))


def test_what_it_was_before_is_told_only_where_that_is_asked(talk: Conversation) -> None:
    now = body(talk.ask("Tỷ lệ rác thải được phân loại là bao nhiêu?", "ask_figure"))
    assert "42%" in now
    assert "30%" not in now
    assert "30%" in first_line(talk.ask("Trước đây tỷ lệ rác thải được phân loại là bao nhiêu?", "ask_figure"))


def test_a_year_that_is_not_said_is_not_taken_for_the_time_before(talk: Conversation) -> None:
    told = body(talk.ask("Tỷ lệ trẻ em suy dinh dưỡng năm 2035 giảm mấy điểm so với năm 2034?", "ask_figure"))
    assert "12,5 − 11,2" not in told


def test_what_there_was_before_is_no_target(pipeline) -> None:  # type: ignore[no-untyped-def]
    figures = pipeline.knowledge.release.figures.values()
    assert {item.kind for item in figures if item.amount.value in (300_000, 6)} == {FigureKind.ACTUAL}
