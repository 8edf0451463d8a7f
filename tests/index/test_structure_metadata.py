"""Metadata: what the administrative layout, front matter or the look of the first line say a document is."""

from datetime import date

import pytest

from index.model import Document, DocumentKind, DocumentStatus
from index.readers.builder import TextBuilder
from index.structure import outline
from index.structure.recasing import proper_name, recase

BODY = (
    "Ủy ban nhân dân tỉnh ban hành Kế hoạch quan trắc môi trường tại một số vùng nuôi trồng thủy sản trên địa bàn tỉnh "
    "Đắk Lắk, giai đoạn 2026 – 2030, với các nội dung sau."
)


def described(*lines: str, metadata: dict[str, str] | None = None, letterhead: bool = False) -> Document:
    builder = TextBuilder()
    if letterhead:
        builder.add_row(
            [("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", ()), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do", ())]
        )
        builder.add_row([("Số: 0134/KH-UBND", ()), ("Đắk Lắk, ngày 25 tháng 11 năm 2025", ())])
    for line in lines:
        builder.add("paragraph", line)
    return outline(builder.build(metadata), source="van-ban.docx", sha256="abc").document


def test_the_administrative_layout_is_read() -> None:
    subject = (
        "QUAN TRẮC MÔI TRƯỜNG TẠI MỘT SỐ VÙNG NUÔI TRỒNG THỦY SẢN TRÊN ĐỊA BÀN TỈNH ĐẮK LẮK, GIAI ĐOẠN 2026 – 2030"
    )
    found = described("KẾ HOẠCH", subject, "Căn cứ Luật Thủy sản năm 2017;", BODY, letterhead=True)
    assert found.title == (
        "Kế hoạch quan trắc môi trường tại một số vùng nuôi trồng thủy sản trên địa bàn tỉnh Đắk Lắk, giai đoạn 2026 – 2030"
    )
    assert found.number == "0134/KH-UBND"
    assert found.issued == date(2025, 11, 25)
    assert found.issuer == "Ủy ban nhân dân tỉnh Đắk Lắk"
    assert found.place == "tỉnh Đắk Lắk"
    assert found.kind is DocumentKind.PLAN
    assert found.period is not None
    assert (found.period.start.year, found.period.end.year) == (2026, 2030)


def test_a_letterhead_on_lines_of_its_own_is_read() -> None:
    found = described(
        "HỘI ĐỒNG NHÂN DÂN",
        "THÀNH PHỐ SÔNG XANH",
        "Số: 12/NQ-HĐND",
        "Sông Xanh, ngày 09 tháng 12 năm 2021",
        "NGHỊ QUYẾT",
        "Về nhiệm vụ phát triển kinh tế – xã hội năm 2022",
        "Căn cứ Luật Tổ chức chính quyền địa phương;",
    )
    assert found.title == "Nghị quyết về nhiệm vụ phát triển kinh tế – xã hội năm 2022"
    assert (found.kind, found.number, found.issued) == (DocumentKind.RESOLUTION, "12/NQ-HĐND", date(2021, 12, 9))
    assert found.issuer == "Hội đồng nhân dân thành phố Sông Xanh"


@pytest.mark.parametrize(
    "rows",
    [
        [
            ("ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG XANH Số: 112/KH-UBND",),
            (
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- "
                "Sông Xanh, ngày 22 tháng 12 năm 2025",
            ),
        ],
        [
            ("ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG XANH -------", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do"),
            ("Số: 112/KH-UBND Sông Xanh, ngày 22 tháng 12 năm 2025", ""),
        ],
    ],
)
def test_a_letterhead_with_several_lines_in_a_cell_is_read(rows: list[tuple[str, ...]]) -> None:
    builder = TextBuilder()
    for row in rows:
        builder.add_row([(cell, ()) for cell in row])
    for line in ("KẾ HOẠCH", "Phát triển kinh tế - xã hội năm 2026", "Nội dung thứ nhất."):
        builder.add("paragraph", line)
    found = outline(builder.build(), source="van-ban.docx", sha256="abc").document
    assert (found.number, found.issued) == ("112/KH-UBND", date(2025, 12, 22))
    assert (found.issuer, found.place) == ("Ủy ban nhân dân thành phố Sông Xanh", "thành phố Sông Xanh")
    assert found.title == "Kế hoạch phát triển kinh tế - xã hội năm 2026"


def test_a_letterhead_side_by_side_on_the_lines_of_a_page_is_read() -> None:
    found = described(
        "UBND THÀNH PHỐ SÔNG XANH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHÒNG TÀI CHÍNH Độc lập - Tự do - Hạnh phúc",
        "Số: 7/BC-PTC Sông Xanh, ngày 5 tháng 7 năm 2025",
        "BÁO CÁO",
        "Thu ngân sách 6 tháng đầu năm 2025",
        "Nội dung thứ nhất.",
    )
    assert (found.number, found.issued) == ("7/BC-PTC", date(2025, 7, 5))
    assert found.title == "Báo cáo thu ngân sách 6 tháng đầu năm 2025"


def test_a_sentence_that_names_a_number_is_no_letterhead() -> None:
    found = described("Kết quả năm 2025", "Thành phố đã ban hành Kế hoạch số: 12/KH-UBND để triển khai.")
    assert found.number is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "Nghị quyết số 45/NQ-HĐND ngày 12/12/2025 của Hội đồng nhân dân tỉnh Sông Xanh về nhiệm vụ năm 2026",
            ("45/NQ-HĐND", date(2025, 12, 12), "Hội đồng nhân dân tỉnh Sông Xanh"),
        ),
        (
            "Kế hoạch số 7/KH-UBND của Ủy ban nhân dân huyện Sông Hồng năm 2026",
            ("7/KH-UBND", None, "Ủy ban nhân dân huyện Sông Hồng"),
        ),
        ("Báo cáo số 3/BC-UBND (ngày 5 tháng 7 năm 2025)", ("3/BC-UBND", date(2025, 7, 5), None)),
        ("Kế hoạch thực hiện Nghị quyết số 45/NQ-HĐND của Hội đồng nhân dân tỉnh Sông Xanh", (None, None, None)),
        ("Kế hoạch năm 2026", (None, None, None)),
    ],
)
def test_a_title_that_gives_its_own_number_is_believed(
    title: str, expected: tuple[str | None, date | None, str | None]
) -> None:
    found = described(title, "Nội dung thứ nhất của văn bản này.")
    assert (found.number, found.issued, found.issuer) == expected


