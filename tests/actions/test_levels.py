"""Tables of levels: what is set for whom is told by its row and column, and never for whom no table lists."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Quyết định về mức phí bến đò và vệ sinh năm 2052 của huyện Cồn Vạn

ỦY BAN NHÂN DÂN HUYỆN CỒN VẠN

Số: 44/QĐ-UBND

Cồn Vạn, ngày 05 tháng 3 năm 2052

## I. Phí bến đò

Mức phí qua đò đối với khách bộ hành được quy định như sau:

| Loại khách | Đơn vị tính | Bến loại 1 | Bến loại 2 | Bến tạm |
|---|---|---|---|---|
| Khách đi bộ | đồng/lượt | 4.000 | 3.000 | 2.000 |
| Khách mang hàng cồng kềnh | đồng/lượt | 9.000 | 7.000 | 5.500 |
| Học sinh trung học cơ sở | đồng/lượt | 1.500 | 1.000 | 500 |

Giảm 60% phí qua đò cho người cao tuổi. Thu phí qua đò năm 2051 đạt 2,7 tỷ đồng.

## II. Giá thu gom rác

| Đối tượng | Mức thu (đồng/tháng) | |
|---|---|---|
| | Thị trấn | Xã ven sông |
| Hộ gia đình | 32.000 | 21.000 |
| Quán ăn | 140.000 | 95.000 |

Toàn huyện thiếu 41 lái đò, trong đó thiếu nhiều là lái đò ngang với 26 người và lái đò dọc với 15 người.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("levels"), TEXT)


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("Phí qua đò khách mang hàng cồng kềnh ở bến loại 2 bao nhiêu?", "7.000"),
        ("phí qua đò khách đi bộ bến tạm mấy đồng", "2.000"),
        ("Con tôi học lớp 8 đi bến loại 1 thì phí qua đò bao nhiêu?", "1.500"),
        ("Giá thu gom rác quán ăn ở xã ven sông là bao nhiêu?", "95.000"),
        ("Thiếu mấy lái đò dọc?", "15 người"),
        ("Thiếu mấy lái đò ngang?", "26 người"),
    ],
)
def test_a_cell_is_told_by_its_row_and_column(bot: Pipeline, question: str, amount: str) -> None:
    reply = Conversation(bot).ask(question)
    assert amount in first_line(reply)


def test_a_whole_row_and_a_whole_column_are_told(bot: Pipeline) -> None:
    row = body(Conversation(bot).ask("Phí qua đò của khách đi bộ ở các bến?"))
    assert all(amount in row for amount in ("4.000", "3.000", "2.000"))
    column = body(Conversation(bot).ask("Phí qua đò ở bến tạm bao nhiêu?"))
    assert all(amount in column for amount in ("2.000", "5.500", "500"))


def test_a_follow_up_keeps_the_row_or_the_column(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("Phí qua đò khách đi bộ ở bến loại 1 bao nhiêu?")
    assert "2.000" in first_line(talk.ask("còn bến tạm?"))
    assert "5.500" in first_line(talk.ask("khách mang hàng cồng kềnh thì sao?"))


def test_after_a_whole_row_another_row_has_all_of_its_cells(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("Phí qua đò của khách đi bộ ở các bến?")
    told = body(talk.ask("học sinh trung học cơ sở thì sao?"))
    assert "1.500" in told and "1.000" in told


def test_cells_are_compared_and_ranked(bot: Pipeline) -> None:
    apart = body(Conversation(bot).ask("Phí qua đò khách đi bộ ở bến loại 1 cao hơn bến tạm bao nhiêu?"))
    assert "2.000" in apart and "4.000" in apart
    assert "9.000" in first_line(Conversation(bot).ask("Loại khách nào trả phí qua đò cao nhất?"))


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("Phí qua đò khách đi bộ ở bến loại 2 là 3 nghìn đúng không?", Status.ANSWERED),
        ("Phí qua đò khách đi bộ ở bến loại 2 là 4.000 đồng đúng không?", Status.CORRECTED_PREMISE),
        ("Phí qua đò khách đi bộ ở bến tạm cao hơn bến loại 1 phải không?", Status.CORRECTED_PREMISE),
        ("Phí qua đò khách đi bộ ở bến tạm là cao nhất phải không?", Status.CORRECTED_PREMISE),
        ("Phí qua đò khách mang hàng cồng kềnh ở bến loại 1 là cao nhất phải không?", Status.ANSWERED),
        ("Giá thu gom rác quán ăn ở xã ven sông là cao nhất đúng không?", Status.CORRECTED_PREMISE),
        ("Giá thu gom rác quán ăn ở thị trấn cao nhất phải không?", Status.ANSWERED),
    ],
)
def test_a_claim_is_held_against_its_own_cell(bot: Pipeline, claim: str, status: Status) -> None:
    assert Conversation(bot).ask(claim).status is status


def test_what_is_said_beside_the_table_of_the_person_is_quoted(bot: Pipeline) -> None:
    told = body(Conversation(bot).ask("Người cao tuổi là khách đi bộ ở bến loại 1 thì phí qua đò bao nhiêu?"))
    assert "4.000" in told and "60%" in told


@pytest.mark.parametrize(
    "question",
    ["Phí qua đò xe tải ở bến tạm bao nhiêu?", "Phí qua đò khách đi bộ ở bến loại 3 bao nhiêu?"],
)
def test_whom_no_table_lists_has_no_level(bot: Pipeline, question: str) -> None:
    reply = Conversation(bot).ask(question)
    assert reply.status is Status.NOT_IN_PLAN
    assert "2,7" not in body(reply)
