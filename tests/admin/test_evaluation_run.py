"""A whole run: questions and variants asked, sums right, report written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from rich.console import Console

from admin.evaluation.client import Citation, Reply
from admin.evaluation.metrics import Outcome, RefusalScore, summarise
from admin.evaluation.questions import Question
from admin.evaluation.report import Run, print_run, write_run
from admin.evaluation.run import evaluate, read_texts
from index.errors import CorruptRelease

pytestmark = pytest.mark.app

TEXTS = {"plan": "Thu ngân sách đạt 2.341,6 tỷ đồng trở lên."}


class DiacriticsOnlyBot:
    """Answers what carries diacritics and refuses the rest."""

    def converse(self, turns: Sequence[str]) -> Reply:
        """Answer the revenue question if it is typed in full."""
        if "ngân sách" in turns[-1].lower():
            quote = Citation(id=1, document="Kế hoạch", section="", quote=TEXTS["plan"], document_id="plan")
            return Reply("2.341,6 tỷ đồng trở lên", "answered", (quote,), seconds=0.01)
        return Reply("Kế hoạch không nêu | <b>", "not_in_plan", seconds=0.02)


def question(name: str, *turns: str, category: str = "figure", status: str = "answered") -> Question:
    must = [["2.341,6"]] if status == "answered" else []
    return Question.model_validate(
        {"id": name, "category": category, "turns": list(turns), "intent": None, "status": [status], "must": must}
    )


QUESTIONS = [
    question("q1", "Thu ngân sách bao nhiêu?"),
    question("q2", "thu ngan sach bao nhieu"),
    question("q3", "GRDP bao nhiêu?", category="refuse", status="not_in_plan"),
    question("q4", "Chào", "thu ngân sách?", category="follow_up"),
    question("q5", "<b>thu</b>", category="bad_input", status="not_in_plan"),
]


@pytest.fixture(name="outcomes")
def _outcomes() -> list[Outcome]:
    return evaluate(QUESTIONS, DiacriticsOnlyBot(), texts=TEXTS, kinds=["no_diacritics", "capitals"], workers=2)


def test_single_turn_questions_are_asked_in_variants(outcomes: list[Outcome]) -> None:
    assert [outcome.question.id for outcome in outcomes] == ["q1", "q2", "q3", "q4", "q5"]
    assert {kind: variant.consistent for kind, variant in outcomes[0].variants.items()} == {
        "no_diacritics": False,
        "capitals": True,
    }
    assert not outcomes[3].variants
    assert not outcomes[4].variants


def test_sums(outcomes: list[Outcome]) -> None:
    summary = summarise(outcomes)
    assert (summary.overall.answers.right, summary.overall.answers.total) == (4, 5)
    assert (summary.categories["figure"].answers.right, summary.categories["figure"].answers.total) == (1, 2)
    assert (summary.overall.citations.right, summary.overall.citations.total) == (2, 2)
    assert summary.overall.intents.rate is None
    assert summary.variants["no_diacritics"].consistent.right == 1
    assert summary.refusals == RefusalScore(refused=2, wrongly_refused=1, wrongly_answered=0)
    assert summary.refusals.precision == pytest.approx(2 / 3)
    assert summary.refusals.recall == 1
    assert summary.refusals.f1 == pytest.approx(0.8)
    assert summary.wrong_figures == summary.uncited == summary.failures == ()
    assert (summary.median_seconds, summary.p95_seconds) == (0.02, 0.02)


def test_the_reports_hold_the_counts_and_the_wrong_answers(outcomes: list[Outcome], tmp_path: Path) -> None:
    run = Run("dev.jsonl", "http://bot", 0, datetime(2026, 1, 2, tzinfo=UTC), outcomes, summarise(outcomes))
    as_json, as_markdown = write_run(run, tmp_path / "reports")
    record = json.loads(as_json.read_text(encoding="utf-8"))
    assert record["summary"]["overall"]["answers"] == {"right": 4, "total": 5}
    assert record["outcomes"][0]["variants"]["no_diacritics"]["consistent"] is False
    text = as_markdown.read_text(encoding="utf-8")
    assert "| TẤT CẢ | 80,0 % (4/5) |" in text
    assert "q2 «thu ngan sach bao nhieu»: trạng thái not_in_plan, cần answered; thiếu «2.341,6»" in text
    assert "<b>" not in text


def test_the_terminal_shows_the_same_tables(outcomes: list[Outcome]) -> None:
    console = Console(record=True, width=160)
    with console.capture() as capture:
        print_run(
            Run("dev.jsonl", "http://bot", 0, datetime(2026, 1, 2, tzinfo=UTC), outcomes, summarise(outcomes)), console
        )
    assert "80,0 % (4/5)" in capture.get()
    assert "Câu trả lời sai số liệu" in capture.get()


def test_the_texts_of_a_release_are_read(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "plan.txt").write_text(TEXTS["plan"], encoding="utf-8")
    assert read_texts(tmp_path) == TEXTS


def test_a_folder_without_texts_is_no_release(tmp_path: Path) -> None:
    with pytest.raises(CorruptRelease, match="make release"):
        read_texts(tmp_path)
