"""The bot asks back only where not even the action is clear."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.utils.io import read_config_file, read_yaml_file

from bot.fallback import ActionFallback

ROOT = Path(__file__).parents[2]


@pytest.fixture
def fallback(storage: ModelStorage, resource: Resource, context: ExecutionContext) -> ActionFallback:
    config = {"threshold": 0.5, "ambiguity_threshold": 0.1, "together": ["ask_when", "ask_who"]}
    made: ActionFallback = ActionFallback.create(config, storage, resource, context)
    return made


def decided(fallback: ActionFallback, **confidences: float) -> str | None:
    ranking: list[dict[str, Any]] = [{"name": name, "confidence": share} for name, share in confidences.items()]
    intent = dict(ranking[0]) if ranking else {"name": None, "confidence": 0.0}
    message = Message({"intent": intent, "intent_ranking": ranking})
    fallback.process([message])
    name: str | None = message.get("intent")["name"]
    return name


def test_intents_of_one_action_add_up(fallback: ActionFallback) -> None:
    assert decided(fallback, ask_when=0.3, ask_who=0.29, greet=0.2) == "ask_when"


def test_other_intents_stand_alone(fallback: ActionFallback) -> None:
    assert decided(fallback, greet=0.45, goodbye=0.44) == "nlu_fallback"


def test_two_actions_that_are_as_likely_are_ambiguous(fallback: ActionFallback) -> None:
    assert decided(fallback, greet=0.51, ask_when=0.25, ask_who=0.2) == "nlu_fallback"


def test_a_clear_intent_stays(fallback: ActionFallback) -> None:
    assert decided(fallback, greet=0.9, ask_when=0.1) == "greet"
    assert decided(fallback, greet=1.0) == "greet"


def test_no_ranking_is_not_understood(fallback: ActionFallback) -> None:
    assert decided(fallback) == "nlu_fallback"


def test_the_intents_that_count_as_one_are_those_that_one_action_answers() -> None:
    (configured,) = (part for part in read_config_file(ROOT / "config.yml")["pipeline"] if "together" in part)
    rules = read_yaml_file(ROOT / "data" / "rules" / "answers.yml")["rules"]
    assert {step["intent"] for rule in rules for step in rule["steps"] if "intent" in step} == set(
        configured["together"]
    )
    assert {step["action"] for rule in rules for step in rule["steps"] if "action" in step} == {"action_answer"}
