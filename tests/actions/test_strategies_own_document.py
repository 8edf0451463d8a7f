"""Questions about a small plan of the test's own: averages, headings, definitions, days that come again, follow-ups."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.answer import Item, ItemList, Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển kinh tế – xã hội năm 2026 của xã Thanh Lâm

Số: 12/KH-UBND

Thanh Lâm, ngày 05 tháng 01 năm 2026

(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 05/01/2026 của UBND xã)

## I. ĐẶC ĐIỂM TÌNH HÌNH

Toàn xã có 2.400 hộ, chia thành 12 thôn. Trung tâm Học tập cộng đồng (viết tắt là TTHTCĐ) mở cửa cả tuần.

Trong 15 chỉ tiêu được giao năm 2025 có 13 chỉ tiêu đạt và vượt.
Hai chỉ tiêu không đạt, trong các chỉ tiêu được giao, là tỷ lệ hộ dùng nước sạch và thu ngân sách.

## II. HẠN CHẾ

- Đường liên thôn Bãi Sim xuống cấp.
- Thu ngân sách đạt thấp do chợ tạm ngừng hoạt động.
- Giải ngân vốn đầu tư công chậm.

## III. NGUYÊN NHÂN

Cán bộ địa chính còn thiếu, giá vật liệu tăng.

## IV. MỤC TIÊU CHUNG

Phát triển kinh tế vườn đồi gắn với du lịch cộng đồng.

## V. CHỈ TIÊU

| Năm | Doanh thu du lịch (tỷ đồng) | Số cơ sở lưu trú |
|---|---:|---:|
| 2023 | 8,0 | 4 |
| 2024 | 10,0 | 5 |
| 2025 | 12,0 | 9 |

Bình quân mỗi khách chi tiêu 1,2 triệu đồng. Lượt khách 6 tháng đầu năm 2025 đạt 800 lượt, 6 tháng đầu năm 2024 đạt 500 lượt.

Thu ngân sách năm 2026 đạt 24 tỷ đồng. Chi ngân sách năm 2026 là 30 tỷ đồng.

## VI. LỘ TRÌNH

### Giai đoạn 1: từ tháng 02/2026 đến tháng 6/2026

Đo đạc lại đất vườn đồi.

### Giai đoạn 2: từ tháng 7/2026 đến tháng 12/2026

Cấp giấy chứng nhận cho 300 thửa đất.

## VII. NHIỆM VỤ

### 1. Sản phẩm đặc trưng

- Chè móc câu Bãi Sim.
- Mật ong rừng Khe Đá.

### 2. Tiếp dân, lễ hội

Chủ tịch UBND xã tiếp công dân vào thứ Tư hằng tuần. Lễ hội Đình Lâm tổ chức từ 10 đến 12 tháng Giêng âm lịch.

### 3. Công trình

Mưa lũ làm hư hỏng 6 phòng học. Trường Tiểu học Thanh Lâm sửa chữa xong 6 phòng học trước ngày 15/8/2026;
tuyển dụng 4 giáo viên. Hỗ trợ 12 tấn giống lúa cho hộ bị thiệt hại.
Xây mới 5 căn nhà tình nghĩa với kinh phí 300 triệu đồng, mức hỗ trợ 60 triệu đồng/căn.

Sửa cầu Khe Đá, di dời đường ống; hoàn thành cầu trong tháng 9/2026. Ban QLDA xã làm chủ đầu tư công trình cầu Khe Đá.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Lê Văn Thật

## Phụ lục: Danh mục công trình năm 2026

| TT | Công trình | Tổng mức đầu tư (triệu đồng) | Vốn bố trí năm 2026 (triệu đồng) | Giải ngân (%) | Khởi công | Hoàn thành |
|---|---|---:|---:|---:|---|---|
| 1 | Cầu Khe Đá | 9.500 | 4.000 | 35 | 10/02/2025 | 30/9/2026 |
| 2 | Nhà văn hóa thôn Bãi Sim | 1.200 | 900 | 80 | 15/5/2026 | Quý II/2027 |
| 3 | Đường nội đồng Đồng Cốc | 3.100 | 1.600 | 62 | 20/3/2026 | 31/12/2027 |
"""


@pytest.fixture(scope="module")
def own_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("thanh-lam"), PLAN, name="ke-hoach.md")


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
    ],
)
def test_a_day_that_comes_again_or_stands_in_another_clause_is_a_time(
    talk: Conversation, question: str, words: str
) -> None:
    answer = talk.ask(question, "ask_when")
    assert answer.status is Status.ANSWERED
    assert first_line(answer) == words


def test_the_day_in_the_row_of_a_work_comes_before_the_month_in_a_sentence_about_it(talk: Conversation) -> None:
    assert first_line(talk.ask("Bao giờ cầu Khe Đá sửa xong?", "ask_when")) == "30/9/2026."


