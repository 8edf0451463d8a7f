"""Ordinary questions about a report that nobody developed on: the figure that says all of the question, or none."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Tình hình kinh tế - xã hội 9 tháng đầu năm 2027 phường Ao Sen

Số: 71/BC-UBND

Ao Sen, ngày 20 tháng 9 năm 2027

## I. KẾT QUẢ

- Phường có diện tích 4,1 km2, dân số 31.240 người, còn thiếu 06 công chức so với 70 biên chế được giao.
- Tổng thu ngân sách nhà nước trên địa bàn đạt 212 tỷ đồng, đạt 80,3% dự toán năm (264 tỷ đồng), tăng 6,1% so với cùng kỳ.
- Chợ Ao Sen có 320 sạp, còn 41 sạp bỏ trống.
- Tai nạn giao thông 09 vụ, 03 người chết, 07 người bị thương.
- Có 850 doanh nghiệp và 2.310 hộ kinh doanh đang hoạt động.
- Toàn phường có 9.400 học sinh, trong đó 1.120 học sinh bán trú.
- Đàn gia súc 5.400 con, trong đó: trâu 900 con, bò 1.300 con, lợn 3.200 con.

| STT | Chỉ tiêu | Đơn vị | Ước 2026 | Kế hoạch 2027 |
| --- | --- | --- | --- | --- |
| 1 | Khách du lịch | Lượt người | 46.500 | 55.000 |
| 2 | Tỷ lệ hộ nghèo | % | 2,1 | 1,8 |

## II. NHIỆM VỤ

- Phấn đấu cả năm 2027 thu ngân sách đạt 280 tỷ đồng, bằng 106,1% dự toán.
- Tuyển dụng 25 giáo viên, hợp đồng thêm 12 giáo viên; hiện thiếu 38 giáo viên so với định mức.
- Mở rộng đường Bàu Tràm - Gò Duối, dài 2,4 km, tổng mức đầu tư 18 tỷ đồng.
- Xây dựng thêm 01 đường đi bộ ven hồ, giảm tai nạn giao thông.

TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Mạc Thị Hoa
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ao-sen"), REPORT, name="bao-cao-9-thang-2027-ao-sen.md")


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("Phường có bao nhiêu dân?", "31.240 người", "6 công chức"),
        ("Thu ngân sách đạt bao nhiêu phần trăm dự toán?", "80,3%", "106,1"),
        ("Dự toán thu ngân sách cả năm 2027 là bao nhiêu?", "264 tỷ đồng", "280"),
        ("Chợ Ao Sen còn bao nhiêu sạp trống?", "41 sạp", "320"),
        ("Tai nạn giao thông chết mấy người?", "3 người", "9 vụ"),
        ("Tai nạn giao thông làm bao nhiêu người bị thương?", "7 người", "9 vụ"),
        ("Có bao nhiêu doanh nghiệp đang hoạt động?", "850 doanh nghiệp", "2.310"),
        ("Phường có bao nhiêu học sinh bán trú?", "1.120 học sinh", "9.400"),
        ("Đàn trâu của phường có bao nhiêu con?", "900 con", "5.400"),
        ("Phường thiếu bao nhiêu giáo viên?", "38 giáo viên", "25 giáo viên"),
        ("Phường tuyển mấy giáo viên?", "25 giáo viên", "38 giáo viên"),
        ("Số khách du lịch năm 2026 là bao nhiêu?", "46.500 lượt", "55.000"),
    ],
)
def test_the_figure_whose_name_says_all_of_the_question_answers(
    report: Pipeline, question: str, told: str, untold: str
) -> None:
    answer = Conversation(report).ask(question)
    assert answer.status is Status.ANSWERED
    assert told in first_line(answer)
    assert untold not in first_line(answer)


def test_a_question_whose_only_word_is_the_own_level_of_government_gets_no_figure(report: Pipeline) -> None:
    assert "công chức" not in body(Conversation(report).ask("Phường có bao nhiêu vậy?"))


def test_a_sentence_that_leaves_out_the_name_asked_about_is_not_quoted(report: Pipeline) -> None:
    told = body(Conversation(report).ask("Phường có làm đường Bàu Tràm - Gò Duối không?", "ask_yes_no"))
    assert "Bàu Tràm - Gò Duối, dài 2,4 km" in told
    assert "đi bộ ven hồ" not in told


@pytest.mark.parametrize("question", ["Ai ký báo cáo này?", "Bà chủ tịch phường ký báo cáo tên gì?"])
def test_the_signature_is_found_in_one_line_with_the_office(report: Pipeline, question: str) -> None:
    assert "Mạc Thị Hoa" in first_line(Conversation(report).ask(question, "ask_who"))


def test_the_number_of_a_document_is_told_where_its_day_is_asked_too(report: Pipeline) -> None:
    told = body(Conversation(report).ask("Báo cáo này mang số mấy, ban hành ngày nào?", "ask_when"))
    assert "71/BC-UBND" in told


def test_a_question_about_a_name_of_the_documents_is_refused_rather_than_asked_back(report: Pipeline) -> None:
    answer = Conversation(report).mumble("Nhà thầu nào xây đường Bàu Tràm - Gò Duối?")
    assert answer.status is not Status.CLARIFY
