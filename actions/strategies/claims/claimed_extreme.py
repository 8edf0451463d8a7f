"""Says whether what a claim calls the most or the least is so: «nguồn lớn nhất là … phải không», «năm 2036 nhiều nhất à».

What is claimed is held against all that is ranked where the question asks which it is; never against things of several kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.figures.versions import core
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.replies.compose import Composer
from actions.strategies.amounts.whole_cost import answer_whole_cost
from actions.strategies.rows.ranking import answer_ranking
from actions.strategies.rows.which_year import answer_which_year
from actions.words import cues
from actions.words.asked_unit import base_unit
from actions.words.extremes import HIGHEST, LOWEST
from actions.words.matching import MatchText, Term
from actions.words.statements import without_tag
from index.model import Figure

WHICH = re.compile(r"\b(?:nào|gì|ai|đâu|mấy|bao nhiêu)\b", re.IGNORECASE)
MAINLY = re.compile(
    r"\b(?:chủ yếu|phần lớn|đa phần)(?= (?:là|từ|đến từ|do|nhờ|lấy từ|dựa vào|thu từ)\b)", re.IGNORECASE
)
OF_A_YEAR = re.compile(r"\b(?:là )?(?:vào |trong )?năm \d{4}\b(?: là)?(?: năm)?", re.IGNORECASE)
BEHIND = re.compile(
    rf"(?:\bnhất|{MAINLY.pattern}) (?:là|thuộc về|vẫn là|từ|đến từ|do|nhờ|lấy từ|dựa vào|thu từ) (?:từ )?",
    re.IGNORECASE,
)
LINK = re.compile(r"\s*\b(?:là|có|được|đón|đạt)$", re.IGNORECASE)
DENIED = re.compile(r"\b(?:không|chưa|chẳng) phải\b", re.IGNORECASE)
FEWEST = 2


def answer_claimed_extreme(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Confirm or put right which of several is claimed to be the most or the least; None where they are not all told."""
    claim = without_tag(question.text)
    extreme = HIGHEST.search(claim) or LOWEST.search(claim) or MAINLY.search(claim)
    if extreme is None or not cues.CLAIMED.search(question.text) or WHICH.search(claim) or question.amounts:
        return None
    if ALTERNATIVES.search(question.text) or DENIED.search(claim):
        return None
    for asked, named in _which(question, claim, extreme):
        found = _ranked(asked, knowledge, composer) if asked.terms else _siblings(named, question, evidence, knowledge)
        claimed = [figure for figure in found if _is_named(figure, named, question, knowledge)]
        if len(found) < FEWEST or len(claimed) != 1 or not _of_one_kind(found, knowledge):
            continue
        if not _is_asked_of(found, asked, knowledge):
            continue
        best, others = found[0], found[1:]
        if best.amount.size == others[0].amount.size:
            return None
        right = claimed[0] is best
        if right and MAINLY.search(question.text) and best.amount.size * 2 <= sum(item.amount.size for item in found):
            return None  # the most of all, but not the greater part
        wording = composer.wording.yes_figure if right else composer.wording.corrected
        composer.lead(wording.format(claim=composer.claim(best)), stress=best.amount.text())
        composer.figures(others, with_period=not named)
        return composer.answer(Status.ANSWERED if right else Status.CORRECTED_PREMISE, strategy="claimed_extreme")
    return None


def _which(question: Question, claim: str, extreme: re.Match[str]) -> Iterator[tuple[Question, tuple[Term, ...]]]:
    """Yield what would ask which it is, with the terms that a claim names it by; without terms it is named by its year."""
    if OF_A_YEAR.search(claim) and len(question.periods) == 1:
        text = f"năm nào {' '.join(OF_A_YEAR.sub(' ', claim).split())}"
        yield replace(question, text=text, intent="ask_compare", periods=()), ()
        return
    behind = BEHIND.search(claim)
    terms = sorted(question.terms, key=lambda term: term.start)
    if behind is not None:
        named = tuple(term for term in terms if term.start >= behind.end())
        head = claim[: behind.start()]
        asked, _ = _without(named, question, f"{head}lớn nhất" if MAINLY.search(claim) else f"{head}nhất")
        yield asked, named
        return
    if terms and terms[-1].start < extreme.start():
        yield replace(question, terms=()), tuple(terms)
    for count in range(len(terms) - 1, 0, -1):
        if terms[count - 1].start < extreme.start():
            yield _without(tuple(terms[:count]), question, claim[min(terms[count].start, extreme.start()) :])


