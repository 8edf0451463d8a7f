"""Writes and reads the records of a release as JSON lines, one file a record type."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from index.errors import CorruptRelease
from index.model import Document, Figure, Finding, Passage, Section

Record = TypeVar("Record", Document, Section, Passage, Figure, Finding)

FILES: dict[type, str] = {
    Document: "documents.jsonl",
    Section: "sections.jsonl",
    Passage: "passages.jsonl",
    Figure: "figures.jsonl",
    Finding: "findings.jsonl",
}


def write_records(folder: Path, kind: type[Record], records: Iterable[Record]) -> None:
    """Write records to the file of their kind, a JSON object a line."""
    adapter = TypeAdapter(kind)
    with (folder / FILES[kind]).open("wb") as stream:
        for record in records:
            stream.write(adapter.dump_json(record) + b"\n")


def read_records(folder: Path, kind: type[Record]) -> list[Record]:
    """Read back what write_records wrote; raise CorruptRelease naming the file and line."""
    adapter = TypeAdapter(kind)
    records = []
    path = folder / FILES[kind]
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, start=1):
                try:
                    records.append(adapter.validate_json(line))
                except ValidationError as error:
                    raise CorruptRelease(
                        f"Dòng {number} của «{path}» không đọc được. Hãy dựng lại bản phát hành bằng «make release»."
                    ) from error
    except OSError as error:
        raise CorruptRelease(f"Thiếu tệp «{path}». Hãy dựng lại bản phát hành bằng «make release».") from error
    return records
