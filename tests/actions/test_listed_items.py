"""The items of a list are counted and quoted by what announces it; a table's entries by its headings."""

from __future__ import annotations

import pytest

from actions.answer import Answer, Status
from actions.answer import ItemList as Items
from actions.documents.item_lists import ItemList, lists_in
from actions.documents.knowledge import Knowledge
from actions.pipeline import Pipeline
from actions.reading.parts import parts_of
from actions.words.preamble import asking_part, preamble
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RULES = """**ỦY BAN NHÂN DÂN TỈNH NÀ MÂY**

Số: 19/2057/QĐ-UBND

*Nà Mây, ngày 04 tháng 5 năm 2057*

# QUYẾT ĐỊNH
## Quy định việc dùng sân kho và tổ chức hội làng trên địa bàn tỉnh Nà Mây

### Điều 1. Giải thích từ ngữ

Câu lạc bộ, tổ, đội văn nghệ (sau đây gọi chung là đội diễn) hoạt động theo Quy định này.

1. Vùng lõi: Các xóm nằm trong tường thành cũ

2. Vùng đệm: Các xóm ven sông

### Điều 2. Nguyên tắc dùng sân kho

Người dùng sân kho phải tuân thủ các nguyên tắc sau:

1. Trả lại sân sạch sẽ.

2. Không chặn lối đi chung.

3. Không nổi lửa trên sân.

### Điều 3. Khuyến khích thực hiện các việc sau trong hội làng

1. Hát đối bằng lời cổ.

2. Mặc áo dài truyền thống.

### Điều 4. Hình thức khen thưởng

- Giấy khen của Chủ tịch Ủy ban nhân dân xã;

- Thư khen của Giám đốc Sở Văn hóa.

### Điều 5. Điều kiện cho mượn sân

a) Có đơn đề nghị. b) Có người trông sân.

c) Có giấy cam kết.

d) Có tiền đặt cọc.

### Điều 6. Trách nhiệm thực hiện

1. Sở Văn hóa

a) Chủ trì, thực hiện các đề án sau, gồm:

- Đề án 1: Khôi phục điệu múa khăn.

- Đề án 3: Sưu tầm câu hát ru.

2. Doanh nghiệp

a) Giữ vệ sinh chung.

b) Treo đèn trước cửa.

### Điều 8. Nguyên nhân làm hỏng sân

a) Nguyên nhân khách quan: mưa lớn, đất lún.

b) Nguyên nhân chủ quan: xe tải đi qua.

### Điều 7. Bỏ hủ tục trong hội làng

Bỏ dần các hủ tục lạc hậu như: xin xăm, giải hạn, lên đồng và đốt hình nhân.
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("rules"), RULES)


def items_of(answer: Answer) -> list[str]:
    return [item.text for block in answer.blocks if isinstance(block, Items) for item in block.items]


@pytest.mark.parametrize(
    ("question", "count", "items"),
    [
        ("Dùng sân kho phải theo mấy nguyên tắc?", "3 nguyên tắc", 3),
        ("có mấy kiểu khen thưởng, liệt kê ra coi", "2 hình thức khen thưởng", 2),
        ("Sở Văn hóa chủ trì mấy đề án?", "2 đề án", 2),
    ],
)
def test_the_items_of_an_announced_list_are_counted(rules: Pipeline, question: str, count: str, items: int) -> None:
    answer = Conversation(rules).ask(question, "ask_count")
    assert answer.status is Status.ANSWERED
    assert first_line(answer) == f"Tài liệu nêu {count}:"
    assert len(items_of(answer)) == items


@pytest.mark.parametrize(
    ("question", "intent", "said"),
    [
        ("Hội làng được khuyến khích làm những gì?", "ask_task", ("Hát đối", "áo dài")),
        ("kể hết những gì được khuyến khích trong hội làng", "ask_task", ("Hát đối", "áo dài")),
        ("Sở Văn hóa chủ trì những đề án nào?", "ask_count", ("múa khăn", "hát ru")),
        ("mấy hủ tục nào trong hội làng nên bỏ", "ask_count", ("xin xăm", "đốt hình nhân")),
    ],
)
def test_what_a_list_holds_is_quoted(rules: Pipeline, question: str, intent: str, said: tuple[str, ...]) -> None:
    answer = Conversation(rules).ask(question, intent)
    assert answer.status is Status.ANSWERED
    assert all(words in body(answer) for words in said)
    assert "sạch sẽ" not in body(answer)


def test_points_run_together_are_not_counted(rules: Pipeline) -> None:
    answer = Conversation(rules).ask("Cho mượn sân cần mấy điều kiện?", "ask_count")
    assert "Tài liệu nêu 3 điều kiện" not in body(answer)


def test_groups_of_what_is_counted_are_not_counted_for_it(rules: Pipeline) -> None:
    answer = Conversation(rules).ask("Có mấy nguyên nhân làm hỏng sân?", "ask_count")
    assert "2 nguyên nhân" not in body(answer)


def test_points_under_a_body_are_no_bodies(rules: Pipeline) -> None:
    answer = Conversation(rules).ask("Có bao nhiêu doanh nghiệp?", "ask_count")
    assert "2 doanh nghiệp" not in body(answer)


def test_a_list_of_one_thing_is_no_list_of_another(rules: Pipeline) -> None:
    answer = Conversation(rules).ask("Khuyến khích những gì khi dùng sân kho?", "ask_task")
    assert answer.strategy != "listed_items"


def test_lists_are_whole_where_their_marks_run_on(rules: Pipeline) -> None:
    knowledge: Knowledge = rules.knowledge
    (document,) = knowledge.release.documents
    lists: list[ItemList] = list(lists_in(knowledge.release.document_sections[document], knowledge))
    whole = {item.announced_by: item.is_whole for item in lists}
    assert whole["Người dùng sân kho phải tuân thủ các nguyên tắc sau:"]
    assert not whole["Điều kiện cho mượn sân"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("đội diễn là sao", "sau đây gọi chung là đội diễn"),
        ("Chỗ nào thì gọi là “vùng lõi”?", "Vùng lõi: Các xóm nằm trong tường thành cũ"),
        ("vùng đệm là những nơi nào", "Vùng đệm: Các xóm ven sông"),
    ],
)
def test_another_name_and_a_label_say_what_something_is(rules: Pipeline, question: str, said: str) -> None:
    answer = Conversation(rules).ask(question, "ask_definition")
    assert answer.status is Status.ANSWERED
    assert said in first_line(answer)


def test_a_label_of_another_thing_explains_nothing(rules: Pipeline) -> None:
    answer = Conversation(rules).ask("vùng lõi của rừng thông là gì", "ask_definition")
    assert "tường thành" not in first_line(answer) or answer.status is not Status.ANSWERED


PLAN = """# KẾ HOẠCH phát triển kinh tế – xã hội năm 2058 của huyện Khe Sậy

