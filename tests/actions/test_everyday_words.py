"""Everyday words for sums, documents' days, votes and the points of a plan; what is supposed and cannot be worked out."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.question import Memory
from actions.reading.other_side import with_side_named
from actions.reckoning.operations import asked_words
from actions.words.spoken.speech import in_plain_words
from actions.words.spoken.years import with_years_in_digits
from tests.actions.asking import Conversation, body, first_line
from vietnamese.queries import read_query

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("tiền vô với tiền ra bên nào lớn", "thu ngân sách với chi ngân sách bên nào lớn"),
        ("ngân sách thu có vượt chi không", "thu ngân sách có vượt chi ngân sách không"),
        ("chi vượt quá thu bao nhiêu", "chi ngân sách vượt thu ngân sách bao nhiêu"),
        ("thu vượt chỉ tiêu không", "thu vượt chỉ tiêu không"),
        ("từ tháng 7 tới hết năm làm gì", "6 tháng cuối năm làm gì"),
        ("từ đầu năm đến hết tháng 6 năm 2021 làm gì", "6 tháng đầu năm 2021 làm gì"),
        ("từ tháng 1 đến tháng 6/2021", "từ tháng 1 đến tháng 6/2021"),
        ("bản kế hoạch ai ký, bản làng nào", "kế hoạch ai ký, bản làng nào"),
        ("mấy con heo nhà tui ốm hoài", "dịch bệnh trên vật nuôi"),
        ("gà chết máy", "gà chết máy"),
        ("mỗi tháng xã tiêu trung bình cỡ nào", "mỗi tháng xã chi ngân sách trung bình bao nhiêu"),
        ("phạt mạnh tay cỡ nào", "phạt mạnh tay cỡ nào"),
        ("số tiền định chi là mấy tỷ", "số tiền định chi là mấy tỷ"),
        ("chỉ số này đứng thứ mấy", "chỉ số này xếp hạng bao nhiêu"),
        ("họp vào thứ mấy", "họp vào thứ mấy"),
        ("diện tích tiêu bao nhiêu ha", "diện tích tiêu bao nhiêu ha"),
        ("vụ mùa tiêu mấy tấn", "vụ mùa tiêu mấy tấn"),
        ("lộn xộn vỉa hè xử lý sao", "lộn xộn vỉa hè xử lý sao"),
        ("nhầm lẫn hồ sơ thì ai chịu", "nhầm lẫn hồ sơ thì ai chịu"),
        ("quên đóng thuế thì bị phạt bao nhiêu", "quên đóng thuế thì bị phạt bao nhiêu"),
        ("gà chết hàng loạt ai lo", "dịch bệnh trên vật nuôi ai lo"),
        ("lớp 6 học chương trình chi", "lớp 6 học chương trình gì"),
        ("chương trình chi ngân sách", "chương trình chi ngân sách"),
        ("hai đầu vênh nhau mấy tỷ", "hai đầu chênh nhau mấy tỷ"),
        ("hai khoản đó hơn kém nhau chừng nào", "hai khoản đó chênh nhau bao nhiêu"),
        ("chừng nào xong cầu, hai bên cách nhau xa", "chừng nào xong cầu, hai bên cách nhau xa"),
        ("gom hai khoản đó lại được bao nhiêu", "cộng hai khoản đó lại được bao nhiêu"),
        ("quy hoạch được gật đầu rồi thì làm gì", "quy hoạch được phê duyệt rồi thì làm gì"),
        ("khi nào đại biểu bấm nút", "khi nào đại biểu thông qua"),
        ("từ chữ «một là» trở đi có mấy việc", "trong các nhiệm vụ có mấy việc"),
        ("gom được 700 tỷ vào ngân sách", "thu ngân sách 700 tỷ"),
        ("chỉ được đúng một nửa chỉ tiêu", "chỉ được 50% chỉ tiêu"),
        ("vỉa hè vênh nứt, bao giờ sửa", "vỉa hè vênh nứt, bao giờ sửa"),
        ("tiền ra sao", "tiền ra sao"),
        ("thành phố chỉ tiêu đúng 500 tỷ trong năm nay", "thành phố chi ngân sách đúng 500 tỷ trong năm nay"),
        ("thành phố giao chỉ tiêu đúng 500 tỷ", "thành phố giao chỉ tiêu đúng 500 tỷ"),
    ],
)
def test_everyday_words_are_read_in_plain_ones(said: str, plain: str) -> None:
    assert in_plain_words(said) == plain


def test_the_last_day_of_a_year_is_a_date() -> None:
    assert with_years_in_digits("nghị quyết ký ngày cuối cùng của năm 2030") == "nghị quyết ký ngày 31/12/2030"
    assert with_years_in_digits("những ngày cuối năm 2030-2031") == "những ngày cuối năm 2030-2031"


def test_fifteen_is_no_slip_for_ten_years() -> None:
    assert read_query("Mười lăm công trình đã xong").text == "Mười lăm công trình đã xong"


def test_land_that_is_seized_is_no_share() -> None:
    assert "chiem" not in asked_words("xử lý lấn chiếm lòng đường, chiếm đất công")
    assert "chiem" in asked_words("thuế chiếm bao nhiêu phần trăm")


def test_the_other_side_of_the_budget_goes_by_its_direction() -> None:
    asked = Memory(intent="ask_figure", terms=(("chi ngân sách", (), ()),))
    assert with_side_named("còn đầu vào?", asked) == "còn thu ngân sách?"
    assert with_side_named("còn đầu ra cho trái cây?", Memory()) == "còn đầu ra cho trái cây?"


def test_both_sides_are_told_apart_in_a_talk(talk: Conversation) -> None:
    talk.ask("Thành phố định chi bao nhiêu?")
    assert "2.341,6" in first_line(talk.ask("còn đầu vào?"))
    assert "238,4" in first_line(talk.ask("Thế hai đầu vênh nhau mấy tỷ?", "ask_compute"))


def test_two_parts_just_given_are_added_up(talk: Conversation) -> None:
    talk.ask("thuế phí bao nhiêu")
    talk.ask("tiền sử dụng đất nữa")
    assert "2.341,6" in first_line(talk.ask("gom hai món đó lại thành mấy tỷ", "ask_compute"))


def test_the_points_are_counted_from_the_first(talk: Conversation) -> None:
    assert "7" in first_line(talk.mumble("Từ mục «một là» tới hết thì cả thảy mấy đầu việc?"))


def test_what_is_supposed_of_two_parts_is_left_open(talk: Conversation) -> None:
    answer = talk.ask(
        "Ví dụ thuế phí thu 900 tỷ mà tiền sử dụng đất chỉ được một nửa, cộng lại bao nhiêu?", "ask_compute"
    )
    assert answer.status is Status.PARTLY_ANSWERED
    assert "chưa tính được theo giả định" in body(answer)


@pytest.mark.parametrize(
    ("question", "intent", "stated"),
    [
        ("Sản xuất nông nghiệp nửa đầu năm bết bát, vậy ai chịu trách nhiệm?", "ask_who", "ổn định"),
        ("Sao dự án đô thị động lực lại đi vay Ngân hàng Đầu tư châu Âu?", "ask_yes_no", "Ngân hàng Thế giới"),
        ("dự án đô thị động lực vay tiền của Hàn Quốc giờ làm tới đâu", "ask_task", "Ngân hàng Thế giới"),
        ("Mười bốn đề án kinh tế – xã hội mà tỉnh xây dựng sao chẳng thấy kể tên?", "ask_yes_no", "11 đề án"),
    ],
)
def test_what_is_claimed_beside_the_question_is_put_right(
    talk: Conversation, question: str, intent: str, stated: str
) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.CORRECTED_PREMISE
    assert stated in body(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Dự án đô thị động lực vay Ngân hàng Thế giới giờ làm tới đâu?",
        "Dự án đô thị động lực vay WB phải không?",
        "Dự án đô thị động lực có vay ADB không?",
        "Sản xuất nông nghiệp ổn định, vậy ai chỉ đạo?",
    ],
)
def test_what_is_right_or_only_asked_is_not_put_right(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_task").status is not Status.CORRECTED_PREMISE


def test_who_is_to_see_and_to_pass_something(talk: Conversation) -> None:
    answer = talk.ask("Mấy đề án soạn xong phải đưa cho những ai xem, ai biểu quyết thì mới được làm?", "ask_count")
    assert "Ban Thường vụ Thành ủy" in first_line(answer)
    assert "HĐND thành phố" in first_line(answer)


def test_a_short_sentence_after_a_story_is_read_with_it(talk: Conversation) -> None:
    answer = talk.ask(
        "Lớp con tôi thiếu thầy cô hoài, họp phụ huynh nào cũng than. Thành phố có tính bù người không?", "ask_task"
    )
    assert "bổ sung đội ngũ giáo viên" in body(answer)


def test_another_document_is_asked_after_as_the_one_before(talk: Conversation) -> None:
    talk.ask("Văn bản nào ban hành ngày 2/8/2016?", "ask_document")
    assert "01-NQ/TU" in first_line(talk.ask("còn ngày 31/12/2020?"))


def test_a_tax_is_shared_out_to_its_months(talk: Conversation) -> None:
    talk.ask("Thuế phí năm 2021 bao nhiêu?")
    assert "74,7" in body(talk.ask("mỗi tháng bao nhiêu?", "ask_compute"))


def test_voters_that_nobody_counts_are_not_answered_with_the_points(talk: Conversation) -> None:
    talk.ask("Bầu cử đại biểu Quốc hội ngày nào?", "ask_when")
    assert talk.ask("có bao nhiêu cử tri?", "ask_count").strategy != "points"


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Trong đợt dịch mà đi bỏ phiếu có lộn xộn gì không?", "bảo đảm an toàn"),
        ("sáu tháng đầu năm việc tiêu tiền vốn nhà nước cho công trình có trôi chảy không?", "hiệu quả cao"),
        ("Cải cách hành chính có ra trò không", "cải cách hành chính"),
    ],
)
def test_how_something_goes_is_told_in_the_documents_words_without_a_verdict(
    talk: Conversation, question: str, quoted: str
) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status in (Status.ANSWERED, Status.PARTLY_ANSWERED)
    assert quoted in body(answer)
    assert not first_line(answer).startswith(("Có.", "Không."))


def test_a_thing_that_no_document_has_is_still_refused_beside_a_judgement(talk: Conversation) -> None:
    assert talk.ask("Học phí lớp bơi có lộn xộn không?", "ask_yes_no").status is Status.NOT_IN_PLAN


def test_a_city_doing_well_is_asked_for_its_results(talk: Conversation) -> None:
    answer = talk.ask("nửa đầu năm 2021 thành phố làm ăn ra sao, vài câu thôi", "ask_achievement")
    assert answer.status is Status.ANSWERED
    assert "ngân sách" in body(answer)


def test_cutting_people_is_cutting_the_staff(talk: Conversation) -> None:
    assert "Chính phủ" in first_line(talk.ask("bớt người thì theo lệnh ai", "ask_who"))


def test_falling_ill_speaks_of_diseases(talk: Conversation) -> None:
    answer = talk.ask("nhà em nuôi lợn với trồng rau, thành phố tính làm gì để khỏi bị dịch", "ask_task")
    assert "cây trồng, vật nuôi" in first_line(answer)
