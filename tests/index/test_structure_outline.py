"""Outline: sections, their labels and trails, and passages that are exact slices of everything readable."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.model import ReadDocument
from index.readers import read_file
from index.readers.builder import TextBuilder
from index.readers.lines import point_label
from index.structure import outline
from index.structure.labels import read_label
from index.structure.outline import slug

PLAN = Path("data/documents")


def outlined(*lines: str) -> ReadDocument:
    builder = TextBuilder()
    for line in lines:
        builder.add("paragraph", line, label=point_label(line))
    return outline(builder.build(), source="a.txt", sha256="0")


def labels(document: ReadDocument) -> list[str]:
    return [section.label for section in document.sections[1:]]


@pytest.mark.parametrize(
    ("line", "kind", "name"),
    [
        ("Một là, chỉ đạo", "counted", "Một là"),
        ("Mười hai là, chỉ đạo", "counted", "Mười hai là"),
        ("Thứ nhất, chỉ đạo", "counted", "Thứ nhất"),
        ("Phần I. MỞ ĐẦU", "part", "Phần I"),
        ("PHẦN THỨ HAI", "part", "PHẦN THỨ HAI"),
        ("Chương II", "chapter", "Chương II"),
        ("Mục 1. Thu", "division", "Mục 1"),
        ("Điều 4. Phạm vi", "article", "Điều 4"),
        ("PHỤ LỤC III", "appendix", "PHỤ LỤC III"),
        ("IV. Giải pháp", "roman", "IV"),
        ("A. Kết quả", "capital", "A"),
        ("1. Thu", "number", "1"),
        ("1.1. Thu", "decimal", "1.1"),
        ("1.2.3 Thu", "decimal", "1.2.3"),
        ("2) Thu", "number", "2"),
        ("a) Thu", "letter", "a"),
        ("đ) Thu", "letter", "đ"),
        ("(ii) Thu", "small_roman", "ii"),
        ("- Thu", "dash", "-"),
        ("+ Thu", "plus", "+"),
    ],
)
def test_labels_are_recognised(line: str, kind: str, name: str) -> None:
    label = read_label(line)
    assert label is not None
    assert (label.kind, label.name) == (kind, name)


@pytest.mark.parametrize(
    "line",
    [
        "Thu ngân sách",
        "2.341,6 tỷ đồng",
        "Điều này quy định",
        "Phần lớn các hộ",
        "Một số nhiệm vụ",
        "Một làng nghề",
        "Chương trình",
        "-5 độ",
    ],
)
def test_what_is_no_label_is_not_taken_for_one(line: str) -> None:
    assert read_label(line) is None


def test_counted_points_stand_under_the_plain_heading_above_them() -> None:
    document = outlined(
        "Các giải pháp phát triển năm 2021",
        "Sáu tháng đầu năm đạt kết quả tốt.",
        "Một số nhiệm vụ, giải pháp 6 tháng cuối năm 2021",
        "Một là, thu ngân sách đạt 5 tỷ đồng. Chi 4 tỷ đồng.",
        "Hai là, hoàn thiện các đề án.",
    )
    assert labels(document) == ["", "Một là", "Hai là"]
    assert document.sections[2].trail == ("Một số nhiệm vụ, giải pháp 6 tháng cuối năm 2021",)
    assert document.sections[2].title == "thu ngân sách đạt 5 tỷ đồng"
    assert [p.section.rsplit(":", 1)[1] for p in document.passages] == ["s0", "s2", "s2", "s3"]


def test_points_of_an_article_are_named_as_lawyers_name_them() -> None:
    document = outlined(
        "Điều 4. Phạm vi điều chỉnh", "1. Nghị quyết này quy định:", "a) Định mức;", "b) Tỷ lệ.", "Điều 5. Hiệu lực"
    )
    assert labels(document) == ["Điều 4", "khoản 1", "điểm a", "điểm b", "Điều 5"]
    assert document.sections[3].trail == ("Điều 4. Phạm vi điều chỉnh", "khoản 1")


def test_numbers_under_a_roman_number_carry_it() -> None:
    document = outlined(
        "I. MỤC TIÊU", "1. Thu đạt 5 tỷ đồng.", "1.1. Thuế đạt 2 tỷ đồng.", "II. GIẢI PHÁP", "1. Tập trung chỉ đạo."
    )
    assert labels(document) == ["I", "I.1", "I.1.1", "II", "II.1"]


def test_what_is_said_of_the_whole_after_the_last_point_is_not_of_that_point() -> None:
    document = outlined(
        "II. Tổ chức thực hiện",
        "1. Phòng Y tế khám sức khỏe cho học sinh trước ngày 30/9/2031.",
        "2. Hội Khuyến học trao 500 suất học bổng.",
        "Nghị quyết này có hiệu lực từ ngày 01/8/2031.",
        "Nơi nhận:",
        "- Ủy ban nhân dân tỉnh;",
    )
    homes = {passage.text: passage.section for passage in document.passages}
    titles = {section.id: section.label for section in document.sections}
    assert titles[homes["2. Hội Khuyến học trao 500 suất học bổng."]] == "II.2"
    assert titles[homes["Nghị quyết này có hiệu lực từ ngày 01/8/2031."]] == "II"
    assert titles[homes["Nơi nhận:"]] == titles[homes["- Ủy ban nhân dân tỉnh;"]] == ""


def test_a_paragraph_between_two_points_stays_with_the_first() -> None:
    document = outlined("1. Mức thu là 5%.", "Quy định này áp dụng từ năm 2031.", "2. Mức chi là 4%.")
    homes = [document.sections[int(passage.section.rpartition("s")[2])].label for passage in document.passages]
    assert homes == ["1", "1", "2"]


def test_a_part_takes_its_title_from_the_line_below() -> None:
    document = outlined("Kế hoạch năm 2022", "Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "Nội dung của điều này.")
    assert document.sections[1].label == "Chương I"
    assert document.sections[1].title == "QUY ĐỊNH CHUNG"
    assert document.sections[2].trail == ("Chương I. QUY ĐỊNH CHUNG",)


def test_a_heading_that_states_an_amount_is_a_passage_too() -> None:
    document = outlined(
        "Kế hoạch năm 2022", "I. Thu ngân sách: 500 tỷ đồng", "II. Nhiệm vụ 6 tháng cuối năm 2022", "Hết câu."
    )
    assert [passage.text for passage in document.passages] == ["I. Thu ngân sách: 500 tỷ đồng", "Hết câu."]


def test_a_section_reaches_to_the_next_one_as_far_out() -> None:
    document = outlined("I. MỘT", "1. Thu đạt 5 tỷ đồng.", "II. HAI", "Hết câu.")
    text = document.text
    assert [text[s.start : s.end] for s in document.sections[1:]] == [
        "I. MỘT\n\n1. Thu đạt 5 tỷ đồng.",
        "1. Thu đạt 5 tỷ đồng.",
        "II. HAI\n\nHết câu.",
    ]


TABLES = """# BÁO CÁO

