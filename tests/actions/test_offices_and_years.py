"""Who holds an office or a task by their own name, in which year something moved most, and what one of a thing costs."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.holders import holder_in
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """**ỦY BAN NHÂN DÂN XÃ ĐỒNG LẦY**

Số: 41/BC-UBND

*Đồng Lầy, ngày 12 tháng 12 năm 2027*

# BÁO CÁO
## Tình hình kinh tế – xã hội năm 2027, nhiệm vụ năm 2028 của xã Đồng Lầy

## I. KẾT QUẢ NĂM 2027

Đàn dê có 640 con, tăng 25 con so với năm 2026. Trường Mầm non Cây Sồi có 7 lớp, 164 trẻ. Trường Tiểu học Cây Sồi có 15 lớp,
402 học sinh.

Tổng thu ngân sách nhà nước trên địa bàn xã đạt 3.120 triệu đồng, bằng 104% dự toán, tăng 9,1% so với năm 2026.

Mức giá nước sạch hiện hành 7.000 đồng/m3 giữ nguyên từ năm 2019. Giờ bơm nước ở các xóm từ 5 giờ đến 9 giờ sáng.

| Chỉ tiêu | Năm 2025 | Năm 2026 | Năm 2027 | Kế hoạch 2028 |
|---|---|---|---|---|
| Tỷ lệ hộ nghèo (%) | 9,1 | 8,4 | 6,2 | 5,5 |

## II. NHIỆM VỤ NĂM 2028

1. Từ ngày 01/3/2028, giá nước sạch là 9.500 đồng/m3.
2. Giao Hợp tác xã gốm Đồng Lầy chủ trì xây dựng 03 sản phẩm OCOP.
3. Thành lập Ban Chỉ đạo do bà Lữ Thị Gấm, Phó Chủ tịch UBND xã, làm Trưởng ban.
4. Phấn đấu thu ngân sách năm 2028 đạt 3.300 triệu đồng.

## III. TỔ CHỨC THỰC HIỆN

Công chức Tài chính – Kế toán Quàng Văn Sơn là đầu mối tổng hợp số liệu, điện thoại 0219 555 0177.

Ông Hà Văn Thức, Chủ tịch UBND xã, Tổ trưởng Tổ giúp việc, chỉ đạo chung; bà Vi Thị Nhung, Phó Tổ trưởng, tổng hợp.

| TT | Công trình | Cơ quan chủ trì | Thời gian hoàn thành |
|---|---|---|---|
| 1 | Cầu treo Nậm Hu | Ban Quản lý dự án huyện | Quý II/2028 |
| 2 | Kênh tưới Bản Mới | Phòng Kinh tế | Quý III/2028 |

**TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH: Hà Văn Thức**
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("dong-lay"), REPORT, name="bao-cao-2027-dong-lay.md")


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("2. Giao Hợp tác xã gốm Đồng Lầy chủ trì xây dựng 03 sản phẩm OCOP.", "Hợp tác xã gốm Đồng Lầy"),
        ("Công chức Tư pháp Quàng Văn Sơn là đầu mối tổng hợp số liệu.", "Công chức Tư pháp Quàng Văn Sơn"),
        ("Việc sửa Trường Tiểu học Cây Sồi do Tổ hợp tác Đồng Lầy chủ trì.", "Tổ hợp tác Đồng Lầy"),
        ("Nhân dân trong xã chịu trách nhiệm giữ gìn vệ sinh.", ""),
        ("Xã giao chỉ tiêu cho các thôn.", ""),
    ],
)
def test_who_is_given_a_task_is_known_by_the_giving(sentence: str, holder: str) -> None:
    assert holder_in(sentence) == holder


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Ai là đầu mối tổng hợp số liệu?", "Quàng Văn Sơn"),
        ("Ai chủ trì sản phẩm OCOP?", "Hợp tác xã gốm Đồng Lầy"),
    ],
)
def test_a_clerk_or_a_cooperative_is_named_where_the_sentence_gives_it_the_task(
    report: Pipeline, question: str, told: str
) -> None:
    answer = Conversation(report).ask(question, "ask_who")
    assert answer.status is Status.ANSWERED
    assert told in first_line(answer)


