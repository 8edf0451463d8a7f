"""Fits and measures which passage answers a question: ``python -m benchmarks.likelihood [--write]``.

The questions of ``data/questions`` that may be developed with are asked of their documents, without what Rasa understands of
them. Weights are chosen so that the passages that answer stand above the other candidates (softmax over the candidates of a
question); a logistic model then tells how often the first one is right. What is printed comes from documents that the weights
did not see: the documents are parted in folds. With ``--write`` the weights fitted on all of them are those that ship.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.metrics import roc_auc_score  # type: ignore[import-untyped]

from actions.documents.knowledge import Knowledge
from actions.finding.evidence import evidence_for, gather, promising
from actions.finding.likelihood import FEATURES, SIGNS, Likelihood, Matrix, signs_of
from actions.question import Memory, Turn
from actions.reading.analysis import analyse
from actions.reading.written import as_written
from actions.words.segmentation import load_segmenter
from admin.evaluation.judge import contains
from admin.evaluation.questions import Question, load_questions
from benchmarks.systems import PROJECT
from index.model import Passage
from index.release import load_release
from index.release.build import BuildPlan, read_documents, write_index
from index.release.manifest import write_manifest
from index.retrieval.listwise import ranking_weights
from index.thesaurus import load_thesaurus
from settings import load_settings

QUESTIONS = PROJECT / "data" / "questions"
WEIGHTS = PROJECT / "actions" / "data" / "likelihood.json"
MEASURED_ONLY = (  # the last seventeen were written when the weights were there
    "test",
    "heldout-bao-cao-6-thang-2025-nam-ron",
    "heldout-nghi-quyet-2026-2030-cua-lach",
    "blind34-plan",
    "blind-tra-khuc",
    "blind-dong-yen",
    "blind-cua-sot",
    "blind-ha-khe",
    "blind35-plan",
    "blind-binh-say",
    "blind36-plan",
    "blind-tra-buong",
    "blind-dong-kho",
    "blind37-plan",
    "blind-van-ly-giang",
    "blind38-plan",
    "blind39-plan",
    "blind-an-linh",
    "blind-dong-tra",
    "blind-song-cai",
)
FOLDS = 6
RIDGE = 1e-3
ANSWERING = {"answered", "partly_answered", "corrected_premise", "not_in_plan"}
THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: what speaks for each candidate, which of them answer, and whether it must not be answered at all."""

    features: Matrix
    answers: NDArray[np.bool_]
    refused: bool


def main() -> None:
    """Ask all questions, print how often the right passage is first, and fit the weights that ship."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.likelihood", description=__doc__)
    parser.add_argument("--write", action="store_true", help="ghi trọng số để dùng")
    options = parser.parse_args()
    about = yaml.safe_load((QUESTIONS / "documents.yml").read_text(encoding="utf-8"))
    about = {document: [name for name in names if name not in MEASURED_ONLY] for document, names in about.items()}
    asked = {document: list(ask(PROJECT / document, names)) for document, names in about.items() if names}
    measure(asked)
    if options.write:
        model = fit([item for items in asked.values() for item in items])
        content = {"ranking": dict(model.ranking), "answering": dict(model.answering), "bias": model.bias}
        WEIGHTS.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def ask(document: Path, names: Sequence[str]) -> Iterator[Asked]:
    """Ask a document the questions about it that are one turn and no talk."""
    questions = [item for name in names for item in load_questions(QUESTIONS / f"{name}.jsonl") if _is_asked(item)]
    with tempfile.TemporaryDirectory() as folder:
        knowledge = _knowledge(document, Path(folder))
        for question in questions:
            turn = Turn(question.text, question.intent or "ask_figure")
            read = analyse(as_written(turn, knowledge.vocabulary), Memory(), knowledge)
            found = gather(read, knowledge).passages
            candidates = promising(found)
            if candidates:
                answers = [_answers(match.passage, question, knowledge) for match in candidates]
                refused = "not_in_plan" in question.status and "answered" not in question.status
                yield Asked(
                    evidence_for(candidates, found, read, knowledge), np.array(answers) & (not refused), refused
                )


def _is_asked(question: Question) -> bool:
    return len(question.turns) == 1 and bool(ANSWERING.intersection(question.status))


def _knowledge(document: Path, folder: Path) -> Knowledge:
    settings = load_settings()
    source, target = folder / "documents", folder / "release"
    source.mkdir()
    target.mkdir()
    (source / document.name).write_bytes(document.read_bytes())
    plan = BuildPlan(PROJECT, source, folder, settings.encoder, PROJECT / ".venvs" / "rasa")
    write_index(plan, target, read_documents(source), "likelihood")
    write_manifest(target, release="likelihood", built="", inputs="", encoder=plan.encoder)
    segment, tag = load_segmenter()
    return Knowledge(
        load_release(target, encoder=settings.encoder), load_thesaurus(settings.thesaurus), segment, tag=tag
    )


def _answers(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a passage meets the words that must be quoted, or holds all that must be said where none must."""
    if question.quote is None:
        return bool(question.must) and all(contains(passage.text, words) for words in question.must)
    text = knowledge.release.text(passage.document)
    end = passage.start + len(passage.text) + len(question.quote) - 1
    return question.quote in text[max(0, passage.start - len(question.quote) + 1) : end]


