"""Questions about a small plan of the test's own: averages, headings, definitions, days that come again, follow-ups."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển kinh tế – xã hội năm 2026 của xã Thanh Lâm

Số: 12/KH-UBND

Thanh Lâm, ngày 05 tháng 01 năm 2026

(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 05/01/2026 của UBND xã)

## I. ĐẶC ĐIỂM TÌNH HÌNH

Toàn xã có 2.400 hộ, chia thành 12 thôn. Trung tâm Học tập cộng đồng (viết tắt là TTHTCĐ) mở cửa cả tuần.

## II. HẠN CHẾ, NGUYÊN NHÂN

- Đường liên thôn Bãi Sim xuống cấp.
- Thu ngân sách đạt thấp do chợ tạm ngừng hoạt động.

## III. MỤC TIÊU CHUNG

Phát triển kinh tế vườn đồi gắn với du lịch cộng đồng.

## IV. CHỈ TIÊU

Thu ngân sách năm 2026 đạt 24 tỷ đồng. Chi ngân sách năm 2026 là 30 tỷ đồng.

## V. NHIỆM VỤ

### 1. Sản phẩm đặc trưng

- Chè móc câu Bãi Sim.
- Mật ong rừng Khe Đá.

### 2. Tiếp dân, lễ hội

Chủ tịch UBND xã tiếp công dân vào thứ Tư hằng tuần. Lễ hội Đình Lâm tổ chức từ 10 đến 12 tháng Giêng âm lịch.

### 3. Công trình

Sửa cầu Khe Đá, di dời đường ống; hoàn thành cầu trong tháng 9/2026. Ban QLDA xã làm chủ đầu tư công trình cầu Khe Đá.
"""


@pytest.fixture(scope="module")
def own_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    folder = tmp_path_factory.mktemp("thanh-lam")
    (folder / "ke-hoach.md").write_text(PLAN, encoding="utf-8")
    return pipeline_over(opened(build(folder / "work", [folder / "ke-hoach.md"])))


@pytest.fixture
def talk(own_pipeline: Pipeline) -> Conversation:
    return Conversation(own_pipeline)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Trung bình mỗi thôn có bao nhiêu hộ?", "2.400 ÷ 12 = 200 hộ"),
        ("Thu ngân sách chia đều mỗi tháng được bao nhiêu?", "24 ÷ 12 = 2 tỷ đồng"),
        ("Bình quân một quý chi ngân sách mấy tỷ?", "30 ÷ 4 = 7,5 tỷ đồng"),
    ],
)
def test_an_average_shows_its_division(talk: Conversation, question: str, words: str) -> None:
    answer = talk.ask(question, "ask_compute")
    assert answer.status is Status.ANSWERED
    assert words in first_line(answer)


def test_an_average_of_what_is_not_stated_is_refused(talk: Conversation) -> None:
    assert talk.ask("Trung bình mỗi trường có bao nhiêu học sinh?", "ask_compute").status is Status.NOT_IN_PLAN


@pytest.mark.parametrize(
    ("question", "intent", "words"),
    [
        ("Xã mình còn yếu ở chỗ nào?", "ask_achievement", "xuống cấp"),
        ("Những hạn chế của xã là gì?", "ask_count", "chợ tạm ngừng hoạt động"),
        ("Mục tiêu chung của kế hoạch là gì?", "ask_overview", "kinh tế vườn đồi"),
        ("Xã có những sản phẩm đặc trưng gì?", "ask_count", "Mật ong rừng Khe Đá"),
    ],
)
def test_a_heading_answers_with_what_stands_under_it(
    talk: Conversation, question: str, intent: str, words: str
) -> None:
    answer = talk.ask(question, intent)
    assert answer.strategy == "heading"
    assert words in body(answer)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Chủ tịch xã tiếp dân hôm nào?", "Thứ Tư hằng tuần."),
        ("Lễ hội Đình Lâm tổ chức ngày nào?", "Từ 10 đến 12 tháng Giêng âm lịch."),
        ("Bao giờ cầu Khe Đá sửa xong?", "Tháng 9/2026."),
    ],
)
def test_a_day_that_comes_again_or_stands_in_another_clause_is_a_time(
    talk: Conversation, question: str, words: str
) -> None:
    answer = talk.ask(question, "ask_when")
    assert answer.status is Status.ANSWERED
    assert first_line(answer) == words


def test_an_abbreviation_is_explained_by_the_document_itself(talk: Conversation) -> None:
    answer = talk.ask("TTHTCĐ là gì?", "ask_definition")
    assert answer.status is Status.ANSWERED
    assert "Trung tâm Học tập cộng đồng" in first_line(answer)


def test_the_decision_a_plan_is_enclosed_with_is_quoted(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch ban hành kèm quyết định số mấy?", "ask_document")
    assert "45/QĐ-UBND" in first_line(answer)


def test_the_investor_of_a_work_is_named(talk: Conversation) -> None:
    assert "Ban QLDA xã" in first_line(talk.ask("Cầu Khe Đá ai làm chủ đầu tư?", "ask_who"))
