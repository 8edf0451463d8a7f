"""A resolution with a list of works: which last in a year, which a source gives nothing, whose they are, and limits claimed."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Nghị quyết về vốn đầu tư công giai đoạn 2031–2033 của xã Suối Trầu

HỘI ĐỒNG NHÂN DÂN XÃ SUỐI TRẦU

Số: 08/NQ-HĐND

Suối Trầu, ngày 20 tháng 12 năm 2030

## Điều 1. Kết quả giai đoạn 2028–2030

1. Giai đoạn 2028–2030, xã được giao 96.000 triệu đồng để thực hiện 9 công trình, còn 1 công trình chậm tiến độ.
2. Nguyên nhân của việc chậm tiến độ là thiếu đá và mưa kéo dài.

## Điều 2. Nguyên tắc đóng góp

1. Mỗi hộ hưởng lợi góp không quá 900.000 đồng cho một công trình.
2. Đường thôn được làm khi có ít nhất 75% số hộ đồng ý.
3. Cơ cấu nguồn vốn:
- Vốn huyện: 31.000 triệu đồng, chiếm 62,0%.
- Vốn xã: 19.000 triệu đồng, chiếm 38,0%.

## Điều 3. Hiệu lực

Nghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2031. Nghị quyết số 03/NQ-HĐND ngày 15 tháng 12 năm 2027 hết hiệu lực.

## Phụ lục. Danh mục công trình giai đoạn 2031–2033

Đơn vị tính vốn: triệu đồng.

| STT | Tên công trình | Tổng vốn | Vốn huyện | Vốn xã | Thời gian thực hiện | Đơn vị chủ trì |
|---|---|---|---|---|---|---|
| 1 | Đường thôn Bản Mạ | 12.000 | 9.000 | 3.000 | 2031–2032 | Ban Quản lý dự án |
| 2 | Trường mầm non Hoa Ban | 18.000 | 15.000 | 3.000 | 2032–2033 | Ban Quản lý dự án |
| 3 | Nhà họp thôn Nà Phai | 4.000 | 0 | 4.000 | 2032 | Phòng Kinh tế |
| 4 | Cầu treo Khe Dầu | 9.000 | 7.000 | 2.000 | 2033 | Ban Quản lý dự án |
| 5 | Bãi rác thôn Bản Mạ | 7.000 | 0 | 7.000 | 2032 | Phòng Kinh tế |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("suoi-trau"), TEXT)


@pytest.fixture
def works(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "intent", "count", "among", "missing"),
    [
        ("công trình nào chỉ làm trong năm 2032", "ask_count", "2 công trình", "Nhà họp thôn Nà Phai", "Hoa Ban"),
        ("năm 2032 xã làm những công trình gì", "ask_task", "4 công trình", "Hoa Ban", "Khe Dầu"),
        ("ke ten cong trinh lam gon trong nam 2032", "ask_count", "2 công trình", "Bãi rác", "Đường thôn"),
        ("công trình nào không được huyện cho đồng nào", "ask_figure", "2 công trình", "Bãi rác", "Khe Dầu"),
        ("may cong trinh nao k xin dc dong nao cua huyen", "ask_figure", "2 công trình", "Nà Phai", "Hoa Ban"),
        ("Ban Quản lý dự án ôm mấy công trình", "ask_count", "3 công trình", "Khe Dầu", "Bãi rác"),
        ("công trình nào của Phòng Kinh tế làm trong năm 2032", "ask_yes_no", "2 công trình", "Nà Phai", "Hoa Ban"),
    ],
)
def test_rows_are_chosen_by_what_their_cells_say(
    works: Conversation, question: str, intent: str, count: str, among: str, missing: str
) -> None:
    reply = works.ask(question, intent)
    assert reply.status is Status.ANSWERED
    assert count in first_line(reply)
    assert among in body(reply)
    assert missing not in body(reply)


def test_no_row_is_chosen_where_none_lasts_in_the_time_asked_for(works: Conversation) -> None:
    assert works.ask("công trình nào làm trong năm 2036", "ask_count").status is not Status.ANSWERED


def test_a_clause_is_cited_with_its_article(works: Conversation) -> None:
    reply = works.ask("mỗi hộ góp tối đa bao nhiêu", "ask_figure")
    assert [citation.section for citation in reply.citations] == ["khoản 1 Điều 2"]


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("mỗi hộ góp tối đa 2 triệu một công trình phải không", Status.CORRECTED_PREMISE),
        ("mỗi hộ góp không quá 900 nghìn phải không", Status.ANSWERED),
    ],
)
def test_a_limit_is_confirmed_by_no_other_limit(works: Conversation, question: str, status: Status) -> None:
    reply = works.ask(question, "ask_yes_no")
    assert reply.status is status
    assert "900.000 đồng" in first_line(reply)


def test_a_lower_minimum_is_not_called_right(works: Conversation) -> None:
    reply = works.ask("làm đường thôn cần ít nhất 60% hộ đồng ý phải không", "ask_yes_no")
    assert "Đúng" not in first_line(reply)
    assert "75%" in body(reply)


def test_what_one_household_gives_is_told_by_no_sum_of_a_work(works: Conversation) -> None:
    reply = works.ask("mỗi nhà phải góp tối đa bao nhiêu cho 1 công trình, thôn tôi xin 3 triệu", "ask_yes_no")
    assert "900.000 đồng" in first_line(reply)


def test_a_share_said_of_the_wrong_source_is_put_right(works: Conversation) -> None:
    reply = works.ask("sao vốn xã gánh tới 62% vậy, lấy tiền đâu ra", "ask_compute")
    assert reply.status is Status.CORRECTED_PREMISE
    assert "38%" in first_line(reply)


def test_the_act_that_ends_is_told_from_the_others(works: Conversation) -> None:
    reply = works.ask("nghị quyết cũ nào bị bỏ", "ask_document")
    assert "03/NQ-HĐND" in first_line(reply)
    assert "08/NQ-HĐND" not in first_line(reply)


def test_what_a_work_is_for_is_no_reason_for_its_delay(works: Conversation) -> None:
    reply = works.ask("vì đâu mà mấy công trình kỳ trước ì ạch vậy", "ask_count")
    assert "thiếu đá và mưa kéo dài" in body(reply)
    assert "96.000" not in body(reply)


def test_a_reason_asked_before_any_answer_is_sought_in_the_documents(pipeline: Pipeline) -> None:
    reply = pipeline.explanation(Turn("vì sao công trình kỳ trước bị chậm tiến độ", "ask_explanation"), Memory())
    assert "thiếu đá" in body(reply.answer)


def test_reasons_of_an_answer_that_was_not_given_are_not_invented(pipeline: Pipeline) -> None:
    reply = pipeline.explanation(Turn("vì sao bạn trả lời vậy", "ask_explanation"), Memory())
    assert reply.answer.status is Status.CLARIFY


@pytest.mark.parametrize(
    "question", ["công trình nào làm xong trong năm 2032", "công trình nào hoàn thành trong năm 2032"]
)
def test_a_work_that_only_goes_on_in_a_year_is_not_finished_in_it(works: Conversation, question: str) -> None:
    reply = works.ask(question, "ask_count")
    assert "Đường thôn Bản Mạ" in body(reply)
    assert "Trường mầm non Hoa Ban" not in body(reply)


@pytest.mark.parametrize(
    "question",
    [
        "công trình nào không làm trong năm 2032",
        "công trình nào làm trước năm 2032",
        "công trình nào không phải của xã",
    ],
)
def test_rows_are_not_chosen_by_the_contrary_of_what_is_asked(works: Conversation, question: str) -> None:
    assert works.ask(question, "ask_count").strategy != "chosen_rows"
