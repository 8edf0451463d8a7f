"""Sentences and clauses: where Vietnamese running text is split and where it never is."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.structure.sentences import LONG_SENTENCE, clause_spans, passage_spans, sentence_spans


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dự án tại TP. Hồ Chí Minh và Tp. HCM được triển khai.",
        "Thu ngân sách đạt 2.341,6 tỷ đồng trở lên.",
        "Ông Nguyễn V. A và ThS. Trần Thị B phụ trách.",
        "Chi cho giáo dục, y tế, v.v. và các lĩnh vực khác.",
        "TM. ỦY BAN NHÂN DÂN",
        "Vốn vay Ngân hàng Thế giới… và các dự án phát triển hạ tầng.",
        "Thu đạt kế hoạch (gồm thuế. Phí. Lệ phí) của năm.",
        "Thực hiện “Phòng họp không giấy. Chữ ký số.” có hiệu quả.",
        "Theo Nghị quyết số 03-NQ/TU ngày 02/8/2016 của Tỉnh ủy.",
        "Bảng 1. Chỉ tiêu chủ yếu",
        "Trang Quanlynhanuoc.vn đưa tin.",
        "Nghị quyết có hiệu lực từ ngày ký./.",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu đạt 5 tỷ đồng. Chi đạt 4 tỷ đồng.", ["Thu đạt 5 tỷ đồng.", "Chi đạt 4 tỷ đồng."]),
        ("Thu đạt 5 tỷ đồng. 6 tháng cuối năm tăng.", ["Thu đạt 5 tỷ đồng.", "6 tháng cuối năm tăng."]),
        ("Hoàn thành kế hoạch.Tập trung chỉ đạo.", ["Hoàn thành kế hoạch.", "Tập trung chỉ đạo."]),
        ("Có đạt không? Đạt!", ["Có đạt không?", "Đạt!"]),
        ("Chi cho y tế, v.v. Thu phí… Chi khác.", ["Chi cho y tế, v.v.", "Thu phí…", "Chi khác."]),
        ("Dấu ngoặc (không đóng. Câu hai. Câu ba.", ["Dấu ngoặc (không đóng.", "Câu hai.", "Câu ba."]),
        ("Theo “quy định”. Câu sau.", ["Theo “quy định”.", "Câu sau."]),
    ],
)
def test_sentences_are_split(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_long_enumeration_is_split_into_its_clauses_but_not_inside_brackets() -> None:
    clause = "thu ngân sách đạt kết quả tốt (trong đó: thuế đạt khá; phí đạt tốt) trên địa bàn toàn thành phố"
    text = "; ".join([clause] * 4) + "."
    assert len(text) > LONG_SENTENCE
    assert [text[start:end] for start, end in clause_spans(text, 0, len(text))] == [f"{clause};"] * 3 + [f"{clause}."]


def test_a_short_enumeration_stays_whole() -> None:
    text = "Kiểm tra, rà soát; bổ sung đầy đủ trang thiết bị."
    assert clause_spans(text, 0, len(text)) == [(0, len(text))]


@pytest.mark.parametrize(
    "text", ["1. Thu ngân sách.", "1.1. Thu. ", "a) Thu.", "Điều 4. Phạm vi", "I. Mục tiêu", "Một là, thu."]
)
def test_the_number_of_a_point_belongs_to_its_first_sentence(text: str) -> None:
    spans = list(passage_spans(text, 0, len(text)))
    assert spans[0][0] == 0
    assert text[slice(*spans[0])].split()[-1].strip(".").isalpha()


WRITTEN = st.text(alphabet='aáđ BCĐ.,;:!?…()“”"«»/-0123456789\n', max_size=300)


@given(WRITTEN)
def test_spans_are_in_order_apart_and_keep_every_visible_character(text: str) -> None:
    spans = list(passage_spans(text, 0, len(text)))
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if not c.isspace()] == [c for c in text if not c.isspace()]
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
