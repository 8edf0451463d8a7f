"""Reads what a document says of itself: its first lines, those that date it, its clause on effect, who signed it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from actions.documents.knowledge import Knowledge
from actions.words import cues
from index.model import Document, DocumentKind, Passage
from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold
from vietnamese.letters import UPPER
from vietnamese.periods import find_dates

WHO_IS = re.compile(r"\blà (?:ai|ông nào|bà nào|người nào)\b|\blàm (?:gì|chức)", re.IGNORECASE)
SIGNING_OFFICE = re.compile(r"chủ tịch|bí thư|trưởng ban|giám đốc|thủ tướng|bộ trưởng", re.IGNORECASE)
_GIVEN = rf"[{UPPER}][^\W\d_{UPPER}]+"  # a word of a name
MOST_WORDS = 12  # of the lines of an office under a document: «TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH»
SIGNED_NOTE = re.compile(r"[(\[]\s*(?:đã ký|ký tên|ký, ghi rõ)[^)\]]*[)\]]", re.IGNORECASE)  # between office and name
BETWEEN_SIGNING = re.compile(r"\s[–-]\s|:(?=\s)")  # its parts on one line
SIGNED_IN_HEAD = re.compile(  # «(Ban hành kèm theo … ; người ký: Chủ tịch Lê Văn An)»
    rf"\b(?i:người ký)(?: (?i:văn bản|ban hành))?\s*:\s*(?P<office>[^\W\d_][^:;,()\n]*?)\s+"
    rf"(?P<name>{_GIVEN}(?:\s+{_GIVEN}){{1,4}})"
    r"(?=[\s);.,]*$|[);,])"
)
OPENS_WITH_BASIS = re.compile(r"^[\s\-+*_]*(?:căn cứ|thực hiện|theo|xét) ", re.IGNORECASE)
IN_FORCE = re.compile(
    r"\b(?:nghị quyết|quyết định|quy định|quy chế|thông tư|nghị định|kế hoạch|văn bản)\b[^.;]{0,40}"
    r"có hiệu lực(?: thi hành)? (?:kể )?từ\b|"
    r"\b(?:nghị quyết|quyết định|quy định|quy chế) này\b[^.;]{0,250}?"  # «… đã được … thông qua ngày … và có hiệu lực từ …»
    r"\bcó hiệu lực(?: thi hành)? (?:kể )?từ\b",
    re.IGNORECASE,
)
ITS_OWN = re.compile(
    r"\b(?:nghị quyết|quyết định|quy định|quy chế|thông tư|nghị định|kế hoạch|văn bản) này\b", re.IGNORECASE
)

LINE = re.compile(r"\S[^\n]*\S")
HEAD_NUMBER = re.compile(
    r"\bs[ốở](?: và)? ký hiệu\b|\bs[ốở] (?:báo cáo|kế hoạch|nghị quyết|quyết định|văn bản)\b|"
    r"số hiệu|ký hiệu|(?:mang |là |có )?số (?:bao nhiêu|mấy|gì)|"
    r"số của",
    re.IGNORECASE,
)
HEAD_DATE = re.compile(
    r"(?:ban hành|ký|\bra\b|ra đời|có từ|thông qua).*(?:khi nào|bao giờ|(?:ngày|hôm|năm|tháng) (?:nào|mấy))|"
    r"ngày ban hành|ngày ký|\bngày ra(?: đời)?\b|"
    r"\b(?:này|trên|đó|ấy)(?: là| của| có| ra| số (?:mấy|bao nhiêu|nào|gì),?)* (?:vào )?"
    r"(?:ngày|hôm)(?: tháng)?(?: năm)? (?:nào|mấy|bao nhiêu)\b|"
    r"\b(?:đề|ghi) ngày\b|\bsố (?:mấy|bao nhiêu|nào|gì)\b.{0,12}\bngày(?: tháng)?(?: năm)? (?:nào|mấy|bao nhiêu)",
    re.IGNORECASE,
)
OF_HEAD_ALONE = re.compile(  # «số hiệu với ngày ra văn bản»
    r"\b(?:(?:số hiệu|ký hiệu|ngày (?:ra(?: đời)?|ban hành|ký))(?: (?:với|và|cùng|lẫn))?,? ?){1,3}(?:của )?"
    r"(?:văn bản|tài liệu|kế hoạch|báo cáo|đề án|chương trình|nghị quyết)\b",
    re.IGNORECASE,
)
KINDS_BY_NAME = {  # the kinds that a document may be of that somebody calls so
    "kế hoạch": (DocumentKind.PLAN, DocumentKind.ADJUSTMENT),
    "đề án": (DocumentKind.PLAN, DocumentKind.OTHER),
    "chương trình": (DocumentKind.PLAN, DocumentKind.OTHER),
    "nghị quyết": (DocumentKind.RESOLUTION,),
    "quyết định": (DocumentKind.DECISION,),
    "báo cáo": (DocumentKind.REPORT,),
}


def head_lines(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return what stands before the first numbered section of a document."""
    sections = knowledge.release.document_sections[document.id]
    end = min((item.start for item in sections if item.label), default=None)
    return [item for item in _lines(document, knowledge) if end is None or item.start < end][:40]


def own_title(document: Document, knowledge: Knowledge) -> Passage | None:
    """Return the title as the document itself has it, in capitals and over several lines; its kind may stand above it."""
    head = head_lines(document, knowledge)
    spelled = r"\s+".join(map(re.escape, document.title.split()))
    written = re.search(spelled, knowledge.release.text(document.id), re.IGNORECASE)
    if not head or written is None:
        return None
    start = written.start() + written.group().rfind("\n\n") + 2 if "\n\n" in written.group() else written.start()
    return replace(head[0], start=start, end=written.end(), text=written.group()[start - written.start() :], cells=())


