"""Rasa's own tests on the trained model: whole conversations, and sentences nobody trained on."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import pytest
from rasa.core.agent import Agent
from rasa.core.test import test as run_stories
from rasa.nlu.test import run_evaluation

HERE = Path(__file__).parent
INTENT_ACCURACY = 0.85  # of held-out sentences; docs/benchmarks/nlu.md has what is reached
ENTITY_F1 = 0.85
TURN_SECONDS = 0.05  # the aim is 0.015 on an idle machine


def test_every_conversation_goes_as_told(agent: Agent, tmp_path: Path) -> None:
    stories = str(HERE / "test_stories.yml")
    asyncio.run(run_stories(stories, agent, out_directory=str(tmp_path), e2e=True, disable_plotting=True))
    report = json.loads((tmp_path / "story_report.json").read_text(encoding="utf-8"))
    failed = (tmp_path / "failed_test_stories.yml").read_text(encoding="utf-8")
    assert report["conversation_accuracy"]["accuracy"] == 1.0, failed


def test_held_out_sentences_are_understood(agent: Agent, tmp_path: Path) -> None:
    heldout = str(HERE / "nlu_heldout.yml")
    asyncio.run(
        run_evaluation(heldout, agent.processor, output_directory=str(tmp_path), disable_plotting=True, errors=True)
    )
    intents = json.loads((tmp_path / "intent_report.json").read_text(encoding="utf-8"))
    entities = json.loads((tmp_path / "EntityMerger_report.json").read_text(encoding="utf-8"))
    assert intents["accuracy"] >= INTENT_ACCURACY, (tmp_path / "intent_errors.json").read_text(encoding="utf-8")
    assert entities["micro avg"]["f1-score"] >= ENTITY_F1


@pytest.mark.parametrize(
    "text",
    ["", " ", "x" * 2000, "\u200b", "👍" * 200, "<script>alert(1)</script>", "/ restart"],
    ids=["empty", "blank", "endless", "invisible", "emoji", "script", "slash"],
)
def test_strange_input_is_read_without_an_error(agent: Agent, text: str) -> None:
    assert asyncio.run(agent.parse_message(text))["intent"]["name"]


def test_a_turn_is_read_quickly(agent: Agent) -> None:
    async def read_all() -> list[float]:
        times = []
        for number in range(60):
            started = time.perf_counter()
            await agent.parse_message(f"Thu ngân sách của thành phố năm {1990 + number} là bao nhiêu tỷ đồng vậy ạ?")
            times.append(time.perf_counter() - started)
        return times

    assert sorted(asyncio.run(read_all()))[30] < TURN_SECONDS
