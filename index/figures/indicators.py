"""The phrase that an amount measures, in the document's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.figures.clauses import clause_start, counts_nouns, right_phrase, without_parentheses
from index.figures.words import alternatives, ends, starts
from vietnamese.amounts import AmountSpan
from vietnamese.tones import split_tone, tone_position

_LABEL = re.compile(
    r"\s*(?:[-+*•–]+\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\s*|\(?[a-zđ]{1,2}[.)]\s+|[IVX]+\.\s+|(?:[^\W\d_]+)\s+là,\s*|"
    r"(?:Chỉ tiêu|Bước|Mục tiêu|Điều|Giai đoạn|Nhóm)\s+\d+[:.]\s*)?"
)
_COMPARED = re.compile(r"\s*(?:so với|so|kế hoạch|dự toán|cùng kỳ|KH|chỉ tiêu|mục tiêu|nghị quyết|NQ|tổng)(?!\w)")
_TAIL = re.compile(r"[\s,:–\-“”\"]+$")
_RECEIVING = re.compile(r"\s(?:cho|tại|đối với)\s*$")
_MAX_ACTION = 14
_ADJUNCT = re.compile(r"(?:trên|tại|ở|trong|đối với|theo|từ)\s+[^,]*,\s*", re.IGNORECASE)


@dataclass(frozen=True)
class _Left:
    """What stands before an amount: its phrase, whether a verb like «đạt» or a colon links the two, whether a verb of
    doing («xây dựng») takes the amount as its object, and whether the phrase opens with a word like «tỷ lệ», «tổng»."""

    phrase: str
    linked: bool
    acting: str
    headed: bool


def read_indicators(text: str, spans: list[AmountSpan], times: list[tuple[int, int]]) -> list[str]:
    """For each amount of ``text`` what it measures, empty when the grammar cannot say; ``times`` are spans of periods."""
    masked = _without_times(text, times)
    found: list[str] = []
    consumed = 0
    for index, span in enumerate(spans):
        start = clause_start(text, span.start)
        inner = [other for other in spans[:index] if other.start >= start]
        begin = max(start, consumed) if inner else start
        between = masked[begin : span.start]
        if inner and begin > start and "," in between:
            between = between[between.index(",") :]
        left = _read_left(between)
        if (
            inner
            and left.linked
            and begin > start
            and not re.search(r"[,:]|(?<!\w)và(?!\w)", masked[begin : span.start])
        ):
            left = _read_left(masked[start : span.start])
        phrase, consumed = _choose(
            masked, span, spans[index + 1 :], left, found[-1] if (found and start > 0) or inner else ""
        )
        found.append(_tidy(phrase))
    return found


def _choose(text: str, span: AmountSpan, following: list[AmountSpan], left: _Left, previous: str) -> tuple[str, int]:
    """The indicator and how far right of the amount it reaches."""
    unit = span.amount.unit
    counted = counts_nouns(unit)
    right, end = right_phrase(text, span, following)
    if unit is None or unit == "tuổi":
        return (left.phrase if left.linked or left.headed else ""), span.end
    if left.phrase and (left.linked or left.headed):
        return left.phrase, span.end if not counted else end
    if previous and not left.phrase and not left.acting and (span.amount.change or _COMPARED.match(text, span.end)):
        return previous, span.end
    if counted:
        plain = len(right.split()) <= len((unit or "").split())
        if plain and left.phrase and not left.acting:
            return left.phrase, end
    if right:
        named = _RECEIVING.search(left.acting) or (unit != "%" and not counted)
        return f"{left.acting if named else ''} {right}".strip(), end
    recipient = re.compile(r"\s*((?:cho|đối với)\s+[^,;:.()\d]{2,80})").match(text, span.end)
    action = left.phrase or left.acting
    if action:
        return f"{action} {recipient[1].strip() if recipient else ''}".strip(), span.end
    return previous, span.end


def _read_left(raw: str) -> _Left:
    text = without_parentheses(raw)
    linked = False
    before, colon, after = text.rpartition(":")
    if colon:
        inner = _strip_links(after)[0]
        if inner.strip() and not ends("acting_verbs").fullmatch(inner.strip()):
            text = after
        elif inner.strip():
            return _Left("", False, inner.strip(), False)
        else:
            text, linked = before.rpartition(":")[2] or before, True
    body, has_link = _strip_links(text)
    linked = linked or has_link
    piece = _subject(body)
    headed = _is_headed(piece)
    verb = ends("acting_verbs").search(piece) if not has_link or not headed else None
    if verb and not (headed and verb.start() > 0) and not linked:
        whole = _RECEIVING.search(piece) and len(piece.split()) <= _MAX_ACTION
        return _Left("", False, piece.strip() if whole else piece[verb.start() :].strip(" ,"), False)
    acting = ends("acting_verbs").search(body)
    return _Left(piece, linked and bool(piece), "" if piece else (acting.group().strip(" ,") if acting else ""), headed)


def _strip_links(text: str) -> tuple[str, bool]:
    """``text`` without the linking verbs, colons and dashes at its end, and whether there was one."""
    linked = False
    while True:
        trimmed = _TAIL.sub("", text)
        linked = linked or ":" in text[len(trimmed) :]
        match = ends("linking_verbs").search(trimmed)
        if match is None:
            return trimmed, linked
        linked = True
        text = trimmed[: match.start()]


def _subject(body: str) -> str:
    """The noun phrase at the end of ``body``: from the last clause that opens with an indicator word, else the last."""
    pieces = body.split(",")
    for index in range(len(pieces) - 1, -1, -1):
        opened = _strip_front(pieces[index])
        if _is_headed(opened):
            return ",".join([opened, *pieces[index + 1 :]]).strip(" ,")
    last = _strip_front(pieces[-1])
    if not last and len(pieces) > 1:
        return ""
    verbs = f"{alternatives('acting_verbs')}|{alternatives('opening_words')}|{alternatives('linking_verbs')}"
    cut = re.search(rf"(?<!\w)(?:{verbs})\s+(?=(?:{alternatives('heads')})(?!\w))", last, re.IGNORECASE)
    if cut and not starts("not_heads").match(last[cut.end() :]):
        last = last[cut.end() :]
    return last.strip(" ,")


def _strip_front(piece: str) -> str:
    """``piece`` without list labels, connectives («trong đó»), verbs of aiming («phấn đấu») and adverbs before it."""
    label = _LABEL.match(piece)
    text = piece[label.end() :] if label else piece
    while True:
        text = text.lstrip(' ,:.–-“”"*+')
        match = _ADJUNCT.match(text) or (None if _is_headed(text) else starts("opening_words").match(text))
        if match is None:
            return text
        text = text[match.end() :]


def _is_headed(text: str) -> bool:
    return bool(starts("heads").match(text)) and not starts("not_heads").match(text)


def _without_times(text: str, times: list[tuple[int, int]]) -> str:
    """``text`` with the periods blanked out, same length, so that they are no part of an indicator."""
    for start, end in times:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _tidy(phrase: str) -> str:
    """One space between words, no capital only because a sentence began, no loose words at the ends."""
    text = " ".join(phrase.replace("*", "").split())
    text = re.sub(r"\s+([,;])", r"\1", text).strip(' ,;:–-“”"')
    text = re.sub(r"\s+(?:trong|của|vào|đến|từ|trong năm|giai đoạn|và|các|cho|tại|là|đã|với)$", "", text)
    first, _, rest = text.partition(" ")
    parts = split_tone(first.lower())
    is_name = rest[:1].isupper() or parts is None or tone_position(parts.bare) is None
    return text if is_name or first[1:].isupper() else text[:1].lower() + text[1:]
