"""Finds the document that a question tells by its kind and subject, among those that the documents cite by number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ISSUED, kinds_named
from actions.documents.times import YEARS, own_times
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import all_fitting
from actions.question import Question
from actions.words.matching import MatchText, Term
from vietnamese.document_numbers import find_document_numbers, is_of_kind

OPENS_WITH_DOCUMENT = re.compile(
    r"\W*(?:(?:Căn cứ|Thực hiện|Xét|Theo)\b[^.;]{0,20}?)?(?:Luật|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|"
    r"Tờ trình|Báo cáo|Công văn|Kết luận|Thông báo|Văn bản|Chương trình|Hướng dẫn)\b[^.;]{0,12}?\bsố\b",
    re.IGNORECASE,
)
ANY_KIND = "văn bản"


def document_told(question: Question, evidence: Evidence, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the number of the cited document told by its kind and subject, if any: «nghị quyết về chuyển đổi số».

    Its sentence must speak of all that the question names. What the title of our own document tells is that document.
    """
    codes = kinds_named(question.text) or ([""] if ANY_KIND in question.text.lower() else [])
    vital = [term for term in question.terms if term.vital and not ISSUED.fullmatch(term.text)]
    if vital and _is_our_own(codes, vital, knowledge):
        return ()
    for match in all_fitting(question, evidence.passages) if codes else ():
        text = knowledge.passage_texts[match.passage.id]
        numbers = [
            span.number
            for span in find_document_numbers(match.passage.text)
            if any(is_of_kind(span.number, code) for code in codes)
        ]
        if numbers and all(text.speaks_of(term) for term in vital):
            return tuple(numbers[:1])
    return ()


def only_cites(text: str) -> bool:
    """Tell whether a sentence opens with a document's number and gives no time but days of documents and years of a term."""
    opens = OPENS_WITH_DOCUMENT.match(text) is not None and bool(find_document_numbers(text))
    return opens and all(YEARS.search(time) for time in own_times(text))


def _is_our_own(codes: Sequence[str], terms: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether the document in force is of the kind that a question names, and its title of all the things it names."""
    own, title = knowledge.default, MatchText(knowledge.default.title)
    of_kind = not set(codes).isdisjoint(kinds_named(own.title))
    return of_kind and all(term.kind in ("place", "organisation") or title.speaks_of(term) for term in terms)
