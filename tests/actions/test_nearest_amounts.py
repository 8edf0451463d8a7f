"""The sentence that is first by its meaning and by its words gives the amount asked for, one common word apart."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN XÃ HÒN TRE

# BÁO CÁO Tình hình kinh tế - xã hội năm 2029 của xã Hòn Tre

## I. Kết quả

Năm học qua còn 31 học sinh bỏ học, giảm 4 em so với năm học trước. Xảy ra 6 vụ khai thác cát trái phép, xử phạt 190 triệu đồng.

Di dời 74 hộ dân ven biển; mỗi hộ được hỗ trợ 45 triệu đồng để dựng nhà mới. Dịch cúm gia cầm làm 1.260 con gà phải tiêu hủy.

Thôn Bãi Ngang còn 12 hộ nghèo.
"""


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("hon-tre"), REPORT, name="bao-cao.md")


@pytest.mark.parametrize(
    ("question", "stated"),
    [
        ("Tiền phạt mấy vụ hút cát lậu tổng cộng bao nhiêu?", "190 triệu đồng"),
        ("Nhà ven biển thuộc diện phải dời, mỗi nhà được mấy triệu?", "45 triệu đồng"),
    ],
)
def test_one_common_word_more_is_no_reason_to_refuse(commune: Pipeline, question: str, stated: str) -> None:
    answer = Conversation(commune).ask(question, "ask_figure")
    assert answer.status in (Status.ANSWERED, Status.PARTLY_ANSWERED)
    assert stated in first_line(answer)


@pytest.mark.parametrize(
    "question", ["Thôn Hòn Mun còn bao nhiêu hộ nghèo?", "Mỗi mét cát lậu bị phạt bao nhiêu tiền?"]
)
def test_another_place_or_a_price_for_each_is_still_refused(commune: Pipeline, question: str) -> None:
    assert Conversation(commune).ask(question, "ask_figure").status is Status.NOT_IN_PLAN
