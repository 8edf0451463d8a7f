"""Answers what a document says of itself: its number, its date, who issued it and on what legal basis."""

from __future__ import annotations

import re

from actions import cues
from actions.answer import Answer, Status
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from index.model import Document, DocumentKind, Passage
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_dates

NUMBER = re.compile(
    r"\bs[ốở] (?:báo cáo|kế hoạch|nghị quyết|quyết định|văn bản)\b|số hiệu|ký hiệu|(?:mang |là |có )?số (?:bao nhiêu|mấy|gì)|"
    r"số của",
    re.IGNORECASE,
)
DATE = re.compile(
    r"(?:ban hành|ký|\bra\b|ra đời|có từ|thông qua).*(?:khi nào|bao giờ|(?:ngày|hôm|năm|tháng) (?:nào|mấy))|"
    r"ngày ban hành|ngày ký",
    re.IGNORECASE,
)
ISSUER = re.compile(
    r"\b(?:ai|cơ quan nào|đơn vị nào|cấp nào|bên nào)\b.*(?:ban hành|ký|thông qua|lập|ra)|cơ quan ban hành|"
    r"do (?:ai|cơ quan nào|cấp nào) (?:ban hành|ký|lập|thông qua)",
    re.IGNORECASE,
)
ENCLOSED = re.compile(r"\bkèm(?: theo)?\b", re.IGNORECASE)  # «ban hành kèm theo Quyết định số …»
BASIS = re.compile(
    r"căn cứ (?:vào )?(?:đâu|những|các|văn bản|nghị quyết|quyết định|luật|pháp lý)|căn cứ (?:nào|gì)|cơ sở pháp lý|"
    r"dựa (?:vào|trên) (?:những |các )?(?:văn bản|nghị quyết|quyết định|luật)",
    re.IGNORECASE,
)
SIGNER = re.compile(
    r"\b(?:ai|ông nào|bà nào|người nào|vị nào|lãnh đạo nào|chủ tịch nào|bí thư nào)\b"
    r".*\bk[ýỳ]\b(?! họp)|(?:người|ông|bà|vị) (?:đã |mà )?ký|ký tên|"
    r"signed|\bký\b.*\b(?:là ai|tên gì|tên là gì|do ai)\b",
    re.IGNORECASE,
)
SITE = re.compile(  # where the document itself was published, if it says so
    r"\b(?:bài|bản|tin|kế hoạch|văn bản|tài liệu|nghị quyết|báo cáo)\b.*\b(?:trang|website|web|tờ báo|cổng thông tin|tạp chí)"
    r"(?: mạng| web| tin| báo| điện tử)* (?:nào|gì|đâu)\b|"
    r"\b(?:bài|bản|tin|kế hoạch|văn bản|tài liệu)\b.*\bđăng (?:tải )?(?:ở|trên) (?:đâu|trang|báo|mạng)\b",
    re.IGNORECASE,
)
OFFICE = re.compile(r"chủ tịch|bí thư|trưởng ban|giám đốc|thủ tướng|bộ trưởng", re.IGNORECASE)
MOST_WORDS = 8  # of the line of an office under a document
NAMING_NOTHING = (NUMBER, SIGNER, SITE)  # ways of asking whose own words are no subject
ISSUING = frozenset(["thông qua", "ban hành", "ngày ban hành", "ngày ký", "ký", "ra đời"])
OPENS_WITH_BASIS = re.compile(r"^[\s\-+*_]*(?:căn cứ|thực hiện|theo|xét) ", re.IGNORECASE)
KINDS = {
    "kế hoạch": (DocumentKind.PLAN, DocumentKind.ADJUSTMENT),
    "đề án": (DocumentKind.PLAN, DocumentKind.OTHER),
    "chương trình": (DocumentKind.PLAN, DocumentKind.OTHER),
    "nghị quyết": (DocumentKind.RESOLUTION,),
    "báo cáo": (DocumentKind.REPORT,),
}


