"""Whether an amount takes in another is told by what the documents count it within, never by the size of either."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Tình hình kinh tế – xã hội năm 2030 của xã Bình Lộc

Tổng thu ngân sách xã năm 2030 đạt 18,4 tỷ đồng, trong đó thu từ thuế 6,2 tỷ đồng, thu tiền cho thuê mặt bằng 1,5 tỷ đồng.

Tổng chi ngân sách xã năm 2030 là 17,9 tỷ đồng, trong đó chi đầu tư 8,1 tỷ đồng, chi thường xuyên 9,8 tỷ đồng.
"""


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("binh-loc"), REPORT, name="bao-cao.md")


@pytest.mark.parametrize(
    "question",
    [
        "18,4 tỷ đó đã gộp cả tiền cho thuê mặt bằng vào chưa?",
        "Con số 18 tỷ 4 có tính luôn tiền cho thuê mặt bằng không?",
        "tổng thu hơn mười tám tỷ đã bao gồm tiền cho thuê mặt bằng chưa, hay tính riêng",
        "tiền cho thuê mặt bằng có nằm trong tổng thu không",
    ],
)
def test_a_part_is_taken_in_by_its_whole(village: Pipeline, question: str) -> None:
    answer = Conversation(village).ask(question, "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Có. Tổng thu ngân sách")
    assert "18,4 tỷ đồng" in first_line(answer)
    assert "1,5 tỷ đồng" in body(answer)


def test_a_part_of_another_whole_is_shown_there(village: Pipeline) -> None:
    answer = Conversation(village).ask("tổng chi có bao gồm thu từ thuế không", "ask_yes_no")
    assert not first_line(answer).startswith("Có")
    assert "18,4 tỷ đồng" in first_line(answer)


def test_what_is_no_amount_of_the_documents_is_not_taken_in(village: Pipeline) -> None:
    answer = Conversation(village).ask("tổng thu có gồm cả tiền bán vé tham quan không", "ask_yes_no")
    assert not first_line(answer).startswith("Có")
