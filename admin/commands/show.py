"""``show``: everything that was read out of one document."""

from __future__ import annotations

import shlex
from collections import defaultdict
from pathlib import Path
from typing import Annotated

import typer
from pydantic import TypeAdapter

from admin.commands.options import AsJson
from admin.documents.doubts import doubts_about
from admin.documents.findings import findings_about
from admin.documents.settling import show_reading
from admin.documents.wording import FIGURE_KINDS
from admin.output import Output
from admin.workspace import Workspace, open_workspace
from index.model import Figure, ReadDocument
from index.release.reading import read_document

READ = TypeAdapter(ReadDocument)


def show(
    document: Annotated[str, typer.Argument(metavar="MÃ|TỆP", help="Mã văn bản, hoặc đường dẫn tệp để đọc thử.")],
    passages: Annotated[bool, typer.Option(help="In cả các đoạn văn.")] = False,
    figures: Annotated[bool, typer.Option(help="In các số liệu kèm câu chứa chúng.")] = True,
    as_json: AsJson = False,
) -> None:
    """Cho xem bot đọc được gì trong một văn bản: đề mục, đoạn, bảng, từng số liệu và những điều cần xem lại."""
    workspace = open_workspace(as_json=as_json)
    output = workspace.output
    read = _read(workspace, document)
    show_reading(output, read, {})
    is_kept = document in workspace.collection.files()
    for doubt in () if is_kept else doubts_about(read):
        output.say(f"  Cần xem lại: {doubt.message}")
    _outline(output, read)
    if passages:
        _passages(output, read)
    _tables(output, read)
    if figures:
        _figures(output, read)
    findings = findings_about(read)
    for finding in findings:
        for line in finding.lines():
            output.say(line)
    if not findings:
        output.say("\nCác số liệu khớp nhau; không có chỗ nào mâu thuẫn.")
    output.next(_what_next(workspace, document))
    output.done(
        **READ.dump_python(read, mode="json", exclude={"text"}),
        audit=[item.as_json() for item in findings],
    )


def _what_next(workspace: Workspace, document: str) -> str:
    if document in workspace.collection.files():
        return f"sai tên, loại, thời kỳ thì sửa bằng «python -m admin describe {document}»; tệp sai thì dùng replace."
    return f"«python -m admin add {shlex.quote(document)}» để thêm văn bản này."


def _read(workspace: Workspace, document: str) -> ReadDocument:
    path = Path(document)
    collection = workspace.collection
    if path.is_file() and document not in collection.files():
        return read_document(path)
    return read_document(collection.find(document), entries=collection.entries())


def _outline(output: Output, read: ReadDocument) -> None:
    output.say("\nĐề mục")
    for section in read.sections:
        page = f" (trang {section.page})" if section.page else ""
        title = section.title if section.title != section.label else ""
        output.say(f"{'  ' * (len(section.trail) + 1)}{section.label} {title}{page}".rstrip())


def _passages(output: Output, read: ReadDocument) -> None:
    output.say("\nCác đoạn")
    for passage in read.passages:
        output.say(f"  {passage.id}: {passage.text}")


def _tables(output: Output, read: ReadDocument) -> None:
    rows: dict[str, list[tuple[str, ...]]] = {}
    headers: dict[str, tuple[str, ...]] = {}
    for passage in read.passages:
        if passage.cells:
            key = f"{passage.section}\0{passage.caption}"
            headers.setdefault(key, tuple(" / ".join(cell.header) for cell in passage.cells))
            rows.setdefault(key, []).append(tuple(read.text[cell.start : cell.end] for cell in passage.cells))
    for key, cells in rows.items():
        width = max(map(len, cells))
        header = (headers[key] + ("",) * width)[:width]
        filled = [(row + ("",) * width)[:width] for row in cells]
        output.table(f"\nBảng: {key.partition(chr(0))[2] or '(không tên)'}", header, filled)


def _figures(output: Output, read: ReadDocument) -> None:
    """Print each sentence once, and below it what was read out of it."""
    output.say("\nSố liệu")
    by_passage: dict[str, list[Figure]] = defaultdict(list)
    for figure in read.figures:
        by_passage[figure.passage].append(figure)
    for passage in read.passages:
        if passage.id in by_passage:
            output.say(f"  «{' '.join(passage.text.split())}»")
            for figure in by_passage[passage.id]:
                output.say(f"      {_in_words(figure)}")


def _in_words(figure: Figure) -> str:
    name = ("trong đó: " if figure.parent else "") + (figure.indicator or "(chưa rõ chỉ tiêu)")
    about = ", ".join(filter(None, (figure.period.label if figure.period else "", FIGURE_KINDS[figure.kind])))
    return f"{name}: {figure.amount.text()} ({about})"
