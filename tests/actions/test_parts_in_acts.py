"""Who passes, lends, owns or is reported to is told from the other bodies of a sentence; where nobody is named, that is said."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.words.acts import parts_asked
from actions.words.organisations import doers_in, organisations_in
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app

PUT_BEFORE = "Báo cáo Ban Thường vụ Huyện ủy, UBND huyện và trình HĐND huyện thông qua trong tháng 7."


@pytest.mark.parametrize(
    ("asked", "text", "bodies"),
    [
        ("Ai thông qua quy hoạch?", PUT_BEFORE, ["HĐND huyện"]),
        ("Quy hoạch phải trình ai?", PUT_BEFORE, ["HĐND huyện"]),
        ("Phải báo cáo những ai?", PUT_BEFORE, ["Ban Thường vụ", "UBND huyện"]),
        ("Vay vốn của ngân hàng nào?", "Cầu Đá – vốn vay Ngân hàng Xây dựng… và vốn huyện.", ["Ngân hàng Xây dựng"]),
        ("Ai làm chủ đầu tư?", "Phòng Kinh tế làm chủ đầu tư, Công an xã phối hợp.", ["Phòng Kinh tế"]),
        ("Ai làm chủ đầu tư?", "Phòng Kinh tế lập dự toán.", []),
    ],
)
def test_a_body_is_named_for_the_part_it_has(asked: str, text: str, bodies: list[str]) -> None:
    found = [name for part in parts_asked(asked) for name in part.bodies(text)]
    assert [name for name in bodies if any(other.startswith(name) for other in found)] == bodies
    assert len(found) == len(bodies)


@pytest.mark.parametrize("asked", ["Ai nạo vét mương?", "Ai phải báo cáo kết quả?", "Cơ quan nào chủ trì?"])
def test_who_does_something_is_asked_of_no_such_part(asked: str) -> None:
    assert parts_asked(asked) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kế hoạch số 12/KH-UBND ngày 03/4/2031 về cây xanh", []),
        ("Ban Kinh tế – Ngân sách HĐND huyện thẩm tra", ["Ban Kinh tế – Ngân sách HĐND huyện"]),
        ("vốn vay Ngân hàng Xây dựng… và các dự án khác", ["Ngân hàng Xây dựng"]),
    ],
)
def test_names_of_bodies_are_whole_and_no_more(text: str, names: list[str]) -> None:
    assert organisations_in(text) == names


@pytest.mark.parametrize(
    "text", ["Sắp xếp chợ theo chỉ đạo của Chính phủ.", "Kè sông vay vốn Ngân hàng Xây dựng.", PUT_BEFORE]
)
def test_who_instructs_lends_or_is_told_does_nothing(text: str) -> None:
    assert doers_in(text) == []


def test_the_owner_of_works_that_is_not_stated_is_not_named(talk: Conversation) -> None:
    answer = talk.ask("Ai là chủ đầu tư dự án đô thị động lực?", "ask_who")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu không nêu ai là chủ đầu tư, chỉ viết: «Dự án")


def test_who_is_reported_to_is_asked_of_the_sentence_just_quoted(talk: Conversation) -> None:
    assert first_line(talk.ask("Ai thông qua các đề án?", "ask_who")) == "HĐND thành phố."
    assert "Thành ủy" in first_line(talk.ask("Trước đó phải báo cáo ai?", "ask_who"))


def test_who_reports_is_not_the_issuer_of_what_is_reported_on(talk: Conversation) -> None:
    answer = talk.ask("Ai phải báo cáo kết quả nghị quyết 03?", "ask_who")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "chỉ viết" in body(answer)


def test_the_issuer_of_what_is_named_by_its_subject_is_told(talk: Conversation) -> None:
    assert first_line(talk.ask("Ai ra nghị quyết về chuyển đổi số?", "ask_who")) == "Ban Chấp hành Đảng bộ tỉnh."


def test_those_who_are_elected_do_not_hold_the_election() -> None:
    assert doers_in("Tổ chức cuộc bầu cử đại biểu Quốc hội và đại biểu HĐND các cấp") == []
    assert doers_in("UBND xã Bản Lè tổ chức bầu cử đại biểu HĐND xã") == ["UBND xã Bản Lè"]
