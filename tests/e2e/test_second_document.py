"""A document put into the folder is read, indexed and cited by the next release, with no code changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from actions.answer import Answer, Status
from actions.pipeline import Pipeline
from actions.render import plain_text
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import fake_rasa, opened, pipeline_over
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
