"""Lines are cut at citation marks and emphasis without losing a letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from web.segments import Segment, segments, split_at


def test_marks_with_a_citation_become_marks_and_others_stay_text() -> None:
    assert segments("Thu 2.341,6 tỷ [1]. Xem [2]", emphasis=(4, 14), citations=[1]) == [
        Segment("Thu "),
        Segment("2.341,6 tỷ", strong=True),
        Segment("1", citation=1),
        Segment(". Xem [2]"),
    ]


@given(st.text(), st.tuples(st.integers(-5, 50), st.integers(-5, 50)))
def test_nothing_is_lost_whatever_the_emphasis(text: str, emphasis: tuple[int, int]) -> None:
    assert "".join(piece.text for piece in segments(text, emphasis=emphasis, citations=[])) == text


@given(st.text(), st.integers(-50, 50), st.integers(-50, 50))
def test_a_span_outside_of_the_text_marks_nothing_beyond_it(text: str, start: int, end: int) -> None:
    assert "".join(split_at(text, start, max(start, end))) == text
