"""Talks about a commune's report of the test's own: why something told is so, what became of it, two amounts told, one place."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN XÃ TRẢNG MÂY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 61/BC-UBND

*Trảng Mây, ngày 05 tháng 7 năm 2036*

# BÁO CÁO Tình hình phát triển kinh tế - xã hội 6 tháng đầu năm 2036 của xã Trảng Mây

## I. KẾT QUẢ

1. Đường liên xã Trảng Mây - Suối Cạn dài 5,2 km đi qua đất của 96 hộ; 71 hộ đã bàn giao đất, còn 25 hộ chưa bàn giao đất \
do chưa đồng tình với giá cây cao su.

2. Cây trồng: diện tích mía 340 ha, giảm 45 ha so với cùng kỳ. Nguyên nhân là nhà máy đường Hòa Lợi ngừng thu mua. Dịch tả \
lợn xảy ra tại ấp Cầu Lớn, phải tiêu hủy 64 con lợn. Nuôi tôm càng xanh được 18 tấn.

3. Tỷ lệ hộ dùng nước máy đạt 81,3%, kế hoạch năm là 85%.

4. Số tổ vay vốn là 14 tổ với 512 thành viên. Dựng 120 cột đèn năng lượng mặt trời trên các tuyến đường xã. Phân loại rác tại \
ấp Bàu Sen, ấp Gò Sỏi và ấp Cầu Lớn; trồng 3.400 cây bóng mát.

5. Thu phí chợ đạt 61,5% kế hoạch, thấp hơn cùng kỳ. Khách tham quan đạt 4.100 lượt.

## II. HẠN CHẾ, NGUYÊN NHÂN

1. Hạn chế

- Thu phí chợ đạt thấp, nhiều sạp bỏ trống.

2. Nguyên nhân

- Nguyên nhân khách quan: người mua chuyển sang siêu thị Cầu Lớn.
- Nguyên nhân chủ quan: tổ quản lý chợ chưa sắp xếp lại ngành hàng.

## III. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2036

1. Tổ vận động do Phó Chủ tịch Ủy ban nhân dân xã Trần Văn Núi làm Tổ trưởng vận động 25 hộ còn lại bàn giao đất trước ngày \
30/9/2036; hộ cố tình không bàn giao thì lập hồ sơ cưỡng chế. Vận động 60 hộ dùng nước máy.

## PHỤ LỤC. TRẢ LỜI KIẾN NGHỊ CỦA CỬ TRI

1. Cử tri ấp Bàu Sen đề nghị làm cống thoát nước. Kết quả: đã đặt 80 m cống, xong ngày 20/5/2036.
2. Cử tri ấp Gò Sỏi đề nghị mở rộng sân bóng. Kết quả: chưa thực hiện vì chưa có quỹ đất; xã sẽ đưa vào kế hoạch năm 2038.
3. Cử tri ấp Cầu Lớn đề nghị hỗ trợ hộ có chuồng trại bị cuốn trôi. Kết quả: đã hỗ trợ mỗi hộ 4 triệu đồng.
"""


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("trang-may"), REPORT, name="bao-cao.md")


@pytest.fixture
def talk(commune: Pipeline) -> Conversation:
    return Conversation(commune)


@pytest.mark.parametrize(
    ("asked", "why", "reason"),
    [
        ("71 hộ đã bàn giao đất, còn mấy hộ chưa bàn giao", "vì sao họ chưa chịu?", "giá cây cao su"),
        ("diện tích mía bao nhiêu", "sao lại giảm vậy?", "ngừng thu mua"),
        ("tiêu hủy bao nhiêu con lợn", "sao phải tiêu hủy?", "Dịch tả lợn"),
        ("thu phí chợ đạt bao nhiêu phần trăm", "thấp rứa, vì đâu?", "siêu thị"),
        ("thu phí chợ đạt bao nhiêu phần trăm", "nguyên nhân do đâu?", "siêu thị"),
        ("thu phí chợ đạt bao nhiêu phần trăm", "vì sao?", "sắp xếp lại ngành hàng"),
    ],
)
def test_why_after_something_told_is_sought_in_the_document(
    talk: Conversation, asked: str, why: str, reason: str
) -> None:
    talk.ask(asked)
    answer = talk.explanation(why)
    assert (answer.status, answer.strategy) == (Status.ANSWERED, "why")
    assert reason in body(answer)


@pytest.mark.parametrize("how", ["sao bạn biết?", "sao lại ra con số đó?", "vì sao bạn trả lời như vậy?"])
def test_how_the_bot_came_to_it_is_about_its_answer(talk: Conversation, how: str) -> None:
    talk.ask("diện tích mía bao nhiêu")
    assert talk.explanation(how).strategy == "explanation"


def test_no_reason_is_made_up(talk: Conversation) -> None:
    talk.ask("có bao nhiêu tổ vay vốn")
    answer = talk.explanation("sao nhiều vậy?")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu không nêu lý do")


