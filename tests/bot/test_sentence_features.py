"""Features tell words apart by their diacritics, frames by their ends, and are the same after storing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.sentence_features import Sentence, SentenceFeatures

SENTENCES = [
    Sentence("indicator la bao nhieu", "thu ngân sách là bao nhiêu"),
    Sentence("dien", "điện"),
    Sentence("dien", "điên"),
]


def rows(features: SentenceFeatures, *sentences: Sentence) -> np.ndarray:
    return features.transform(sentences).toarray()  # type: ignore[no-any-return]


@pytest.fixture
def features() -> SentenceFeatures:
    """Features that learnt the sentences."""
    made = SentenceFeatures()
    made.fit(SENTENCES)
    return made


def test_each_row_has_length_one(features: SentenceFeatures) -> None:
    assert np.linalg.norm(rows(features, *SENTENCES), axis=1) == pytest.approx([1, 1, 1])


def test_the_same_letters_with_other_diacritics_are_other_words(features: SentenceFeatures) -> None:
    power, mad = rows(features, *SENTENCES[1:])
    assert (power != mad).any()


def test_which_figures_are_said_makes_no_difference(features: SentenceFeatures) -> None:
    first, second = rows(features, Sentence("period", "năm 2021"), Sentence("period", "năm 2037"))
    assert (first == second).all()


def test_a_frame_begins_and_ends(features: SentenceFeatures) -> None:
    front, back = rows(features, Sentence("indicator x", ""), Sentence("x indicator", ""))
    assert (front != back).any()


def test_words_that_were_not_learnt_do_not_count(features: SentenceFeatures) -> None:
    unknown, empty = rows(features, Sentence("", "zzz"), Sentence("", ""))
    assert (unknown == empty).all()


def test_rare_counts_can_be_left_out() -> None:
    every = SentenceFeatures().fit(SENTENCES).shape[1]
    assert SentenceFeatures(rarest=2).fit(SENTENCES).shape[1] < every


def test_what_was_stored_gives_the_same_features(features: SentenceFeatures, tmp_path: Path) -> None:
    features.save(tmp_path)
    assert rows(SentenceFeatures.load(tmp_path), *SENTENCES) == pytest.approx(rows(features, *SENTENCES))


def test_a_damaged_store_is_refused(features: SentenceFeatures, tmp_path: Path) -> None:
    features.save(tmp_path)
    (tmp_path / "vocabularies.json").write_text("[{}]", encoding="utf-8")
    with pytest.raises(ValueError, match="shorter"):
        SentenceFeatures.load(tmp_path)
