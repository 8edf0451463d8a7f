"""What is said of one kind of a thing is no answer to a question about another kind."""

from __future__ import annotations

import pytest

from actions.words.kinds import kin
from actions.words.matching import MatchText, Term

pytestmark = pytest.mark.app

HUMAN = ("phòng chống dịch", "dịch bệnh", "kiểm soát dịch", "diệt muỗi", "vắc xin")


@pytest.mark.parametrize(
    ("asked", "text", "answers"),
    [
        ("dịch covid", "kiểm soát dịch tả lợn châu Phi, tiêm phòng trên 80% tổng đàn", False),
        ("dịch covid", "phun hóa chất diệt muỗi 02 đợt", False),
        ("dịch covid", "chủ động phòng, chống dịch bệnh", True),
        ("covid", "dịch bệnh Covid-19 và dịch tả lợn đều được kiểm soát", True),
        ("sốt xuất huyết", "tiêm vắc xin Covid-19 cho người dân", False),
        ("dịch tả lợn", "kiểm soát dịch bệnh trên cây trồng, vật nuôi", True),
        ("dịch tả lợn", "dịch bệnh lở mồm long móng", False),
        ("vật nuôi", "phòng, chống dịch bệnh tả lợn châu Phi", True),
    ],
)
def test_another_kind_of_the_thing_is_no_word_for_it(asked: str, text: str, *, answers: bool) -> None:
    term = Term(asked, related=HUMAN)
    assert (MatchText(text).credit(term, loosely=True) >= 0.5) is answers


def test_a_kind_excludes_its_siblings_and_neither_its_own_kinds_nor_what_it_is_a_kind_of() -> None:
    same, line, others = kin("dịch tả lợn")
    assert "dịch tả heo" in same
    assert "vật nuôi" in line
    assert "lở mồm long móng" in others
    same, line, others = kin("vật nuôi")
    assert "dịch tả lợn" in line
    assert "covid" in others
    assert kin("thu ngân sách") == ((), (), ())


def test_another_name_of_the_kind_counts_for_more_than_a_word_of_its_topic() -> None:
    term = Term("hạn hán", related=("phòng chống thiên tai", "bão"))
    drought = MatchText("nắng hạn kéo dài từ tháng 3 đến tháng 8")
    assert drought.credit(term, loosely=True) > MatchText("Quỹ phòng chống thiên tai tỉnh").credit(term, loosely=True)
