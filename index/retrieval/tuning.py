"""Chooses the weights and the threshold of the fusion: ``python -m index.retrieval.tuning CORPORA``.

First the weights that rank answers highest; then how a best score becomes the probability that it answers, from questions
asked of documents that cannot know; then the threshold that keeps what citizens ask of the plan (the development half of our
own questions). No benchmark takes part.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from index.encoder import Encoder, load_encoder
from index.encoder.corpora import Part
from index.retrieval.fusion import FEATURES, Fusion, Matrix
from index.retrieval.listwise import Answers, ranking_weights
from index.retrieval.questions import SEED, Asked, figure_collection, page_collection, views, written_collection
from index.retrieval.retriever import Retriever
from index.thesaurus import Thesaurus, load_thesaurus

QUESTIONS = 500  # of each collection
KEPT = 0.95  # part of the answerable questions that must stay above the threshold


@dataclass(frozen=True, slots=True)
class Tuned:
    """The fusion, and the part of best hits below its threshold.

    ``refused`` is that part when a question is asked of the other collection, which cannot answer, ``refused_near`` when
    its own answer was taken away.
    """

    fusion: Fusion
    refused: float
    refused_near: float


def evidence_lists(asked: Asked, of: Asked, encoder: Encoder, thesaurus: Thesaurus) -> list[tuple[Matrix, Answers]]:
    """Ask the questions of ``asked`` of the passages of ``of``, in each view.

    Return for each the evidence of its candidates and which of them answer.
    """
    rng = random.Random(SEED)  # noqa: S311
    retriever = Retriever.build(of.passages, of.sections, encoder)
    lists = []
    for question, relevant in rng.sample(asked.questions, min(QUESTIONS, len(asked.questions))):
        for view in views(question, thesaurus, rng):
            passages, evidence = retriever.evidence(view)
            if passages:
                lists.append((evidence, np.array([asked is of and item in relevant for item in passages])))
    return lists


def tune(
    lists: Sequence[tuple[Matrix, Answers]],
    foreign: Sequence[tuple[Matrix, Answers]],
    answerable: Sequence[tuple[Matrix, Answers]],
) -> Tuned:
    """Fit the weights on ``lists``; then tell rightly found answers from the best hits of ``foreign`` questions.

    The threshold is the greatest that keeps the best hits of ``answerable`` questions.
    """
    weights = ranking_weights(lists)
    ranked = [(evidence @ weights, answers) for evidence, answers in lists]
    right = [scores.max() for scores, answers in ranked if answers[np.argmax(scores)]]
    wrong = [(evidence @ weights).max() for evidence, _ in foreign]
    near = [scores[~answers].max() for scores, answers in ranked if not answers.all()]
    best, labels = np.array([*right, *wrong])[:, None], [True] * len(right) + [False] * len(wrong)
    line = LogisticRegression(C=1e6, class_weight="balanced").fit(best, labels)
    slope, bias = float(line.coef_[0][0]), float(line.intercept_[0])
    threshold = float(np.quantile([(evidence @ weights).max() for evidence, _ in answerable], 1 - KEPT))
    fusion = Fusion(
        weights={name: round(slope * float(weight), 3) for name, weight in zip(FEATURES, weights, strict=True)},
        bias=round(bias, 3),
        threshold=round(float(1 / (1 + np.exp(-(slope * threshold + bias)))), 3),
    )
    return Tuned(fusion, *(round(float(np.mean(np.array(scores) < threshold)), 3) for scores in (wrong, near)))


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
    encoder, thesaurus = load_encoder(options.encoder), load_thesaurus(options.thesaurus)
    figures, pages = figure_collection(options.corpora, Part.TUNING), page_collection(options.corpora, Part.TUNING)
    own, foreign = (
        [item for asked, of in both for item in evidence_lists(asked, of, encoder, thesaurus)]
        for both in (((figures, figures), (pages, pages)), ((figures, pages), (pages, figures)))
    )
    written = written_collection(options.document, options.questions)
    tuned = tune(own, foreign, evidence_lists(written, written, encoder, thesaurus))
    content = asdict(tuned.fusion) | {"refused": tuned.refused, "refused_near": tuned.refused_near}
    options.target.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(content, indent=1))


if __name__ == "__main__":
    main()
