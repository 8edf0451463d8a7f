"""How well passages are found: ``python -m benchmarks.retrieval [--alqac FOLDER] [--corpora FOLDER] [--documents FOLDER]``.

One table: what a user would pick instead, plain BM25 and plain vectors, and the hybrid, on each collection, with the questions
as written, without diacritics, with slips of the finger and in other words. Collections whose folder is not given are left out.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.material import Material, Source, beir_collection, official_collection, written_collection
from benchmarks.systems import Search, hybrid, keywords, vectors
from index.encoder import Encoder, load_encoder
from index.encoder.corpora import Part
from index.encoder.evaluation import score
from index.encoder.views import chance_of, mistyped, reworded
from index.retrieval.questions import Asked, figure_collection
from index.thesaurus import load_thesaurus
from vietnamese.folding import fold

PROJECT = Path(__file__).resolve().parents[1]
SEED = 7
SLIPS, MANY_SLIPS = 0.12, 0.3  # parts of the words of three letters and more: one word in ten, and one in four
Change = Callable[[str], str]


def changes(material: Material) -> dict[str, Change]:
    """Return the ways in which each question is typed; slips and other words are the same in every run."""
    thesaurus = load_thesaurus(PROJECT / "data" / "thesaurus.yml")

    def slips(text: str, rate: float = SLIPS) -> str:
        return mistyped(text, chance_of(text, seed=SEED), rate=rate)

    found: dict[str, Change] = {
        "as written": str,
        "no diacritics": fold,
        "slips": slips,
        "many slips": lambda text: slips(text, MANY_SLIPS),
        "thesaurus words": lambda text: reworded(text, thesaurus, chance_of(text, seed=SEED)),
    }
    if material.paraphrases:
        said = material.paraphrases
        found["paraphrased"] = lambda text: said[text]
        found["paraphrased, no diacritics"] = lambda text: fold(said[text])
        found["paraphrased, slips"] = lambda text: slips(said[text])
    return found


def materials(options: argparse.Namespace) -> Iterator[Material]:
    """Yield the collections that the options name."""
    if options.alqac:
        yield Material("ALQAC-dev", beir_collection(options.alqac))
    if options.corpora:
        yield official_collection(options.corpora)
        yield Material("figures of official documents", figure_collection(options.corpora, Part.MEASURING))
    others = sorted(options.documents.iterdir()) if options.documents else []
    plan, *invented = own_sources()
    others_of_plan = [*(source.document for source in invented), *others]
    yield Material("questions by hand, the plan", written_collection([plan], others_of_plan))
    yield Material("questions by hand, four invented documents", written_collection(invented, [plan.document, *others]))


def own_sources() -> list[Source]:
    """The project's own documents with the questions about them; the plan's test half is not looked at."""
    fixtures, questions = PROJECT / "tests" / "fixtures", PROJECT / "data" / "questions"
    found = [
        Source(path, (questions / "dev.jsonl",))
        for path in sorted((PROJECT / "data" / "documents").glob("*thai-nguyen*"))
    ]
    found.append(
        Source(fixtures / "documents" / "ke-hoach-2022-thanh-pho-song-lam.md", (questions / "song-lam.jsonl",))
    )
    for path in sorted((fixtures / "gold-documents").iterdir()):
        found.append(Source(path, (questions / f"{path.stem}.jsonl",)))
    return found


def row(name: str, asked: Asked, typed: str, change: Change, system: str, search: Search) -> str:
    """Ask every question and return one row of the table; times are milliseconds of processor time of one search."""
    rankings, taken = {}, []
    for question, _ in asked.questions:
        began = time.process_time()
        rankings[question] = search(change(question))
        taken.append(1000 * (time.process_time() - began))
    found = score(rankings, dict(asked.questions))
    quality = " | ".join(f"{value:.3f}" for value in (found.ndcg, found.accuracy, found.hit, found.mrr))
    return f"| {name} ({len(asked.questions)}) | {typed} | {system} | {quality} | {statistics.median(taken):.1f} |"


def measure(options: argparse.Namespace, encoder: Encoder) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| collection (questions) | typed | search | nDCG@10 | Acc@1 | hit@10 | MRR@10 | ms |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for material in materials(options):
        asked = material.asked
        systems = {
            "BM25 (bm25s)": keywords(asked),
            "encoder (IndexFlatIP)": vectors(asked, encoder),
            "hybrid": hybrid(asked, encoder),
        }
        for typed, change in changes(material).items():
            for system, search in systems.items():
                yield row(material.name, asked, typed, change, system, search)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.retrieval", description=__doc__)
    parser.add_argument("--alqac", type=Path, help="ALQAC-dev in the BEIR layout")
    parser.add_argument("--corpora", type=Path, help="the training corpora; their measuring part is used")
    parser.add_argument("--documents", type=Path, help="official documents to search among")
    parser.add_argument("--encoder", default=str(PROJECT / "index" / "encoder" / "shipped"))
    options = parser.parse_args()
    for line in measure(options, load_encoder(options.encoder)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
