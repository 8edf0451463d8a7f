"""Shows an admin what was read out of a new document and settles what is doubtful."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from admin.dialogue import confirm, fill, is_someone_there
from admin.documents.doubts import Doubt
from admin.documents.intake import Candidate, Settled
from admin.documents.wording import FIELDS, parse_date, parse_kind, parse_period, parse_status, say_value
from admin.errors import NeedsConfirmation
from admin.output import Output
from index.model import Document, ReadDocument

PARSERS: Mapping[str, Callable[[str], object]] = {
    "kind": parse_kind,
    "status": parse_status,
    "period": parse_period,
    "issued": parse_date,
}


def settle(output: Output, candidate: Candidate, given: Mapping[str, object], *, yes: bool) -> Settled:
    """Return ``given`` and what the admin typed about the doubts that ``given`` leaves, and whether a person agreed.

    Raises NeedsConfirmation when a doubt remains and nobody says yes.
    """
    show_reading(output, candidate.read, given)
    fields = dict(given)
    open_doubts = [doubt for doubt in candidate.doubts if not doubt.field or doubt.field not in given]
    is_asked = not yes and is_someone_there(output)
    name = candidate.path.name
    if open_doubts and not yes and not is_asked:
        raise NeedsConfirmation(
            f"«{name}» có chỗ cần xác nhận nên chưa được thêm:\n"
            + "".join(f"  Cần xem lại: {doubt.message}\n" for doubt in open_doubts)
            + _way_out(open_doubts)
        )
    for doubt in open_doubts:
        output.say(f"  Cần xem lại: {doubt.message}")
    if is_asked:
        fields |= _ask(output, candidate, open_doubts) if open_doubts else {}
        confirm(output, f"Thêm «{name}» như trên?", assume_yes=False, otherwise="")
    return Settled(fields, is_agreed=yes or is_asked)


def _way_out(doubts: list[Doubt]) -> str:
    """Which options settle the doubts; each field has the option of its name."""
    named = [doubt.field for doubt in doubts if doubt.field]
    options = ", ".join(f'--{field} "…"' for field in dict.fromkeys(named))
    agree = "đồng ý với những gì đọc được bằng --yes."
    return f"Hãy ghi rõ bằng {options} (xem --help) hoặc {agree}" if options else f"Hãy xem lại văn bản, rồi {agree}"


def show_reading(output: Output, read: ReadDocument, given: Mapping[str, object]) -> None:
    """Print what a document is and how much was read out of it."""
    output.table(read.document.source, ("Mục", "Đọc được"), describe(read.document, given))
    tables = {passage.caption or passage.section for passage in read.passages if passage.cells}
    output.say(
        f"  {len(read.sections)} mục, {len(read.passages)} đoạn, {len(tables)} bảng, {len(read.figures)} số liệu, "
        f"{len(read.findings)} điều cần xem lại."
    )


def describe(document: Document, given: Mapping[str, object] | None = None) -> list[tuple[str, str]]:
    """Return the rows (field, value in words) that say what a document is, with ``given`` in place of what was read."""
    values = {name: getattr(document, name) for name in FIELDS} | dict(given or {})
    return [
        (words, say_value(values[name])) for name, words in FIELDS.items() if name != "superseded_by" or values[name]
    ]


def _ask(output: Output, candidate: Candidate, doubts: list[Doubt]) -> dict[str, object]:
    typed: dict[str, object] = {}
    output.say("Gõ giá trị đúng, hoặc nhấn Enter để giữ nguyên.")
    for doubt in doubts:
        if doubt.field in FIELDS and doubt.field not in typed:
            current = say_value(getattr(candidate.read.document, doubt.field))
            value = fill(output, FIELDS[doubt.field].capitalize(), current, PARSERS.get(doubt.field, str.strip))
            if value is not None:
                typed[doubt.field] = value
    return typed
