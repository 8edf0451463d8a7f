"""What is to be counted is answered by no figure of more than that, of less, or of another thing of the topic."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.words.preamble import of_writer
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Báo cáo phát triển năm 2074 của huyện Khe Đá

1. Toàn huyện có 38 trường học với 512 lớp, 14.260 học sinh; 23/38 trường đạt chuẩn quốc gia, chiếm 60,5%.

2. Nâng cấp 12,4 km đường đô thị, chỉnh trang các khu phố.

3. Nạo vét luồng vào bến Rạch Cát, bảo đảm tàu đến 26 m ra vào, hoàn thành trước ngày 30/9/2074.

4. Bảo tàng huyện mở cửa, không thu phí tham quan.
"""


@pytest.fixture(name="of_district")
def _of_district(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return Conversation(pipeline_over_text(tmp_path_factory.mktemp("district"), TEXT))


@pytest.mark.parametrize("text", ["Số học sinh bỏ học là bao nhiêu em?", "năm 2074 bao nhiêu em bỏ học"])
def test_all_pupils_are_not_those_that_left_school(of_district: Conversation, text: str) -> None:
    answer = of_district.ask(text)
    assert not first_line(answer).startswith("Học sinh")


def test_all_pupils_are_told_where_all_are_asked_for(of_district: Conversation) -> None:
    assert "14.260 học sinh" in first_line(of_district.ask("Huyện có bao nhiêu học sinh?"))


def test_a_share_of_schools_counts_no_pupils(of_district: Conversation) -> None:
    assert not first_line(of_district.ask("trường có bao nhiêu học trò", "ask_count")).startswith("Trường đạt chuẩn")


def test_kilometres_of_roads_are_none_of_pavements(of_district: Conversation) -> None:
    answer = of_district.ask("Có bao nhiêu km vỉa hè được lát lại?")
    assert not first_line(answer).startswith(("Đường", "Nâng cấp"))
    assert "12,4 km" in first_line(of_district.ask("Nâng cấp bao nhiêu km đường đô thị?"))


def test_what_the_writer_has_is_no_claim_about_the_document(of_district: Conversation) -> None:
    answer = of_district.ask("Ghe nhà tui 19 mét vô bến Rạch Cát cực quá, chừng nào nạo vét xong?", "ask_when")
    assert answer.status is not Status.CORRECTED_PREMISE


def test_people_of_the_writer_may_be_reckoned_with() -> None:
    assert not of_writer("nhà em 4 người thì được mấy ký gạo")


def test_how_much_is_no_question_whether_it_is_free(of_district: Conversation) -> None:
    answer = of_district.ask("vô bảo tàng huyện nộp phí nhiêu, không tính tiền xe", "ask_figure")
    assert not first_line(answer).startswith("Không.")
