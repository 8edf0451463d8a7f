"""Answers what a table of levels sets for whom: a cell, a row or column, two cells compared, the highest, a claim about one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import agrees
from actions.figures.levels_asked import CELL, WHOLE_COLUMN, WHOLE_ROW, WHOLE_TABLE, LevelsAsked, is_said, levels_asked
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import label_headings
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.of_level import reckoned_of_level
from actions.reckoning.operations import asked_words, operation_asked
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, show_calculation, verdict_on
from actions.words import cues
from actions.words.asked_unit import asked_dimension
from actions.words.extremes import HIGHEST, LOWEST, asks_extreme
from actions.words.matching import MatchText
from index.figures.tariffs import LEVEL
from index.model import Figure, Passage
from vietnamese.amounts import Amount
from vietnamese.units import unit_dimension

ELSE_ASKED = re.compile(  # of a person's exemption or of the money that came in: no level
    r"\b(?:miễn|được giảm|giảm (?=học|cho|bao|mấy|\d)|không phải|dự toán|doanh thu|tổng thu|hồ sơ|"
    r"thủ tục|ở đâu|khi nào|bao giờ)\b",
    re.IGNORECASE,
)
APART = re.compile(r"\b(?:hơn|kém|chênh|lệch|gấp|thua|so sánh|so với|khác nhau)\b", re.IGNORECASE)
LESS = re.compile(r"\b(?:thấp|rẻ|ít|nhỏ|kém|thua) hơn\b|\b(?:kém|thua)\b", re.IGNORECASE)
MORE = re.compile(r"\b(?:cao|đắt|mắc|nhiều|lớn) hơn\b|\bhơn\b", re.IGNORECASE)
TOGETHER = re.compile(r"\b(?:tổng|cộng|gộp|cả thảy|hết thảy)\b", re.IGNORECASE)
OF_A_YEAR = re.compile(
    r"\b(?:(?:một|mỗi|cả|1|trọn|nguyên) năm(?: học)?|(?:một|mỗi|cả) (?:học )?kỳ|\d+ tháng)\b", re.IGNORECASE
)
CLAIMED = re.compile(r"\b(?:đúng|phải) (?:không|chưa|chứ)\b", re.IGNORECASE)
WHICH = re.compile(r"\b(?P<kind>[^\W\d_]+(?: [^\W\d_]+)?) nào\b", re.IGNORECASE)
PAIR, MOST_CELLS, MOST_BESIDE, MOST_QUOTED, THOUSAND = 2, 12, 4, 2, 1000
WORD = re.compile(r"[^\W_]+")
ASKING = re.compile(  # words of a question that asks for the level and names no more
    r"cho|tôi|tui|mình|em|anh|chị|ạ|nhỉ|xem|biết|hỏi|bao|nhiêu|mấy|là|các|mức|thế|nào|bảng|vậy|hiện|nay|của|tiền|ở|đây|ra|sao|"
    r"thì|một|mỗi|tháng|về|quy|định|đồng|giá|cả|bạn|ơi|với|được|như"
)


def answer_levels(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Tell the cells of a table of levels that a question asks of; None where it asks of no such table, or of more than one."""
    compared = asks_extreme(question.text) or APART.search(question.text)
    others = (cues.WHY, cues.WHEN, ELSE_ASKED) if compared else (cues.WHY, cues.WHEN, cues.WHO, ELSE_ASKED)
    claimed = bool(question.amounts)  # «sao tiểu học lại lên tới 250 nghìn»: first whether it is so
    if any(cue.search(question.text) for cue in others if not (claimed and cue is cues.WHY)):
        return None
    spoken_of = [asked for asked in levels_asked(question, knowledge) if _is_spoken_of(asked, question)]
    best = max(map(_fit, spoken_of), default=None)
    said = [asked for asked in spoken_of if _fit(asked) == best]
    if len(said) != 1:
        return None
    asked = said[0]
    figures = asked.figures
    monthly = any("/tháng" in (figure.amount.unit or "") for figure in figures)
    if asked.taken_up and asked_dimension(question.text) not in ("", "money"):
        return None  # «có mấy trường» after a fee
    if (asked.unsaid or OF_A_YEAR.search(question.text)) and (
        worked_out := _of_level(asked, question, knowledge, composer)
    ):
        return worked_out
    if not figures or (monthly and OF_A_YEAR.search(question.text)):
        return None
    if asked.unsaid and not (asked.rows or asked.columns):
        return _refused(asked, question, knowledge, composer)
    if asked.unsaid:
        beside = _with_what_else_is_said(asked, question, knowledge, composer)
        return beside or _refused(asked, question, knowledge, composer)
    if asks_extreme(question.text):
        return _extreme(asked, question, composer)
    claims = _claims(question, figures[0])
    both_named = PAIR in (len(asked.rows), len(asked.columns))
    if len(figures) == PAIR and (APART.search(question.text) or (both_named and TOGETHER.search(question.text))):
        return _of_two(figures, question, composer)
    if claims:
        return _claimed(asked, claims, composer)
    if _is_claim(question) and not asked.taken_up:
        return None
    return _all_of(asked, composer)


