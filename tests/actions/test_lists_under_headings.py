"""What stands under a heading is told and counted: proposals to those above, shortcomings, an annex, money."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN XÃ BÃI NGAO

Số: 91/BC-UBND

Bãi Ngao, ngày 20 tháng 9 năm 2058

# BÁO CÁO
## Tình hình kinh tế - xã hội 9 tháng đầu năm 2058 của xã Bãi Ngao

I. KẾT QUẢ 9 THÁNG

1. Sản lượng ngao đạt 940 tấn. Xã cấp 35 giấy phép nuôi ngao.
2. Đội kéo co của xã về nhì tại hội thi của tỉnh.

II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN

Một là, tiến độ làm đường ra bãi còn chậm. Hai là, rác trôi vào bãi ngao nhiều. Ba là, chợ hải sản thiếu nước ngọt.
Nguyên nhân chủ yếu: kinh phí của xã hạn hẹp.

III. KIẾN NGHỊ

1. Đề nghị Ủy ban nhân dân tỉnh cấp 3,2 tỷ đồng nạo vét luồng ra bãi.
2. Đề nghị Sở Nông nghiệp và Môi trường giao mặt nước cho tổ nuôi ngao.
3. Đề nghị Sở Nội vụ bổ sung 01 công chức địa chính.

IV. KINH PHÍ THỰC HIỆN

1. Ngân sách xã: nguồn sự nghiệp kinh tế; nguồn dự phòng.
2. Tiền đóng góp của các tổ nuôi ngao.

PHỤ LỤC

KẾT QUẢ GIẢI QUYẾT Ý KIẾN CỦA CỬ TRI TẠI KỲ HỌP THỨ 4

(Kèm theo Báo cáo số 91/BC-UBND ngày 20/9/2058 của Ủy ban nhân dân xã Bãi Ngao về tình hình kinh tế - xã hội 9 tháng)

1. Cử tri xóm Đông đề nghị sửa cống. Kết quả: đã sửa xong.
2. Cử tri xóm Đoài phản ánh đèn đường hỏng. Kết quả: đã thay 12 bóng.
3. Cử tri xóm Thượng đề nghị mở lớp bơi. Kết quả: chưa mở vì thiếu hồ.
4. Cử tri xóm Hạ phản ánh chó thả rông. Kết quả: đã lập tổ bắt chó.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bai-ngao"), REPORT)


@pytest.mark.parametrize(
    ("asked", "intent", "confidence"),
    [
        ("Xã đề xuất lên cấp trên những việc gì trong báo cáo?", "ask_task", 1.0),
        ("xã xin tỉnh, sở giúp những chuyện gì", "ask_count", 1.0),
        ("xã mình kiến nghị gì với tỉnh", "ask_compare", 0.5),
        ("phần kiến nghị gồm những gì", "ask_overview", 1.0),
    ],
)
def test_what_those_above_are_asked_for_is_told_whole(
    pipeline: Pipeline, asked: str, intent: str, confidence: float
) -> None:
    answer = Conversation(pipeline).ask(asked, intent, confidence=confidence)
    assert answer.strategy == "heading"
    assert all(said in body(answer) for said in ("nạo vét luồng", "giao mặt nước", "công chức địa chính"))


def test_what_voters_ask_for_is_not_what_the_commune_does(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("Cử tri kiến nghị xã những gì?", "ask_task")
    assert "nạo vét luồng" not in body(answer)


@pytest.mark.parametrize(
    ("asked", "intent", "confidence"),
    [
        ("kê giúp mấy cái tồn tại yếu kém của xã", "ask_achievement", 1.0),
        ("kể cho tôi mấy cái hạn chế 9 tháng qua", "ask_figure", 0.5),
        ("xã còn những chỗ nào dở", "ask_count", 1.0),
        ("chỉ ra chỗ còn dở của xã", "ask_yes_no", 0.3),
    ],
)
def test_shortcomings_are_told_whatever_they_are_called(
    pipeline: Pipeline, asked: str, intent: str, confidence: float
) -> None:
    answer = Conversation(pipeline).ask(asked, intent, confidence=confidence)
    assert answer.status is Status.ANSWERED
    assert all(said in body(answer) for said in ("làm đường ra bãi", "rác trôi", "thiếu nước ngọt"))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("có mấy tồn tại, hạn chế", "3 tồn tại"),
        ("báo cáo nêu bao nhiêu hạn chế", "3 hạn chế"),
        ("có mấy kiến nghị với cấp trên", "3 kiến nghị"),
        ("phụ lục có mấy ý kiến của cử tri", "4 ý kiến"),
    ],
)
def test_points_are_counted_by_what_heads_them(pipeline: Pipeline, asked: str, told: str) -> None:
    answer = Conversation(pipeline).ask(asked, "ask_count")
    assert answer.strategy == "listed_items"
    assert told in first_line(answer)


def test_causes_are_not_counted_with_the_shortcomings_over_them(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = REPORT.replace("Một là, ", "1. Hạn chế\n\n- ").replace(" Hai là, ", "\n- ").replace(" Ba là, ", "\n- ")
    text = text.replace("Nguyên nhân chủ yếu: k", "\n2. Nguyên nhân\n\n- K").replace("TỒN TẠI, HẠN", "HẠN")
    pipeline = pipeline_over_text(tmp_path_factory.mktemp("bai-ngao-2"), text)
    assert "3 hạn chế" in first_line(Conversation(pipeline).ask("có mấy hạn chế", "ask_count"))


def test_how_the_points_are_numbered_names_no_thing(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = (
        "# KẾ HOẠCH\n## Phát triển thành phố Bãi Ngao năm 2058\n\nMột số nhiệm vụ, giải pháp năm 2058\n\n"
        "Một là, mở luồng ra bãi.\n\nHai là, trồng rừng chắn sóng.\n\nBa là, xây chợ hải sản.\n"
    )
    pipeline = pipeline_over_text(tmp_path_factory.mktemp("bai-ngao-3"), text)
    answer = Conversation(pipeline).ask(
        "Thành phố nêu ra tất cả mấy nhóm việc phải làm (một là, hai là...)?", "ask_figure"
    )
    assert answer.strategy == "points"
    assert "3 nội dung" in first_line(answer)


@pytest.mark.parametrize("asked", ["Tiền để làm báo cáo này lấy từ những đâu?", "nguồn tiền thực hiện lấy ở đâu ra"])
def test_where_the_money_comes_from_is_told_whole(pipeline: Pipeline, asked: str) -> None:
    answer = Conversation(pipeline).ask(asked, "ask_count", confidence=0.3)
    assert answer.strategy == "heading"
    assert all(said in body(answer) for said in ("Ngân sách xã", "nguồn dự phòng", "đóng góp của các tổ"))


def test_what_is_headed_like_the_heading_over_it_is_no_holder_of_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = REPORT.replace("IV. KINH PHÍ THỰC HIỆN", "IV. NGUỒN VỐN THỰC HIỆN")
    text = text.replace("2. Tiền đóng góp", "2. Nguồn vốn của huyện.\n3. Tiền đóng góp")
    pipeline = pipeline_over_text(tmp_path_factory.mktemp("bai-ngao-4"), text)
    answer = Conversation(pipeline).ask("có những nguồn vốn thực hiện nào", "ask_count")
    assert all(said in body(answer) for said in ("Ngân sách xã", "Nguồn vốn của huyện", "đóng góp của các tổ"))
