"""Holds «cao hơn cùng kỳ phải không» against the amount of the same period of the year before, where both are stated."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.claims.named_kind import beside_of_now, is_of_year_before
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected_figure
from actions.words import cues
from actions.words.openness import asks_openly
from index.model import Figure

_BEFORE = r"[^?.,;]{0,12}\b(?:cùng (?:kỳ|thời điểm)|năm (?:trước|ngoái))\b"
ABOVE = re.compile(rf"\b(?:cao|nhiều|lớn|đông|tốt|khá) hơn\b{_BEFORE}|\btăng\b[^?.,;]*\bso với{_BEFORE}", re.IGNORECASE)
BELOW = re.compile(rf"\b(?:thấp|ít|nhỏ|kém)(?: hơn)?\b{_BEFORE}|\bgiảm\b[^?.,;]*\bso với{_BEFORE}", re.IGNORECASE)
DENIED = re.compile(
    r"\b(?:không|chưa|chẳng) (?:hề )?(?:cao|thấp|nhiều|ít|lớn|nhỏ|tăng|giảm|đông|tốt|khá|kém)\b", re.IGNORECASE
)


def answer_above_before(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say if an amount is above or below that of the same period before, as claimed; None where not both are stated."""
    above, below = ABOVE.search(question.text), BELOW.search(question.text)
    if question.amounts or (above is None) is (below is None) or DENIED.search(question.text):
        return None
    if not cues.CLOSED.search(question.text) or cues.WHY.search(question.text):
        return None
    for match in evidence.figures:
        before = match.figure
        if any(term.vital for term in match.coverage.missing) or not is_of_year_before(before):
            continue
        now = beside_of_now(before, knowledge.release.passage_figures[before.passage])
        if now is None or now.amount.change == "giảm" or not _is_asked(now, question):
            continue
        rose = now.amount.value > before.amount.value
        if now.amount.value == before.amount.value or rose is not (above is not None):
            return corrected_figure(now, before, composer=composer, strategy="yes_no")
        claim = composer.claim(now)
        wording = composer.wording
        said = wording.yes.format(quote=claim) if asks_openly(question.text) else wording.yes_figure.format(claim=claim)
        composer.lead(said, stress=now.amount.text())
        composer.line(composer.claim(before))
        return composer.answer(Status.ANSWERED, strategy="yes_no")
    return None


def _is_asked(now: Figure, question: Question) -> bool:
    """Tell whether an amount is of the time asked for; «cùng kỳ năm trước» names only the one before it."""
    if now.period is None or period_fit(now.period, question.periods) >= 0:
        return True
    return all(time.end.year == now.period.end.year - 1 for time in question.periods)
