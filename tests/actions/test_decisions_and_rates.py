"""Questions about a small decision of the test's own: its number and signer, what it replaces, rates under several headings."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

DECISION = """ỦY BAN NHÂN DÂN

TỈNH SÔNG BẠCH

Số: 418/QĐ-UBND

Sông Bạch, ngày 12 tháng 3 năm 2026

# QUYẾT ĐỊNH

# Quy định mức chi cho hội đua thuyền của tỉnh Sông Bạch

Căn cứ Quyết định số 77/QĐ-TTg ngày 02 tháng 02 năm 2024 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển thể
thao sông nước;

Căn cứ Quyết định số 91/QĐ-TTg ngày 05 tháng 5 năm 2025 của Thủ tướng Chính phủ phê duyệt Đề án khôi phục hội đua thuyền;

**Điều 1.** Quy định mức chi cho hội đua thuyền tại các phụ lục kèm theo.

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký. Thay thế Quyết định số 12/QĐ-UBND ngày 03 tháng 4 năm 2020 của Ủy
ban nhân dân tỉnh về ban hành mức chi cho hội đua thuyền, các buổi tập luyện và việc đi lại của các đội thuyền trên địa
bàn tỉnh Sông Bạch; Quyết định số 35/QĐ-UBND ngày 06 tháng 7 năm 2022 của Ủy ban nhân dân tỉnh về ban hành mức giải
thưởng của hội đua thuyền, cách chấm giải và trao giải cho các đội thuyền trên địa bàn tỉnh Sông Bạch.

**Điều 3.** Tổ chức thực hiện

1. Sở Thể thao chủ trì, phối hợp với các địa phương thực hiện các nhiệm vụ sau:

- Mở lớp tập huấn cho trọng tài đường sông.

- Lập sổ theo dõi các đội thuyền.

2. Sở Tài chính

- Bố trí kinh phí cho hội đua hằng năm.

- Hướng dẫn thanh toán cho các đội thuyền.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Trần Văn Bến

## Phụ lục I. Mức chi cho người tham gia hội đua, tập luyện và thi đấu

### 1. Tập luyện trên sông, tính theo số buổi

a) Mức 90.000 đồng/người/buổi áp dụng đối với tay chèo, người lái thuyền.

### 2. Thi đấu trong hội, tính theo số buổi

a) Mức 170.000 đồng/người/buổi áp dụng đối với tay chèo, người lái thuyền.

## Phụ lục II. Hỗ trợ tay chèo đi học nghề đóng thuyền

1. Điều kiện: tay chèo được xã cử đi học nghề đóng thuyền.

2. Mức hỗ trợ: 8.000.000 đồng/người.

## Phụ lục III. Mức thưởng

Đơn vị tính: đồng

| TT | Cuộc đua | Huy hiệu Vàng (giải Nhất) | Huy hiệu Đồng (giải Ba) |
|---|---|---:|---:|
| 1 | Cuộc đua cấp tỉnh | 30.000.000 | 10.000.000 |
| 2 | Cuộc đua cấp xã | 6.000.000 | 2.000.000 |

## Phụ lục IV. Chỉ tiêu

### 1. Về đội thuyền

- Chỉ tiêu 1: Mỗi xã ven sông có một đội thuyền.

- Chỉ tiêu 2: Các đội tập ít nhất một buổi trong tuần.

- Chỉ tiêu 3: Tay chèo đều biết bơi.

### 2. Về bến bãi

- Chỉ tiêu 1: Bến đua có mái che.
"""


@pytest.fixture(scope="module")
def decision_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("song-bach"), DECISION, name="quyet-dinh.md")


@pytest.fixture
def talk(decision_pipeline: Pipeline) -> Conversation:
    return Conversation(decision_pipeline)


@pytest.mark.parametrize(
    ("question", "intent", "words"),
    [
        ("Ai ký quyết định 418?", "ask_who", "Trần Văn Bến"),
        ("ai ky quyet dinh 418 vay", "ask_who", "Trần Văn Bến"),
        ("Ai là người ký ban hành quyết định này, giữ chức vụ gì?", "ask_who", "CHỦ TỊCH"),
        ("Quyết định về hội đua thuyền này mang số bao nhiêu?", "ask_document", "418/QĐ-UBND"),
    ],
)
def test_a_decision_is_asked_for_its_number_and_its_signer(
    talk: Conversation, question: str, intent: str, words: str
) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.ANSWERED
    assert words in body(answer)


def test_one_number_asked_for_is_that_of_the_document_on_the_subject(talk: Conversation) -> None:
    line = first_line(talk.ask("Đề án khôi phục hội đua thuyền của Thủ tướng là quyết định số mấy?", "ask_document"))
    assert "91/QĐ-TTg" in line
    assert "77/QĐ-TTg" not in line


def test_a_list_of_replaced_documents_is_given_and_counted_whole(talk: Conversation) -> None:
    said = body(talk.ask("Quyết định này thay thế tất cả mấy quyết định cũ?", "ask_document"))
    assert "12/QĐ-UBND, 35/QĐ-UBND" in said
    assert "2 văn bản" in said


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Quyết định có mấy phụ lục kèm theo?", "4 phụ lục"),
        ("Về đội thuyền thì quyết định đề ra mấy chỉ tiêu?", "3 chỉ tiêu"),
    ],
)
def test_numbered_parts_are_counted(talk: Conversation, question: str, words: str) -> None:
    assert words in first_line(talk.ask(question, "ask_count"))


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Sở Tài chính phải làm những gì trong quyết định này?", "Hướng dẫn thanh toán"),
        ("Bên thể thao phải lo những gì?", "Mở lớp tập huấn"),
    ],
)
def test_tasks_of_an_agency_stand_under_its_heading(talk: Conversation, question: str, words: str) -> None:
    answer = talk.ask(question, "ask_task")
    assert answer.strategy == "agency_section"
    assert words in body(answer)


def test_projects_of_an_agency_are_not_all_its_tasks(talk: Conversation) -> None:
    answer = talk.ask("Sở Thể thao triển khai những dự án nào do tỉnh chủ trì?", "ask_count")
    assert answer.strategy != "agency_section"


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("Tay chèo tập luyện được bao nhiêu tiền một buổi?", "90.000"),
        ("Tay chèo thi đấu được bao nhiêu tiền một buổi?", "170.000"),
        ("Được cử đi học nghề đóng thuyền thì hỗ trợ bao nhiêu?", "8.000.000"),
    ],
)
def test_a_rate_is_that_of_its_heading_or_its_appendix(talk: Conversation, question: str, amount: str) -> None:
    answer = talk.ask(question)
    assert answer.status is Status.ANSWERED
    assert [item.figure.amount.text().split()[0].split("đ")[0] for item in answer.figures] == [amount]


def test_the_same_is_asked_of_another_prize(talk: Conversation) -> None:
    talk.ask("Huy hiệu vàng cuộc đua cấp tỉnh được thưởng bao nhiêu?")
    assert "10.000.000" in first_line(talk.ask("Còn huy hiệu đồng thì sao?", "ask_task", confidence=0.6))


def test_ages_are_no_amounts_to_reckon_with(talk: Conversation) -> None:
    answer = talk.ask("Cộng phần dưới 15 với phần từ 65 trở lên thì được bao nhiêu?", "ask_compute")
    assert answer.strategy != "given_amounts"


def test_several_questions_on_the_decision_itself_are_answered(talk: Conversation) -> None:
    said = body(
        talk.ask("Quyết định số mấy, tay chèo thi đấu được bao nhiêu tiền một buổi?", "ask_document", confidence=0.4)
    )
    assert "418/QĐ-UBND" in said
