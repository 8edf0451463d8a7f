"""What of a question the best passages leave open is measured, whatever words it is put in."""

from __future__ import annotations

import numpy as np
import pytest

from index.retrieval.answerable import NOT_ASKED, SIGNALS, Answerability, CoverageReader
from index.retrieval.evidence import Ways
from index.retrieval.fusion import shipped_fusion
from index.retrieval.searchable import Searchable

RARITY = {"benh": 3.0, "vien": 2.0, "xay": 4.0, "golf": 9.0}
EVIDENCE = {"cosine": 0.5, "period": 1.0, "numbers": 0.25}


def item(body: str) -> Searchable:
    return Searchable(body, "d", body, "", frozenset())


def signals(ways: Ways, *bodies: str, logits: tuple[float, ...] = (2.0, 0.0)) -> dict[str, float]:
    reader = CoverageReader(
        lambda word: RARITY.get(word, 1.0), RARITY.__contains__, lambda text: [w for w in text.split() if w == "viện"]
    )
    found = reader.signals(ways, [item(body) for body in bodies], np.array(logits, dtype=np.float32), EVIDENCE)
    return dict(zip(SIGNALS, map(float, found), strict=True))


def alike(text: str) -> Ways:
    return Ways(text, text, text)


def test_a_covered_question_leaves_nothing_open() -> None:
    found = signals(alike("xây bệnh viện"), "Xây bệnh viện mới")
    assert (found["covered"], found["greatest_open"], found["unheard_of"], found["phrases"]) == (1.0, 0.0, 0.0, 1.0)
    assert (found["cosine"], found["period"], found["numbers"]) == (0.5, 1.0, 0.25)


def test_an_open_word_counts_as_much_as_it_tells() -> None:
    found = signals(alike("xây bệnh viện golf"), "Xây bệnh viện mới")
    assert found["covered"] == pytest.approx(9 / 18)
    assert found["greatest_open"] == 1.0
    assert signals(alike("xây bệnh viện golf"), "sân golf")["greatest_open"] == pytest.approx(4 / 9)


def test_words_that_only_put_the_question_do_not_stay_open() -> None:
    assert signals(alike("cho tôi hỏi xây bệnh viện ở đâu vậy"), "Xây bệnh viện")["covered"] == 1.0


def test_other_passages_may_cover_the_rest() -> None:
    found = signals(alike("xây bệnh viện"), "bệnh viện", "xây")
    assert found["covered"] < found["covered_by_three"] == 1.0


def test_a_question_covered_in_official_terms_is_covered() -> None:
    ways = Ways("nhà thương", "nhà thương", "bệnh viện")
    assert signals(ways, "Bệnh viện")["covered"] == 1.0


def test_a_word_no_document_holds_is_unheard_of() -> None:
    assert signals(alike("xây sàn"), "xây")["unheard_of"] == 0.5


def test_the_gap_is_between_the_best_and_the_rest() -> None:
    assert signals(alike("xây"), "xây", logits=(3.0, 1.0, 0.0))["gap"] == pytest.approx(2.5)
    assert signals(alike("xây"), "xây", logits=(3.0,))["gap"] == 0.0


def test_what_is_not_asked_speaks_neither_way() -> None:
    found = signals(alike("xây"), "xây")
    assert found["phrases"] == found["concepts"] == NOT_ASKED


def test_a_question_without_words_has_signals_too() -> None:
    assert all(np.isfinite(value) for value in signals(alike("?"), "xây").values())


def test_more_of_what_counts_makes_an_answer_likelier() -> None:
    model = Answerability({name: float(name == "covered") for name in SIGNALS}, 0.0, 0.5)
    low, high = np.zeros(len(SIGNALS), dtype=np.float32), np.ones(len(SIGNALS), dtype=np.float32)
    assert model.probability(low) == pytest.approx(0.5)
    assert model.probability(low) < model.probability(high) < 1.0


def test_the_shipped_model_takes_coverage_for_an_answer_and_open_words_against_it() -> None:
    shipped = shipped_fusion().answerability
    full, none = np.full(len(SIGNALS), 0.5, dtype=np.float32), np.full(len(SIGNALS), 0.5, dtype=np.float32)
    for name, better in (
        ("covered", 1.0),
        ("covered_by_three", 1.0),
        ("greatest_open", 0.0),
        ("phrases", 1.0),
    ):
        full[SIGNALS.index(name)], none[SIGNALS.index(name)] = better, 1.0 - better
    assert shipped.probability(none) < shipped.threshold < shipped.probability(full)
