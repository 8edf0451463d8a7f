"""What a value is held against, said with a value of its own, is a plan or what was then, and never a part."""

from __future__ import annotations

from datetime import date

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, parents, period_label, read_text

pytestmark = pytest.mark.app
REPORT = document(DocumentKind.REPORT, period="năm 2034", issued=date(2034, 12, 20))
PLAN, ACTUAL = FigureKind.PLAN, FigureKind.ACTUAL


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("Tổng thu bố trí là 86,4 tỷ đồng, tăng 14,6 tỷ đồng (tăng 20,3%) so với năm 2033 (71,8 tỷ đồng).",
         ("tổng thu bố trí", "71,8 tỷ đồng")),
        ("Chỉ số cạnh tranh (PCI) đạt 66,4 điểm, xếp hạng 21, tăng 4 bậc so với năm 2033 (64,1 điểm, hạng 25).",
         ("chỉ số cạnh tranh", "64,1 điểm")),
        ("Đã trồng 310 ha rừng, đạt 124% kế hoạch (250 ha), tăng 12 ha so với năm 2033 (298 ha).",
         ("trồng rừng", "298 ha")),
        ("Năng suất lúa đạt 6,2 tấn/ha, cao hơn năm 2033 (6,0 tấn/ha).", ("năng suất lúa", "6 tấn/ha")),
        ("Tỷ lệ hộ dùng nước sạch đạt 92,5%, vượt kế hoạch 0,4 điểm % (năm 2033 đạt 90,1%).",
         ("tỷ lệ hộ dùng nước sạch", "90,1%")),
    ],
)  # fmt: skip
def test_a_value_in_parentheses_after_a_comparison_is_that_of_then(sentence: str, last: tuple[str, str]) -> None:
    figure = read_text([sentence], about=REPORT).figures[-1]
    assert (figure.indicator, figure.amount.text()) == last
    assert (period_label(figure), figure.parent, figure.kind) == ("năm 2033", None, ACTUAL)


def test_a_change_in_parentheses_after_a_comparison_is_of_now() -> None:
    figure = read_text(["Số lượt khám đạt 41.700 lượt, tăng so với năm 2033 (tăng 6,5%)."], about=REPORT).figures[-1]
    assert (figure.indicator, period_label(figure)) == ("số lượt khám", "năm 2034")


def test_parts_after_a_comparison_stay_parts() -> None:
    text = "Thu ngân sách 10 tỷ đồng, tăng 17% so với cùng kỳ (thuế 7 tỷ đồng; phí 3 tỷ đồng)."
    assert parents(read_text([text], about=REPORT)) | {"thu ngân sách so với cùng kỳ": None} == {
        "thu ngân sách": None, "thuế": "thu ngân sách", "phí": "thu ngân sách", "thu ngân sách so với cùng kỳ": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "planned"),
    [
        ("Tỷ lệ hài lòng đạt 86,75%, tăng 1,8 điểm % so với năm 2033 nhưng thấp hơn mục tiêu 87,0%.",
         ("tỷ lệ hài lòng", "87%")),
        ("Tỷ lệ nộp hồ sơ qua mạng đạt 78,8%, vượt mục tiêu 75%.", ("tỷ lệ nộp hồ sơ qua mạng", "75%")),
        ("Sản lượng cá đạt 41.000 tấn, thấp hơn kế hoạch 42.000 tấn.", ("sản lượng cá", "42.000 tấn")),
        ("Tỷ lệ hộ dùng nước sạch đạt 92,5% (năm 2033 là 90,1%; mục tiêu 92%).", ("tỷ lệ hộ dùng nước sạch", "92%")),
        ("Đã trồng 310 ha rừng (kế hoạch năm 250 ha).", ("trồng rừng", "250 ha")),
        ("Toàn xã có 126 hộ nghèo (mục tiêu 120 hộ).", ("hộ nghèo", "120 hộ")),
        ("Thu phí đạt 12,5 tỷ đồng, bằng 104% dự toán (12 tỷ đồng).", ("thu phí", "12 tỷ đồng")),
        ("Các việc chưa xong: lắp loa (31 chiếc, kế hoạch 45 chiếc); tỷ lệ hộ có thùng rác (68%, kế hoạch 75%).",
         ("tỷ lệ hộ có thùng rác", "75%")),
        ("Tốc độ tăng đàn bò đạt 8,2%, cao hơn mục tiêu 8,0%.", ("tốc độ tăng đàn bò", "8%")),
        ("Sân chơi công cộng đạt 3,1 m²/người, vượt mục tiêu 3 m²/người.", ("sân chơi công cộng", "3 m²/người")),
        ("Tỷ lệ điện hao hụt giảm từ 9,1% xuống 6,8%, đạt mục tiêu dưới 7%.", ("tỷ lệ điện hao hụt", "dưới 7%")),
        ("Tỷ lệ rác được phân loại mới đạt 31%, thấp hơn 9 điểm % so với mục tiêu 40%.",
         ("tỷ lệ rác được phân loại", "40%")),
        ("Đã lắp 310 bộ đèn, đạt 62% kế hoạch 500 bộ đèn.", ("bộ đèn", "500 bộ")),
        ("Tỷ lệ hộ dùng nước máy đạt 81,3%, kế hoạch năm là 85%.", ("tỷ lệ hộ dùng nước máy", "85%")),
        ("Đã trồng 310 ha rừng, trong khi kế hoạch là 350 ha.", ("trồng rừng", "350 ha")),
        ("Diện tích chè tăng thêm 120 ha, bằng 120% mục tiêu (100 ha).", ("diện tích chè", "100 ha")),
    ],
)  # fmt: skip
def test_what_was_to_be_reached_is_planned(sentence: str, planned: tuple[str, str]) -> None:
    figure = read_text([sentence], about=REPORT).figures[-1]
    assert (figure.indicator, figure.amount.text()) == planned
    assert (period_label(figure), figure.parent, figure.kind) == ("năm 2034", None, PLAN)


