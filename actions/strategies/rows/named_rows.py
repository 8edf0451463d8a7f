"""Answers «Đồng Vang hơn Bản Mít bao nhiêu hộ», «ba thôn A, B và C cộng lại»: rows that are named, in the column asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import agrees
from actions.figures.headings_said import COUNT_WORD
from actions.figures.named_rows import OF_ALL, CellsAsked, amounts_in_columns, cells_asked, columns_asked, columns_of
from actions.figures.row_selection import MOST_SUMMED
from actions.figures.wholes import total_of
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.finding.rows_asked import table_headings
from actions.question import Question
from actions.reckoning.operations import asked_words, operation_asked
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, base_unit
from actions.words.extremes import asks_extreme
from actions.words.for_each import each_named
from index.figures.columns import measured_by
from index.model import Figure

SHARE = re.compile(rf"{SHARE_ASKED.pattern}|\b(?:tỷ lệ|tỉ lệ|tỷ trọng|chiếm)\b", re.IGNORECASE)
APART = re.compile(r"\b(?:hơn|kém|chênh|lệch|gấp|thua|nhiều hơn|ít hơn)\b", re.IGNORECASE)
TOGETHER = re.compile(r"\b(?:tổng|cộng|gộp|cả thảy|hết thảy|tất cả)\b", re.IGNORECASE)
ASKS_WHICH = re.compile(r"\bnào\b", re.IGNORECASE)
PAIR = 2


def answer_named_rows(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say what the rows named come to, by how much they differ or what share they are; None where a part is not told."""
    others = (cues.WHY, cues.WHEN, cues.WHO)
    if any(cue.search(question.text) for cue in others) or asks_extreme(question.text):
        return None
    plainly = not (question.amounts or SHARE.search(question.text) or APART.search(question.text))
    several = amounts_in_columns(question, knowledge) if plainly and not ASKS_WHICH.search(question.text) else []
    if several:
        return _all_of(several, question, composer)
    found = list(cells_asked(question, knowledge))
    for asked in found:
        if (answer := _answer(question, asked, knowledge, composer, alone=len(found) == 1)) is not None:
            return answer
    return None


