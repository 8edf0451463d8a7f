"""Only the words of calculation ask for one, not those that look like them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from actions.pipeline import Pipeline
from actions.reckoning.operations import asks_between, operation_asked
from index.model import FigureKind

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "text",
    [
        "Diện tích nuôi tôm công nghệ cao là bao nhiêu?",
        "Trạm Y tế gặp bao nhiêu người dân?",
        "Kinh phí kèm theo đề án là mấy tỷ?",
        "Hòn Mun đón bao nhiêu khách?",
    ],
)
def test_a_word_that_only_looks_like_one_of_calculation_asks_for_none(text: str) -> None:
    assert not asks_between(text)


@pytest.mark.parametrize(
    "text",
    [
        "cộng thuế với phí lại là bao nhiêu",
        "cong thue voi phi lai la bao nhieu",
        "góp lại hai khoản được mấy tỷ",
        "chi hơn thu mấy tỷ",
    ],
)
def test_the_words_of_calculation_ask_for_it_with_and_without_their_marks(text: str) -> None:
    assert asks_between(text)


@pytest.mark.app
def test_a_result_is_held_against_its_target_however_much_more_it_is(plan_pipeline: Pipeline) -> None:
    figures = plan_pipeline.knowledge.release.figures.values()
    target = next(item for item in figures if item.indicator.lower() == "chi ngân sách thành phố")
    result = replace(target, id="result", kind=FigureKind.ACTUAL, amount=replace(target.amount, value=Decimal(2_700)))
    for given in ([result, target], [target, result]):
        assert operation_asked("dat bao nhieu phan tram ke hoach", given) == ("share", [result, target])
