"""The first clause of a point's own text is no heading above it."""

from __future__ import annotations

import pytest

from index.model import Section
from index.titles import headings_of

ABOVE = ("III. NHIỆM VỤ",)


def headings(title: str, text: str) -> tuple[str, ...]:
    return headings_of(Section("d:s1", "d", "III.5", title, ABOVE, 0, len(text)), text)


def test_a_title_that_the_sentence_goes_on_from_is_no_heading() -> None:
    sentence = "5. Xét tuyển 40 giáo viên mầm non, công bố kết quả trước 15/6. Phòng Nội vụ chủ trì."
    assert headings("Xét tuyển 40 giáo viên mầm non, công bố kết quả trước 15/6", sentence) == ABOVE


@pytest.mark.parametrize(
    "text",
    [
        "2. Kết quả thực hiện các chỉ tiêu chủ yếu của năm\nThu ngân sách đạt 5 tỷ đồng.",
        "2. Kết quả thực hiện các chỉ tiêu chủ yếu của năm: thu ngân sách đạt 5 tỷ đồng.",
    ],
)
def test_a_title_on_its_own_line_or_before_a_colon_is_a_heading(text: str) -> None:
    title = "Kết quả thực hiện các chỉ tiêu chủ yếu của năm"
    assert headings(title, text) == (title, *ABOVE)


def test_a_short_name_that_opens_a_point_is_a_heading() -> None:
    assert headings("Kết quả đạt được", "1. Kết quả đạt được. Thu ngân sách đạt 5 tỷ đồng.") == (
        "Kết quả đạt được",
        *ABOVE,
    )
