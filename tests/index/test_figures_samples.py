"""No change may read fewer figures whole than the samples' last measurement."""

from __future__ import annotations

from pathlib import Path

import pytest

from admin.evaluation.gold_figures import load_gold, measure
from index.figures import extract_figures

pytestmark = pytest.mark.app

QUESTIONS = Path(__file__).resolve().parents[2] / "data" / "questions"
WHOLE = {"gold": 235, "blind-1": 117, "blind-2": 76, "blind-3": 54, "blind-4": 33, "blind-5": 83, "blind-6": 85,
         "blind-7": 68, "blind-8": 78, "blind-9": 52, "blind-10": 80, "blind-11": 66,
         "blind-12": 71, "blind-13": 70, "blind-14": 36}  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_a_sample_is_read_as_well_as_it_was(name: str) -> None:
    score = measure(load_gold(QUESTIONS / f"figures.{name}.jsonl"), extract_figures)["all"]
    assert score.recall.right >= WHOLE[name]
    assert score.precision.total <= score.recall.total + 1, "more figures than there are"


def test_every_sample_has_its_measurement() -> None:
    assert {path.stem.removeprefix("figures.") for path in QUESTIONS.glob("figures.*.jsonl")} == set(WHOLE)