def test_how_far_a_plan_was_passed_is_no_plan() -> None:
    figure = read_text(["Sản lượng cá đạt 41.000 tấn, vượt kế hoạch 1.200 tấn."], about=REPORT).figures[-1]
    assert (figure.indicator, figure.kind) == ("sản lượng cá vượt kế hoạch", ACTUAL)
    figure = read_text(["Thu phí đạt 100 tỷ đồng, vượt dự toán 55 tỷ đồng."], about=REPORT).figures[-1]
    assert figure.kind is not PLAN


def test_what_follows_a_target_in_parentheses_is_a_result() -> None:
    text = "Toàn xã có 126 hộ nghèo (mục tiêu 120 hộ), chiếm 4,1%; 09 hộ tái nghèo."
    assert [figure.kind for figure in read_text([text], about=REPORT).figures] == [ACTUAL, PLAN, ACTUAL, ACTUAL]


def test_the_level_of_another_year_gives_the_value_before_no_year() -> None:
    text = "Tốc độ tăng đàn bò đạt 8,2%, cao hơn mục tiêu 8,0% và cao hơn mức 7,1% của năm 2033."
    following = "Đàn lợn tăng 3,1%."
    figures = read_text([text, following], about=REPORT).figures
    assert [period_label(figure) for figure in figures] == ["năm 2034", "năm 2034", "năm 2033", "năm 2034"]


def test_what_is_done_after_a_comparison_with_now_is_planned() -> None:
    text = "Giảm ít nhất 20% thời gian so với hiện nay; tuyển bổ sung 26 công chức trong quý II năm 2035."
    figure = read_text([text], heading="Nhiệm vụ năm 2035", about=REPORT).figures[-1]
    assert (figure.kind, period_label(figure)) == (PLAN, "quý II năm 2035")


def test_what_is_counted_of_the_time_it_goes_on_in_is_of_that_time() -> None:
    figures = read_text(
        ["Còn 5 điểm ngập chuyển sang năm 2036.", "Kéo dài sang năm 2036 3 dự án."], about=REPORT
    ).figures
    assert [period_label(figure) for figure in figures] == ["năm 2034", "năm 2036"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Thu phí tham quan đạt 12 tỷ đồng, tăng 9% so với cùng kỳ (năm 2033 thu 11 tỷ đồng).", "thu phí tham quan"),
        ("Chi sự nghiệp môi trường 40 tỷ đồng (năm 2033 chi 36 tỷ đồng).", "chi sự nghiệp môi trường"),
    ],
)
def test_a_verb_in_parentheses_says_again_what_it_opened(sentence: str, name: str) -> None:
    figures = read_text([sentence], about=REPORT).figures
    assert (figures[-1].indicator, period_label(figures[-1])) == (name, "năm 2033")
    assert figures[0].indicator == name


