"""What the documents hold on a question is ranked by how much of it they explain."""

from __future__ import annotations

import pytest

from actions.documents.period_fit import period_fit
from actions.documents.roles import Role
from actions.finding.evidence import Evidence, gather, nearest_topics
from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from actions.reading.analysis import analyse
from vietnamese.periods import Period, find_periods

pytestmark = pytest.mark.app


def period(text: str) -> Period:
    return find_periods(text)[0].period


@pytest.mark.parametrize(
    ("stated", "asked", "fit"),
    [
        ("năm 2021", ["năm 2021"], 1.0),
        ("năm 2021", ["6 tháng cuối năm 2021"], 0.5),
        ("quý I năm 2021", ["năm 2021"], 0.5),
        ("năm 2021", ["năm 2022"], -1.0),
        ("năm 2021", ["năm 2019", "năm 2021"], 1.0),
        ("giai đoạn 2021–2025", ["năm 2023"], 0.5),
    ],
)
def test_a_time_fits_another_by_what_it_holds(stated: str, asked: list[str], fit: float) -> None:
    assert period_fit(period(stated), [period(text) for text in asked]) == fit


def test_where_no_time_is_said_any_time_may_be_meant() -> None:
    assert period_fit(None, [period("năm 2021")]) == 0.0
    assert period_fit(period("năm 2021"), []) == 0.0


def evidence(pipeline: Pipeline, text: str) -> Evidence:
    question = analyse(Turn(text, "ask_figure"), Memory(), pipeline.knowledge)
    return gather(question, pipeline.knowledge)


def test_the_figure_meant_comes_first_and_leaves_nothing_open(plan_pipeline: Pipeline) -> None:
    best = evidence(plan_pipeline, "thu tiền sử dụng đất là bao nhiêu").figures[0]
    assert best.figure.indicator == "thu tiền sử dụng đất"
    assert not best.coverage.missing


def test_a_part_is_found_by_the_name_of_its_whole_but_behind_it(plan_pipeline: Pipeline) -> None:
    names = [match.figure.indicator for match in evidence(plan_pipeline, "thu ngân sách là bao nhiêu").figures]
    assert names[0] == "thu ngân sách"
    assert names.index("thuế phí") > 0


def test_what_nothing_explains_stays_open(plan_pipeline: Pipeline) -> None:
    found = evidence(plan_pipeline, "tỷ lệ hộ nghèo là bao nhiêu")
    assert all(match.coverage.missing for match in found.figures)


def test_the_sentence_meant_comes_first(plan_pipeline: Pipeline) -> None:
    best = evidence(plan_pipeline, "tinh giản biên chế").passages[0]
    assert "tinh giản biên chế" in best.passage.text


def test_the_nearest_topics_are_named_without_figures(plan_pipeline: Pipeline) -> None:
    names = nearest_topics(evidence(plan_pipeline, "lương giáo viên bao nhiêu"), plan_pipeline.knowledge)
    assert not any(char.isdigit() for name in names for char in name)
    assert len(names) <= 3


def test_results_and_tasks_are_told_apart_by_their_part_of_the_document(plan_pipeline: Pipeline) -> None:
    knowledge = plan_pipeline.knowledge
    roles = {item.text: knowledge.roles[key] for key, item in knowledge.release.passages.items()}
    assert next(role for text, role in roles.items() if "Sản xuất nông nghiệp ổn định" in text) is Role.RESULT
    assert next(role for text, role in roles.items() if "tinh giản biên chế" in text) is Role.TASK
    assert next(role for text, role in roles.items() if text.startswith("Ba là")) is Role.TASK
