"""The counts of how people ask follow the training sentences; those of how Vietnamese is written are whole."""

from __future__ import annotations

from scripts.count_phrases import asked, everyday_speech, training_sentences
from vietnamese.language_model import written_vietnamese
from vietnamese.tables import read_counts


def test_the_training_sentences_are_counted_as_they_are_now() -> None:
    counted = asked([*training_sentences(), *everyday_speech()])
    assert counted == read_counts("asked.tsv.gz"), "chạy lại: python -m scripts.count_phrases --asked-only"


def test_a_pair_is_never_more_frequent_than_its_syllables() -> None:
    counts = written_vietnamese().words
    pairs = [phrase for phrase in counts if " " in phrase]
    assert len(pairs) > 50_000
    assert all(counts[pair] <= min(counts[word] for word in pair.split()) for pair in pairs)
