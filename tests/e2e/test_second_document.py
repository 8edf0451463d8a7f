"""A document put into the folder is read, indexed and cited by the next release, with no code changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from actions.answer import Answer, Status
from actions.pipeline import Pipeline
from actions.replies.render import plain_text
from index.release.build import build_release
from index.release.catalogue import Entry, write_catalogue
from index.release.manifest import hash_file
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import fake_rasa, opened, pipeline_over, plan_for
from tests.conftest import OTHER_PLAN, PLAN, PROJECT

pytestmark = [pytest.mark.app, pytest.mark.e2e]

FIRST, SECOND = "ke-hoach-kt-xh-2021-thai-nguyen", "ke-hoach-2022-thanh-pho-song-lam"


@pytest.fixture(scope="module", name="pipeline")
def _pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Build with ``python -m serve release`` over a folder with two documents; only the training is played."""
    folder = tmp_path_factory.mktemp("second")
    (folder / "documents").mkdir()
    for path in (PLAN, OTHER_PLAN):
        shutil.copy(path, folder / "documents")
    settings = {
        "HKH_DOCUMENTS": str(folder / "documents"),
        "HKH_STATE": str(folder / "var"),
        "HKH_RASA_ENVIRONMENT": str(fake_rasa(folder / "rasa")),
    }
    done = subprocess.run(
        [sys.executable, "-m", "serve", "release"],
        cwd=PROJECT,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        timeout=300.0,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    current = folder / "var" / "current"
    assert f"Bản phát hành hiện hành: {current.resolve().name}" in done.stdout
    return pipeline_over(opened(current))


def yearly_plan(year: int, *, revenue: str, poor: str, schools: int) -> str:
    return f"""Kế hoạch phát triển kinh tế – xã hội năm {year} của thành phố Lạc Thủy

I. Chỉ tiêu chủ yếu

Tổng thu ngân sách nhà nước năm {year} đạt {revenue} tỷ đồng trở lên. Tỷ lệ hộ nghèo giảm còn {poor}%.

II. Nhiệm vụ về giáo dục

Tiếp tục xây dựng {schools} trường đạt chuẩn quốc gia và bồi dưỡng đội ngũ giáo viên các cấp học.
"""


@pytest.fixture(scope="module", name="years")
def _years(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Two plans of one city, the older one superseded by the newer."""
    folder = tmp_path_factory.mktemp("years")
    desk = folder / "desk"
    desk.mkdir()
    older, newer = desk / "ke-hoach-2023.txt", desk / "ke-hoach-2024.txt"
    older.write_text(yearly_plan(2023, revenue="1.250", poor="1,9", schools=12), encoding="utf-8")
    newer.write_text(yearly_plan(2024, revenue="1.410", poor="1,5", schools=14), encoding="utf-8")
    plan = plan_for(folder / "project", [older, newer])
    entry = Entry(source=older.name, sha256=hash_file(older), superseded_by=newer.stem)
    write_catalogue(plan.documents, [entry])
    return pipeline_over(opened(build_release(plan)))


@pytest.mark.parametrize(
    ("question", "expected", "document"),
    [
        ("Tổng thu ngân sách là bao nhiêu?", "năm 2024: 1.410 tỷ đồng trở lên", "ke-hoach-2024"),
        ("Tỷ lệ hộ nghèo bao nhiêu?", "năm 2024: 1,5%", "ke-hoach-2024"),
        ("Tổng thu ngân sách năm 2023 là bao nhiêu?", "năm 2023: 1.250 tỷ đồng trở lên", "ke-hoach-2023"),
        ("ty le ho ngheo nam 2023", "năm 2023: 1,9%", "ke-hoach-2023"),
    ],
)
def test_without_a_year_the_document_in_force_answers_and_says_its_year(
    years: Pipeline, question: str, expected: str, document: str
) -> None:
    answer = Conversation(years).ask(question)
    assert expected in first_line(answer)
    assert documents(answer) == {document}


def test_a_comparison_of_years_cites_both_documents(years: Pipeline) -> None:
    answer = Conversation(years).ask("So sánh thu ngân sách nhà nước năm 2023 và năm 2024", "ask_compare")
    assert documents(answer) == {"ke-hoach-2023", "ke-hoach-2024"}
    assert "160 tỷ đồng" in body(answer)


def test_a_year_that_no_document_is_about_is_refused(years: Pipeline) -> None:
    assert Conversation(years).ask("Tổng thu ngân sách năm 2030 là bao nhiêu?").status is Status.NOT_IN_PLAN


def documents(answer: Answer) -> set[str]:
    return {citation.document_id for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "intent", "expected", "document"),
    [
        ("Thu ngân sách của thành phố Thái Nguyên là bao nhiêu?", "ask_figure", "2.341,6 tỷ đồng trở lên", FIRST),
        ("Chi ngân sách thành phố Thái Nguyên bao nhiêu?", "ask_figure", "2.580 tỷ đồng", FIRST),
        ("Thu ngân sách của Sông Lam năm 2022 là bao nhiêu?", "ask_figure", "1.450 tỷ đồng", SECOND),
        ("Tỷ lệ hộ nghèo năm 2022 là bao nhiêu?", "ask_figure", "dưới 1,5%", SECOND),
        ("Tổng vốn đầu tư công năm 2022 là bao nhiêu?", "ask_figure", "438,6 tỷ đồng", SECOND),
        ("Nghị quyết 03-NQ/TU ban hành ngày nào?", "ask_when", "02/8/2016", FIRST),
        ("Quyết định 3120/QĐ-UBND ban hành ngày nào?", "ask_when", "10/12/2021", SECOND),
        ("Khi nào khởi công cầu Vạn Chài?", "ask_when", "uý III năm 2022", SECOND),
        ("Phòng họp không giấy thực hiện thế nào?", "ask_task", "phòng họp không giấy", FIRST),
    ],
)
def test_a_question_goes_to_the_document_that_answers_it(
    pipeline: Pipeline, question: str, intent: str, expected: str, document: str
) -> None:
    answer = Conversation(pipeline).ask(question, intent)
    assert answer.status is Status.ANSWERED, body(answer)
    assert expected in first_line(answer)
    assert documents(answer) == {document}


def test_the_figures_of_two_cities_are_not_mixed(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("Thu ngân sách của Sông Lam năm 2022 là bao nhiêu?")
    assert "2.341,6" not in body(answer)
    assert "870 tỷ đồng" in body(answer)


def test_a_figure_of_one_city_is_not_given_for_the_other(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("Tỷ lệ hộ nghèo của Thái Nguyên là bao nhiêu?")
    assert answer.status is Status.NOT_IN_PLAN, body(answer)


def test_a_question_that_both_cities_answer_names_the_city_or_asks_back(pipeline: Pipeline) -> None:
    talk = Conversation(pipeline)
    answer = talk.ask("Thu ngân sách năm 2021 là bao nhiêu?")
    if answer.status is Status.CLARIFY:
        answered = [Conversation(pipeline).ask(question) for question in answer.suggestions]
        assert [item.status for item in answered] == [Status.ANSWERED] * len(answer.suggestions)
        assert len({first_line(item) for item in answered}) == len(answered)
    else:
        assert "Thái Nguyên" in plain_text(answer), "the office's own city, named by its document"
        assert documents(answer) == {FIRST}
