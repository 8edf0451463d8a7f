"""A half-year report in everyday words: coined words, yields, what is left, what was so a year before, parts of a whole."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Tình hình kinh tế - xã hội 6 tháng đầu năm 2036 của thị xã Gò Nhum

Số: 91/BC-UBND

Gò Nhum, ngày 25 tháng 6 năm 2036

## I. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2036

### 1. Kinh tế

- Toàn thị xã có 860 trang trại, trong đó 245 trang trại rộng từ 5 ha trở lên; 118 trang trại đã rào.
- Đã trao biển cho 37 vườn «hai sạch». Vườn «hai sạch» là vườn không có rác, không phun thuốc cỏ; còn 9 vườn ở bến Lò Gạch.
- Ngô vụ xuân gieo 820 ha, năng suất 48,6 tạ/ha; ngô vụ đông 610 ha, năng suất 44,1 tạ/ha.
- Kim ngạch xuất khẩu đạt 52,8 triệu USD, tăng 6,1% so với cùng kỳ; thị trường chính là Lào, Thái Lan và Ấn Độ.
- Xóa được 11/19 bãi ngập rác. Bãi ngập rác là chỗ rác ứ quá 36 giờ chưa được dọn.
- Sản lượng mật ong đạt 96 tấn, giảm 5,2% so với cùng kỳ do mưa dầm trong tháng 3.

Tiến độ một số công trình:

a) Đường Gò Nhum - Lò Gạch: dài 4,1 km, tổng mức đầu tư 152,6 tỷ đồng, khối lượng đạt 38%.

b) Nhà máy nước Suối Vọng: tổng mức đầu tư 88,4 tỷ đồng, khối lượng đạt 61%.

c) Trạm Y tế xã Bình Lỗ: tổng mức đầu tư 7,3 tỷ đồng, chưa khởi công do vướng hai ngôi mộ.

### 2. Xã hội

- Người cao tuổi: chi trả trợ cấp cho 1.730 người với số tiền 18,4 tỷ đồng.
- Đường dây nóng đã nhận 1.240 tin báo của người dân, xử lý xong 1.105 tin báo.
- Tai nạn lao động xảy ra 12 vụ, làm bị thương 15 người; giảm 4 vụ và giảm 3 người bị thương so với cùng kỳ.

## II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2036

1. Phòng Kinh tế: xét xong 9 vườn «hai sạch» tại bến Lò Gạch trước ngày 20/9/2036.
"""


@pytest.fixture(scope="module", name="town")
def _town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("go-nhum"), REPORT, name="bao-cao.md")


@pytest.fixture(name="chat")
def _chat(town: Pipeline) -> Conversation:
    return Conversation(town)


@pytest.mark.parametrize(
    "question",
    ["vườn hai sạch là gì vậy", "vườn 2 sạch tức là sạch những gì hả bác", "vườn 2 sạch là sao"],
)
def test_a_coined_word_is_explained_however_its_number_is_typed(chat: Conversation, question: str) -> None:
    assert "không có rác, không phun thuốc cỏ" in first_line(chat.ask(question, "ask_definition"))


def test_who_sees_to_what_goes_by_a_coined_word(chat: Conversation) -> None:
    assert "Phòng Kinh tế" in first_line(chat.ask("vườn 2 sạch ở bến Lò Gạch giao ai xét", "ask_who"))


def test_what_makes_a_thing_be_called_so_is_its_definition(chat: Conversation) -> None:
    answer = chat.ask("rác để bao lâu thì bị gọi là bãi ngập rác", "ask_task")
    assert "36 giờ" in first_line(answer)


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("ngô vụ đông một héc ta gặt được bao nhiêu tạ", "44,1 tạ/ha"),
        ("ngô vụ xuân mỗi ha thu hoạch được mấy tạ", "48,6 tạ/ha"),
    ],
)
def test_a_harvest_of_one_hectare_is_a_yield(chat: Conversation, question: str, amount: str) -> None:
    assert amount in first_line(chat.ask(question))


def test_a_part_of_what_was_told_is_found_by_the_limit_it_is_told_by(chat: Conversation) -> None:
    chat.ask("toàn thị xã có bao nhiêu trang trại")
    assert "245 trang trại" in first_line(chat.ask("trong đám đó mấy trang trại rộng từ 5 ha trở lên"))


def test_another_limit_than_is_told_finds_no_part(chat: Conversation) -> None:
    chat.ask("toàn thị xã có bao nhiêu trang trại")
    assert "245 trang trại" not in first_line(chat.ask("trong đám đó mấy trang trại rộng từ 3 ha trở lên"))


def test_words_that_point_back_name_nothing(chat: Conversation) -> None:
    answer = chat.ask("Bà ngoại em là người cao tuổi, muốn biết tổng tiền trợ cấp đã chi cho diện này là mấy tỷ")
    assert "18,4 tỷ đồng" in first_line(answer)


def test_what_is_left_of_what_was_received_is_worked_out(chat: Conversation) -> None:
    answer = chat.ask("đường dây nóng còn bao nhiêu tin báo chưa xử lý xong", "ask_compute")
    assert "1.240 − 1.105 = 135 tin" in body(answer)


def test_a_change_told_with_another_is_held_against_the_same_time(chat: Conversation) -> None:
    chat.ask("6 tháng đầu năm xảy ra mấy vụ tai nạn lao động")
    answer = chat.ask("cùng kỳ năm trước thì mấy vụ vậy", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "12 + 4 = 16 vụ" in body(answer)


def test_of_two_works_named_behind_their_kind_the_dearer_is_worked_out(chat: Conversation) -> None:
    answer = chat.ask(
        "công trình nào tốn nhiều tiền hơn: đường Gò Nhum - Lò Gạch hay nhà máy nước Suối Vọng", "ask_compare"
    )
    assert "152,6 − 88,4 = 64,2 tỷ đồng" in body(answer)


@pytest.mark.parametrize(
    "question", ["trạm y tế xã Bình Lỗ xây được mấy phần trăm rồi", "trạm y tế Bình Lỗ làm tới đâu rồi"]
)
def test_the_progress_of_a_work_not_begun_is_that_it_is_not(chat: Conversation, question: str) -> None:
    assert "chưa khởi công" in first_line(chat.ask(question, "ask_achievement"))


def test_why_something_rose_that_fell_is_put_right_whatever_the_writer_wonders(chat: Conversation) -> None:
    answer = chat.ask("vì sao sản lượng mật ong lại tăng mạnh trong khi hoa có nhiều đâu", "ask_explanation")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "giảm 5,2%" in body(answer)


def test_where_exports_are_sold_is_said_of_the_markets(chat: Conversation) -> None:
    chat.ask("kim ngạch xuất khẩu đạt bao nhiêu")
    assert "Thái Lan" in body(chat.ask("chủ yếu bán qua những nước nào vậy", "ask_task"))


def test_who_made_the_bot_is_no_complaint(chat: Conversation) -> None:
    assert chat.say("hỏi thiệt, bot này do ai làm ra vậy", "complaint").status is Status.SMALL_TALK
    assert chat.ask("con bot này do công ty nào lập trình ra vậy", "ask_who").status is Status.SMALL_TALK


def test_how_many_are_left_is_no_complaint(chat: Conversation) -> None:
    answer = chat.say("tin báo của người dân còn bao nhiêu cái chưa xử lý xong", "complaint")
    assert "1.240 − 1.105 = 135 tin" in body(answer)
