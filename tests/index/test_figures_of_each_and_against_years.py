"""What each has is no sum, a year that is only compared with or described dates nothing, and a list's last name is its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.figures import extract_figures
from index.model import DocumentKind, FigureKind
from index.readers import read_file
from index.structure import outline
from tests.index.reading import period_label, read_text, told

pytestmark = pytest.mark.app

ARTICLE = """Huyện Trà Linh: kinh tế - xã hội 6 tháng năm 2041 khởi sắc, dồn sức cho quý III

Sáng 05/7/2041, UBND huyện họp đánh giá 6 tháng đầu năm, triển khai nhiệm vụ quý III năm 2041.

Tổng đàn dê đạt 8.300 con; thu ngân sách 6 tháng (không kể kết dư) ước đạt 41 tỷ đồng.

Kết luận cuộc họp, Chủ tịch UBND huyện yêu cầu trong quý III tập trung làm tốt các việc sau:

Một là, lắp thêm 25 camera ở chợ.

Hai là, tuyển dụng 12 giáo viên.
"""


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Bảo đảm mỗi trạm y tế có ít nhất 03 y sĩ.", "y sĩ mỗi trạm y tế"),
        ("Mỗi trường được bố trí 02 bảo vệ.", "bảo vệ mỗi trường"),
        ("Sửa đường làng, hoàn thành lập sổ theo dõi cho 80% dân số.", "lập sổ theo dõi cho dân số"),
        ("Sở Tài chính chủ trì phân bổ chi tiết 100% kế hoạch vốn.", "phân bổ chi tiết kế hoạch vốn"),
        ("Có 31/40 trường mầm non, tiểu học đạt chuẩn quốc gia.", "trường mầm non, tiểu học đạt chuẩn quốc gia"),
        ("Khu vực ven biển còn 6 điểm sạt lở.", "điểm sạt lở khu vực ven biển"),
        ("Chưa đạt là tỷ lệ hộ dùng nước sạch và số căn hộ cho thuê (140/200 căn).", "số căn hộ cho thuê"),
    ],
)
def test_a_count_is_named_by_what_it_counts(sentence: str, name: str) -> None:
    assert told(read_text([sentence]))[0][0] == name


def test_the_dead_are_no_flooded_fields() -> None:
    read = read_text(["Mưa lũ làm 03 người chết và ngập 420 ha lúa."])
    assert told(read) == [("người chết", "3 người"), ("ngập lúa", "420 ha")]


def test_a_change_against_a_year_is_of_what_is_counted_so() -> None:
    read = read_text(["Xảy ra 45 vụ tai nạn, làm 12 người chết; so với năm 2020 giảm 6 vụ."])
    assert told(read)[-1] == ("vụ tai nạn", "giảm 6 vụ")


def test_a_year_that_is_exceeded_dates_nothing_else() -> None:
    read = read_text(["Tổng sản phẩm ước tăng 7,1%, cao hơn mức tăng 6,4% của năm 2020.", "Trong đó, dịch vụ tăng 8%."])
    assert [(amount, period_label(figure)) for (_, amount), figure in zip(told(read), read.figures, strict=True)] == [
        ("tăng 7,1%", "năm 2021"),
        ("tăng 6,4%", "năm 2020"),
        ("tăng 8%", "năm 2021"),
    ]


def test_a_year_is_not_the_stage_it_ends() -> None:
    read = read_text(["Năm 2021 là năm đầu thực hiện kế hoạch 5 năm 2021 - 2025, huyện có 14 xã."])
    assert period_label(read.figures[0]) == "năm 2021"


def test_a_season_dates_its_own_clause() -> None:
    read = read_text(["Gieo cấy vụ đông xuân 2021 - 2022 diện tích 350 ha; tiêm phòng đạt trên 80% tổng đàn."])
    assert [period_label(figure) for figure in read.figures] == ["giai đoạn 2021–2022", "năm 2021"]


def test_an_article_on_the_months_so_far_reports_and_its_points_are_to_come(tmp_path: Path) -> None:
    file = tmp_path / "bai-viet.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    read = extract_figures(outline(read_file(file), source=file.name, sha256=""))
    figures = {figure.amount.text(): figure for figure in read.figures}
    assert read.document.kind is DocumentKind.REPORT
    for amount in ("8.300 con", "41 tỷ đồng"):
        assert period_label(figures[amount]) == "6 tháng đầu năm 2041"
        assert figures[amount].kind is not FigureKind.PLAN
    for amount in ("25 camera", "12 giáo viên"):
        assert period_label(figures[amount]) == "quý III năm 2041"
        assert figures[amount].kind is FigureKind.PLAN
    assert [section.trail for section in read.sections if section.label] == [
        ("Chủ tịch UBND huyện yêu cầu trong quý III tập trung làm tốt các việc",)
    ] * 2


YEAR = """Thị trấn Bến Gỗ: kinh tế - xã hội năm 2041 khởi sắc, tạo đà cho năm 2042

