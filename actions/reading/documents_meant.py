"""Finds which documents a follow-up means without their number: «cái cũ», «còn nghị quyết kia», «thế kế hoạch thì số mấy»."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import is_same_number
from actions.question import Memory
from actions.reading.asked_point import ORDINALS
from vietnamese.document_numbers import SIGNS, DocumentNumberSpan, find_document_numbers, number_key
from vietnamese.folding import fold

BY_ORDER = re.compile(  # «cái thứ hai», «văn bản đầu tiên» after documents were listed
    r"\b(?:cái|văn bản|tài liệu|bản|nghị quyết|kế hoạch|quyết định) "
    r"(?:(?:thứ )?(?P<end>đầu tiên|cuối cùng)|thứ (?P<order>nhất|một|hai|ba|tư|bốn|năm))\b",
    re.IGNORECASE,
)
OF_THEM = re.compile(  # «có phải của Thành ủy không», «ban hành năm 2021 đúng không» after a document was named
    r"^\W*(?:(?:thế|vậy|có|phải|có phải|là|nó|cái đó|cái này|văn bản đó) )*(?:(?:của|do) [^\W\d_]|(?:ban hành|ký|ra đời) )",
    re.IGNORECASE,
)
THAT_OF_KIND = re.compile(  # «Kế hoạch ấy do UBND tỉnh ban hành à?»
    rf"\b(?P<kind>{'|'.join(SIGNS)}) (?:đó|ấy|nớ|kia|vừa nêu|vừa nói)\b", re.IGNORECASE
)
_KIND = rf"(?P<kind>{'|'.join(SIGNS)}|văn bản|tài liệu)"
OTHER_OF_KIND = re.compile(  # «còn nghị quyết kia»: the other one that the documents name
    rf"^\W*(?:(?:thế|vậy|còn|rồi) )+(?:cái |bản )?{_KIND} (?:kia|nọ|còn lại)\b", re.IGNORECASE
)
MORE_OF_KIND = re.compile(  # «nghị quyết nào nữa», «còn văn bản nào khác không»: all others that the documents name
    rf"^\W*(?:(?:thế|vậy|còn|rồi|có|theo) )*{_KIND} (?:nào|gì) (?:nữa|khác)(?: (?:nữa|không|ko|ạ|vậy|hả))*\W*$",
    re.IGNORECASE,
)
OF_KIND_ALONE = re.compile(  # «thế kế hoạch thì số mấy» after what a resolution and a plan were named in
    rf"^\W*(?:(?:thế|vậy|còn|rồi) )*(?:cái |bản )?{_KIND} (?:(?:thì|là|đó|mang|có|ra|ban hành|ký) )*"
    r"(?:số (?:mấy|bao nhiêu|nào|hiệu)|(?:ngày|tháng|năm) nào|khi nào|(?:của |do )?(?:ai|cơ quan nào))"
    r"(?: (?:ban hành|ký|ra|gì|vậy|thế|ạ|hả|nhỉ))*\W*$",
    re.IGNORECASE,
)
KIND_TURNED_TO = re.compile(  # «còn nghị quyết thì sao» after a plan was told of: what was asked is asked of the others
    r"^\W*(?:(?:thế|vậy|rồi) )*(?:còn |thế )?(?:các |những |mấy )?(?:cái |bản )?"
    rf"(?P<kind>{'|'.join(SIGNS)}) (?:thì sao|thì thế nào|sao|thế nào|ra sao)(?: (?:ạ|vậy|thế|hả|nhỉ|bạn))*\W*$",
    re.IGNORECASE,
)
ISSUE_OF_THAT = re.compile(  # «văn bản đó ra ngày nào» of what the sentence just quoted cites
    r"\b(?:văn bản|tài liệu) (?:đó|ấy|nớ|kia|vừa nêu|vừa nói) (?:(?:do ai|được) )*(?:ra|ban hành|ký|của ai)\b",
    re.IGNORECASE,
)
IN_ORDER = re.compile(  # «cái nào mới hơn», «nghị quyết nào ban hành trước»
    r"\b(?:ban hành|ký|ra|ra đời|có) (?:trước|sau)\b(?! (?:ngày|tháng|năm|khi|đó|này))|"
    r"\b(?:nào|ai|đâu) (?:được |thì |là )*(?:(?:ban hành|ký|ra|ra đời|có) )?(?:trước|sau|(?:mới|cũ|sớm|muộn) (?:hơn|nhất))\b",
    re.IGNORECASE,
)
BY_AGE = re.compile(  # «thế cái cũ của ai ban hành», «cái ra sau nói gì»
    r"\b(?:cái|văn bản|tài liệu|bản|nghị quyết|kế hoạch|quyết định) (?:được )?(?:"
    r"(?P<old>(?:ra|ban hành|ký|có) trước|(?:ban hành |ra )?(?:cũ|sớm)(?: hơn| nhất)?)|"
    r"(?:ra|ban hành|ký|có) sau|(?:ban hành |ra )?(?:mới|muộn)(?: hơn| nhất)?)\b",
    re.IGNORECASE,
)
WHICH_OF_THEM = re.compile(r"^\W*(?:(?:thế|vậy|còn|trong đó) )?(?:cái|văn bản|tài liệu|bản) nào\b", re.IGNORECASE)
ANOTHER_NUMBER = re.compile(
    rf"^\W*(?:(?:thế|vậy|còn|và|rồi) )+(?:(?:cái|{'|'.join(SIGNS)}) )?(?:số )?(?P<number>(?!(?:19|20)\d\d\b)\d{{1,4}})"
    r"(?: thì sao| sao| (?:thì|là) (?:của|do|ai|ra|ban hành|ký|ngày|khi|bao giờ)\b.*)?\W*$",
    re.IGNORECASE,
)


def documents_meant(text: str, memory: Memory, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the numbers of the documents just named that are meant, by their age, order or kind, or all it chooses from."""
    if (aged := BY_AGE.search(text)) is not None and (dated := _by_age(memory, knowledge)):
        return dated[:1] if aged["old"] else dated[-1:]
    if memory.numbers and (other := OTHER_OF_KIND.match(text)) is not None:
        one = _other_of_kind(other["kind"], memory, knowledge)
        return one or _others_of_kind(other["kind"], memory, knowledge)  # which of several is not said
    if memory.numbers and (more := MORE_OF_KIND.match(text)) is not None:
        return _others_of_kind(more["kind"], memory, knowledge)
    if memory.numbers and (alone := OF_KIND_ALONE.match(text)) is not None and alone["kind"].lower() in SIGNS:
        told = tuple(n for n in (*memory.numbers, *memory.numbers_before) if SIGNS[alone["kind"].lower()] in n)
        return told[:1] or _other_of_kind(alone["kind"], memory, knowledge)
    if memory.numbers and (turned := KIND_TURNED_TO.match(text)) is not None:
        sign = SIGNS[turned["kind"].lower()]
        same = any(sign in number for number in memory.numbers)
        return () if same else _others_of_kind(turned["kind"], memory, knowledge)
    if (that := THAT_OF_KIND.search(text)) is not None:
        sign = SIGNS[that["kind"].lower()]
        return tuple(number for number in memory.numbers if sign in number or number.isdigit())  # «nghị quyết 03»
    if not memory.numbers and ISSUE_OF_THAT.search(text):
        quoted = knowledge.passages_at((document, start) for document, start, _ in memory.spoken_of)
        return tuple(dict.fromkeys(span.number for item in quoted for span in find_document_numbers(item.text)))
    if memory.numbers and OF_THEM.search(text):
        return memory.numbers
    if memory.numbers and (another := ANOTHER_NUMBER.match(text)):
        return (another["number"],)
    if len(memory.numbers) < 2:  # «cái nào mới hơn» after two were named one after the other
        told = tuple(dict.fromkeys((*memory.numbers_before, *memory.numbers)))
        return told if len(told) > 1 and IN_ORDER.search(text) else ()
    if (named := BY_ORDER.search(text)) is None:
        return memory.numbers if WHICH_OF_THEM.search(text) else ()
    end = (named["end"] or "").lower()
    place = ORDINALS[fold(named["order"])] if not end else 1 if end == "đầu tiên" else len(memory.numbers)
    return memory.numbers[place - 1 : place]


