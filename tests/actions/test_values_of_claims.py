"""Claims of who, to whom, from what money, from when, how long and in which order, and what may or must be done by a rule."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions.answer import Status
from actions.claims.claimed_sequence import bears_out_sequence, claimed_sequence
from actions.figures.asserted import comparable
from actions.pipeline import Pipeline
from actions.replies.render import plain_text
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text
from vietnamese.amounts import Amount
from vietnamese.units import thing_counted

pytestmark = pytest.mark.app

RULES = """# NGHỊ QUYẾT

Quy định hỗ trợ làng nghề và quản lý chợ phiên trên địa bàn tỉnh Lam Thủy

Lam Thủy, ngày 05 tháng 3 năm 2052

## Điều 1. Hỗ trợ làng nghề

1. Hộ làm nghề được hỗ trợ mua khung dệt với mức 14.000.000 đồng/hộ.
2. Thời gian hỗ trợ tiền thuê xưởng không quá 8 tháng.
3. Hội thi dệt vải Lam Thủy có kinh phí 2,4 tỷ đồng, hoàn toàn từ nguồn xã hội hóa.
4. Hồ sơ đề nghị hỗ trợ khung dệt gửi về Sở Công Thương trước ngày 20/11/2052.
5. Đơn xin học nghề nộp tại Trung tâm Dịch vụ việc làm tỉnh. Người nộp không phải trả phí, lệ phí.
6. Công an tỉnh, Sở Tài chính mỗi đơn vị đề nghị hỗ trợ không quá 02 khung dệt cho hộ làm nghề.

## Điều 2. Thẩm quyền

| Chính sách | Thời hạn | Người quyết định |
| --- | --- | --- |
| Hỗ trợ khung dệt | 12 ngày làm việc | Chủ tịch Ủy ban nhân dân tỉnh |
| Cho thuê quầy chợ | 48 giờ | Chủ tịch Ủy ban nhân dân cấp xã |

## Điều 3. Chợ phiên

1. Mở quầy bán hàng sau khi được Ban quản lý chợ cấp thẻ bán hàng.
2. Nghiêm cấm đốt lửa trại trong khu vực chợ.
3. Người bán hàng được sử dụng loa cầm tay tại chợ.
4. Cá tươi được bày bán trong vòng 24 giờ kể từ khi nhập về.

## Điều 4. Khuyến khích các hoạt động sau tại chợ phiên

1. Mặc trang phục truyền thống khi bán hàng.

## Điều 5. Mục tiêu

1. Phấn đấu đến năm 2055 có ít nhất 60% số xã có chợ phiên.
2. Phấn đấu đến năm 2055 có 100% chợ phiên có thùng rác.
3. Phấn đấu đến năm 2055 có ít nhất 45% số xã, phường trên toàn tỉnh không có bệnh dại.
4. Phấn đấu đến năm 2055 có 100% cơ sở điều trị bệnh dại bảo đảm điều kiện theo quy định.

## Điều 6. Hiệu lực thi hành

Nghị quyết này có hiệu lực từ ngày 15 tháng 4 năm 2052.

## Điều 7. Hỗ trợ lớp học may

1. Học viên lớp may được hỗ trợ tiền ăn trưa.
2. Thời gian hỗ trợ theo số buổi học thực tế và không quá 7 tháng/khóa.

## Phụ lục. Dự kiến kinh phí năm 2052

| TT | Chính sách | Số hộ | Kinh phí (tỷ đồng) |
| --- | --- | --- | --- |
| 1 | Hỗ trợ mua khung dệt | 320 hộ | 4,48 |
"""

PLAN = """# KẾ HOẠCH

Phát triển kinh tế – xã hội năm 2052 của thành phố Ba Vàm

## I. Kết quả năm 2051

1. Thành phố đón 1,3 triệu lượt khách du lịch.

## II. Chỉ tiêu năm 2052

