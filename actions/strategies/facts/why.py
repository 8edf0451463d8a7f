"""Answers «vì sao»: the sentence that gives the reason, or the nearest one with the word that it gives none."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import rest_of_paragraph
from actions.documents.outcomes import outcome_of
from actions.finding.evidence import Evidence, sure_first
from actions.finding.fitting_passages import all_fitting
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected, put_right, quote_passages
from actions.words import cues
from actions.words.coverage import cover
from actions.words.numbered_things import misnumbers
from actions.words.opposites import does_otherwise
from index.model import Passage

CAUSED_BY = re.compile(
    r"\b(?:do|vì|bởi|nhờ|nguyên nhân|lý do|xuất phát từ|vướng|"
    r"trước tình hình|trong điều kiện|căn cứ|ảnh hưởng|khiến|gây|dẫn (?:đến|tới)|(?<!việc )làm (?:cho|nhiều|hàng|\d+))\b|"
    r"[^\W\d_] nên (?!làm|chọn|có )|\bxảy ra\b[^.;]*,(?: (?:đã|buộc|có))* phải\b",  # «dịch xảy ra ở hai xã, phải tiêu hủy …»
    re.IGNORECASE,
)
_DOER = r"(?:các |ông |bà |đồng chí )*(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|tổ trưởng)"
BY_DOER = re.compile(  # «tổ công tác do Phó Chủ tịch làm tổ trưởng» names who does something, not why
    rf"\bdo (?={_DOER}\b|(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|sở|phòng|ban|chi cục|cục|công an|trung tâm|bộ|chính phủ|nhà nước)\b"
    r"[^.;]{0,60}\b(?:làm|chủ trì|ban hành|tổ chức|thực hiện|quản lý|phê duyệt|quyết định|quy định|phụ trách|cấp|đầu tư|giao)\b)",
    re.IGNORECASE,
)
DONE_FOR = re.compile(r"\b(?:nhằm|để|phục vụ)\b", re.IGNORECASE)  # why something is done, and not why it falls short
CAUSE = re.compile(r"^\W*(?:(?:[IVX]+|\d+|[A-Za-zđĐ])[.)]\s*)*(?:những |các |một số )?nguyên nhân", re.IGNORECASE)
GIVEN_AFTER = re.compile(  # opens the sentence after the one that tells what fell short: «Nguyên nhân là …», «Do …»
    r"\W*(?:(?:những |các |một số )?(?:nguyên nhân|lý do)|(?:do|vì|bởi)(?! (?:đó|vậy|thế)\b))\b", re.IGNORECASE
)
FALLS_SHORT = re.compile(
    r"\b(?:chậm|trễ|thấp|kém|yếu|ì ạch|rề rà|chưa (?:đạt|xong|được|hoàn thành)|không (?:đạt|xong|kịp|hoàn thành)|hụt|trượt)\b",
    re.IGNORECASE,
)
SHORTCOMING = re.compile(r"hạn chế|tồn tại|khó khăn|yếu kém", re.IGNORECASE)
HEAD = 3  # words that open a sentence and name what it is about
WORD = re.compile(r"[^\W\d_]+")
LOOSER_REASON = 0.3  # a reason may be this much less about the question's words than the best sentence


def answer_why(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the reason that the documents give; None when they do not speak of the thing at all.

    What brought something about is seldom told in its own words: «chưa có loa nên tin cảnh báo chậm» for news of a storm.
    """
    fitting = all_fitting(question, sure_first(evidence))
    if not fitting:
        return None
    if misnumbers(question, fitting[0].passage.text):
        return put_right(question, fitting[0].passage, composer, strategy="why")
    if cues.WHY.search(question.text) and does_otherwise(question.text, question.terms, fitting[0].passage.text):
        return corrected(fitting[0].passage, composer, strategy="why")
    near = [match for match in fitting if match.score >= fitting[0].score - LOOSER_REASON]
    reasons = [match.passage for match in near if _gives_reason(match.passage.text, question.text)]
    reasons.sort(key=lambda passage: not _is_caused(passage.text))
    if reasons:
        composer.lead(composer.wording.quote.format(quote=composer.quote(reasons[0])))
        composer.quotes(_causes_beside(reasons[0], knowledge))
        return composer.answer(Status.ANSWERED, strategy="why")
    for match in near if cues.WHY.search(question.text) else ():
        after = _reason_after(match.passage, knowledge)
        if after is not None:  # «Giải ngân không đạt. Nguyên nhân là vướng mặt bằng.»
            composer.lead(composer.wording.quote.format(quote=composer.quote(after)))
            composer.quotes([match.passage])
            return composer.answer(Status.ANSWERED, strategy="why")
    if not cues.WHY.search(question.text):
        return None  # what something is for may be all that is told of it
    short = [
        match for match in fitting[1:] if FALLS_SHORT.search(match.passage.text)
    ]  # «giải ngân đạt 88%, thấp hơn …»
    general = next(filter(None, (_causes(question, match.passage, knowledge) for match in (fitting[0], *short))), [])
    if general:
        return quote_passages(general, composer, composer.wording.causes, strategy="why")
    composer.lead(composer.wording.no_reason.format(quote=composer.quote(fitting[0].passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="why")


def answer_why_of_amount(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the reason beside an amount that a question rightly takes for granted: «sao 3 nhà chưa khởi công»; else None."""
    said = {amount.value for amount in question.amounts}
    for match in evidence.figures:
        figure = match.figure
        if figure.amount.value not in said or match.aside or match.coverage.missing:
            continue
        passage = knowledge.release.passages[figure.passage]
        caused = _is_caused(passage.text[figure.end - passage.start :])
        reason = passage if caused else _reason_after(passage, knowledge)
        if reason is not None:
            composer.lead(composer.wording.quote.format(quote=composer.quote(reason)))
            composer.quotes([passage] if reason is not passage else [])
            return composer.answer(Status.ANSWERED, strategy="why")
    return None


def _causes_beside(passage: Passage, knowledge: Knowledge) -> list[Passage]:
    """Return the other causes of a list that opens each with the word: «Nguyên nhân khách quan», «Nguyên nhân chủ quan»."""
    beside = knowledge.release.section_passages.get(passage.section, ()) if CAUSE.match(passage.text) else ()
    return [item for item in beside if item.id != passage.id and CAUSE.match(item.text)]


def _reason_after(passage: Passage, knowledge: Knowledge) -> Passage | None:
    """Return the sentence of its paragraph that gives the reason of what a sentence tells: one that opens with it, or the next
    one where that says of the same thing why it fell short («Lượng khách không đạt kế hoạch do …»)."""
    outcome = outcome_of(passage, knowledge)
    if outcome is not None and _is_caused(outcome.text):
        return outcome  # «Kết quả: chưa giải quyết vì không phù hợp quy hoạch»
    rest = list(rest_of_paragraph(passage, knowledge))
    opening = next((item for item in rest if GIVEN_AFTER.match(item.text)), None)
    if opening is not None or not rest:
        return opening
    head, _, reason = rest[0].text.partition(" do ")
    things = {word.lower() for word in WORD.findall(passage.text)}
    same = [word for word in WORD.findall(head.lower())[:HEAD] if word in things]
    return rest[0] if reason and FALLS_SHORT.search(head) and same else None


def _gives_reason(text: str, asked: str) -> bool:
    """Tell whether a sentence says what brought something about, or what for; why something fell short where that is asked."""
    if FALLS_SHORT.search(asked):
        return _is_caused(text) and bool(FALLS_SHORT.search(text) or CAUSE.match(text))
    return _is_caused(text) or DONE_FOR.search(text) is not None


def _is_caused(text: str) -> bool:
    """Tell whether a sentence says what brought something about; who does something is no cause of it."""
    return CAUSED_BY.search(BY_DOER.sub(" ", text)) is not None


def _causes(question: Question, passage: Passage, knowledge: Knowledge) -> list[Passage]:
    """Return what stands under «Nguyên nhân» of a document when a shortcoming is asked about, the closest to it first."""
    release = knowledge.release
    section = release.sections[passage.section]
    if not SHORTCOMING.search(section.title) and not FALLS_SHORT.search(question.text):
        return []
    causes = [
        item
        for other in release.document_sections[section.document]
        if any(CAUSE.match(title) for title in (other.title, *other.trail))
        for item in release.section_passages.get(other.id, ())
    ]
    beside = [item for item in causes if release.sections[item.section].trail[:1] == section.trail[:1]]
    return sorted(
        beside or causes,
        key=lambda item: -cover(question.terms, [(knowledge.passage_texts[item.id], 1.0)], loosely=True).share,
    )
