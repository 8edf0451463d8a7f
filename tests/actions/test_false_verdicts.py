"""No yes to the contrary of what is written: how things are called, where and when they are, what is paired with what."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from actions.answer import Status
from actions.claims.claimed_events import happens_then
from actions.claims.claimed_pairs import paired_otherwise, said_apart
from actions.figures.asserted import agrees
from actions.pipeline import Pipeline
from actions.words.matching import Term
from actions.words.opposites import is_called_otherwise
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text
from vietnamese.amounts import Amount, Bound

SCHEME = """# Đề án phát triển ven biển huyện Vĩnh Trà giai đoạn 2041–2045

ỦY BAN NHÂN DÂN HUYỆN VĨNH TRÀ

## I. Kết quả năm 2040

Công tác thu gom rác đạt hiệu quả cao. Hoạt động văn nghệ ở các xã còn đơn điệu.

Đền Sa Huyền ở xã Bình Lộc được xếp hạng cấp tỉnh năm 2031. Mỗi năm đền Sa Huyền đón khoảng 40.000 lượt khách; miếu Ông Hổ ở xã
Tân Điền đón khoảng 15.000 lượt khách.

## II. Nhiệm vụ

1. Xây dựng Nhà trưng bày Muối biển tại xã Bình Lộc, diện tích 900 m². Ban Quản lý dự án chủ trì; khởi công quý II năm 2042, khánh
thành quý I năm 2044.

2. Cấp mã số vùng trồng cho dừa Bình Lộc và chứng nhận hữu cơ cho tôm Tân Điền.

3. Tăng cường tuần tra vùng biển.

4. Trồng dừa: năm 2041 trồng 35 ha, năm 2042 trồng 50 ha, năm 2043 trồng 42 ha.

5. Xây dựng 3 bến cá với tổng diện tích 9.000 m², trong đó bến Cồn Sẻ 4.000 m², bến Ba Lạch 3.000 m² và bến Vàm Trôm 2.000 m².

6. Hộ nuôi tôm có ao trên 5 năm tuổi được hỗ trợ cải tạo ao.

## III. Kinh phí

Tổng kinh phí là 2.476,4 tỷ đồng.

