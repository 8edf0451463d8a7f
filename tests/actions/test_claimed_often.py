"""How often a claim says that something happens, and claims about one of two of which a sentence speaks together."""

from __future__ import annotations

import pytest

from actions.claims.claimed_often import is_as_often, names_one_of_both


@pytest.mark.parametrize(
    ("claim", "stated", "found"),
    [
        ("họp dân mỗi tháng một lần", "tổ chức họp dân mỗi quý một lần", False),
        ("họp dân mỗi quý 1 lần", "tổ chức họp dân mỗi quý một lần", True),
        ("kiểm tra hai lần một năm", "kiểm tra ít nhất 2 lần mỗi năm", True),
        ("kiểm tra 3 lần mỗi năm", "kiểm tra ít nhất 2 lần mỗi năm", False),
        ("kiểm tra mỗi năm", "kiểm tra ít nhất 2 lần mỗi năm", None),
        ("họp mỗi tháng một lần", "họp thường xuyên", None),
    ],
)
def test_how_often_is_held_against_how_often(claim: str, stated: str, found: bool | None) -> None:
    assert is_as_often(claim, stated) is found


def test_one_of_both_is_not_both() -> None:
    stated = "miễn phí cho trẻ mồ côi cả cha lẫn mẹ"
    assert names_one_of_both("trẻ mồ côi cha được miễn", stated)
    assert not names_one_of_both("trẻ mồ côi cả cha lẫn mẹ được miễn", stated)
    assert not names_one_of_both("trẻ mồ côi được miễn", stated)