def _without(named: tuple[Term, ...], question: Question, rest: str) -> tuple[Question, tuple[Term, ...]]:
    left = tuple(term for term in question.terms if term not in named)
    extreme = HIGHEST.search(rest) or LOWEST.search(rest)
    head = rest[: extreme.start()].strip() if extreme is not None else rest
    text = f"{LINK.sub('', head) or 'nơi'} nào {rest[extreme.start() :] if extreme is not None else ''}"
    return replace(question, text=text, intent="ask_compare", terms=left), named


def _ranked(asked: Question, knowledge: Knowledge, composer: Composer) -> list[Figure]:
    """Return what is ranked where the question asks which it is, the extreme first."""
    mark, evidence = composer.mark(), gather(asked, knowledge)
    by_year = asked.text.startswith("năm nào")
    for strategy in (answer_whole_cost, answer_which_year) if by_year else (answer_ranking,):
        answer = strategy(asked, evidence, knowledge, composer)
        composer.back_to(mark)
        if answer is not None:
            return [shown.figure for shown in answer.figures]
    return []


def _siblings(named: Sequence[Term], question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the parts of the whole of which what is named is one, in the order that is claimed; empty where it is none."""
    own = (match.figure for match in evidence.figures if _is_named(match.figure, named, question, knowledge))
    part = next((figure for figure in own if figure.parent is not None), None)
    if part is None:
        return []
    parts = [item for item in knowledge.release.parts[part.parent or ""] if base_unit(item) == base_unit(part)]
    return sorted(parts, key=lambda item: item.amount.size, reverse=LOWEST.search(question.text) is None)


def _is_named(figure: Figure, named: Sequence[Term], question: Question, knowledge: Knowledge) -> bool:
    if not named:
        return figure.period is not None and figure.period.end.year == question.periods[0].end.year
    return all(knowledge.figure_texts[figure.id][0].speaks_of(term) for term in named)


def _is_asked_of(figures: Sequence[Figure], asked: Question, knowledge: Knowledge) -> bool:
    """Tell whether all that is ranked is what is asked for, whatever else only some of it may be called."""
    texts = [(knowledge.figure_texts[item.id][0], _rows_called(item, knowledge)) for item in figures]
    said = [[any(text.speaks_of(term) for text in pair) for pair in texts] for term in asked.terms]
    told = any(all(each) for each in said) or not asked.terms or figures[0].parent is not None
    return told and not any(any(each) and not all(each) for each in said)


def _are_all(parts: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Tell whether parts make up their whole, so that no other part may be the most or the least."""
    whole = knowledge.release.figures[parts[0].parent or ""].amount.size
    return sum(item.amount.size for item in parts) * 100 >= whole * 99


def _rows_called(figure: Figure, knowledge: Knowledge) -> MatchText:
    """Return what the rows of a figure's table are called: «Nguồn vốn» over «Ngân sách xã»."""
    cells = knowledge.release.passages[figure.passage].cells
    return MatchText(" ".join(cells[0].header) if cells else "")


def _of_one_kind(figures: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Tell whether figures are the parts of one whole, one column of a table, or one thing in several years of a sentence."""
    if len({base_unit(figure) for figure in figures}) > 1 or any(figure.amount.change for figure in figures):
        return False
    passages = [knowledge.release.passages[figure.passage] for figure in figures]
    parents = {figure.parent for figure in figures}
    of_a_whole = len(parents) == 1 and None not in parents and _are_all(figures, knowledge)
    of_a_table = all(passage.cells for passage in passages) and len({item.section for item in passages}) == 1
    of_a_row = len({figure.passage for figure in figures}) == 1 and len({core(item.indicator) for item in figures}) == 1
    return of_a_whole or of_a_table or of_a_row
