"""Amounts are read with unit, bound and change, and nothing else is taken for one."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vietnamese.saying import in_words
from vietnamese.amounts import Amount, Bound, find_amounts, unit_scale
from vietnamese.folding import fold

PLAN = (
    "Trong đó, thu ngân sách đạt 2.341,6 tỷ đồng trở lên (trong đó: thuế phí đạt trên 896,6 tỷ đồng; thu tiền sử dụng đất "
    "đạt 1.445 tỷ đồng). Chi ngân sách thành phố đạt 2.580 tỷ đồng."
)
UNITS = (
    "tỷ đồng",
    "triệu đồng/người/năm",
    "%",
    "điểm %",
    "ha",
    "km²",
    "hộ",
    "lượt khách",
    "đề án",
    "USD",
    "tạ/ha",
    "MW",
)
values = st.decimals(min_value=Decimal("0.1"), max_value=900_000, places=1).map(Decimal.normalize)
positive_words = st.integers(min_value=11, max_value=999_999).map(Decimal)


def said(text: str) -> list[str]:
    return [span.amount.text() for span in find_amounts(text)]


def test_the_plan_sentence_is_read_exactly() -> None:
    spans = find_amounts(PLAN)
    assert [span.amount for span in spans] == [
        Amount(Decimal("2341.6"), "tỷ đồng", Bound.AT_LEAST),
        Amount(Decimal("896.6"), "tỷ đồng", Bound.MORE_THAN),
        Amount(Decimal("1445"), "tỷ đồng"),
        Amount(Decimal("2580"), "tỷ đồng"),
    ]
    assert PLAN[spans[0].start : spans[0].end] == "2.341,6 tỷ đồng trở lên"
    assert PLAN[spans[1].start : spans[1].end] == "trên 896,6 tỷ đồng"
    assert PLAN[spans[1].number_start : spans[1].number_end] == "896,6"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("tăng 8,5% trở lên", "tăng 8,5% trở lên"), ("giảm 2,3%", "giảm 2,3%"), ("không quá 5%", "không quá 5%"),
        ("tối thiểu 3 xã", "3 xã trở lên"), ("ít nhất là 70%", "70% trở lên"), ("không dưới 98%", "98% trở lên"),
        ("khoảng 60 triệu đồng/người/năm", "khoảng 60 triệu đồng/người/năm"), ("gần 1.000 ha", "khoảng 1.000 ha"),
        ("trên dưới 100 hộ", "khoảng 100 hộ"), ("thấp hơn 50%", "dưới 50%"), ("≥ 95%", "95% trở lên"),
        ("từ 10 đến 15%", "từ 10 đến 15%"), ("10-15 ha", "từ 10 đến 15 ha"), ("giảm 1 – 1,5%/năm", "giảm từ 1 đến 1,5%/năm"),
        ("từ 500 triệu đến 2 tỷ đồng", "từ 0,5 đến 2 tỷ đồng"), ("từ trên 15% đến không quá 30%", "từ 15 đến 30%"),
        ("có từ 15% người dân tộc thiểu số trở lên", "15% trở lên"), ("tăng bình quân trên 8,5%/năm", "tăng trên 8,5%/năm"),
        ("hơn 2 nghìn tỉ", "trên 2 nghìn tỷ đồng"), ("1,4k tỷ", "1.400 tỷ đồng"), ("thu có phải 3.000 tỷ không", "3.000 tỷ đồng"),
        ("thu co phai 3000 ty khong", "3.000 tỷ đồng"), ("một triệu hai", "1,2 triệu đồng"), ("03 (ba) dự án", "3 dự án"),
        ("1,2 triệu lượt khách", "1,2 triệu lượt khách"), ("hai nghìn hộ", "2.000 hộ"), ("12 điểm cầu", "12 điểm cầu"),
        ("đạt 15/19 tiêu chí", "15 tiêu chí"), ("dưới 4/100.000 trẻ", "dưới 4/100.000 trẻ"), ("giảm xuống còn 3%", "3%"),
        ("tăng trưởng -2,3%", "âm 2,3%"), ("2 tỷ 500 triệu đồng", "2,5 tỷ đồng"), ("mức 30 triệu đồng", "30 triệu đồng"),
        ("5.000.000 đồng (năm triệu đồng)", "5.000.000 đồng"), ("110kV", "110 kV"), ("x10 hồ sơ/năm", "10 hồ sơ/năm"),
        ("5tr/người", "5 triệu đồng/người"), ("2 nghìn 3 trăm 41 tỷ", "2.341 tỷ đồng"),
        ("từ đủ 18 tuổi", "18 tuổi trở lên"), ("cắt giảm 5 ngày", "giảm 5 ngày"),
        ("danh mục 12 (mười hai) thủ tục hành chính", "12 thủ tục hành chính"), ("trong tổng số 24 xã", "24 xã"),
        ("gọi 114 công dân nhập ngũ", "114 công dân"), ("gọi 125 thanh niên", "125 thanh niên"),
    ],
)  # fmt: skip
def test_an_amount_is_read_with_its_bound(text: str, amount: str) -> None:
    assert said(text) == [amount]


@pytest.mark.parametrize(
    "text",
    [
        "lớp 2 và lớp 6 năm học 2021-2022", "kỳ họp thứ hai HĐND thành phố khóa XIX", "Điều 4, khoản 1 và 2", "Covid-19",
        "mạng 5G", "Điện thoại: 0208.3851.234", "Một là, chỉ đạo", "Nghị quyết số 03-NQ/TU ngày 02/8/2016",
        "nhiệm kỳ 2021-– 2026", "giai đoạn 2. Dự án phát triển", "6 tháng cuối năm 2021", "Hoạt động 1", "đường Vành đai 4",
        "số thứ tự 1594, 1595, 1647", "tỷ lệ 1/500", "ngày 26/6", "cách mạng công nghiệp 4.0", "(1) rà soát", "[12]",
        "gọi 114 báo cháy", "gọi số 113 trình báo",
    ],
)  # fmt: skip
def test_dates_ordinals_and_codes_are_no_amounts(text: str) -> None:
    assert said(text) == []


def test_a_list_label_is_no_amount_but_the_amount_after_it_is() -> None:
    assert said("1. Thu ngân sách 5 tỷ đồng") == ["5 tỷ đồng"]
    assert said("a) 100% số xã") == ["100%"]


def test_a_bound_word_holds_for_two_coordinated_amounts_of_one_unit() -> None:
    assert said("tối đa 30 m phía trước và 50 m phía sau") == ["không quá 30 m", "không quá 50 m"]
    assert said("ít nhất 80% số xã và 100% số trường") == ["80% trở lên", "100%"]


def test_a_number_without_a_unit_is_kept_bare() -> None:
    assert find_amounts("chỉ số đạt 2.345")[0].amount == Amount(Decimal(2345))


@given(values, st.sampled_from(UNITS), st.sampled_from(list(Bound)), st.sampled_from([None, "tăng", "giảm"]))
def test_an_amount_said_in_vietnamese_reads_back_equal(
    value: Decimal, unit: str, bound: Bound, change: str | None
) -> None:
    high = value + 1 if bound is Bound.RANGE else None
    amount = Amount(value, unit, bound, high, change)
    assert [span.amount for span in find_amounts(f"đạt {amount.text()}.")] == [amount]


@given(positive_words, st.sampled_from(["tỷ đồng", "triệu đồng", "hộ", "ha", "đề án", "%"]), st.booleans())
def test_an_amount_in_words_means_the_same_as_in_digits(value: Decimal, unit: str, folded: bool) -> None:
    text = f"có {in_words(value)} {unit}"
    (span,) = find_amounts(fold(text) if folded else text)
    scale, expected = unit_scale(span.amount.unit or ""), unit_scale(unit)
    assert scale is not None
    assert expected is not None
    assert (scale[0], span.amount.value * scale[1]) == (expected[0], value * expected[1])


@given(st.text(max_size=80))
def test_any_text_gives_spans_inside_it_that_do_not_overlap(text: str) -> None:
    spans = find_amounts(text)
    assert all(0 <= span.start <= span.number_start < span.number_end <= span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lưu lượng từ 200 m3 đến dưới 500 m3/ngày đêm", "từ 200 đến 500 m³/ngày đêm"),
        ("- Đến 01 tỷ đồng mức thu phí", "không quá 1 tỷ đồng"),
        ("phí 50.000 đồng/di chúc", "50.000 đồng/di chúc"),
        ("vượt 12% dự toán", "12%"),
        ("thu vượt 500 tỷ đồng", "trên 500 tỷ đồng"),
        ("cao hơn 200 tỷ đồng so với dự toán", "200 tỷ đồng"),
        ("thu nhập cao hơn 5 triệu đồng", "trên 5 triệu đồng"),
    ],
)
def test_distances_open_ranges_and_rates_are_read_as_such(text: str, said: str) -> None:
    assert [span.amount.text() for span in find_amounts(text)] == [said]


@pytest.mark.parametrize("text", ["nếu tiếp nhận yêu cầu sau 15 giờ", "giá trị sản phẩm trên 1 ha đất"])
def test_times_of_day_and_per_one_are_no_amounts(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("thay bóng đèn chiếu sáng trên 12 tuyến đường", "12 tuyến"),
        ("dựng mái che trên 3 tuyến phố", "3 tuyến"),
        ("thị xã có trên 12 tuyến phố", "trên 12 tuyến"),
        ("đã nâng cấp trên 12 tuyến đường", "trên 12 tuyến"),
    ],
)
def test_what_is_done_on_roads_is_not_more_than_so_many(text: str, said: str) -> None:
    assert [span.amount.text() for span in find_amounts(text)] == [said]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("2,5 tỷ đồng", Decimal("2500000000")),
        ("40 triệu đồng/năm", Decimal(40_000_000)),
        ("7 xã", Decimal(7)),
    ],
)
def test_amounts_are_compared_in_the_base_of_their_unit(text: str, size: Decimal) -> None:
    assert find_amounts(text)[0].amount.size == size


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("giải ngân 50,2 tỷ đồng trên 64,0 tỷ đồng được giao", [Bound.EXACT, Bound.EXACT]),
        ("tăng từ 50 tỷ đồng lên trên 64 tỷ đồng", [Bound.EXACT, Bound.MORE_THAN]),
        ("chi 50 tỷ đồng, trên 64 tỷ đồng chưa chi", [Bound.EXACT, Bound.MORE_THAN]),
    ],
)
def test_what_so_much_is_out_of_is_no_lower_bound(text: str, bounds: list[Bound]) -> None:
    assert [span.amount.bound for span in find_amounts(text)] == bounds


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("không để nợ đọng thuế vượt quá 3%", "không quá 3%"),
        ("không để tỷ lệ tiêm phòng dưới 90%", "90% trở lên"),
        ("không để phát sinh hộ tái nghèo và bảo đảm trên 98% người dân có thẻ", "trên 98%"),
        ("hỗ trợ từ cấp trên 8 tỷ đồng", "8 tỷ đồng"),
    ],
)
def test_a_bound_is_turned_round_by_what_must_not_be(text: str, amount: str) -> None:
    assert [span.amount.text() for span in find_amounts(text)] == [amount]
