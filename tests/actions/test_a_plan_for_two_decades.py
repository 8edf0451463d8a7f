"""Ordinary questions about a plan for many years: names in a list, short forms, duties, its own time, who signed it."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """**ỦY BAN NHÂN DÂN TỈNH THANH GIANG**

Số: 318/KH-UBND

Thanh Giang, ngày 14 tháng 5 năm 2031

**KẾ HOẠCH**

PHÁT TRIỂN THƯ VIỆN CỘNG ĐỒNG TRÊN ĐỊA BÀN TỈNH THANH GIANG GIAI ĐOẠN 2031 - 2038

Thực hiện Quyết định số 77/QĐ-TTg ngày 03/02/2031 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

**I. MỤC TIÊU**

- Phấn đấu ít nhất 40% phường mở thư viện lưu động phục vụ thiếu nhi (các phường: Bến Thóc, Gò Mây, Suối Cát).
- Tổ chức hội sách tại các xã Đồng Lim, Vĩnh Hòa và Phú Sa.
- 100% thư viện tư nhân đạt tiêu chuẩn phòng cháy, chữa cháy theo quy định.
- Trưng bày tài liệu cổ tại các bảo tàng: Thanh Giang, Bến Thóc...

- Từng địa phương đăng ký lộ trình, phấn đấu đạt 20% xã, phường “không rác thải nhựa” năm 2031, bảo đảm đến hết năm 2036 đạt \
50% địa bàn cấp xã “không rác thải nhựa”.

**II. GIẢI PHÁP**

- Thực hiện đề án của Trung ương giai đoạn 2031 - 2036, phấn đấu xây dựng 25% xã, phường “không khói thuốc” ngay trong năm 2032; \
đến năm 2036 đạt 90% xã, phường không rác thải nhựa.

- Giao doanh nghiệp vận hành nhà sách theo hình thức Hợp đồng đặt hàng - bảo trì (M&S) theo quy định của pháp luật.
- Đầu tư phòng đọc tại các Trung tâm học tập cộng đồng (viết tắt TTHTCĐ).

- Mua mới tủ sách: 30 tủ (Trong đó: Hội Phụ nữ: 12 tủ, Đoàn Thanh niên: 18 tủ);

- Sửa chữa tủ sách: 25 tủ (Trong đó: Hội Phụ nữ: 07 tủ, Hội Nông dân: 18 tủ).

**III. TỔ CHỨC THỰC HIỆN**

**1. Sở Văn hóa**

- Hướng dẫn các thư viện thực hiện Kế hoạch; Trước ngày 10/11 hàng năm tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả.

**2. Các thư viện**

- Định kỳ báo cáo kết quả về Sở Văn hóa, trước ngày 25/10 hàng năm.

**TM. ỦY BAN NHÂN DÂN**

KT. CHỦ TỊCH

PHÓ CHỦ TỊCH

Lò Thị Mận
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("thanh-giang"), PLAN, name="ke-hoach-thu-vien.md")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Những phường nào được chọn mở thư viện lưu động?", "3 phường: Bến Thóc, Gò Mây, Suối Cát"),
        ("mấy phường được nêu tên mở thư viện lưu động vậy", "3 phường: Bến Thóc, Gò Mây, Suối Cát"),
        ("Kể tên các phường mở thư viện lưu động cho thiếu nhi", "3 phường: Bến Thóc, Gò Mây, Suối Cát"),
        ("Hội sách tổ chức ở những xã nào?", "3 xã: Đồng Lim, Vĩnh Hòa, Phú Sa"),
        ("Tài liệu cổ trưng bày tại các bảo tàng nào?", "Thanh Giang, Bến Thóc."),
    ],
)
def test_names_listed_behind_their_plural_are_told_and_counted(plan: Pipeline, question: str, told: str) -> None:
    answer = Conversation(plan).ask(question)
    assert answer.status is Status.ANSWERED
    assert told in first_line(answer)


def test_names_of_a_list_left_open_are_not_counted(plan: Pipeline) -> None:
    assert "2 bảo tàng" not in body(Conversation(plan).ask("Tài liệu cổ được trưng bày tại mấy bảo tàng?"))