def _of_level(asked: LevelsAsked, question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Show what a rule makes of one level: «học trực tuyến bằng 70% mức học phí», «không quá 9 tháng/năm học»."""
    plan = reckoned_of_level(asked, question, knowledge)
    if plan is None:
        return None
    try:
        calculation = calculate(*plan, composer.wording)
    except ValueError:
        return None
    say_calculation(calculation, plan[1], composer)
    return composer.answer(Status.ANSWERED, strategy=CELL)


def _is_spoken_of(asked: LevelsAsked, question: Question) -> bool:
    """Tell whether a question asks of a table of levels by what they are of, or by a row and a column, or goes on from one."""
    if asked.rows and asked.columns:
        return asked.tariff_said or asked.taken_up or not asked.unsaid
    if asked.unsaid and not (asked.rows or asked.columns):
        return asked.tariff_said and cues.HOW_MUCH.search(question.text) is not None
    if asked.rows or asked.columns:
        return asked.tariff_said or asked.taken_up
    tariff = {*WORD.findall(asked.table.tariff.lower())}
    bare = all(word in tariff or ASKING.fullmatch(word) for word in WORD.findall(question.text.lower()))
    return asked.taken_up or (asked.tariff_said and (bare or asks_extreme(question.text)))


def _is_claim(question: Question) -> bool:
    """Tell whether a question asks whether something is so, and not how much it is."""
    asks = question.intent == "ask_yes_no" or CLAIMED.search(question.text)
    return bool(asks) and not cues.HOW_MUCH.search(question.text)


def _fit(asked: LevelsAsked) -> tuple[bool, int, int]:
    """Return how well a table fits a question: what its levels are of is said, its rows and columns are, little else is."""
    return asked.tariff_said or asked.taken_up, bool(asked.rows) + bool(asked.columns), -len(asked.unsaid)


def _all_of(asked: LevelsAsked, composer: Composer) -> Answer | None:
    figures = asked.figures
    if len(figures) > MOST_CELLS:
        return None
    composer.lead(composer.claim(figures[0]), stress=figures[0].amount.text())
    composer.figures(figures[1:])
    return composer.answer(Status.ANSWERED, strategy=_told(asked))


def _told(asked: LevelsAsked) -> str:
    """Return the name of what an answer tells, from which a follow-up goes on: a cell, a row, a column or more."""
    one_row, one_column = len(asked.rows) == 1, len(asked.columns) == 1
    if one_row and one_column:
        return CELL
    return WHOLE_ROW if one_row else WHOLE_COLUMN if one_column else WHOLE_TABLE


def _claims(question: Question, figure: Figure) -> list[Amount]:
    """Return the amounts that a question claims of a level; a sum of money may leave «đồng» unsaid («230 nghìn»)."""
    money = unit_dimension((figure.amount.unit or "").partition("/")[0]).startswith("money")
    said = [
        replace(item, unit="đồng") if money and item.unit is None and item.value >= THOUSAND else item
        for item in question.amounts
    ]
    return [item for item in said if item.unit and agrees(item, figure.amount) is not None]


def _of_two(figures: Sequence[Figure], question: Question, composer: Composer) -> Answer | None:
    """Work out what two cells are to each other, or tell whether the first is more or less than the second as is claimed."""
    claims = _claims(question, figures[0])
    if _is_claim(question) and not claims and (LESS.search(question.text) or MORE.search(question.text)):
        first, second = (figure.amount.size for figure in figures)
        right = first < second if LESS.search(question.text) else first > second
        composer.lead(verdict_on(right, composer, sure=True))
        for figure in figures:
            composer.line(composer.claim(figure))
        return composer.answer(Status.ANSWERED if right else Status.CORRECTED_PREMISE, strategy=WHOLE_TABLE)
    operation, ordered = operation_asked(asked_words(question.text), figures)
    claimed = claims[0] if len(claims) == 1 else None
    return show_calculation(operation, ordered, figures, composer, strategy=WHOLE_TABLE, claimed=claimed)


def _claimed(asked: LevelsAsked, claims: Sequence[Amount], composer: Composer) -> Answer | None:
    """Hold the amounts claimed against as many cells; one that only some of several cells bear out is shown with all of them."""
    figures = asked.figures
    if len(claims) == 1:
        verdicts = [agrees(claims[0], figure.amount) for figure in figures]
        if any(verdicts) and not all(verdicts):
            return _all_of(asked, composer)
    elif len(claims) == len(figures):
        verdicts = [agrees(claim, figure.amount) for claim, figure in zip(claims, figures, strict=True)]
    else:
        return None
    right = all(verdicts)
    wording = composer.wording.yes_figure if right else composer.wording.corrected
    composer.lead(wording.format(claim=composer.claim(figures[0])), stress=figures[0].amount.text())
    composer.figures(figures[1:MOST_CELLS])
    return composer.answer(Status.ANSWERED if right else Status.CORRECTED_PREMISE, strategy=_told(asked))


def _extreme(asked: LevelsAsked, question: Question, composer: Composer) -> Answer | None:
    """Name the highest or lowest cell of those asked of, or tell whether a row or column named has it among all."""
    highest, lowest = HIGHEST.search(question.text), LOWEST.search(question.text)
    claimed = _is_claim(question) and not WHICH.search(question.text) and bool(asked.rows or asked.columns)
    of_rows = _lists_rows(asked, question)
    pool = asked.table.cells.values() if claimed else asked.figures
    ordered = sorted(pool, key=lambda figure: figure.amount.size, reverse=bool(highest))
    if highest and lowest:
        ends = [ordered[0], ordered[-1]]
        return show_calculation("difference", ends, ends, composer, strategy=WHOLE_TABLE)
    first = ordered[0]
    wording = composer.wording.highest if highest else composer.wording.lowest
    if claimed:
        right = first in asked.figures
        composer.lead(verdict_on(right, composer, sure=True))
        composer.line(wording.format(claim=composer.claim(first)))
        composer.figures([figure for figure in ordered if figure in asked.figures and figure != first])
        return composer.answer(Status.ANSWERED if right else Status.CORRECTED_PREMISE, strategy=WHOLE_TABLE)
    composer.lead(wording.format(claim=composer.claim(first)), stress=first.amount.text())
    row, column = asked.table.place_of(first) or (0, 0)
    beside = [
        figure
        for figure in ordered[1:]
        if (place := asked.table.place_of(figure)) is not None
        and (asked.rows or asked.columns or place[0 if of_rows else 1] == (row if of_rows else column))
    ]
    composer.figures(beside[:MOST_CELLS])
    return composer.answer(Status.ANSWERED, strategy=WHOLE_TABLE)


def _lists_rows(asked: LevelsAsked, question: Question) -> bool:
    """Tell whether «cấp nào», «các cấp» asks of what the rows are, by the heading over their names."""
    headings = MatchText(" . ".join(label_headings(asked.table.rows))).full
    which = WHICH.search(question.text)
    words = which["kind"].lower().split() if which else WORD.findall(question.text.lower())
    return any(f" {word} " in headings for word in words if len(word) > 1)


def _refused(asked: LevelsAsked, question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say that the level is not stated for what neither the table nor any sentence names; None where one does."""
    if any(is_said(term, asked.table, knowledge) for term in asked.unsaid):
        return None
    last = asked.unsaid[-1]
    first = min(term.start for term in question.terms if term.start >= 0)
    topic = question.text[first : last.start + len(last.said or last.text)]
    topic = f"{topic[:1].lower()}{topic[1:]}" if topic[1:2].islower() else topic
    composer.allow(topic)
    composer.lead(composer.wording.not_stated.format(topic=topic))
    return composer.answer(Status.NOT_IN_PLAN, strategy="refuse")


def _with_what_else_is_said(
    asked: LevelsAsked, question: Question, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the level with what is said of it for the person described: «giảm 50% học phí cho hộ cận nghèo» beside its cell.

    None where no sentence on the level says all that the table leaves unsaid.
    """
    figures = asked.figures
    if len(figures) > MOST_BESIDE or not asked.tariff_said or question.amounts:
        return None
    sentences = [item for item in home_passages(question, knowledge) if not item.cells and _is_said_of(item, asked)]
    if not 1 <= len(sentences) <= MOST_QUOTED:
        return None
    composer.lead(composer.claim(figures[0]), stress=figures[0].amount.text())
    composer.figures(figures[1:])
    composer.quotes(sentences)
    return composer.answer(Status.ANSWERED, strategy=_told(asked))


def _is_said_of(sentence: Passage, asked: LevelsAsked) -> bool:
    text = MatchText(sentence.text)
    named = LEVEL.search(asked.table.tariff.removeprefix("mức "))
    level = named.group().lower() if named else asked.table.tariff
    return f" {level} " in text.full and all(text.speaks_of(term) for term in asked.unsaid)