def names_other_document(text: str) -> bool:
    """Tell whether a message asks of the other document of a kind than the one just named: «còn văn bản kia»."""
    return OTHER_OF_KIND.match(text) is not None


def turns_to_kind(text: str) -> bool:
    """Tell whether a message names nothing but another kind of document: «còn nghị quyết thì sao»."""
    return KIND_TURNED_TO.match(text) is not None


def _other_of_kind(kind: str, memory: Memory, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the one document of a kind that was named or is named beside those just told; empty for none or several."""
    for others in (_others_of_kind(kind, memory, knowledge, beside=True), _others_of_kind(kind, memory, knowledge)):
        if len(others) == 1:
            return others
    return ()


def _others_of_kind(kind: str, memory: Memory, knowledge: Knowledge, *, beside: bool = False) -> tuple[str, ...]:
    """Return the documents of a kind other than those just told: all that are named, or those ``beside`` them or before them."""
    told = [number_key(number) for number in (*memory.numbers, knowledge.default.number or "") if number]
    quoted = knowledge.passages_at((document, start) for document, start, _ in memory.spoken_of)
    near, before = {item.section for item in quoted}, [number_key(number) for number in memory.numbers_before]
    others = {
        number_key(span.number): span.number
        for passage, span in knowledge.document_numbers
        if _is_of_kind(kind.lower(), span, passage.text)
        and not any(is_same_number(number_key(span.number), number) for number in told)
        and (not beside or passage.section in near or number_key(span.number) in before)
    }
    return tuple(others.values())


def _is_of_kind(kind: str, span: DocumentNumberSpan, text: str) -> bool:
    """Tell whether a document named in a text is of a kind, by its number or by the word before it; any is a «văn bản»."""
    called = text[: span.start].lower().rstrip().removesuffix(" số").endswith(kind)
    return kind not in SIGNS or SIGNS[kind] in span.number or called


def _by_age(memory: Memory, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the numbers of the documents just named by their days, the oldest first; empty unless two days at least are told."""
    told = dict.fromkeys((*memory.numbers_before, *memory.numbers) if len(memory.numbers) < 2 else memory.numbers)
    days = {
        number: day
        for day, _, span in reversed(knowledge.dated_documents)
        for number in told
        if is_same_number(number_key(span.number), number_key(number))
    }
    return tuple(sorted(days, key=lambda number: days[number])) if len(set(days.values())) > 1 else ()
