"""The memory of a conversation survives the journey through a Rasa slot."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.question import Memory
from actions.runtime import MEMORY, read_memory
from tests.actions.asking import Conversation

pytestmark = pytest.mark.app

WORDS = st.text(max_size=12)
TERMS = st.lists(
    st.tuples(WORDS, st.lists(WORDS, max_size=2).map(tuple), st.lists(WORDS, max_size=2).map(tuple)), max_size=3
)
MEMORIES = st.builds(
    Memory,
    intent=WORDS,
    terms=TERMS.map(tuple),
    period=WORDS,
    figures=st.lists(WORDS, max_size=3).map(tuple),
    citations=st.lists(st.tuples(WORDS, st.integers(0, 9999), st.integers(0, 9999)), max_size=3).map(tuple),
    rest=st.lists(WORDS, max_size=3).map(tuple),
    numbers=st.lists(WORDS, max_size=3).map(tuple),
    status=WORDS,
    strategy=WORDS,
)


def from_slot(value: object) -> Memory:
    """Read a memory as the actions do, from the value of their slot."""
    return read_memory(SimpleNamespace(get_slot=lambda name: value if name == "last_answer" else None))


@given(MEMORIES)
def test_any_memory_comes_back_from_json_as_it_was(memory: Memory) -> None:
    assert from_slot(json.loads(json.dumps(MEMORY.dump_python(memory, mode="json")))) == memory


def test_the_memory_of_real_turns_comes_back(talk: Conversation) -> None:
    for question, intent in (("Thu ngân sách bao nhiêu?", "ask_figure"), ("Kết quả 6 tháng?", "ask_achievement")):
        talk.ask(question, intent)
        assert from_slot(json.loads(json.dumps(MEMORY.dump_python(talk.memory, mode="json")))) == talk.memory


@pytest.mark.parametrize("value", [None, {}, {"terms": 3}, {"citations": [["a", "b"]]}, "words", [1, 2]])
def test_an_empty_or_foreign_slot_is_an_empty_memory(value: object) -> None:
    assert from_slot(value) == Memory()
