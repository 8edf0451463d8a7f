"""Every figure of a document, asked by its own name and time, is told with its amount or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from index.figure_names import may_be_asked
from index.model import Figure
from tests.actions.asking import Conversation, body
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

DOCUMENTS = Path(__file__).parents[1] / "fixtures" / "documents"
UNTOLD = (Status.NOT_IN_PLAN, Status.CLARIFY)


def question_for(figure: Figure) -> str:
    """Return the plainest question for a figure."""
    assert figure.period is not None
    return f"{figure.indicator[:1].upper()}{figure.indicator[1:]} {figure.period.label} là bao nhiêu?"


@pytest.mark.parametrize(
    "name", ["ke-hoach-kt-xh-2033-thanh-pho-van-trach.md", "ke-hoach-kt-xh-2026-thanh-pho-lam-hai.md"]
)
def test_a_figure_asked_by_its_name_is_told_by_no_other_amount(name: str, tmp_path: Path) -> None:
    pipeline = pipeline_over(opened(build(tmp_path, [DOCUMENTS / name])))
    amounts: dict[str, set[str]] = {}
    for figure in pipeline.knowledge.release.figures.values():
        if may_be_asked(figure.indicator) and figure.period is not None and figure.amount.change is None:
            amounts.setdefault(question_for(figure), set()).add(figure.amount.text())
    assert len(amounts) > 30
    wrong, untold = [], []
    for question, stated in amounts.items():
        answer = Conversation(pipeline).ask(question, "ask_figure")
        if answer.status in UNTOLD:
            untold.append(question)
        elif not any(amount in body(answer) for amount in stated):
            wrong.append(question)
    assert wrong == []
    assert len(untold) * 20 <= len(amounts)
