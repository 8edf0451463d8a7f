"""The switch file is read while running, and a broken one changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import web_settings
from web.switch import Switch, TopicOff, watch_switch


@pytest.mark.parametrize("message", ["Thu ngân sách?", "THU NGAN SACH năm nay", "hỏi về thu  ngân-sách"])
def test_a_topic_is_known_however_it_is_typed(message: str) -> None:
    assert Switch(topics=(TopicOff(words=("thu ngân sách",)),)).topic_of(message)


def test_a_word_inside_another_is_no_topic() -> None:
    assert Switch(topics=(TopicOff(words=("an",)),)).topic_of("Quan tâm đến dân số") is None


def test_the_file_takes_effect_at_once_and_its_absence_too(tmp_path: Path) -> None:
    settings = web_settings(tmp_path, banner="Bảo trì tối nay")
    watched = watch_switch(settings)
    assert watched.value().banner == "Bảo trì tối nay"
    settings.switch_file.parent.mkdir(parents=True)
    settings.switch_file.write_text('{"off": true, "notice": "Tạm ngừng"}', encoding="utf-8")
    assert watched.value().off
    settings.switch_file.write_text('{"off": ', encoding="utf-8")
    assert watched.value().notice == "Tạm ngừng"
    settings.switch_file.unlink()
    assert not watched.value().off
