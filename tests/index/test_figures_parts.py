"""Wholes and parts: said before, after, in parentheses, without the unit, or as «15/20 xã»."""

from __future__ import annotations

import pytest

from index.figures.partition import shared_wholes
from tests.index.reading import parents, read_table, read_text, told
from vietnamese.amounts import find_amounts

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "sentence",
    [
        "Trong 1.320 tỷ đồng tổng thu, thu thuế là 480 tỷ đồng, thu tiền đất là 365 tỷ đồng.",
        "Trong 1.320 tỷ đồng tổng thu, thu thuế là 480, thu tiền đất là 365.",
        "Trong tổng thu 1.320 tỷ đồng, thu thuế là 480 tỷ đồng và thu tiền đất là 365 tỷ đồng.",
        "Trong tổng số 1.320 tỷ đồng tổng thu có 480 tỷ đồng thu thuế, 365 tỷ đồng thu tiền đất.",
        "Tổng thu là 1.320 tỷ đồng, gồm thu thuế 480 tỷ đồng, thu tiền đất 365 tỷ đồng.",
        "Tổng thu là 1.320 tỷ đồng, gồm: thu thuế 480, thu tiền đất 365.",
        "Tổng thu là 1.320 tỷ đồng (thu thuế 480, thu tiền đất 365).",
        "Tổng thu là 1.320 tỷ đồng: thu thuế 480 tỷ đồng, thu tiền đất 365 tỷ đồng.",
        "Tổng thu là 1.320 tỷ đồng, bao gồm cả thu thuế 480 tỷ đồng, thu tiền đất 365 tỷ đồng.",
    ],
)
def test_parts_have_their_whole_and_its_unit(sentence: str) -> None:
    read = read_text([sentence])
    assert [figure.amount.text() for figure in read.figures] == ["1.320 tỷ đồng", "480 tỷ đồng", "365 tỷ đồng"]
    assert {figure.parent for figure in read.figures} == {None, read.figures[0].id}
    assert read.figures[0].parent is None
    assert [figure.indicator for figure in read.figures] == ["tổng thu", "thu thuế", "thu tiền đất"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tổng thu là 1.320 tỷ đồng (năm 2020 là 1.200 tỷ đồng).",
        "Tổng thu là 1.320 tỷ đồng, chi là 480 tỷ đồng.",
        "Tổng thu là 1.320 tỷ đồng; chi là 480 tỷ đồng.",
        "Trong năm 2021, thu là 1.320 tỷ đồng, chi là 480 tỷ đồng.",
        "Trong nhiệm kỳ, thu là 1.320 tỷ đồng: chi là 1.480 tỷ đồng.",
    ],
)
def test_what_stands_beside_or_is_more_is_no_part(sentence: str) -> None:
    assert [figure.parent for figure in read_text([sentence]).figures] == [None, None]


def test_a_number_without_a_unit_that_is_no_part_keeps_none() -> None:
    figures = read_text(["Thu ngân sách là 1.320 tỷ đồng, chỉ số hài lòng là 85,4."]).figures
    assert [figure.amount.unit for figure in figures] == ["tỷ đồng", None]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Có 15/20 xã đạt chuẩn.",
         [("xã đạt chuẩn", "15 xã"), ("tổng số xã", "20 xã")]),
        ("Có 15/20 xã (75%) đạt chuẩn.", [("xã đạt chuẩn", "15 xã"), ("tổng số xã", "20 xã"), ("xã đạt chuẩn", "75%")]),
        ("Số chỉ tiêu hoàn thành đạt 15/20.", [("số chỉ tiêu hoàn thành", "15"), ("tổng số chỉ tiêu", "20")]),
        ("Đã cấp điện cho 1.215/1.320 hộ dân.", [("cấp điện cho hộ dân", "1.215 hộ"), ("tổng số hộ", "1.320 hộ")]),
    ],
)  # fmt: skip
def test_so_many_of_so_many_are_two_figures_the_first_a_part_of_the_second(
    sentence: str, figures: list[tuple[str, str]]
) -> None:
    read = read_text([sentence])
    assert told(read) == figures
    assert read.figures[0].parent == read.figures[1].id
    assert read.figures[1].parent is None


@pytest.mark.parametrize(
    "sentence", ["Xếp thứ 4/34 tỉnh, thành phố.", "Tỷ lệ tử vong dưới 4/100.000 trẻ.", "Mức 5 tỷ đồng/năm."]
)
def test_ranks_and_rates_have_no_total(sentence: str) -> None:
    assert not any(figure.indicator.startswith("tổng số") for figure in read_text([sentence]).figures)