def answer_column_total(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the total of the one column asked for, or its mean: «dân số toàn xã», «trung bình mỗi tổ có bao nhiêu hộ».

    None where a figure outside of the table fits.
    """
    mean = cues.AVERAGE.search(question.text) is not None
    if question.amounts or not (mean or OF_ALL.search(question.text)) or ASKS_WHICH.search(question.text):
        return None
    columns = list(columns_asked(question, knowledge)) if not asks_extreme(question.text) else []
    if len(columns) != 1:
        return None
    values, passages = columns[0], knowledge.release.passages
    if mean:
        return _mean(question, values, knowledge, composer)
    total, table = total_of(values[:1], knowledge), passages[values[0].passage]
    fitting = (passages[match.figure.passage] for match in matching_figures(question, evidence))
    if total is None or any((item.section, item.caption) != (table.section, table.caption) for item in fitting):
        return None
    composer.lead(composer.claim(total), stress=total.amount.text())
    return composer.answer(Status.ANSWERED, strategy="column_total")


def _mean(question: Question, values: Sequence[Figure], knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Return what comes to each of the things that a table lists, where that is what is asked of each."""
    heads = table_headings([knowledge.release.passages[values[0].passage]])
    names = (item.name(length) for item in each_named(question.text) for length in (3, 2, 1))
    noun = next((name for name in names if f" {name} " in heads.full), "")
    if not noun or base_unit(values[0]) == "%" or len(values) > MOST_SUMMED:
        return None
    return show_calculation(f"mean_of:{noun}", values, values, composer, strategy="named_rows")


def _answer(
    question: Question, asked: CellsAsked, knowledge: Knowledge, composer: Composer, *, alone: bool
) -> Answer | None:
    figures = list(asked.figures)
    if base_unit(figures[0]) != "%" and SHARE.search(question.text):
        return _share(question, asked, knowledge, composer)
    if len(figures) == PAIR and APART.search(question.text):
        operation, ordered = operation_asked(asked_words(question.text), figures)
        return show_calculation(operation, ordered, figures, composer, strategy="named_rows")
    claimed = [item for item in question.amounts if item.unit and agrees(item, figures[0].amount) is not None]
    if len(figures) == 1:
        return _one(figures[0], asked, question, composer, alone=alone)
    if APART.search(question.text) or claimed:
        return None
    return _all_of(figures, question, composer)


def _all_of(figures: Sequence[Figure], question: Question, composer: Composer) -> Answer | None:
    """State several amounts, added up where that is asked."""
    units = {base_unit(figure) for figure in figures}
    if TOGETHER.search(question.text) and len(units) == 1 and "%" not in units:
        return show_calculation("sum", figures, figures, composer, strategy="named_rows")
    composer.lead(composer.claim(figures[0]), stress=figures[0].amount.text())
    composer.figures(figures[1:])
    return composer.answer(Status.ANSWERED, strategy="named_rows")


def _one(figure: Figure, asked: CellsAsked, question: Question, composer: Composer, *, alone: bool) -> Answer | None:
    """State the amount of one row, or hold a claimed amount against it.

    After a ranking a bare «có bao nhiêu hộ» may mean what was ranked («hộ nghèo»): that goes first.
    """
    claims = [amount for amount in question.amounts if amount.unit]
    counts = alone and cues.AMOUNT.search(question.text) is not None
    if not claims and (asked.taken_up or counts) and not APART.search(question.text):
        ranked = asked.told if question.memory.strategy == "ranking" else None
        meant = ranked is not None and ranked.passage == figure.passage and base_unit(ranked) == base_unit(figure)
        meant = meant and ranked is not None and f"{_thing(asked.heading)} " in f"{ranked.indicator.lower()} "
        first = ranked if ranked is not None and meant else figure
        composer.lead(composer.claim(first), stress=first.amount.text())
        if first.id != figure.id:
            composer.line(composer.claim(figure))
        return composer.answer(Status.ANSWERED, strategy="named_rows")
    right = agrees(claims[0], figure.amount) if len(claims) == 1 and claims[0].unit == figure.amount.unit else None
    if right is None or question.intent != "ask_yes_no":
        return None
    wording = composer.wording.yes_figure if right else composer.wording.corrected
    composer.lead(wording.format(claim=composer.claim(figure)), stress=figure.amount.text())
    return composer.answer(Status.ANSWERED if right else Status.CORRECTED_PREMISE, strategy="named_rows")


def _share(question: Question, asked: CellsAsked, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Return what share the rows are of all that stands in their column, or one row's kind of what its row has at all."""
    figures = list(asked.figures)
    whole = total_of(figures, knowledge) if OF_ALL.search(question.text) else None
    if whole is None and len(figures) == 1:
        whole = _all_of_kind(asked, knowledge)
    if whole is None:
        return None
    operands = [*figures, whole]
    operation = "share" if len(figures) == 1 else "share_of_sum"
    return show_calculation(operation, operands, operands, composer, strategy="named_rows")


def _all_of_kind(asked: CellsAsked, knowledge: Knowledge) -> Figure | None:
    """Return what a row has of all the things of which its column counts one kind: «Số hộ» beside «Hộ nghèo»."""
    kind = _thing(asked.heading)
    columns = columns_of(asked.rows, knowledge)
    wholes = [
        values[0]
        for heading, values in columns.items()
        if kind.startswith(f"{_thing(heading)} ") and base_unit(values[0]) == base_unit(asked.figures[0])
    ]
    return wholes[0] if len(wholes) == 1 else None


def _thing(heading: tuple[str, ...]) -> str:
    return COUNT_WORD.sub("", measured_by(heading).lower())
