"""What is asked in everyday words that no document has is answered by the likeliest sentence; what none tells is refused."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RULES = """# QUY ĐỊNH VỀ CẤP NƯỚC VÀ THOÁT NƯỚC CỦA THỊ XÃ SÔNG VÂN

Sông Vân, ngày 12 tháng 3 năm 2051

## Điều 1. Cấp nước

1. Đơn vị cấp nước lắp đồng hồ cho hộ dân trong thời hạn 05 ngày làm việc kể từ ngày ký hợp đồng.

2. Khi áp lực nước giảm, người dân báo Trung tâm Điều độ để được kiểm tra.

3. Hộ tự ý đấu nối vào đường ống bị ngừng cung cấp nước cho đến khi khắc phục.

## Điều 2. Thoát nước

1. Phòng Kinh tế, Hạ tầng và Đô thị tham mưu Chủ tịch UBND thị xã phê duyệt kế hoạch nạo vét cống hằng năm.

2. Hộ kinh doanh ăn uống phải lắp bể tách mỡ trước khi xả vào cống chung.

3. Việc nạo vét mương do đội vệ sinh thực hiện vào ban đêm để không ảnh hưởng giao thông.

## Điều 3. Trách nhiệm

1. Công an thị xã xử lý người lấn chiếm hành lang mương thoát nước.

2. Trường học tổ chức cho học sinh tìm hiểu về tiết kiệm nước vào tuần đầu năm học.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("rules"), RULES)


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "intent", "told"),
    [
        ("tui gắn lén ống nước thì sao", "ask_task", "bị ngừng cung cấp nước"),
        ("quán phở tui muốn đổ nước dơ ra cống thì phải gắn cái gì trước", "ask_task", "bể tách mỡ"),
        ("con nít đi học chừng nào được dạy về xài nước tiết kiệm", "ask_when", "tuần đầu năm học"),
    ],
)
def test_everyday_words_are_answered_by_the_likeliest_sentence(
    talk: Conversation, question: str, intent: str, told: str
) -> None:
    answer = talk.ask(question, intent)
    assert told in body(answer)
    assert answer.citations


def test_what_is_taken_for_out_of_scope_is_answered_where_a_sentence_likely_does(talk: Conversation) -> None:
    answer = talk.say("sao đội dọn mương lại làm hồi nửa đêm", "out_of_scope", confidence=0.55)
    assert answer.strategy == "likely"
    assert "vào ban đêm để không ảnh hưởng giao thông" in body(answer)


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("phường nào hay ngập nhất", "ask_compare"),
        ("giá nước một khối bao nhiêu", "ask_figure"),
        ("đội vệ sinh có bao nhiêu người", "ask_count"),
        ("lắp bể tách mỡ tốn mấy triệu", "ask_figure"),
        ("ai làm giám đốc Trung tâm Điều độ", "ask_who"),
    ],
)
def test_what_no_sentence_tells_is_refused(talk: Conversation, question: str, intent: str) -> None:
    answer = talk.ask(question, intent)
    assert answer.status in (Status.NOT_IN_PLAN, Status.PARTLY_ANSWERED)
    assert answer.strategy != "likely"
    assert not answer.figures


@pytest.mark.parametrize("said", ["mai trời có mưa không", "làm cho mình bài thơ về mùa thu đi"])
def test_what_is_no_business_of_the_documents_stays_out_of_scope(talk: Conversation, said: str) -> None:
    assert talk.say(said, "out_of_scope", confidence=0.6).status is Status.OUT_OF_SCOPE
