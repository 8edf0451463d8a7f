"""What was not answered is grouped, decided once, and turned into questions; the report says how the bot is used."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
import yaml
from numpy.typing import NDArray

from admin.evaluation.questions import load_questions
from admin.review.conversations import KeptTurn, read_turns
from admin.review.decisions import keep_examples
from admin.review.grouping import Group, group_turns, same_words
from admin.usage.numbers import percentile
from index.errors import CorruptRelease
from index.model import Passage, Section
from index.retrieval.hits import Hit
from tests.admin.office import Office

pytestmark = pytest.mark.app

TURNS = [
    ("học phí mầm non là bao nhiêu", "not_in_plan", "", None),
    ("Học phí mầm non bao nhiêu tiền?", "not_in_plan", "", None),
    ("hoc phi mam non", "clarify", "", None),
    ("Giá vé xe buýt <script>", "out_of_scope", "", None),
    ("Thu ngân sách?", "answered", "", "down"),
    ("Chi ngân sách?", "answered", "", "up"),
    ("Hộ nghèo?", "error", "upstream_slow", None),
]


def turn(question: str, status: str = "not_in_plan") -> KeptTurn:
    return KeptTurn("t", 0.0, question, "r", status, "", None, 0.1, None, None, None)


class WordEncoder:
    """Questions are alike as far as they share words: a stand-in for the encoder, float32 (n, 512), rows of length 1."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = np.zeros((len(texts), 512), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in same_words(text).split():
                vectors[row, sum(ord(char) * 31**place for place, char in enumerate(word)) % 512] = 1
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1)


class OneSection:
    """Stands in for a release whose search finds its only section for every question about schools."""

    vocabulary = None
    passages = MappingProxyType({"p": Passage(id="p", document="d", section="s", start=0, end=1, text="x")})
    sections = MappingProxyType(
        {"s": Section(id="s", document="d", label="II", title="Trường học", trail=(), start=0, end=1)}
    )

    @property
    def retriever(self) -> OneSection:
        """Return what searches."""
        return self

    def search(self, question: str, *, k: int) -> list[Hit]:
        """Return the section's passage, with little certainty for other questions."""
        return [Hit("p", 0.9 if "học phí" in question.lower() else 0.01, dense=0.0, lexical=0.0)][:k]


