"""Talks about a report of the test's own whose follow-ups point to the years, amounts, parts and rows that were just told."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from actions.reading.asked_time import with_year_told
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN THỊ XÃ SUỐI TRẦM

Số: 208/BC-UBND

*Suối Trầm, ngày 10 tháng 12 năm 2038*

# BÁO CÁO Kết quả Chương trình thủy lợi giai đoạn 2036-2038 của thị xã Suối Trầm

## I. KẾT QUẢ

1. Vốn thủy lợi từ doanh nghiệp là 410 tỷ đồng, gồm vay tín dụng 260 tỷ đồng và tự có 150 tỷ đồng.

2. Xây mới 9 đập, trong đó có đập Hòn Kẽm dài 214 m. Lập biên bản 53 trường hợp lấn chiếm kênh với số tiền phạt 2,7 tỷ đồng.

3. Sau lũ, 12 điểm sạt lở vẫn tái diễn, tập trung tại phường Cây Quéo (7 điểm) và phường Ba Lu (5 điểm).

4. Đã cấp nước cho 800 hộ, gồm 600 hộ nghèo và 200 hộ cận nghèo.

**Bảng 1. Kết quả theo năm**

| Năm | Kênh kiên cố hóa (km) | Tổng vốn thủy lợi (tỷ đồng) |
| --- | ---: | ---: |
| 2036 | 14 | 310 |
| 2037 | 18 | 365 |
| 2038 | 23 | 428 |
| **Tổng cộng** | **55** | **1.103** |

**Bảng 2. Danh mục công trình**

| TT | Tên công trình | Địa điểm | Tình trạng |
| --- | --- | --- | --- |
| 1 | Hồ Đá Giăng | Xã Tà Lèo | Hoàn thành tháng 5/2038 |
| 2 | Kênh Sông Ruột | Phường Ba Lu | Tạm dừng, chờ vốn |
| 3 | Trạm bơm Cỏ Bàng | Phường Cây Quéo | Đang thi công |
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("suoi-tram"), REPORT, name="bao-cao.md")


@pytest.fixture
def talk(town: Pipeline) -> Conversation:
    return Conversation(town)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("năm 2038 hơn năm đó mấy tỷ", "năm 2038 hơn năm 2036 mấy tỷ"),
        ("gấp mấy lần năm ấy", "gấp mấy lần năm 2036"),
        ("năm kế tiếp thì lên mấy tỷ", "năm 2037 thì lên mấy tỷ"),
        ("nam lien truoc thi sao", "năm 2035 thi sao"),
        ("các năm tiếp theo thì sao", "các năm tiếp theo thì sao"),
        ("5 năm tiếp theo cần gì", "5 năm tiếp theo cần gì"),
    ],
)
def test_a_year_is_counted_from_the_one_told(text: str, read: str) -> None:
    assert with_year_told(Turn(text, "ask_figure"), Memory(period="năm 2036")).text == read


def test_how_much_more_than_in_the_year_told(talk: Conversation) -> None:
    talk.ask("tổng vốn thủy lợi năm 2036 bao nhiêu", "ask_figure")
    assert "118 tỷ đồng" in first_line(talk.ask("thế năm 2038 hơn năm đó mấy tỷ", "ask_figure"))


def test_the_year_after_the_one_told_is_no_more_of_the_same(talk: Conversation) -> None:
    talk.ask("tổng vốn thủy lợi năm 2036 bao nhiêu", "ask_figure")
    assert "365 tỷ đồng" in first_line(talk.more("năm tiếp theo thì sao"))


@pytest.mark.parametrize(
    ("asked", "heard", "status", "told"),
    [
        ("tổng vốn thủy lợi bao nhiêu", "đúng 1.103 không", Status.ANSWERED, "1.103 tỷ đồng"),
        ("tổng vốn thủy lợi bao nhiêu", "nghe nói 365", Status.ANSWERED, "365 tỷ đồng"),
        ("tổng vốn thủy lợi bao nhiêu", "tôi nhớ là 1.200", Status.CORRECTED_PREMISE, "1.103 tỷ đồng"),
        ("vốn từ doanh nghiệp bao nhiêu", "có đúng 260 không", Status.ANSWERED, "260 tỷ đồng"),
        ("lập biên bản bao nhiêu trường hợp lấn chiếm", "tôi nghe nói 2,7", Status.ANSWERED, "2,7 tỷ đồng"),
    ],
)
def test_a_bare_number_is_held_against_all_that_was_told(
    talk: Conversation, asked: str, heard: str, status: Status, told: str
) -> None:
    talk.ask(asked, "ask_figure")
    reply = talk.ask(heard, "ask_yes_no")
    assert reply.status is status and told in first_line(reply)


def test_a_length_is_no_number_of_things(talk: Conversation) -> None:
    talk.ask("đập Hòn Kẽm dài bao nhiêu", "ask_figure")
    assert "9 đập" in first_line(talk.ask("có mấy cái", "ask_count"))


def test_where_so_many_are_is_told_by_the_sentence_that_names_the_places(talk: Conversation) -> None:
    talk.ask("có bao nhiêu điểm sạt lở tái diễn", "ask_count")
    reply = talk.ask("ở phường nào", "ask_count")
    assert reply.status is Status.ANSWERED and "Cây Quéo" in body(reply) and "Ba Lu" in body(reply)


def test_the_share_of_a_part_in_so_many_of_them(talk: Conversation) -> None:
    talk.ask("cấp nước cho bao nhiêu hộ", "ask_count")
    assert "75%" in first_line(talk.ask("trong mấy hộ đó hộ nghèo chiếm bao nhiêu phần trăm", "ask_figure"))


def test_no_row_in_another_state_is_one_more(talk: Conversation) -> None:
    talk.ask("công trình nào đang tạm dừng", "ask_count")
    told = body(talk.more("còn công trình nào nữa không"))
    assert "Đá Giăng" not in told and "Cỏ Bàng" not in told and "Tên công trình |" not in told
