"""True answers whose names hold numbers pass the citation check, false ones do not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.answer import Answer, Line, Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN PHƯỜNG CỒN TRÒN

# BÁO CÁO Kết quả 6 tháng đầu năm 2029 của phường Cồn Tròn

## I. Xây dựng

Khởi công kè Rạch Sậy trước ngày 12/9/2029. Ban Quản lý dự án khu vực 3 thực hiện, Phòng Kinh tế, Hạ tầng và Đô thị theo dõi.

## II. Căn cứ

[1] Chương trình số 41-CTr/TU ngày 07/5/2028 của Thành ủy Bãi Dài về nhà ở cho công nhân.

Kế hoạch số 66/KH-UBND ngày 14/6/2028 của UBND thành phố thực hiện Nghị quyết số 83/NQ -CP ngày 02/4/2028 của Chính phủ về
trồng rừng ngập mặn.
"""


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("con-tron"), REPORT, name="bao-cao.md")


@pytest.fixture
def named(ward: Pipeline) -> Answer:
    return Conversation(ward).ask("Đơn vị nào làm kè Rạch Sậy?", "ask_who")


def test_an_agency_is_named_with_its_number(named: Answer) -> None:
    assert named.status is Status.ANSWERED
    assert "Ban Quản lý dự án khu vực 3" in first_line(named)


def test_another_number_in_its_name_is_caught(named: Answer, ward: Pipeline) -> None:
    told, *rest = named.blocks
    assert isinstance(told, Line)
    false = replace(named, blocks=(replace(told, text=told.text.replace("khu vực 3", "khu vực 4")), *rest))
    assert false != named
    assert check(false, ward.knowledge.release)


def test_a_number_with_a_space_in_it_is_that_document(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("Trồng rừng ngập mặn theo văn bản số mấy?", "ask_document")
    assert answer.status is Status.ANSWERED
    assert "83/NQ-CP" in body(answer)


def test_a_note_that_opens_with_a_mark_of_its_own_is_quoted(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("Chương trình số 41-CTr/TU của cơ quan nào?", "ask_document")
    assert "Thành ủy Bãi Dài" in body(answer)
    assert answer.strategy != "failed_check"
