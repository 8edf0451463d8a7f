"""Puts the name of what was just told in the place of «chợ đó», «cái trường ấy», and its kind in that of «mấy cái».

«Trong mấy căn đó» is read as «trong số đó» after so many flats were told.
"""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.documents.tables import row_name
from actions.question import Memory
from actions.words.place_kinds import KINDS_OF_PLACES
from vietnamese.units import unit_dimension

POINTED_TO = re.compile(  # what points to a thing of some kind that was just told
    rf"\b(?:(?:cái|cây|con|ngôi|tuyến|đoạn) )?(?P<kind>{'|'.join(sorted(KINDS_OF_PLACES))}) (?:đó|ấy|kia|nói trên|vừa nêu)\b",
    re.IGNORECASE,
)
SO_MANY_OF_IT = re.compile(  # «có mấy cái» after the length of one
    r"(?P<asks>\W*(?:(?:thế|vậy|còn|rồi|mà|tổng cộng|tất cả|có|xây|làm|được) )*(?:mấy|bao nhiêu) )(?:cái|chiếc)\b"
    r"(?=(?: (?:như vậy|như thế|vậy|thế|ạ|hả|nhỉ|tất cả))*\W*$)",
    re.IGNORECASE,
)
AMONG_THEM = re.compile(  # «trong mấy căn đó», «trong 640 tỷ ấy»
    r"\btrong (?:cái )?(?:mấy|những|các|số|tổng số|ngần ấy|chừng ấy|[\d.,]+) (?P<kind>[^\W\d_]+(?: [^\W\d_]+)?) "
    r"(?:đó|ấy|này|kia|trên|nói trên|vừa nêu)\b",
    re.IGNORECASE,
)
OF_SUCH = re.compile(r" (?:để|cho|thuộc|của|dành|được|bị|đã|chưa|đang|loại|hạng|không|có) ", re.IGNORECASE)
BRACKETED = re.compile(r"\s*\([^)]*\)")


def with_row_named(text: str, memory: Memory, knowledge: Knowledge) -> str:
    """Return a message with the row's name for what points to it; as it is unless one row quoted last is of that kind."""
    pointed = POINTED_TO.search(text)
    if pointed is None:
        return text
    rows = [row for row in knowledge.passages_at((item, start) for item, start, _ in memory.spoken_of) if row.cells]
    names = {BRACKETED.sub("", row_name(row, knowledge)) for row in rows}
    alike = [name for name in names if _kind_of(name) == pointed["kind"].lower()]
    return f"{text[: pointed.start()]}{alike[0]}{text[pointed.end() :]}" if len(alike) == 1 else text


def with_kind_counted(text: str, memory: Memory, knowledge: Knowledge) -> str:
    """Return «có mấy cái» with the kind of the thing of which a measure was just told; any other message as it is."""
    asked = SO_MANY_OF_IT.match(text)
    led = knowledge.release.figures.get(memory.figures[0]) if memory.figures else None
    if asked is None or led is None or unit_dimension(led.amount.unit or "").startswith("count"):
        return text
    kinds = [kind for name, *_ in memory.topic for kind in name.split()[:1] if kind in knowledge.counted_things]
    return f"{asked['asks']}{kinds[0]}{text[asked.end() :]}" if kinds else text


def with_told_number(text: str, memory: Memory, knowledge: Knowledge) -> str:
    """Return a message with «trong số đó» for what names the things or the money just told of by their unit.

    «Trong mấy căn đó để bán chiếm mấy phần» asks of «căn để bán»: the things keep their noun.
    """
    among = AMONG_THEM.search(text)
    led = knowledge.release.figures.get(memory.figures[0]) if memory.figures else None
    if among is None or led is None or not f"{led.amount.unit or ''} ".startswith(f"{among['kind'].lower()} "):
        return text
    rest = text[among.end() :]
    kind = among["kind"].lower()
    part = f" {kind}" if OF_SUCH.match(rest) and not re.search(rf"\b{kind}\b", rest, re.IGNORECASE) else ""
    return f"{text[: among.start()]}trong số đó{part}{rest}"


def _kind_of(name: str) -> str:
    """Return what a row is of: «đường» of «Đường thôn Bản Mạ», «chợ» of «Cải tạo chợ Bó Mạ»; empty for no place."""
    return next((word for word in name.lower().split() if word in KINDS_OF_PLACES), "")