def test_indented_rows_are_parts_of_the_row_above() -> None:
    read = read_table(
        ["Chỉ tiêu", "Kế hoạch (tỷ đồng)"],
        [["Tổng thu", "1.320"], ["- Thu thuế", "480"], ["- Thu tiền đất", "365"], ["Tổng chi", "900"]],
    )
    assert parents(read) == {"tổng thu": None, "thu thuế": "tổng thu", "thu tiền đất": "tổng thu", "tổng chi": None}


def test_rows_after_trong_do_are_parts_of_the_row_before_it() -> None:
    read = read_table(
        ["Chỉ tiêu", "Kế hoạch (tỷ đồng)"],
        [["1. Tổng thu", "1.320"], ["Trong đó: Thu thuế", "480"], ["Thu tiền đất", "365"], ["2. Tổng chi", "900"]],
    )
    assert parents(read) == {"tổng thu": None, "thu thuế": "tổng thu", "thu tiền đất": "tổng thu", "tổng chi": None}


def test_rows_after_a_row_that_only_says_trong_do_are_parts_of_the_one_before() -> None:
    read = read_table(
        ["Chỉ tiêu", "Kế hoạch (tỷ đồng)"],
        [["Tổng thu", "1.320"], ["Trong đó:", ""], ["Thu thuế", "480"], ["Thu tiền đất", "365"], ["Tổng chi", "900"]],
    )
    assert parents(read) == {"tổng thu": None, "thu thuế": "tổng thu", "thu tiền đất": "tổng thu", "tổng chi": None}


def test_rows_numbered_alike_stand_side_by_side() -> None:
    read = read_table(
        ["Chỉ tiêu", "Kế hoạch (tỷ đồng)"], [["1. Thu thuế", "480"], ["Thu khác", "30"], ["2. Chi", "20"]]
    )
    assert set(parents(read).values()) == {None}


@pytest.mark.parametrize(
    "sentence",
    [
        "Phụ cấp là 351.000 đồng (quy định cũ 223.500 đồng).",
        "Mức trợ cấp không thấp hơn 327.600 đồng (trước không thấp hơn 119.200 đồng).",
        "Sổ mới là 4 trang (thay vì 2 trang).",
        "Nhiệt độ trung bình cả nước là 25 °C (Hà Nội 23 °C).",
    ],
)
def test_what_was_before_or_cannot_be_added_is_no_part(sentence: str) -> None:
    assert {figure.parent for figure in read_text([sentence]).figures} == {None}


def test_parentheses_share_out_what_stands_before_them_and_not_inside_others() -> None:
    read = read_text(["Sắp xếp 161 đơn vị (139 xã, 22 phường) để hình thành 56 đơn vị (53 xã, 3 phường)."])
    wholes = {figure.id: figure.amount.text() for figure in read.figures}
    shared = {figure.amount.text(): wholes.get(figure.parent or "") for figure in read.figures}
    assert shared == {
        "161 đơn vị": None,
        "139 xã": "161 đơn vị",
        "22 phường": "161 đơn vị",
        "56 đơn vị": None,
        "53 xã": "56 đơn vị",
        "3 phường": "56 đơn vị",
    }


def test_kinds_counted_in_parentheses_go_by_their_own_nouns_and_have_to_add_up() -> None:
    sentence = "Dân số của huyện là 52.300 người, gồm {} đơn vị hành chính cấp xã (9 xã, 2 thị trấn)."
    assert parents(read_text([sentence.format(11)]))["xã"] == "đơn vị hành chính cấp xã"
    assert set(parents(read_text([sentence.format(12)])).values()) == {None}


def test_a_sentence_that_opens_with_a_sum_shares_it_out_under_the_whole_names_of_its_parts() -> None:
    sentences = [
        "Tổng chi 900 tỷ đồng, gồm chi đầu tư 280 tỷ đồng, chi thường xuyên 600 tỷ đồng.",
        "Trong chi thường xuyên, sự nghiệp giáo dục, dạy nghề 310 tỷ đồng (chiếm 51,7%), bảo đảm an sinh 90 tỷ đồng, "
        "quản lý hành chính, đảng, đoàn thể 120 tỷ đồng.",
    ]
    read = read_text(sentences)
    assert {name for name, whole in parents(read).items() if whole == "chi thường xuyên"} == {
        *("sự nghiệp giáo dục, dạy nghề", "bảo đảm an sinh", "quản lý hành chính, đảng, đoàn thể"),
    }
    too_much = [sentences[0], sentences[1].replace("310", "510")]
    assert "chi thường xuyên" not in parents(read_text(too_much)).values()


