"""A list of works says in its columns what each source pays, and shares its sum out over the years."""

from __future__ import annotations

from index.model import Figure
from tests.index.reading import document, parents, period_label, read_table, read_text, told

HEADER = (
    "STT",
    "Tên công trình",
    "Tổng mức đầu tư",
    "Ngân sách tỉnh",
    "Dân góp",
    "Thời gian thực hiện",
    "Số hộ hưởng lợi",
)
CAPTION = "Đơn vị tính vốn: triệu đồng"


def _figure(figures: tuple[Figure, ...], name: str) -> Figure:
    return next(figure for figure in figures if figure.indicator == name)


def test_a_caption_may_say_what_its_unit_is_of_and_columns_that_count_have_no_money() -> None:
    read = read_table(HEADER, [("1", "Cầu Bến Đá", "9.000", "7.500", "1.500", "2031–2032", "140")], caption=CAPTION)
    assert ("tổng mức đầu tư Cầu Bến Đá", "9.000 triệu đồng") in told(read)
    counted = [figure.amount.text() for figure in read.figures if figure.amount.value == 140]
    assert counted
    assert not any("đồng" in amount for amount in counted)


def test_what_sources_pay_is_part_of_the_whole_cost_in_its_time() -> None:
    read = read_table(HEADER, [("1", "Cầu Bến Đá", "9.000", "7.500", "1.500", "2031–2032", "140")], caption=CAPTION)
    assert parents(read)["ngân sách tỉnh Cầu Bến Đá"] == "tổng mức đầu tư Cầu Bến Đá"
    assert period_label(_figure(read.figures, "dân góp Cầu Bến Đá")) == "giai đoạn 2031–2032"


def test_sources_that_do_not_add_up_or_give_nothing_are_no_parts() -> None:
    rows = [
        ("1", "Cầu Bến Đá", "9.000", "7.500", "1.200", "2031–2032", "140"),
        ("2", "Kè Mỹ Hòa", "4.000", "4.000", "0", "2032", "60"),
    ]
    found = parents(read_table(HEADER, rows, caption=CAPTION))
    assert found["ngân sách tỉnh Cầu Bến Đá"] is None
    assert found["ngân sách tỉnh Kè Mỹ Hòa"] == "tổng mức đầu tư Kè Mỹ Hòa"
    assert found["dân góp Kè Mỹ Hòa"] is None


def test_years_under_a_heading_that_shares_out_are_of_what_it_shares_out() -> None:
    read = read_text(
        ["- Năm 2031: 71.500 triệu đồng.", "\n- Năm 2032: 84.300 triệu đồng."], heading="Phân kỳ vốn theo năm"
    )
    assert told(read) == [("phân kỳ vốn", "71.500 triệu đồng"), ("phân kỳ vốn", "84.300 triệu đồng")]


def test_a_change_in_money_is_of_the_sum_before_it_and_told_in_per_cent_once_more() -> None:
    sentence = (
        "Tổng vốn đầu tư công là 217.000 triệu đồng cho 12 công trình, tăng 48.800 triệu đồng (29,0%) so với năm 2020."
    )
    assert told(read_text([sentence], about=document())) == [
        ("tổng vốn đầu tư công", "217.000 triệu đồng"),
        ("công trình", "12 công trình"),
        ("tổng vốn đầu tư công so với năm 2020", "tăng 48.800 triệu đồng"),
        ("tổng vốn đầu tư công so với năm 2020", "tăng 29%"),
    ]
