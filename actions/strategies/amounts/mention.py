"""Answers a question for an amount that the documents mention the subject of without stating the amount."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.announced import lead_in
from actions.documents.knowledge import Knowledge
from actions.figures.for_one import tells_of_one
from actions.finding.evidence import Evidence, PassageMatch
from actions.finding.fitting_figures import matching_figures
from actions.finding.fitting_passages import fitting_passages, speaks_of
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import put_right
from actions.words.asked_unit import asked_dimension, measures
from actions.words.coverage import cover
from actions.words.numbered_things import numbered_otherwise
from index.model import Passage

ARTICLE_ASKED = re.compile(
    r"\b(điều|khoản|điểm|chương|mục) (?:bao nhiêu|mấy|nào)\b(?=.*\b(?:luật|nghị định|thông tư|nghị quyết|quyết định)\b)",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\b(?:bao nhiêu|mấy|nhiêu) (?P<noun>[^\W\d_]+)", re.IGNORECASE)
TIMES = (
    "giờ",
    "ngày",
    "tuần",
    "tháng",
    "quý",
    "năm",
)  # «xét nghiệm 6 tháng một lần» is read as a time, not as an amount
IN_WORDS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
PERSONS = re.compile(
    r"(?:thành|hội|đoàn|xã|học|giáo|nhân|sinh|ủy|vận động|tình nguyện) viên|đại biểu|lao động|học sinh|cán bộ|"
    r"công chức|viên chức|bác sĩ|công nhân|thanh niên|đảng viên|nghệ nhân|chuyên gia"
)
AT_PRICES = re.compile(
    r"\bgiá (?:hiện hành|so sánh|thực tế|cố định)\b", re.IGNORECASE
)  # how a product is valued: no price
PEOPLE = re.compile(r"^(?:người|đồng bào|dân tộc|bà con|dân) ")  # «người Cơ Tu», «đồng bào Cơ Tu»


def answer_mention(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence on the subject and say that it gives no amount; None when it gives figures or is unsure."""
    if (other := _of_another_number(question, evidence)) is not None:
        return put_right(question, other, composer, strategy="mention")
    if matching_figures(question, evidence):
        return None
    named = [replace(term, vital=True) for term in question.terms]
    if (stated := _states_an_amount(question, evidence, knowledge)) is not None:
        if question.periods and not speaks_of(stated, question, knowledge):
            return None  # the amount of another year
        composer.lead(composer.wording.on_this.format(quote=composer.quote(stated)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="mention")
    fitting = fitting_passages(question, evidence.passages)
    if (cited := _cites_article(question, [match.passage for match in fitting])) is not None:
        composer.lead(composer.wording.on_this.format(quote=composer.quote(cited)))
        return composer.answer(Status.ANSWERED, strategy="mention")
    if fitting and (opening := _amount_of_list(fitting[0].passage, question, knowledge)) is not None:
        composer.lead(composer.wording.on_this.format(quote=composer.quote(opening)))
        composer.quotes([fitting[0].passage])
        return composer.answer(Status.ANSWERED, strategy="mention")
    if (counted := _counts_persons(question.text, fitting, knowledge)) is not None:
        composer.lead(composer.wording.quote.format(quote=composer.quote(counted)))
        return composer.answer(Status.ANSWERED, strategy="mention")
    for match in fitting:
        text = [
            (knowledge.passage_texts[match.passage.id], 1.0),
            (knowledge.section_texts[match.passage.section], 0.75),
        ]
        if (
            cover(named, text).missing
            or match.coverage.loose
            or knowledge.release.passage_figures.get(match.passage.id)
        ):
            continue
        if _counts_in_words(question.text, match.passage.text):
            composer.lead(composer.wording.quote.format(quote=composer.quote(match.passage)))
            return composer.answer(Status.ANSWERED, strategy="mention")
        said = [term for term in question.terms if text[0][0].speaks_of(term, loosely=True)]
        if not (topic := question.naming(said or question.terms)):
            return None
        composer.lead(composer.wording.no_amount.format(topic=topic, quote=composer.quote(match.passage)))
        return composer.answer(Status.NOT_IN_PLAN, strategy="mention")
    return None


def _of_another_number(question: Question, evidence: Evidence) -> Passage | None:
    """Return the sentence that says all of a question but the number of a thing: «bão số 4» for «bão số 5»; else None."""
    best = next((match for match in evidence.passages if match.at_home), None)
    if best is None or not numbered_otherwise(question, best.passage.text):
        return None
    return None if any(term.vital for term in best.coverage.missing) else best.passage


def _counts_persons(asked: str, fitting: Sequence[PassageMatch], knowledge: Knowledge) -> Passage | None:
    """Return the sentence that counts, by what they are, the persons whose number is asked: «07 thành viên» for «mấy người»."""
    if not any(found["noun"].lower() == "người" for found in COUNTED.finditer(asked)):
        return None
    return next(
        (
            match.passage
            for match in fitting
            if not match.coverage.missing
            and any(
                PERSONS.fullmatch(figure.amount.unit or "")
                for figure in knowledge.release.passage_figures.get(match.passage.id, ())
            )
        ),
        None,
    )


def _counts_in_words(asked: str, told: str) -> bool:
    """Tell whether a sentence counts in words what is to be counted («chỉ được hỗ trợ một lần»), or says a time in digits."""
    nouns = (found["noun"] for found in COUNTED.finditer(asked))
    told_by = {noun: rf"{IN_WORDS}|\d{{1,3}}" if noun in TIMES else IN_WORDS for noun in map(str.lower, nouns)}
    return any(re.search(rf"\b(?:{count}) {noun}\b", told, re.IGNORECASE) for noun, count in told_by.items())


def _amount_of_list(point: Passage, question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the line that announces a list with an amount of the kind asked for, which holds for each of its points."""
    opening, wanted = lead_in(point, knowledge), asked_dimension(question.text)
    figures = knowledge.release.passage_figures.get(opening.id, ()) if opening is not None else ()
    return opening if any(wanted and measures(figure, wanted) for figure in figures) else None


def _cites_article(question: Question, passages: Sequence[Passage]) -> Passage | None:
    """Return the first sentence that names the article asked for («theo khoản mấy Điều mấy của Luật …»); None without one."""
    asked = ARTICLE_ASKED.search(question.text)
    if asked is None:
        return None
    numbered = re.compile(rf"\b{asked.group(1)} (?:\d+|[IVX]+|[a-zđ])\b", re.IGNORECASE)
    return next((passage for passage in passages if numbered.search(passage.text)), None)


def _states_an_amount(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return a sentence with figures of the kind asked for that names the rarest thing of the question; None without one.

    «bao nhiêu phần trăm dân là người Raglai» is no amount left unstated where «đồng bào Raglai … chiếm 33,2%» stands.
    """
    own = [term for term in question.terms if term.start >= 0]  # not what was spoken of before
    rarest = max(own or question.terms, key=lambda term: term.weight, default=None)
    wanted = asked_dimension(question.text)
    if rarest is None or rarest.known or not wanted:
        return None
    name = PEOPLE.sub("", rarest.text)
    for match in evidence.passages:
        figures = knowledge.release.passage_figures.get(match.passage.id, ())
        text = knowledge.passage_texts[match.passage.id]
        if question.follow_up and not all(text.speaks_of(term) for term in own if term.vital):
            continue  # «trong đó cá lồng trên hồ được mấy tấn»: no amount of all
        names = match.at_home and text.holds(name) == 1.0
        if name == "giá" and AT_PRICES.search(match.passage.text):
            continue
        stated = names and any(measures(figure, wanted) for figure in figures)
        if stated and tells_of_one(match.passage, question, knowledge):
            return match.passage
    return None