def answer_letterhead(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the line of the document's own head that answers; None when the question is about something else."""
    document = knowledge.release.documents[question.document or knowledge.default.id]
    if question.numbers or not _is_about(question, document, knowledge):
        return None
    head = _head(document, knowledge)
    if SITE.search(question.text) and document.site and head:
        composer.lead(composer.wording.published_on.format(site=document.site, quote=composer.quote(head[0])))
        return composer.answer(Status.ANSWERED, strategy="letterhead")
    signed = _signature(document, knowledge)
    stated: list[Passage] = []
    for asked, lines in (
        (BASIS, [item for item in head if OPENS_WITH_BASIS.match(item.text) and find_document_numbers(item.text)]),
        (ENCLOSED, [item for item in head if ENCLOSED.search(item.text) and find_document_numbers(item.text)][:1]),
        (NUMBER, [item for item in head if _states_number(item, document)][:1]),
        (DATE, dated_lines(document, knowledge)[:1]),
        (SIGNER, signed),
        (ISSUER, [item for item in head if _states_issuer(item, document)][:1]),
    ):
        if (
            not asked.search(question.text)
            or not lines
            or (asked is ISSUER and signed and SIGNER.search(question.text))
        ):
            continue
        if asked is BASIS:
            numbers = dict.fromkeys(span.number for item in lines for span in find_document_numbers(item.text))
            composer.state(composer.wording.references.format(numbers=", ".join(numbers)))
            composer.quotes(lines)
        elif asked is SIGNER:
            composer.state(composer.wording.quote.format(quote=composer.quote(lines[-1])))
            composer.quotes(lines[:-1])
        elif lines[0] not in stated:
            composer.state(composer.wording.quote.format(quote=composer.quote(lines[0])))
        stated += lines
    return composer.answer(Status.ANSWERED, strategy="letterhead") if stated else None


def _is_about(question: Question, document: Document, knowledge: Knowledge) -> bool:
    """Tell whether a question names the document itself, by «này», its kind or its place, and nothing beside it."""
    texts = knowledge.document_texts[document.id]
    asking = [found.span() for asked in NAMING_NOTHING for found in asked.finditer(question.text)]
    foreign = [
        term
        for term in question.terms
        if term.vital
        and term.text not in cues.SOUGHT
        and not OFFICE.match(term.text)
        and term.text not in ISSUING
        and not any(start <= term.start < end for start, end in asking)
        and texts.credit(term) < 0.5
    ]
    kinds = [kinds for word, kinds in KINDS.items() if word in question.text.lower()]
    named = any(cue.search(question.text) for cue in (cues.ITSELF, SITE))
    named = named or any(document.kind in group for group in kinds)
    return bool(named) and not foreign


def _head(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return what stands before the first numbered section of a document."""
    sections = [item for item in knowledge.release.sections.values() if item.document == document.id]
    end = min((item.start for item in sections if item.label), default=None)
    return [item for item in _lines(document, knowledge) if end is None or item.start < end][:40]


def dated_lines(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return the lines of a document's head that state the day it was issued."""
    return [item for item in _head(document, knowledge) if _states_date(item, document)]


def _lines(document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return what a document says line by line; a date or a name that stands alone may have been read as a heading."""
    passages = [item for item in knowledge.release.passages.values() if item.document == document.id]
    known = {item.start for item in passages}
    alone = [
        Passage(item.id, item.document, item.id, item.start, item.start + len(item.title), item.title, item.page)
        for item in knowledge.release.sections.values()
        if item.document == document.id and not item.label and item.start not in known
    ]
    return sorted([*passages, *alone], key=lambda item: item.start)


def _signature(document: Document, knowledge: Knowledge) -> list[Passage]:
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
    return []


def _signing_column(line: str) -> str:
    """Return what stands in the last column of a line, where a document is signed beside the list of its recipients."""
    return line.rpartition("|")[2].strip()


def _is_office(line: str) -> bool:
    """Tell whether a line is nothing but the office of who signs: «KT. CHỦ TỊCH»."""
    signed = _signing_column(line)
    return OFFICE.search(signed) is not None and len(signed.split()) <= MOST_WORDS and signed.upper() == signed


def _is_signed(cell: str) -> bool:
    """Tell whether a cell is an office in capitals with a name under it: «TM. ỦY BAN NHÂN DÂN PHÓ CHỦ TỊCH Lê Văn An»."""
    words = cell.split()
    office = [word for word in words if word.isupper() and len(word) > 1]
    rest = words[len(office) :]
    return words[: len(office)] == office and _is_person(" ".join(rest)) and OFFICE.search(" ".join(office)) is not None


def _is_person(line: str) -> bool:
    """Tell whether a line is nothing but a name of two to five words."""
    words = _signing_column(line).strip(" *_.").split()
    return 2 <= len(words) <= 5 and all(word.istitle() and word.isalpha() for word in words)


def _states_number(passage: Passage, document: Document) -> bool:
    return bool(document.number) and any(span.number == document.number for span in find_document_numbers(passage.text))


def _states_date(passage: Passage, document: Document) -> bool:
    return document.issued is not None and any(span.value == document.issued for span in find_dates(passage.text))


def _states_issuer(passage: Passage, document: Document) -> bool:
    return document.issuer is not None and document.issuer.lower() in passage.text.lower()
