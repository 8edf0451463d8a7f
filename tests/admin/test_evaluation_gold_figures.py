"""Extracted figures are compared with gold figures field by field."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from admin.evaluation.gold_figures import GoldFigure, load_gold, measure
from admin.evaluation.metrics import Score
from admin.evaluation.questions import QuestionFileError
from index.figures import extract_figures
from index.model import Figure, ReadDocument
from vietnamese.amounts import Amount, Bound

pytestmark = pytest.mark.app

ROOT = Path(__file__).resolve().parents[2]
QUOTE = "Thu ngân sách đạt 2.341,6 tỷ đồng trở lên; trồng 30 ha rừng."
THU = {
    "document": "plan",
    "quote": QUOTE,
    "indicator": "Thu ngân sách",
    "value": "2341.6",
    "unit": "tỷ đồng",
    "bound": "at_least",
    "high": None,
    "period": None,
    "kind": "plan",
}
TREES = {**THU, "indicator": "rừng trồng", "value": "30", "unit": "ha", "bound": "exact", "kind": None}
NOTHING = {**dict.fromkeys(THU), "document": "plan", "quote": "Nghị quyết số 03-NQ/TU"}


def gold(*records: dict[str, str | None]) -> list[GoldFigure]:
    return [GoldFigure.model_validate(record) for record in records]


def figure(value: str, unit: str, bound: Bound, indicator: str) -> Figure:
    return Figure("f", "q", "q#0.0", indicator, Amount(Decimal(value), unit, bound, None, None), 0, 1)


REVENUE = figure("2341.6", "tỷ đồng", Bound.AT_LEAST, "thu ngân sách")
FOREST = figure("30", "ha", Bound.EXACT, "trồng rừng")
STRAY = figure("3", "nghị quyết", Bound.EXACT, "Nghị quyết số")


def test_a_perfect_reading_is_perfect_in_every_field() -> None:
    scores = measure(gold(THU, TREES), lambda read: replace(read, figures=(REVENUE, FOREST)))
    assert {score.recall.rate for score in scores.values()} == {1.0}
    assert {score.precision.rate for score in scores.values()} == {1.0}


def test_kind_is_judged_only_where_the_gold_figure_tells_it() -> None:
    scores = measure(gold(THU, TREES), lambda read: replace(read, figures=(REVENUE, FOREST)))
    assert scores["kind"].recall == Score(1, 1)
    assert scores["value"].recall == Score(2, 2)


def test_a_wrong_bound_costs_the_bound_and_the_whole_only() -> None:
    wrong = replace(REVENUE, amount=replace(REVENUE.amount, bound=Bound.EXACT))
    scores = measure(gold(THU, TREES), lambda read: replace(read, figures=(wrong, FOREST)))
    assert scores["unit"].recall == Score(2, 2)
    assert scores["bound"].recall == Score(1, 2)
    assert scores["all"].recall == Score(1, 2)


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("ngân sách", True),
        ("tổng thu ngân sách", True),
        ("rừng", False),
        ("", False),
        ("thu tiền sử dụng đất", False),
    ],
)
def test_an_indicator_may_say_a_part_but_not_another_thing(said: str, right: bool) -> None:
    scores = measure(gold(THU, TREES), lambda read: replace(read, figures=(replace(REVENUE, indicator=said),)))
    assert scores["indicator"].recall == Score(int(right), 2)


def test_an_indicator_that_fits_its_neighbour_better_is_wrong() -> None:
    neighbour = {**TREES, "indicator": "chi ngân sách"}
    wrong = replace(REVENUE, indicator="chi ngân sách nhà nước")
    scores = measure(gold({**THU, "indicator": "ngân sách"}, neighbour), lambda read: replace(read, figures=(wrong,)))
    assert scores["indicator"].recall == Score(0, 2)


def test_a_missed_figure_costs_recall_and_an_invented_one_precision() -> None:
    def extract(read: ReadDocument) -> ReadDocument:
        return replace(read, figures=(REVENUE,) if read.text == QUOTE else (STRAY,))

    scores = measure(gold(THU, TREES, NOTHING), extract)
    assert scores["value"].recall == Score(1, 2)
    assert scores["value"].precision == Score(1, 2)


def test_a_bare_number_is_no_figure() -> None:
    bare = replace(STRAY, indicator="", amount=replace(STRAY.amount, unit=None))
    scores = measure(gold(THU, NOTHING), lambda read: replace(read, figures=(bare,)))
    assert scores["value"].precision == Score(0, 0)


def test_the_quotation_is_read_as_one_passage() -> None:
    seen: list[ReadDocument] = []

    def extract(read: ReadDocument) -> ReadDocument:
        seen.append(read)
        return read

    measure(gold(THU, TREES), extract)
    assert [read.passages[0].text for read in seen] == [QUOTE]


def test_the_shipped_gold_file_can_be_loaded() -> None:
    records = load_gold(ROOT / "data" / "questions" / "figures.gold.jsonl")
    assert sum(record.value is not None for record in records) >= 150


def test_a_broken_gold_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(THU) + "\n{}", encoding="utf-8")
    with pytest.raises(QuestionFileError, match="Dòng 2"):
        load_gold(path)


def test_a_table_in_markdown_is_read_as_a_table() -> None:
    table = "| Chỉ tiêu | Năm 2022 (tỷ đồng) |\n| --- | --- |\n| Thu ngân sách | 2.500 |"
    record = {**THU, "quote": table, "value": "2500", "bound": "exact", "period": "năm 2022", "kind": None}
    assert measure(gold(record), extract_figures)["all"].recall == Score(1, 1)


def test_a_number_that_the_quotation_does_not_name_wants_no_indicator() -> None:
    record = {**THU, "quote": "Trên 20 tỷ đồng", "indicator": None, "value": "20", "bound": "more_than", "kind": None}
    unnamed = figure("20", "tỷ đồng", Bound.MORE_THAN, "")
    assert measure(gold(record), lambda read: replace(read, figures=(unnamed,)))["indicator"].recall == Score(1, 1)
    named = replace(unnamed, indicator="mức thu phí")
    assert measure(gold(record), lambda read: replace(read, figures=(named,)))["indicator"].recall == Score(0, 1)


def test_a_day_is_a_period_too() -> None:
    quote = "Tính đến ngày 20/11/2025, giải ngân đạt 516 tỷ đồng."
    record = {**THU, "quote": quote, "indicator": "giải ngân", "value": "516", "unit": "tỷ đồng", "bound": "exact",
              "period": "ngày 20/11/2025", "kind": None}  # fmt: skip
    assert measure(gold(record), extract_figures)["period"].recall == Score(1, 1)
    another = {**record, "period": "ngày 21/11/2025"}
    assert measure(gold(another), extract_figures)["period"].recall == Score(0, 1)
