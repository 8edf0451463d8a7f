"""Answers what refers to the answer before: its source, its reasons, and what else there is."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer, Item, Status
from actions.documents.knowledge import Knowledge
from actions.question import Memory
from actions.reckoning.calculation import Calculation, calculate
from actions.replies.compose import Composer
from actions.replies.quoting import QUOTED_AT_ONCE, count_word
from index.model import Figure, Passage

ONLY_QUOTES = ("task", "result", "passage", "nearest")  # strategies that find nothing in the sentence that they quote
DOCUMENTS = 6  # titles that fit a reply


def source(memory: Memory, knowledge: Knowledge) -> Answer:
    """Quote again where the last answer came from."""
    composer = Composer(knowledge.release)
    passages = recalled(memory, knowledge)
    if not passages:
        return _documents(memory, knowledge, composer)
    composer.lead(composer.wording.last_source)
    composer.quotes(passages)
    return composer.answer(Status.ANSWERED, strategy="source")


def _documents(memory: Memory, knowledge: Knowledge, composer: Composer) -> Answer:
    """Name the documents that answers are taken from, or where nothing was found, when no answer is to be traced."""
    refused = memory.status == Status.NOT_IN_PLAN
    composer.lead(composer.wording.searched if refused else composer.wording.answers_from)
    titles = dict.fromkeys(item.title for item in knowledge.release.documents.values())
    for title in titles:
        composer.allow(title)
    composer.items(Item(title) for title in list(titles)[:DOCUMENTS])
    if len(titles) > DOCUMENTS:
        composer.line(composer.wording.more_documents)
    return composer.answer(Status.NOT_IN_PLAN if refused else Status.ANSWERED, strategy="documents")


def explanation(memory: Memory, knowledge: Knowledge, *, reason_asked: bool = False) -> Answer:
    """Say in plain words how the last answer was found or worked out, with its quotations.

    Where a bare «tại sao» may ask for the reason of an amount, say first that the documents give none.
    """
    composer = Composer(knowledge.release)
    passages = recalled(memory, knowledge)
    if not passages and memory.status == Status.NOT_IN_PLAN:
        composer.lead(composer.wording.explained_refusal)
        return composer.answer(Status.NOT_IN_PLAN, strategy="explanation")
    if not passages:
        composer.lead(composer.wording.no_last)
        return composer.answer(Status.CLARIFY, strategy="explanation")
    words = {
        "figure": composer.wording.explained_figure,
        "compute": composer.wording.explained_compute,
        "yes_no": composer.wording.explained_yes_no,
    }
    if reason_asked and memory.figures:
        composer.line(composer.wording.no_reason_of_amount)
    worked = worked_again(memory, knowledge, composer)
    composer.lead(
        composer.wording.explained_compute if worked else words.get(memory.strategy, composer.wording.explained)
    )
    if worked:
        calculation, figures = worked
        marks = "".join(f" [{number}]" for number in dict.fromkeys(composer.show(figure) for figure in figures))
        composer.compute(calculation.result.computation)
        composer.line(f"{calculation.sentence}{marks}.")
    composer.quotes(passages)
    return composer.answer(Status.ANSWERED, strategy="explanation")


def without_reason(memory: Memory, knowledge: Knowledge) -> Answer:
    """Say that the documents give no reason of what was just told, with the sentence that tells it."""
    composer = Composer(knowledge.release)
    passages = recalled(memory, knowledge)
    if not passages:
        return explanation(memory, knowledge)
    composer.lead(composer.wording.no_reason.format(quote=composer.quote(passages[0])))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="why")


def worked_again(memory: Memory, knowledge: Knowledge, composer: Composer) -> tuple[Calculation, list[Figure]] | None:
    """Return the calculation that the last answer showed, with its operands; None where it showed none."""
    operation, *keys = memory.calculation or ("",)
    figures = [knowledge.release.figures[key] for key in keys if key in knowledge.release.figures]
    if not operation or not figures or len(figures) != len(keys):
        return None
    try:
        return calculate(operation, figures, composer.wording), figures
    except (KeyError, ValueError):
        return None


def nothing_more(answer: Answer, memory: Memory, knowledge: Knowledge) -> Answer | None:
    """Say that the documents tell no more of it, where an answer only quotes again what was quoted; None where it does not."""
    quoted = {(document, start) for document, start, _ in memory.citations}
    again = {(item.document_id, item.start) for item in answer.citations}
    passages = knowledge.passages_at(again)
    if answer.strategy not in ONLY_QUOTES or not again <= quoted or not passages:
        return None
    composer = Composer(knowledge.release, answer.wording)
    composer.lead(composer.wording.nothing_more.format(quote=composer.quote(passages[0])))
    composer.quotes(passages[1:])
    return composer.answer(Status.PARTLY_ANSWERED, strategy=answer.strategy)


def more(memory: Memory, knowledge: Knowledge) -> tuple[Answer, Memory]:
    """Show the next passages of the last answer; return the answer and what is left."""
    composer = Composer(knowledge.release)
    rest = [knowledge.release.passages[key] for key in memory.rest if key in knowledge.release.passages]
    if not rest:
        return _all_said(memory, knowledge, composer), memory
    composer.lead(composer.wording.more_lead)
    composer.quotes(rest[:QUOTED_AT_ONCE])
    left = rest[QUOTED_AT_ONCE:]
    if left:
        composer.line(composer.wording.more.format(count=count_word(len(left))))
    prompts = [composer.wording.more_prompt] if left else []
    answer = composer.answer(Status.ANSWERED, strategy="more", suggestions=prompts)
    citations = tuple((item.document, item.start, item.end) for item in rest[:QUOTED_AT_ONCE])
    return answer, replace(memory, rest=tuple(item.id for item in left), citations=citations, strategy="more")


def _all_said(memory: Memory, knowledge: Knowledge, composer: Composer) -> Answer:
    """Say that there is no more, with what was said once again below it."""
    passages = recalled(memory, knowledge)
    if not passages:
        composer.lead(composer.wording.nothing_more_yet)
        return composer.answer(Status.CLARIFY, strategy="more")
    composer.lead(composer.wording.no_more)
    composer.quotes(passages)
    return composer.answer(Status.ANSWERED, strategy="more")


def recalled(memory: Memory, knowledge: Knowledge) -> list[Passage]:
    """Return the passages that the last answer cited, as far as the serving release still has them."""
    return knowledge.passages_at((document, start) for document, start, _ in memory.citations)
