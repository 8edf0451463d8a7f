"""Chooses the weights and the threshold of the fusion: ``python -m index.retrieval.tuning CORPORA``.

First the weights that rank answers highest; then how a best score becomes the probability that it answers, from questions
asked of documents that cannot know; then the model that tells whether anything answers at all. No benchmark takes part,
and of the questions written by hand only the development half of those about the plan.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from index.encoder import Encoder, load_encoder
from index.encoder.corpora import Part
from index.retrieval.answerable import SIGNALS
from index.retrieval.concepts import Concepts, everyday_words
from index.retrieval.fusion import FEATURES, Matrix
from index.retrieval.gathering import Gathered
from index.retrieval.listwise import Answers, ranking_weights
from index.retrieval.questions import (
    SEED,
    Asked,
    figure_collection,
    page_collection,
    unanswered_questions,
    views,
    written_collection,
)
from index.retrieval.retriever import Retriever
from index.thesaurus import Thesaurus, load_thesaurus

QUESTIONS = 100  # of each collection
MADE = (
    3  # how often a question that was made counts for one that somebody wrote; less costs law questions, docs/adr/011
)
KEPT = 0.95  # part of the answered questions by hand that must stay above the threshold


@dataclass(frozen=True, slots=True)
class Asking:
    """What was gathered for one view of a question, and which candidates answer, bool of shape (candidates,)."""

    gathered: Gathered
    answers: Answers


def ask(questions: Sequence[tuple[str, frozenset[str]]], retriever: Retriever, words: Thesaurus) -> Iterator[Asking]:
    """Ask each question in each view."""
    rng = random.Random(SEED)  # noqa: S311
    for question, relevant in rng.sample(questions, min(QUESTIONS, len(questions))):
        for view in views(question, words, rng):
            gathered = retriever.gather(view)
            if gathered.items:
                yield Asking(gathered, np.array([item in relevant for item in gathered.passages]))


def fit_fusion(
    own: Sequence[Asking], foreign: Sequence[Asking], by_hand: Sequence[Asking]
) -> tuple[dict[str, float], float]:
    """Return the weights and the bias of the fusion.

    The weights rank the answers of ``own`` and ``by_hand`` first; slope and bias then tell rightly found answers from the
    best hits of ``foreign`` questions.
    """
    weights = ranking_weights(
        [(item.gathered.evidence, item.answers) for item in [*(item for item in own for _ in range(MADE)), *by_hand]]
    )
    ranked = [(item.gathered.evidence @ weights, item.answers) for item in [*own, *by_hand]]
    right = [scores.max() for scores, answers in ranked if answers[np.argmax(scores)]]
    wrong = [(item.gathered.evidence @ weights).max() for item in foreign]
    best, labels = np.array([*right, *wrong])[:, None], [True] * len(right) + [False] * len(wrong)
    line = LogisticRegression(C=1e6, class_weight="balanced").fit(best, labels)
    slope, bias = float(line.coef_[0][0]), float(line.intercept_[0])
    named = {name: round(slope * float(weight), 3) for name, weight in zip(FEATURES, weights, strict=True)}
    return named, round(bias, 3)


def without_answers(asking: Asking) -> Gathered:
    """Return what is left when the passages that answer are taken away: nothing answers the question then."""
    left = np.flatnonzero(~asking.answers)
    gathered = asking.gathered
    return Gathered(gathered.ways, tuple(gathered.items[place] for place in left), gathered.evidence[left])


def fit_answers(answered: Matrix, unanswered: Matrix) -> tuple[dict[str, float], float]:
    """Return weights and bias of the model over SIGNALS that tells answered questions from others, (n, len(SIGNALS)) each."""
    signals = np.concatenate([answered, unanswered])
    spread = np.maximum(signals.std(axis=0), 1e-3)
    labels = [True] * len(answered) + [False] * len(unanswered)
    model = LogisticRegression(C=0.1, class_weight="balanced", max_iter=1000)
    model.fit(signals / spread, labels)
    named = {name: round(float(weight), 4) for name, weight in zip(SIGNALS, model.coef_[0] / spread, strict=True)}
    return named, round(float(model.intercept_[0]), 3)


class Tuning:
    """One run: the collections, their retrievers, and what is fitted on them.

    The retrievers of questions that were made know every second concept only, for the questions are put in other words by
    the same thesaurus: with all of it, its words would seem better evidence than they are.
    """

    def __init__(self, corpora: Path, encoder: Encoder, thesaurus: Thesaurus, document: Path, questions: Path) -> None:
        self._words = Thesaurus((*everyday_words().concepts, *thesaurus.concepts))
        half = Concepts.of(Thesaurus(self._words.concepts[::2]))
        figures, pages = figure_collection(corpora, Part.TUNING), page_collection(corpora, Part.TUNING)
        written = written_collection(document, questions)
        over_figures, over_pages = (
            Retriever.build(of.passages, of.sections, encoder, concepts=half) for of in (figures, pages)
        )
        self.retriever = Retriever.build(
            written.passages, written.sections, encoder, concepts=Concepts.of(everyday_words(), thesaurus)
        )
        self.own = [*self._ask(figures, over_figures), *self._ask(pages, over_pages)]
        self.foreign = [*self._ask(figures, over_pages, foreign=True), *self._ask(pages, over_figures, foreign=True)]
        self.by_hand = self._ask(written, self.retriever)
        among = Retriever.build(
            [*written.passages, *figures.passages],
            {**written.sections, **figures.sections},
            encoder,
            concepts=Concepts.of(everyday_words(), thesaurus),
        )
        self.by_hand_among_others = self._ask(written, among)
        unanswered = [(question, frozenset[str]()) for question in unanswered_questions(questions)]
        self.by_hand_unanswered = list(ask(unanswered, self.retriever, self._words))

    def _ask(self, asked: Asked, retriever: Retriever, *, foreign: bool = False) -> list[Asking]:
        questions = [(question, frozenset[str]()) for question, _ in asked.questions] if foreign else asked.questions
        return list(ask(questions, retriever, self._words))

    def run(self) -> dict[str, object]:
        """Fit everything and return what weights.json holds."""
        weights, bias = fit_fusion(self.own, self.foreign, self.by_hand_among_others)
        vector = np.array([weights[name] for name in FEATURES], dtype=np.float32)

        def signals(gathered: Iterable[Gathered]) -> Matrix:
            rows = (
                self.retriever.signals(item, np.asarray(item.evidence @ vector + bias, dtype=np.float32))
                for item in gathered
            )
            return np.stack([row for row in rows if row is not None])

        made = signals(item.gathered for item in self.own if item.answers.any())
        said = signals(item.gathered for item in self.by_hand if item.answers.any())
        lost = signals(without_answers(item) for item in [*self.own, *self.foreign])
        lost_by_hand = signals(without_answers(item) for item in self.by_hand)
        open_by_hand = signals(item.gathered for item in self.by_hand_unanswered)
        answers, answers_bias = fit_answers(
            np.concatenate([made, said]), np.concatenate([lost, lost_by_hand, open_by_hand])
        )
        logits = said @ np.array([answers[name] for name in SIGNALS]) + answers_bias
        threshold = float(1 / (1 + np.exp(-np.quantile(logits, 1 - KEPT))))
        return {
            "weights": weights,
            "bias": bias,
            "answers": {"weights": answers, "bias": answers_bias, "threshold": round(threshold, 3)},
        }


def main() -> None:
    """Tune on the corpora and write the weights that ship."""
    parser = argparse.ArgumentParser(prog="python -m index.retrieval.tuning", description=__doc__)
    parser.add_argument("corpora", type=Path, help="thư mục chứa các kho ngữ liệu *.jsonl.gz")
    parser.add_argument("--encoder", default="index/encoder/shipped", help="bộ mã hóa")
    parser.add_argument("--thesaurus", type=Path, default=Path("data/thesaurus.yml"), help="từ điển đồng nghĩa")
    parser.add_argument(
        "--document", type=Path, default=Path("data/documents/ke-hoach-kt-xh-2021-thai-nguyen.txt"), help="kế hoạch"
    )
    parser.add_argument("--questions", type=Path, default=Path("data/questions/dev.jsonl"), help="câu hỏi về kế hoạch")
    parser.add_argument("--target", type=Path, default=Path("index/retrieval/weights.json"), help="tệp trọng số")
    options = parser.parse_args()
    thesaurus = load_thesaurus(options.thesaurus)
    tuning = Tuning(options.corpora, load_encoder(options.encoder), thesaurus, options.document, options.questions)
    content = tuning.run()
    options.target.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(content, indent=1))


if __name__ == "__main__":
    main()
