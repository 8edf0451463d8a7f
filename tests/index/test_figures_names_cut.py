"""Names of figures that end or begin with words of the sentence around them."""

from __future__ import annotations

import pytest

from tests.index.reading import read_text, told


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Tỷ lệ nước thải được xử lý mới đạt 31,5%.", "tỷ lệ nước thải được xử lý"),
        ("Tỷ lệ lao động có việc làm mới đạt 31,5%.", "tỷ lệ lao động có việc làm mới"),
        ("Tỷ lệ xã đạt chuẩn nông thôn mới đạt 31,5%.", "tỷ lệ xã đạt chuẩn nông thôn mới"),
        ("Gieo trồng ngô đông xong 120 ha.", "gieo trồng ngô đông"),
        ("Khởi công cầu Sông Bạc với tổng mức đầu tư 40 tỷ đồng.", "tổng mức đầu tư cầu Sông Bạc"),
        ("Trong quý IV phải thu 12 tỷ đồng.", "phải thu"),
    ],
)
def test_a_name_holds_no_words_of_its_sentence(sentence: str, name: str) -> None:
    assert told(read_text([sentence]))[0][0] == name


def test_the_rest_is_of_the_same_things() -> None:
    names = [name for name, _ in told(read_text(["Có 12 xe chở rác, trong đó 2 xe 8 tấn, còn lại là 5 tấn."]))]
    assert names[-1] == "xe còn lại"


def test_a_grade_names_what_is_counted_and_is_no_amount() -> None:
    figures = told(
        read_text(["Có 12 sản phẩm OCOP, trong đó 2 sản phẩm 4 sao, còn lại là 3 sao; có 3 khách sạn 5 sao."])
    )
    assert figures == [
        ("sản phẩm OCOP", "12 sản phẩm"),
        ("sản phẩm 4 sao", "2 sản phẩm"),
        ("khách sạn 5 sao", "3 khách sạn"),
    ]
    assert told(read_text(["Mật ong rừng đạt 4 sao."])) == [("mật ong rừng", "4 sao")]


def test_a_caption_of_work_is_no_name_of_what_its_sentence_counts() -> None:
    assert told(read_text(["c) Giảm nghèo, việc làm: đến nay còn 20 hộ nghèo, chiếm 4%."])) == [
        ("hộ nghèo", "20 hộ"),
        ("hộ nghèo", "4%"),
    ]
    assert told(read_text(["Số hộ nghèo: còn 20 hộ."])) == [("số hộ nghèo", "20 hộ")]


def test_a_count_after_a_share_is_no_share() -> None:
    figures = told(read_text(["Tỷ lệ hộ nghèo giảm từ 9% xuống 4%, còn 310 hộ."]))
    assert ("hộ nghèo", "310 hộ") in figures


def test_whom_a_cause_names_and_what_things_belong_to() -> None:
    assert told(read_text(["Tỷ lệ tham gia bảo hiểm không đạt do 140 người ở xã đảo chưa đóng."]))[-1][0].startswith(
        "người ở"
    )
    assert told(read_text(["Giải quyết xong 20 hộ còn vướng của 4 dự án."]))[-1] == ("dự án", "4 dự án")


def test_what_only_says_that_there_are_some_is_no_name() -> None:
    read = read_text(["Toàn xã hiện có 38,5 km đường ấp. Còn 3 ấp chưa có nhà văn hóa là ấp Rạch Gừa, ấp Cái Muối."])
    assert [figure.indicator for figure in read.figures] == ["đường ấp", "ấp chưa có nhà văn hóa"]


def test_a_part_so_far_is_told_from_its_whole() -> None:
    read = read_text(["Có 1.200 ha rừng, trong đó có khoảng 3.000 m2 chưa giao khoán và 50 ha đã bị cháy."])
    assert [figure.indicator for figure in read.figures] == ["rừng", "rừng chưa giao khoán", "rừng đã bị cháy"]


def test_a_telephone_number_is_no_amount() -> None:
    assert not read_text(["Đường dây nóng tiếp nhận phản ánh: 0277 3 912 045 hoặc (0277) 3 856 789."]).figures
