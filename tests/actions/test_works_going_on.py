"""What is done out of what there is to do, which deadline is of which task, and what is asked on about the document itself."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN
THỊ XÃ GIỒNG SEN

Số: 77/BC-UBND

Giồng Sen, ngày 25 tháng 9 năm 2038

# BÁO CÁO Tình hình 9 tháng đầu năm 2038, nhiệm vụ 3 tháng cuối năm 2038

## I. KẾT QUẢ

a) Đã thay 140 cầu tre trong tổng số 190 cầu tre phải thay năm 2038.

b) Trạm bơm Kênh Mới chưa vận hành đúng tiến độ đề ra (kế hoạch vận hành tháng 5 năm 2038).

c) Diện tích rừng đước trồng mới đạt 33 ha, bằng 60% kế hoạch năm.

## II. NHIỆM VỤ

a) Phòng Kinh tế bàn giao 12 máy gặt, hoàn thành trước ngày 30 tháng 10 năm 2038; trồng mới 22 ha rừng còn lại trong mùa mưa.

b) Phòng Quản lý đô thị đưa Trạm bơm Kênh Mới vào vận hành trước ngày 20 tháng 12 năm 2038.

c) Phòng Văn hóa tổ chức Hội thi ghe ngo từ ngày 04 đến ngày 09 tháng 11 năm 2038.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Trần Thị Mỹ Lài
"""


@pytest.fixture(scope="module", name="town")
def _town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("giong-sen"), REPORT, name="bao-cao-2038.md")


@pytest.mark.parametrize(
    ("asked", "amount"),
    [("Đã thay bao nhiêu cầu tre", "140"), ("năm nay phải thay mấy cầu tre", "190")],
)
def test_what_is_done_is_told_from_what_is_to_be_done(town: Pipeline, asked: str, amount: str) -> None:
    assert f": {amount} cầu" in first_line(Conversation(town).ask(asked, "ask_count"))


def test_a_missed_date_stands_behind_the_one_ahead(town: Pipeline) -> None:
    talk = Conversation(town)
    assert "20 tháng 12 năm 2038" in first_line(talk.ask("trạm bơm Kênh Mới khi nào vận hành", "ask_when"))
    assert "5 năm 2038" in first_line(talk.ask("trạm bơm Kênh Mới lẽ ra phải vận hành khi nào", "ask_when"))


def test_a_deadline_before_the_semicolon_is_of_another_task(town: Pipeline) -> None:
    answer = Conversation(town).ask("bao giờ trồng rừng", "ask_when")
    assert first_line(answer).startswith("Mùa mưa")
    assert "30 tháng 10" not in first_line(answer)


def test_days_from_and_to_are_told_together(town: Pipeline) -> None:
    answer = Conversation(town).ask("hội thi ghe ngo diễn ra ngày nào", "ask_when")
    assert "Từ ngày 04 đến ngày 09 tháng 11 năm 2038" in first_line(answer)


def test_day_and_number_are_asked_on_after_who_signed(town: Pipeline) -> None:
    talk = Conversation(town)
    talk.ask("ai ký báo cáo này", "ask_who")
    assert "25 tháng 9 năm 2038" in first_line(talk.ask("ký ngày nào", "ask_when"))
    answer = talk.ask("số mấy", "ask_document")
    assert answer.status is Status.ANSWERED
    assert "77/BC-UBND" in body(answer)


def test_what_a_writer_takes_back_is_not_asked(town: Pipeline) -> None:
    answer = Conversation(town).ask("cho hỏi mấy cây cầu tre, à nhầm, hội thi ghe ngo ngày nào", "ask_when")
    assert "tháng 11 năm 2038" in first_line(answer)
