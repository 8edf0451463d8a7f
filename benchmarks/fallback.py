"""What each threshold of the fallback loses and catches: ``.venvs/rasa/bin/python -m benchmarks.fallback MODEL``.

Reads the held-out sentences (``--sentences`` others) and strings without meaning with a trained model and prints the
processor time of a message, how often the right action comes first, how many questions about plans are taken for talk, and
a row of a Markdown table for each threshold, for the first intent alone and for the intents of one action together.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rasa.core.agent import Agent
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.utils.io import read_config_file
from rasa.utils.log_utils import configure_structlog

PROJECT = Path(__file__).resolve().parents[1]
HELD_OUT = PROJECT / "tests" / "rasa" / "nlu_heldout.yml"
NONSENSE = (
    *("asdf", "hjkl", "qwerty", "sdfsdf", "abc", "xyz abc", "mmmm", "?", "...", "😀", "blah blah", "lorem ipsum dolor"),
    *(
        "fjdksl ajfkd",
        "zzzz",
        "k",
        "rtyu vbnm",
        "ơ ư â",
        "bla",
        "xxx",
        "qwe rty uio",
        "tt",
        "jjj kkk",
        "wạcx",
        "123456",
    ),
)
THRESHOLDS = (0.35, 0.40, 0.45, 0.50, 0.55, 0.60)
AMBIGUITY = 0.05


@dataclass(frozen=True)
class Reading:
    """A sentence's intent, empty for nonsense, and the confidences of the intents as the model ranks them."""

    intent: str
    ranking: Mapping[str, float]


def read_all(model: str, file: Path) -> list[Reading]:
    """Read every sentence of ``file`` and the nonsense, and print what a message costs."""
    sentences = [(example.get(TEXT), example.get(INTENT)) for example in load_data(str(file)).training_examples]
    sentences += [(text, "") for text in NONSENSE]
    agent = Agent.load(model)
    found, times = [], []

    async def parse() -> None:
        await agent.parse_message("xin chào")  # the first one loads the word segmenter
        for text, intent in sentences:
            started = time.process_time()
            message = await agent.parse_message(text)
            times.append(1000 * (time.process_time() - started))
            ranking = {entry["name"]: entry["confidence"] for entry in message["intent_ranking"]}
            ranking.pop("nlu_fallback", None)
            found.append(Reading(intent, ranking))

    asyncio.run(parse())
    times.sort()
    print(
        f"{len(times)} messages: median {times[len(times) // 2]:.1f} ms, 95 % {times[len(times) * 95 // 100]:.1f} ms\n"
    )
    return found


def print_actions(readings: Sequence[Reading], together: Mapping[str, str], threshold: float) -> None:
    """Print how often the right action comes first, and the questions about plans that get another one for sure."""
    meant = [reading for reading in readings if reading.intent]
    first = {id(reading): next(iter(reading.ranking), "") for reading in meant}
    right = [
        reading
        for reading in meant
        if together.get(first[id(reading)], first[id(reading)]) == together.get(reading.intent, reading.intent)
    ]
    asked = [reading for reading in meant if reading.intent in together]
    talk = [r for r in asked if first[id(r)] not in together and not is_unsure(r, together, threshold)]
    print(f"right action: {len(right) / len(meant):.1%}; taken for talk: {len(talk)} of {len(asked)} plan questions\n")


def is_unsure(reading: Reading, groups: Mapping[str, str], threshold: float) -> bool:
    """Whether the fallback answers: ``groups`` maps an intent to the one it counts for."""
    shares: dict[str, float] = {}
    for intent, confidence in reading.ranking.items():
        group = groups.get(intent, intent)
        shares[group] = shares.get(group, 0.0) + confidence
    first, *others = [*shares.values(), 0.0, 0.0]
    return first < threshold or first - max(others) < AMBIGUITY


def row(readings: Sequence[Reading], groups: Mapping[str, str], together: Mapping[str, str], threshold: float) -> str:
    """A row of the table: good questions lost, wrong actions caught, nonsense caught, each of how many."""
    counts = {"good": [0, 0], "wrong": [0, 0], "nonsense": [0, 0]}
    for reading in readings:
        first = next(iter(reading.ranking), "")
        right = together.get(first, first) == together.get(reading.intent, reading.intent)
        kind = "nonsense" if not reading.intent else "good" if right else "wrong"
        counts[kind][0] += is_unsure(reading, groups, threshold)
        counts[kind][1] += 1
    return " | ".join(f"{unsure} of {all_of}" for unsure, all_of in counts.values())


def main() -> None:
    """Print the table of a model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="a trained model, as a .tar.gz file")
    parser.add_argument("--sentences", type=Path, default=HELD_OUT, help="an NLU file that nobody trains on")
    arguments = parser.parse_args()
    configure_structlog(logging.WARNING)
    pipeline = read_config_file(PROJECT / "config.yml")["pipeline"]
    options = next(component for component in pipeline if component["name"] == "bot.fallback.ActionFallback")
    together = dict.fromkeys(options["together"], "together")
    readings = read_all(arguments.model, arguments.sentences)
    print_actions(readings, together, options["threshold"])
    print(
        "| fallback | threshold | good questions lost | wrong actions caught | nonsense caught |\n| --- | --- | --- | --- | --- |"
    )
    for name, groups in (("first intent alone", {}), ("intents of one action together", together)):
        for threshold in THRESHOLDS:
            print(f"| {name} | {threshold:.2f} | {row(readings, groups, together, threshold)} |")


if __name__ == "__main__":
    main()