Năm 2041, thị trấn hoàn thành 14/15 chỉ tiêu. Thu ngân sách đạt 57 tỷ đồng.

Vẫn còn hạn chế: 1 chỉ tiêu không đạt. Tỷ lệ hộ nghèo giảm còn 0,9%, tương đương 38 hộ.

Năm 2042, thị trấn phấn đấu thu ngân sách 61 tỷ đồng. Để đạt mục tiêu, thị trấn tập trung:

Thứ nhất, lắp 20 camera; sửa 6 phòng học.
"""


def test_an_article_on_a_year_tells_results_and_announces_what_is_to_come(tmp_path: Path) -> None:
    file = tmp_path / "bai-viet.txt"
    file.write_text(YEAR, encoding="utf-8")
    read = extract_figures(outline(read_file(file), source=file.name, sha256=""))
    told_of = {figure.amount.text(): (figure.indicator, period_label(figure), figure.kind) for figure in read.figures}
    assert told_of["57 tỷ đồng"] == ("thu ngân sách", "năm 2041", FigureKind.ACTUAL)
    assert told_of["1 chỉ tiêu"][0] == "chỉ tiêu không đạt"
    assert told_of["38 hộ"][0] == "hộ nghèo"
    assert told_of["61 tỷ đồng"][1:] == ("năm 2042", FigureKind.PLAN)
    assert told_of["20 camera"][1:] == ("năm 2042", FigureKind.PLAN)
    assert told_of["6 phòng học"] == ("sửa phòng học", "năm 2042", FigureKind.PLAN)


SUMMED_UP = """# Phường Đông Kiều tổng kết công tác năm 2037

Theo báo cáo, năm qua thu ngân sách của phường đạt 19 tỷ đồng, tăng 4% so với năm 2036.

Công tác giáo dục có nhiều tiến bộ: 7/9 trường đạt chuẩn quốc gia.

Phường sẽ cải tạo 5 tuyến hẻm, di dời 18 hộ ven kênh trước ngày 30/6/2038; phấn đấu 95% hồ sơ được giải quyết đúng hạn.

Phường sẽ trồng 300 cây xanh.
"""


def test_a_year_summed_up_is_the_year_past_and_aims_are_for_no_year_that_is_over(tmp_path: Path) -> None:
    file = tmp_path / "tong-ket.md"
    file.write_text(SUMMED_UP, encoding="utf-8")
    read = extract_figures(outline(read_file(file), source=file.name, sha256=""))
    told_of = {figure.amount.text(): (figure.indicator, period_label(figure), figure.kind) for figure in read.figures}
    assert told_of["19 tỷ đồng"][1:] == ("năm 2037", FigureKind.ACTUAL)
    assert told_of["7 trường"][0] == "trường đạt chuẩn quốc gia"
    assert told_of["18 hộ"] == ("di dời hộ ven kênh", "năm 2038", FigureKind.PLAN)
    assert told_of["300 cây"][1:] == (None, FigureKind.PLAN)


def test_what_is_added_up_over_months_is_of_those_months() -> None:
    read = read_text(["Tháng 8 năm 2021, xã thu phí 1,9 tỷ đồng, lũy kế 8 tháng 14,6 tỷ đồng, đạt 71% dự toán năm."])
    assert [(name, period_label(figure)) for (name, _), figure in zip(told(read), read.figures, strict=True)] == [
        ("xã thu phí", "tháng 8 năm 2021"),
        ("xã thu phí lũy kế 8 tháng", "8 tháng đầu năm 2021"),
        ("xã thu phí lũy kế 8 tháng so với dự toán năm", "8 tháng đầu năm 2021"),
    ]