@pytest.mark.parametrize(
    "question", ["M&S là gì?", "nhà sách theo hình thức m&s, m&s nghĩa là gì vậy", "M&S, M&S là cái gì?"]
)
def test_a_short_form_of_two_letters_joined_is_explained_by_the_words_before_it(plan: Pipeline, question: str) -> None:
    answer = Conversation(plan).ask(question, intent="ask_definition")
    assert answer.status is Status.ANSWERED
    assert "Hợp đồng đặt hàng - bảo trì (M&S)" in first_line(answer)


def test_a_short_form_that_a_sentence_says_to_be_one_is_explained(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("TTHTCĐ là gì?", intent="ask_definition")
    assert "(viết tắt TTHTCĐ)" in first_line(answer)


def test_what_is_required_is_told_by_the_target(plan: Pipeline) -> None:
    talk = Conversation(plan)
    required = talk.ask("Thư viện tư nhân có bắt buộc đạt tiêu chuẩn phòng cháy hết không?", intent="ask_yes_no")
    assert required.status is Status.ANSWERED
    assert "100% thư viện tư nhân" in first_line(required)
    reached = talk.ask("Thư viện tư nhân đã đạt tiêu chuẩn phòng cháy hết chưa?", intent="ask_yes_no")
    assert "không nêu đã" in first_line(reached)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Kế hoạch này chỉ kéo dài đến năm 2035 rồi thôi phải không?", Status.CORRECTED_PREMISE),
        ("Kế hoạch này thực hiện đến hết năm 2038 phải không?", Status.ANSWERED),
        ("Chương trình này chỉ làm trong năm 2031 là hết hả?", Status.CORRECTED_PREMISE),
    ],
)
def test_how_long_a_plan_is_said_to_run_is_held_against_its_title(
    plan: Pipeline, question: str, status: Status
) -> None:
    answer = Conversation(plan).ask(question, intent="ask_yes_no")
    assert answer.status is status
    assert "GIAI ĐOẠN 2031 - 2038" in first_line(answer)


def test_until_when_a_plan_runs_is_told_by_its_title(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("Kế hoạch này kéo dài tới năm nào vậy?", intent="ask_when")
    assert "GIAI ĐOẠN 2031 - 2038" in first_line(answer)


@pytest.mark.parametrize("question", ["ai kí vây, chúc vụ j", "ai ký vây", "người ký giữ chúc danh gì"])
def test_who_signed_is_told_however_carelessly_it_is_asked(plan: Pipeline, question: str) -> None:
    talk = Conversation(plan)
    talk.ask("Kế hoạch này ban hành ngày nào?", intent="ask_when")
    assert "Lò Thị Mận" in body(talk.ask(question, intent="ask_who"))


def test_another_year_is_told_by_the_sentence_just_quoted(plan: Pipeline) -> None:
    talk = Conversation(plan)
    assert "20%" in first_line(talk.ask("Mục tiêu năm 2031 bao nhiêu % xã phường không rác thải nhựa?"))
    later = first_line(talk.ask("thế đến hết năm 2036 thì sao?"))
    assert "50%" in later
    assert "90%" not in later


def test_an_amount_is_of_the_very_year_said_right_behind_it(plan: Pipeline) -> None:
    told = first_line(Conversation(plan).ask("Mục tiêu bao nhiêu phần trăm xã, phường không khói thuốc?"))
    assert "năm 2032" in told
    assert "25%" in told


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("Cả tủ sách mua mới lẫn tủ sách sửa chữa thì riêng Hội Phụ nữ lo bao nhiêu tủ?", "= 19 tủ", "48"),
        ("Hội Phụ nữ mua mới với sửa chữa cộng lại mấy tủ sách", "= 19 tủ", "48"),
        ("Hội Phụ nữ và Đoàn Thanh niên mua mới tổng cộng bao nhiêu tủ sách?", "30 tủ", "7"),
    ],
)
def test_parts_of_the_wholes_named_are_added_up(plan: Pipeline, question: str, told: str, untold: str) -> None:
    said = first_line(Conversation(plan).ask(question, intent="ask_compute"))
    assert told in said
    assert untold not in said


@pytest.mark.parametrize(
    "question", ["Mỗi năm Sở Văn hóa phải báo cáo trước ngày nào?", "Sở Văn hóa tổng hợp, báo cáo hạn chót khi nào?"]
)
def test_a_deadline_of_an_office_is_told_by_its_own_tasks(plan: Pipeline, question: str) -> None:
    said = body(Conversation(plan).ask(question, intent="ask_when"))
    assert "ngày 10/11" in said
    assert "25/10" not in said
