"""Asks a yearly plan of the test's own in the words of people who never read one."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.lines_to_call import only_number_answers
from actions.pipeline import Pipeline
from actions.question import Turn
from actions.talk.trouble import to_one_in_trouble
from actions.words import cues
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import OFFICE, pipeline_over_text

pytestmark = pytest.mark.app


PLAN = """Số: 61/KH-UBND

Rạch Ngòi, ngày 20 tháng 12 năm 2058

# KẾ HOẠCH Phát triển kinh tế – xã hội năm 2059 của thành phố Rạch Ngòi

## I. TÌNH HÌNH NĂM 2058

Sản lượng thủy sản năm 2058 đạt 9.300 tấn, trong đó khai thác 5.100 tấn, nuôi trồng 4.200 tấn.

Thành phố đón 420.000 lượt khách du lịch, bằng 91% kế hoạch. Lượng khách không đạt kế hoạch do bến phà Ngòi Lớn ngừng
chạy từ tháng 6.

Có 5 xã đạt chuẩn nông thôn mới, trong đó 2 xã đạt chuẩn nâng cao là Đồng Bưng và Rạch Lá.

Xảy ra 28 vụ tai nạn giao thông làm chết 9 người, bị thương 21 người, so với cùng kỳ giảm 4 vụ, tăng 2 người bị thương.

Ngập do triều cường chưa được khắc phục vì cống thoát nước cũ đã hư hỏng.

## II. CHỈ TIÊU NĂM 2059

| STT | Chỉ tiêu | Đơn vị | Thực hiện 2058 | Kế hoạch 2059 |
| --- | --- | --- | --- | --- |
| 1 | Lượt khách du lịch | lượt | 420.000 | 500.000 |
| 3 | Tỷ lệ hộ nghèo | % | 2,1 | 1,8 |
| 2 | Tỷ lệ bao phủ bảo hiểm y tế | % | 93,2 | 95,1 |

## III. NHIỆM VỤ

Phòng Quản lý đô thị chủ trì ngầm hóa cáp viễn thông tại 5 tuyến đường.

Các hộ ở khu vực sạt lở được hỗ trợ di dời 50 triệu đồng mỗi hộ. Không hỗ trợ đối với nhà xây trái phép trên hành lang sông.

