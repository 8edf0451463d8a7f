"""Which words of a question an answer must account for."""

from __future__ import annotations

import pytest
from underthesea import pos_tag

from actions.answer import Status
from actions.words.matching import Term
from actions.words.vital import TELLING, weigh
from tests.actions.asking import Conversation, body, first_line


def vital(text: str, *words: str, known: tuple[str, ...] = ()) -> list[str]:
    terms = [Term(word, kind="indicator" if word in known else "", start=text.find(word)) for word in words]
    return [term.text for term in weigh(text, terms, used=lambda _: False, tag=pos_tag) if term.vital]


def test_an_unknown_thing_must_be_accounted_for() -> None:
    assert vital("thu ngân sách từ học phí bao nhiêu", "thu ngân sách", "học phí", known=("thu ngân sách",)) == [
        "thu ngân sách",
        "học phí",
    ]


def test_an_unknown_verb_need_not() -> None:
    assert vital("ngân sách gom bao nhiêu", "ngân sách", "gom", known=("ngân sách",)) == ["ngân sách"]


def test_who_asks_does_not_matter() -> None:
    text = "tui bán tạp hóa ngoài chợ, thuế phí năm nay bao nhiêu"
    assert vital(text, "tạp hóa", "chợ", "thuế phí", known=("thuế phí",)) == ["thuế phí"]


def test_a_clause_that_names_nothing_asks_about_the_one_before_it() -> None:
    text = "tui bán tạp hóa ngoài chợ, thuế phí gom nhiều lắm, bao nhiêu vậy chế"
    assert vital(text, "tạp hóa", "chợ", "thuế phí", known=("chợ", "thuế phí")) == ["thuế phí"]


def test_a_noun_beside_we_says_who_speaks() -> None:
    text = "dân buôn bán tụi tui nộp thuế phí, năm nay tổng cộng bao nhiêu"
    assert vital(text, "buôn bán", "thuế phí", known=("buôn bán", "thuế phí")) == ["thuế phí"]


def test_what_a_business_tells_of_itself_ahead_of_its_question_does_not_matter() -> None:
    text = "hợp tác xã chúng tôi muốn đem trái cây đi bán, thành phố có hội chợ cam không"
    words = ("hợp tác xã", "trái cây", "hội chợ cam")
    terms = [Term(word, kind="" if word == "hội chợ cam" else "topic", start=text.find(word)) for word in words]
    weighed = weigh(text, terms, used=lambda word: word == "hội chợ cam", tag=pos_tag)
    assert [term.text for term in weighed if term.vital] == ["hội chợ cam"]


def test_of_nothing_but_bystanders_all_stay() -> None:
    assert vital("gom bao nhiêu", "gom") == ["gom"]


@pytest.mark.parametrize(
    "question",
    [
        "Thành phố gom được bao nhiêu tiền thuế phí rứa?",
        "Tui buôn bán nhỏ, nghe nói thuế phí năm nay nhiều lắm, bao nhiêu vậy?",
    ],
)
def test_everyday_words_do_not_hide_a_figure(talk: Conversation, question: str) -> None:
    assert "896,6 tỷ đồng" in first_line(talk.ask(question))


@pytest.mark.parametrize("question", ["Thu từ học phí là bao nhiêu?", "Chi ngân sách cho sân bay bao nhiêu?"])
def test_a_thing_that_the_plan_does_not_name_is_refused(talk: Conversation, question: str) -> None:
    answer = talk.ask(question)
    assert answer.status is Status.NOT_IN_PLAN
    assert "2.341,6" not in first_line(answer)
    assert "2.580" not in first_line(answer)


def test_a_lone_syllable_with_guessed_diacritics_decides_nothing() -> None:
    terms = [Term("thuế phí", kind="indicator", start=0), Term("đêm", start=12, guessed=True)]
    weighed = weigh("thuế phí ban đêm", terms, used=lambda _: True, tag=None)
    assert [term.text for term in weighed if term.vital] == ["thuế phí"]


@pytest.mark.parametrize("place", ["Phổ Yên", "pho yen", "Hạ Long", "sông công", "Nha Trang"])
def test_another_town_is_not_answered_with_our_figures(talk: Conversation, place: str) -> None:
    assert talk.ask(f"{place} thu ngân sách được mấy đồng").status is Status.NOT_IN_PLAN


def test_of_nothing_but_guessed_syllables_those_that_may_frame_the_question_go() -> None:
    terms = (Term("đỏ", guessed=True), Term("gà", guessed=True))
    assert weigh("tỷ đỏ gà", terms, used=lambda _: True, tag=None) == (Term("gà"),)


