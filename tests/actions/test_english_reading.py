"""English questions are said in the Vietnamese words of plans, in Vietnamese order."""

from __future__ import annotations

import pytest

from actions.words.english.forms import singular, stem
from actions.words.english.lexicon import is_english_word, lexicon
from actions.words.english.reading import in_vietnamese
from actions.words.english.told import is_english

pytestmark = pytest.mark.app
NAMES = {"hoa lam": "Hòa Lâm"}


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("How many hospital beds are planned?", "bao nhiêu giường bệnh dự kiến?"),
        ("Who approved this resolution?", "ai phê duyệt nghị quyết này?"),
        ("Which wards will get a market?", "phường nào chợ?"),
        ("the poverty rate target for 2031", "chỉ tiêu tỷ lệ hộ nghèo năm 2031"),
        ("2031 export turnover", "kim ngạch xuất khẩu năm 2031"),
        ("When will Hoa Lam bridge be finished?", "khi nào cầu Hòa Lâm hoàn thành?"),
        ("What is the third one?", "what is cái thứ ba?"),
        ("Is anything being done about droughts?", "có làm gì hạn hán không?"),
        ("who issued decision 45", "ai ban hành quyết định 45"),
        ("and wastewater?", "còn nước thải?"),
        ("Is the museum free?", "có miễn phí bảo tàng không?"),
        ("Does the plan mention tea or coffee?", "kế hoạch mention chè hay cà phê?"),
        ("The coffee output fell, didn't it?", "sản lượng cà phê giảm, đúng không?"),
        ("What does OCOP stand for?", "OCOP nghĩa là gì?"),
        ("What will the city do about drought?", "thành phố làm gì hạn hán?"),
        (
            "How much will tourism revenue grow from 2030 to 2031?",
            "doanh thu du lịch tăng bao nhiêu từ năm 2030 đến năm 2031?",
        ),
        ("spending above 1,250.5 billion dong", "chi ngân sách trên 1.250,5 tỷ đồng"),
        ("how many teachers does the city plan to recruit", "bao nhiêu giáo viên thành phố dự kiến tuyển dụng"),
    ],
)
def test_an_english_question_is_said_in_the_words_of_plans(english: str, vietnamese: str) -> None:
    assert in_vietnamese(english, NAMES) == vietnamese


@pytest.mark.parametrize(
    ("one", "other"), [("plan", "planned"), ("prepare", "preparing"), ("carry", "carried"), ("collect", "collects")]
)
def test_forms_of_a_verb_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("city", "cities"),
        ("tax", "taxes"),
        ("bus", "buses"),
        ("disease", "diseases"),
        ("house", "houses"),
        ("road", "roads"),
    ],
)
def test_a_noun_is_known_in_the_plural(one: str, many: str) -> None:
    assert singular(many) == one


def test_the_lexicon_holds_the_vocabulary_of_public_planning() -> None:
    assert len(lexicon()) >= 1000
    for words in (["fisheries"], ["land", "use", "fees"], ["waste", "sorting"], ["tax", "arrears"]):
        assert lexicon().find(words) is not None
    assert lexicon().find(["philosophy"]) is None


def test_ordinary_words_are_known_in_any_form() -> None:
    assert all(map(is_english_word, ("bring", "hopes", "lending", "stopped")))
    assert not is_english_word("thanhf")


def test_a_loanword_makes_no_sentence_english() -> None:
    assert not is_english("lap camera an ninh")
    assert is_english("helping farmers grow pomelos")
