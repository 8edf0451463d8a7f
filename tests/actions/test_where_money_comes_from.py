"""Where money comes from and who pays: the sentence on the money of the thing, and no place."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.money_sources import asks_for_source
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển chiếu sáng và thoát nước năm 2034 của thành phố Hạ Lam

## I. Nhiệm vụ

1. Phòng Quản lý đô thị lắp đèn chiếu sáng tại 14 tuyến ngõ, khuyến khích hộ dân tham gia.
2. Ban Quản lý dự án nạo vét mương thoát nước trong khu dân cư.

## II. Kinh phí thực hiện

- Đối với đèn chiếu sáng trong các ngõ: do ngân sách thành phố bảo đảm kinh phí.
- Đối với hệ thống thoát nước trong nhà máy: do các nhà đầu tư chủ động tự bảo đảm kinh phí.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("money"), PLAN, name="ke-hoach-2034.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("lắp đèn chiếu sáng trong ngõ thì tiền ở đâu ra, nhà nước bỏ hay dân góp", "ngân sách thành phố"),
        ("ai bỏ tiền lắp đèn chiếu sáng", "ngân sách thành phố"),
        ("nhà máy làm hệ thống thoát nước thì thành phố trả tiền hay mình tự lo", "tự bảo đảm kinh phí"),
        ("hệ thống thoát nước trong nhà máy tự bỏ tiền hay được hỗ trợ", "tự bảo đảm kinh phí"),
    ],
)
@pytest.mark.parametrize("intent", ["ask_task", "ask_figure", "ask_who"])
def test_who_pays_for_a_thing(bot: Pipeline, asked: str, told: str, intent: str) -> None:
    answer = Conversation(bot).ask(asked, intent)
    assert answer.status is Status.ANSWERED and told in first_line(answer)


def test_money_spoken_of_is_in_no_place(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("có lắp đèn chiếu sáng không", "ask_yes_no")
    answer = talk.say("vậy tiền lấy ở đâu", "ask_source")
    assert "địa điểm" not in body(answer) and "ngân sách thành phố" in body(answer)


@pytest.mark.parametrize("asked", ["nộp tiền phạt ở đâu", "tiền đó được dùng ở đâu", "nhận tiền hỗ trợ ở đâu"])
def test_where_money_goes_is_no_source(asked: str) -> None:
    assert not asks_for_source(asked)