def test_an_abbreviation_is_explained_by_the_document_itself(talk: Conversation) -> None:
    answer = talk.ask("TTHTCĐ là gì?", "ask_definition")
    assert answer.status is Status.ANSWERED
    assert "Trung tâm Học tập cộng đồng" in first_line(answer)


def test_the_decision_a_plan_is_enclosed_with_is_quoted(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch ban hành kèm quyết định số mấy?", "ask_document")
    assert "45/QĐ-UBND" in first_line(answer)


def test_the_investor_of_a_work_is_named(talk: Conversation) -> None:
    assert "Ban QLDA xã" in first_line(talk.ask("Cầu Khe Đá ai làm chủ đầu tư?", "ask_who"))


def test_targets_missed_are_told_apart_from_those_met(talk: Conversation) -> None:
    missed = talk.ask("Năm 2025 chỉ tiêu nào không đạt?", "ask_count")
    assert missed.strategy == "targets"
    assert "nước sạch" in first_line(missed)
    assert "13 chỉ tiêu" in body(talk.ask("Có mấy chỉ tiêu đạt và vượt?", "ask_count"))


def test_the_rows_of_a_list_are_counted(talk: Conversation) -> None:
    answer = talk.ask("Danh mục có mấy công trình?", "ask_count")
    assert answer.strategy == "rows"
    assert first_line(answer).startswith("Tài liệu nêu 3 ")
    assert "Đường nội đồng Đồng Cốc" in body(answer)


def test_the_slowest_of_a_column_comes_first(talk: Conversation) -> None:
    answer = talk.ask("Công trình nào giải ngân chậm nhất?", "ask_compare")
    assert answer.strategy == "ranking"
    assert "35%" in first_line(answer)


def test_the_same_measure_of_two_works_is_summed(talk: Conversation) -> None:
    answer = talk.ask("Cộng vốn bố trí của cầu Khe Đá và nhà văn hóa thôn Bãi Sim lại là mấy?", "ask_figure")
    assert "4.900 triệu đồng" in first_line(answer)


@pytest.mark.parametrize(
    ("question", "status", "words"),
    [
        ("Nhà văn hóa thôn Bãi Sim giải ngân có vượt 70% chưa?", Status.ANSWERED, "80%"),
        ("Cầu Khe Đá giải ngân có vượt 70% chưa?", Status.CORRECTED_PREMISE, "35%"),
    ],
)
def test_more_than_an_amount_is_compared_as_such(talk: Conversation, question: str, status: Status, words: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is status
    assert words in first_line(answer)


def test_the_sentence_with_the_event_answers_before_the_one_with_the_damage(talk: Conversation) -> None:
    assert first_line(talk.ask("Phòng học hư do mưa lũ chừng nào sửa xong?", "ask_when")) == "Trước ngày 15/8/2026."


def test_two_amounts_in_everyday_words_are_both_found(talk: Conversation) -> None:
    answer = talk.ask("Tuyển thêm mấy thầy cô, cấp mấy tấn giống lúa cho nhà bị thiệt hại?", "ask_figure")
    assert "4 giáo viên" in body(answer)
    assert "12 tấn" in body(answer)


def test_a_measure_alone_is_asked_of_what_was_just_talked_about(talk: Conversation) -> None:
    talk.ask("Cầu Khe Đá ai làm chủ đầu tư?", "ask_who")
    assert "9.500 triệu đồng" in body(talk.ask("thế tổng mức đầu tư bao nhiêu", "ask_figure"))


@pytest.mark.parametrize(
    ("question", "intent", "words"),
    [
        ("Kế hoạch chia làm mấy giai đoạn?", "ask_count", "Tài liệu nêu 2 "),
        ("Giai đoạn 2 bắt đầu tháng mấy?", "ask_when", "Từ tháng 7/2026 đến tháng 12/2026."),
        ("Giai đoạn đầu làm gì?", "ask_task", "Đo đạc lại đất vườn đồi"),
        ("giai đoạn cuối cùng thì sao", "ask_overview", "300 thửa đất"),
    ],
)
def test_a_stage_is_known_by_its_order(talk: Conversation, question: str, intent: str, words: str) -> None:
    assert words in first_line(talk.ask(question, intent))


def test_the_signature_stands_before_the_appendix(talk: Conversation) -> None:
    assert "Lê Văn Thật" in body(talk.ask("Ai ký kế hoạch này?", "ask_who"))


@pytest.mark.parametrize("question", ["van ban nay ong nao ky", "chủ tịch nào ký kế hoạch này"])
def test_the_signature_is_found_however_it_is_asked_for(talk: Conversation, question: str) -> None:
    assert "Lê Văn Thật" in body(talk.ask(question, "ask_document"))


def test_what_one_gets_is_not_what_all_get(talk: Conversation) -> None:
    assert "60 triệu đồng/căn" in first_line(talk.ask("Một căn nhà tình nghĩa được hỗ trợ bao nhiêu tiền?"))


def test_a_shortcoming_without_a_reason_of_its_own_gets_the_general_ones(talk: Conversation) -> None:
    answer = talk.ask("Vì sao giải ngân vốn đầu tư công chậm?", "ask_task")
    assert "giá vật liệu tăng" in body(answer)


def test_two_amounts_asked_at_once_are_both_answered(talk: Conversation) -> None:
    answer = talk.ask("Thu ngân sách bao nhiêu và chi ngân sách bao nhiêu?")
    assert {"24 tỷ đồng", "30 tỷ đồng"} <= {item.figure.amount.text() for item in answer.figures}


def test_growth_is_worked_out_from_the_earlier_time(talk: Conversation) -> None:
    answer = talk.ask("Doanh thu du lịch năm 2025 tăng bao nhiêu phần trăm so với năm 2024?", "ask_compute")
    assert "(12 − 10) ÷ 10 = 20%" in first_line(answer)


def test_a_mean_is_taken_over_every_year_asked_for(talk: Conversation) -> None:
    answer = talk.ask("Trung bình mỗi năm từ 2023 đến 2025 doanh thu du lịch bao nhiêu?", "ask_compute")
    assert "(8 + 10 + 12) ÷ 3 = 10 tỷ đồng" in first_line(answer)


def test_an_average_that_is_stated_is_not_worked_out(talk: Conversation) -> None:
    answer = talk.ask("Bình quân mỗi khách chi tiêu bao nhiêu?")
    assert "1,2 triệu đồng" in first_line(answer)
    assert not answer.computations


def test_the_same_time_of_the_year_before_is_meant_by_cung_ky(talk: Conversation) -> None:
    talk.ask("Lượt khách 6 tháng đầu năm 2025 bao nhiêu?")
    assert "500 lượt" in first_line(talk.ask("cùng kỳ năm trước thì sao", "ask_figure"))


@pytest.mark.parametrize(
    ("question", "named", "others"),
    [
        ("Công trình nào khởi công trong năm 2026?", ("Bãi Sim", "Đồng Cốc"), ("Cầu Khe Đá (",)),
        ("Công trình nào hoàn thành trong năm 2027?", ("Bãi Sim", "Đồng Cốc"), ("Cầu Khe Đá (",)),
        ("Công trình nào hoàn thành trong năm 2026?", ("Cầu Khe Đá (",), ("Đồng Cốc",)),
    ],
)
def test_rows_are_chosen_by_the_column_of_their_event(
    talk: Conversation, question: str, named: tuple[str, ...], others: tuple[str, ...]
) -> None:
    answer = talk.ask(question, "ask_count")
    assert answer.strategy == "rows"
    assert all(words in body(answer) for words in named)
    assert not any(words in body(answer) for words in others)


def test_the_time_of_an_event_comes_from_its_own_column(talk: Conversation) -> None:
    assert first_line(talk.ask("Đường nội đồng Đồng Cốc bao giờ hoàn thành?", "ask_when")) == "31/12/2027."
    assert first_line(talk.ask("Đường nội đồng Đồng Cốc khởi công khi nào?", "ask_when")) == "20/3/2026."


def test_a_table_row_is_said_in_words_and_cited_verbatim(talk: Conversation) -> None:
    answer = talk.ask("Danh mục có mấy công trình?", "ask_count")
    assert "Cầu Khe Đá (Tổng mức đầu tư (triệu đồng): 9.500; Vốn bố trí năm 2026 (triệu đồng): 4.000;" in body(answer)
    assert "1 | Cầu Khe Đá | 9.500 | 4.000 | 35 | 10/02/2025 | 30/9/2026" in {item.quote for item in answer.citations}
    assert " | " not in body(answer)


@pytest.mark.parametrize(
    "question", ["Có những nội dung gì?", "Danh mục công trình năm 2026 có gì?", "vốn bố trí thế nào"]
)
@pytest.mark.parametrize("intent", ["ask_overview", "ask_task", "ask_yes_no", "ask_count"])
def test_the_headings_of_a_table_are_quoted_by_no_answer(talk: Conversation, question: str, intent: str) -> None:
    assert not any(citation.quote.startswith("TT |") for citation in talk.ask(question, intent).citations)


def test_rows_are_counted_only_by_what_their_table_lists(talk: Conversation) -> None:
    assert "nội dung" not in first_line(talk.ask("Có bao nhiêu xã?", "ask_count"))


def test_a_row_in_words_that_is_not_the_documents_fails_the_check(talk: Conversation) -> None:
    answer = talk.ask("Danh mục có mấy công trình?", "ask_count")
    listed = next(block for block in answer.blocks if isinstance(block, ItemList))
    wrong = [Item(item.text.replace("9.500", "9.600"), item.citation) for item in listed.items]
    other = replace(
        answer, blocks=tuple(ItemList(tuple(wrong)) if block is listed else block for block in answer.blocks)
    )
    release = talk.pipeline.knowledge.release
    assert check(answer, release) == []
    assert check(other, release)
