"""Which words of a question an answer must account for."""

from __future__ import annotations

import pytest
from underthesea import pos_tag

from actions.answer import Status
from actions.matching import Term
from actions.vital import weigh
from tests.actions.asking import Conversation, first_line


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