## I. KẾT QUẢ

b) Tiếp nhận đơn

- Toàn huyện tiếp nhận 320 đơn.

**Bảng 1. Kết quả theo lĩnh vực**

| TT | Lĩnh vực | Đơn |
|---|---|---|
| 1 | Đất đai | 120 |

**Biểu 2. Kết quả theo xã** (đơn vị: đơn)

| TT | Xã | Đơn |
|---|---|---|
| 1 | Xã An Phú | 200 |

c) Sau khi tiếp nhận, các phòng đã chuyển đơn cho các xã giải quyết theo thẩm quyền.

Theo Bảng 1, lĩnh vực đất đai có nhiều đơn nhất.
"""


def test_a_table_is_a_section_of_its_own_that_ends_with_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.md"
    path.write_text(TABLES, encoding="utf-8")
    document = outline(read_file(path), source=path.name, sha256="0")
    titles = {section.id: section.label or section.title for section in document.sections}
    homes = {passage.text: titles[passage.section] for passage in document.passages}
    assert homes["1 | Đất đai | 120"] == "Bảng 1. Kết quả theo lĩnh vực"
    assert homes["1 | Xã An Phú | 200"] == "Biểu 2. Kết quả theo xã (đơn vị: đơn)"
    assert homes["Theo Bảng 1, lĩnh vực đất đai có nhiều đơn nhất."] == "điểm c"
    ends = {section.title: document.text[section.start : section.end] for section in document.sections}
    assert ends["Bảng 1. Kết quả theo lĩnh vực"].endswith("1 | Đất đai | 120")


def test_the_shipped_plan_is_outlined() -> None:
    (path,) = PLAN.glob("*.txt")
    document = outline(read_file(path), source=path.name, sha256="0")
    named = ["Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là", "Bảy là"]
    assert labels(document) == ["", *named]
    first = [passage.text for passage in document.passages if passage.section == document.sections[2].id]
    assert first[1] == (
        "Trong đó, thu ngân sách đạt 2.341,6 tỷ đồng trở lên (trong đó: thuế phí đạt trên 896,6 tỷ đồng; thu tiền sử "
        "dụng đất đạt 1.445 tỷ đồng)."
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Kế hoạch KT-XH 2021", "ke-hoach-kt-xh-2021"), ("Đề_án.v2", "de-an-v2"), ("…", "tai-lieu")],
)
def test_document_ids_are_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


LINES = st.lists(
    st.sampled_from(
        [
            "I. MỤC TIÊU",
            "II. Giải pháp",
            "1. Thu ngân sách đạt 2.341,6 tỷ đồng.",
            "1.1. Thuế, phí: 896,6 tỷ đồng",
            "a) Thu; b) Chi.",
            "- Tăng 5%.",
            "Một là, thực hiện tốt. Hai là nội dung khác.",
            "Điều 1.",
            "PHỤ LỤC",
            "Thu (gồm thuế. Phí",
            "Câu thường, có “trích dẫn. Dài” và số 02/8/2016.",
            "…",
            "Tổ chức thực hiện",
            "KẾ HOẠCH",
            "Số: 12/KH-UBND",
        ]
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(LINES, st.lists(st.sampled_from(["", "Thu", "2.341,6", "Năm 2021"]), min_size=1, max_size=5))
def test_every_letter_and_digit_is_in_one_passage_or_a_heading(lines: list[str], cells: list[str]) -> None:
    builder = TextBuilder()
    for number, line in enumerate(lines):
        builder.add("paragraph", line)
        if number % 5 == 4:
            builder.add_row([(cell, ("Đầu cột",)) for cell in cells])
    read = builder.build()
    document = outline(read, source="a.txt", sha256="0")
    covered = [0] * len(read.text)
    for passage in document.passages:
        assert passage.text == read.text[passage.start : passage.end]
        assert all(passage.start <= cell.start <= cell.end <= passage.end for cell in passage.cells)
        for at in range(passage.start, passage.end):
            covered[at] += 1
    assert max(covered, default=0) <= 1
    passages = {(passage.start, passage.end) for passage in document.passages}
    headings = [block for block in read.blocks if not any(block.start <= s < block.end for s, _ in passages)]
    for block in headings:
        for at in range(block.start, block.end):
            covered[at] += 1
    assert all(count == 1 for count, character in zip(covered, read.text, strict=True) if character.isalnum())
    ids = [passage.id for passage in document.passages] + [section.id for section in document.sections]
    assert len(set(ids)) == len(ids)


def test_what_a_rule_rests_on_is_no_heading() -> None:
    document = outlined(
        "Xét Tờ trình số 208/TTr-UBND ngày 15 tháng 6 năm 2071,",
        "Điều 1. Phạm vi",
        "Nghị quyết này áp dụng tại vùng biển.",
    )
    assert any(passage.text.startswith("Xét Tờ trình") for passage in document.passages)