def test_a_day_and_month_is_no_count_out_of_a_total() -> None:
    read = read_text(["Tiêu chuẩn của cơ sở đào tạo lái xe từ 1/9 theo Thông tư 14."])
    assert not any(figure.indicator.startswith("tổng số") for figure in read.figures)


def test_every_figure_stands_in_its_own_passage() -> None:
    read = read_text(
        ["Năm qua có nhiều cố gắng.", "Có 15/20 xã đạt chuẩn.", "Trong 30 tỷ đồng, chi cho y tế là 12 tỷ đồng."]
    )
    passages = {passage.id: passage for passage in read.passages}
    assert len(read.figures) == 4
    for figure in read.figures:
        passage = passages[figure.passage]
        assert passage.start <= figure.start < figure.end <= passage.end
        assert str(figure.amount.value) in read.text[figure.start : figure.end]


def test_a_line_that_only_opens_the_parts_opens_them_for_the_amount_before_it() -> None:
    read = read_text(
        [
            "- Tổng thu ngân sách ước đạt 412 tỷ đồng, đạt 84% dự toán, tăng 8,7% so với cùng kỳ.",
            "Trong đó:",
            "\n+ Thuế: 236 tỷ đồng, đạt 87% dự toán;",
            "\n+ Lệ phí trước bạ: 176 tỷ đồng.",
            "\n- Nợ thuế là 63 tỷ đồng.",
        ]
    )
    assert parents(read)["thuế"] == parents(read)["lệ phí trước bạ"] == "tổng thu ngân sách"
    assert parents(read)["nợ thuế"] is None


def test_a_whole_may_be_shared_out_a_second_time() -> None:
    read = read_text(
        [
            "1. Tổng nguồn vốn là 100 tỷ đồng, gồm:",
            "\na) Vốn tỉnh: 60 tỷ đồng;",
            "\nb) Vốn huyện: 40 tỷ đồng.",
            "\n2. Phân bổ theo lĩnh vực:",
            "\na) Giao thông: 70 tỷ đồng;",
            "\nb) Y tế: 30 tỷ đồng.",
        ]
    )
    assert parents(read)["giao thông"] == parents(read)["y tế"] == "tổng nguồn vốn"


def test_of_so_many_things_even_one_count_is_a_part() -> None:
    read = read_text(["Trong 55 trường do huyện quản lý, 49 trường có sân chơi, tỷ lệ 89,1%."])
    assert parents(read)["trường có sân chơi"] is not None


def test_what_was_done_with_some_of_them_is_not_said_of_all() -> None:
    """«120 hồ sơ tiếp nhận đã giải quyết» would be wrong: 95 of them were."""
    read = read_text(["Trong 120 hồ sơ tiếp nhận đã giải quyết 95 hồ sơ, còn 25 hồ sơ đang xử lý."])
    assert told(read) == [
        ("hồ sơ tiếp nhận", "120 hồ sơ"),
        ("giải quyết hồ sơ", "95 hồ sơ"),
        ("hồ sơ đang xử lý", "25 hồ sơ"),
    ]
    assert parents(read)["giải quyết hồ sơ"] == parents(read)["hồ sơ đang xử lý"] == "hồ sơ tiếp nhận"


def test_an_item_opened_up_inside_a_list_ends_with_its_semicolon() -> None:
    text = (
        "Tổng kinh phí thực hiện là 1.320 tỷ đồng, gồm: ngân sách trung ương 610 tỷ đồng; ngân sách tỉnh 385 tỷ đồng, "
        "trong đó ủy thác cho vay 240 tỷ đồng; ngân sách cấp xã 75 tỷ đồng; xã hội hóa 250 tỷ đồng."
    )
    whole, _, province, loans, commune, others = read_text([text]).figures
    assert (province.parent, loans.parent) == (whole.id, province.id)
    assert (commune.parent, others.parent) == (whole.id, whole.id)


def test_items_after_a_colon_that_add_up_are_parts() -> None:
    text = (
        "Dự phòng ngân sách đã sử dụng 18,4 tỷ đồng: khắc phục hậu quả bão số 6 là 11,2 tỷ đồng; "
        "phòng, chống dịch là 4,7 tỷ đồng; sửa chữa nhà ở là 2,5 tỷ đồng."
    )
    spans = find_amounts(text)
    assert shared_wholes(text, spans) == {1: 0, 2: 0, 3: 0}
    apart = text.replace("2,5", "2,6")
    assert shared_wholes(apart, find_amounts(apart)) != {1: 0, 2: 0, 3: 0}