def test_front_matter_goes_first() -> None:
    found = described(
        "Nội dung bất kỳ.",
        metadata={
            "Tiêu đề": "Báo cáo kinh tế – xã hội quý I năm 2022 của huyện Sông Hồng",
            "số hiệu": "5/BC-UBND",
            "ngày ban hành": "31/03/2022",
            "trạng thái": "dự thảo",
        },
    )
    assert (found.kind, found.number, found.status) == (DocumentKind.REPORT, "5/BC-UBND", DocumentStatus.DRAFT)
    assert found.issued == date(2022, 3, 31)
    assert found.place == "huyện Sông Hồng"
    assert found.period is not None
    assert (found.period.start, found.period.end) == (date(2022, 1, 1), date(2022, 3, 31))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Các giải pháp phát triển kinh tế – xã hội năm 2021", DocumentKind.PLAN),
        ("Báo cáo kết quả thực hiện kế hoạch năm 2021", DocumentKind.REPORT),
        ("Nghị quyết về dự toán ngân sách", DocumentKind.RESOLUTION),
        ("Quyết định giao chỉ tiêu kế hoạch năm 2022", DocumentKind.DECISION),
        ("Nghị quyết điều chỉnh một số chỉ tiêu năm 2022", DocumentKind.ADJUSTMENT),
        ("Quyết định về việc điều chỉnh kế hoạch đầu tư công năm 2022", DocumentKind.ADJUSTMENT),
        ("Thông tin chung", DocumentKind.OTHER),
    ],
)
def test_kinds_are_told_from_titles(title: str, kind: DocumentKind) -> None:
    assert described(title, "Nội dung của văn bản này.").kind is kind


def test_a_document_without_a_title_is_called_after_its_file() -> None:
    assert described("Câu đầu tiên đã là nội dung của văn bản.").title == "van ban"


def test_a_draft_says_so() -> None:
    assert described("DỰ THẢO", "KẾ HOẠCH", "Phát triển năm 2022", "Nội dung.").status is DocumentStatus.DRAFT


def test_a_title_that_begins_with_draft_stays_the_title() -> None:
    found = described(
        "Dự thảo kế hoạch phát triển kinh tế – xã hội năm 2025 của thành phố Sông Xanh", "Nội dung thứ nhất."
    )
    assert found.title == "Dự thảo kế hoạch phát triển kinh tế – xã hội năm 2025 của thành phố Sông Xanh"
    assert (found.status, found.kind) == (DocumentStatus.DRAFT, DocumentKind.PLAN)
    assert (found.place, found.period and found.period.label) == ("thành phố Sông Xanh", "năm 2025")


