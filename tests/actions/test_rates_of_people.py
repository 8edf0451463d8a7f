"""Who asks for so many of every ten thousand people is not told a figure that says nothing of people."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions.answer import Status
from actions.words.asked_unit import of_no_rate
from index.model import Figure
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text
from vietnamese.amounts import Amount

pytestmark = pytest.mark.app

TEXT = """# Kế hoạch phát triển năm 2073 của huyện Đá Bàn

1. 100% trạm y tế xã có bác sĩ làm việc.

3. 97% dân số tham gia bảo hiểm y tế, 95% dân số dùng nước sạch.

2. Đạt 31 giường bệnh/10.000 dân.
"""


@pytest.fixture(scope="module", name="of_health")
def _of_health(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return Conversation(pipeline_over_text(tmp_path_factory.mktemp("health"), TEXT))


def test_a_share_of_stations_is_no_number_of_doctors_for_so_many_people(of_health: Conversation) -> None:
    answer = of_health.ask("Năm 2073 có bao nhiêu bác sĩ trên một vạn dân?")
    assert answer.status is Status.NOT_IN_PLAN
    assert "100%" not in first_line(answer)


def test_a_rate_that_is_stated_is_told(of_health: Conversation) -> None:
    assert "31" in first_line(of_health.ask("Bao nhiêu giường bệnh trên một vạn dân?"))


@pytest.mark.parametrize(
    ("unit", "text", "is_none"),
    [
        ("%", "bao nhiêu bác sĩ trên 10.000 dân", True),
        ("giường/10.000 dân", "bao nhiêu giường trên vạn dân", False),
        ("%", "bao nhiêu phần trăm người dân có thẻ", False),
    ],
)
def test_only_a_rate_asked_for_needs_one(unit: str, text: str, *, is_none: bool) -> None:
    figure = Figure("f", "d", "p", "bác sĩ", Amount(Decimal(3), unit), 0, 1)
    assert of_no_rate(figure, text) is is_none


@pytest.mark.parametrize("text", ["Dân số năm 2073 khoảng bao nhiêu người?", "Huyện có bao nhiêu người?"])
def test_shares_of_the_population_do_not_tell_how_many_people_there_are(of_health: Conversation, text: str) -> None:
    answer = of_health.ask(text)
    assert answer.status is Status.NOT_IN_PLAN
    assert "%" not in first_line(answer)


def test_how_many_of_them_have_something_may_be_told_as_a_share(of_health: Conversation) -> None:
    assert "97%" in first_line(of_health.ask("Bao nhiêu người tham gia bảo hiểm y tế?"))
