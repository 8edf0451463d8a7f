"""Tables that somebody typed into plain text keep their rows and headings; running text stays running text."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.readers import read_file

pytestmark = pytest.mark.app

TABS = "Thu theo năm (ĐVT: tỷ đồng):\nNguồn\tNăm 2024\tNăm 2025\nThuế\t70,5\t80\nPhí\t12,8\t14\nHết bảng."
PIPES = "Kết quả:\n| TT | Chỉ tiêu | Năm 2025 |\n|---|---|---|\n| 1 | Hộ nghèo | 118 |\n| 2 | Hộ cận nghèo | 163 |\n"
SPACES = "Kết quả:\nNăm      Doanh thu   Lượt khách\n2023     187,4       142.300\n2024     236,5       168.900\n"


def rows_of(text: str, folder: Path) -> list[list[tuple[str, tuple[str, ...]]]]:
    path = folder / "bang.txt"
    path.write_text(text, encoding="utf-8")
    read = read_file(path)
    return [
        [(read.text[cell.start : cell.end], cell.header) for cell in block.cells]
        for block in read.blocks
        if block.kind == "row"
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (TABS, [("Phí", ("Nguồn",)), ("12,8", ("Năm 2024",)), ("14", ("Năm 2025",))]),
        (PIPES, [("2", ("TT",)), ("Hộ cận nghèo", ("Chỉ tiêu",)), ("163", ("Năm 2025",))]),
        (SPACES, [("2024", ("Năm",)), ("236,5", ("Doanh thu",)), ("168.900", ("Lượt khách",))]),
    ],
)
def test_each_cell_knows_its_heading(text: str, row: list[tuple[str, tuple[str, ...]]], tmp_path: Path) -> None:
    assert rows_of(text, tmp_path)[-1] == row


def test_the_line_above_is_the_caption_with_its_unit(tmp_path: Path) -> None:
    path = tmp_path / "bang.txt"
    path.write_text(TABS, encoding="utf-8")
    read = read_file(path)
    assert {block.caption for block in read.blocks if block.kind == "row"} == {"Thu theo năm (ĐVT: tỷ đồng):"}
    assert read.blocks[-1].kind == "paragraph"


@pytest.mark.parametrize(
    "text",
    [
        "ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "THỊ XÃ AN HÒA      Độc lập - Tự do - Hạnh phúc\nSố: 5      ngày 3",
        "\tĐoạn một thụt đầu dòng.\n\tĐoạn hai thụt đầu dòng.\n\tĐoạn ba thụt đầu dòng.",
        "a)  Thuế: 70 tỷ đồng;\nb)  Phí: 12 tỷ đồng;\nc)  Đất: 5 tỷ đồng.",
    ],
)
def test_running_text_is_no_table(text: str, tmp_path: Path) -> None:
    assert not rows_of(text, tmp_path)
