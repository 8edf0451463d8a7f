"""Answers «những phường nào được chọn», «mấy phường được nêu tên»: the names that a sentence lists behind their plural."""

from __future__ import annotations

import re
from decimal import Decimal

from actions.answer import Answer, Computation, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_members import Members, members_called, members_named
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from index.model import Passage

NAMES_WANTED = re.compile(
    r"\b(?:nêu|kể|nhắc|ghi|gọi|chỉ)(?: đích| rõ)? (?:tên|danh)\b|\bliệt kê\b|\bdanh sách\b", re.IGNORECASE
)


def answer_named_members(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """List and count the names behind the noun that a question asks for; None where no sentence on it names any.

    A number asked for without the names is left to the amount that states it.
    """
    for match in fitting_passages(question, evidence.passages):
        if match.coverage.missing or match.coverage.loose or match.passage.cells:
            continue
        if (members := _wanted(question, match.passage, knowledge)) is not None:
            return _list(members, match.passage, composer)
    return None


def _wanted(question: Question, passage: Passage, knowledge: Knowledge) -> Members | None:
    """Return the names in a sentence that a question asks for by their noun, if it gives them all."""
    for noun in dict.fromkeys(item.noun for item in members_named(passage.text)):
        said = re.escape(noun)
        which = re.search(rf"\b{said} (?:nào|gì)\b|\btên (?:các |những |của )*{said}\b", question.text, re.IGNORECASE)
        counted = re.search(rf"\b(?:mấy|bao nhiêu) {said}\b", question.text, re.IGNORECASE)
        listed = re.search(rf"\b(?:các|những) {said}\b", question.text, re.IGNORECASE) and NAMES_WANTED.search(
            question.text
        )
        beside = knowledge.release.passage_figures.get(passage.id, ())
        told = any((figure.amount.unit or "").lower() == noun for figure in beside)
        if which or listed or (counted and (NAMES_WANTED.search(question.text) or not told)):
            members = members_called(passage.text, noun)
            return members if members is not None and (members.whole or not counted) else None
    return None


def _list(members: Members, passage: Passage, composer: Composer) -> Answer:
    names = ", ".join(members.names)
    if members.whole:
        count = str(len(members.names))
        stated = composer.wording.count_points.format(count=count, what=members.noun)
        composer.compute(Computation(f"named:{members.noun}", (passage.id,), Decimal(len(members.names)), count))
        composer.lead(f"{stated} {names}.", stress=names)
    else:
        composer.lead(f"{names}.", stress=names)
    composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="named_members")
