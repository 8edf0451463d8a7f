"""What a figure is stated for each of, and what is left of a whole."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions.reckoning.arithmetic import Operand
from actions.reckoning.scaling import changed, is_for_each, left, rest
from index.model import Figure
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import build, opened, pipeline_over
from vietnamese.amounts import Bound

pytestmark = pytest.mark.app


def operand(value: str, unit: str, bound: Bound = Bound.EXACT) -> Operand:
    return Operand("f", "f", Decimal(value), unit, bound)


def test_at_least_so_much_done_leaves_at_most_the_rest() -> None:
    assert rest(operand("70", "%", Bound.AT_LEAST)).text == "tối đa 30%"


def test_all_that_is_there_is_taken_from_the_whole() -> None:
    assert left(operand("100", "tỷ đồng"), Decimal(30), Decimal(20)).sum == "100 − 30 − 20 = 50 tỷ đồng"


def test_nothing_is_left_of_a_whole_that_is_cut_away() -> None:
    with pytest.raises(ValueError, match="nothing left"):
        changed(operand("100", "tỷ đồng"), Decimal(-100))


@pytest.fixture(scope="module")
def support(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    folder = tmp_path_factory.mktemp("ho-tro")
    (folder / "nghi-quyet.md").write_text(
        "# Nghị quyết về hỗ trợ năm 2026 của xã Thanh Bình\n\n"
        "Hỗ trợ tiền ăn 600.000 đồng/học sinh. Hỗ trợ mua sách 450.000 đồng/học sinh/năm học.\n\n"
        "Hỗ trợ trồng rừng 30.000 đồng/cây.\n",
        encoding="utf-8",
    )
    return Conversation(pipeline_over(opened(build(folder / "work", [folder / "nghi-quyet.md"]))))


def figure(talk: Conversation, unit: str) -> Figure:
    return next(item for item in talk.pipeline.knowledge.release.figures.values() if item.amount.unit == unit)


def test_what_is_for_each_of_a_thing_is_told_by_its_whole_unit(support: Conversation) -> None:
    assert is_for_each("học sinh", figure(support, "đồng/học sinh"), "")
    assert not is_for_each("học", figure(support, "đồng/học sinh"), "")
    assert not is_for_each("học sinh", figure(support, "đồng/học sinh/năm học"), "")
    assert not is_for_each("tháng", figure(support, "đồng/cây"), "từng tháng")


def test_so_many_things_are_counted_by_their_whole_name(support: Conversation) -> None:
    answer = support.ask("Mỗi học sinh được 600.000 đồng tiền ăn thì 3 học sinh được bao nhiêu?", "ask_compute")
    assert "nhân với 3 học sinh là 1.800.000 đồng" in first_line(answer)
