"""What is claimed of a thing called by its name, and who, why and what is asked of it, over a small plan of the test's own."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN THÀNH PHỐ BẾN GIÁ

Số: 91/KH-UBND

Bến Giá, ngày 18 tháng 12 năm 2051

# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2052 của thành phố Bến Giá

## Phần I. KẾT QUẢ THỰC HIỆN NĂM 2051

### 1. Kinh tế

- Cụm công nghiệp Đồng Trăng được khởi công ngày 04/3/2051, diện tích 38,5 ha, tổng mức đầu tư 470 tỷ đồng.
- Tỷ lệ lấp đầy Khu công nghiệp Rạch Gốc (quy mô 212 ha) đạt 64,5%.
- Giá trị xuất khẩu đạt 356 triệu USD, bằng 94,2% kế hoạch, tăng 5,1% so với năm 2050.
- Hoàn thành, đưa vào sử dụng 9,4 km đường ven sông đoạn Rạch Gốc – Cồn Lau, vốn 815 tỷ đồng; nâng cấp 26 tuyến hẻm với chiều
dài 13,7 km.

### 2. Môi trường

- Tỷ lệ rác thải sinh hoạt được phân loại đạt 37,5%.
- Tỷ lệ hộ dùng nước máy đạt 93,2%.

### 3. Hạn chế

- Tỷ lệ hộ nghèo giảm chậm. Nguyên nhân chủ yếu là thiếu đất sản xuất và thiên tai làm mất mùa hai vụ liền.
- Một số tuyến hẻm còn ngập khi triều cường.

## Phần II. NHIỆM VỤ NĂM 2052

- Sửa chữa chợ Bến Giá (vốn 52,6 tỷ đồng), hoàn thành trong tháng 10/2052; bố trí chỗ bán tạm cho 310 hộ tiểu thương.
- Lắp thêm 175 cột đèn năng lượng mặt trời trên các tuyến hẻm.
- Xây dựng Nhà máy nước Cồn Lau, công suất 8.000 m³/ngày đêm, tổng mức đầu tư 265 tỷ đồng, thời gian thi công 20 tháng.
- Mỗi ấp có một tổ tự quản ven sông. Tổ tự quản ven sông là nhóm hộ dân tự nguyện trông coi bờ kè, báo tin sạt lở và dọn rác.

## Phần III. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế chủ trì theo dõi, tổng hợp.
2. Công an thành phố chủ trì giữ gìn trật tự đường sông; Phòng Quản lý đô thị chủ trì lắp đặt cột đèn năng lượng mặt trời.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Lâm Quang Tường**
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ben-gia"), PLAN, name="ke-hoach.md")


@pytest.fixture
def chat(town: Pipeline) -> Conversation:
    return Conversation(town)


@pytest.mark.parametrize(
    ("claim", "stated"),
    [
        ("Sao Cụm công nghiệp Đồng Trăng rộng tới 212 ha mà vốn có 470 tỷ?", "38,5 ha"),  # the size of another one
        ("Sao Cụm công nghiệp Đồng Trăng vốn có 470 tỷ mà rộng tới 212 ha?", "38,5 ha"),
        ("Cụm công nghiệp Đồng Trăng rộng 38,5 ha mà sao vốn chỉ có 52,6 tỷ?", "470 tỷ"),
        ("Nhà máy nước Cồn Lau vốn 265 tỷ mà sao làm tới 48 tháng?", "20 tháng"),  # the other amount is right
        ("Vì sao đường ven sông Rạch Gốc – Cồn Lau chỉ có 13,7 km mà tốn tới 815 tỷ?", "9,4 km"),
    ],
)
def test_what_is_claimed_wrong_of_a_named_thing_is_put_right(chat: Conversation, claim: str, stated: str) -> None:
    answer = chat.ask(claim, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert stated in first_line(answer)


def test_two_right_amounts_are_not_put_right(chat: Conversation) -> None:
    answer = chat.ask("Nhà máy nước Cồn Lau vốn 265 tỷ, làm trong 20 tháng phải không?", "ask_yes_no")
    assert answer.status is Status.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "Đường ven sông Rạch Gốc – Cồn Lau làm xong chưa, dài mấy cây số?",
        "duong ven song rach goc con lau dai may cay so",
    ],
)
def test_a_road_has_the_length_of_its_own_clause(chat: Conversation, question: str) -> None:
    answer = chat.ask(question)
    assert "9,4 km" in body(answer)
    assert "13,7 km" not in first_line(answer)


@pytest.mark.parametrize(
    ("claim", "opening", "stated"),
    [
        ("Rác thải sinh hoạt phân loại được hơn nửa rồi đúng không?", "Thông tin trong câu hỏi chưa đúng", "37,5%"),
        ("Rác thải sinh hoạt mới phân loại chưa tới một nửa phải không?", "Đúng.", "37,5%"),
        ("Hộ dùng nước máy được hai phần ba chưa?", "Đúng.", "93,2%"),
        ("Khu công nghiệp Rạch Gốc lấp đầy quá nửa rồi phải không?", "Đúng.", "64,5%"),
    ],
)
def test_a_part_claimed_of_one_thing_is_held_against_its_stated_share(
    chat: Conversation, claim: str, opening: str, stated: str
) -> None:
    answer = chat.ask(claim, "ask_yes_no")
    assert first_line(answer).startswith(opening)
    assert stated in body(answer)


def test_a_part_of_what_was_is_no_share(chat: Conversation) -> None:
    assert "Đúng." not in body(
        chat.ask("Hộ dùng nước máy tăng gấp rưỡi, hơn một nửa là nhờ tỉnh phải không?", "ask_yes_no")
    )


def test_a_claim_on_the_plan_is_put_right_before_the_amount_asked(chat: Conversation) -> None:
    answer = chat.ask("Xuất khẩu 2051 vượt kế hoạch tới 12% luôn, thế tổng kim ngạch là bao nhiêu USD?")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "94,2%" in first_line(answer)
    assert "356 triệu USD" in body(answer)


@pytest.mark.parametrize(
    "question",
    ["Vì răng mà hộ nghèo giảm chậm rứa?", "Tại sao tỷ lệ hộ nghèo giảm chậm?", "hộ nghèo giảm chậm là do đâu"],
)
def test_the_reason_stands_in_the_sentence_after(chat: Conversation, question: str) -> None:
    answer = chat.ask(question, "ask_task")
    assert answer.status is Status.ANSWERED
    assert "thiếu đất sản xuất" in first_line(answer)


def test_no_reason_of_another_thing_is_given(chat: Conversation) -> None:
    assert "thiếu đất sản xuất" not in body(chat.ask("Vì sao tuyến hẻm còn ngập khi triều cường?", "ask_task"))


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Ai chịu trách nhiệm gắn thêm mấy cột đèn năng lượng mặt trời?", "Phòng Quản lý đô thị"),
        ("Đơn vị nào lắp cột đèn năng lượng mặt trời ở các tuyến hẻm?", "Phòng Quản lý đô thị"),
    ],
)
def test_who_does_a_task_stands_in_the_list_of_who_does_what(chat: Conversation, question: str, agency: str) -> None:
    assert first_line(chat.ask(question, "ask_who")).startswith(agency)


def test_nobody_is_named_for_a_task_that_no_list_gives(chat: Conversation) -> None:
    assert chat.ask("Ai sửa chợ Bến Giá?", "ask_who").status is Status.PARTLY_ANSWERED


@pytest.mark.parametrize(
    "question",
    ["Ông nào ký tên đóng dấu cái kế hoạch 2052 này?", "Ai là người ký ban hành?", "Ai đóng dấu bản kế hoạch này?"],
)
def test_whose_name_a_document_bears_is_told(chat: Conversation, question: str) -> None:
    assert "Lâm Quang Tường" in first_line(chat.ask(question, "ask_who"))


@pytest.mark.parametrize("intent", ["ask_task", "ask_definition", "ask_figure"])
def test_what_a_thing_is_is_told_whatever_story_is_told_of_it(chat: Conversation, intent: str) -> None:
    answer = chat.ask("Tổ tự quản ven sông là gì vậy, thấy treo bảng ở nhà văn hóa?", intent)
    assert "nhóm hộ dân tự nguyện" in first_line(answer)
