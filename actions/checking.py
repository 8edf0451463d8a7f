"""Lets nothing leave that is not proved by the passages it cites."""

from __future__ import annotations

import logging

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.replies.citation_check import check
from actions.replies.cited import cited_passages
from actions.replies.compose import Composer
from actions.talk.conversation import Office, fixed
from actions.wording import VIETNAMESE

logger = logging.getLogger(__name__)

QUOTATIONS = 3  # stand in for an answer that fails the check


def proved(answer: Answer, knowledge: Knowledge, office: Office) -> Answer:
    """Return a proved answer as it is; instead of any other its bare quotations, or an apology where it has none."""
    problems = check(answer, knowledge.release)
    if not problems:
        return answer
    logger.error("citation check failed for strategy %s: %s", answer.strategy, len(problems))
    logger.debug("citation check: %s", problems)
    if not answer.citations and answer.status is Status.NOT_IN_PLAN:
        return fixed(answer.wording.not_stated_plain, Status.NOT_IN_PLAN, office, strategy="refuse")
    quoted = _bare_quotations(answer, knowledge)
    if quoted is None or check(quoted, knowledge.release):
        return fixed(VIETNAMESE.error, Status.ERROR, office, strategy="failed_check")
    return quoted


def _bare_quotations(answer: Answer, knowledge: Knowledge) -> Answer | None:
    """Return the first quotations of an answer and nothing else; None when none of them is a passage."""
    found = cited_passages(answer, knowledge)[:QUOTATIONS]
    composer = Composer(knowledge.release)
    for passage in found:
        composer.state(composer.wording.quote.format(quote=composer.quote(passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="failed_check") if found else None