def test_capitals_take_the_case_the_document_uses() -> None:
    assert (
        recase("THU HÚT VỐN ODA TẠI THÁI NGUYÊN", "Việc thu hút vốn tại Thái Nguyên rất tốt.")
        == "Thu hút vốn oda tại Thái Nguyên"
    )
    assert recase("Đã viết thường", "") == "Đã viết thường"
    assert (
        recase("BIỂU 01. THU NGÂN SÁCH THÀNH PHỐ AN HẢI NĂM 2026", "")
        == "Biểu 01. Thu ngân sách thành phố An Hải năm 2026"
    )
    assert recase("VỀ CÔNG TÁC GPMB CỦA UBND HUYỆN PHÚ LỘC", "") == "Về công tác GPMB của UBND huyện Phú Lộc"
    assert recase("UBND THÀNH PHỐ HUẾ: KẾ HOẠCH KT-XH", "") == "UBND thành phố Huế: Kế hoạch KT-XH"
    assert recase("KẾ HOẠCH CỦA THÀNH PHỐ NĂM 2026", "") == "Kế hoạch của thành phố năm 2026"
    assert recase("KẾ HOẠCH CỦA THÀNH PHỐ HUẾ NĂM 2026", "") == "Kế hoạch của thành phố Huế năm 2026"
    assert recase("PHÁT TRIỂN KINH TẾ - XÃ HỘI HUYỆN PHÚ LỘC", "") == "Phát triển kinh tế - xã hội huyện Phú Lộc"
    assert recase("PHỦ SÓNG 5G THEO NGHỊ QUYẾT SỐ 48/NQ-CP", "") == "Phủ sóng 5G theo nghị quyết số 48/NQ-CP"


def test_an_office_is_named_as_the_document_names_it() -> None:
    assert proper_name("ỦY BAN NHÂN DÂN QUẬN BA ĐÌNH", "") == "Ủy ban nhân dân quận Ba Đình"
    assert proper_name("UBND THÀNH PHỐ THÁI NGUYÊN", "") == "UBND thành phố Thái Nguyên"
    assert proper_name("SỞ TÀI CHÍNH", "Giao Sở Tài chính thực hiện.") == "Sở Tài chính"


def test_neither_letterhead_nor_signature_is_a_section() -> None:
    builder = TextBuilder()
    lines = ["ỦY BAN NHÂN DÂN", "TỈNH SÔNG XANH", "Số: 1/KH-UBND", "KẾ HOẠCH", "Phát triển năm 2023", "I. MỤC TIÊU"]
    for line in [
        *lines,
        "Thu đạt 5 tỷ đồng.",
        "Nơi nhận:",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Nguyễn Văn A",
    ]:
        builder.add("paragraph", line)
    sections = outline(builder.build(), source="a.txt", sha256="0").sections
    assert [section.label for section in sections] == ["", "I"]


def test_a_heading_below_declared_front_matter_stays_a_section() -> None:
    builder = TextBuilder()
    builder.add("heading", "Chỉ tiêu", level=2)
    builder.add("paragraph", "Thu đạt 5 tỷ đồng.")
    document = outline(builder.build({"title": "Kế hoạch năm 2024"}), source="a.md", sha256="0")
    assert document.document.title == "Kế hoạch năm 2024"
    assert document.sections[1].title == "Chỉ tiêu"


@pytest.mark.parametrize(
    "lines",
    [
        (
            "KẾ HOẠCH Điều chỉnh một số chỉ tiêu năm 2026",
            "Ủy ban nhân dân thị xã Bạch Long · Số: 274/KH-UBND · Bạch Long, ngày 24 tháng 6 năm 2026",
        ),
        (
            "ỦY BAN NHÂN DÂN THỊ XÃ BẠCH LONG",
            "Số: 274/KH-UBND",
            "Bạch Long, ngày 24 tháng 6 năm 2026",
            "KẾ HOẠCH ĐIỀU CHỈNH MỘT SỐ CHỈ TIÊU NĂM 2026",
        ),
    ],
)
def test_kind_and_subject_may_stand_on_one_line_before_or_after_the_letterhead(lines: tuple[str, ...]) -> None:
    found = described(*lines, "Căn cứ Nghị quyết số 31/NQ-HĐND ngày 16/12/2025;", "Nội dung của kế hoạch.")
    assert found.title == "Kế hoạch điều chỉnh một số chỉ tiêu năm 2026"
    assert (found.number, found.issued) == ("274/KH-UBND", date(2026, 6, 24))
    assert (found.issuer, found.kind) == ("Ủy ban nhân dân thị xã Bạch Long", DocumentKind.ADJUSTMENT)


