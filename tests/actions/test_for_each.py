"""«mỗi X» is read in one way, whoever asks."""

from __future__ import annotations

import pytest

from actions.words.for_each import each_named, says_each

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mỗi hộ được bao nhiêu", ("hộ", "được", "bao")),
        ("Từng xã", ("xã",)),
        ("mỗi một lớp", ("lớp",)),
        ("1 căn", ("căn",)),
        ("hằng tháng", ("tháng",)),
        ("bao nhiêu đồng/ tháng", ("tháng",)),
    ],
)
def test_a_word_for_each_is_followed_by_what_it_is_of(text: str, words: tuple[str, ...]) -> None:
    (each,) = each_named(text)
    assert each.words == words
    assert text[each.start :].lower().startswith(each.noun)


@pytest.mark.parametrize(
    "text", ["bán hàng ở chợ", "nhà hàng xóm", "vay ngân hàng nào", "2,1 tỷ đồng", "từng", "mấy hộ"]
)
def test_what_only_looks_like_it_is_none(text: str) -> None:
    assert each_named(text) == []


def test_several_are_read_each() -> None:
    assert [each.noun for each in each_named("mỗi năm một xã trồng mấy cây")] == ["năm", "xã"]
    assert each_named("mỗi năm một xã")[0].name(2) == "năm một"


def test_a_text_says_each_of_a_thing() -> None:
    assert says_each("Hỗ trợ mỗi học sinh nghèo 2 triệu đồng", "học sinh")
    assert not says_each("Hỗ trợ học sinh nghèo 2 triệu đồng", "học sinh")
