"""How many are left of what came in, where one sentence counts what came in and what was dealt with."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2036 của phường Bến Đình

Số: 130/BC-UBND

Bến Đình, ngày 02 tháng 12 năm 2036

## I. KẾT QUẢ NĂM 2036

Đường dây nóng nhận 1.240 cuộc gọi của người dân, đã trả lời 1.105 cuộc gọi.

Tiếp nhận 86 đơn khiếu nại, đã giải quyết 80 đơn, còn 5 đơn đang xác minh.

Phát hiện 52 hố ga hư hỏng, đã sửa chữa 44 hố ga. Có 9/15 khu phố được công nhận khu phố văn hóa.

Chỉ số hài lòng của người dân đạt 88,4%, cao hơn so với mức 86,0% năm 2035. Cây xanh bị đổ là 31 cây.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Return a pipeline over the report."""
    return pipeline_over_text(tmp_path_factory.mktemp("left"), REPORT, name="bao-cao-2036-ben-dinh.md")


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    """Return a new conversation."""
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Đường dây nóng còn bao nhiêu cuộc gọi chưa trả lời?", "1.240 − 1.105 = 135 cuộc"),
        ("Còn mấy hố ga chưa được sửa chữa?", "52 − 44 = 8 hố ga"),
        ("Bao nhiêu hố ga hư hỏng còn tồn đọng?", "52 − 44 = 8 hố ga"),
        ("Còn bao nhiêu khu phố chưa được công nhận văn hóa?", "15 − 9 = 6 khu phố"),
    ],
)
def test_what_is_left_is_worked_out(talk: Conversation, question: str, says: str) -> None:
    assert says in first_line(talk.ask(question, "ask_figure"))


def test_what_the_sentence_says_is_left_is_not_worked_out(talk: Conversation) -> None:
    told = body(talk.ask("Còn bao nhiêu đơn khiếu nại chưa giải quyết?", "ask_figure"))
    assert "86 − 80" not in told


def test_another_act_than_the_one_stated_is_not_taken_for_it(talk: Conversation) -> None:
    told = body(talk.ask("Còn bao nhiêu hố ga chưa được nghiệm thu?", "ask_figure"))
    assert "52 − 44" not in told


def test_the_share_that_was_dealt_with(talk: Conversation) -> None:
    told = first_line(talk.ask("Trả lời được bao nhiêu phần trăm cuộc gọi?", "ask_figure"))
    assert "1.105 ÷ 1.240" in told


def test_the_year_of_a_level_compared_with_is_not_that_of_what_follows(pipeline) -> None:  # type: ignore[no-untyped-def]
    figures = {item.amount.text(): item for item in pipeline.knowledge.release.figures.values()}
    years = {amount: item.period.start.year for amount, item in figures.items() if item.period is not None}
    assert (years["88,4%"], years["86%"], years["31 cây"]) == (2036, 2035, 2036)
