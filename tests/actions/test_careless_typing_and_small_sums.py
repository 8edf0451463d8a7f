"""Questions typed without marks that ask for an office, a network or a station, and sums that a question leads up to."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.homographs import settled
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """**ỦY BAN NHÂN DÂN**
**TỈNH HẢI LĂNG**

Số: 318/KH-UBND

Hải Lăng, ngày 12 tháng 3 năm 2037

# KẾ HOẠCH Phát triển hạ tầng mạng 5G và trồng cây phân tán tỉnh Hải Lăng giai đoạn 2037 - 2041

## I. HIỆN TRẠNG

Toàn tỉnh hiện có 240 trạm phát sóng di động, trong đó có 35 trạm 5G.

Tỷ suất tử vong ở trẻ sơ sinh giảm từ 14 ca/1.000 trẻ xuống 9 ca/1.000 trẻ vào năm 2036.

## II. NHIỆM VỤ

Mỗi năm có ít nhất 120 cây lim được trồng ở các trường học.

Hội thi ảnh chấm theo thang 100 điểm; nếu tổng điểm vẫn bằng nhau thì bốc thăm để chọn giải.

Tập huấn kỹ thuật trồng rừng trong quý IV hằng năm.

### 1. Đối tượng tham gia hội thi ảnh

- Học sinh các trường trung học;

- Hội viên Hội Nhiếp ảnh.

## III. TỔ CHỨC THỰC HIỆN

### 1. Sở Nông nghiệp và Môi trường

Chủ trì, phối hợp với các sở, ngành xác định mốc giới hành lang bảo vệ bờ kênh giữa các xã.

### 2. Sở Văn hóa và Thể thao

Chủ trì tổ chức cuộc thi ảnh về bờ kênh.

TM. ỦY BAN NHÂN DÂN

KT. CHỦ TỊCH

PHÓ CHỦ TỊCH

Đoàn Hữu Lực
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Return a pipeline over the plan."""
    return pipeline_over_text(tmp_path_factory.mktemp("careless"), PLAN, name="ke-hoach-hai-lang-2037.md")


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    """Return a new conversation."""
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("guessed", "meant"),
    [
        ("việc này giao cho số nào", "việc này giao cho sở nào"),
        ("số nào theo dõi việc này", "sở nào theo dõi việc này"),
        ("trợ giúp pháp lý thị số nào", "trợ giúp pháp lý thì sở nào"),
        ("bản nào phụ trách", "ban nào phụ trách"),
        ("có mấy trăm 5g", "có mấy trạm 5g"),
        ("xây mấy trăm bts", "xây mấy trạm bts"),
    ],
)
def test_an_office_and_a_station_are_told_by_what_stands_beside_them(guessed: str, meant: str) -> None:
    assert settled(guessed, lambda _: False) == meant


@pytest.mark.parametrize(
    "text",
    [
        "số nào lớn nhất",
        "con số nào làm dân vui",
        "gọi điện thoại thì số nào",
        "mấy trăm tỷ",
        "đô thị nào",
        "văn bản thì số nào",
    ],
)
def test_a_number_stays_one(text: str) -> None:
    assert settled(text, lambda _: False) == text


@pytest.mark.parametrize("intent", ["ask_count", "ask_figure", "ask_when", "ask_yes_no"])
def test_which_office_is_asked_whatever_the_intent(talk: Conversation, intent: str) -> None:
    for question in ("moc gioi bo kenh giua cac xa so nao xac dinh", "mốc giới bờ kênh thì sở nào chủ trì xác định"):
        answer = talk.ask(question.replace("so nao xac dinh", "so nao chu tri xac dinh"), intent, confidence=0.55)
        assert first_line(answer).startswith("Sở Nông nghiệp và Môi trường")


def test_a_network_typed_small_is_no_weight(talk: Conversation) -> None:
    assert "Đoàn Hữu Lực" in body(talk.ask("ai ky ke hoach 5g nay vay", "ask_who"))


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Còn bao nhiêu trạm chưa phải 5G?", "240 − 35 = 205 trạm"),
        ("Còn mấy trạm không phải 5g vậy?", "240 − 35 = 205 trạm"),
        ("Tỷ suất tử vong ở trẻ sơ sinh giảm được mấy ca trên 1.000 trẻ?", "14 − 9 = 5 ca/1.000 trẻ"),
        ("Nếu mỗi năm trồng đúng mức tối thiểu cây lim thì 4 năm được bao nhiêu cây?", "120 × 4 = 480 cây"),
        ("Mỗi năm trồng cây lim ở trường học, vậy 3 năm là mấy cây?", "120 × 3 = 360 cây"),
    ],
)
def test_a_sum_is_worked_out_of_what_one_sentence_says(talk: Conversation, question: str, says: str) -> None:
    assert says in body(talk.ask(question, "ask_figure", confidence=0.6))


@pytest.mark.parametrize(
    "question", ["Nếu tổng điểm vẫn bằng nhau hết thì làm sao?", "lỡ tổng điểm bằng nhau thì xử lý thế nào vậy"]
)
def test_what_is_done_in_a_case_is_told(talk: Conversation, question: str) -> None:
    assert "bốc thăm để chọn giải" in body(talk.ask(question, "ask_task"))


def test_another_case_is_not_taken_for_it(talk: Conversation) -> None:
    assert "bốc thăm" not in body(talk.ask("Nếu trời mưa to quá thì làm sao?", "ask_task"))


def test_who_may_take_part_stands_under_its_heading(talk: Conversation) -> None:
    told = body(talk.ask("Những ai được tham gia hội thi ảnh?", "ask_who"))
    assert "Học sinh các trường trung học" in told
    assert "Hội viên Hội Nhiếp ảnh" in told
    assert "Hội viên" not in body(talk.ask("Những ai được tham gia tập huấn?", "ask_who"))


def test_a_number_to_call_that_is_not_stated_is_refused(talk: Conversation) -> None:
    assert talk.mumble("Bị mất trộm thì gọi đường dây nóng số mấy?").status is Status.NOT_IN_PLAN
