"""The question files are well formed, and what is wrong with one is said in Vietnamese with its line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from admin.evaluation.client import Citation, Reply
from admin.evaluation.judge import STATING, judge
from admin.evaluation.questions import Question, QuestionFileError, load_questions
from index.readers import read_file
from scripts.count_phrases import everyday_speech
from vietnamese.folding import fold
from vietnamese.normalisation import normalise

pytestmark = pytest.mark.app

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "data" / "questions").glob("[!f]*.jsonl"))
HALVES = {name: ROOT / "data" / "questions" / f"{name}.jsonl" for name in ("dev", "test")}
ABOUT = {
    name: ROOT / document
    for document, names in yaml.safe_load((ROOT / "data/questions/documents.yml").read_text(encoding="utf-8")).items()
    for name in names
}
VALID = {"id": "a", "category": "figure", "turns": ["Thu?"], "intent": "ask_figure", "status": ["answered"], "must": []}


def write(path: Path, *records: object) -> Path:
    path.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in records), encoding="utf-8")
    return path


def sentence(text: str) -> str:
    """Letters and digits only, so that punctuation, case and diacritics make no difference."""
    return " ".join(re.findall(r"\w+", fold(normalise(text).text)))


def asked(path: Path) -> set[str]:
    """The judged sentences of a file that are longer than a keyword; control characters and symbols alone are none."""
    questions = load_questions(path)
    return {words for question in questions if len((words := sentence(question.text)).split()) > 1}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_shipped_file_can_be_loaded(path: Path) -> None:
    assert load_questions(path)


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_enough_questions_of_every_kind(half: str) -> None:
    questions = load_questions(HALVES[half])
    assert len(questions) >= 230
    assert sum(question.must_be_refused is True for question in questions) >= 30
    assert sum(len(question.turns) > 1 for question in questions) >= 20


@pytest.mark.parametrize(
    "heldout", [path for path in FILES if path.stem.startswith("heldout")], ids=lambda path: path.stem
)
def test_what_is_only_measured_shares_no_sentence_with_what_may_be_read(heldout: Path) -> None:
    readable = [path for path in FILES if path != heldout and not path.stem.startswith("heldout")]
    assert not asked(heldout) & set().union(*map(asked, readable))


def test_both_halves_cover_the_same_categories_with_different_sentences() -> None:
    categories = [{question.category for question in load_questions(path)} for path in HALVES.values()]
    assert categories[0] == categories[1]
    assert not asked(HALVES["dev"]) & asked(HALVES["test"])


@pytest.mark.parametrize(("name", "document"), ABOUT.items(), ids=list(ABOUT))
def test_expected_quotes_are_verbatim_slices_of_the_document(name: str, document: Path) -> None:
    text = read_file(document).text
    quotes = {question.quote for question in load_questions(ROOT / "data" / "questions" / f"{name}.jsonl")} - {None}
    assert not [quote for quote in quotes if str(quote) not in text]


def test_the_published_schema_is_the_one_that_is_checked() -> None:
    published = json.loads((ROOT / "data" / "questions" / "question.schema.json").read_text(encoding="utf-8"))
    assert published == Question.model_json_schema()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_question_is_a_training_sentence(path: Path) -> None:
    assert not asked(path) & training_sentences()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_question_has_a_reply_that_passes(path: Path) -> None:
    failed = []
    for question in load_questions(path):
        status = question.status[0]
        quote = Citation(id=1, document="", section="", quote=question.quote or "x")
        said = "; ".join(words[0] for words in question.must)
        reply = Reply(said or "Vâng.", status, (quote,) if status in STATING else ())
        verdict = judge(question, reply, texts={})
        if not verdict.answer_ok or verdict.citation_ok is False:
            failed.append((question.id, verdict))
    assert not failed


def training_sentences() -> set[str]:
    """Every example of the training data, entity annotations taken out, and every sentence that was only counted."""
    examples = {sentence(line) for line in everyday_speech()}
    for file in (ROOT / "data" / "nlu").glob("*.yml"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"\s+- (?!intent:|lookup:|synonym:|regex:)(.+)", line):
                plain = re.sub(r"\[([^\]]+)\](?:\([^)]*\)|\{[^}]*\})", r"\1", match.group(1))
                examples.add(sentence(plain))
    return examples


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"status": ["anwsered"]}, "status.0: giá trị không có trong danh sách cho phép"),
        ({"intent": "ask_price"}, "intent: giá trị không có trong danh sách cho phép"),
        ({"turns": []}, "turns: không được để trống"),
        ({"must": ["2.341,6"]}, "must.0: phải là danh sách"),
        ({"hint": "x"}, "hint: trường không có trong định dạng"),
        ({"entities": [{"entity": "indicator", "text": "chi"}]}, "thực thể «chi» không có trong câu hỏi cuối"),
    ],
)
def test_a_wrong_field_is_named(tmp_path: Path, change: dict[str, object], said: str) -> None:
    path = write(tmp_path / "q.jsonl", VALID, {**VALID, "id": "b", **change})
    with pytest.raises(QuestionFileError) as raised:
        load_questions(path)
    assert "Dòng 2" in str(raised.value)
    assert said in str(raised.value)


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "q.jsonl", {key: value for key, value in VALID.items() if key != "turns"})
    with pytest.raises(QuestionFileError, match="turns: thiếu trường này"):
        load_questions(path)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "q.jsonl").write_text('{"id": ', encoding="utf-8")
    with pytest.raises(QuestionFileError, match=r"Dòng 1 của «q\.jsonl».*JSON"):
        load_questions(tmp_path / "q.jsonl")


def test_a_repeated_id_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match="mã «a» đã dùng"):
        load_questions(write(tmp_path / "q.jsonl", VALID, VALID))


def test_an_empty_or_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match="không có câu nào"):
        load_questions(write(tmp_path / "q.jsonl"))
    with pytest.raises(QuestionFileError, match="Không đọc được"):
        load_questions(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    ("status", "refused"),
    [(["not_in_plan"], True), (["answered"], False), (["answered", "not_in_plan"], None)],
)
def test_whether_a_question_must_be_refused(status: list[str], refused: bool | None) -> None:
    assert Question.model_validate({**VALID, "status": status}).must_be_refused is refused
