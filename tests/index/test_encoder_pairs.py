"""Training pairs come out of pages as people would ask, and no text teaches twice."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.encoder.corpora import Page, Part, read_pages, stretches
from index.encoder.duplicates import sketch, without_duplicates
from index.encoder.negatives import hard_negatives
from index.encoder.pairs import Pair, make_pairs, page_pairs, thesaurus_pairs
from index.encoder.views import abbreviated, chance_of, citizen_view, mistyped, reworded
from index.errors import EncoderError
from index.thesaurus import Concept, Thesaurus

THESAURUS = Thesaurus((Concept("topic", "đội ngũ giáo viên", ("đội ngũ giáo viên", "thầy cô giáo")),))
BODY = "Ủy ban nhân dân thành phố giao Phòng Tài chính. Các phường báo cáo trước ngày mười lăm. Ngân sách bảo đảm kinh phí."


def test_headings_of_every_kind_open_a_stretch() -> None:
    page = Page(
        "Tên trang", f"# Một\n\n{BODY}\n\n**Hai là gì?**\n\n{BODY}\n\n== Ba ==\n{BODY}\n\n**Điều 4. Bốn** {BODY}"
    )
    assert [stretch.heading for stretch in stretches(page)] == ["Một", "Hai là gì?", "Ba", "Bốn"]


def test_wrapped_lines_are_joined_and_markup_is_taken_off() -> None:
    (stretch,) = stretches(Page("", "Căn cứ *Luật*\nTổ chức chính\nquyền địa phương[1]"))
    assert stretch.paragraphs == ("Căn cứ Luật Tổ chức chính quyền địa phương",)


def test_a_page_gives_title_heading_and_sentence_pairs() -> None:
    pairs = list(page_pairs(Page("Phân công", f"{BODY}\n\n## Ai chủ trì?\n\n{BODY}"), random.Random(1)))
    assert {pair.kind for pair in pairs} == {"title", "heading", "sentence"}
    assert any(pair.query == "Ai chủ trì?" and pair.passage == BODY for pair in pairs)


def test_a_heading_without_a_word_asks_nothing() -> None:
    pairs = page_pairs(Page("………….", f"{BODY}\n\n## ………….……………\n\n{BODY}"), random.Random(1))
    assert {pair.kind for pair in pairs} == {"sentence"}


def test_a_sentence_is_taken_out_of_the_passage_it_should_find() -> None:
    pairs = [pair for pair in page_pairs(Page("", BODY), random.Random(2)) if pair.kind == "sentence"]
    assert pairs
    assert all(pair.query not in pair.passage for pair in pairs)


def test_every_word_of_the_thesaurus_finds_its_official_term() -> None:
    assert list(thesaurus_pairs(THESAURUS)) == [Pair("thầy cô giáo", "đội ngũ giáo viên", "thesaurus")]


def write_corpus(folder: Path, name: str, count: int) -> None:
    with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as stream:
        for number in range(count):
            stream.write(
                json.dumps({"id": str(number), "title": f"Trang {number}", "text": f"{BODY} Số {number}."}) + "\n"
            )


def test_pages_that_measure_teach_nothing(tmp_path: Path) -> None:
    write_corpus(tmp_path, "other", 200)
    parts = {part: {page.title for page in read_pages(tmp_path, "other", part=part)} for part in Part}
    assert sum(map(len, parts.values())) == 200
    assert all(parts.values())
    assert len(parts[Part.TRAINING]) > 160


def test_the_same_seed_makes_the_same_pairs(tmp_path: Path) -> None:
    write_corpus(tmp_path, "other", 20)
    assert list(make_pairs(tmp_path, ["other"], seed=3)) == list(make_pairs(tmp_path, ["other"], seed=3))


def test_a_missing_corpus_is_named(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="official"):
        list(make_pairs(tmp_path, ["official"], seed=1))


def test_near_duplicates_and_held_out_questions_are_dropped() -> None:
    pairs = [Pair("Ai chủ trì?", BODY, "x"), Pair("ai CHỦ trì", BODY + " ", "x"), Pair("Bao giờ báo cáo?", BODY, "x")]
    assert list(without_duplicates(pairs)) == [pairs[0], pairs[2]]
    assert list(without_duplicates(pairs, held_out=["Bao giờ báo cáo"])) == [pairs[0]]


@given(st.text(max_size=80))
def test_a_sketch_does_not_see_case_or_punctuation(text: str) -> None:
    assert sketch(text) == sketch(f"  {text} !")


def test_a_hard_negative_looks_like_the_answer_and_is_another_passage() -> None:
    pairs = [
        Pair("thu ngân sách bao nhiêu", "thu ngân sách đạt cao", "x"),
        Pair("chi thường xuyên", "chi thường xuyên và thu ngân sách", "x"),
        Pair("trồng rừng ở đâu", "trồng rừng phòng hộ", "x"),
    ]
    assert dict(hard_negatives(pairs, seed=1))[0] == pairs[1].passage


def test_abbreviations_are_those_people_write() -> None:
    found = {abbreviated("Ủy ban nhân dân thành phố", random.Random(seed)) for seed in range(20)}
    assert "UBND TP" in found


def test_other_words_are_put_for_official_ones() -> None:
    found = {reworded("bồi dưỡng đội ngũ giáo viên năm nay", THESAURUS, random.Random(seed)) for seed in range(20)}
    assert "bồi dưỡng thầy cô giáo năm nay" in found


@given(st.text(alphabet="aăâbcdđeêghi klmnoôơpqrstuưvxy", max_size=60), st.integers(0, 99))
def test_slips_keep_the_number_of_words(text: str, seed: int) -> None:
    assert len(mistyped(text, random.Random(seed), rate=1.0).split(" ")) == len(text.split(" "))


@given(st.text(max_size=60), st.integers(0, 99))
def test_a_view_is_the_same_for_the_same_seed(text: str, seed: int) -> None:
    first, second = (citizen_view(text, random.Random(seed), thesaurus=THESAURUS) for _ in range(2))
    assert first == second


def test_slips_hurt_as_many_words_as_they_should_and_not_the_same_places_of_every_text() -> None:
    texts = [f"doanh nghiệp {number} phải nộp hồ sơ đăng ký kinh doanh trước ngày nào" for number in range(200)]
    places = [
        place
        for text in texts
        for place, (word, typed) in enumerate(
            zip(text.split(), mistyped(text, chance_of(text, seed=7), rate=0.12).split(), strict=True)
        )
        if word != typed
    ]
    assert 0.08 < len(places) / sum(len(word) > 2 for text in texts for word in text.split()) < 0.16
    assert len(set(places)) >= 8
