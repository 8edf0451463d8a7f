"""What a text denies, and what it only supposes: «trường hợp không nộp qua mạng thì …» denies nothing."""

from __future__ import annotations

import pytest

from actions.claims.claimed_rank import moves, ranks
from actions.documents.named_documents import is_same_number
from actions.strategies.claims.claimed_times import MULTIPLE
from actions.talk.questions_in_talk import asks_for_a_rule
from actions.words.opposites import is_denied


@pytest.mark.parametrize(
    ("claim", "stated", "denied"),
    [
        ("chi phí này được tính vào giá nhà", "Chi phí này không tính vào giá nhà", True),
        (
            "phải nộp hồ sơ qua mạng",
            "Người dân nộp qua mạng; trường hợp không nộp hồ sơ qua mạng thì đến trụ sở",
            False,
        ),
        ("được vay vốn", "Hộ nghèo có nhu cầu mà chưa được vay vốn thì được ưu tiên", False),
    ],
)
def test_a_condition_denies_nothing(claim: str, stated: str, *, denied: bool) -> None:
    assert is_denied(claim, stated) is denied


@pytest.mark.parametrize(
    "text", ["bố trí vị trí tư vấn", "người đứng hai bên đường", "DTI không xếp thứ 14", "Huân chương hạng ba"]
)
def test_what_is_no_place_in_an_order(text: str) -> None:
    assert ranks(text) == []


def test_posts_are_no_steps_in_an_order() -> None:
    assert moves("giảm 3 vị trí việc làm") == []
    assert moves("giảm 2 bậc") == [("down", 2)]


def test_a_number_is_the_whole_first_figure() -> None:
    assert is_same_number("1062025ndcp", "106")
    assert not is_same_number("12045btc", "12")


def test_how_often_is_no_multiple() -> None:
    assert MULTIPLE.search("Kiểm tra 2 lần tại các xã") is None
    assert MULTIPLE.search("Mức phạt đối với tổ chức gấp 02 lần.") is not None


def test_who_is_in_danger_asks_for_no_rule() -> None:
    assert not asks_for_a_rule("nhà đang cháy, gọi ai bây giờ")
    assert asks_for_a_rule("thấy cháy mà không báo thì bị phạt bao nhiêu")
