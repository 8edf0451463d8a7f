"""Word: automatic numbers, tracked changes, notes, text boxes, hidden text, merged cells, what is refused."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from index.errors import DocumentTooLarge, UnreadableDocument
from index.readers import ReadText, read_file
from index.structure import outline

W = nsdecls("w")
VIETNAMESE = "Ủy ban nhân dân thành phố tổ chức thực hiện kế hoạch phát triển kinh tế xã hội năm 2022."
LEVELS = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", ""))


@pytest.fixture
def read(tmp_path: Path) -> Callable[[Document], ReadText]:
    def save_and_read(document: Document) -> ReadText:
        path = tmp_path / "van-ban.docx"
        document.save(str(path))
        return read_file(path)

    return save_and_read


def add_numbering(document: Document) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for number, (form, text) in enumerate(LEVELS)
    )
    root = document.part.numbering_part.element
    root.insert(0, parse_xml(f'<w:abstractNum {W} w:abstractNumId="90">{levels}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {W} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))


def add_numbered(document: Document, level: int, text: str) -> None:
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>'))


def lines(read: ReadText) -> list[str]:
    return [read.text[block.start : block.end] for block in read.blocks]


def test_automatic_numbers_are_written_as_word_shows_them(read: Callable[[Document], ReadText]) -> None:
    document = docx.Document()
    add_numbering(document)
    for level, text in (
        (0, "Mục tiêu"),
        (1, "Chung"),
        (1, "Riêng"),
        (2, "Thu"),
        (2, "Chi"),
        (0, "Giải pháp"),
        (1, "Một"),
    ):
        add_numbered(document, level, text)
    add_numbered(document, 3, "gạch đầu dòng")
    expected = ["I. Mục tiêu", "1. Chung", "2. Riêng", "a) Thu", "b) Chi", "II. Giải pháp", "1. Một", "- gạch đầu dòng"]
    assert lines(read(document)) == expected


def test_tracked_changes_are_read_as_accepted(read: Callable[[Document], ReadText]) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Thu ngân sách đạt ")._p
    paragraph.append(parse_xml(f"<w:del {W}><w:r><w:delText>2.000</w:delText></w:r></w:del>"))
    paragraph.append(parse_xml(f"<w:ins {W}><w:r><w:t>2.341,6</w:t></w:r></w:ins>"))
    paragraph.append(parse_xml(f'<w:r {W}><w:t xml:space="preserve"> tỷ đồng.</w:t></w:r>'))
    assert lines(read(document)) == ["Thu ngân sách đạt 2.341,6 tỷ đồng."]


def test_hidden_text_is_left_out_and_a_text_box_is_read_once(read: Callable[[Document], ReadText]) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Nhìn thấy.")
    paragraph.add_run("Ẩn 999.").font.hidden = True
    box = f"<w:txbxContent {W}><w:p><w:r><w:t>Trong khung 5%.</w:t></w:r></w:p></w:txbxContent>"
    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    paragraph._p.append(
        parse_xml(
            f'<w:r {W} xmlns:mc="{compatibility}"><mc:AlternateContent><mc:Choice Requires="wps">{box}</mc:Choice>'
            f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
        )
    )
    assert lines(read(document)) == ["Nhìn thấy.", "Trong khung 5%."]


def test_a_footnote_follows_its_paragraph(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Có chú thích.")._p
    paragraph.append(parse_xml(f'<w:r {W}><w:footnoteReference w:id="2"/></w:r>'))
    document.add_paragraph("Đoạn sau.")
    path = tmp_path / "chu-thich.docx"
    document.save(str(path))
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r>'
        "<w:t>Theo giá so sánh 2010.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    add_part(path, "word/footnotes.xml", notes, "footnotes")
    assert lines(read_file(path)) == ["Có chú thích.", "Theo giá so sánh 2010.", "Đoạn sau."]


def add_part(path: Path, name: str, data: str, kind: str) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    relation = (
        f'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        f'Target="{name.removeprefix("word/")}"/></Relationships>'
    )
    relations = parts["word/_rels/document.xml.rels"].decode()
    parts["word/_rels/document.xml.rels"] = relations.replace("</Relationships>", relation).encode()
    content_type = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
    types = parts["[Content_Types].xml"].decode()
    parts["[Content_Types].xml"] = types.replace(
        "</Types>", f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>'
    ).encode()
    parts[name] = data.encode()
    with zipfile.ZipFile(path, "w") as archive:
        for entry, content in parts.items():
            archive.writestr(entry, content)


def test_headings_come_from_styles_and_from_bold_lines(read: Callable[[Document], ReadText]) -> None:
    document = docx.Document()
    document.add_heading("Phần chung", level=2)
    document.add_paragraph().add_run("1. Thu ngân sách").bold = True
    document.add_paragraph().add_run("Cả câu in đậm thì không phải tiêu đề.").bold = True
    assert [(block.kind, block.level) for block in read(document).blocks] == [
        ("heading", 2),
        ("heading", 0),
        ("paragraph", 0),
    ]


def test_a_cell_merged_downwards_names_every_row_but_its_number_is_said_once(
    read: Callable[[Document], ReadText],
) -> None:
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    for column, text in enumerate(("Lĩnh vực", "Chỉ tiêu", "Vốn (tỷ đồng)")):
        table.cell(0, column).text = text
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Giao thông"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "120"
    table.cell(1, 1).text, table.cell(2, 1).text = "Đường", "Cầu"
    assert lines(read(document))[1:] == ["Giao thông | Đường | 120", "Giao thông | Cầu"]


def test_pages_are_counted_where_word_has_rendered_them(read: Callable[[Document], ReadText]) -> None:
    document = docx.Document()
    document.add_paragraph("Trang đầu.")
    second = document.add_paragraph()
    second._p.append(parse_xml(f"<w:r {W}><w:lastRenderedPageBreak/><w:t>Trang sau.</w:t></w:r>"))
    assert [block.page for block in read(document).blocks] == [1, 2]


def test_a_table_of_contents_is_left_out(read: Callable[[Document], ReadText]) -> None:
    document = docx.Document()
    style = document.styles.add_style("toc 1", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("I. Mục tiêu ........ 3", style=style)
    document.add_paragraph("Nội dung.")
    assert lines(read(document)) == ["Nội dung."]


def rewritten(path: Path, name: str, data: bytes) -> Path:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph(VIETNAMESE)
    path = tmp_path / "tep.docx"
    document.save(str(path))
    return path


def test_macros_are_refused(plain: Path) -> None:
    with pytest.raises(UnreadableDocument, match="macro"):
        read_file(rewritten(plain, "word/vbaProject.bin", b"Sub AutoOpen()"))


def test_a_zip_bomb_is_refused_before_it_unpacks(plain: Path) -> None:
    bomb = rewritten(plain, "word/bomb.xml", b" " * (300 * 2**20))
    assert bomb.stat().st_size < 2**20
    with pytest.raises(DocumentTooLarge, match="quá lớn"):
        read_file(bomb)


def test_a_zip_that_is_no_word_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "anh.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("anh.txt", "không phải Word")
    with pytest.raises(UnreadableDocument, match="không phải tài liệu Word"):
        read_file(path)


def test_a_truncated_document_is_refused(plain: Path) -> None:
    plain.write_bytes(plain.read_bytes()[:2000])
    with pytest.raises(UnreadableDocument, match="hỏng"):
        read_file(plain)


@pytest.mark.parametrize("at", range(200, 1200, 100))
def test_a_damaged_document_is_refused_or_read_but_never_crashes(at: int, plain: Path) -> None:
    data = bytearray(plain.read_bytes())
    data[at : at + 20] = bytes(20)
    plain.write_bytes(data)
    with pytest.raises(UnreadableDocument):
        read_file(plain)


def test_an_encrypted_document_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mat.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(UnreadableDocument, match="mật khẩu"):
        read_file(path)


def test_external_entities_are_not_followed(plain: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("bí mật")
    with zipfile.ZipFile(plain) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    body = parts["word/document.xml"].decode().split("?>", 1)[1]
    parts["word/document.xml"] = (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        + body.replace(VIETNAMESE, f"{VIETNAMESE} &x;")
    ).encode()
    with zipfile.ZipFile(plain, "w") as archive:
        for entry, content in parts.items():
            archive.writestr(entry, content)
    assert "bí mật" not in read_file(plain).text


def test_a_paragraph_style_may_carry_the_number(read: Callable[[Document], ReadText]) -> None:
    document = docx.Document()
    add_numbering(document)
    style = document.styles["Heading 1"].element
    style.get_or_add_pPr().append(parse_xml(f'<w:numPr {W}><w:numId w:val="90"/></w:numPr>'))
    document.add_heading("Mục tiêu", level=1)
    assert style.find(qn("w:pPr")) is not None
    assert lines(read(document)) == ["I. Mục tiêu"]


@pytest.mark.parametrize(
    ("lines_of_title", "title"),
    [
        (("KẾ HOẠCH\nPhát triển du lịch năm 2026",), "Kế hoạch phát triển du lịch năm 2026"),
        (("KẾ HOẠCH", "Phát triển du lịch năm 2026"), "Kế hoạch phát triển du lịch năm 2026"),
        (("Du lịch Lâm Khê năm 2026",), "Du lịch Lâm Khê năm 2026"),
    ],
)
def test_a_line_in_the_style_title_names_the_document(
    read: Callable[[Document], ReadText], lines_of_title: tuple[str, ...], title: str
) -> None:
    document = docx.Document()
    document.add_paragraph("ỦY BAN NHÂN DÂN THÀNH PHỐ LÂM KHÊ")
    document.add_paragraph("Số: 31/KH-UBND")
    for line in lines_of_title:
        document.add_paragraph(line, style="Title")
    document.add_paragraph("I. Mục tiêu", style="Heading 1")
    document.add_paragraph(VIETNAMESE)
    found = outline(read(document), source="van-ban.docx", sha256="").document
    assert found.title == title
    assert found.number == "31/KH-UBND"
