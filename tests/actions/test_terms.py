"""What a question is about stays; the frame that every question has goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from underthesea import word_tokenize

from actions.pipeline import Pipeline
from actions.words.frames import frame_phrases
from actions.words.terms import TermFinder
from index.thesaurus import load_thesaurus
from vietnamese.folding import fold

pytestmark = pytest.mark.app

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(name="terms")
def _terms(plan_pipeline: Pipeline) -> TermFinder:
    return plan_pipeline.knowledge.terms


def words(terms: TermFinder, text: str) -> list[str]:
    return [term.text for term in terms.find(text)]


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("thu ngân sách là bao nhiêu", ["thu ngân sách"]),
        ("cho tôi hỏi chi ngân sách là bao nhiêu ạ", ["chi ngân sách"]),
        ("kế hoạch nói gì về chuyển đổi số", ["chuyển đổi số"]),
        ("giải phóng mặt bằng thì làm những gì", ["giải phóng mặt bằng"]),
        ("thu ngân sách và tỷ lệ hộ nghèo là bao nhiêu", ["thu ngân sách", "tỷ lệ hộ nghèo"]),
        ("có những gì", []),
        ("nửa đầu năm vất vả dữ vậy", ["vất vả"]),
        ("sang năm 2022 thì lên xuống ra sao", ["2022"]),
        ("", []),
    ],
)
def test_only_what_a_question_is_about_is_kept(terms: TermFinder, question: str, about: list[str]) -> None:
    assert words(terms, question) == about


def test_a_word_of_the_thesaurus_brings_its_synonyms(terms: TermFinder) -> None:
    term = terms.find("sổ đỏ")[0]
    assert term.known
    assert term.text == "sổ đỏ"
    assert "quản lý đất đai" in (*term.synonyms, *term.related)


def test_a_word_said_twice_stands_where_it_was_said_last(terms: TermFinder) -> None:
    text = "nghe bảo tuyển dụng khó, vậy tuyển dụng thế nào"
    assert [term.start for term in terms.find(text) if term.text == "tuyển dụng"] == [text.rindex("tuyển dụng")]


def test_an_unknown_word_stays_as_an_open_term(terms: TermFinder) -> None:
    assert any("tàu" in word for word in words(terms, "tàu điện ngầm bao nhiêu"))


def test_spans_already_read_as_times_are_left_out(terms: TermFinder) -> None:
    text = "thu ngân sách năm 2021"
    assert [term.text for term in terms.find(text, taken=[(14, 22)])] == ["thu ngân sách"]


def test_the_same_thing_said_twice_is_one_term(terms: TermFinder) -> None:
    assert words(terms, "thu ngân sách, thu ngân sách là bao nhiêu") == ["thu ngân sách"]


def test_a_term_the_documents_rarely_use_weighs_more(terms: TermFinder) -> None:
    assert terms.weight("thành phố") < terms.weight("chữ ký số") < terms.weight("tàu vũ trụ") <= 2.0


def test_terms_are_found_in_documents_of_any_field() -> None:
    thesaurus = load_thesaurus(PROJECT / "data" / "thesaurus.yml")
    finder = TermFinder(["Nuôi ong lấy mật ở xã Bản Mây", "Đàn ong có 300 tổ"], thesaurus, str.split)
    assert any("ong" in term.text.split() for term in finder.find("nuôi ong thế nào"))


def test_no_place_reads_like_a_phrase_that_frames_questions() -> None:
    thesaurus = load_thesaurus(PROJECT / "data" / "thesaurus.yml")
    places = {fold(word) for concept in thesaurus.concepts if concept.kind == "place" for word in concept.words}
    assert places & {fold(phrase) for phrase in frame_phrases()} == set()


@pytest.mark.parametrize(("doubtful", "expected"), [({6}, True), (set(), False)])
def test_a_guessed_syllable_may_be_any_word_of_the_documents_that_looks_alike(
    doubtful: set[int], expected: bool
) -> None:
    thesaurus = load_thesaurus(PROJECT / "data" / "thesaurus.yml")
    finder = TermFinder(["Huyện đón 1 triệu lượt khách"], thesaurus, str.split)
    (term,) = [term for term in finder.find("huyện đơn", doubtful=doubtful) if term.text == "đơn"]
    assert ("đón" in term.synonyms) is expected


def test_a_guessed_syllable_that_no_document_uses_may_frame_the_question() -> None:
    thesaurus = load_thesaurus(PROJECT / "data" / "thesaurus.yml")
    finder = TermFinder(["Thu ngân sách đạt 5 tỷ đồng"], thesaurus, str.split)
    assert [term.text for term in finder.find("thu ngân sách hạ", doubtful={14})] == ["thu ngân sách"]


def test_no_name_reaches_over_the_end_of_what_was_asked(terms: TermFinder) -> None:
    text = "ai chuyển, đổi số nào"
    assert "chuyển đổi số" in [term.text for term in terms.find(text)]
    assert "chuyển đổi số" not in [term.text for term in terms.find(text, apart=[text.index(",")])]


def test_the_vietnamese_for_english_words_alone_names_nothing_of_plans(terms: TermFinder) -> None:
    kinds = {term.text: term.kind for text in ("đăng ký nhận quà", "registered gifts") for term in terms.find(text)}
    assert kinds["registered"] == "english"
    assert not kinds.get("đăng ký")


def test_no_phrase_of_the_documents_ends_inside_a_word() -> None:
    thesaurus = load_thesaurus(PROJECT / "data" / "thesaurus.yml")

    def segment(text: str) -> list[str]:
        return [word.replace("_", " ") for word in text.replace("thực hiện", "thực_hiện").split()]

    finder = TermFinder(["Hội Làm vườn giám sát việc thực hiện", "Tổ ong giám sát việc thực hiện"], thesaurus, segment)
    assert all(not term.text.endswith(" thực") for term in finder.find("ai giám sát việc thực hiện"))


def test_a_name_made_of_words_that_frame_questions_is_found_where_documents_use_it() -> None:
    passages = [
        "Mức chuẩn trợ giúp là 700.000 đồng, tăng so với cùng kỳ.",
        "Cùng kỳ chưa có.",
        "Trợ cấp bằng mức chuẩn nhân với hệ số.",
    ]
    finder = TermFinder(passages, load_thesaurus(PROJECT / "data" / "thesaurus.yml"), word_tokenize)
    assert words(finder, "mức chuẩn là bao nhiêu") == ["mức chuẩn"]
    assert words(finder, "là bao nhiêu thế") == []
    assert words(finder, "so với cùng kỳ là bao nhiêu") == []


def test_the_same_name_is_none_where_the_documents_do_not_use_it(terms: TermFinder) -> None:
    assert words(terms, "mức chuẩn là bao nhiêu") == []