def fit(asked: Sequence[Asked]) -> Likelihood:
    """Return the model fitted on some questions."""
    answered = [item for item in asked if item.answers.any()]
    weights = _ranking_weights(answered)
    ranked = [(item, item.features @ weights) for item in asked]
    best = np.stack([signs_of(ranks, item.features)[int(np.argmax(ranks))] for item, ranks in ranked])
    right = [bool(item.answers[int(np.argmax(ranks))]) for item, ranks in ranked]
    spread = np.maximum(best.std(axis=0), 1e-6)
    line = LogisticRegression(C=0.1, max_iter=5000).fit(best / spread, right)
    ranking = {name: round(float(weight), 4) for name, weight in zip(FEATURES, weights, strict=True)}
    answering = {name: round(float(weight), 4) for name, weight in zip(SIGNS, line.coef_[0] / spread, strict=True)}
    return Likelihood(ranking, answering, round(float(line.intercept_[0]), 4))


def _ranking_weights(asked: Sequence[Asked]) -> NDArray[np.float64]:
    """Return one weight a feature, fitted on features that are spread alike."""
    spread = np.maximum(np.concatenate([item.features for item in asked]).std(axis=0), 1e-6)
    lists = [(item.features / spread, item.answers) for item in asked]
    return np.asarray(ranking_weights(lists, lowest=None, ridge=RIDGE) / spread, dtype=np.float64)


def measure(asked: dict[str, list[Asked]]) -> None:
    """Print how often the right passage is first, against the retriever and the words alone, and how sure one may be."""
    names = sorted(asked, key=lambda name: -len(asked[name]))  # the large ones first, each fold gets some
    first = {"likelihood": 0, "found": 0, "explained": 0}
    chances, right, count = [], [], 0
    for fold in range(FOLDS):
        seen = [item for place, name in enumerate(names) if place % FOLDS != fold for item in asked[name]]
        model = fit(seen)
        for item in (item for place, name in enumerate(names) if place % FOLDS == fold for item in asked[name]):
            found = model.probabilities(item.features)
            chances.append(float(found.max()))
            right.append(bool(item.answers[int(np.argmax(found))]))
            if item.answers.any():
                count += 1
                first["likelihood"] += right[-1]
                for name in ("found", "explained"):
                    first[name] += bool(item.answers[int(np.argmax(item.features[:, FEATURES.index(name)]))])
    print(f"{sum(map(len, asked.values()))} questions on {len(asked)} documents, {count} answered by one candidate")
    print("first is right:", ", ".join(f"{name} {hits / count:.1%}" for name, hits in first.items()))
    print(f"area under the curve of «the first is right»: {roc_auc_score(right, chances):.3f}")
    for threshold in THRESHOLDS:
        kept = [answer for answer, chance in zip(right, chances, strict=True) if chance >= threshold]
        print(f"from {threshold}: {len(kept)} of {len(right)}, right {sum(kept) / max(1, len(kept)):.1%}")


if __name__ == "__main__":
    main()
