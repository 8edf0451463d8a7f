"""Words typed without tones are what their place in the sentence makes them."""

from __future__ import annotations

import pytest

from actions.homographs import settled

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("guessed", "meant"),
    [
        ("chi bán cá ở chợ, năm nay thu bao nhiêu", "chị bán cá ở chợ, năm nay thu bao nhiêu"),
        ("cho chi hỏi thu ngân sách", "cho chị hỏi thu ngân sách"),
        ("chi ơi ngân sách bao nhiêu", "chị ơi ngân sách bao nhiêu"),
        ("báo cáo nay ai kỳ", "báo cáo này ai ký"),
        ("nghị quyết nay do ông nào ky vậy", "nghị quyết này do ông nào ký vậy"),
        ("chủ tịch quân là ai", "chủ tịch quận là ai"),
    ],
)
def test_the_sentence_decides(guessed: str, meant: str) -> None:
    assert settled(guessed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "chi ngân sách bao nhiêu",
        "chi cho giáo dục bao nhiêu",
        "ai dự kỳ họp tới",
        "năm nay quân đội làm gì",
        "tổng chi",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert settled(text) == text


@pytest.mark.parametrize(
    ("guessed", "meant"),
    [
        ("thu ngân sách có khả không", "thu ngân sách có khá không"),
        ("thành phố chỉ tới 3000 tỷ", "thành phố chi tới 3000 tỷ"),
        ("làm tốt không hạ các bác", "làm tốt không hả các bác"),
    ],
)
def test_everyday_judgements_and_spending_are_told(guessed: str, meant: str) -> None:
    assert settled(guessed) == meant
