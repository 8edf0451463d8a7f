"""``add``: reads files, settles what is doubtful, then copies them into the documents."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from admin.audit_log import recorded
from admin.commands.options import (
    AsJson,
    Issued,
    Issuer,
    Kind,
    Number,
    PeriodOption,
    Place,
    Status,
    Title,
    Yes,
    given_fields,
)
from admin.documents.intake import Candidate, content_fingerprint, read_candidate, require_file
from admin.documents.settling import settle
from admin.documents.wording import unknown_fields
from admin.errors import AdminError
from admin.exclusive import exclusive
from admin.workspace import open_workspace


def add(
    files: Annotated[list[Path], typer.Argument(metavar="TỆP…", help="Một hay nhiều tệp cần thêm.")],
    title: Title = None,
    kind: Kind = None,
    status: Status = None,
    period: PeriodOption = None,
    issued: Issued = None,
    issuer: Issuer = None,
    number: Number = None,
    place: Place = None,
    name: Annotated[str | None, typer.Option(metavar="TÊN_TỆP", help="Tên tệp mới, khi tên cũ đã có.")] = None,
    supersedes: Annotated[str | None, typer.Option(metavar="MÃ", help="Văn bản cũ mà văn bản này thay thế.")] = None,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Thêm văn bản: đọc thử trước, hỏi lại chỗ chưa rõ và chờ bạn đồng ý, rồi mới chép vào. Có lỗi thì không thêm gì cả."""
    workspace = open_workspace(as_json=as_json)
    if len(files) > 1 and (title or number or name or supersedes):
        raise AdminError("Các tùy chọn --title, --number, --name và --supersedes chỉ dùng khi thêm một tệp.")
    given = given_fields(
        title=title, kind=kind, status=status, period=period, issued=issued, issuer=issuer, number=number, place=place
    )
    output, collection = workspace.output, workspace.collection
    for path in files:  # a slip of the hand is told even while another admin is at work
        require_file(path)
    with exclusive(workspace, "add"):
        old = collection.entry_to_change(collection.find(supersedes)) if supersedes else None
        candidates: list[Candidate] = []
        for path in files:
            with output.reading(path.name) as pages:
                candidates.append(read_candidate(path, collection, name=name, pages=pages))
            _refuse_twins(candidates)
        settled = given | ({"supersedes": supersedes} if supersedes else {})
        entries = [item.entry(settle(output, item, settled, yes=yes)) for item in candidates]
        for item, entry in zip(candidates, entries, strict=True):
            document = item.read.document.id
            superseded = [old.model_copy(update={"superseded_by": document})] if old else []
            after = entry.model_dump(mode="json", exclude_unset=True)
            with recorded(workspace, "add", after=after, document=document, supersedes=supersedes):
                collection.add(item.path, entry, superseded=superseded)
            output.say(f"Đã thêm «{entry.title}» (mã {document}).")
            if not entry.is_agreed:
                output.say(
                    f"  Chưa ai xác nhận những gì đọc được: xem bằng «python -m admin show {document}»; đúng thì xác nhận bằng "
                    f"«python -m admin describe {document} --yes»."
                )
            if unknown := unknown_fields(entry):
                output.say(
                    f"  Chưa rõ {', '.join(unknown)}; bổ sung bằng «python -m admin describe {document}» (xem --help)."
                )
    output.next("«python -m admin build» để dựng bản phát hành mới, rồi check và publish. Bot chưa thay đổi gì.")
    output.done(added=[item.read.document.id for item in candidates])


def _refuse_twins(candidates: list[Candidate]) -> None:
    *others, last = candidates
    for other in others:
        if other.read.document.id == last.read.document.id or content_fingerprint(
            other.read.text
        ) == content_fingerprint(last.read.text):
            raise AdminError(f"«{other.path.name}» và «{last.path.name}» là cùng một văn bản. Hãy bỏ bớt một tệp.")
