"""A real release over the shipped plan, and a pipeline on it, built once a session; imported only when a test asks.

Tests of ``vietnamese/`` run under Python 3.10 as well, so nothing of the application is imported here at load time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from actions.pipeline import Pipeline
    from index.release import Release
    from tests.actions.asking import Conversation

PROJECT = Path(__file__).resolve().parent.parent
PLAN = PROJECT / "data" / "documents" / "ke-hoach-kt-xh-2021-thai-nguyen.txt"
OTHER_PLAN = PROJECT / "tests" / "fixtures" / "documents" / "ke-hoach-2022-thanh-pho-song-lam.md"


@pytest.fixture(scope="session")
def plan_release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """The release of the shipped plan alone."""
    from tests.actions.releases import build, opened

    return opened(build(tmp_path_factory.mktemp("plan"), [PLAN]))


@pytest.fixture(scope="session")
def plan_pipeline(plan_release: Release) -> Pipeline:
    """The pipeline over the shipped plan."""
    from tests.actions.releases import pipeline_over

    return pipeline_over(plan_release)


@pytest.fixture(scope="session")
def other_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """The pipeline over the invented plan of Sông Lam alone: a letterhead, a table of two years, bullet points."""
    from tests.actions.releases import build, opened, pipeline_over

    return pipeline_over(opened(build(tmp_path_factory.mktemp("other"), [OTHER_PLAN])))


@pytest.fixture
def other_talk(other_pipeline: Pipeline) -> Conversation:
    """A conversation about the plan of Sông Lam."""
    from tests.actions.asking import Conversation

    return Conversation(other_pipeline)


@pytest.fixture(scope="session")
def two_plans_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """The pipeline over the shipped plan and the plan of another city."""
    from tests.actions.releases import build, opened, pipeline_over

    return pipeline_over(opened(build(tmp_path_factory.mktemp("two-plans"), [PLAN, OTHER_PLAN])))


@pytest.fixture
def talk(plan_pipeline: Pipeline) -> Conversation:
    """A fresh conversation about the shipped plan."""
    from tests.actions.asking import Conversation

    return Conversation(plan_pipeline)
