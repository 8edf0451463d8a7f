"""«Có.» and «Đúng.» are said to nothing that a document puts otherwise, and to nothing that it does not say."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.words.polarity import contrary, judgement
from tests.actions.asking import Conversation, first_line

pytestmark = pytest.mark.app
YES = ("Có.", "Đúng.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("giải ngân kém hiệu quả", "bad"),
        ("làm chưa tốt", "bad"),
        ("đạt kết quả tốt", "good"),
        ("không kém năm trước", ""),
        ("thu ngân sách năm 2021", ""),
    ],
)
def test_what_is_called_good_or_bad(text: str, expected: str) -> None:
    assert judgement(text) == expected


def test_only_opposite_judgements_are_contrary() -> None:
    assert contrary("thu kém", "thu đạt kết quả tốt")
    assert not contrary("thu tốt", "thu đạt kết quả tốt")
    assert not contrary("thu", "thu đạt kết quả tốt")


@pytest.mark.parametrize(
    "question",
    [
        "giai ngan von dau tu cong kem dung khong",
        "Vệ sinh môi trường kém phải không?",
        "Kỳ họp thứ ba HĐND khóa 18 thông qua đề án phải không?",
        "Bầu cử nhiệm kỳ 2016-2021 phải không?",
        "Chuẩn bị chương trình mới cho lớp 6 năm học 2022-2023 đúng không?",
    ],
)
def test_the_contrary_is_put_right(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_yes_no").status is Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    "question",
    [
        "Chi 2.580 tỷ cho cả tỉnh hả?",
        "Có dịch bệnh trên cây trồng không?",
        "Thành phố có bán đất không?",
        "Lớp 1 năm nay có học chương trình mới không?",
        "UBND thành phố xây dựng 11 đề án đúng không?",
    ],
)
def test_what_is_not_said_is_not_affirmed(talk: Conversation, question: str) -> None:
    assert not first_line(talk.ask(question, "ask_yes_no")).startswith(YES)


def test_what_is_said_is_affirmed(talk: Conversation) -> None:
    assert first_line(talk.ask("Thu ngân sách tốt không?", "ask_yes_no")).startswith("Có.")
    assert first_line(talk.ask("Thành phố chi 2.580 tỷ đúng không?", "ask_yes_no")).startswith("Đúng.")


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("NQ 03 ngày mấy?", "co phai cua thanh uy ko"),
        ("Kế hoạch 80 ban hành ngày nào?", "của UBND thành phố à"),
        ("Nghị quyết 01 về gì?", "ban hành năm 2021 đúng không"),
    ],
)
def test_a_document_just_named_is_what_is_asked_on(talk: Conversation, before: str, question: str) -> None:
    talk.ask(before, "ask_document")
    assert talk.ask(question, "ask_yes_no").status is Status.CORRECTED_PREMISE


def test_what_is_said_of_another_work_is_not_affirmed_of_the_one_spoken_of(talk: Conversation) -> None:
    talk.ask("Dự án đô thị miền núi phía Bắc làm tới đâu?", "ask_task")
    assert not first_line(talk.ask("ngan hang the gioi cho vay ha", "ask_yes_no")).startswith(YES)
