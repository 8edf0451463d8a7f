"""Amounts side by side are told apart: by who did it, by the cause, by the words between them, by those who are lacking."""

from __future__ import annotations

from datetime import date

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, parents, period_label, read_table, read_text, told

pytestmark = pytest.mark.app
REPORT = document(DocumentKind.REPORT, period="năm 2034", issued=date(2034, 12, 20))


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Toàn thị xã tiếp nhận 8.600 đơn; trong đó cấp thị xã tiếp nhận 2.400 đơn, cấp xã tiếp nhận 6.200 đơn.",
         [("tiếp nhận đơn", "8.600 đơn"), ("cấp thị xã tiếp nhận đơn", "2.400 đơn"),
          ("cấp xã tiếp nhận đơn", "6.200 đơn")]),
        ("b) Trong 60 vụ có 39 vụ do không chú ý quan sát, 21 vụ do đi sai phần đường.",
         [("vụ", "60 vụ"), ("vụ do không chú ý quan sát", "39 vụ"), ("vụ do đi sai phần đường", "21 vụ")]),
        ("Trong 820 đơn quá hạn, lĩnh vực đất đai có 755 đơn (chiếm 92%), xây dựng 65 đơn.",
         [("đơn quá hạn", "820 đơn"), ("đơn lĩnh vực đất đai", "755 đơn"), ("đơn lĩnh vực đất đai", "92%"),
          ("đơn xây dựng", "65 đơn")]),
        ("Còn thiếu 26 giáo viên tiếng Anh và 9 nhân viên y tế so với định mức.",
         [("thiếu giáo viên tiếng Anh", "26 giáo viên"), ("thiếu nhân viên y tế", "9 nhân viên")]),
        ("Thiếu 38 giáo viên, trong đó tiểu học thiếu 21 giáo viên.",
         [("thiếu giáo viên", "38 giáo viên"), ("tiểu học thiếu giáo viên", "21 giáo viên")]),
        ("Lắp thêm 120 camera giám sát, nâng tổng số lên 540 camera tại các ngã tư.",
         [("camera giám sát", "120 camera"), ("tổng số camera giám sát", "540 camera")]),
        ("Thành lập mới 20 hợp tác xã, nâng tổng số lên 58 hợp tác xã.",
         [("thành lập mới hợp tác xã", "20 hợp tác xã"), ("tổng số hợp tác xã", "58 hợp tác xã")]),
        ("Xã An Phú là đơn vị có số hộ nghèo cao nhất trong 12 xã.", [("xã", "12 xã")]),
        ("Có 126 người từ đủ 18 tuổi trở lên được cấp thẻ miễn phí.",
         [("người từ đủ 18 tuổi trở lên được cấp thẻ miễn phí", "126 người"),
          ("người từ đủ 18 tuổi trở lên được cấp thẻ miễn phí", "18 tuổi trở lên")]),
        ('Có 5/12 phường, xã mở "Phiên chợ không tiền mặt, không túi ni lông": người bán nhận chuyển khoản.',
         [('phường, xã mở "Phiên chợ không tiền mặt, không túi ni lông"', "5 phường, xã"),
          ("tổng số phường, xã", "12 phường, xã")]),
        ("Đã lắp 9 ki-ốt tự phục vụ.", [("ki-ốt tự phục vụ", "9 ki-ốt")]),
        ("Huyện còn 408 hộ nghèo trên tổng số 12.000 hộ, chiếm 3,4%.",
         [("hộ nghèo", "408 hộ"), ("hộ", "12.000 hộ"), ("hộ nghèo", "3,4%")]),
        ("Trong cả giai đoạn, huyện đào tạo nghề cho 520 người.", [("huyện đào tạo nghề cho người", "520 người")]),
        ("Hộ nghèo, hộ cận nghèo được vay tối đa 120 triệu đồng/hộ.",
         [("hộ nghèo, hộ cận nghèo được vay", "không quá 120 triệu đồng/hộ")]),
        ("Lãi suất cho vay là 6,0%/năm đối với hộ nghèo, 7,2%/năm đối với hộ cận nghèo.",
         [("lãi suất cho vay đối với hộ nghèo", "6%/năm"), ("lãi suất cho vay đối với hộ cận nghèo", "7,2%/năm")]),
        ("Công an huyện duy trì 6 tổ tuần tra lưu động.", [("tổ tuần tra lưu động", "6 tổ")]),
        ("Huyện có 86.400 xe mô tô và 1.900 xe ô tô, lần lượt tăng 3,2% và 9,5% so với năm 2033.",
         [("xe mô tô", "86.400 xe"), ("xe ô tô", "1.900 xe"), ("xe mô tô", "tăng 3,2%"),
          ("xe ô tô so với năm 2033", "tăng 9,5%")]),
    ],
)  # fmt: skip
def test_each_amount_has_a_name_of_its_own(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert told(read_text([sentence], about=REPORT)) == figures


def test_kinds_that_add_up_to_a_count_are_its_parts() -> None:
    text = "Huyện có 12 đơn vị hành chính, gồm 8 phường và 4 xã, với 138 khóm, ấp."
    assert parents(read_text([text], about=REPORT)) == {
        "đơn vị hành chính": None, "phường": "đơn vị hành chính", "xã": "đơn vị hành chính", "khóm, ấp": None,
    }  # fmt: skip


def test_bare_numbers_that_add_up_to_an_amount_before_are_its_parts() -> None:
    text = "Đã số hóa 400 hồ sơ, đạt 80% kế hoạch (500 hồ sơ); trong đó hộ tịch 260, đất đai 140."
    figures = read_text([text], about=REPORT).figures
    assert [figure.amount.text() for figure in figures[3:]] == ["260 hồ sơ", "140 hồ sơ"]
    assert {figure.parent for figure in figures[3:]} == {figures[0].id}


def test_what_is_put_off_to_a_year_is_not_of_that_year() -> None:
    texts = ["Trong năm đã xử lý 4 điểm ngập, còn 5 điểm chuyển sang năm 2035.", "Có 22 máy bơm hoạt động."]
    assert [period_label(figure) for figure in read_text(texts, about=REPORT).figures] == ["năm 2034"] * 3


def test_a_table_of_costs_by_task_under_results_is_no_plan() -> None:
    table = read_table(
        ("Nhiệm vụ", "Tổng số"), [("Hạ tầng", "24,5")], caption="Bảng 3. Kinh phí năm 2034 theo nhiệm vụ", about=REPORT
    )
    assert [figure.kind for figure in table.figures] == [FigureKind.ACTUAL]


def test_so_many_of_so_many_in_a_column_of_results_is_a_result() -> None:
    header = ("Chỉ tiêu", "Kế hoạch 2034", "Thực hiện 2034")
    table = read_table(
        header, [("Hệ thống được duyệt", "18/18", "15/18")], caption="Bảng 4. Các chỉ tiêu", about=REPORT
    )
    assert [figure.kind for figure in table.figures] == [FigureKind.PLAN, FigureKind.ACTUAL]
