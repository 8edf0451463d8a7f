"""Tells whether a message supposes an amount, to see what comes of it, and what it asks to work out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.figures.asserted import confirms
from actions.question import Question
from actions.reckoning.operations import asks_between
from actions.words import cues
from actions.words.matching import Term
from index.model import Figure

SO_FAR = re.compile(
    r"\b(?:mới|vừa|đã|hiện|chỉ|đang)(?: chỉ| mới)? (?:thu|chi|đạt|làm|có|được|xong|tiêu|giải ngân|hoàn thành)\b|"
    r"\b(?:thu|chi|đạt|làm|tiêu|xài|dùng|giải ngân|hoàn thành|xong)(?: được| hết| xong| mất)* [^?,.;]{1,20}"
    r"(?<!năm )(?<!tháng )(?<!tuần )(?<!hôm )(?<!kỳ )\brồi\b",
    re.IGNORECASE,
)
ADDED_SUPPOSED = re.compile(  # «xin thêm 12 giáo viên thì còn thiếu mấy người», «850 tỷ thì đạt chưa»
    r"\b(?:xin|tuyển|nhận|mua|xây|bổ sung|thêm)(?: thêm| được| mới)* \d[^?.;]{1,40}\bthì (?:còn|vẫn|thiếu)\b"
    r"|\d[\d.,]* ?(?:%|(?:nghìn |triệu |tỷ )?(?:đồng|tỷ|triệu|ha|tấn|hộ|người|km|m2|mô hình|căn|lượt|sản phẩm)\b)[^?.;]{,40}"
    r"\bthì (?:đã |có |là )*(?:đạt|đủ|vượt|hoàn thành|qua)\b[^?.;]{,40}\b(?:chưa|không)\b",
    re.IGNORECASE,
)
TO_GO = re.compile(
    r"\b(?:còn|phải|cần|thiếu|hụt)\b[^,.?]*\b(?:bao nhiêu|mấy)\b(?! (?:phần trăm|%))|\bcòn (?:thiếu|hụt)\W*$",
    re.IGNORECASE,
)
SHARE_REACHED = re.compile(r"\b(?:được|đạt|bằng|là|xong)(?: khoảng)? (?:bao nhiêu|mấy) ?(?:phần trăm|%)", re.IGNORECASE)
SHARE_SHORT = re.compile(
    r"\b(?:hụt|thiếu|giảm|mất|kém|thấp hơn)(?: mất| đi| khoảng)? (?:bao nhiêu|mấy) ?(?:phần trăm|%)", re.IGNORECASE
)
SURPLUS = re.compile(r"\b(?:vượt|dư|thừa|hơn)\b[^,.?\d]*\b(?:bao nhiêu|mấy)\b(?! (?:phần trăm|%))", re.IGNORECASE)
IS_IT_ENOUGH = re.compile(r"\bđủ\b[^,.?]*\b(?:không|chưa)\b", re.IGNORECASE)
IS_IT_MET = re.compile(  # «thì có đạt chỉ tiêu không», «thì đạt chưa»
    r"\b(?:đạt|vượt|hoàn thành)(?= (?:được |kịp )?(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|yêu cầu|mức)|\W*(?:không|chưa))\b"
    r"[^,.?]*\b(?:không|chưa)\b",
    re.IGNORECASE,
)
OPERATIONS = (
    ("short", SHARE_SHORT),
    ("reached", SHARE_REACHED),
    ("left", TO_GO),
    ("over", SURPLUS),
    ("enough", IS_IT_ENOUGH),
    ("met", IS_IT_MET),
)
_FAILING = r"\b(?:không|chẳng|chả|chưa|bỏ|mất|hụt|thất thu|gạt|loại)\b"
_THEN = r"(?:,(?: thì)?|\s(?:thì|vậy)) (?P<rest>.+)"
NOTHING_OF_IT = re.compile(  # «giả sử không thu được đồng nào từ đất thì …»
    rf"(?:{cues.SUPPOSED.pattern})(?P<of>[^,;.?!]*?{_FAILING}[^,;.?!]*?){_THEN}", re.IGNORECASE | re.DOTALL
)
TAKEN_AWAY = re.compile(  # «bỏ hết các khoản thu tiền đất, thu còn bao nhiêu»
    rf"^\W*(?:(?P<taken>bỏ|gạt|loại)|không (?:có|còn))\b(?P<of>[^,;.?!]*?){_THEN}", re.IGNORECASE | re.DOTALL
)
WHAT_IS_LEFT = re.compile(r"\b(?:còn|thu|chi|có)(?: lại| được| là)* (?:bao nhiêu|mấy|nhiêu)\b", re.IGNORECASE)
SLIPS = re.compile(r"nhầm|lộn|nói lại|thiếu|kế hoạch|phần trăm")


def supposes(question: Question) -> bool:
    """Tell whether a message gives an amount that may be, to see what comes of it, and asserts none."""
    if not question.amounts:
        return False
    started = SO_FAR.search(question.text) or ADDED_SUPPOSED.search(question.text)
    so_far = started is not None and operation_supposed(question.text) != ""
    return cues.SUPPOSED.search(question.text) is not None or so_far or goes_on_supposing(question)


def operation_supposed(text: str) -> str:
    """Return the calculation that the words ask for; empty for none."""
    return next((name for name, cue in OPERATIONS if cue.search(text)), "")


def leaves_supposition_open(question: Question) -> bool:
    """Tell whether figures as they are stated leave open what a question supposes, to see what comes of it."""
    asked = operation_supposed(question.text) or asks_between(question.text)
    said = cues.SUPPOSED.search(question.text) or ADDED_SUPPOSED.search(question.text)
    return bool(asked) and supposes(question) and said is not None


def goes_on_supposing(question: Question) -> bool:
    """Tell whether a follow-up only changes the amount or what is asked of what was supposed before."""
    last = question.memory.calculation
    if not (question.follow_up and last and question.memory.strategy == "supposed"):
        return False
    before = {text for text, *_ in question.memory.terms}
    return all(term.text in before or SLIPS.fullmatch(term.text) or not term.known for term in question.terms)


def without_part(question: Question) -> tuple[Question, tuple[Term, ...]] | None:
    """Return what is asked where a question supposes that nothing comes of a part, and that part; None for any other.

    «Giả sử không thu được đồng nào từ đất thì thuế phí còn thiếu bao nhiêu mới đủ chi» reckons with the other two.
    """
    supposed = NOTHING_OF_IT.match(question.text)
    if supposed is None or question.amounts:
        return None
    part, rest = _apart_at(supposed.start("rest"), question)
    return (rest, part) if part and rest.terms else None


def left_without_part(question: Question) -> tuple[Question, tuple[Term, ...]] | None:
    """Return what is left to ask where a part is taken away, and that part: «bỏ hết tiền đất, thu còn bao nhiêu»."""
    supposed = NOTHING_OF_IT.match(question.text)
    taken = supposed or TAKEN_AWAY.match(question.text)
    if taken is None or question.amounts or not WHAT_IS_LEFT.search(taken["rest"]):
        return None
    part, rest = _apart_at(taken.start("rest"), question)
    named = bool(part) if supposed or taken["taken"] else any(term.kind == "indicator" for term in part)
    return (rest, part) if named else None


def _apart_at(at: int, question: Question) -> tuple[tuple[Term, ...], Question]:
    """Return the terms ahead of a place, and the question that stands from there on."""
    part = tuple(term for term in question.terms if 0 <= term.start < at)
    rest = tuple(replace(term, start=term.start - at) for term in question.terms if term.start >= at)
    return part, replace(question, text=question.text[at:], terms=rest)


def works_out_otherwise(question: Question, figures: Sequence[Figure]) -> bool:
    """Tell whether a question supposes an amount that none of ``figures`` states, which no calculation with them answers."""
    asserted = [replace(question, amounts=(amount,)) for amount in question.amounts]
    return supposes(question) and not all(any(confirms(one, item) for item in figures) for one in asserted)
