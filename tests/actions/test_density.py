"""How many people live on a square kilometre: as it is stated, or worked out of the people and the area of the place."""

from __future__ import annotations

import pytest

from actions.words.spoken.speech import in_plain_words
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

HEAD = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2038 của huyện Đá Bàn

Số: 66/BC-UBND

Đá Bàn, ngày 05 tháng 12 năm 2038

## I. KẾT QUẢ NĂM 2038

"""
PARTS = HEAD + "Huyện có diện tích tự nhiên 250 km², dân số 40.000 người. Xã Đá Lát có 3.000 nhân khẩu.\n"
STATED = HEAD + "Huyện có diện tích tự nhiên 250 km², dân số 40.000 người, mật độ 161 người/km².\n"
HECTARES = HEAD + "Huyện có tổng diện tích tự nhiên 25.000 ha; dân số trung bình 40.000 người.\n"


def _talk(folder, text: str) -> Conversation:  # type: ignore[no-untyped-def]
    path = folder / "bao-cao-2038-da-ban.md"
    path.write_text(text, encoding="utf-8")
    return Conversation(pipeline_over(opened(build(folder / "release", [path]))))


@pytest.mark.parametrize("text", [PARTS, HECTARES])
def test_people_are_shared_out_over_the_area(tmp_path, text: str) -> None:  # type: ignore[no-untyped-def]
    talk = _talk(tmp_path, text)
    assert "160 người: 40.000 ÷ 250" in first_line(talk.ask("Mỗi km2 của huyện có bao nhiêu người ở?", "ask_compute"))
    assert "160 người" in first_line(talk.ask("Mật độ dân cư là bao nhiêu?", "ask_figure"))
    assert "160" not in body(talk.ask("Mật độ dân số của xã Đá Lát là bao nhiêu?", "ask_figure"))


def test_a_density_that_is_stated_is_told(tmp_path) -> None:  # type: ignore[no-untyped-def]
    talk = _talk(tmp_path, STATED)
    talk.ask("Dân số của huyện là bao nhiêu?", "ask_figure")
    assert "161 người/km²" in first_line(talk.ask("Trên mỗi cây số vuông trung bình có bao nhiêu người?", "ask_figure"))


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("mỗi cây số vuông có mấy người", "mật độ dân số bao nhiêu"),
        ("mật độ bao nhiêu người một km2", "mật độ dân số bao nhiêu"),
        ("mỗi km đường tốn bao nhiêu", "mỗi km đường tốn bao nhiêu"),
        ("xã có mấy người già", "xã có mấy người già"),
    ],
)
def test_a_density_is_asked_for_in_many_words(said: str, plainly: str) -> None:
    assert in_plain_words(said) == plainly
