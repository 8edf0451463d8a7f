"""When works are done that one sentence lists, and others give the time of each."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.finding.times_of_listed import names_listed
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN XÃ ĐỒI CHÈ

Số: 66/BC-UBND

Đồi Chè, ngày 12 tháng 9 năm 2066

# BÁO CÁO
## Tình hình kinh tế - xã hội 9 tháng đầu năm 2066 và nhiệm vụ cuối năm của xã Đồi Chè

I. KẾT QUẢ 9 THÁNG

1. Đang thi công 03 công trình: đập Khe Ráy (đạt 70% khối lượng), sân vận động xóm Lũng và trạm bơm Vàng Danh.
2. Thu ngân sách đạt 12 tỷ đồng.

II. NHIỆM VỤ CUỐI NĂM

1. Ban Quản lý dự án: khởi công mương Khe Ráy trong tháng 10/2066; hoàn thành đập Khe Ráy trước ngày 30/11/2066.
2. Tổ xây dựng: hoàn thành sân vận động xóm Lũng trước ngày 15/12/2066, mở cửa tháng 01/2067.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("doi-che"), REPORT)


@pytest.mark.parametrize(
    "asked",
    ["mấy công trình đang xây dở bao giờ mới xong", "các công trình đang thi công khi nào hoàn thành"],
)
def test_each_work_that_is_listed_has_its_time(pipeline: Pipeline, asked: str) -> None:
    answer = Conversation(pipeline).ask(asked, "ask_when")
    assert answer.status is Status.PARTLY_ANSWERED
    told = "Đập Khe Ráy: trước ngày 30/11/2066; sân vận động xóm Lũng: trước ngày 15/12/2066."
    assert first_line(answer) == told
    assert "không nêu thông tin về trạm bơm Vàng Danh" in body(answer)


def test_all_of_them_told_is_a_whole_answer(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = REPORT.replace(" (đạt 70% khối lượng), sân", " (đạt 70% khối lượng) và sân")
    text = text.replace(" và trạm bơm Vàng Danh", "").replace("03 công", "02 công")
    pipeline = pipeline_over_text(tmp_path_factory.mktemp("doi-che-2"), text)
    answer = Conversation(pipeline).ask("hai công trình đang thi công chừng nào xong", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "30/11/2066" in first_line(answer)
    assert "15/12/2066" in first_line(answer)


def test_of_a_work_that_is_named_its_own_time_is_told(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("công trình sân vận động xóm Lũng bao giờ xong", "ask_when")
    assert "15/12/2066" in first_line(answer)
    assert "30/11/2066" not in first_line(answer)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Đang làm 02 công trình: cầu Đá (60%) và kè sông Nậm.", ["cầu Đá", "kè sông Nậm"]),
        ("Đang làm 02 dự án là nhà ở và chợ, đường lên bản.", ["nhà ở và chợ", "đường lên bản"]),
        ("Đang làm 04 công trình: cầu Đá và kè sông Nậm.", []),
        ("Thu ngân sách đạt 12 tỷ đồng.", []),
    ],
)
def test_as_many_works_are_read_as_the_sentence_counts(text: str, names: list[str]) -> None:
    assert names_listed(text) == names
