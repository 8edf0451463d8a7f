"""The options that several commands share."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from admin.documents.wording import parse_date, parse_kind, parse_period, parse_status
from index.model import DocumentKind, DocumentStatus
from vietnamese.periods import Period

AsJson = Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON cho chương trình khác đọc.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Đồng ý với mọi câu hỏi xác nhận.")]
DocumentName = Annotated[str, typer.Argument(metavar="MÃ", help="Mã hoặc tên tệp của văn bản (xem lệnh list).")]

Title = Annotated[str | None, typer.Option("--title", metavar="TÊN", help="Tên văn bản.")]
Kind = Annotated[
    DocumentKind | None,
    typer.Option(
        "--kind",
        metavar="LOẠI",
        parser=parse_kind,
        help="Loại: kế hoạch, báo cáo, nghị quyết, quyết định, điều chỉnh, khác.",
    ),
]
Status = Annotated[
    DocumentStatus | None,
    typer.Option(
        "--status",
        metavar="TÌNH_TRẠNG",
        parser=parse_status,
        help="Tình trạng: dự thảo, đang hiệu lực, hết hiệu lực.",
    ),
]
PeriodOption = Annotated[
    Period | None,
    typer.Option("--period", metavar="THỜI_KỲ", parser=parse_period, help="Thời kỳ, ví dụ «năm 2025»."),
]
Issued = Annotated[
    date | None,
    typer.Option("--issued", metavar="NGÀY", parser=parse_date, help="Ngày ban hành, ví dụ 25/12/2025."),
]
Issuer = Annotated[str | None, typer.Option("--issuer", metavar="CƠ_QUAN", help="Cơ quan ban hành.")]
Number = Annotated[str | None, typer.Option("--number", metavar="SỐ_HIỆU", help="Số hiệu, ví dụ 80/KH-UBND.")]
Place = Annotated[str | None, typer.Option("--place", metavar="NƠI", help="Địa phương mà văn bản nói đến.")]


def given_fields(**fields: object) -> dict[str, object]:
    """Return the fields whose options were given."""
    return {name: value for name, value in fields.items() if value is not None}