@pytest.fixture(name="full")
def _full(office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office whose gateway kept some conversations."""
    monkeypatch.setattr("admin.review.queue.load_encoder", lambda _: WordEncoder())
    monkeypatch.setattr("admin.usage.topics.load_release", lambda *_, **__: OneSection())
    office.run("add", office.file("ke-hoach.txt"))
    office.run("build")
    office.run("publish", "--override", "bản đầu tiên để thử")
    path = office.state / "web" / "conversations.sqlite"
    path.parent.mkdir()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE turn (id, session, at, question, reply, status, cause, release, seconds)")
        database.execute("CREATE TABLE feedback (turn, at, rating, reason, comment)")
        for number, (question, status, cause, rating) in enumerate(TURNS):
            row = (str(number), "s", time.time() + number, question, "…", status, cause, "r", 0.2 + number / 10)
            database.execute("INSERT INTO turn VALUES (?,?,?,?,?,?,?,?,?)", row)
            if rating:
                database.execute("INSERT INTO feedback VALUES (?,?,?,?,?)", (str(number), 0, rating, "wrong", "sai số"))
    return office


def test_nothing_was_kept_yet(office: Office) -> None:
    assert office.json("review") == {"groups": []}
    assert office.json("report")["turns"] == 0


def test_what_needs_review_is_grouped_with_the_biggest_group_first(full: Office) -> None:
    groups = full.json("review")["groups"]
    assert groups[0]["question"] == "học phí mầm non là bao nhiêu"
    assert groups[0]["count"] == 3
    assert {group["question"] for group in groups[1:]} == {"Giá vé xe buýt <script>", "Thu ngân sách?", "Hộ nghèo?"}
    assert "góp ý: sai số" in full.run("review").stdout


def test_a_group_marked_out_of_scope_becomes_a_question_and_leaves_the_queue(full: Office) -> None:
    group = full.json("review")["groups"][0]
    full.json("review", group["key"], "--out-of-scope")
    (question,) = load_questions(full.documents.parent / "questions" / "reviewed.jsonl")
    assert question.text == group["question"]
    assert question.must_be_refused
    assert group["key"] not in {item["key"] for item in full.json("review")["groups"]}
    assert full.audit()[-1]["what"] == "review"


def test_the_right_passage_becomes_the_quotation_that_must_be_cited(full: Office) -> None:
    group = next(item for item in full.json("review")["groups"] if item["question"] == "Thu ngân sách?")
    passage = next(item for item in full.json("show", "ke-hoach")["passages"] if "1.250" in item["text"])
    full.json("review", group["key"], "--passage", passage["id"])
    (question,) = load_questions(full.documents.parent / "questions" / "reviewed.jsonl")
    assert question.quote == passage["text"]
    assert full.run("review", group["key"], "--passage", "khong-co").exit_code == 1


def test_other_phrasings_can_train_and_the_asked_one_never_does(full: Office) -> None:
    group = full.json("review")["groups"][0]
    full.json("review", group["key"], "--not-in-plan", "--train", "ask_figure")
    content = yaml.safe_load((full.documents.parent / "nlu" / "reviewed_ask_figure.yml").read_text(encoding="utf-8"))
    examples = content["nlu"][0]["examples"].splitlines()
    assert examples == ["- Học phí mầm non bao nhiêu tiền?", "- hoc phi mam non"]


def test_training_examples_are_kept_once_and_without_brackets(tmp_path: Path) -> None:
    keep_examples(tmp_path, "ask_figure", ["thu [ngân sách](indicator)"])
    path = keep_examples(tmp_path, "ask_figure", ["thu [ngân sách](indicator)", "chi?"])
    examples = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"][0]["examples"].splitlines()
    assert examples == ["- thu ngân sách indicator", "- chi?"]


def test_a_dismissed_group_leaves_the_queue_and_no_question(full: Office) -> None:
    key = full.json("review")["groups"][0]["key"]
    full.json("review", key, "--dismiss")
    assert key not in {item["key"] for item in full.json("review")["groups"]}
    assert not (full.documents.parent / "questions" / "reviewed.jsonl").exists()


@pytest.mark.parametrize("options", [[], ["--dismiss", "--out-of-scope"], ["--not-in-plan", "--train", "no_intent"]])
def test_a_decision_must_be_one_and_make_sense(full: Office, options: list[str]) -> None:
    key = full.json("review")["groups"][0]["key"]
    assert full.run("review", key, *options).exit_code == 1
    assert key in {item["key"] for item in full.json("review")["groups"]}


def test_the_same_words_are_one_group_however_typed() -> None:
    groups = group_turns(
        [turn("Thu ngân sách?"), turn("thu ngan sach")],
        encode=lambda texts: np.zeros((len(texts), 2), dtype=np.float32),
        read=str,
    )
    assert [group.phrasings for group in groups] == [["Thu ngân sách?"]]


def test_an_unreadable_store_is_said_so(office: Office) -> None:
    path = office.state / "web" / "conversations.sqlite"
    path.parent.mkdir()
    path.write_text("no database, only words that fill the page" * 50, encoding="utf-8")
    result = office.run("review")
    assert result.exit_code == 1
    assert "kho hội thoại" in result.stderr


def test_the_store_is_only_read(full: Office) -> None:
    path = full.state / "web" / "conversations.sqlite"
    before = path.read_bytes()
    assert len(read_turns(path)) == len(TURNS)
    assert read_turns(path, since=time.time() + 1000) == []
    assert path.read_bytes() == before


def test_the_report_is_one_page_with_everything_escaped(full: Office) -> None:
    out = full.root / "usage.html"
    assert full.json("report", "--out", out)["answered"] == 2
    page = out.read_text(encoding="utf-8")
    assert "Giá vé xe buýt &lt;script&gt;" in page
    assert "<script" not in page
    assert "học phí mầm non là bao nhiêu" in page
    assert "Văn bản không nêu" in page
    assert "sai số" in page
    assert "Trường học" in page


def test_the_report_needs_no_release(full: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> None:
        raise CorruptRelease("không có")

    monkeypatch.setattr("admin.usage.topics.load_release", missing)
    out = full.root / "usage.html"
    assert full.json("report", "--out", out)["turns"] == len(TURNS)
    assert "chủ đề khác" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("status", "rating", "needs_review"),
    [
        ("corrected_premise", None, True),
        ("partly_answered", None, True),
        ("corrected_premise", "up", False),
        ("answered", None, False),
        ("answered", "down", True),
        ("not_in_plan", "up", True),
        ("small_talk", None, False),
    ],
)
def test_what_was_corrected_or_answered_in_part_is_reviewed_too(
    status: str, rating: str | None, needs_review: bool
) -> None:
    assert replace(turn("thu ngân sách?", status), rating=rating).needs_review is needs_review


def test_the_question_of_a_group_is_never_among_its_other_phrasings() -> None:
    asked = ("hoc phi mam non", "Học phí mầm non?", "học phí mầm non bao nhiêu", "học phí mầm non")
    group = Group("k", tuple(map(turn, asked)))
    assert group.question == "Học phí mầm non?"
    assert group.phrasings == ["Học phí mầm non?", "học phí mầm non bao nhiêu"]


def test_percentiles_of_nothing_are_nothing() -> None:
    assert percentile([], 0.5) == 0.0
    assert percentile([1.0, 2.0, 3.0], 0.5) == 2.0


def test_new_topics_are_suggested_and_can_be_accepted(office: Office) -> None:
    training = office.documents.parent / "nlu"
    training.mkdir()
    (training / "ask_figure.yml").write_text("- tổng thu ngân sách bao nhiêu", encoding="utf-8")
    office.run("add", office.file("ke-hoach.txt"))
    assert office.json("build")["new_topics"] > 0
    names = [topic["name"] for topic in office.json("topics")["topics"]]
    assert "Nhiệm vụ về giáo dục" in names
    assert not any("thu ngân sách" in name for name in names)
    office.json("topics", "--accept", names.index("Nhiệm vụ về giáo dục") + 1)
    assert "nhiệm vụ về giáo dục" in (training / "reviewed_ask_task.yml").read_text(encoding="utf-8")
    assert "Nhiệm vụ về giáo dục" not in [topic["name"] for topic in office.json("topics")["topics"]]
    assert office.run("topics", "--accept", "99").exit_code == 1
