"""Picks the figures that the words of a question name, until each of its terms is explained by one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import COMPARED
from actions.figures.costs import PRICE
from actions.figures.figure_choice import is_main
from actions.figures.movement import starts_change
from actions.figures.versions import core
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.operations import PERCENTAGE_POINTS, TOTAL_ASKED
from actions.words.asked_unit import SHARE_ASKED, SUMMED, asked_dimension, base_unit, measures
from actions.words.coverage import excess
from actions.words.cues import SPENDING
from actions.words.indicator_names import with_flow_unsaid
from actions.words.matching import Term
from index.model import Figure
from vietnamese.folding import fold
from vietnamese.periods import Period

COSTLY = re.compile(r"\b(?:tốn|ngốn)\b", re.IGNORECASE)
KIND_WORDS = re.compile(r"dự toán|kế hoạch|chỉ tiêu|ước thực hiện|thực hiện", re.IGNORECASE)
CHANGE_WORDS = re.compile(r"tang|giam|tang them|giam bot|cao|thap|cu|moi|thay doi")


def _is_said_of_whole(figure: Figure, terms: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether one of the figures that ``figure`` is a part of has all of ``terms`` in its name too, and so answers first."""
    texts = [knowledge.figure_texts[whole.id][0] for whole in knowledge.ancestors(figure)]
    return any(all(text.speaks_of(term) for term in terms) for text in texts)


def _stated_each_time(figure: Figure, question: Question, stated: Sequence[tuple[str, Period | None]]) -> bool:
    """Tell whether an indicator is stated at every time that a question names, by the names and times that are."""
    times = [period for name, period in stated if name == core(figure.indicator)]
    return all(any(period_fit(period, (asked,)) == 1.0 for period in times) for asked in question.periods)


def named_figures(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Pick figures until every term of the question is explained by one of them; none when a term stays open."""
    open_terms = [term for term in question.terms if term.vital and not CHANGE_WORDS.fullmatch(fold(term.text))]
    whole_asked = TOTAL_ASKED.search(fold(question.text)) is not None
    cost_asked = COSTLY.search(question.text) is not None
    wanted = asked_dimension(question.text)
    wanted = wanted or ("money" if SPENDING.search(question.text) else "")
    wanted = wanted if wanted in SUMMED and not SHARE_ASKED.search(question.text) else ""
    wanted = "share" if PERCENTAGE_POINTS.search(question.text) else wanted
    two_times = len(question.periods) > 1
    if two_times and any(not KIND_WORDS.fullmatch(term.text) for term in open_terms):  # «dự toán 2036 hơn dự toán 2035»
        open_terms = [term for term in open_terms if not KIND_WORDS.fullmatch(term.text)]
    stated = [(core(match.figure.indicator), match.figure.period) for match in evidence.figures] if two_times else []
    chosen: list[Figure] = []
    first_said: dict[str, list[Term]] = {}
    while open_terms and len(chosen) < 4:
        best: tuple[float, Figure, list[Term]] | None = None
        for match in evidence.figures:
            if match.figure in chosen or period_fit(match.figure.period, question.periods) < 0:
                continue
            if wanted and not measures(match.figure, wanted):
                continue
            if two_times and COMPARED.search(match.figure.indicator) and not SHARE_ASKED.search(question.text):
                continue
            if cost_asked and (not measures(match.figure, "money") or PRICE.match(match.figure.indicator)):
                continue
            indicator = knowledge.figure_texts[match.figure.id][0]
            wholes = [whole.indicator for whole in knowledge.ancestors(match.figure)]
            read = zip(open_terms, with_flow_unsaid(open_terms, wholes), strict=True)  # «y tế» of «tổng chi»
            explained = [term for term, as_part in read if indicator.speaks_of(as_part)]
            if not explained or (
                (cost_asked or wanted == "money") and _is_said_of_whole(match.figure, explained, knowledge)
            ):
                continue
            rank = sum(term.weight * (1.2 if indicator.names(term) else 1.0) for term in explained)
            rank += 0.2 * match.score - excess(indicator, explained, question=question.text)
            if chosen and len(question.periods) < 2:
                first = chosen[0]
                rank -= 0.6 * (match.figure.period != first.period) + 0.3 * (match.figure.kind != first.kind)
                rank -= 0.6 * (base_unit(match.figure) != base_unit(first))
                rank += 0.3 * (match.figure.indicator.split()[:2] == first.indicator.split()[:2])  # «vốn bố trí …»
            rank += 0.5 * (whole_asked and fold(match.figure.indicator).startswith("tong "))
            rank += 0.6 * (period_fit(match.figure.period, question.periods) == 1.0)
            rank += 0.6 * (two_times and _stated_each_time(match.figure, question, stated))
            rank += 0.3 * (not question.periods and is_main(match.figure, knowledge))
            rank -= 0.6 * starts_change(match.figure, knowledge)
            rank -= 0.5 * (match.figure.amount.change is not None) + 0.5 * (base_unit(match.figure) == "%")
            if best is None or rank > best[0]:
                best = rank, match.figure, explained
        if best is None:
            break
        chosen.append(best[1])
        first_said[best[1].id] = best[2]
        open_terms = [term for term in open_terms if term not in best[2]]
    context = [
        layer
        for figure in chosen
        for layer in (
            knowledge.section_texts[knowledge.release.passages[figure.passage].section],
            knowledge.document_texts[figure.document],
        )
    ]
    unexplained = [term for term in open_terms if not any(text.speaks_of(term) for text in context)]
    said = [term.text for term in question.terms]
    chosen.sort(key=lambda figure: min(said.index(term.text) for term in first_said[figure.id]))
    return [] if unexplained else chosen
