"""A table of levels with rows under rows: what somebody gets at which level, and what a follow-up asks of the other level."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from actions.replies.render import plain_text
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app
ROWS = (
    ("STT", "Nội dung", "Mức chi", "Ghi chú"),
    ("Cấp tỉnh", "Cấp xã", ""),
    ("1", "Chi thẩm định đề tài", "", "", ""),
    ("1.1", "Họp Hội đồng xét chọn", "", "", ""),
    ("", "Chủ tọa", "700.000 đồng/người/buổi", "550.000 đồng/người/buổi", ""),
    ("", "Thư ký hành chính", "300.000 đồng/người/buổi", "250.000 đồng/người/buổi", ""),
    ("1.2", "Họp Hội đồng nghiệm thu", "", "", ""),
    ("", "Chủ tọa", "900.000 đồng/người/buổi", "650.000 đồng/người/buổi", ""),
    ("", "Thư ký hành chính", "320.000 đồng/người/buổi", "260.000 đồng/người/buổi", ""),
    ("2", "Chi in phiếu nhận xét", "5.000 đồng/phiếu", "4.000 đồng/phiếu", ""),
)
HEAD = """HỘI ĐỒNG NHÂN DÂN TỈNH HÀ LĨNH
Số: 31/2036/NQ-HĐND

NGHỊ QUYẾT
Quy định mức chi cho đề tài khoa học

Điều 1. Mức chi

Mức chi cho đề tài khoa học theo bảng sau:

"""


def piped(rows: tuple[tuple[str, ...], ...]) -> str:
    """Write rows the way web pages paste them: every pipe on a line of its own."""
    return "\n".join(line for row in rows for line in ("|", *(part for text in row for part in (text, "|") if part)))


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("levels"), f"{HEAD}{piped(ROWS)}\n")


def replies(bot: Pipeline, *turns: tuple[str, str]) -> list[str]:
    """Return what the bot tells, without its sources, to each (intent, message) of a conversation."""
    memory, told = Memory(), []
    for intent, text in turns:
        reply = bot.answer(Turn(text, intent), memory)
        memory = reply.memory
        told.append(plain_text(reply.answer).partition("Nguồn:")[0])
    return told


def test_a_column_is_told_under_its_title_and_the_other_one_when_asked_on(bot: Pipeline) -> None:
    first, second, third = replies(
        bot,
        ("ask_who", "Chủ tọa họp Hội đồng nghiệm thu cấp tỉnh được bao nhiêu một buổi?"),
        ("ask_task", "thế cấp xã thì sao"),
        ("ask_figure", "còn thư ký hành chính thì sao"),
    )
    assert "900.000" in first and "700.000" not in first and "650.000" not in first
    assert "650.000" in second and "550.000" not in second
    assert "260.000" in third and "250.000" not in third


def test_rows_of_one_name_are_told_apart_by_the_row_above_them(bot: Pipeline) -> None:
    (told,) = replies(bot, ("ask_figure", "Chủ tọa họp Hội đồng xét chọn cấp xã được chi bao nhiêu?"))
    assert "550.000" in told
    assert "xét chọn" in told


def test_all_columns_are_told_where_a_question_names_none(bot: Pipeline) -> None:
    (told,) = replies(bot, ("ask_figure", "chi in phiếu nhận xét là bao nhiêu"))
    assert "5.000 đồng/phiếu" in told and "4.000 đồng/phiếu" in told


def test_levels_of_different_people_are_not_added_up(bot: Pipeline) -> None:
    (told,) = replies(bot, ("ask_figure", "Chủ tọa và thư ký hành chính cấp xã cộng lại tổng cộng được bao nhiêu?"))
    assert "810.000" not in told and "910.000" not in told
