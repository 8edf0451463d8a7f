"""Asks a programme whose tasks have lines below them: who leads, who helps, by when; and whose words are those of offices."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.task_details import Detail, detail_in
from actions.pipeline import Pipeline
from index.model import Passage
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PROGRAMME = """Số: 72/KH-UBND

Bến Gáo, ngày 14 tháng 3 năm 2061

# KẾ HOẠCH Chuyển đổi số giai đoạn 2061 - 2065 trên địa bàn tỉnh Bến Gáo

Thực hiện Kế hoạch số 15-KH/TU ngày 02/2/2061 của Ban Thường vụ Tỉnh ủy về chuyển đổi số, UBND tỉnh ban hành Kế hoạch:

## I. MỤC TIÊU

1. Đến hết năm 2063: Có ít nhất 55% DNNVV, HTX, HKD ứng dụng công nghệ số.

2. Đến hết năm 2065: 100% DNNVV, HTX, HKD ứng dụng công nghệ số.

3. Tỉnh có 140 trạm phát sóng tại các khu công nghiệp, trong đó có 31 trạm 5G; thực hiện 3 dự án tại các khu công nghiệp.

## II. NHIỆM VỤ

**1. Nâng cao kỹ năng số**

- Ra mắt trợ lý AI hỗ trợ cán bộ tra cứu thủ tục.

Đơn vị chủ trì tham mưu thực hiện: Sở Khoa học và Công nghệ.

Đơn vị phối hợp: Văn phòng UBND tỉnh.

Thời gian thực hiện: Tháng 11/2061.

- Mở nền tảng học trực tuyến, cung cấp miễn phí kiến thức kỹ năng số cho người dân.

Đơn vị chủ trì: Sở Giáo dục và Đào tạo.

Thời gian thực hiện: Từ 01/9/2061.

**2. Phát triển hạ tầng**

- Các doanh nghiệp viễn thông lắp đặt mới 26 trạm phát sóng tại vùng lõm; đầu tư mới 9 trạm 5G.

Đơn vị thực hiện: Các doanh nghiệp viễn thông.

Đơn vị phối hợp: Sở Khoa học và Công nghệ.

## III. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính bố trí kinh phí trong dự toán ngân sách hằng năm.

