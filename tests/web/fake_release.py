"""A release folder with two small documents, as the source pages read it; no vectors and no model."""

from __future__ import annotations

import hashlib
from datetime import date
from decimal import Decimal
from pathlib import Path

from index.model import Cell, Document, DocumentKind, Figure, Passage, Section
from index.release.manifest import write_manifest
from index.release.storage import write_records
from vietnamese.amounts import Amount, Bound
from vietnamese.periods import Period

DOCUMENT = "ke-hoach-2021"
HOSTILE = "tai-lieu-la"
SCRIPT = "<img src=x onerror=alert(1)><script>alert(1)</script>"
TITLE = "Kế hoạch phát triển kinh tế – xã hội năm 2021"
QUOTE = "Trong đó, thu ngân sách đạt 2.341,6 tỷ đồng trở lên (thuế phí đạt trên 896,6 tỷ đồng)."
TEXT = "\n\n".join(
    [
        TITLE,
        "I. Nhiệm vụ 6 tháng cuối năm",
        f"Một là, phấn đấu hoàn thành các chỉ tiêu. {QUOTE} Chi ngân sách đạt 2.580 tỷ đồng.",
        "Chỉ tiêu | Kế hoạch\nThu ngân sách | 2.341,6\nChi ngân sách | 2.580",
        *(f"Nội dung số {number}: " + "tiếp tục cải cách hành chính. " * 12 for number in range(1, 12)),
    ]
).strip()
YEAR = Period(date(2021, 1, 1), date(2021, 12, 31), "năm 2021")


def _passage(name: str, text: str, *, cells: tuple[Cell, ...] = (), page: int | None = None) -> Passage:
    start = TEXT.index(text)
    section = f"{DOCUMENT}/1"
    return Passage(
        f"{DOCUMENT}/{name}",
        DOCUMENT,
        section,
        start,
        start + len(text),
        text,
        page,
        cells,
        "Chỉ tiêu" if cells else "",
    )


def _row(name: str, text: str) -> Passage:
    start, (first, second) = TEXT.index(text), text.split(" | ")
    second_start = start + len(first) + 3
    cells = (
        Cell(start, start + len(first), ("Chỉ tiêu",)),
        Cell(second_start, second_start + len(second), ("Kế hoạch",)),
    )
    return _passage(name, text, cells=cells)


def make_release(folder: Path, *, name: str = "r1", originals: Path) -> Path:
    """Write a release into ``folder`` and its original file into ``originals``."""
    (folder / "texts").mkdir(parents=True)
    originals.mkdir(parents=True, exist_ok=True)
    original = originals / f"{DOCUMENT}.txt"
    original.write_text(TEXT, encoding="utf-8")
    sha256 = hashlib.sha256(original.read_bytes()).hexdigest()
    document = Document(
        DOCUMENT, TITLE, original.name, sha256, DocumentKind.PLAN, issuer="UBND thành phố", number="12/KH-UBND",
        issued=date(2021, 1, 5), period=YEAR,
    )  # fmt: skip
    hostile = Document(HOSTILE, SCRIPT, SCRIPT.replace("/", "_") + ".html", "0" * 64, issuer=SCRIPT, number=SCRIPT)
    heading = TEXT.index("I. Nhiệm vụ")
    first = TEXT.index("Một là")
    sections = [
        Section(f"{DOCUMENT}/0", DOCUMENT, "I", "Nhiệm vụ 6 tháng cuối năm", (), heading, len(TEXT), 1),
        Section(f"{DOCUMENT}/1", DOCUMENT, "Một là", "", ("I. Nhiệm vụ 6 tháng cuối năm",), first, len(TEXT), 2),
        Section(f"{HOSTILE}/0", HOSTILE, SCRIPT, SCRIPT, (SCRIPT,), 0, len(SCRIPT), None),
    ]
    passages = [
        _passage("0", "Một là, phấn đấu hoàn thành các chỉ tiêu.", page=2),
        _passage("1", QUOTE, page=2),
        _row("2", "Thu ngân sách | 2.341,6"),
        _row("3", "Chi ngân sách | 2.580"),
    ]
    amount = Amount(Decimal("2341.6"), "tỷ đồng", Bound.AT_LEAST, None, None)
    span = TEXT.index("2.341,6 tỷ đồng trở lên")
    figures = [Figure(f"{DOCUMENT}/f0", DOCUMENT, f"{DOCUMENT}/1", "thu ngân sách", amount, span, span + 23, YEAR)]
    write_records(folder, Document, [document, hostile])
    write_records(folder, Section, sections)
    write_records(folder, Passage, passages)
    write_records(folder, Figure, figures)
    (folder / "texts" / f"{DOCUMENT}.txt").write_text(TEXT, encoding="utf-8", newline="")
    (folder / "texts" / f"{HOSTILE}.txt").write_text(SCRIPT, encoding="utf-8", newline="")
    write_manifest(folder, release=name, built="2021-07-01T08:00:00+00:00", inputs="0", encoder="none")
    return folder
