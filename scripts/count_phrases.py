"""Counts how Vietnamese is written and asked; ``python -m scripts.count_phrases CORPORA`` writes tables of ``vietnamese/data``.

``written.tsv.gz``: syllables and pairs of the corpora whose terms are clear, official texts and Wikipedia; counts only, no text.
``asked.tsv.gz``: syllables and phrases of the training sentences and of everyday speech. ``--asked-only`` suffices
after ``data/nlu`` or ``data/speech`` has changed.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from index.encoder.corpora import CLEAN, read_pages
from vietnamese.folding import has_diacritics
from vietnamese.normalisation import normalise
from vietnamese.phonology import is_syllable
from vietnamese.vocabulary import Vocabulary

PROJECT = Path(__file__).resolve().parents[1]
DATA = PROJECT / "vietnamese" / "data"
RAREST_SYLLABLE = 6e-7  # of all syllables; below this it is a slip or a name
RAREST_PAIR = 25  # 85 % as many pairs again, from 8 on, restored no more words
TYPED_WITH_MARKS = 0.4  # of the words of a training sentence
ENTITY = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")
RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")


def written(folder: Path) -> dict[str, int]:
    """Count the syllables and pairs of the corpora in ``folder``."""
    single: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for corpus in CLEAN:
        for page in read_pages(folder, corpus):
            for run in RUN.findall(f"{page.title}\n{page.text}".lower()):
                words = [_placed(word) for word in run.split(" ")]
                single.update(words)
                pairs.update(pairwise(words))
    rarest = RAREST_SYLLABLE * single.total()
    counts = {word: count for word, count in single.items() if count >= rarest and is_syllable(word)}
    known = set(counts)
    frequent = (pair for pair, count in pairs.items() if count >= RAREST_PAIR and known.issuperset(pair))
    return counts | {" ".join(pair): pairs[pair] for pair in frequent}


@cache
def _placed(word: str) -> str:
    """Return a word with its tone mark where questions are read with it («hoà» → «hòa»)."""
    return normalise(word).text


def asked(sentences: Iterable[str]) -> dict[str, int]:
    """Count the syllables, pairs and repeated triples of sentences typed with diacritics."""
    counts = Vocabulary.from_texts(sentences, limit=sys.maxsize).words
    return {
        phrase: count
        for phrase, count in counts.items()
        if phrase.count(" ") < 2 or (phrase.count(" ") == 2 and count > 1)
    }


def training_sentences(folder: Path = PROJECT / "data" / "nlu") -> Iterator[str]:
    """Yield the training sentences typed with diacritics, without their marks of entities."""
    for file in sorted(folder.glob("*.yml")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("      - "):
                sentence = ENTITY.sub(r"\1", line.removeprefix("      - "))
                words = sentence.split()
                if sum(map(has_diacritics, words)) > TYPED_WITH_MARKS * len(words):
                    yield sentence


def everyday_speech(folder: Path = PROJECT / "data" / "speech") -> Iterator[str]:
    """Yield the sentences of everyday speech, which teach nothing but which words stand side by side."""
    for file in sorted(folder.glob("*.txt")):
        yield from file.read_text(encoding="utf-8").splitlines()


def write(name: str, counts: Mapping[str, int]) -> None:
    """Write phrases and counts as a table, the same bytes for the same counts."""
    rows = "".join(f"{phrase}\t{counts[phrase]}\n" for phrase in sorted(counts))
    (DATA / name).write_bytes(gzip.compress(rows.encode(), mtime=0))


def main() -> None:
    """Write the tables asked for."""
    parser = argparse.ArgumentParser(description="Đếm các cụm từ của tiếng Việt viết và hỏi")
    parser.add_argument("corpora", nargs="?", type=Path, help="thư mục chứa các kho ngữ liệu *.jsonl.gz")
    parser.add_argument("--asked-only", action="store_true", help="chỉ đếm lại câu huấn luyện")
    options = parser.parse_args()
    if not options.asked_only:
        if options.corpora is None:
            parser.error("hãy cho biết thư mục kho ngữ liệu, hoặc dùng --asked-only")
        write("written.tsv.gz", written(options.corpora))
    write("asked.tsv.gz", asked([*training_sentences(), *everyday_speech()]))


if __name__ == "__main__":
    main()