def test_a_first_level_heading_near_the_top_is_the_title() -> None:
    builder = TextBuilder()
    builder.add("paragraph", "Cổng thông tin điện tử")
    builder.add("heading", "Thu ngân sách thành phố Sông Lam tăng mạnh", level=1)
    builder.add("paragraph", "Nội dung của bài viết.")
    found = outline(builder.build(), source="a.html", sha256="0")
    assert found.document.title == "Thu ngân sách thành phố Sông Lam tăng mạnh"
    assert len(found.sections) == 1


@pytest.mark.parametrize(
    "lines",
    [
        ("Phụ lục: Chỉ tiêu kế hoạch năm 2026 của thành phố Sông Lam",),
        ("PHỤ LỤC 1", "Chỉ tiêu kế hoạch năm 2026 của thành phố Sông Lam"),
        ("Biểu số 02", "Chỉ tiêu kế hoạch năm 2026 của thành phố Sông Lam"),
    ],
)
def test_an_appendix_on_its_own_is_called_by_what_it_is_about(lines: tuple[str, ...]) -> None:
    found = described(*lines, "Thu ngân sách nhà nước đạt 3.600 tỷ đồng.")
    assert found.title.endswith("Chỉ tiêu kế hoạch năm 2026 của thành phố Sông Lam")
    assert found.kind is DocumentKind.PLAN
    assert found.period is not None
    assert (found.period.label, found.place) == ("năm 2026", "thành phố Sông Lam")


@pytest.mark.parametrize(
    "line",
    [
        "Số: 31/KH-UBND, ngày 06 tháng 01 năm 2026",
        "Số 31/KH-UBND ngày 6/1/2026",
        "Số: 31/KH-UBND (ban hành ngày 06-01-2026)",
        "Số: 31/KH-UBND Lâm Khê, ngày 06 tháng 01 năm 2026",
    ],
)
def test_the_number_and_the_day_of_issue_may_stand_on_one_line(line: str) -> None:
    found = described("ỦY BAN NHÂN DÂN THÀNH PHỐ LÂM KHÊ", line, "KẾ HOẠCH", "Phát triển du lịch năm 2026", BODY)
    assert (found.number, found.issued) == ("31/KH-UBND", date(2026, 1, 6))


@pytest.mark.parametrize("year", [2026, 2027, 2031])
def test_a_report_that_looks_ahead_is_on_the_year_it_names_first(year: int) -> None:
    subject = f"KẾT QUẢ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM {year}, PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {year + 1}"
    found = described("BÁO CÁO", subject, "Thực hiện chức năng, nhiệm vụ được giao, xã báo cáo.", BODY, letterhead=True)
    assert found.period is not None
    assert found.period.label == f"năm {year}"  # a leap year is no longer time than another


@pytest.mark.parametrize(
    "below",
    [
        ("Số: 45/BC-UBND, ngày 15 tháng 9 năm 2026",),
        ("Số: 45/BC-UBND", "Ngày 15 tháng 9 năm 2026"),
        ("Số: 45/BC-UBND", "Lâm Khê, ngày 15 tháng 9 năm 2026"),
    ],
)
def test_number_and_day_right_below_the_subject_are_no_part_of_it(below: tuple[str, ...]) -> None:
    subject = "Tình hình kinh tế - xã hội 9 tháng đầu năm 2026 thành phố Lâm Khê"
    for lines in ((subject, *below), (" ".join((subject, below[0])), *below[1:])):
        found = described("BÁO CÁO", *lines, BODY)
        assert found.title == "Báo cáo tình hình kinh tế - xã hội 9 tháng đầu năm 2026 thành phố Lâm Khê"
        assert (found.number, found.issued) == ("45/BC-UBND", date(2026, 9, 15))
        assert found.place == "thành phố Lâm Khê"


def test_a_day_that_opens_a_sentence_dates_no_document() -> None:
    found = described("BÁO CÁO", "Tình hình năm 2026", "Ngày 3 tháng 2 năm 2026, UBND xã ban hành quyết định.", BODY)
    assert found.issued is None
