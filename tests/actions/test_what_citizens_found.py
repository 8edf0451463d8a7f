"""What people who tried it found odd: sorry is no complaint, a lender owns no works, no string of words is said back, …"""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.strategies.sentences.refuse import _sayable
from actions.talk.of_bot import apologises, asks_how_it_is
from actions.wording.units_in_english import how_to_read
from actions.words.asides import without_asides
from actions.words.broader_kinds import with_broader_kinds
from actions.words.matching import Term
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text
from vietnamese.typing_keys import decode_telex, decode_vni

pytestmark = pytest.mark.app

PLAN = """Số: 44/KH-UBND

Bến Củi, ngày 15 tháng 1 năm 2064

# KẾ HOẠCH Phát triển kinh tế – xã hội năm 2064 của thành phố Bến Củi

## I. CHỈ TIÊU

Thu tiền sử dụng đất năm 2064 đạt 310 tỷ đồng trở lên.

## II. NHIỆM VỤ

Triển khai kế hoạch chuyển đổi số theo Nghị quyết số 05-NQ/TU ngày 10/3/2063 của Ban Chấp hành Đảng bộ tỉnh và Kế hoạch số
91/KH-UBND ngày 22/5/2063 của UBND tỉnh Hạ Lũng về chuyển đổi số.

Đẩy nhanh giải phóng mặt bằng dự án kè Rạch Bưng – vốn vay Ngân hàng Thế giới.

Triển khai, sử dụng chữ ký số theo quy định.

Kêu gọi các nhà đầu tư quan tâm các dự án ngoài ngân sách.

Kiểm soát dịch bệnh trên cây trồng, vật nuôi.
"""


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ben-cui"), PLAN, name="ke-hoach.md")


@pytest.mark.parametrize(
    ("said", "sorry"),
    [
        ("xin lỗi hồi nãy em nói nặng quá, bot thông cảm", True),
        ("sorry bạn", True),
        ("xin lỗi cho tôi hỏi thu ngân sách bao nhiêu", False),
        ("xin lỗi, đường này bao giờ xong?", False),
        ("xin lỗi tôi nhầm, tôi hỏi chi", False),
    ],
)
def test_who_says_sorry_and_asks_nothing_is_told_not_to_mind(city, said, sorry):
    assert apologises(said) is sorry
    if sorry:
        assert first_line(Conversation(city).say(said, "complaint")).startswith("Không sao")


def test_who_asks_how_it_is_gets_thanks(city):
    assert asks_how_it_is("trời nóng quá bot ơi, có mệt không")
    assert "cảm ơn bạn đã hỏi thăm" in body(Conversation(city).say("bot ơi có mệt không", "small_talk"))


def test_whoever_lends_the_money_does_not_own_the_works(city):
    answer = Conversation(city).ask("dự án kè Rạch Bưng của ai", "ask_who")
    assert answer.status is Status.PARTLY_ANSWERED
    assert not first_line(answer).startswith("Ngân hàng")


@pytest.mark.parametrize(
    ("asked", "opening"),
    [
        ("giải phóng mặt bằng kè Rạch Bưng tới đâu rồi", "Tài liệu không nêu đã làm đến đâu"),
        ("chữ ký số dùng làm gì", "Tài liệu không nêu để làm gì"),
    ],
)
def test_a_task_tells_neither_progress_nor_purpose(city, asked, opening):
    answer = Conversation(city).ask(asked, "ask_task")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith(opening)


def test_a_target_is_said_to_be_one_to_who_asks_what_came_in(city):
    assert "chỉ tiêu phải đạt" in body(Conversation(city).ask("tiền sử dụng đất thu được bao nhiêu"))
    assert "chỉ tiêu phải đạt" not in body(Conversation(city).ask("chỉ tiêu thu tiền sử dụng đất là bao nhiêu"))


def test_of_two_papers_the_one_of_the_kind_that_is_asked_for_is_named(city):
    talk = Conversation(city)
    assert "91/KH-UBND" in first_line(talk.ask("kế hoạch chuyển đổi số của tỉnh là kế hoạch số mấy", "ask_document"))


def test_two_things_asked_of_what_was_told_are_both_answered(city):
    talk = Conversation(city)
    talk.ask("Kế hoạch số 91/KH-UBND là gì", "ask_document")
    told = body(talk.ask("ai ra, ngày mấy", "ask_when"))
    assert "UBND tỉnh Hạ Lũng" in told and "22/5/2063" in told


def test_what_is_done_for_the_kind_is_done_for_what_belongs_to_it(city):
    asked = "nhà tôi nuôi mấy con lợn, sợ dịch quá, thành phố có lo vụ này không"
    assert "vật nuôi" in body(Conversation(city).ask(asked, "ask_yes_no"))
    assert Conversation(city).ask("thành phố có bao nhiêu con lợn").status is Status.NOT_IN_PLAN


def test_no_amount_of_a_kind_stands_for_one_of_what_belongs_to_it():
    terms = (Term("con lợn"),)
    used = {"vật nuôi"}.__contains__
    assert with_broader_kinds(terms, "lợn có được tiêm phòng không", used)[0].related == ("vật nuôi",)
    assert with_broader_kinds(terms, "có bao nhiêu con lợn", used)[0].related == ()
    assert (
        with_broader_kinds(terms, "lợn có được tiêm phòng không", {"vật nuôi", "con lợn"}.__contains__)[0].related == ()
    )


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("học phí", "học phí"),
        ("học phí, trường mầm non", "học phí, trường mầm non"),
        ("Gà vịt nhà tui chết dịch, hỗ trợ", ""),
        ("mãi chẳng", ""),
        ("nhà cạnh, xả nước thải hôi rình", ""),
    ],
)
def test_only_names_of_things_are_said_back(topic, said):
    assert _sayable(topic) == said


def test_an_aside_of_who_knows_nothing_of_it_is_left_out():
    assert without_asides("Chuyển đổi số thì thành phố làm gì rứa bot, o ở quê không biết mô").endswith("bot")


@pytest.mark.parametrize(("typed", "meant"), [("naawm", "năm"), ("taawng", "tăng"), ("caans", "cấn")])
def test_a_breve_takes_the_place_of_a_hat(typed, meant):
    assert decode_telex(typed) == meant
    assert decode_vni("na68m") == "năm"


def test_the_words_of_amounts_are_told_in_english(city):
    told = body(Conversation(city).ask("How much land use fee will be collected in 2064?"))
    assert "310 tỷ đồng trở lên" in told and "billion dong" in told
    assert how_to_read(["2.341,6 tỷ đồng trở lên"]) == (
        "How to read it: “tỷ đồng” means billion dong, “trở lên” means or more. A comma marks decimals, a dot thousands."
    )
    assert how_to_read(["12"]) == ""