def test_who_leads_a_task_force_is_no_reason(talk: Conversation) -> None:
    talk.ask("vận động 25 hộ còn lại bàn giao đất khi nào xong", "ask_when")
    assert first_line(talk.explanation("vì sao phải vận động?")).startswith("Tài liệu không nêu lý do")


def test_those_told_next_are_no_part_of_those_done_with(talk: Conversation) -> None:
    assert "46" not in body(talk.ask("còn mấy hộ chưa bàn giao đất?"))


def test_a_plan_told_beside_a_result_is_set_against_it(talk: Conversation) -> None:
    talk.ask("tỷ lệ hộ dùng nước máy đạt bao nhiêu")
    assert "85%" in first_line(talk.ask("kế hoạch là bao nhiêu"))
    assert "3,7 điểm phần trăm" in first_line(talk.ask("chênh nhau mấy", "ask_compute"))


def test_the_rate_is_what_something_reached(talk: Conversation) -> None:
    assert "81,3%" in first_line(talk.ask("nước máy đạt bao nhiêu"))


def test_amounts_of_two_units_are_not_set_apart(talk: Conversation) -> None:
    talk.ask("diện tích mía bao nhiêu")
    talk.ask("khách tham quan được mấy lượt")
    answer = talk.ask("hai số đó chênh nhau bao nhiêu", "ask_compute")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "khác loại đơn vị" in first_line(answer)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ấp Gò Sỏi xin gì", "ask_figure"),
        ("sân bóng ấp Gò Sỏi được mở rộng chưa", "ask_yes_no"),
        ("khi nào ấp Gò Sỏi được mở rộng sân bóng", "ask_when"),
    ],
)
def test_what_became_of_a_request_is_told_with_it(talk: Conversation, text: str, intent: str) -> None:
    answer = talk.ask(text, intent)
    assert "chưa có quỹ đất" in body(answer)
    assert not first_line(answer).startswith("Có.")


def test_that_something_was_asked_for_is_no_yes(talk: Conversation) -> None:
    answer = talk.ask("ấp Cầu Lớn được hỗ trợ chuồng trại bị cuốn trôi chưa", "ask_yes_no")
    assert not first_line(answer).startswith("Có.")
    assert "4 triệu đồng" in body(answer)


def test_what_came_of_a_request_says_when_and_why(talk: Conversation) -> None:
    assert "20/5/2036" in first_line(talk.ask("bao giờ cống ấp Bàu Sen xong", "ask_when"))
    answer = talk.ask("vì sao ấp Gò Sỏi chưa được mở rộng sân bóng", "ask_task")
    assert "chưa có quỹ đất" in first_line(answer)


@pytest.mark.parametrize("text", ["ấp Gò Sỏi trồng bao nhiêu cây bóng mát?", "ấp Cầu Lớn trồng mấy cây bóng mát"])
def test_what_is_said_of_the_whole_is_not_of_one_hamlet(talk: Conversation, text: str) -> None:
    answer = talk.ask(text)
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu riêng về ấp" in first_line(answer)


def test_what_is_said_of_a_hamlet_is_answered(talk: Conversation) -> None:
    assert talk.ask("ấp Cầu Lớn tiêu hủy bao nhiêu con lợn").status is Status.ANSWERED
    assert "80 m" in body(talk.ask("ấp Bàu Sen đặt bao nhiêu mét cống"))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("mai Trang May co mua ko ban", "out_of_scope"),
        ("cuối tuần này có bão không", "ask_yes_no"),
        ("tối nay tuyển việt nam đá với ai", "ask_who"),
        ("giá vàng hôm nay bao nhiêu", "ask_figure"),
    ],
)
def test_news_of_the_day_are_out_of_scope(talk: Conversation, text: str, intent: str) -> None:
    said = talk.say(text, intent) if intent == "out_of_scope" else talk.ask(text, intent)
    assert said.status is Status.OUT_OF_SCOPE


def test_the_motto_is_of_the_form_of_a_document(commune: Pipeline) -> None:
    passages = commune.knowledge.release.passages.values()
    assert {item.id for item in passages if "CỘNG HÒA" in item.text} <= commune.knowledge.formalities


def test_the_price_of_a_thing_told_of_is_not_stated(talk: Conversation) -> None:
    assert talk.say("giá tôm bây giờ bao nhiêu một ký", "out_of_scope").status is Status.NOT_IN_PLAN


@pytest.mark.parametrize("text", ["cá lồng bè nuôi được mấy tấn", "đàn dê có mấy con"])
def test_what_only_shares_a_topic_is_not_counted(talk: Conversation, text: str) -> None:
    assert not talk.ask(text).figures


def test_what_will_be_done_about_some_is_a_task(talk: Conversation) -> None:
    answer = talk.ask("còn 25 hộ chưa bàn giao đất thì xã tính làm sao", "ask_compute", confidence=0.4)
    assert "vận động 25 hộ" in body(answer)
