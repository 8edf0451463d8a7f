"""No pattern that reads messages takes long for any of the longest message: whoever types nonsense waits for nobody."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time

import pytest

import actions
from actions.pipeline import LONGEST_MESSAGE
from actions.words.acts import PARTS

pytestmark = pytest.mark.app

SLOW = 0.5  # seconds; all patterns together take less for any message on an idle machine
MESSAGES = [
    "a" * LONGEST_MESSAGE,
    f"thế còn {'a' * (LONGEST_MESSAGE - 10)}1",
    f"{'còn ' * (LONGEST_MESSAGE // 4)}1",
    f"{'a, ' * (LONGEST_MESSAGE // 3)}!",
    f"{' ' * (LONGEST_MESSAGE - 1)}x",
    *(
        words * (LONGEST_MESSAGE // len(words))
        for words in ("không ", "báo cáo ", "của ai ", "thu ngân sách ", "1 ", "có ")
    ),
]


def patterns() -> dict[re.Pattern[str], str]:
    """Return the patterns of the modules that read messages, each with its name."""
    found: dict[re.Pattern[str], str] = {}
    for module in pkgutil.walk_packages(actions.__path__, "actions."):
        if module.ispkg:
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            found |= dict.fromkeys(_inside(value), f"{module.name}.{name}")
    for part in PARTS:
        found |= {pattern: part.named for pattern in (part.asked, part.act, part.before, part.after) if pattern}
    return found


def _inside(value: object) -> list[re.Pattern[str]]:
    """Return a pattern, or those in a tuple, a list or the values of a mapping."""
    if isinstance(value, re.Pattern):
        return [value]
    if isinstance(value, dict):
        value = tuple(value.values())
    return [found for item in value for found in _inside(item)] if isinstance(value, tuple | list) else []


def test_patterns_in_tables_are_looked_at() -> None:
    assert {"actions.finding.answering_times.KINDS_OF_TIME", "actions.words.homographs._SETTLED"} <= set(
        patterns().values()
    )


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message[:12])
def test_no_pattern_takes_long(message: str) -> None:
    slow = {}
    for pattern, name in patterns().items():
        began = time.process_time()
        pattern.search(message)
        if (spent := time.process_time() - began) > SLOW:
            slow[name] = spent
    assert not slow


def test_all_packages_of_the_actions_are_looked_at() -> None:
    looked_at = {name.split(".")[1] for name in patterns().values() if name.startswith("actions.")}
    assert {"words", "documents", "finding", "figures", "reading", "talk", "replies", "strategies"} <= looked_at
