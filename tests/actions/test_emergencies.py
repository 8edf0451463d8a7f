"""Whoever is in danger gets the numbers to call, whatever the message was taken for; whoever asks of the plan an answer."""

from __future__ import annotations

import re

import pytest

from actions.answer import Answer, Line, Status
from actions.replies.citation_check import check
from actions.talk.emergencies import LINES, in_danger, is_desperate
from actions.wording import VIETNAMESE
from index.release import Release
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app

IN_DANGER = [
    "cháy nhà tôi rồi",
    "Nhà tôi đang cháy!!!",
    "quán bên cạnh bốc cháy",
    "có người đuối nước",
    "cháu bé rơi xuống giếng",
    "em muốn chết",
    "bo toi bi dot quy",
    "Cháy nhà rồi, có hai cháu bé kẹt trong nhà, gọi nhầm số có bị phạt không?",
    "Nhà tôi đang cháy, tôi sợ gọi cứu hỏa bị phạt tiền, cứu với",
    "me toi ngat xiu",
    "con không muốn sống nữa",
    "em đang nghĩ tới chuyện tự tử",
    "chồng đánh tôi",
    "tôi bị chồng đánh",
    "bố em đánh em suốt",
    "hàng xóm cầm dao dọa giết",
    "có tai nạn trước cổng trường",
    "vừa có tai nạn, người bị thương nặng",
    "mẹ tôi ngất xỉu",
    "bố tôi không thở được",
    "em bị thầy giáo xâm hại",
    "cháu gái bị sàm sỡ",
    "con tôi bị bắt cóc",
    "có trộm trong nhà",
    "gọi cấp cứu giúp tôi",
    "cứu tôi với",
    "113",
    "gọi 115 giúp",
    "nước dâng tới nóc nhà bà con rồi",
    "lũ lên nhanh quá, cả xóm chưa chạy kịp",
    "nuoc ngap den mai roi",
    "núi lở vùi mất nhà bác Tư",
    "đang sạt lở đất cạnh trường",
    "gió giật mái tôn bay hết rồi",
    "tường đổ đè lên người",
    "hai mẹ con kẹt trên mái nhà",
    "rò rỉ khí gas trong bếp",
    "bị điện giật",
    "chó dại cắn cháu bé",
    "cháu bị rắn độc cắn vào chân",
    "cụ nhà tôi sốt cao mà không ai tới",
    "con tôi hóc xương gà sắp chết",
    "bố tôi ăn cá bị ngộ độc",
    "bão tốc mái nhà tôi rồi",
    "my house is on fire",
    "I want to kill myself",
]
ABOUT_THE_PLAN = [
    "phòng cháy chữa cháy được làm gì",
    "công tác phòng cháy, chữa cháy thế nào",
    "số vụ cháy năm 2021 là bao nhiêu",
    "bao nhiêu nhà bị cháy được hỗ trợ",
    "tỷ lệ tai nạn giao thông giảm bao nhiêu",
    "tai nạn giao thông có giảm không",
    "phòng chống bạo lực gia đình",
    "phòng, chống đuối nước cho trẻ em ra sao",
    "kế hoạch nói gì về trẻ em bị xâm hại",
    "số trẻ em bị xâm hại là bao nhiêu",
    "có mua thêm xe cấp cứu không",
    "kinh phí cứu hộ cứu nạn",
    "thu ngân sách năm 2021 là bao nhiêu",
    "nóng muốn chết",
    "hạn hán làm lúa cháy, được hỗ trợ thế nào",
    "nhà máy bị cháy có được giảm thuế không",
    "đội cứu hỏa có mấy người",
    "nghị quyết số 113 nói gì",
    "cháy rừng thì kế hoạch ứng phó ra sao",
    "sạt lở đất thì thành phố làm công tác gì",
    "phòng chống lũ quét, sạt lở đất có nhiệm vụ nào",
    "nước sinh hoạt lên tới tầng mấy là của kế hoạch cấp nước nào",
    "bao nhiêu nhà bị tốc mái rồi",
    "đàn lợn nhà tôi bị dịch chết hết rồi, thành phố có lo không",
    "hỗ trợ nhà bị sập do bão có người bị nạn",
]

OF_SOMETHING_ELSE = [
    "kè chống sạt lở làm tới đâu rồi",
    "có bố trí đất chôn cất không",
    "nước ngập do hạ tầng chưa đồng bộ đúng không",
    "nhà nước đổ tiền cho người nghèo không",
    "nha nuoc dang co chinh sach gi",
    "anh em muon gui don cho can bo thi gui o dau",
]