Nơi nhận:
- UBND các xã.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Ngọc
"""


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ben-gao"), PROGRAMME, name="ke-hoach.md")


@pytest.mark.parametrize(
    ("asked", "intent", "told", "cited"),
    [
        ("bao giờ ra mắt trợ lý AI cho cán bộ", "ask_when", "Tháng 11/2061.", "trợ lý AI hỗ trợ cán bộ"),
        ("cơ quan nào lo trợ lý AI cho cán bộ", "ask_who", "Sở Khoa học và Công nghệ.", "trợ lý AI hỗ trợ cán bộ"),
        ("ai phối hợp làm trợ lý AI cho cán bộ", "ask_who", "Văn phòng UBND tỉnh.", "trợ lý AI hỗ trợ cán bộ"),
        ("nền tảng học trực tuyến có từ ngày nào", "ask_task", "Từ 01/9/2061.", "nền tảng học trực tuyến"),
        ("sở nào mở nền tảng học trực tuyến", "ask_task", "Sở Giáo dục và Đào tạo.", "nền tảng học trực tuyến"),
    ],
)
def test_who_and_when_is_told_by_the_lines_under_the_task(province, asked, intent, told, cited):
    answer = Conversation(province).ask(asked, intent)
    assert (first_line(answer), answer.status) == (told, Status.ANSWERED)
    assert any(cited in citation.quote for citation in answer.citations)
    assert any(told.rstrip(".") in citation.quote for citation in answer.citations)


@pytest.mark.parametrize("asked", ["ai được học trên nền tảng học trực tuyến", "nền tảng học trực tuyến dành cho ai"])
def test_who_a_task_is_for_is_not_who_does_it(province, asked):
    assert "Sở Giáo dục" not in first_line(Conversation(province).ask(asked, "ask_who"))


def test_what_was_told_has_its_own_lines(province):
    talk = Conversation(province)
    talk.ask("tỉnh có ra mắt trợ lý AI cho cán bộ không", "ask_yes_no")
    assert first_line(talk.ask("cơ quan nào lo vụ này?", "ask_who")) == "Sở Khoa học và Công nghệ."


def test_an_office_is_told_the_tasks_over_its_name_alone(province):
    led = body(Conversation(province).ask("Sở Khoa học và Công nghệ chủ trì việc gì", "ask_task"))
    assert "trợ lý AI" in led
    assert "trạm phát sóng" not in led
    helped = body(Conversation(province).ask("Sở Khoa học và Công nghệ phối hợp làm những việc gì", "ask_task"))
    assert "trạm phát sóng" in helped
    assert "trợ lý AI" not in helped


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("- Đơn vị chủ trì: Sở Tư pháp.", (Detail.LEAD, "Sở Tư pháp")),
        ("Cơ quan chủ trì tham mưu thực hiện: Sở Nội vụ;", (Detail.LEAD, "Sở Nội vụ")),
        ("Đơn vị phối hợp thực hiện: Các sở, ngành.", (Detail.PARTNER, "Các sở, ngành")),
        ("Thời gian thực hiện: Quý III/2061.", (Detail.TIME, "Quý III/2061")),
        ("- Sản phẩm: Báo cáo của Ủy ban nhân dân.", (Detail.OTHER, "Báo cáo của Ủy ban nhân dân")),
        ("Đơn vị chủ trì các nhiệm vụ báo cáo hằng quý.", None),
        ("Thực hiện các nhiệm vụ sau: rà soát văn bản.", None),
        ("Thời gian tới tập trung: rà soát văn bản.", None),
        ("Sở Tư pháp chủ trì: rà soát văn bản.", None),
        ("Thời gian thực hiện: Nhanh gọn.", None),
        ("Đơn vị chủ trì: Sở Tư pháp; thời gian: Quý I/2062.", (Detail.LEAD, "Sở Tư pháp")),
    ],
)
def test_a_line_that_tells_of_a_task_is_told_from_a_task(line, told):
    passage = Passage("d:0-1", "d", "s", 0, len(line), line)
    assert detail_in(passage) == told


def test_all_of_them_are_there_when_the_last_stage_is_over(province):
    answer = Conversation(province).ask("chừng nào toàn bộ hộ kinh doanh đều ứng dụng công nghệ số", "ask_when")
    assert "2065" in first_line(answer)
    assert "2063" in first_line(
        Conversation(province).ask("khi nào 55% hộ kinh doanh ứng dụng công nghệ số", "ask_when")
    )


def test_short_forms_are_what_people_call_them(province):
    answer = Conversation(province).ask("đến 2063 bao nhiêu phần trăm hộ buôn bán xài công nghệ số")
    assert "55%" in first_line(answer)


def test_what_is_free_costs_nothing(province):
    answer = Conversation(province).ask("học kỹ năng số có mất tiền không", "ask_yes_no")
    assert (first_line(answer)[:6], answer.strategy) == ("Không.", "free_of_charge")
    assert first_line(Conversation(province).ask("học kỹ năng số có miễn phí không", "ask_yes_no")).startswith("Có.")
    assert Conversation(province).ask("ra mắt trợ lý có mất tiền không", "ask_yes_no").strategy != "free_of_charge"


@pytest.mark.parametrize(
    "told",
    [
        "Nền tảng học trực tuyến của tỉnh không miễn phí học phí.",
        "Đề nghị tỉnh miễn phí học phí trên nền tảng học trực tuyến.",
        "Miễn phí học phí trên nền tảng học trực tuyến cho học sinh khuyết tật.",
    ],
)
def test_what_is_free_for_some_or_wished_for_is_not_called_free(tmp_path, told):
    text = f"# KẾ HOẠCH Chuyển đổi số tỉnh Bến Gáo năm 2061\n\n## I. NHIỆM VỤ\n\n1. {told}\n\n2. Lắp camera ở chợ.\n"
    answer = Conversation(pipeline_over_text(tmp_path, text, name="ke-hoach.md")).ask(
        "học trên nền tảng học trực tuyến có mất tiền không", "ask_yes_no"
    )
    assert answer.strategy != "free_of_charge"


def test_the_very_things_to_be_counted_are_told(province):
    there = Conversation(province).ask("trong mấy khu công nghiệp có bao nhiêu trạm 5G rồi")
    assert "3 dự án" not in first_line(there)
    assert "31 trạm" in first_line(there)
    claimed = Conversation(province).ask("kế hoạch đầu tư mới 12 trạm 5G phải không", "ask_yes_no")
    assert claimed.status is Status.CORRECTED_PREMISE
    assert "9 trạm" in body(claimed)


def test_what_stands_in_no_document_is_not_told_of_another(province):
    answer = Conversation(province).ask("khu công nghiệp VSIP có bao nhiêu trạm 5G")
    assert answer.status is Status.NOT_IN_PLAN


def test_our_own_document_told_by_its_subject_is_no_other_one(province):
    answer = Conversation(province).ask("ai ký kế hoạch chuyển đổi số của tỉnh Bến Gáo", "ask_who")
    assert "Lê Thị Ngọc" in body(answer)
