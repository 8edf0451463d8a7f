"""Levels set by areas whose places another clause lists: asked by the place, answered by the area."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.areas import AREA, members_of
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """**NGHỊ QUYẾT**

Về hỗ trợ nhà ở và nước sạch trên địa bàn tỉnh Bãi Sậy

**Điều 1. Giải thích từ ngữ**

1. Vùng 1 gồm các phường và thị trấn; vùng 2 gồm các xã ven biển và cù lao; vùng 3 gồm các xã: Rạch Chanh, Mỹ Lau, Tân Lác.

**Điều 2. Mức hỗ trợ**

1. Hỗ trợ sửa nhà: 15 triệu đồng/hộ ở vùng 1 và 22 triệu đồng/hộ ở vùng 2.

2. Hỗ trợ lắp đồng hồ nước: vùng 1 là 400.000 đồng/hộ; vùng 2 là 700.000 đồng/hộ; vùng 3 là 900.000 đồng/hộ.

3. Hỗ trợ khoan giếng cho trường học: 60 triệu đồng/giếng.

4. Hỗ trợ nuôi bò ở vùng 2 là 10 triệu đồng/hộ, mỗi hộ nuôi không quá 5 con.
"""


@pytest.fixture(scope="module")
def decree(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bai-say-vung"), TEXT, name="nghi-quyet.md")


@pytest.mark.parametrize(
    ("question", "amount", "area"),
    [
        ("Tôi ở xã ven biển, hỗ trợ sửa nhà được bao nhiêu?", "22 triệu đồng/hộ", "vùng 2"),
        ("Hỗ trợ sửa nhà ở thị trấn là bao nhiêu?", "15 triệu đồng/hộ", "vùng 1"),
        ("Nhà tôi ở xã Mỹ Lau lắp đồng hồ nước được hỗ trợ bao nhiêu?", "900.000 đồng/hộ", "vùng 3"),
        ("Hỗ trợ lắp đồng hồ nước ở phường Cồn Én là bao nhiêu?", "400.000 đồng/hộ", "vùng 1"),
    ],
)
def test_a_place_is_answered_by_its_area(decree: Pipeline, question: str, amount: str, area: str) -> None:
    reply = Conversation(decree).ask(question)
    assert amount in first_line(reply)
    assert f"thuộc {area}: «" in body(reply)


def test_what_is_set_for_no_area_is_not_given_one(decree: Pipeline) -> None:
    assert "thuộc vùng" not in body(
        Conversation(decree).ask("Hỗ trợ khoan giếng cho trường học ở thị trấn là bao nhiêu?")
    )


def test_a_level_that_is_not_set_for_the_area_is_not_told_of_another(decree: Pipeline) -> None:
    reply = Conversation(decree).ask("Hỗ trợ sửa nhà ở xã Tân Lác là bao nhiêu?")
    assert reply.status is not Status.ANSWERED or "thuộc vùng 3" not in body(reply)


def test_the_area_of_a_place_is_told(decree: Pipeline) -> None:
    assert first_line(Conversation(decree).ask("Xã Rạch Chanh thuộc vùng mấy?")).startswith(
        "Xã Rạch Chanh thuộc vùng 3:"
    )


def test_another_measure_in_the_sentence_is_not_overwritten(decree: Pipeline) -> None:
    line = first_line(Conversation(decree).ask("Hộ ở xã ven biển được hỗ trợ nuôi bò thì nuôi tối đa mấy con?"))
    assert not line.startswith("Hỗ trợ nuôi bò ở vùng 2: 10 triệu")


def test_a_committee_of_a_place_is_no_place(decree: Pipeline) -> None:
    assert "thuộc vùng" not in body(Conversation(decree).ask("UBND phường hỗ trợ sửa nhà bao nhiêu?"))


@pytest.mark.parametrize(
    ("members", "places"),
    [
        ("các xã, trừ xã miền núi", ()),
        ("phường và khu vực II là các xã", ("phường",)),
        ("các xã đồng bằng và trung du", ("xã đồng bằng", "xã trung du")),
    ],
)
def test_exceptions_and_the_next_area_end_a_list_of_places(members: str, places: tuple[str, ...]) -> None:
    found = next(iter(AREA.finditer(f"Khu vực I là {members}.")))
    assert tuple(members_of(found["members"])) == places
