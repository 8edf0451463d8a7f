"""An amount of a whole town is neither what one household pays or gets nor what the country or the province does."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.own_case import asks_of_own_case
from tests.actions.asking import Conversation, body
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app
TEXT = """KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2044 của thành phố Khe Lim

I. CHỈ TIÊU
- Thu ngân sách đạt 1.310 tỷ đồng; trong đó thu tiền sử dụng đất đạt 420 tỷ đồng, thuế ngoài quốc doanh đạt 365 tỷ đồng.
- Chi ngân sách thành phố đạt 1.275 tỷ đồng.
- Hỗ trợ xóa 46 nhà tạm với mức 75 triệu đồng/nhà.
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-lim"), TEXT)


@pytest.mark.parametrize(
    "question",
    [
        "tiền sử dụng đất nhà em 80m2 phải nộp bao nhiêu",
        "gia đình tôi được chi bao nhiêu ngân sách",
        "thu ngân sách chia đầu người được mấy triệu",
        "thu ngân sách cả nước năm 2044",
        "toàn quốc chi ngân sách bao nhiêu",
        "chi ngân sách của UBND tỉnh",
    ],
)
def test_an_amount_of_the_town_is_not_given_for_another(town: Pipeline, question: str) -> None:
    answer = Conversation(town).ask(question)
    assert answer.status is Status.NOT_IN_PLAN
    assert "tỷ đồng" not in body(answer)


def test_what_one_house_gets_and_what_the_town_takes_in_is_told(town: Pipeline) -> None:
    assert "75 triệu đồng" in body(Conversation(town).ask("nhà tôi được hỗ trợ bao nhiêu để xóa nhà tạm"))
    assert "1.310" in body(Conversation(town).ask("thành phố mình thu ngân sách bao nhiêu"))
    assert "1.310" in body(Conversation(town).ask("cả nước đang khó khăn, thành phố thu ngân sách bao nhiêu"))


def test_another_level_is_asked_the_same(town: Pipeline) -> None:
    talk = Conversation(town)
    talk.ask("thu ngân sách bao nhiêu")
    assert talk.ask("tỉnh thì sao").status is Status.NOT_IN_PLAN
    assert "1.310" in body(talk.ask("còn thành phố"))


def test_who_pays_is_told_from_whose_town_it_is() -> None:
    for own in ("thuế quán em bao nhiêu", "vợ chồng tôi phải đóng mấy trăm", "tôi được đền bù bao nhiêu"):
        assert asks_of_own_case(own)
    for other in (
        "thành phố mình phải trả nợ bao nhiêu",
        "tiền làm đường trước nhà tôi hết bao nhiêu",
        "tôi được biết thành phố thu tiền đất, vậy thu bao nhiêu",
        "nhà tôi muốn hỏi phường nộp ngân sách bao nhiêu",
    ):
        assert not asks_of_own_case(other)
