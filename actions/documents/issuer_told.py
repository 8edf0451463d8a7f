"""The body that a sentence of a document says the document is of, where its head does not: «kế hoạch … năm 2021 của UBND …»."""

from __future__ import annotations

import re

from actions.documents.document_head import KINDS_BY_NAME
from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.organisations import organisations_in
from index.model import Document, Passage
from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold
from vietnamese.periods import find_periods

KIND = re.compile(rf"\b(?:{'|'.join(KINDS_BY_NAME)})\b", re.IGNORECASE)
ISSUING = re.compile(
    r"(?P<body>[^,;:.]*?)\s(?:đã )?(?:ban hành|xây dựng|đề ra|lập)\s$", re.IGNORECASE
)  # before its name


def issuer_told(question: Question, document: Document, knowledge: Knowledge) -> tuple[Passage, str] | None:
    """Return the body that a sentence says the very document is of: «kế hoạch phát triển … năm 2021 của UBND thành phố».

    It is named by its kind, by what its title says it is about and by its year, and by no number, which is that of another.
    """
    kind = KIND.search(question.text)
    if kind is None:
        return None
    of_kind = re.compile(
        rf"\b{kind.group()} (?P<about>[^,;:.\d]+?) (?P<rest>(?:giai đoạn|năm) [^,;:.]*)", re.IGNORECASE
    )
    for passage in knowledge.release.document_passages[document.id]:
        for named in of_kind.finditer(passage.text):
            if not _is_of(named, document) or find_document_numbers(named.group()):
                continue
            ahead = ISSUING.search(passage.text[: named.start()])
            bodies = organisations_in(named["rest"]) or (organisations_in(ahead["body"])[-1:] if ahead else [])
            if bodies:
                return passage, bodies[0]
    return None


def _is_of(named: re.Match[str], document: Document) -> bool:
    """Tell whether what is named is about what the title of a document says, and of its time."""
    about, title = (" ".join(fold(text).split()) for text in (named["about"], document.title))
    of_its_time = any(span.period == document.period for span in find_periods(named["rest"]))
    return " " in about and about in title and of_its_time