## I. Mục tiêu

Chủ đề công tác năm 2058: "Ấm bếp, xanh đồi".

## II. DANH MỤC CÔNG TRÌNH TRỌNG ĐIỂM NĂM 2058

| TT | Công trình | Địa điểm | Vốn (tỷ đồng) |
| --- | --- | --- | --- |
| 1 | Cầu Khe Sậy | Xã Sậy | 12,5 |
| 2 | Đập Bản Lùng | Xã Lùng | 30,0 |
| 3 | Trạm y tế Pá Hin | Xã Hin | 4,1 |
| | Tổng cộng | | 46,6 |

## III. Phụ cấp người giữ rừng

Mức phụ cấp giữ rừng hằng tháng như sau:

| TT | Đối tượng | Mức (đồng/tháng) |
| --- | --- | --- |
| 1 | Tổ trưởng | 900.000 |
| 2 | Tổ viên | 600.000 |

## IV. Thoát nước, cây trồng

1. Xử lý dứt điểm 4 điểm ngập ở thị trấn.

2. Chuyển 70 ha lúa kém hiệu quả sang trồng mắc ca tại xã Lùng.

3. Chợ Khe Sậy mới có 120 quầy.

4. Phòng Y tế quản lý các cửa hàng bán thuốc thú y, thuốc tây trên địa bàn.
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("plan"), PLAN)


def test_the_rows_under_a_heading_that_lists_are_counted_without_the_total(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("có bao nhiêu công trình trọng điểm năm 2058", "ask_count")
    assert first_line(answer) == "Tài liệu nêu 3 công trình trọng điểm:"
    assert "Tổng cộng" not in body(answer)


def test_the_entries_of_a_table_called_by_its_heading_are_counted(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("Bảng phụ cấp giữ rừng chia ra mấy mức?", "ask_figure")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Tài liệu nêu 2 ")


@pytest.mark.parametrize("question", ["Khẩu hiệu của huyện năm 2058 là gì?", "Chủ đề làm việc năm 2058 là gì?"])
def test_a_theme_is_told_by_its_label(plan: Pipeline, question: str) -> None:
    answer = Conversation(plan).ask(question, "ask_definition")
    assert answer.status is Status.ANSWERED
    assert "Ấm bếp, xanh đồi" in first_line(answer)


@pytest.mark.parametrize(
    ("question", "intent", "said"),
    [
        ("Mưa xuống là ngập, huyện có định làm gì không?", "ask_yes_no", "4 điểm ngập"),
        ("Mấy đám ruộng không ra gì ở Lùng, huyện tính đổi qua trồng cái gì?", "ask_task", "mắc ca"),
        ("Chợ Khe Sậy mới có bao nhiêu sạp?", "ask_count", "120 quầy"),
        ("Mấy tiệm bán thuốc thú y, thuốc tây thì bên nào quản?", "ask_who", "Phòng Y tế"),
        (
            "Chợ Khe Sậy mới có bao nhiêu sạp? Tôi bán rau ở chợ cũ đã hai chục năm, nghe dời đi mà sợ qua đó thiếu chỗ ngồi.",
            "ask_count",
            "120 quầy",
        ),
    ],
)
def test_everyday_words_find_the_sentence_and_deny_nothing(
    plan: Pipeline, question: str, intent: str, said: str
) -> None:
    answer = Conversation(plan).ask(question, intent)
    assert answer.status is Status.ANSWERED
    assert said in body(answer)
    assert "không nêu" not in body(answer)


def test_several_that_are_only_named_are_no_question_of_their_own() -> None:
    text = "Mấy tiệm bán thuốc thú y, thuốc tây thì bên nào quản?"
    assert parts_of(text) == [text]
    assert len(parts_of("Mấy trường đạt chuẩn, bao nhiêu phòng học?")) == 2


def test_why_somebody_asks_is_no_part_of_the_question() -> None:
    text = (
        "Chợ mới có bao nhiêu sạp? Tôi bán rau ở chợ cũ đã hai chục năm, nghe dời đi mà sợ qua bên đó thiếu chỗ ngồi."
    )
    assert asking_part(text, preamble(text)).strip() == "Chợ mới có bao nhiêu sạp?"
    again = "Chợ mới có bao nhiêu sạp? Tôi bán rau ở chợ cũ đã hai chục năm nay rồi, vậy tôi có được ngồi chợ mới không"
    assert asking_part(again, preamble(again)).strip().startswith("Tôi bán rau")
