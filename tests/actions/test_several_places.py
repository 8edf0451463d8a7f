"""A release with a city's plan and a commune's report: neither answers for the other, and each answer says whose it is."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

CITY = """ỦY BAN NHÂN DÂN THÀNH PHỐ LONG PHÚ

# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2028 của thành phố Long Phú

## I. Chỉ tiêu

Thu ngân sách đạt 3.420 tỷ đồng. Chi ngân sách đạt 3.510 tỷ đồng.
"""
COMMUNE = """ỦY BAN NHÂN DÂN XÃ KHE SIM

# BÁO CÁO Tình hình kinh tế - xã hội năm 2029 của xã Khe Sim

## I. Kết quả

Thu ngân sách đạt 7.650 triệu đồng. Chi ngân sách đạt 7.120 triệu đồng. Xã còn 84 hộ nghèo.
"""


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    folder = tmp_path_factory.mktemp("long-phu")
    files = {"ke-hoach.md": CITY, "bao-cao.md": COMMUNE}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return pipeline_over(opened(build(folder / "work", [folder / name for name in files])))


@pytest.mark.parametrize("question", ["Thu ngân sách của thành phố bao nhiêu?", "tp thu ngân sách bao nhiêu"])
def test_the_citys_figure_is_given_for_the_city(both: Pipeline, question: str) -> None:
    answer = Conversation(both).ask(question)
    assert "3.420 tỷ đồng" in first_line(answer)
    assert "Nguồn [1] là tài liệu của thành phố Long Phú." in body(answer)


@pytest.mark.parametrize("question", ["Thu ngân sách của xã bao nhiêu?", "xã mình thu ngân sách bao nhiêu?"])
def test_the_communes_figure_is_given_for_the_commune(both: Pipeline, question: str) -> None:
    answer = Conversation(both).ask(question)
    assert "7.650 triệu đồng" in first_line(answer)
    assert "Nguồn [1] là tài liệu của xã Khe Sim." in body(answer)


def test_a_follow_up_goes_to_the_place_it_names(both: Pipeline) -> None:
    talk = Conversation(both)
    talk.ask("Thu ngân sách bao nhiêu?")
    assert "3.420 tỷ đồng" in first_line(talk.ask("của thành phố thì sao?"))
