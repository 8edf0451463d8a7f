"""Topics of a release that no training example speaks of, with examples an admin may accept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from admin.gate.content import Content
from admin.gate.questions import as_topic, is_askable
from vietnamese.folding import fold

TASK, FIGURE = "ask_task", "ask_figure"


@dataclass(frozen=True, slots=True)
class NewTopic:
    """A heading or indicator that is new to the NLU; ``examples`` are suggested for ``intent``."""

    name: str
    intent: str
    examples: tuple[str, ...]


def new_topics(content: Content, training: Path) -> list[NewTopic]:
    """Return the new headings, then the new indicators, each once, in the order of the documents."""
    known = fold(" ".join(path.read_text(encoding="utf-8") for path in sorted(training.glob("*.yml"))))
    titles = (_named(section.title) for section in content.sections if section.start > 0)
    found = [
        NewTopic(name, TASK, (f"thành phố làm gì về {as_topic(name)}", f"nhiệm vụ {as_topic(name)} gồm những gì"))
        for name in _new(titles, known)
    ]
    indicators = (figure.indicator for figure in content.figures)
    return found + [
        NewTopic(name, FIGURE, (f"{_lower(name)} được bao nhiêu", f"chỉ tiêu {_lower(name)} là mấy"))
        for name in _new(indicators, known)
    ]


def _named(title: str) -> str:
    """Return a heading that names a topic; nothing for one that was cut short or states figures itself."""
    if title.endswith("…") or any(char.isdigit() for char in title):
        return ""
    return title


def _new(names: Iterable[str], known: str) -> list[str]:
    """The askable names of which no two neighbouring syllables stand in the training data."""
    return [name for name in dict.fromkeys(names) if is_askable(name) and not _is_known(name, known)]


def _is_known(name: str, known: str) -> bool:
    return any(f"{first} {second}" in known for first, second in pairwise(fold(name).split()))


def _lower(name: str) -> str:
    return name if name[:2].isupper() else name[:1].lower() + name[1:]
