"""What a title says of its own document: «Nghị quyết số 45/NQ-HĐND ngày 12/12/2025 của Hội đồng nhân dân tỉnh Đắk Lắk»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from index.structure.letterhead import KIND, OFFICE_OF_PLACE
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_dates

_ENCLOSED = re.compile(r"^[\s(*_]*(?:được\s+)?(?:ban hành\s+)?kèm\s+(?:theo\s+)?", re.IGNORECASE)
_TO_NUMBER = re.compile(r"\s+số\s*:?\s*$", re.IGNORECASE)
_TO_NEXT = re.compile(r"[\s,(]*(?:ngày\s*)?$|[\s,)]*của\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SelfNaming:
    """The number, the day and the office that a title gives its document; what it does not say is None."""

    number: str | None = None
    issued: date | None = None
    issuer: str | None = None


def read_self_naming(title: str) -> SelfNaming:
    """Read a title that opens with the kind and the number of the document itself.

    A number that comes later is another document's: «Kế hoạch thực hiện Nghị quyết số 45/NQ-HĐND».
    """
    kind = KIND.match(title)
    number = next(iter(find_document_numbers(title)), None)
    if kind is None or number is None or not _TO_NUMBER.fullmatch(title[kind.end() : number.start]):
        return SelfNaming()
    end = number.end
    day = next(
        (span for span in find_dates(title) if span.start >= end and _TO_NEXT.fullmatch(title[end : span.start])), None
    )
    end = day.end if day else end
    office = next(
        (match for match in OFFICE_OF_PLACE.finditer(title, end) if _TO_NEXT.fullmatch(title[end : match.start()])),
        None,
    )
    return SelfNaming(number.number, day.value if day else None, office.group() if office else None)


def read_enclosing(lines: Iterable[str]) -> SelfNaming:
    """Read the line under a title that says with what a document was issued: «(Kèm theo Quyết định số … ngày … của …)»."""
    enclosed = ((line, _ENCLOSED.match(line)) for line in lines)
    return next((read_self_naming(line[match.end() :]) for line, match in enclosed if match), SelfNaming())
