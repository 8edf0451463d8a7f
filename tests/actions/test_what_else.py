"""Talks about a plan of the test's own that go on from what was told: the rest of an item, others of a kind, a number heard."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN HUYỆN KHE TRANG

Số: 91/KH-UBND

*Khe Trang, ngày 08 tháng 12 năm 2031*

# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2032 của huyện Khe Trang

Thực hiện Nghị quyết số 44/NQ-HĐND ngày 02/12/2031 của Hội đồng nhân dân huyện và Công văn số 705/UBND-TH ngày 20/11/2031 của Ủy
ban nhân dân tỉnh, Ủy ban nhân dân huyện ban hành kế hoạch như sau:

## I. CHỈ TIÊU

Thu ngân sách đạt 310 tỷ đồng, trong đó thu từ khoáng sản 190 tỷ đồng, thu từ du lịch 120 tỷ đồng. Xây 14 trạm bơm. Lễ hội Hoa Mận
từ ngày 05/02/2032 đến ngày 09/02/2032 đón 27.000 lượt người.

## II. NHIỆM VỤ

Một là, mở rộng dự án nuôi ong ở bản Nà Phai. Đẩy nhanh dự án hồ chứa Khuổi Lặc.

Hai là, sửa đường liên xã.

Ba là, phòng cháy rừng.
"""


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-trang"), PLAN, name="ke-hoach.md")


@pytest.fixture
def talk(district: Pipeline) -> Conversation:
    return Conversation(district)


def test_others_of_the_kind_that_was_told(talk: Conversation) -> None:
    talk.ask("dự án nuôi ong ở đâu", "ask_task")
    assert "Khuổi Lặc" in body(talk.more("còn dự án nào nữa"))


def test_the_rest_of_the_item(talk: Conversation) -> None:
    talk.ask("xây bao nhiêu trạm bơm", "ask_figure")
    assert "Hoa Mận" in body(talk.more("mục đó nói gì nữa"))


def test_the_other_part_of_a_whole(talk: Conversation) -> None:
    talk.ask("thu từ khoáng sản bao nhiêu", "ask_figure")
    assert "120 tỷ đồng" in first_line(talk.more("phần còn lại là gì"))


@pytest.mark.parametrize(
    ("heard", "status"), [("tôi nghe nói 20", Status.CORRECTED_PREMISE), ("báo viết 14 mà", Status.ANSWERED)]
)
def test_a_number_heard_is_held_against_what_was_told(talk: Conversation, heard: str, status: Status) -> None:
    talk.ask("xây bao nhiêu trạm bơm", "ask_count")
    reply = talk.ask(heard, "ask_overview")
    assert reply.status is status and "14 trạm [" in body(reply)


def test_a_count_is_told_again(talk: Conversation) -> None:
    talk.ask("xây bao nhiêu trạm bơm", "ask_count")
    assert "14 trạm [" in first_line(talk.ask("mấy cái", "ask_count"))


def test_the_other_document_and_the_number_of_one_kind(talk: Conversation) -> None:
    talk.ask("kế hoạch thực hiện theo nghị quyết nào", "ask_document")
    assert "705/UBND-TH" in first_line(talk.ask("còn văn bản nào nữa", "ask_document"))
    assert "44/NQ-HĐND" in first_line(talk.ask("thế nghị quyết thì số mấy", "ask_document"))
    assert "20/11/2031" in body(talk.ask("còn công văn thì ngày nào", "ask_when"))


def test_points_one_after_the_other(talk: Conversation) -> None:
    talk.ask("nhiệm vụ thứ nhất là gì", "ask_task")
    assert "sửa đường liên xã" in body(talk.say("hai", "abuse"))
    assert "phòng cháy rừng" in body(talk.ask("cái cuối cùng", "ask_task"))


def test_three_amounts_told_are_told_again(talk: Conversation) -> None:
    for asked in ("thu từ khoáng sản bao nhiêu", "thu từ du lịch bao nhiêu", "xây bao nhiêu trạm bơm"):
        talk.ask(asked, "ask_figure")
    reply = body(talk.ask("cho tôi cả ba luôn", "ask_task"))
    assert all(amount in reply for amount in ("190 tỷ đồng", "120 tỷ đồng", "14 trạm ["))


def test_what_was_heard_to_be_false_is_shown_its_source(talk: Conversation) -> None:
    talk.ask("thu từ du lịch bao nhiêu", "ask_figure")
    assert "120 tỷ đồng" in body(talk.ask("vậy báo sai à", "ask_yes_no"))


def test_what_was_told_is_shared_out(talk: Conversation) -> None:
    talk.ask("thu ngân sách bao nhiêu", "ask_figure")
    assert "310 ÷ 12" in body(talk.ask("bình quân tháng", "ask_compute"))
    talk.ask("phần lớn nhất là khoản nào", "ask_compare")
    assert "310" not in first_line(talk.ask("chia cho 12 tháng", "ask_compute")).split("÷")[0]


def test_the_sentence_just_told_counts_what_is_asked(talk: Conversation) -> None:
    talk.ask("lễ hội Hoa Mận khi nào", "ask_when")
    assert "27.000 lượt người" in first_line(talk.ask("bao nhiêu người", "ask_figure"))


def test_a_document_told_of_by_its_issuer_has_its_day(talk: Conversation) -> None:
    talk.ask("ai ban hành nghị quyết 44", "ask_who")
    assert "02/12/2031" in first_line(talk.ask("khi nào", "ask_when"))
