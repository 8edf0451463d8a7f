"""The counts of how people ask follow the training sentences; those of how Vietnamese is written are whole."""

from __future__ import annotations

import runpy
from pathlib import Path

from vietnamese.language_model import written_vietnamese
from vietnamese.tables import read_counts

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "count_phrases.py"


def test_the_training_sentences_are_counted_as_they_are_now() -> None:
    script = runpy.run_path(str(SCRIPT))
    counted = script["asked"](script["training_sentences"]())
    assert counted == read_counts("asked.tsv.gz"), "chạy lại: python scripts/count_phrases.py --asked-only"


def test_a_pair_is_never_more_frequent_than_its_syllables() -> None:
    counts = written_vietnamese().words
    pairs = [phrase for phrase in counts if " " in phrase]
    assert len(pairs) > 50_000
    assert all(counts[pair] <= min(counts[word] for word in pair.split()) for pair in pairs)
