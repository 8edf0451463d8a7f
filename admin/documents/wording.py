"""The Vietnamese words for what a document is, and the way back from what an admin typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

import typer

from index.model import DocumentKind, DocumentStatus, FigureKind
from vietnamese.folding import fold
from vietnamese.periods import Period, find_periods

KINDS: Mapping[DocumentKind, str] = {
    DocumentKind.PLAN: "kế hoạch",
    DocumentKind.REPORT: "báo cáo",
    DocumentKind.RESOLUTION: "nghị quyết",
    DocumentKind.DECISION: "quyết định",
    DocumentKind.ADJUSTMENT: "điều chỉnh",
    DocumentKind.OTHER: "khác",
}
STATUSES: Mapping[DocumentStatus, str] = {
    DocumentStatus.DRAFT: "dự thảo",
    DocumentStatus.IN_FORCE: "đang hiệu lực",
    DocumentStatus.SUPERSEDED: "đã được thay thế",
    DocumentStatus.EXPIRED: "hết hiệu lực",
}
FIGURE_KINDS: Mapping[FigureKind, str] = {
    FigureKind.PLAN: "kế hoạch",
    FigureKind.ESTIMATE: "ước thực hiện",
    FigureKind.ACTUAL: "thực hiện",
}
FIELDS: Mapping[str, str] = {
    "title": "tên văn bản",
    "kind": "loại",
    "status": "tình trạng",
    "number": "số hiệu",
    "issuer": "cơ quan ban hành",
    "issued": "ngày ban hành",
    "period": "thời kỳ",
    "place": "địa phương",
    "superseded_by": "được thay bằng",
}

Choice = TypeVar("Choice", bound=Enum)


def unknown_fields(document: object) -> list[str]:
    """Return the names, in words, of the fields of a document or of its entry that nothing is known of."""
    return [words for name, words in FIELDS.items() if name != "superseded_by" and getattr(document, name) is None]


def say_value(value: object) -> str:
    """Return a field's value in words, «chưa rõ» for None."""
    match value:
        case None:
            return "chưa rõ"
        case DocumentKind():
            return KINDS[value]
        case DocumentStatus():
            return STATUSES[value]
        case Period():
            return value.label
        case date():
            return f"{value:%d/%m/%Y}"
        case _:
            return str(value)


def parse_kind(text: str) -> DocumentKind:
    """Read a kind in Vietnamese, with or without diacritics, or by its English code."""
    return _parse(text, KINDS)


def parse_status(text: str) -> DocumentStatus:
    """Read a status in Vietnamese, with or without diacritics, or by its English code."""
    return _parse(text, {key: words for key, words in STATUSES.items() if key is not DocumentStatus.SUPERSEDED})


def parse_period(text: str) -> Period:
    """Read a period («năm 2025», «6 tháng đầu năm 2024», «2026-2030»)."""
    spans = find_periods(text)
    if not spans:
        raise typer.BadParameter(f"không hiểu thời kỳ «{text}»; hãy viết như «năm 2025» hoặc «2021-2025»")
    return max((span.period for span in spans), key=lambda period: period.end - period.start)


def parse_date(text: str) -> date:
    """Read a day as dd/mm/yyyy or yyyy-mm-dd."""
    for pattern in ("%d/%m/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text.strip(), pattern).date()  # noqa: DTZ007  (a day has no time zone)
        except ValueError:
            continue
    raise typer.BadParameter(f"không hiểu ngày «{text}»; hãy viết như 25/12/2025")


def _parse(text: str, words: Mapping[Choice, str]) -> Choice:
    typed = fold(text).strip()
    for choice, said in words.items():
        if typed in (fold(said), choice.value):
            return choice
    raise typer.BadParameter(f"«{text}» không có trong: {', '.join(words.values())}")
