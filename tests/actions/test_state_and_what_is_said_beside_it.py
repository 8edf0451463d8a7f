"""What is told of all and what a sentence says beside it: which ones are meant, the year before, fines of persons and bodies."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from actions.replies.render import plain_text
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app
REPORT = """UBND HUYỆN KHE SÂU
Số: 214/BC-UBND

BÁO CÁO
Tình hình kinh tế - xã hội 9 tháng đầu năm 2041

I. KẾT QUẢ

- Giải ngân vốn đầu tư công đến ngày 20 tháng 9 năm 2041 đạt 412 tỷ đồng, bằng 61,5% kế hoạch (cùng kỳ năm 2040 đạt 66,2%).
- Dịch bệnh xảy ra tại 12 hộ, phải tiêu hủy 640 con lợn.

II. HẠN CHẾ

- Giải ngân vốn đầu tư công còn chậm; 05 chủ đầu tư có tỷ lệ giải ngân dưới 40%.
"""
FINES = """HỘI ĐỒNG NHÂN DÂN TỈNH HÀ LĨNH
Số: 12/2039/NQ-HĐND

NGHỊ QUYẾT
Quy định mức tiền phạt vi phạm hành chính trong lĩnh vực thủy lợi

Điều 1. Mức tiền phạt

Mức phạt tiền quy định tại Điều 2 áp dụng đối với cá nhân. Đối với cùng một hành vi thì mức tiền phạt của tổ chức gấp 02 lần mức tiền phạt đối với cá nhân.

Điều 2. Hành vi vi phạm

1. Phạt tiền 6.000.000 đồng đối với hành vi đổ phế thải xuống kênh dẫn nước.

2. Phạt tiền 9.000.000 đồng đối với hành vi đục phá mái đê.
"""  # noqa: E501


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("report"), REPORT)


@pytest.fixture(scope="module")
def fines(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("fines"), FINES)


def told(bot: Pipeline, text: str) -> str:
    """Return what the bot answers to a question of an amount, without its sources."""
    return plain_text(bot.answer(Turn(text, "ask_figure"), Memory()).answer).partition("Nguồn:")[0]


@pytest.mark.parametrize(
    "text",
    ["Giải ngân đầu tư công đến nay được mấy phần trăm rồi?", "Tỷ lệ giải ngân vốn đầu tư công là bao nhiêu?"],
)
def test_a_rate_is_neither_that_of_some_nor_that_of_the_year_before(report: Pipeline, text: str) -> None:
    answer = told(report, text)
    assert "61,5%" in answer
    assert "40%" not in answer and "66,2%" not in answer


@pytest.mark.parametrize(
    "text",
    [
        "Lợn bị tiêu hủy được đền bao nhiêu một con?",
        "Lợn bị tiêu hủy được bồi thường bao nhiêu?",
        "Lợn bị tiêu hủy thì được hỗ trợ bao nhiêu mỗi con?",
    ],
)
def test_a_sum_for_each_is_never_answered_by_a_count(report: Pipeline, text: str) -> None:
    assert "640" not in told(report, text)


def test_an_organisation_is_fined_as_many_times_as_the_document_says(fines: Pipeline) -> None:
    for body in ("Công ty", "Một tổ chức", "Hợp tác xã"):
        assert "12.000.000" in told(fines, f"{body} đổ phế thải xuống kênh dẫn nước thì mức phạt là bao nhiêu tiền?")
    assert "12.000.000" not in told(fines, "Cá nhân đổ phế thải xuống kênh dẫn nước bị phạt bao nhiêu tiền?")


def test_how_many_times_is_no_sum_of_money(fines: Pipeline) -> None:
    assert "2 lần" not in told(fines, "Mức tiền phạt của tổ chức là bao nhiêu?")


def test_a_question_of_fines_taken_for_talk_is_answered_from_a_document_that_sets_them(fines: Pipeline) -> None:
    turn = Turn("đục phá mái đê thì bị phạt bao nhiêu", "out_of_scope", 0.95)
    assert "9.000.000" in plain_text(fines.converse(turn, Memory()).answer)
