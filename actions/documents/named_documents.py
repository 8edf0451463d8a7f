"""Finds the documents that a question names by their number, and tells what it says wrongly of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.times import names_other_years
from actions.question import Question
from actions.words.matching import MatchText, Term
from actions.words.organisations import organisations_in
from actions.words.place_kinds import LEVELS, TOWNS
from index.model import Passage
from vietnamese.document_numbers import SIGNS, DocumentNumberSpan, find_document_numbers, is_of_kind, number_key
from vietnamese.periods import Period, find_dates, find_periods

OF_YEAR = re.compile(  # «nghị quyết 03 năm 2020»: the year in which it was issued
    r"\b(?:nghị quyết|kế hoạch|quyết định|chỉ thị|kết luận|thông báo|công văn|nghị định|thông tư|luật)(?: số)? \d[\w/.-]*"
    r"(?: (?:của )?năm|,)? (?:19|20)\d\d\b",
    re.IGNORECASE,
)
_LEVELS = "|".join((*TOWNS, *LEVELS))
LEVEL = re.compile(rf"\b(?:{_LEVELS})\b", re.IGNORECASE)
OF_LEVEL = re.compile(  # right after the number of a document, or as its issuer
    rf"\d[\w/.-]* (?:là |có phải |này )*(?:của|do) (?P<level>{_LEVELS})(?=\W*$| (?:ban hành|ký|ra|đúng|phải|à|hả|không)\b)",
    re.IGNORECASE,
)
ISSUED = re.compile(r"ban hành|\bký\b|ra đời|thông qua|có từ|issued|signed", re.IGNORECASE)
ISSUES = re.compile(  # «UBND tỉnh lại ra Nghị quyết …», not «Công an ra quân theo Nghị quyết …»
    r"\s(?:[^\W\d_]+ ){0,2}(?:ban hành|thông qua|phê duyệt|(?:ký|ra|đề ra|đưa ra)"
    r"(?= (?:cái |bản |tờ )?(?:nghị quyết|kế hoạch|quyết định|văn bản|chỉ thị|thông báo|kết luận|nq|kh|qđ|\d)))\b",
    re.IGNORECASE,
)
ISSUED_BY = re.compile(r"[^,.?]{0,25}\b(?:của|do)\s+", re.IGNORECASE)
OTHER_KIND = re.compile(  # «… của Bộ Thông tin và Truyền thông»: a body of another kind, whether its name is known or not
    r"[^,.?]{0,25}?\b(?:của|do)\s+(?P<kind>bộ(?! (?:phận|máy|mặt))|sở(?! (?:hữu|thích))|phòng(?! (?:chống|khi))|cục|chi cục|"
    r"trung tâm|công ty|trường|đoàn|công an|ngân hàng|mặt trận)\b",
    re.IGNORECASE,
)
ISSUED_IN = re.compile(
    r"\b(?:ban hành|ký|ra đời|ra|thông qua|có từ|đề)(?: từ| hồi| hội| vào| ngày| tháng){0,2} (?:năm |\d)", re.IGNORECASE
)
OFFICE = re.compile(  # who may sign for a body; a document says which body issued it
    r"(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng (?:ban|phòng)|chánh văn phòng)\b", re.IGNORECASE
)
DATED = re.compile(r"\W{0,3}(?:(?:ban hành|ký|đề) )?(?:ngày )?", re.IGNORECASE)
ALTERNATIVES = re.compile(r"\bhay (?!không\b|chưa\b)", re.IGNORECASE)
_KINDS = "|".join(SIGNS)
KIND_ASKED = re.compile(  # «quyết định nào», «nghị quyết của HĐND thành phố số mấy», «số của tờ trình»
    rf"\b(?P<kind>{_KINDS})(?: nào| gì|\b(?:(?!\b(?:{_KINDS})\b)[^,.?()])*?\bsố (?:m[aấ]y|bao nhiêu|nào|gì|hiệu)\b)|"
    rf"\bsố (?:của )?(?P<numbered>{_KINDS})\b(?! (?:số )?\d)",
    re.IGNORECASE,
)
_KINDS_BEFORE = re.compile(
    rf"(?:\b(?:{_KINDS})(?:,| và| hay| hoặc) )+$", re.IGNORECASE
)  # «nghị quyết, |kế hoạch số mấy»
OLD_ASKED = re.compile(  # «nghị quyết cũ», «quyết định bị bãi bỏ», «thay cho nghị quyết số mấy»: another than our own
    rf"\b(?:{_KINDS}|văn bản)(?: (?:số|có))? (?:c[ũưu](?! trú\b)|trước (?:đây|đó|kia)|hồi trước|bị (?:bỏ|hủy|dẹp|thay|bãi))\b|"
    rf"\b(?:thay (?:thế |cho )?|bãi bỏ |hủy bỏ )(?:cho )?"
    rf"(?:cái )?(?:{_KINDS}|văn bản)(?: (?:cũ|trước đây|có|mang|là))* (?:nào|gì|số)\b",
    re.IGNORECASE,
)
TYPES = {"nghị quyết": "NQ", "nghị định": "NĐ", "thông tư": "TT", "quyết định": "QĐ", "chỉ thị": "CT", "kết luận": "KL"}


def kinds_named(text: str) -> list[str]:
    """Return the codes of the kinds of documents that a text names: «NQ» of «nghị quyết»."""
    return [code for word, code in SIGNS.items() if word in text.lower()]


def kinds_asked(text: str) -> list[str]:
    """Return the kinds of documents of which a text asks which one, or by what number: «tờ trình» of «bằng tờ trình số mấy»."""
    asked = list(KIND_ASKED.finditer(text))
    beside = [found for item in asked for found in _KINDS_BEFORE.finditer(text[: item.start()])]
    named = [kind for found in beside for kind in re.findall(_KINDS, found.group().lower())]
    return [*named, *((item["kind"] or item["numbered"]).lower() for item in asked)]


def is_called(kind: str, text: str, span: DocumentNumberSpan) -> bool:
    """Tell whether a text calls a numbered document by a kind, or its number says so: «Nghị quyết số 217/2025/QH15»."""
    called = re.search(rf"\b({_KINDS})(?: số)?[:\s]*$", text[: span.start], re.IGNORECASE)
    return called.group(1).lower() == kind if called else is_of_kind(span.number, SIGNS[kind])


def misstates(question: Question, passage: Passage, span: DocumentNumberSpan) -> bool:
    """Tell whether a question gives a named document a time or an issuer that its sentence does not give it."""
    rest = passage.text[span.end :]
    dates = [span.value for span in find_dates(rest)]
    asked = [span.value for span in find_dates(question.text)]
    if dates and asked and not set(dates) & set(asked):
        return True
    asserted = [period for period in question.periods if str(period.start.year) in question.text]
    stated = [Period(day, day, "") for day in dates]
    if not (dates and (ISSUED.search(question.text) or OF_YEAR.search(question.text))):
        stated += [item.period for item in find_periods(rest)]
    if asserted and stated and not any(one.overlaps(other) for one in asserted for other in stated):
        return True
    if names_other_years(question.text, rest):
        return True
    if ALTERNATIVES.search(question.text):
        return False
    issuers = organisations_in(rest)[:1]
    named = _claimed_issuers(question)
    if (
        issuers and not named and (level := OF_LEVEL.search(question.text))
    ):  # «kế hoạch 80 của thành phố» of «UBND tỉnh»
        own = LEVEL.search(issuers[0])
        return own is not None and own.group().lower() != level["level"].lower()
    if issuers and not named and (kind := _claimed_kind(question)):
        return not issuers[0].lower().startswith(kind)
    return bool(issuers and named) and not any(MatchText(issuers[0]).speaks_of(term) for term in named)


def dated_otherwise(question: Question, places: Sequence[tuple[Passage, DocumentNumberSpan]]) -> Passage | None:
    """Return the sentence that dates one of the documents named otherwise than a question: «03 ra năm 2020 còn 01 năm 2016»."""
    said = (
        (number, re.search(rf"(?<![\w.,/-]){re.escape(number)}(?!\w)", question.text)) for number in question.numbers
    )
    named = sorted((found.start(), number) for number, found in said if found is not None)
    ends = [start for start, _ in named[1:]] + [len(question.text)]
    for (start, number), end in zip(named, ends[: len(named)], strict=True):
        clause = question.text[start + len(number) : end]
        times = [said.period for said in find_periods(clause)] if ISSUED_IN.search(clause) else []
        key = number_key(number)
        dated = (
            (passage, find_dates(passage.text[place.end :]))
            for passage, place in places
            if is_same_number(number_key(place.number), key)
        )
        passage, dates = next(((passage, dates) for passage, dates in dated if dates), (None, []))
        if times and dates and not any(time.start <= dates[0].value <= time.end for time in times):
            return passage
    return None


def _is_of_another_kind(question: Question, span: DocumentNumberSpan) -> bool:
    """Tell whether a question calls a document of a known kind by another one: «Nghị quyết 80/KH-UBND»."""
    number = re.escape(span.number.split("/")[0].split("-")[0].lstrip("0"))
    named = re.search(rf"\b(?P<kind>{'|'.join(SIGNS)})(?: số)? 0*{number}(?!\d)", question.text, re.IGNORECASE)
    said = SIGNS[named["kind"].lower()] if named else ""
    signs = [sign for sign in SIGNS.values() if is_of_kind(span.number, sign)]
    return bool(said and signs) and said not in signs


def _claimed_issuers(question: Question) -> list[Term]:
    """Return the bodies that a question says issued the document it names by number; others only have to do with it."""
    bodies = [term for term in question.terms if term.kind == "organisation" and not OFFICE.match(term.text)]
    named = next(iter(find_document_numbers(question.text, lenient=True)), None)
    if named is None:
        return bodies
    text = question.text
    return [
        term
        for term in bodies
        if ISSUES.match(text, term.start + len(term.said or term.text))
        or (term.start >= named.end and ISSUED_BY.fullmatch(text[named.end : term.start]))
    ]


def _claimed_kind(question: Question) -> str:
    """Return the kind of body that a question says issued the document it names; nothing where it says none."""
    named = next(iter(find_document_numbers(question.text, lenient=True)), None)
    short = re.search(rf"\b{re.escape(question.numbers[0])}\b", question.text) if question.numbers else None
    end = named.end if named else short.end() if short else len(question.text)
    claimed = OTHER_KIND.match(question.text, end)
    return claimed["kind"].lower() if claimed else ""


def _dates(question: Question) -> bool:
    """Tell whether a question writes a day behind the number of a document: «Nghị quyết 01-NQ/TU ngày 31/12/2021»."""
    ends = [span.end for span in find_document_numbers(question.text, lenient=True)]
    return any(DATED.fullmatch(question.text[end : day.start]) for day in find_dates(question.text) for end in ends)


def misattributes(question: Question, passage: Passage, span: DocumentNumberSpan) -> bool:
    """Tell whether a question that asks for something else gives a document another kind, or says that another body, or
    another year, issued it.
    """
    claims = bool(_claimed_issuers(question)) or ISSUED_IN.search(question.text) is not None or _dates(question)
    claims = claims or bool(_claimed_kind(question))
    return _is_of_another_kind(question, span) or (claims and misstates(question, passage, span))


def named_documents(question: Question, knowledge: Knowledge) -> list[tuple[Passage, DocumentNumberSpan]]:
    """Return every place where a document that the question names by its number stands, those of the kind it says first."""
    wanted = [number_key(number) for number in question.numbers]
    places = [
        (passage, span)
        for passage, span in knowledge.document_numbers
        if any(is_same_number(number_key(span.number), key) for key in wanted)
    ]
    return [place for place in places if not _is_of_another_kind(question, place[1])] or places


def names_our_own(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names a document of the release by its number, in full or by its first figure alone."""
    return any(is_same_number(own, number_key(number)) for own in knowledge.own_numbers for number in question.numbers)


def is_same_number(stated: str, asked: str) -> bool:
    """Tell whether two keys are of one number; «106» and «106/2025» are said for «106/2025/NĐ-CP»."""
    if asked.isdigit():
        number = asked.lstrip("0")
        return bool(number) and re.match(rf"0*{number}(?:20[0-4]\d)?(?!\d)", stated) is not None
    return stated == asked
