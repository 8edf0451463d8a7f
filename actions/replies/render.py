"""Renders an answer as plain text and as the payload of the web page."""

from __future__ import annotations

from typing import Any

from actions.answer import Answer, Bar, Bars, Block, Citation, ItemList, Line
from actions.wording import Wording
from vietnamese.amounts import Amount


def body_lines(answer: Answer) -> list[str]:
    """Return the lines of an answer without its sources, the answering line first."""
    lines: list[str] = []
    for block in answer.blocks:
        if isinstance(block, Line):
            lines.append(block.text)
        elif isinstance(block, ItemList):
            lines.extend(f"- {item.text}" for item in block.items)
    return lines


def plain_text(answer: Answer) -> str:
    """Return the whole reply as plain text: the body, then the numbered sources with their verbatim words."""
    wording = answer.wording
    lines = body_lines(answer)
    body = "\n".join(lines)
    if answer.citations:
        lines.append(wording.sources)
        lines.extend(_source(citation, body, wording) for citation in answer.citations)
    return "\n".join(lines)


def _source(citation: Citation, body: str, wording: Wording) -> str:
    place = {
        "id": citation.id,
        "document": citation.document,
        "section": f", {citation.section}" if citation.section not in ("", citation.document) else "",
        "page": wording.page.format(page=citation.page) if citation.page else "",
    }
    if citation.quote in body:
        return wording.source_short.format(**place)
    return wording.source_line.format(**place, quote=f"«{citation.quote}»")


def shell_text(answer: Answer) -> str:
    """Return the reply for the Rasa shell: the plain text and the questions it suggests."""
    text = plain_text(answer)
    if answer.suggestions:
        text += "\n" + answer.wording.suggestions + "".join(f"\n  • {question}" for question in answer.suggestions)
    return text


def payload(answer: Answer, *, release: str, debug: Any = None) -> dict[str, Any]:
    """Return the reply as the JSON object that travels to the web page; see docs/contracts.md for its shape."""
    return {
        "text": plain_text(answer),
        "status": answer.status.value,
        "release": release,
        "citations": [_citation(citation) for citation in answer.citations],
        "figures": [
            {"indicator": item.figure.indicator, "citation": item.citation}
            | _amount(item.figure.amount)
            | {
                "period": item.figure.period.label if item.figure.period else None,
                "kind": item.figure.kind.value,
            }
            for item in answer.figures
        ],
        "suggestions": list(answer.suggestions),
        "blocks": [_block(block) for block in answer.blocks],
        "checked": answer.strategy != "failed_check",
        "debug": debug,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "id": citation.id,
        "document": citation.document,
        "document_id": citation.document_id,
        "section": citation.section,
        "page": citation.page,
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
        "url": citation.url,
    }


def _amount(amount: Amount) -> dict[str, Any]:
    return {
        "value": format(amount.value, "f"),
        "high": None if amount.high is None else format(amount.high, "f"),
        "unit": amount.unit,
        "bound": amount.bound.value,
        "change": amount.change,
    }


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Line):
        kind = "answer" if block.lead else "paragraph"
        return {"type": kind, "text": block.text, "emphasis": list(block.emphasis) if block.emphasis else None}
    if isinstance(block, ItemList):
        return {"type": "list", "items": [{"text": item.text, "citation": item.citation} for item in block.items]}
    if isinstance(block, Bars):
        whole = _bar(block.whole) if block.whole else None
        return {
            "type": "bars",
            "caption": block.caption,
            "unit": block.unit,
            "items": [*map(_bar, block.bars)],
            "whole": whole,
        }
    raise TypeError(f"unknown block {block!r}")


def _bar(bar: Bar) -> dict[str, str]:
    return {"label": bar.label, "value": format(bar.value, "f"), "text": bar.text}
