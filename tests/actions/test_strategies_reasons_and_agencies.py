"""A reason stands under «Nguyên nhân», who and when often in the sentence after the task."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.figures.naming import called
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from actions.words.organisations import organisations_in
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO tình hình kinh tế - xã hội 9 tháng đầu năm 2026 của xã Đồng Vải

## A. KẾT QUẢ

- Giải ngân vốn đầu tư công đạt 41,5% kế hoạch.
- Trồng rừng đạt 126 ha; chè 9.870 ha, tập trung ở thôn Lũng Vài (5.240 ha).
- Trồng 40 ha bưởi, trong đó thôn Lũng Vài 15 ha.
- Tổng thiệt hại do bão 1.286 triệu đồng, riêng thôn Khe Mo 540 triệu đồng.

## B. HẠN CHẾ VÀ NGUYÊN NHÂN

### I. HẠN CHẾ

- Giải ngân đầu tư công chậm so với cùng kỳ.

### II. NGUYÊN NHÂN

#### 1. Khách quan

Giá cát sỏi tăng cao, mưa nhiều nên nhà thầu thi công cầm chừng.

#### 2. Chủ quan

Hồ sơ mời thầu lập chậm.

## C. NHIỆM VỤ QUÝ IV

Phấn đấu 02 thôn Khe Mo và Lũng Vài đạt chuẩn nông thôn mới. Có 03 chỉ tiêu chưa đạt là tỷ lệ bao phủ bảo hiểm y tế,
thu tiền thuê đất và số hộ khá.

1. Lắp trạm phát sóng ở thôn Khe Mo. Trung tâm Viễn thông huyện thực hiện trong tháng 11/2026.
2. Xây nhà văn hóa thôn Vải. Cầu Khe Mo hoàn thành ngày 20/5/2026.
3. Nạo vét mương Đồng Lầy. Phòng Kinh tế, Hạ tầng và Đô thị chủ trì.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("dong-vai"), REPORT, name="bao-cao.md")


@pytest.fixture
def chat(report: Pipeline) -> Conversation:
    return Conversation(report)


@pytest.mark.parametrize(
    "question", ["Vì đâu mà giải ngân đầu tư công chậm thế?", "Vì sao vốn đầu tư công giải ngân thấp?"]
)
def test_the_causes_of_a_shortcoming_stand_under_their_heading(
    chat: Conversation, report: Pipeline, question: str
) -> None:
    answer = chat.ask(question, "ask_explanation")
    assert answer.status is Status.ANSWERED
    assert "Giá cát sỏi tăng cao" in body(answer)
    assert "Hồ sơ mời thầu lập chậm" in body(answer)
    assert not check(answer, report.knowledge.release)


def test_no_cause_is_given_for_what_is_no_shortcoming(chat: Conversation) -> None:
    assert "Hồ sơ mời thầu" not in body(chat.ask("Vì sao trồng rừng đạt 126 ha?", "ask_explanation"))


def test_the_time_stands_in_the_sentence_after_the_task(chat: Conversation, report: Pipeline) -> None:
    answer = chat.ask("Bao giờ thôn Khe Mo có trạm phát sóng?", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "tháng 11/2026" in first_line(answer).lower()
    assert not check(answer, report.knowledge.release)


def test_a_time_that_no_sentence_gives_is_not_made_up(chat: Conversation) -> None:
    answer = chat.ask("Bao giờ nạo vét mương Đồng Lầy?", "ask_when")
    assert answer.status is not Status.ANSWERED
    assert "11/2026" not in body(answer)


def test_the_time_of_another_thing_is_not_given(chat: Conversation) -> None:
    answer = chat.ask("Bao giờ xây nhà văn hóa thôn Vải?", "ask_when")
    assert answer.status is not Status.ANSWERED


def test_an_agency_keeps_its_whole_name(chat: Conversation) -> None:
    assert first_line(chat.ask("đơn vị mô nạo vét mương Đồng Lầy rứa", "ask_who")).startswith(
        "Phòng Kinh tế, Hạ tầng và Đô thị"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ban Quản lý dự án khu vực 2 thực hiện, Phòng Nội vụ theo dõi.",
            ["Ban Quản lý dự án khu vực 2", "Phòng Nội vụ"],
        ),
        ("Phòng Tài chính và Công an phường thực hiện.", ["Phòng Tài chính", "Công an phường"]),
        (
            "Sở Văn hóa, Thể thao và Du lịch chủ trì, Sở Tài chính phối hợp.",
            ["Sở Văn hóa, Thể thao và Du lịch", "Sở Tài chính"],
        ),
    ],
)
def test_names_of_agencies_end_where_they_end(text: str, names: list[str]) -> None:
    assert organisations_in(text) == names


@pytest.mark.parametrize("intent", ["ask_compare", "ask_when", "ask_count"])
def test_places_are_named(chat: Conversation, intent: str) -> None:
    assert "Khe Mo và Lũng Vài" in body(chat.ask("thôn nào được lên nông thôn mới", intent))


def test_what_the_place_is_does_not_hide_its_targets(chat: Conversation) -> None:
    assert "03 chỉ tiêu chưa đạt" in body(chat.ask("Năm nay xã trượt chỉ tiêu nào vậy", "ask_when"))


def test_a_figure_is_of_the_place_named_right_before_it(chat: Conversation) -> None:
    stated, _, _ = first_line(chat.ask("Thôn Lũng Vài có mấy ha chè?")).partition("«")  # before a quotation
    assert "9.870" not in stated
    assert "9.870" in first_line(chat.ask("Toàn xã có bao nhiêu ha chè?"))


def test_a_figure_that_only_names_a_place_is_of_what_was_said_before(chat: Conversation) -> None:
    assert "540" in first_line(chat.ask("Riêng thôn Khe Mo thì thiệt hại do bão bao nhiêu?"))


def test_a_part_that_is_only_a_place_says_what_it_is_a_part_of(chat: Conversation, report: Pipeline) -> None:
    release = report.knowledge.release
    part = next(item for item in release.figures.values() if item.parent and item.indicator == "thôn Lũng Vài")
    assert called(part, release) == "trồng bưởi, thôn Lũng Vài"
    answer = chat.ask("Xã trồng bao nhiêu ha bưởi?")
    assert "- thôn Lũng Vài: 15 ha" in body(answer)
    assert not check(answer, release)
