"""The paper a document was issued with, the place of a part of a sentence, whom a support is for."""

from __future__ import annotations

from datetime import date

import pytest

from index.figures.places import place_of
from index.figures.recipients import with_whom_before
from index.structure.self_naming import SelfNaming, read_enclosing
from vietnamese.amounts import find_amounts


def test_a_line_under_the_title_says_with_what_paper_a_document_was_issued() -> None:
    line = "(Ban hành kèm theo Quyết định số 77/QĐ-UBND ngày 03 tháng 5 năm 2035 của Ủy ban nhân dân huyện Đồi Sim)"
    paper = SelfNaming("77/QĐ-UBND", date(2035, 5, 3), "Ủy ban nhân dân huyện Đồi Sim")
    assert read_enclosing(["Đề án", line]) == paper
    assert read_enclosing(["Căn cứ Quyết định số 77/QĐ-UBND ngày 03 tháng 5 năm 2035"]) == SelfNaming()


@pytest.mark.parametrize(
    ("text", "indicator", "named"),
    [
        ("a) Hộ mua máy sấy: hỗ trợ 30% chi phí", "hỗ trợ chi phí", "hỗ trợ chi phí cho hộ mua máy sấy"),
        ("Hộ mua máy sấy được hỗ trợ 30% chi phí", "hỗ trợ chi phí", "hỗ trợ chi phí"),
        ("Nguồn vốn: ngân sách 30%", "ngân sách", "ngân sách"),
    ],
)
def test_whom_a_support_is_for_stands_before_the_colon(text: str, indicator: str, named: str) -> None:
    assert with_whom_before(indicator, text, find_amounts(text)[0]) == named


def test_no_place_of_another_part_of_the_sentence() -> None:
    text = "Đền Hạ đón 900 lượt khách; chùa Thượng ở xã Mai Lĩnh đón 400 lượt khách."
    assert place_of(text, text.index("900")) is None
    assert place_of(text, text.index("400")) == "xã Mai Lĩnh"
