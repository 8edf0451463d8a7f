"""Tells what stands beside what was just told: the rest of its item, others of a kind, the other parts of a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.question import Memory
from actions.replies.compose import Composer
from actions.replies.quoting import QUOTED_AT_ONCE, count_word
from actions.replies.recall import recalled
from index.model import Figure, Passage
from vietnamese.document_numbers import SIGNS

_ON = r"(?:(?:thế|vậy|còn|rồi|và|thì|trong|ở) )*"
_TONE = r"(?: (?:nữa|khác|không|ko|hông|vậy|thế|ạ|hả|nhỉ|bạn|em))*\W*"
REST_OF_ITEM = re.compile(  # «mục đó nói gì nữa», «trong phần này còn gì khác không»
    rf"\W*{_ON}(?:cái )?(?:mục|phần|điểm|đoạn|điều|khoản|chỗ|nhiệm vụ|giải pháp|nội dung) (?:đó|ấy|này|đấy|trên)"
    r"(?: (?:còn|có|nói|nêu|ghi|viết|bàn|yêu cầu|đề cập|những|các|việc|thêm|tới|đến))* (?:gì|chi|điều gì|việc gì)"
    r"(?: (?:nữa|khác|thêm))+" + _TONE,
    re.IGNORECASE,
)
_ANYTHING = ("cái", "khoản", "số", "mục", "phần", "điểm", "thứ", "người", "ai", "gì", "bên", "việc", "điều")
_NONE = "|".join((*SIGNS, "văn bản", "tài liệu", *_ANYTHING))  # documents are told by their numbers
_THING = rf"(?P<thing>(?!(?:{_NONE})\b)[^\W\d_]+(?: [^\W\d_]+){{0,2}}?)"
OTHERS_OF_KIND = re.compile(  # «còn dự án nào nữa», «có xã nào khác không», «còn cụm kia thì sao»
    rf"\W*{_ON}(?:có )?{_THING} (?:nào (?:nữa|khác){_TONE}|(?:kia|nọ)(?: (?:thì|ra) sao| sao| thế nào)?{_TONE})",
    re.IGNORECASE,
)
PARTS_ASKED = re.compile(  # «trong đó gồm gì» of the amount just told
    r"\W*(?:(?:thế|vậy|còn|rồi|nó|trong (?:số )?đó|cái đó) )*(?:gồm|có|bao gồm|chia ra)(?: (?:những|có|các|khoản|phần|cái))* "
    r"(?:gì|nào|chi)(?: (?:vậy|thế|ạ|hả|nữa|nhỉ))*\W*",
    re.IGNORECASE,
)
OTHER_PARTS = re.compile(  # «phần còn lại là gì», «số còn lại thì sao»
    rf"\W*{_ON}(?:(?:phần|số|chỗ|khoản|các khoản|mấy khoản) )?còn lại(?: (?:là|gồm|thuộc|của|thì|những|khoản|cái))*"
    rf"(?: (?:gì|sao|ai|nào|đâu))?{_TONE}",
    re.IGNORECASE,
)
CHOSEN = ("chosen_rows", "rows_against_plan", "rows_by_amount", "works")  # tell all that are as the question wants them


def what_else(text: str, memory: Memory, knowledge: Knowledge) -> Answer | None:
    """Return what is told beside the last answer in the way that a message asks; None for any other message, or nothing told."""
    told = recalled(memory, knowledge)
    if not told or memory.rest:
        return None
    composer = Composer(knowledge.release)
    if OTHER_PARTS.fullmatch(text):
        return _state(_other_parts(memory, knowledge), composer)
    if REST_OF_ITEM.fullmatch(text):
        return _quote(_item(told, knowledge), told, composer.wording.rest_of_item, knowledge, composer)
    if (asked := OTHERS_OF_KIND.fullmatch(text)) is None:
        return None
    if memory.strategy in CHOSEN:
        return None  # of the others what was asked is not so
    kind = asked["thing"].lower()
    said = re.compile(rf"\b{re.escape(kind)}\b", re.IGNORECASE)
    if not any(said.search(item.text) for item in told):
        return None  # it is no more of what was told
    beside = [item for item in _item(told, knowledge) if said.search(item.text)]
    return _quote(beside, told, composer.wording.also_named.format(kind=kind), knowledge, composer)


def _item(told: Sequence[Passage], knowledge: Knowledge) -> list[Passage]:
    """Return all sentences of the item that what was told last stands in."""
    return list(knowledge.release.section_passages.get(told[0].section, ()))


def _quote(
    passages: Sequence[Passage], told: Sequence[Passage], lead: str, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote those of some sentences that were not told yet, the next few of them at once; None without any."""
    known = {item.id for item in told}
    others = [item for item in passages if item.id not in known and item.id not in knowledge.heading_rows]
    if not others:
        return None
    composer.lead(lead)
    composer.quotes(others[:QUOTED_AT_ONCE])
    rest = others[QUOTED_AT_ONCE:]
    if rest:
        composer.line(composer.wording.more.format(count=count_word(len(rest))))
    composer.keep([item.id for item in rest])
    return composer.answer(Status.ANSWERED, strategy="more", suggestions=[composer.wording.more_prompt] if rest else [])


def _other_parts(memory: Memory, knowledge: Knowledge) -> list[Figure]:
    """Return the other parts of the whole, and of the time, of the figure told last or, of a share, of its part."""
    operation, *operands = memory.calculation or ("",)
    keys = operands[:1] if operation == "share" else [] if operation else memory.figures[:1]
    part = next((knowledge.release.figures[key] for key in keys if key in knowledge.release.figures), None)
    if part is None:
        return []
    return [
        item
        for whole in knowledge.ancestors(part)[:1]
        for item in knowledge.release.parts.get(whole.id, ())
        if item.id != part.id and item.amount.change is None and item.period == part.period
    ]


def _state(figures: Sequence[Figure], composer: Composer) -> Answer | None:
    if not figures:
        return None
    composer.lead(composer.claim(figures[0]), stress=figures[0].amount.text())
    for figure in figures[1:]:
        composer.line(composer.claim(figure))
    return composer.answer(Status.ANSWERED, strategy="other")
