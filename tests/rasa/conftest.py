"""One bot for all of Rasa's own tests, trained as `rasa train` trains it."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import rasa
from rasa.core.agent import Agent
from rasa.utils.log_utils import configure_structlog

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def agent(tmp_path_factory: pytest.TempPathFactory) -> Agent:
    """The bot with a freshly trained model."""
    configure_structlog(logging.WARNING)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(PROJECT)
        patch.setenv("RASA_TELEMETRY_ENABLED", "false")
        result = rasa.train(
            domain="domain.yml",
            config="config.yml",
            training_files=["data/nlu", "data/rules", "data/stories"],
            output=str(tmp_path_factory.mktemp("model")),
        )
    assert result.code == 0
    return Agent.load(result.model)
