"""The words of citizens lead to the terms of plans, with and without diacritics, and no word to two things."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from index.errors import SettingsError
from index.thesaurus import load_thesaurus
from vietnamese.folding import fold

pytestmark = pytest.mark.app

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "thesaurus.yml"
ENGLISH = "english"  # the kind whose entries translate; their terms are things of other kinds
SMALL = """
topic:
  Quản lý đất đai: [sổ đỏ, đất đai]
  phòng chống thiên tai: ["phòng, chống lụt bão", "lụt  bão"]
indicator:
  thu ngân sách: [tổng thu]
"""


def written(folder: Path, content: str) -> Path:
    path = folder / "thesaurus.yml"
    path.write_text(content, encoding="utf-8")
    return path


def test_a_citizens_word_leads_to_the_plans_term(tmp_path: Path) -> None:
    thesaurus = load_thesaurus(written(tmp_path, SMALL))
    concept = thesaurus.find("sổ đỏ")
    assert concept is not None
    assert (concept.kind, concept.name) == ("topic", "quản lý đất đai")
    assert concept.words[0] == "quản lý đất đai"
    assert thesaurus.find("quản lý đất đai") is concept


def test_words_typed_without_diacritics_are_found(tmp_path: Path) -> None:
    thesaurus = load_thesaurus(written(tmp_path, SMALL))
    assert thesaurus.find("tong thu") is thesaurus.find("tổng thu") is not None


def test_other_diacritics_are_another_word(tmp_path: Path) -> None:
    assert load_thesaurus(written(tmp_path, SMALL)).find("sồ đò") is None


def test_punctuation_and_spaces_inside_words_do_not_matter(tmp_path: Path) -> None:
    thesaurus = load_thesaurus(written(tmp_path, SMALL))
    assert thesaurus.find("phòng chống lụt bão") is not None
    assert thesaurus.find("lụt bão") is not None
    assert thesaurus.longest == 4


@pytest.mark.parametrize("content", ["topic: [a, b]", "just words", "topic:\\n  a: 3", "topic: {a: [b", ""])
def test_a_malformed_file_is_named(tmp_path: Path, content: str) -> None:
    path = written(tmp_path, content.replace("\\n", "\n"))
    with pytest.raises(SettingsError, match="từ điển đồng nghĩa"):
        load_thesaurus(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"thesaurus\.yml"):
        load_thesaurus(tmp_path / "thesaurus.yml")


def test_no_word_of_the_shipped_thesaurus_leads_to_two_things() -> None:
    concepts = load_thesaurus(SHIPPED).concepts
    assert len(concepts) > 50
    counts = Counter(word for concept in concepts if concept.kind != ENGLISH for word in concept.words)
    assert [word for word, count in counts.items() if count > 1] == []


def test_every_word_of_the_shipped_thesaurus_leads_to_its_thing_in_any_typing() -> None:
    thesaurus = load_thesaurus(SHIPPED)
    for concept in thesaurus.concepts:
        for word in concept.words[1:] if concept.kind == ENGLISH else concept.words:
            assert word == " ".join(word.lower().split())
            assert thesaurus.find(word) is concept, word
            assert thesaurus.find(fold(word)) is not None, word


def test_english_words_lead_to_terms_of_plans() -> None:
    concept = load_thesaurus(SHIPPED).find("budget revenue")
    assert concept is not None
    assert concept.name == "thu ngân sách"
