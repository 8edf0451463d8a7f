"""How well «nothing in the documents answers this» is told: ``python -m benchmarks.answers [--corpora FOLDER]``.

Questions that documents answer and questions that they do not, asked of the same documents: the area under the curve of
``Found.answered``, and what the threshold that ships keeps of the first and refuses of the second.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.metrics import roc_auc_score  # type: ignore[import-untyped]

from benchmarks.material import official_collection, unanswered_official, written_collection
from benchmarks.retrieval import own_sources
from benchmarks.systems import PROJECT, concepts
from index.encoder import Encoder, load_encoder
from index.retrieval import Retriever
from index.retrieval.questions import Asked, unanswered_questions

OTHER_THRESHOLDS = (0.1, 0.2, 0.3, 0.5, 0.7)


@dataclass(frozen=True, slots=True)
class Case:
    """Documents with questions that they answer and questions that they do not."""

    asked: Asked
    answered: tuple[str, ...]
    unanswered: tuple[str, ...]


def cases(corpora: Path | None) -> Iterator[tuple[str, list[Case]]]:
    """Yield the rows of the table, each with the collections whose questions it counts."""
    own = []
    for source in own_sources():
        asked = written_collection([source], [])
        questions = [question for path in source.questions for question in unanswered_questions(path)]
        own.append(Case(asked, tuple(question for question, _ in asked.questions), tuple(questions)))
    yield "the plan, development half (tuned on)", own[:1]
    yield "four invented documents", own[1:]
    if corpora:
        material = official_collection(corpora)
        asked, wrong = material.asked, tuple(unanswered_official())
        yield "official documents", [Case(asked, tuple(question for question, _ in asked.questions), wrong)]
        yield "official documents, paraphrased", [Case(asked, tuple(material.paraphrases.values()), wrong)]


def measured(cases: Sequence[Case], encoder: Encoder) -> tuple[list[float], list[float], float]:
    """Return the probabilities of the answered and of the unanswered questions, and the threshold that ships."""
    answered, unanswered, threshold = list[float](), list[float](), 0.0
    for case in cases:
        retriever = Retriever.build(case.asked.passages, case.asked.sections, encoder, concepts=concepts())
        threshold = retriever.threshold
        answered += [retriever.find(question).answered for question in case.answered]
        unanswered += [retriever.find(question).answered for question in case.unanswered]
    return answered, unanswered, threshold


def row(name: str, answered: Sequence[float], unanswered: Sequence[float], threshold: float) -> str:
    """Return one row: parts kept and refused, and how many of the refused have no answer (precision of refusing)."""
    area = roc_auc_score([1] * len(answered) + [0] * len(unanswered), [*answered, *unanswered])
    kept = sum(item >= threshold for item in answered) / len(answered)
    refused = sum(item < threshold for item in unanswered)
    lost = sum(item < threshold for item in answered)
    precision = refused / max(1, refused + lost)
    counts = f"{len(answered)} and {len(unanswered)}"
    return f"| {name} | {counts} | {area:.2f} | {threshold} | {kept:.2f} | {refused / len(unanswered):.2f} | {precision:.2f} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.answers", description=__doc__)
    parser.add_argument("--corpora", type=Path, help="the training corpora; their measuring part is used")
    parser.add_argument("--encoder", default=str(PROJECT / "index" / "encoder" / "shipped"))
    options = parser.parse_args()
    encoder = load_encoder(options.encoder)
    print("| questions | answered and not | AUC | threshold | kept | refused | refusals that are right |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
    for name, found in cases(options.corpora):
        answered, unanswered, threshold = measured(found, encoder)
        for bound in (threshold, *OTHER_THRESHOLDS):
            print(row(name, answered, unanswered, bound), flush=True)


if __name__ == "__main__":
    main()