1. Năm 2052 đón 1.500 nghìn lượt khách du lịch.
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("values"), RULES)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("guests"), PLAN)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Nghe nói khung dệt được 20 triệu mà sao xã chỉ đưa 14 triệu?", "14.000.000 đồng"),
        ("Xã cho mua khung dệt 9 triệu phải không?", "14.000.000 đồng"),
        ("Nghe bảo đến năm 2055 là 100% xã có chợ phiên đúng không?", "60%"),
        ("nge bao tới năm 2055 là 100% xã phường hết bệnh dại lun dung hok", "45%"),
        (
            "Nghị quyết có hiệu lực từ tháng 3 rồi, sao hộ làm nghề chưa được hỗ trợ mua khung dệt?",
            "15 tháng 4 năm 2052",
        ),
        ("Sao lại lấy tiền ngân sách làm hội thi dệt vải Lam Thủy?", "nguồn xã hội hóa"),
        ("Sao hồ sơ đề nghị hỗ trợ khung dệt lại phải gửi cho Công an tỉnh?", "Sở Công Thương"),
        ("Sao chủ tịch xã lại quyết định hỗ trợ khung dệt?", "Chủ tịch Ủy ban nhân dân tỉnh"),
        ("Hỗ trợ tiền thuê xưởng tính đủ 12 tháng đúng không?", "không quá 8 tháng"),
        ("Hỗ trợ tiền ăn trưa cho học viên lớp may tính đủ 12 tháng/năm đk ạ", "không quá 7 tháng/khóa"),
        (
            "Mở quầy bán hàng trước rồi xin thẻ bán hàng sau cũng được đúng không?",
            "sau khi được Ban quản lý chợ cấp thẻ",
        ),
    ],
)
def test_a_wrong_claim_is_put_right_by_what_is_stated_of_the_same(rules: Pipeline, question: str, told: str) -> None:
    answer = Conversation(rules).ask(question, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert told in plain_text(answer)
    assert "4,48" not in first_line(answer)


def test_a_length_of_time_wondered_at_is_put_right_whatever_the_intent(rules: Pipeline) -> None:
    answer = Conversation(rules).mumble("Sao tỉnh lại cho để cá tươi trong nhà tới 72 tiếng, tanh quá chịu sao nổi?")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "24 giờ" in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Hồ sơ đề nghị hỗ trợ khung dệt gửi về Sở Công Thương đúng không?",
        "Hỗ trợ khung dệt do chủ tịch tỉnh quyết định phải không?",
        "Có thẻ bán hàng trước rồi mở quầy sau đúng không?",
        "Hội thi dệt vải Lam Thủy làm bằng nguồn xã hội hóa đúng không?",
    ],
)
def test_a_right_claim_is_borne_out(rules: Pipeline, question: str) -> None:
    answer = Conversation(rules).ask(question, "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith(("Đúng.", "Có."))


@pytest.mark.parametrize(
    "question",
    [
        "Sao lại bắt dân đóng tiền làm hội thi dệt vải Lam Thủy?",  # what is «xã hội hóa» people may pay
        "Sao hồ sơ đề nghị hỗ trợ khung dệt lại gửi về Sở Công Thương?",
        "Sao hỗ trợ khung dệt chậm tới 30 ngày làm việc mà chưa có kết quả?",  # a wait is no claim of the rule
    ],
)
def test_what_is_not_stated_otherwise_is_not_put_right(rules: Pipeline, question: str) -> None:
    assert Conversation(rules).ask(question, "ask_yes_no").status is not Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Đốt lửa trại trong khu vực chợ được không?", "Không được."),
        ("Có được đốt lửa trại trong khu vực chợ không?", "Không được."),
        ("Nhà tôi bán rau, sử dụng loa cầm tay tại chợ được không?", "Được."),
        ("Nộp đơn xin học nghề có tốn đồng phí nào không?", "Không."),
        ("Mở quầy bán hàng trước khi có thẻ bán hàng được không?", "Không."),
        ("Mặc trang phục truyền thống khi bán hàng là bắt buộc hay chỉ khuyên thôi?", "Tài liệu chỉ khuyến khích"),
        ("Đốt lửa trại ở chợ là cấm hẳn hay chỉ khuyên đừng đốt?", "Tài liệu quy định cấm"),
    ],
)
def test_what_may_or_must_be_done_is_told_by_the_words_of_the_rule(
    rules: Pipeline, question: str, opening: str
) -> None:
    answer = Conversation(rules).ask(question, "ask_yes_no")
    assert first_line(answer).startswith(opening)
    assert answer.status is Status.ANSWERED


