"""Does with one figure what a message wants done: a part of it, a multiple, a division, another unit.

«một nửa tiền đất là bao nhiêu», «gấp đôi lên thì được mấy» after a figure, «20% của thu ngân sách», «đổi ra triệu đồng».
"""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import confirms
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.named_figures import named_figures
from actions.reckoning.shared_out import portions
from actions.reckoning.suppositions import operation_supposed
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact, whole_of_all
from actions.words import cues
from actions.words.for_each import each_named
from actions.words.scale_said import Scale, scale_said
from index.model import Figure
from vietnamese.numbers import find_numbers

HALF = "fraction:1:2"
LESSENED = re.compile(
    r"\b(?:giảm|bớt|cắt|mất|hụt)(?: (?:đi|mất|xuống|còn))*\s*$", re.IGNORECASE
)  # half off is half left
OTHERWISE_ASKED = re.compile(
    r"\b(?:ai|gì|nào|sao|đâu|khi|bao giờ|bao lâu|không|chưa|hả|à|nhỉ|vì|phải|đúng)\b", re.IGNORECASE
)
ORDERED = re.compile(
    r"^\W*(?:(?:thế|vậy|rồi|giờ|đem|lấy|hãy|bạn|số đó|nó) )*(?:chia|nhân|đổi|quy|gấp|tính)\b", re.IGNORECASE
)
ASSERTED = re.compile(r"\b(?:đúng (?:không|chưa)|phải không|có phải|à|hả)\W*$", re.IGNORECASE)
OF_ONE_MORE = re.compile(r"\b(?:so với|năm ngoái|năm trước|cùng kỳ|hay|hoặc|lần lượt)\b", re.IGNORECASE)


def answer_rescaled(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Calculate with the one figure that a message names or that was last told; None where nothing is done with one."""
    scale = scale_said(question.text)
    if cues.AVERAGE.search(question.text) and each_named(question.text):  # «bình quân mỗi người dân … triệu đồng»
        return None
    if scale is None or OF_ONE_MORE.search(question.text) or not _wants_result(question):
        return None
    halved = scale.operation == HALF and LESSENED.search(question.text[: scale.start]) is not None
    if operation_supposed(question.text) and not halved:  # «mới đạt 20% thì còn thiếu mấy tỷ»
        return None
    figure = _figure(scale, question, evidence, knowledge)
    if figure is None or figure.amount.change is not None:
        return None
    try:
        calculation = calculate(_operation(scale, figure), [figure], composer.wording)
    except ValueError:
        return None
    say_calculation(calculation, [figure], composer)
    say_how_exact(calculation.result, [figure], composer)
    return composer.answer(Status.ANSWERED, strategy="rescaled")


def _wants_result(question: Question) -> bool:
    """Tell whether a message asks or orders to reckon, or names nothing but the amount: «thu ngân sách chia 12»."""
    text = question.text
    asked = cues.AMOUNT.search(text) is not None or ORDERED.search(text) is not None
    named_alone = question.intent in ("ask_figure", "ask_compute") and not OTHERWISE_ASKED.search(text)
    return (asked or named_alone) and not ASSERTED.search(text)


def _operation(scale: Scale, figure: Figure) -> str:
    """Return the operation; a division by all the months of a figure's time shares it out to each of them."""
    by = scale.operation.removeprefix("divided:")
    if scale.time and by.isdigit() and portions(figure).get(int(by)) == scale.time:
        return f"portion:{by}"
    return scale.operation


def _figure(scale: Scale, question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the one figure that a message names beside what is done with it, else the one last told; None for several."""
    if any(confirms(question, item) for item in _stating(scale, question, evidence)):
        return None  # «được hỗ trợ 50% tiền học» is what the document says
    own = tuple(term for term in question.terms if not scale.start <= term.start < scale.end)
    if question.follow_up and question.memory.figures:
        own = tuple(
            term for term in own if term.start >= 0
        )  # it is done with what was told last, a sum of all it added up
    named = replace(question, text=scale.without(question.text), terms=own, amounts=())
    if any(term.vital for term in own):
        home = homes(question, knowledge)
        found = named_figures(named, gather(named, knowledge), knowledge)
        return found[0] if len(found) == 1 and found[0].document in home else None
    if question.memory.calculation[:1] == ("sum",):
        return whole_of_all(question.memory.calculation[1:], knowledge)
    of_last = question.memory.figures and not question.memory.calculation
    return knowledge.release.figures.get(question.memory.figures[0]) if of_last else None


def _stating(scale: Scale, question: Question, evidence: Evidence) -> list[Figure]:
    """Return the figures found that state the number with which a message reckons, in its unit."""
    said = {item.value for item in find_numbers(question.text[scale.start : scale.end])}
    return [
        match.figure for match in evidence.figures if match.figure.amount.value in said and match.coverage.share > 0
    ]
