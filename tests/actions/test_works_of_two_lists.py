"""A decision with two lists that are numbered alike, rows of one name, limits, and the day from which it is in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# QUYẾT ĐỊNH

Về việc giao vốn sửa chữa trường học, trạm y tế và thủy lợi năm 2035 của huyện Phiêng Cáy

ỦY BAN NHÂN DÂN HUYỆN PHIÊNG CÁY

Số: 52/QĐ-UBND

Phiêng Cáy, ngày 10 tháng 02 năm 2035

## Điều 1. Trường học, trạm y tế

| TT | Công trình | Địa điểm | Kinh phí (triệu đồng) |
|---|---|---|---|
| 1 | Trường Mầm non Sao Mai | Xã Pom Lót | 1.300 |
| 2 | Trường THCS Nậm Nhừ | Xã Nậm Nhừ | 2.100 |
| 3 | Trạm Y tế Mường Tè | Xã Mường Tè | 600 |

Ban Quản lý dự án huyện làm chủ đầu tư các công trình số 1, 2; UBND xã Mường Tè làm chủ đầu tư công trình số 3.

## Điều 2. Thủy lợi

| TT | Công trình | Kinh phí (triệu đồng) |
|---|---|---|
| 1 | Đập Huổi Luông | 3.400 |
| 2 | Kênh Nà Sản | 1.700 |
| 3 | Hồ Bản Chiềng | 2.600 |

Phòng Kinh tế làm chủ đầu tư công trình số 1, UBND xã Nà Sản làm chủ đầu tư công trình số 2, Công ty Thủy nông Phiêng Cáy \
làm chủ đầu tư công trình số 3.

## Điều 3. Điều kiện

1. Mỗi công trình được tạm ứng không quá 25% kinh phí.
2. Tuyến kênh được sửa khi có ít nhất 70% số hộ đồng ý.

## Điều 4. Hiệu lực

Quyết định này có hiệu lực từ ngày 01 tháng 3 năm 2035.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("phieng-cay"), TEXT)


@pytest.fixture
def works(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("work", "owner"),
    [
        ("Trường THCS Nậm Nhừ", "Ban Quản lý dự án huyện."),
        ("Trạm Y tế Mường Tè", "UBND xã Mường Tè."),
        ("Đập Huổi Luông", "Phòng Kinh tế."),
        ("Kênh Nà Sản", "UBND xã Nà Sản."),
        ("Hồ Bản Chiềng", "Công ty Thủy nông Phiêng Cáy."),
    ],
)
def test_a_number_is_that_of_the_list_it_stands_beside(works: Conversation, work: str, owner: str) -> None:
    assert first_line(works.ask(f"Ai làm chủ đầu tư {work}?", "ask_who")) == owner


def test_who_asks_for_the_works_of_a_body_is_told_no_other_body(works: Conversation) -> None:
    reply = works.ask("UBND xã Nậm Nhừ làm chủ đầu tư công trình nào?", "ask_who")
    assert not first_line(reply).startswith("Ban Quản lý dự án huyện")


@pytest.mark.parametrize("work", ["Trạm Y tế Nậm Nhừ", "Trạm Y tế Pom Lót"])
def test_a_thing_that_is_not_there_is_given_no_money_of_one_with_its_name(works: Conversation, work: str) -> None:
    assert "Đúng" not in first_line(works.ask(f"{work} được 2.100 triệu phải không", "ask_yes_no"))
    reply = works.ask(f"{work} được bao nhiêu tiền", "ask_figure")
    assert reply.strategy != "figure"


@pytest.mark.parametrize(
    "claim",
    [
        "Mỗi công trình được tạm ứng ít nhất 25% phải không?",
        "Mỗi công trình được tạm ứng trên 25% phải không?",
        "Kênh được sửa khi có ít nhất 50% số hộ đồng ý phải không?",
    ],
)
def test_no_limit_is_confirmed_by_another_one(works: Conversation, claim: str) -> None:
    assert works.ask(claim, "ask_yes_no").status is Status.CORRECTED_PREMISE


@pytest.mark.parametrize("when", ["từ ngày ký", "từ năm 2034", "từ tháng 5 năm 2035"])
def test_another_beginning_of_its_force_is_put_right(works: Conversation, when: str) -> None:
    reply = works.ask(f"Quyết định có hiệu lực {when} phải không?", "ask_yes_no")
    assert reply.status is Status.CORRECTED_PREMISE
    assert "01 tháng 3 năm 2035" in body(reply)


def test_its_beginning_is_confirmed(works: Conversation) -> None:
    assert works.ask("Quyết định có hiệu lực từ tháng 3 năm 2035 phải không?", "ask_yes_no").status is Status.ANSWERED


def test_when_its_force_ends_is_not_told_by_when_it_begins(works: Conversation) -> None:
    assert works.ask("Quyết định này hết hiệu lực khi nào?", "ask_when").status is Status.NOT_IN_PLAN


def test_the_condition_itself_is_no_lower_one(works: Conversation) -> None:
    reply = works.ask("Kênh được sửa khi có ít nhất 70% số hộ đồng ý phải không?", "ask_yes_no")
    assert reply.status is Status.ANSWERED


def test_an_end_that_is_stated_is_quoted(tmp_path: Path) -> None:
    text = TEXT.replace(
        "từ ngày 01 tháng 3 năm 2035.", "từ ngày 01 tháng 3 năm 2035 đến hết ngày 31 tháng 12 năm 2037."
    )
    talk = Conversation(pipeline_over_text(tmp_path, text))
    reply = talk.ask("Quyết định này hết hiệu lực khi nào?", "ask_when")
    assert "31 tháng 12 năm 2037" in body(reply)