@pytest.mark.parametrize(
    "question",
    ["Bán rượu trong khu vực chợ được không?", "Có được đốt pháo hoa trong khu vực chợ không?"],
)
def test_what_no_clause_says_gets_no_verdict(rules: Pipeline, question: str) -> None:
    answer = Conversation(rules).ask(question, "ask_yes_no")
    assert not first_line(answer).startswith(("Có.", "Không.", "Được.", "Không được.", "Đúng."))


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        ("Sao năm 2052 thành phố chỉ đặt đón 1,1 triệu lượt khách, ít hơn cả năm trước vậy?", "1.500", "1,3"),
        ("Năm 2051 đón 1,5 triệu lượt khách phải không?", "1,3", "1.500"),
    ],
)
def test_a_claim_is_held_against_the_figure_of_its_year(plan: Pipeline, question: str, told: str, other: str) -> None:
    answer = Conversation(plan).ask(question, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert told in first_line(answer)
    assert other not in first_line(answer)


def test_a_sentence_that_hardly_answers_makes_a_part_of_an_answer(rules: Pipeline) -> None:
    answer = Conversation(rules).ask("Có được mượn khung dệt về nhà chơi tết không?", "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu không nêu rõ điều này")


@pytest.mark.parametrize(
    ("asserted", "stated", "pair"),
    [
        (Amount(Decimal(250000), None), Amount(Decimal(190), "nghìn đồng/tháng"), (250000, 190000)),
        (Amount(Decimal(190), None), Amount(Decimal(190), "nghìn đồng/tháng"), (190, 190)),
        (Amount(Decimal(190000), None), Amount(Decimal(190), None), None),
    ],
)
def test_a_number_without_a_unit_is_of_dong_where_it_is_far_from_the_stated_one(
    asserted: Amount, stated: Amount, pair: tuple[int, int] | None
) -> None:
    assert comparable(asserted, stated) == pair


@pytest.mark.parametrize(
    ("claim", "stated", "verdict"),
    [
        ("Xây chuồng trước rồi xin phép sau được không", "Chỉ xây chuồng trại sau khi được cấp giấy phép.", False),
        ("Xin phép xong mới xây chuồng đúng không", "Chỉ xây chuồng trại sau khi được cấp giấy phép.", True),
        ("Bán hàng trước khi nộp phí chợ được không", "Không bán hàng trước khi nộp phí chợ.", False),
        ("Bán hàng trước khi nộp phí chợ được không", "Hộ bán hàng nộp phí chợ hằng tháng.", None),
    ],
)
def test_the_order_of_two_acts_is_held_against_the_one_stated(claim: str, stated: str, verdict: bool | None) -> None:
    claimed = claimed_sequence(claim)
    assert claimed is not None
    assert bears_out_sequence(claimed, stated) is verdict


@pytest.mark.parametrize(
    "text", ["Nộp hồ sơ trước ngày 10 đúng không", "Sau khi nộp hồ sơ thì làm gì", "Cưới ở nhà được không"]
)
def test_what_orders_no_two_acts_claims_no_order(text: str) -> None:
    assert claimed_sequence(text) is None


def test_a_number_in_no_amount_does_no_harm(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("Kế hoạch có hiệu lực từ 1/7 hả", "ask_yes_no")
    assert answer.status is not Status.CORRECTED_PREMISE


def test_the_thing_counted_has_no_magnitude() -> None:
    assert thing_counted("triệu lượt khách") == "lượt khách"
    assert thing_counted("lượt khách") == "lượt khách"