def test_a_telephone_number_is_no_number_left_unstated(report: Pipeline) -> None:
    answer = Conversation(report).ask("điện thoại của đầu mối tổng hợp số liệu là bao nhiêu")
    assert answer.status is Status.ANSWERED
    assert "0219 555 0177" in body(answer)


def test_number_and_date_of_the_document_are_both_given(report: Pipeline) -> None:
    answer = Conversation(report).ask("báo cáo này số mấy ngày nào", "ask_when")
    assert "41/BC-UBND" in body(answer)
    assert "12 tháng 12 năm 2027" in body(answer)


def test_the_year_of_the_steepest_fall_is_named_with_its_step(report: Pipeline) -> None:
    answer = Conversation(report).ask("Tỷ lệ hộ nghèo năm nào giảm nhiều nhất?", "ask_compare")
    assert first_line(answer).startswith("Năm 2027")
    assert "2,2 điểm phần trăm" in body(answer)


@pytest.mark.parametrize(("most", "share"), [("cao", "9,1%"), ("thấp", "5,5%")])
def test_the_year_of_the_highest_and_the_lowest_is_found_in_the_row(report: Pipeline, most: str, share: str) -> None:
    answer = Conversation(report).ask(f"Tỷ lệ hộ nghèo năm nào {most} nhất?", "ask_compare")
    assert share in first_line(answer)


def test_the_change_since_a_bare_year_is_the_one_stated(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Đàn dê năm 2027 bao nhiêu con?")
    assert "25 con" in first_line(talk.ask("so với 2026 tăng bao nhiêu con", "ask_compute"))


@pytest.mark.parametrize(
    ("question", "status", "holder"),
    [
        ("Trưởng ban chỉ đạo là bà Lữ Thị Gấm đúng không?", Status.ANSWERED, "Lữ Thị Gấm"),
        ("Trưởng ban chỉ đạo là ông Quàng Văn Sơn đúng không?", Status.CORRECTED_PREMISE, "Lữ Thị Gấm"),
        ("Tổ trưởng Tổ giúp việc là ông Hà Văn Thức đúng không?", Status.ANSWERED, "Hà Văn Thức"),
        ("Tổ trưởng Tổ giúp việc là bà Vi Thị Nhung đúng không?", Status.CORRECTED_PREMISE, "Hà Văn Thức"),
        ("Báo cáo do bà Vi Thị Nhung ký với tư cách Tổ trưởng đúng chứ?", Status.CORRECTED_PREMISE, "Hà Văn Thức"),
        ("Báo cáo do ông Hà Văn Thức ký phải không?", Status.ANSWERED, "Hà Văn Thức"),
    ],
)
def test_a_claimed_office_is_held_against_who_has_it(
    report: Pipeline, question: str, status: Status, holder: str
) -> None:
    answer = Conversation(report).ask(question, "ask_yes_no")
    assert answer.status is status
    assert holder in body(answer)


def test_wondering_why_another_body_has_a_work_is_put_right(report: Pipeline) -> None:
    answer = Conversation(report).ask("Sao Phòng Kinh tế lại được giao làm Cầu treo Nậm Hu?", "ask_task")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Ban Quản lý dự án huyện" in body(answer)


def test_the_new_price_is_held_against_the_old_one(report: Pipeline) -> None:
    answer = Conversation(report).ask("Giá nước sạch mới đắt hơn mức cũ bao nhiêu?")
    assert "2.500 đồng/m³" in body(answer)


def test_counts_of_one_school_are_not_those_of_another(report: Pipeline) -> None:
    talk = Conversation(report)
    assert "402" in first_line(talk.ask("Trường Tiểu học Cây Sồi có bao nhiêu học sinh?"))
    assert "15 lớp" in first_line(talk.ask("mấy lớp", "ask_count"))


def test_one_of_two_schools_is_no_answer_to_their_sum(report: Pipeline) -> None:
    answer = Conversation(report).ask("Trường Mầm non với Trường Tiểu học cộng lại bao nhiêu lớp?", "ask_compute")
    assert len(answer.figures) != 1


def test_nothing_is_denied_for_a_year_that_has_it_under_a_longer_name(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("sang năm phấn đấu thu bao nhiêu")
    answer = talk.ask("tăng bao nhiêu phần trăm so với năm 2027", "ask_compute")
    assert "thu ngân sách cho năm 2027" not in body(answer)
