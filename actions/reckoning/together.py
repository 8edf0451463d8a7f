"""What shares of one whole come to, and which share of their whole its parts are together: «A cộng với B chiếm mấy phần trăm»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.arithmetic import of_one_unit
from actions.reckoning.operations import APART, DIFFERENCE, MORE_THAN, RATIO, SHARE, SUM, asked_words
from actions.reckoning.shared_out import is_countable
from actions.words import cues
from actions.words.asked_unit import base_unit
from actions.words.matching import Term
from index.model import Figure
from vietnamese.folding import fold

GIVEN = re.compile(r"\d[\d.,]* ?(?:%|phần trăm)")
ALL_OF_THEM = re.compile(r"\b(?:tat ca|ca thay|ca hai|ca ba|ca bon)\b")
JOINED = re.compile(r"(?<!so )\b(?:và|với|cùng(?! kỳ)|lẫn)\b.*\bchiếm\b", re.IGNORECASE)
MADE_UP_OF = re.compile(r"(?:co cau|ty trong) ")  # what opens the name of a share of a whole, folded
EACH = re.compile(r"\b(?:mỗi|từng|lần lượt|riêng)\b", re.IGNORECASE)  # asked for one by one
TO_LAST = re.compile(
    r"\W*(?:(?:thế|vậy|nếu|rồi|đem|còn) )*(?:cộng|gộp|tính)(?: thêm| cả| luôn| chung)+\b", re.IGNORECASE
)
SECTOR = re.compile(r"^(?:ngành|lĩnh vực|khu vực|mảng|nhóm) ")
SET_APART = (RATIO, DIFFERENCE, APART)
WORD = re.compile(r"[^\W_]+")
ENTIRE = 100  # per cent
FEWEST = 2  # parts


def asks_together(text: str) -> bool:
    """Tell whether a question asks in plain words which share several things are together."""
    claimed = cues.CLAIMED.search(text) is not None  # «cộng lại hơn 80% phải không»
    words = MORE_THAN.sub(" ", asked_words(text if claimed else GIVEN.sub(" ", text)))
    together = any(cue.search(words) for cue in (SUM, ALL_OF_THEM)) and not EACH.search(text)
    return together and SHARE.search(words) is not None and not any(cue.search(words) for cue in SET_APART)


def speaks_of_several(text: str) -> bool:
    """Tell whether it asks so, or of one thing and another what they take up: «A và B chiếm mấy phần trăm»."""
    joined = any(cue.search(text) for cue in (JOINED, TO_LAST)) and SHARE.search(asked_words(text)) is not None
    joined = joined and not EACH.search(text)
    return asks_together(text) or (joined and not any(cue.search(asked_words(text)) for cue in SET_APART))


def shares_together(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the shares of one whole, of one sentence or column, of the things a question names; empty where one has none."""
    terms = [_plainly(term) for term in question.terms if term.vital and term.start >= 0]
    stated: dict[tuple[object, ...], list[Figure]] = {}
    for match in evidence.figures:
        if match.figure.amount.unit == "%" and period_fit(match.figure.period, question.periods) >= 0:
            stated.setdefault(_place(match.figure, knowledge), []).append(match.figure)
    told = (
        knowledge.release.figures.get(next(iter(question.memory.figures), "")) if TO_LAST.match(question.text) else None
    )
    for among in stated.values():
        chosen = [item for item in among if told is not None and item.id == told.id]
        for term in terms:
            own = _own(among, term, knowledge)
            chosen += [item for item in own[:1] if item not in chosen]
        named = sorted(chosen, key=lambda item: item.start)
        whole = len(named) >= FEWEST and _are_of_one_whole(named, knowledge)
        if whole and not _leaves_out(named, None, terms, knowledge):
            return named
    return []


def _own(among: Sequence[Figure], term: Term, knowledge: Knowledge) -> list[Figure]:
    """Return the figures that a term tells from the others, the plainest name first; empty where it tells none."""
    texts = [(item, knowledge.figure_texts[item.id][0]) for item in among]
    named = [item for item, text in texts if text.names(term)]
    spoken = [item for item, text in texts if text.speaks_of(term)]
    told = next((found for found in (named, spoken) if 0 < len(found) < len(among)), [])
    return sorted(told, key=lambda item: len(item.indicator))


def _plainly(term: Term) -> Term:
    """Return «ngành công nghiệp» as «công nghiệp»."""
    return replace(term, text=SECTOR.sub("", term.text))


