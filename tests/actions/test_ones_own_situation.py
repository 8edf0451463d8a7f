"""Questions from somebody's own situation about a programme against poverty: loans, trades, grants, who sees to them."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.spoken.plain_livelihoods import with_plain_livelihoods
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import PROJECT, build, opened, pipeline_over

pytestmark = pytest.mark.app
DOCUMENT = PROJECT / "tests" / "fixtures" / "documents" / "chuong-trinh-giam-ngheo-2032-2035-tinh-dai-thanh.md"


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over(opened(build(tmp_path_factory.mktemp("dai-thanh") / "work", [DOCUMENT])))


def test_whoever_takes_up_a_trade_is_told_what_the_poor_get(province: Pipeline) -> None:
    question = "học may thì mỗi tháng được mấy đồng tiền ăn ở nếu là hộ nghèo"
    assert "1.200.000" in body(Conversation(province).ask(question))


def test_pawning_the_land_title_is_a_pledge(province: Pipeline) -> None:
    talk = Conversation(province)
    talk.ask("Hộ nghèo vay vốn sản xuất được bao nhiêu?")
    assert "không phải thế chấp" in body(talk.ask("có phải cắm sổ đỏ không", "ask_yes_no"))


def test_a_body_said_to_lead_a_task_is_put_right(province: Pipeline) -> None:
    for question, doer in (
        ("Sở Nội vụ chủ trì rà soát hộ nghèo thì rà soát kiểu gì?", "Sở Nông nghiệp và Môi trường"),
        ("Sở Xây dựng làm chủ đầu tư vụ xóa 320 nhà tạm thì bao giờ bàn giao?", "Mặt trận Tổ quốc"),
    ):
        answer = Conversation(province).ask(question, "ask_task")
        assert answer.status is Status.CORRECTED_PREMISE
        assert doer in body(answer)


def test_who_sees_to_a_swindle_is_no_talk(province: Pipeline) -> None:
    answer = Conversation(province).say("Tôi bị lừa tiền đi Hàn Quốc thì cơ quan nào xử lý?", "out_of_scope")
    assert "Công an tỉnh" in body(answer)


def test_number_and_day_of_the_document_are_no_source_of_an_answer(province: Pipeline) -> None:
    told = body(Conversation(province).source("văn bản này số mấy, ra ngày nào?"))
    assert "27/CTr-UBND" in told
    assert "14 tháng 01 năm 2032" in told


def test_the_weather_and_gold_stay_talk(province: Pipeline) -> None:
    for text in ("trời mai mưa không tôi phơi lúa", "giá vàng hôm nay bao nhiêu", "quán phở nào ngon ở đây"):
        assert Conversation(province).say(text, "out_of_scope").status is Status.OUT_OF_SCOPE


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("đi học hàn có được hỗ trợ không", "học nghề có được hỗ trợ không"),
        ("trường học xây mới mấy phòng", "trường học xây mới mấy phòng"),
        ("có phải cắm sổ đỏ không", "có phải thế chấp tài sản không"),
        ("thế nhà văn hóa thì sao", "thế nhà văn hóa thì sao"),
        ("thế đất ở thì sao", "thế đất ở thì sao"),
    ],
)
def test_only_trades_and_pledges_are_written_so(said: str, meant: str) -> None:
    assert with_plain_livelihoods(said) == meant


def test_a_loan_is_no_grant(province: Pipeline) -> None:
    granted = Conversation(province).ask(
        "sinh viên con hộ nghèo mỗi tháng được nhà nước cho bao nhiêu tiền", "ask_figure"
    )
    assert "4 triệu" not in first_line(granted)
    lent = Conversation(province).ask("sinh viên con hộ nghèo mỗi tháng được vay bao nhiêu", "ask_figure")
    assert "4 triệu đồng/người/tháng" in first_line(lent)


def test_what_the_people_give_is_the_money_of_society(province: Pipeline) -> None:
    assert "250 tỷ đồng" in body(Conversation(province).ask("doanh nghiệp với dân góp bao nhiêu tỷ cho chương trình"))
