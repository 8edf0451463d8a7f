"""Names of yields beside an area, of two nouns in a list of amounts, and of what there was at the beginning of a year."""

from __future__ import annotations

from datetime import date

import pytest

from index.model import DocumentKind, FigureKind
from tests.index.reading import document, read_text, told


def test_a_bare_yield_is_of_the_crop_whose_area_opens_its_clause() -> None:
    told_of = dict(
        told(read_text(["Sắn 120 ha, năng suất 180 tạ/ha, sản lượng 2.160 tấn; vừng 8 ha, sản lượng 5 tấn."]))
    )
    assert told_of == {
        "sắn": "120 ha",
        "năng suất sắn": "180 tạ/ha",
        "sản lượng sắn": "2.160 tấn",
        "vừng": "8 ha",
        "sản lượng vừng": "5 tấn",
    }


def test_a_yield_after_a_semicolon_is_of_no_crop_before_it() -> None:
    assert ("sản lượng", "90 tấn") in told(read_text(["Vừng 8 ha; sản lượng đạt 90 tấn."]))


def test_two_nouns_between_amounts_of_a_list_name_one_thing() -> None:
    sentence = (
        "Giá trị đạt 90 tỷ đồng, trong đó gốm sứ 40 tỷ đồng (44%), mây tre, nón lá 30 tỷ đồng, ngành khác 20 tỷ đồng."
    )
    assert ("mây tre, nón lá", "30 tỷ đồng") in told(read_text([sentence]))


@pytest.mark.parametrize("between", ["vượt dự toán, chi thường xuyên", "đúng tiến độ, thu phí"])
def test_what_opens_a_clause_is_no_noun_of_a_list(between: str) -> None:
    names = [name for name, _ in told(read_text([f"Thu ngân sách 12 tỷ đồng, {between} 9 tỷ đồng."]))]
    assert names[-1] == between.split(", ")[1]


def test_the_beginning_of_a_year_is_a_time_and_names_nothing() -> None:
    about = document(DocumentKind.REPORT, period="9 tháng đầu năm 2031", issued=date(2031, 9, 25))
    read = read_text(
        ["Hộ nghèo: đầu năm 64 hộ, đến nay còn 51 hộ. Kế hoạch đến cuối năm còn 40 hộ nghèo."], about=about
    )
    assert [name for name, _ in told(read)] == ["hộ nghèo"] * 3
    assert read.figures[0].period is not None
    assert read.figures[0].period.label == "đầu năm 2031"
    assert read.figures[2].kind is FigureKind.PLAN