def _place(figure: Figure, knowledge: Knowledge) -> tuple[object, ...]:
    """Return where a figure stands beside others: its sentence or its table, and of which time and kind it is."""
    passage = knowledge.release.passages[figure.passage]
    place = (passage.section, passage.caption) if passage.cells else passage.id
    return place, figure.period, figure.kind


def amounts_together(figures: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the parts of one whole that a question names with that whole behind them; empty where they are of no one whole.

    The whole is the one named or what all are parts of. Nothing named may be left out.
    """
    whole = _whole_of(figures, knowledge)
    if whole is None:
        return []
    parts = _with_siblings([item for item in figures if item is not whole], question, knowledge)
    if len(parts) < FEWEST or len({(item.period, item.kind) for item in parts}) > 1:
        return []
    if not all(map(is_countable, parts)) or _sum(parts) > whole.amount.size:
        return []
    vital = [term for term in question.terms if term.vital and term.start >= 0]
    return [] if _leaves_out(parts, whole, vital, knowledge) else [*parts, whole]


def _whole_of(figures: Sequence[Figure], knowledge: Knowledge) -> Figure | None:
    """Return the whole that is named behind its parts, or the nearest one that all are parts of; None for no such one."""
    *parts, last = figures
    if not of_one_unit(figures):
        return None
    if len(parts) >= FEWEST and all(
        last in knowledge.ancestors(part) or last.amount.size > part.amount.size for part in parts
    ):
        return last
    above = (item for item in knowledge.ancestors(last) if of_one_unit([item, *figures]))
    return next((item for item in above if all(item in knowledge.ancestors(part) for part in parts)), None)


def _with_siblings(parts: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Add the parts of the same whole whose names a question says to the letter: «chi khác» names no thing by itself."""
    said = f" {' '.join(WORD.findall(fold(question.text)))} "
    beside = knowledge.release.parts.get(parts[0].parent or "", ()) if parts else ()
    more = [
        item for item in beside if item not in parts and f" {' '.join(WORD.findall(fold(item.indicator)))} " in said
    ]
    return [*parts, *(item for item in more if base_unit(item) == base_unit(parts[0]))]


def _leaves_out(parts: Sequence[Figure], whole: Figure | None, terms: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether a thing is named that neither the parts nor their whole are about, nor the place where they stand."""
    amount = _amount_of(parts[0], knowledge) or parts[0]
    wholes = [whole] if whole else knowledge.ancestors(amount)[:1]
    texts = [knowledge.figure_texts[item.id][0] for item in (*parts, *wholes)]
    section = knowledge.release.passages[parts[0].passage].section
    texts += [knowledge.section_texts[section], knowledge.document_texts[parts[0].document]]
    return any(not any(text.speaks_of(term) for text in texts) for term in terms)


def _are_of_one_whole(shares: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Tell whether shares are of one whole: «cơ cấu: dịch vụ 56,2%, …», or so much of the amounts that they stand beside.

    «421 hộ nghèo (0,74%), 689 hộ cận nghèo (1,21%)» are of as many households.
    """
    if any(item.amount.change or item.amount.high for item in shares):
        return False
    if _sum(shares) > ENTIRE:
        return False
    openings = {opening.group() if (opening := MADE_UP_OF.match(fold(item.indicator))) else "" for item in shares}
    places = {knowledge.release.passages[item.passage].section for item in shares}
    if len(openings) == len(places) == 1 and openings != {""}:
        return True
    wholes = [_whole_implied(item, _amount_of(item, knowledge)) for item in shares]
    stated = [whole for whole in wholes if whole is not None]
    return len(stated) == len(shares) and max(low for low, _ in stated) <= min(high for _, high in stated)


def _amount_of(share: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the amount of the same name and sentence that a share says again: «17.185 tỷ đồng (chiếm 54,0%)»."""
    beside = knowledge.release.passage_figures.get(share.passage, ())
    same = (item for item in beside if (item.indicator, item.period) == (share.indicator, share.period))
    return next((item for item in same if is_countable(item) and item.amount.unit), None)


def _whole_implied(share: Figure, amount: Figure | None) -> tuple[Decimal, Decimal] | None:
    """Return between which amounts the whole lies that an amount is so much of, as exactly as the share is written."""
    value = share.amount.value
    half = Decimal(1).scaleb(min(0, int(value.as_tuple().exponent))) / 2
    if amount is None or value <= half:
        return None
    return amount.amount.size * ENTIRE / (value + half), amount.amount.size * ENTIRE / (value - half)


def _sum(figures: Sequence[Figure]) -> Decimal:
    return sum((item.amount.size for item in figures), Decimal(0))
