"""A decision that shares money out over works in several communes: rows taken together, set apart by amount, and by time."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Quyết định về việc phân bổ kinh phí sửa chợ và cầu năm 2034 của huyện Tà Lơi

ỦY BAN NHÂN DÂN HUYỆN TÀ LƠI

Số: 61/QĐ-UBND

Tà Lơi, ngày 10 tháng 02 năm 2034

## Điều 1. Phân bổ

Phân bổ 9.000 triệu đồng để sửa 2 chợ, 3 cầu theo bảng sau:

| TT | Công trình | Địa điểm | Kinh phí (triệu đồng) | Hoàn thành |
|---|---|---|---|---|
| 1 | Chợ Khe Sậy | Xã Đồng Mo | 2.400 | Tháng 6/2034 |
| 2 | Chợ Ngã Ba | Xã Lộc Sơn | 1.600 | Tháng 9/2034 |
| 3 | Cầu Suối Đá | Xã Đồng Mo | 3.100 | Tháng 11/2034 |
| 4 | Cầu Bến Trâu | Xã Lộc Sơn | 900 | Tháng 6/2034 |
| 5 | Cầu Thác Mây | Xã Phìn Hạ | 1.000 | Tháng 8/2034 |
| | Tổng cộng | | 9.000 | |

## Điều 2. Các trạm bơm để sau

| TT | Trạm bơm | Địa điểm | Kinh phí (triệu đồng) |
|---|---|---|---|
| 1 | Trạm bơm Bãi Cát | Xã Hố Nai | 700 |
| 2 | Trạm bơm Gò Sim | Xã Hố Nai | Chưa xác định |
| 3 | Trạm bơm Ao Cả | Xã Phìn Hạ | 300 |

## Điều 3. Thực hiện

1. Ban Quản lý dự án huyện làm chủ đầu tư.
2. Nhân dân đóng góp không quá 4% giá trị công trình.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ta-loi"), TEXT)


@pytest.fixture
def works(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("asked", "sum_of"),
    [
        ("xã Đồng Mo được bao nhiêu tiền", "2.400 + 3.100 = 5.500 triệu đồng"),
        ("hai chợ cộng lại bao nhiêu tiền", "2.400 + 1.600 = 4.000 triệu đồng"),
        ("3 cầu hết tổng cộng bao nhiêu tiền", "3.100 + 900 + 1.000 = 5.000 triệu đồng"),
        ("các cầu được bao nhiêu tiền", "3.100 + 900 + 1.000 = 5.000 triệu đồng"),
    ],
)
def test_what_is_asked_of_together_is_added_up(works: Conversation, asked: str, sum_of: str) -> None:
    assert sum_of in body(works.ask(asked))


def test_rows_that_are_not_as_many_as_said_make_no_sum(works: Conversation) -> None:
    assert "5.000" not in body(works.ask("bốn cầu hết tổng cộng bao nhiêu tiền"))


@pytest.mark.parametrize("asked", ["xã Đồng Mo có bao nhiêu người", "xã Đồng Mo có bao nhiêu cháu đi học"])
def test_people_are_no_money(works: Conversation, asked: str) -> None:
    assert "5.500" not in body(works.ask(asked))


def test_rows_one_of_which_has_no_amount_make_no_sum(works: Conversation) -> None:
    assert "cộng lại" not in body(works.ask("xã Hố Nai được bao nhiêu tiền tất cả"))


def test_a_place_with_one_row_gets_its_amount(works: Conversation) -> None:
    assert "1.000 triệu đồng" in first_line(works.ask("cầu ở xã Phìn Hạ được bao nhiêu tiền"))


def test_what_a_place_gets_by_two_tables_is_stated_by_both(works: Conversation) -> None:
    answer = body(works.ask("xã Phìn Hạ được bao nhiêu tiền"))
    assert "1.000 triệu đồng" in answer
    assert "300 triệu đồng" in answer


def test_each_of_several_rows_is_stated(works: Conversation) -> None:
    answer = body(works.ask("mỗi chợ được bao nhiêu tiền"))
    assert "2.400 triệu đồng" in answer
    assert "1.600 triệu đồng" in answer
    assert "4.000" not in answer


@pytest.mark.parametrize(
    ("asked", "share"),
    [
        ("tiền cho xã Lộc Sơn chiếm bao nhiêu phần trăm tổng kinh phí", "(1.600 + 900) ÷ 9.000 ≈ 27,8%"),
        ("Cầu Thác Mây chiếm mấy phần trăm tổng kinh phí", "1.000 ÷ 9.000 ≈ 11,1%"),
    ],
)
def test_the_share_of_rows_in_the_total_is_worked_out(works: Conversation, asked: str, share: str) -> None:
    assert share in body(works.ask(asked, "ask_compute"))


def test_the_mean_of_all_rows_is_worked_out(works: Conversation) -> None:
    told = first_line(works.ask("trung bình mỗi công trình được bao nhiêu tiền", "ask_compute"))
    assert "Trung bình mỗi công trình, kinh phí là 1.800 triệu đồng" in told
    assert "÷ 5" in told


def test_the_total_is_no_work_among_others(works: Conversation) -> None:
    told = first_line(works.ask("công trình nhiều tiền nhất hơn công trình ít tiền nhất bao nhiêu", "ask_compare"))
    assert "3.100 − 900 = 2.200 triệu đồng" in told


@pytest.mark.parametrize(
    ("asked", "count", "named", "others"),
    [
        ("công trình nào dưới 1,5 tỷ", "2 công trình", ("Cầu Bến Trâu", "Cầu Thác Mây"), ("Chợ",)),
        ("có mấy công trình từ 1,6 tỷ trở lên", "3 công trình", ("Chợ Ngã Ba", "Cầu Suối Đá"), ("Thác Mây",)),
        ("cầu nào trên 2 tỷ", "nêu 1 ", ("Cầu Suối Đá",), ("Chợ Khe Sậy",)),
    ],
)
def test_rows_are_chosen_by_their_amount(
    works: Conversation, asked: str, count: str, named: tuple[str, ...], others: tuple[str, ...]
) -> None:
    answer = works.ask(asked, "ask_count")
    assert count in first_line(answer)
    assert all(name in body(answer) for name in named)
    assert not any(name in body(answer) for name in others)


def test_that_no_row_lies_within_a_limit_is_said(works: Conversation) -> None:
    assert first_line(works.ask("công trình nào trên 5 tỷ", "ask_count")).startswith("Không có công trình nào")


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("công trình nào xong muộn nhất", ("Cầu Suối Đá",)),
        ("công trình nào hoàn thành sớm nhất", ("Chợ Khe Sậy", "Cầu Bến Trâu")),
        ("cầu nào xong sau cùng", ("Cầu Suối Đá",)),
    ],
)
def test_the_first_and_the_last_in_time_are_named(works: Conversation, asked: str, named: tuple[str, ...]) -> None:
    told = body(works.ask(asked, "ask_when"))
    assert all(name in told for name in named)
    assert "Thác Mây" not in told


def test_groups_of_rows_are_set_side_by_side_by_their_sums(works: Conversation) -> None:
    told = body(works.ask("xã Đồng Mo với xã Lộc Sơn xã nào được nhiều tiền hơn", "ask_compare"))
    assert told.index("5.500 triệu đồng") < told.index("2.500 triệu đồng")


def test_two_rows_that_share_a_word_are_told_apart(works: Conversation) -> None:
    answer = works.ask("chợ Khe Sậy với chợ Ngã Ba chợ nào xong trước", "ask_when")
    assert "Chợ Khe Sậy" in first_line(answer)
    assert answer.status is Status.ANSWERED