Các đề án báo cáo Ban Thường vụ Thành ủy và Hội đồng nhân dân thành phố trước khi phê duyệt.
"""


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("rach-ngoi"), PLAN, name="ke-hoach.md")


@pytest.mark.parametrize(
    ("asked", "intent", "told"),
    [
        ("năm 2058 đánh bắt nhiều hơn nuôi thả bao nhiêu tấn", "ask_figure", "900 tấn"),
        ("dây cáp treo lòng thòng ngoài phố, có kế hoạch dọn dẹp gì chưa", "ask_task", "ngầm hóa cáp viễn thông"),
        ("dời nhà khỏi chỗ lở đất thì được giúp bao nhiêu tiền", "ask_figure", "50 triệu đồng"),
        ("lượng khách du lịch 2059 định tăng thêm bao nhiêu lượt so với 2058", "ask_compute", "80.000 lượt"),
        ("mục tiêu đón khách 2059 cao hơn số thực đón năm 2058 bao nhiêu lượt", "ask_compute", "80.000 lượt"),
        ("khách du lịch hụt kế hoạch là tại cái gì", "ask_task", "bến phà Ngòi Lớn"),
        ("nước ngập hoài không hết là sao", "ask_task", "cống thoát nước cũ"),
        ("các đề án phải báo cáo những nơi nào", "ask_task", "Ban Thường vụ Thành ủy"),
    ],
)
def test_everyday_words_find_what_documents_write(city, asked, intent, told):
    reply = Conversation(city).ask(asked, intent)
    assert reply.status is Status.ANSWERED
    assert told in body(reply)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("tai nạn giao thông năm 2058 có giảm không", "Có. "),
        ("tai nạn giao thông có giảm so với cùng kỳ không", "Có. "),
        ("tai nạn giao thông năm 2058 có tăng không", "Không. "),
        ("tai nạn giao thông có tăng so với cùng kỳ không", "Không. "),
    ],
)
def test_who_asks_openly_which_way_it_went_hears_yes_or_no(city, asked, told):
    reply = Conversation(city).ask(asked, "ask_yes_no")
    assert reply.status is Status.ANSWERED
    assert first_line(reply).startswith(told)
    assert "giảm 4 vụ" in first_line(reply)


def test_an_open_question_which_is_larger_is_no_wrong_premise(city):
    reply = Conversation(city).ask("nuôi trồng năm 2058 có nhiều hơn khai thác không", "ask_yes_no")
    assert reply.status is Status.ANSWERED
    claimed = Conversation(city).ask("nuôi trồng năm 2058 nhiều hơn khai thác phải không", "ask_yes_no")
    assert claimed.status is Status.CORRECTED_PREMISE


def test_what_a_sentence_withholds_is_answered_no(city):
    reply = Conversation(city).ask("nhà xây trái phép trên hành lang sông có được hỗ trợ không", "ask_yes_no")
    assert first_line(reply).startswith("Không. «Không hỗ trợ")


def test_a_number_to_call_that_no_document_gives_is_refused_with_the_hotline(city):
    reply = Conversation(city).ask("cho xin số điện thoại của Phòng Quản lý đô thị", "ask_task")
    assert reply.status is Status.NOT_IN_PLAN
    assert "1022" in body(reply)


@pytest.mark.parametrize(
    "asked",
    [
        "tỷ lệ người dân có điện thoại thông minh là bao nhiêu",
        "số máy bơm dã chiến năm 2058 là bao nhiêu",
        "thuê bao điện thoại di động đạt tỷ lệ là bao nhiêu",
        "tỷ lệ hài lòng qua tổng đài 1022 là bao nhiêu",
    ],
)
def test_how_many_have_a_telephone_asks_for_no_number_to_call(asked):
    assert not only_number_answers(asked)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("hồ sơ đất trễ hoài, vướng chỗ nào vậy", True),
        ("thu hụt là tại cái gì", True),
        ("việc này do Chi cục Thủy lợi làm à", False),
        ("em thắc mắc chi phí khám bệnh là bao nhiêu", False),
        ("có thắc mắc gì thì hỏi ai", False),
        ("đường nào hay kẹt, xe kẹt ở đâu", False),
        ("cứ 100 dân có 5 bác sĩ là sao", False),
    ],
)
def test_what_asks_for_a_reason(asked, why):
    assert (cues.WHY.search(asked) is not None) is why


@pytest.mark.parametrize("said", ["còn cháu bé dưới hồ", "còn khói trong phòng ngủ", "còn nạn nhân dưới sông"])
def test_who_is_in_danger_after_an_answer_is_heard(said):
    turn = Turn(said, "emergency", 0.9)
    assert to_one_in_trouble(turn, said, OFFICE, english=False, going_on=True) is not None


def test_another_thing_asked_after_is_no_cry_for_help_but_first_it_may_be():
    turn = Turn("thế còn em bé mới đẻ", "emergency", 0.9)
    assert to_one_in_trouble(turn, turn.text, OFFICE, english=False, going_on=True) is None
    assert to_one_in_trouble(turn, turn.text, OFFICE, english=False) is not None


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("tai nạn giao thông chết mấy người", "9 người"),
        ("tai nan giao thong chet may nguoi", "9 người"),
        ("xã nào đã đạt chuẩn nông thôn mới nâng cao", "Đồng Bưng và Rạch Lá"),
    ],
)
def test_what_was_stated_is_told_whole(city, asked, told):
    answer = Conversation(city).ask(asked, "ask_figure")
    assert answer.status is Status.ANSWERED
    assert told in first_line(answer)


def test_one_thing_is_the_same_in_a_sentence_and_in_a_table(city):
    reply = Conversation(city).ask("lượt khách du lịch năm 2059 là bao nhiêu")
    assert "500.000 lượt" in first_line(reply)


def test_an_office_goes_by_its_field_after_another_one(tmp_path):
    text = (
        "Số: 5/KH-UBND\n\nNà Mèo, ngày 3 tháng 3 năm 2059\n\n# KẾ HOẠCH Chăm sóc trẻ em năm 2059 của tỉnh Nà Mèo\n\n"
        "## V. TỔ CHỨC THỰC HIỆN\n\n### 1. Sở Xây dựng\n\na) Rà soát quy hoạch sân chơi.\n\nb) Hướng dẫn tiêu chuẩn sân chơi.\n\n"
        "### 2. Sở Văn hóa, Thể thao và Du lịch\n\nTổ chức các lớp bơi cho trẻ em trong dịp hè.\n"
    )
    talk = Conversation(pipeline_over_text(tmp_path, text, name="ke-hoach.md"))
    talk.ask("Sở Xây dựng phải lo những gì", "ask_task")
    assert "lớp bơi" in first_line(talk.ask("còn bên văn hóa, thể thao thì sao", "ask_task"))


REPORT = """Số: 9/BC-UBND

Gò Sến, ngày 20 tháng 6 năm 2058

# BÁO CÁO Tình hình kinh tế – xã hội 6 tháng đầu năm 2058 của thị xã Gò Sến

## PHẦN THỨ NHẤT. KẾT QUẢ

Đàn bò 800 con; đàn lợn 3.900 con, giảm 5,8% do dịch tả lợn châu Phi tái phát tại xã Gò Me.

| STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2058 | Thực hiện 6 tháng năm 2058 | Cùng kỳ năm 2057 |
| --- | --- | --- | --- | --- | --- |
| 1 | Lượt khách du lịch | nghìn lượt | 420 | 231 | 198 |
| 2 | Doanh nghiệp thành lập mới | doanh nghiệp | 160 | 72 | 81 |

## PHẦN THỨ HAI. KIẾN NGHỊ VỚI TỈNH

1. Đề nghị Ủy ban nhân dân tỉnh bổ sung vốn làm đường Gò Sến.

2. Đề nghị Sở Nội vụ giao thêm biên chế giáo viên.
"""


@pytest.fixture(scope="module")
def half_year(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("go-sen"), REPORT, name="bao-cao.md")


def test_six_months_are_held_against_the_six_months_before(half_year):
    asked = "so với 6 tháng năm ngoái thì khách du lịch nhiều hơn được bao nhiêu nghìn lượt"
    reply = Conversation(half_year).ask(asked, "ask_compute")
    assert "33 nghìn lượt" in first_line(reply)
    assert "198" in first_line(Conversation(half_year).ask("lượt khách du lịch 6 tháng đầu năm 2057 là bao nhiêu"))


def test_why_there_are_fewer_of_an_animal_in_its_other_name(half_year):
    talk = Conversation(half_year)
    assert "dịch tả lợn châu Phi" in first_line(talk.explanation("tại sao heo nuôi ở thị xã lại ít đi"))


def test_what_those_above_are_asked_for_stands_under_its_heading(half_year):
    reply = Conversation(half_year).ask("thị xã xin cấp trên những gì", "ask_overview")
    assert "biên chế giáo viên" in body(reply) and "đường Gò Sến" in body(reply)
