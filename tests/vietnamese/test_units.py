"""Units are read in one spelling and compared in one base."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vietnamese.folding import fold
from vietnamese.units import counts_the_same, known_unit, read_unit, unit_dimension, unit_scale


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("tỷ đồng trở lên", "tỷ đồng"), ("tỉ đồng", "tỷ đồng"), ("tỷ không", "tỷ đồng"), ("%/năm", "%/năm"),
        ("triệu đồng/đầu người/năm", "triệu đồng/người/năm"), ("điểm phần trăm", "điểm %"), ("km2", "km²"),
        ("m3/ngày đêm", "m³/ngày đêm"), ("lượt khách du lịch", "lượt khách"), ("triệu USD", "triệu USD"),
        ("giường bệnh/10.000 dân", "giường bệnh/10.000 dân"), ("người dân tộc thiểu số", "người"),
        ("đồng mỗi tháng", "đồng/tháng"), ("TTHC", "thủ tục hành chính"), ("MW", "MW"),
    ],
)  # fmt: skip
def test_a_unit_has_one_spelling(text: str, unit: str) -> None:
    read = read_unit(text, 0)
    assert read is not None
    assert read.unit == unit


def test_units_without_diacritics_are_the_same_units() -> None:
    for text in ("tỷ đồng", "triệu đồng/người/năm", "hộ", "đề án", "lượt khách", "ngày làm việc"):
        folded = read_unit(fold(text), 0)
        assert folded is not None
        assert folded.unit == text


@pytest.mark.parametrize("text", ["G mạnh", "phấn đấu", "Mục III", "", "."])
def test_what_is_no_unit_is_none(text: str) -> None:
    assert read_unit(text, 0) is None


@pytest.mark.parametrize(
    ("unit", "base", "factor"),
    [
        ("tỷ đồng", "đồng", "1000000000"), ("triệu đồng", "đồng", "1000000"), ("nghìn tỷ đồng", "đồng", "1000000000000"),
        ("triệu đồng/người/năm", "đồng/người/năm", "1000000"), ("ha", "m²", "10000"), ("tạ/ha", "kg/ha", "100"),
        ("nghìn ha", "m²", "10000000"), ("điểm cầu", "điểm cầu", "1"), ("triệu lượt khách", "lượt khách", "1000000"),
        ("/100.000 trẻ", "/100.000 trẻ", "1"), ("tỷ", "đồng", "1000000000"),
    ],
)  # fmt: skip
def test_a_unit_scales_to_its_base(unit: str, base: str, factor: str) -> None:
    assert unit_scale(unit) == (base, Decimal(factor))


def test_only_units_of_one_dimension_can_be_added() -> None:
    assert unit_dimension("tỷ đồng") == unit_dimension("triệu đồng")
    assert unit_dimension("hộ") != unit_dimension("người")
    assert unit_dimension("triệu đồng") != unit_dimension("triệu đồng/người/năm")
    assert unit_scale("") is None


def test_every_unit_of_the_list_is_found_by_its_name() -> None:
    for name in ("đồng", "%", "ha", "km", "kWh", "hộ", "đề án", "nhiệm vụ", "giường", "doanh nghiệp"):
        unit = known_unit(name)
        assert unit is not None
        assert unit.name == name


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("lượt", "lượt khách", True),
        ("triệu đồng", "triệu đồng/người/năm", True),
        ("vụ", "vụ", True),
        (None, None, True),
        (None, "vụ", False),
        ("vụ", "người", False),
        ("tấn", "tấn/ha", False),
    ],
)
def test_units_that_count_the_same(one, other, same):
    assert counts_the_same(one, other) is same
    assert counts_the_same(other, one) is same