@pytest.mark.parametrize(
    ("text", "words", "asked"),
    [
        ("bộ máy phình to quá!!! Có giảm biên chế không?", ("bộ máy", "biên chế"), ["biên chế"]),
        (
            "cầm tờ rơi cũ mà chỗ chi ngân sách mờ, đọc hộ tôi con số với",
            ("tờ rơi", "chi ngân sách"),
            ["chi ngân sách"],
        ),
        ("trạm xá thì dột mà thuế phí thu bao nhiêu", ("trạm xá", "thuế phí"), ["thuế phí"]),
    ],
)
def test_what_leads_up_to_the_question_does_not_matter(text: str, words: tuple[str, ...], asked: list[str]) -> None:
    assert vital(text, *words, known=("biên chế", "chi ngân sách", "thuế phí")) == asked


def test_a_subject_named_before_a_comma_still_matters() -> None:
    text = "Học phí mầm non, thu ngân sách được bao nhiêu"
    assert "học phí" in vital(text.lower(), "học phí", "thu ngân sách", known=("học phí", "thu ngân sách"))


def test_a_long_story_around_a_figure_does_not_hide_it(talk: Conversation) -> None:
    question = (
        "Em mới vào thực tập ở tạp chí, anh thư ký bắt điền cái phiếu, tới ô «thu ngân sách TP Thái Nguyên 2021» thì em bí,"
        " ghi số mấy hả chị?"
    )
    assert "2.341,6 tỷ đồng" in first_line(talk.ask(question))


def test_land_taken_back_is_no_revenue(talk: Conversation) -> None:
    answer = talk.ask("Nhà nước thu hồi ruộng nhà tôi thì đền mỗi mét vuông bao nhiêu tiền?")
    assert "2.341,6" not in body(answer)


def test_a_part_that_asks_nothing_is_not_called_unknown(talk: Conversation) -> None:
    answer = talk.ask("Ông cán bộ ngồi một ghế mười mấy năm, có kế hoạch đổi chỗ làm mấy ổng không vậy", "ask_yes_no")
    text = body(answer)
    assert "chuyển đổi vị trí công tác" in text
    assert "ghế" not in text


def test_a_known_thing_of_the_story_does_not_hide_a_measure(talk: Conversation) -> None:
    question = (
        "Bà ngoại hỏi hoài, loa phường đọc không rõ mà cháu thì bận, năm 2021 thành phố chi ngân sách bao nhiêu vậy ạ?"
    )
    assert "2.580 tỷ đồng" in first_line(talk.ask(question))


def test_what_a_measure_is_asked_of_stays(talk: Conversation) -> None:
    answer = talk.ask("Ở huyện Phú Bình bên cạnh mình, thu ngân sách bao nhiêu?")
    assert answer.status is Status.NOT_IN_PLAN
    answer = talk.ask("Về học phí mầm non của thành phố, thu ngân sách bao nhiêu?")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu thông tin về học phí" in body(answer)


@pytest.mark.parametrize(
    "question",
    [
        "tóm gọn vài dòng xem nửa đầu 2021 thành phố làm được những gì đi",
        "Nửa đầu 2021 dịch giã căng thế mà thành phố làm được việc gì ra hồn không?",
    ],
)
def test_a_question_for_all_that_was_done_needs_no_subject(talk: Conversation, question: str) -> None:
    assert "Sản xuất nông nghiệp ổn định" in body(talk.ask(question, "ask_achievement"))


def test_what_is_done_for_an_unknown_thing_is_no_question_for_all(talk: Conversation) -> None:
    assert talk.ask("Năm 2021 thành phố làm gì cho thú hoang", "ask_task").status is Status.NOT_IN_PLAN


def test_what_is_done_about_a_topic_told_ahead_is_about_it(talk: Conversation) -> None:
    assert "Sáu là" in first_line(talk.ask("Về giáo dục, năm 2021 thành phố làm gì", "ask_task"))


@pytest.mark.parametrize("opening", ["Bác sĩ ở trạm y tế", "Ba xã biên giới", "Nhà tạm ở bản xa", "Bà mẹ mang thai"])
def test_those_a_plan_is_about_tell_no_story(opening: str) -> None:
    assert TELLING.search(opening) is None


@pytest.mark.parametrize("opening", ["Bác ở xóm trên", "Tối nay tôi đi họp", "Ba tôi làm ruộng", "Nhà em gần chợ"])
def test_who_speaks_tells_a_story(opening: str) -> None:
    assert TELLING.search(opening) is not None


def test_a_shortened_word_is_no_loanword() -> None:
    assert vital("học chtrinh mới những lớp nào", "lớp", "chtrinh", known=("lớp",)) == ["lớp"]


@pytest.mark.app
@pytest.mark.parametrize("thing", ["marathon", "festival"])
def test_a_loanword_names_a_thing_for_all_its_one_word(talk: Conversation, thing: str) -> None:
    answer = talk.ask(f"Cuối năm nay thành phố có tổ chức {thing} không?", "ask_yes_no")
    assert answer.status in (Status.NOT_IN_PLAN, Status.PARTLY_ANSWERED)
    assert vital(f"thành phố tổ chức {thing}", "tổ chức", thing)[-1] == thing