| Xã | Số hộ nuôi tôm | Số lao động |
|---|---|---|
| Xã Bình Lộc | 310 | 720 |
| Xã Tân Điền | 450 | 990 |
"""


def terms(text: str, *things: str) -> list[Term]:
    return [Term(thing.lower(), start=text.lower().index(thing.lower())) for thing in things]


@pytest.mark.parametrize(
    ("claim", "things", "stated", "task", "otherwise"),
    [
        ("thu gom rác đạt thấp", ("thu gom rác",), "công tác thu gom rác đạt hiệu quả cao", False, True),
        ("văn nghệ đa dạng", ("văn nghệ",), "hoạt động văn nghệ còn đơn điệu", False, True),
        ("tuần tra bị cắt giảm", ("tuần tra",), "Tăng cường tuần tra vùng biển", True, True),
        ("làm đường chậm", ("làm đường",), "Đẩy nhanh việc làm đường", True, False),  # a task says not how it goes
        ("làm đường không chậm", ("làm đường",), "làm đường được đẩy nhanh", False, False),
        ("giảm ô nhiễm", ("ô nhiễm",), "tăng cường kiểm soát ô nhiễm", True, False),
    ],
)
def test_the_contrary_of_what_is_said_is_heard(
    claim: str, things: tuple[str, ...], stated: str, task: bool, otherwise: bool
) -> None:
    assert is_called_otherwise(claim, terms(claim, *things), stated, task=task) is otherwise


@pytest.mark.parametrize(
    ("claim", "stated", "then"),
    [
        ("nhà văn hóa khởi công quý I năm 2044", "khởi công quý II năm 2042, khánh thành quý I năm 2044", False),
        ("nhà văn hóa khánh thành năm 2044", "khởi công quý II năm 2042, khánh thành quý I năm 2044", True),
        (
            "tổng kết đề án vào tháng 5 năm 2045",
            "Sơ kết đề án vào tháng 5 năm 2043; tổng kết vào tháng 5 năm 2045",
            None,
        ),
        ("chợ khai trương năm 2041", "khai trương trước ngày 30 tháng 6 năm 2042", True),
        ("chợ khai trương trước ngày 30/6/2043", "khai trương trước ngày 30 tháng 6 năm 2042", False),
        ("chợ khai trương", "khai trương trước ngày 30 tháng 6 năm 2042", None),
    ],
)
def test_an_event_has_the_time_of_its_own_piece(claim: str, stated: str, then: bool | None) -> None:
    found = happens_then(claim, stated, date(2035, 6, 1))
    assert found is not False if then is None else found is then


def test_what_several_subjects_have_is_not_mixed() -> None:
    stated = "đền Sa Huyền đón 40.000 lượt; miếu Ông Hổ ở xã Tân Điền đón 15.000 lượt"
    claim = "đền Sa Huyền ở xã Tân Điền"
    assert said_apart(claim, terms(claim, "đền Sa Huyền", "xã Tân Điền"), stated)
    pair = "Cấp mã số vùng trồng cho dừa Bình Lộc và chứng nhận hữu cơ cho tôm Tân Điền."
    wrong, right = "tôm Tân Điền được cấp mã số vùng trồng", "tôm Tân Điền được cấp chứng nhận hữu cơ"
    assert paired_otherwise(wrong, terms(wrong, "tôm Tân Điền", "mã số vùng trồng"), pair)
    assert not paired_otherwise(right, terms(right, "tôm Tân Điền", "chứng nhận hữu cơ"), pair)


@pytest.fixture(scope="module")
def scheme(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("scheme"), SCHEME)


@pytest.mark.app
@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("Thu gom rác đạt hiệu quả thấp phải không?", False),
        ("Thu gom rác đạt hiệu quả cao phải không?", True),
        ("Đền Sa Huyền ở xã Tân Điền phải không?", False),
        ("Đền Sa Huyền ở xã Bình Lộc phải không?", True),
        ("Miếu Ông Hổ ở xã Tân Điền phải không?", True),
        ("Nhà trưng bày Muối biển khởi công quý I năm 2044 phải không?", False),
        ("Nhà trưng bày Muối biển khởi công quý II năm 2042 phải không?", True),
        ("Nhà trưng bày Muối biển khánh thành năm 2043 phải không?", False),
        ("Tôm Tân Điền được cấp mã số vùng trồng phải không?", False),
        ("Dừa Bình Lộc được cấp mã số vùng trồng phải không?", True),
    ],
)
def test_claims_are_confirmed_or_put_right(scheme: Pipeline, claim: str, right: bool) -> None:
    answer = Conversation(scheme).ask(claim, "ask_yes_no")
    assert first_line(answer).startswith("Có.") is right, body(answer)
    assert (answer.status is Status.CORRECTED_PREMISE) is not right, body(answer)


@pytest.mark.app
@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Năm 2041 trồng 35 ha dừa, năm 2042 trồng 50 ha dừa phải không?", "Đúng"),
        ("Năm 2041 trồng 50 ha dừa, năm 2042 trồng 35 ha dừa phải không?", "Thông tin"),
        ("Năm 2041 trồng 35 ha dừa, năm 2042 trồng 60 ha dừa phải không?", "Thông tin"),
        ("Xã Bình Lộc có 310 hộ nuôi tôm, còn xã Tân Điền có 450 hộ phải không?", "Đúng"),
        ("Xã Bình Lộc có 450 hộ nuôi tôm, còn xã Tân Điền có 310 hộ phải không?", "Thông tin"),
        ("Tổng kinh phí là 2.476 tỷ đồng phải không?", "Đúng, nói chính xác"),
        ("Tổng kinh phí là 2,5 nghìn tỷ đồng phải không?", "Đúng, nói chính xác"),
        ("Tổng kinh phí là 2.600 tỷ đồng phải không?", "Thông tin"),
    ],
)
def test_amounts_are_confirmed_each_for_its_own_thing(scheme: Pipeline, claim: str, verdict: str) -> None:
    answer = Conversation(scheme).ask(claim, "ask_yes_no")
    assert first_line(answer).startswith(verdict), body(answer)


@pytest.mark.app
@pytest.mark.parametrize(
    "claim", ["Bến Vàm Trôm là bến lớn nhất phải không?", "Năm 2043 trồng dừa nhiều nhất phải không?"]
)
def test_who_is_the_most_is_no_yes_without_a_comparison(scheme: Pipeline, claim: str) -> None:
    answer = Conversation(scheme).ask(claim, "ask_yes_no")
    assert not first_line(answer).startswith(("Có", "Đúng")), body(answer)


@pytest.mark.parametrize(
    ("asserted", "stated", "agreed"),
    [
        (Amount(Decimal("2.5"), "nghìn tỷ đồng"), Amount(Decimal("2476.4"), "tỷ đồng"), True),
        (Amount(Decimal(2476), "tỷ đồng"), Amount(Decimal("2476.4"), "tỷ đồng"), True),
        (Amount(Decimal(1), "ngày"), Amount(Decimal("1.3"), "ngày"), False),
        (Amount(Decimal("5.5"), "m", Bound.AT_LEAST), Amount(Decimal("14.5"), "km"), None),
        (Amount(Decimal("8.7"), "triệu đồng"), Amount(Decimal("8.5"), "triệu đồng", Bound.RANGE, Decimal(9)), None),
        (Amount(Decimal(10), "triệu đồng"), Amount(Decimal("8.5"), "triệu đồng", Bound.RANGE, Decimal(9)), False),
    ],
)
def test_round_numbers_agree_and_what_a_range_holds_is_left_open(
    asserted: Amount, stated: Amount, agreed: bool | None
) -> None:
    assert agrees(asserted, stated) is agreed
