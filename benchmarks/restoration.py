"""How well diacritics come back: ``python -m benchmarks.restoration FILE…`` over question files of the evaluation.

Every question typed with diacritics is stripped of them, read as a citizen's message against the serving release's words, and
compared with how the original is read, word by word.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from actions.documents.knowledge import Knowledge
from actions.words.segmentation import load_segmenter
from admin.evaluation.questions import load_questions
from admin.evaluation.variants import without_diacritics
from index.release import load_release
from index.thesaurus import load_thesaurus
from settings import load_settings
from vietnamese.folding import has_diacritics
from vietnamese.queries import read_query
from vietnamese.syllables import syllables

TYPED_WITH_MARKS = 0.3  # of a question's words
LONGEST = 600  # characters; longer messages are not restored
Words = list[str]


def main() -> None:
    """Print how many words and how many whole questions are read as with their diacritics, and the time for one."""
    parser = argparse.ArgumentParser(description="Đo việc trả lại dấu cho câu gõ không dấu")
    parser.add_argument("files", nargs="+", type=Path)
    files = parser.parse_args().files
    settings = load_settings()
    segment, tag = load_segmenter()
    release = load_release(settings.current.resolve(), encoder=settings.encoder)
    vocabulary = Knowledge(release, load_thesaurus(settings.thesaurus), segment, tag=tag).vocabulary

    def words(text: str) -> Words:
        return [word.text.lower() for word in syllables(read_query(text, vocabulary).text)]

    turns = [turn for file in files for question in load_questions(file) for turn in question.turns]
    marked = [turn for turn in turns if len(turn) < LONGEST and _is_marked(turn)]
    wanted = [words(turn) for turn in marked]
    started = time.process_time()
    read = [words(without_diacritics(turn)) for turn in marked]
    each = (time.process_time() - started) / len(marked)
    pairs = [(one, other) for one, other in zip(wanted, read, strict=True) if len(one) == len(other)]
    total = sum(len(one) for one, _ in pairs)
    right = sum(a == b for one, other in pairs for a, b in zip(one, other, strict=True))
    whole = sum(one == other for one, other in pairs)
    print(
        f"words {right}/{total} = {right / total:.1%}; questions {whole}/{len(marked)} = {whole / len(marked):.1%}; ",
        end="",
    )
    print(f"{each * 1000:.1f} ms of processor time a question")


def _is_marked(turn: str) -> bool:
    words = turn.split()
    return sum(map(has_diacritics, words)) > TYPED_WITH_MARKS * len(words)


if __name__ == "__main__":
    main()
