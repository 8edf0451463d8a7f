"""A resolution on public works: whole costs and what each source pays, shares, costs a kilometre, sums of years."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from settings import PROJECT
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

DOCUMENT = PROJECT / "tests" / "fixtures" / "documents" / "nghi-quyet-dau-tu-cong-2039-xa-dong-phuoc.md"


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over(opened(build(tmp_path_factory.mktemp("dong-phuoc") / "work", [DOCUMENT])))


@pytest.fixture
def works(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "intent", "lead"),
    [
        (
            "cầu rạch sậy với cầu ông tà cái nào mắc hơn, hơn bao nhiêu",
            "ask_compare",
            "11.400 triệu đồng: 19.200 − 7.800",
        ),
        ("cộng tiền 2 cây cầu rạch sậy + ông tà lại là nhiêu", "ask_compute", "27.000 triệu đồng: 19.200 + 7.800"),
        ("đường kênh ba xã hết bao nhiêu tiền", "ask_figure", "Tổng mức đầu tư Đường Kênh Ba Xã"),
        ("kè rạch cái đôi tỉnh cho bao nhiêu tiền", "ask_figure", "Ngân sách tỉnh kè chống sạt lở rạch Cái Đôi"),
        ("kè rạch cái đôi tỉnh cho mấy phần trăm", "ask_figure", "40.500 ÷ 45.000 = 90%"),
        ("làm 1km đường kênh ba xã hết bao nhiêu triệu", "ask_compute", "38.500 ÷ 5,5 = 7.000 triệu đồng"),
        ("năm 2040 xã có bao nhiêu vốn đầu tư công", "ask_figure", "Vốn đầu tư công năm 2040: 84.300 triệu đồng"),
        ("trong 3 năm tới năm nào được nhiều vốn nhất", "ask_compare", "Vốn đầu tư công năm 2040: 84.300 triệu đồng"),
    ],
)
def test_sums_of_works_are_told_and_reckoned_with(works: Conversation, question: str, intent: str, lead: str) -> None:
    reply = works.ask(question, intent)
    assert lead in first_line(reply)
    assert reply.status is Status.ANSWERED


def test_a_share_after_what_a_source_pays_is_of_that_work(works: Conversation) -> None:
    works.ask("kè rạch cái đôi tỉnh cho bao nhiêu tiền", "ask_figure")
    works.ask("thế xã bỏ bao nhiêu", "ask_figure")
    assert "4.500 ÷ 45.000 = 10%" in first_line(works.ask("vậy là mấy phần trăm", "ask_figure"))


def test_what_is_told_of_one_house_answers_nothing_of_another(works: Conversation) -> None:
    reply = works.ask("nhà văn hóa ấp phước lộc có xây không, năm mấy", "ask_yes_no")
    assert "không nêu riêng về nhà văn hóa ấp Phước Lộc" in first_line(reply)
    assert "2.750" not in body(reply)


def test_a_direction_taken_wrongly_is_put_right(works: Conversation) -> None:
    reply = works.ask("nghe nói tổng vốn kỳ này giảm 29% so với kỳ trước, giảm vì gì vậy", "ask_compute")
    assert reply.status is Status.CORRECTED_PREMISE
    assert "tăng 29%" in first_line(reply)


def test_how_much_of_its_plan_a_part_reached_is_no_share_of_the_whole(works: Conversation) -> None:
    works.ask("kè rạch cái đôi tỉnh cho bao nhiêu tiền", "ask_figure")
    assert "÷ 45.000" not in body(works.ask("vậy đạt bao nhiêu phần trăm kế hoạch", "ask_compute"))


def test_the_cost_of_a_kilometre_is_that_of_the_whole_work(works: Conversation) -> None:
    reply = works.ask("cấp nước sạch ấp Phước Hậu 1 km hết bao nhiêu tiền", "ask_figure")
    assert "12.300 ÷ 8,2 = 1.500 triệu đồng" in first_line(reply)


def test_a_price_for_one_is_told_by_no_cost_of_a_whole_work(works: Conversation) -> None:
    reply = works.ask("ấp Phước Hậu mấy nghìn một khối nước", "ask_figure")
    assert reply.status is Status.NOT_IN_PLAN
    assert "12.300" not in body(reply)