def test_another_thing_in_parentheses_keeps_its_name() -> None:
    figures = read_text(["Thu ngân sách đạt 12 tỷ đồng (năm 2033 chi 11 tỷ đồng)."], about=REPORT).figures
    assert figures[-1].indicator != "thu ngân sách"


@pytest.mark.parametrize(
    ("sentence", "then"),
    [
        ("Tỷ lệ hộ có nước máy đạt 92% (mục tiêu 90%, đầu kỳ 81,5%).", ("tỷ lệ hộ có nước máy đầu kỳ", "81,5%")),
        ("Tỷ lệ đường được rải nhựa đạt 74%, đầu nhiệm kỳ là 52%.", ("tỷ lệ đường được rải nhựa đầu nhiệm kỳ", "52%")),
        ("Mở mới 18 lớp xóa mù chữ, gấp 2 lần kết quả giai đoạn trước (9 lớp).", ("lớp giai đoạn trước", "9 lớp")),
    ],
)  # fmt: skip
def test_a_level_of_an_undated_time_before_is_a_result_of_no_period_of_the_document(
    sentence: str, then: tuple[str, str]
) -> None:
    figure = read_text([sentence], about=REPORT).figures[-1]
    assert (figure.indicator, figure.amount.text()) == then
    assert (figure.period, figure.parent, figure.kind) == (None, None, ACTUAL)


def test_a_rise_after_a_share_of_the_target_is_a_result() -> None:
    text = "Tổng vốn vay 5 năm là 280 tỷ đồng, bằng 112% mục tiêu (250 tỷ đồng), tăng 40% so với giai đoạn 2024–2028."
    assert [figure.kind for figure in read_text([text], about=REPORT).figures] == [ACTUAL, ACTUAL, PLAN, ACTUAL]


def test_parts_follow_what_was_reached_and_not_its_target() -> None:
    text = ["Giải quyết 900 hồ sơ, đạt 90% kế hoạch 1.000 hồ sơ.", "Trong đó có 700 hồ sơ đất đai."]
    figures = read_text(text, about=REPORT).figures
    assert figures[-1].parent == figures[0].id


@pytest.mark.parametrize(
    "sentence",
    [
        "Thu ngân sách đạt 520 tỷ đồng, tăng so với dự toán 20 tỷ đồng.",
        "Sản lượng lúa 5.200 tấn, giảm so với kế hoạch 300 tấn.",
        "Thu gom rác 158 tấn/ngày, vượt kế hoạch 100 tấn/ngày.",
    ],
)
def test_by_how_much_a_plan_was_passed_or_missed_is_not_taken_for_it(sentence: str) -> None:
    assert [figure.kind for figure in read_text([sentence], about=REPORT).figures] == [ACTUAL, ACTUAL]


def test_a_target_said_after_its_share_is_planned() -> None:
    for sentence in (
        "Giảm 500 hộ nghèo, đạt 125% mục tiêu giảm 400 hộ.",
        "Có 12 xã về đích, đạt 80% mục tiêu đến nay có 15 xã.",
    ):
        assert read_text([sentence], about=REPORT).figures[-1].kind is PLAN


@pytest.mark.parametrize(
    "sentence",
    [
        "Nhà ở xây dựng gấp đôi giai đoạn trước, đạt 3.400 căn.",
        "Có 18 xã đạt chuẩn, hơn nhiệm kỳ trước 5 xã.",
        "Khắc phục hạn chế của nhiệm kỳ trước, 12 xã được sáp nhập.",
    ],
)
def test_what_is_only_held_against_a_time_before_keeps_its_own(sentence: str) -> None:
    figure = read_text([sentence], about=REPORT).figures[-1]
    assert period_label(figure) == "năm 2034"