@pytest.mark.parametrize("text", IN_DANGER)
@pytest.mark.parametrize("intent", ["ask_task", "complaint", "out_of_scope", "abuse"])
def test_who_is_in_danger_gets_the_numbers_whatever_the_message_was_taken_for(
    talk: Conversation, text: str, intent: str
) -> None:
    answer = talk.ask(text, intent) if intent == "ask_task" else talk.say(text, intent)
    assert answer.status is Status.HAND_OVER
    assert all(number in body(answer) for number in ("113", "114", "115", "111", "1022"))
    assert not answer.suggestions


def test_a_message_in_danger_is_no_failure_of_understanding(talk: Conversation) -> None:
    talk.mumble("asdf qwer")
    assert "114" in body(talk.mumble("cháy nhà tôi rồi"))


@pytest.mark.parametrize("text", [*ABOUT_THE_PLAN, *OF_SOMETHING_ELSE])
def test_a_question_about_the_plan_is_no_cry_for_help(text: str) -> None:
    assert not in_danger(text)


@pytest.mark.parametrize("text", [text for text in ABOUT_THE_PLAN if "muốn chết" not in text])
def test_a_question_about_the_plan_taken_for_a_cry_for_help_is_answered_as_a_question(
    talk: Conversation, text: str
) -> None:
    assert "114" not in body(talk.say(text, "emergency", confidence=0.6))


def test_a_message_that_rasa_takes_for_a_cry_for_help_gets_the_numbers(talk: Conversation) -> None:
    assert "115" in body(talk.say("ôi giời ơi bà cụ nhà bên lăn ra kìa", "emergency"))


@pytest.mark.parametrize("text", ["em muốn chết", "tôi không muốn sống nữa", "em muon chet", "toi khong muon song nua"])
def test_who_wants_to_die_is_spoken_to_kindly(talk: Conversation, text: str) -> None:
    assert "một mình" in first_line(talk.say(text, "emergency"))


def test_a_cry_for_help_in_english_is_answered_in_english(talk: Conversation) -> None:
    answer = talk.say("help, my house is on fire", "emergency")
    assert "call" in body(answer)
    assert not re.search("[đĐ]", body(answer))


def test_an_emergency_reply_holds_the_national_numbers_and_no_other(talk: Conversation, plan_release: Release) -> None:
    answer = talk.say("cháy nhà rồi", "emergency")
    assert check(answer, plan_release) == []
    other = Answer(answer.status, (*answer.blocks, Line("Hoặc gọi 119.")), allowed=answer.allowed)
    assert check(other, plan_release)


def test_the_reply_explains_each_number_it_gives() -> None:
    for name, number in LINES.items():
        assert f"{{{name}}}" in VIETNAMESE.emergency
        assert number.isdigit()


@pytest.mark.parametrize(
    "text",
    [
        "Xóm tôi có lò đốt khói mù trời, đất công thì bị chiếm. Thành phố định mạnh tay cỡ nào?",
        "nước lên ngập hết sân rồi, chính quyền tính sao",
    ],
)
def test_an_unsure_cry_that_asks_what_the_administration_does_is_a_question(talk: Conversation, text: str) -> None:
    assert talk.say(text, "emergency", confidence=0.6).strategy != "emergency"


def test_a_sure_cry_is_a_cry_whatever_it_asks(talk: Conversation) -> None:
    assert talk.say("khói mù trời rồi, phường có ai không", "emergency", confidence=0.9).strategy == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "tôi chán sống quá rồi",
        "toi chan song lam roi",
        "chán đời quá, chẳng thiết gì nữa",
        "mệt mỏi quá, chỉ muốn ngủ một giấc không dậy nữa",
        "sống chẳng còn ý nghĩa gì nữa",
    ],
)
def test_quiet_words_of_despair_are_heard(text: str) -> None:
    assert in_danger(text)
    assert is_desperate(text)


@pytest.mark.parametrize(
    "text", ["xây kè chắn sóng chưa", "ke chan song xay chua", "dân chán cảnh sống chung với ngập"]
)
def test_breakwaters_and_grumbles_are_no_despair(text: str) -> None:
    assert not in_danger(text)


def test_whoever_wants_the_number_of_an_officer_is_in_no_danger(talk: Conversation) -> None:
    answer = talk.say("em muốn lấy số điện thoại chủ tịch", "emergency", confidence=0.6)
    assert "113" not in body(answer)
    assert "1022" in body(answer)
