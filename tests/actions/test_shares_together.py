"""What several things are together of one whole: shares that are added up, amounts held against the whole of all."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2033 của huyện Lũng Pha

Số: 71/BC-UBND

Lũng Pha, ngày 04 tháng 12 năm 2033

## I. KẾT QUẢ NĂM 2033

Cơ cấu kinh tế: nông nghiệp chiếm 41,5%, công nghiệp – xây dựng 22,3%, thương mại – dịch vụ 36,2%.

Chăn nuôi: tổng đàn gia súc 12.000 con, trong đó đàn trâu 3.000 con, đàn bò 6.000 con, đàn dê 3.000 con.

Cuối năm có 120 hộ nghèo (2,4%) và 200 hộ cận nghèo (4,0%).

Trường mầm non đạt chuẩn 6 trường (60,0%), trường tiểu học đạt chuẩn 9 trường (75,0%).
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Return a pipeline over the report."""
    return pipeline_over_text(tmp_path_factory.mktemp("together"), REPORT, name="bao-cao-2033-lung-pha.md")


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    """Return a new conversation."""
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Nông nghiệp cộng với công nghiệp – xây dựng chiếm mấy phần trăm cơ cấu kinh tế?", "41,5 + 22,3 = 63,8%"),
        ("Gộp cả nông nghiệp, công nghiệp – xây dựng và dịch vụ thì chiếm bao nhiêu phần trăm?", "= 100%"),
        ("Nông nghiệp và dịch vụ chiếm tất cả bao nhiêu phần trăm cơ cấu kinh tế?", "41,5 + 36,2 = 77,7%"),
        ("Hộ nghèo với hộ cận nghèo cộng lại là mấy phần trăm?", "2,4 + 4 = 6,4%"),
        ("Đàn trâu và đàn bò cộng lại chiếm bao nhiêu phần trăm tổng đàn gia súc?", "(3.000 + 6.000) ÷ 12.000 = 75%"),
    ],
)
def test_says_what_several_are_together(talk: Conversation, question: str, says: str) -> None:
    assert says in first_line(talk.ask(question, "ask_compute"))


def test_rates_of_different_wholes_are_neither_added_nor_divided(talk: Conversation) -> None:
    told = body(
        talk.ask("Trường mầm non đạt chuẩn cộng với trường tiểu học đạt chuẩn chiếm mấy phần trăm?", "ask_compute")
    )
    assert "135" not in told
    assert "÷" not in told


def test_a_share_is_added_to_the_one_just_told(talk: Conversation) -> None:
    talk.ask("Nông nghiệp chiếm bao nhiêu phần trăm cơ cấu kinh tế?", "ask_figure")
    told = talk.ask("Cộng thêm công nghiệp – xây dựng thì được mấy phần trăm?", "ask_compute")
    assert "41,5 + 22,3 = 63,8%" in first_line(told)


def test_a_claim_about_the_sum_is_held_against_the_sum(talk: Conversation) -> None:
    told = talk.ask("Nông nghiệp và dịch vụ cộng lại hơn 70% đúng không?", "ask_yes_no")
    assert first_line(told).startswith("Đúng")
    assert "77,7%" in body(told)


def test_one_by_one_is_no_sum(talk: Conversation) -> None:
    assert "63,8" not in body(
        talk.ask("Nông nghiệp và công nghiệp – xây dựng mỗi ngành chiếm mấy phần trăm?", "ask_compute")
    )
