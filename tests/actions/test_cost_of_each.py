"""What each of some things cost on average, where one sentence says how many they were and what all of them cost."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.words.for_each import costs_of_each, may_be_counted_in
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2037 của xã Suối Bàng

Số: 155/BC-UBND

Suối Bàng, ngày 05 tháng 12 năm 2037

## I. KẾT QUẢ NĂM 2037

Sửa chữa 48 nhà dột nát, kinh phí 1,92 tỷ đồng. Mua sắm 16 máy bơm chống hạn, tổng kinh phí 320 triệu đồng.

Xây mới 10 nhà cho gia đình chính sách với mức 80 triệu đồng/nhà.

Thành lập mới 12 hợp tác xã với tổng vốn đăng ký 36 tỷ đồng.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Return a pipeline over the report."""
    return pipeline_over_text(tmp_path_factory.mktemp("each"), REPORT, name="bao-cao-2037-suoi-bang.md")


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    """Return a new conversation."""
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Sửa nhà dột nát thì bình quân mỗi căn tốn bao nhiêu?", "40 triệu đồng"),
        ("Sửa chữa nhà dột nát, mỗi ngôi nhà hết bao nhiêu tiền?", "40 triệu đồng"),
        ("Máy bơm chống hạn mỗi cái hết bao nhiêu tiền?", "20 triệu đồng"),
        ("Bình quân mỗi hợp tác xã thành lập mới đăng ký bao nhiêu vốn?", "3 tỷ đồng"),
    ],
)
def test_the_cost_of_all_is_shared_out(talk: Conversation, question: str, says: str) -> None:
    told = first_line(talk.ask(question, "ask_compute"))
    assert told.startswith("Trung bình mỗi")
    assert says in told


def test_what_one_costs_is_stated_where_the_document_says_it(talk: Conversation) -> None:
    told = body(talk.ask("Xây mới nhà cho gia đình chính sách thì mỗi căn hết bao nhiêu tiền?", "ask_figure"))
    assert "80 triệu đồng/nhà" in told
    assert "800" not in told


@pytest.mark.parametrize(
    ("each", "unit", "fits"),
    [
        ("căn", "nhà", True),
        ("căn nhà tạm", "nhà", True),
        ("cái", "hộ", False),
        ("nhà", "nhà", True),
        ("hộ", "nhà", False),
    ],
)
def test_a_classifier_stands_for_what_it_counts(each: str, unit: str, fits: bool) -> None:
    assert may_be_counted_in(each, unit) is fits


@pytest.mark.parametrize(
    ("text", "asks"),
    [("mỗi căn hết bao nhiêu tiền", True), ("mỗi năm chi bao nhiêu tiền", False), ("mỗi hộ được mấy triệu", False)],
)
def test_what_each_costs_is_told_from_what_it_gets(text: str, asks: bool) -> None:
    assert costs_of_each(text) is asks