def dated_lines(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return the lines of a document's head that state the day it was issued."""
    return [item for item in whole_head(document, knowledge) if _states_date(item, document)]


def whole_head(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return what stands before the first numbered section with the lines of the head that are no sentences of the document."""
    head = head_lines(document, knowledge)
    return [*head, *_left_out(head, document, knowledge)]


def _left_out(head: list[Passage], document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return the lines among those of a document's head that are no sentence of it: its place and day below its title."""
    text = knowledge.release.text(document.id)
    gaps = [(item, item.end, after.start) for item, after in pairwise(head) if after.start > item.end]
    lines = [(item, line) for item, end, start in gaps for line in LINE.finditer(text, end, start)]
    return [replace(item, start=line.start(), end=line.end(), text=line.group(), cells=()) for item, line in lines]


def _lines(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return what a document says line by line; a date or a name that stands alone may have been read as a heading."""
    passages = knowledge.release.document_passages[document.id]
    known = {item.start for item in passages}
    text = knowledge.release.text(document.id)
    headings = [
        (item, _as_written(item.title, text, item.start))
        for item in knowledge.release.document_sections[document.id]
        if not item.label and item.start not in known
    ]
    alone = [
        Passage(item.id, item.document, item.id, item.start, item.start + len(title), title, item.page)
        for item, title in headings
    ]
    return sorted([*passages, *alone], key=lambda item: item.start)


def _as_written(title: str, text: str, start: int) -> str:
    """Return a heading as its document has it, on one line or on several."""
    written = re.compile(r"\s+".join(map(re.escape, title.split())), re.IGNORECASE).match(text, start)
    return written.group() if written else title


def signature(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return the office and the name that signed a document, before its appendices; empty when nobody signed by name."""
    text, lines = knowledge.release.text(document.id), _lines(document, knowledge)
    cells = [
        Passage(item.id, item.document, item.section, cell.start, cell.end, text[cell.start : cell.end], item.page)
        for item in lines
        for cell in item.cells
    ]
    if signed := [item for item in cells if _is_signed(item.text)]:
        return signed[:1]
    for at in range(len(lines) - 1, -1, -1):
        offices = [item for item in lines[max(0, at - 4) : at] if _is_office(item.text)]
        if offices and _is_person(lines[at].text):
            return [offices[-1], lines[at]]
        if _is_signed(_signing_column(lines[at].text)):
            return [lines[at]]
    return _signed_in_head(document, knowledge)


def _signed_in_head(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return the office and the name of who signed, where a line under the title says them."""
    for item in head_lines(document, knowledge):
        said = SIGNED_IN_HEAD.search(item.text)
        if said is not None and SIGNING_OFFICE.search(said["office"]):
            parts = ((item.start + said.start(part), said[part]) for part in ("office", "name"))
            return [replace(item, start=start, end=start + len(words), text=words) for start, words in parts]
    return []


def asks_who_signed(text: str, knowledge: Knowledge) -> bool:
    """Tell whether a question asks who somebody is whose name stands under the document in force."""
    signed = signature(knowledge.default, knowledge) if WHO_IS.search(text) else []
    return bool(signed) and fold(signed[-1].text.strip(" *_.")) in fold(text)


def asks_of_head(text: str) -> bool:
    """Tell whether a question asks for the number or the day of the document itself, not for the source of an answer."""
    itself = cues.ITSELF.search(text) is not None and any(cue.search(text) for cue in (HEAD_NUMBER, HEAD_DATE))
    return itself or OF_HEAD_ALONE.search(text) is not None


def _signing_column(line: str) -> str:
    """Return what stands in the last column of a line, where a document is signed beside the list of its recipients."""
    return line.rpartition("|")[2].strip()


def _is_office(line: str) -> bool:
    """Tell whether a line is nothing but the office of who signs: «KT. CHỦ TỊCH»."""
    signed = _signing_column(line)
    return SIGNING_OFFICE.search(signed) is not None and len(signed.split()) <= MOST_WORDS and signed.upper() == signed


def _is_signed(cell: str) -> bool:
    """Tell whether a cell is an office in capitals with a name behind it: «TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH: Lê Văn An»."""
    words = BETWEEN_SIGNING.sub(" ", SIGNED_NOTE.sub(" ", cell)).split()
    office = [word for word in words if word.isupper() and len(word) > 1]
    rest = words[len(office) :]
    in_office = SIGNING_OFFICE.search(" ".join(office)) is not None
    return words[: len(office)] == office and in_office and _is_person(" ".join(rest))


def _is_person(line: str) -> bool:
    """Tell whether a line is nothing but a name of two to five words."""
    words = _signing_column(line).strip(" *_.").split()
    return 2 <= len(words) <= 5 and all(word.istitle() and word.isalpha() for word in words)


def _states_date(passage: Passage, document: Document) -> bool:
    return document.issued is not None and any(span.value == document.issued for span in find_dates(passage.text))


def clause_on_effect(document: str, knowledge: Knowledge) -> Passage | None:
    """Return the clause on a document's own effect, the last one: «… này», else one that names no other document.

    Its legal basis («Căn cứ Nghị định … có hiệu lực từ …») speaks of others.
    """
    stated = [
        item
        for item in knowledge.release.document_passages[document]
        if IN_FORCE.search(item.text) and not OPENS_WITH_BASIS.match(item.text)
    ]
    own = [item for item in stated if ITS_OWN.search(item.text)]
    own = own or [item for item in stated if not find_document_numbers(item.text)]
    return max(own, key=lambda item: item.start, default=None)
