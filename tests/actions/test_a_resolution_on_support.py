"""What people ask of a resolution that supports somebody: from when, until when, at which session, how often, how many."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RESOLUTION = """# NGHỊ QUYẾT

Quy định chính sách hỗ trợ du lịch cộng đồng trên địa bàn tỉnh Sông Vân giai đoạn 2046 - 2050

## Điều 1. Đối tượng áp dụng

a) Hợp tác xã du lịch có từ 07 thành viên trở lên;

b) Cơ quan, tổ chức có liên quan đến hợp tác xã.

## Điều 2. Nguyên tắc

Mỗi hộ gia đình chỉ được hỗ trợ một lần trong cả giai đoạn.

## Điều 3. Hiệu lực

Nghị quyết này được Hội đồng nhân dân tỉnh khóa XXI, kỳ họp thứ 5 thông qua ngày 09 tháng 7 năm 2046 và có hiệu lực từ \
ngày 01 tháng 8 năm 2046; thay thế Nghị quyết số 12/2041/NQ-HĐND.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("support"), RESOLUTION, name="nghi-quyet-31.md")


def test_from_when_it_is_in_force_is_told_behind_who_passed_it(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("nghị quyết này có hiệu lực khi nào", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "01 tháng 8 năm 2046" in body(answer)


def test_until_when_a_policy_runs(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("chính sách kéo dài tới năm mấy", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "2046 - 2050" in body(answer)


def test_at_which_session_it_was_passed(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("nghị quyết được thông qua ở kỳ họp nào", "ask_document")
    assert answer.strategy == "ordinal"
    assert "kỳ họp thứ 5" in body(answer)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("mỗi hộ được hỗ trợ mấy lần", "chỉ được hỗ trợ một lần"),
        ("hợp tác xã phải có mấy người mới được", "từ 07 thành viên trở lên"),
    ],
)
def test_a_number_in_words_or_of_members_is_stated(bot: Pipeline, asked: str, told: str) -> None:
    answer = Conversation(bot).ask(asked, "ask_count")
    assert answer.status is Status.ANSWERED
    assert told in body(answer)
    assert "không nêu con số" not in body(answer)


def test_a_number_of_other_things_is_not_stated(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("hợp tác xã được hỗ trợ mấy thuyền", "ask_count")
    assert answer.status is Status.NOT_IN_PLAN
