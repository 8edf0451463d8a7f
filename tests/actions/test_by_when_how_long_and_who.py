"""Asks a plan by when, for how long, at what hours and by whom things are done that it says in offices' words."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.limits import asks_how_long, limits_in
from actions.documents.times import times_in
from actions.pipeline import Pipeline
from actions.strategies.facts.hours import hours_outside
from actions.talk.mishaps import tells_mishap
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """**ỦY BAN NHÂN DÂN TỈNH BÌNH KHÊ**

Số: 512/KH-UBND

*Bình Khê, ngày 14 tháng 02 năm 2047*

# KẾ HOẠCH
## Tháng cao điểm phòng cháy rừng và hỗ trợ nghề rừng năm 2047

Căn cứ Quyết định số 77/QĐ-TTg ngày 03 tháng 01 năm 2047 của Thủ tướng Chính phủ về phòng cháy rừng;

## I. THỜI GIAN THỰC HIỆN

Thời gian: từ tháng 3 năm 2047 đến hết tháng 8 năm 2047.

## II. NỘI DUNG

1. Hỗ trợ 40 hộ nuôi ong lấy mật, mỗi hộ 12 triệu đồng. Hộ có nhu cầu đăng ký tại Ủy ban nhân dân xã trước ngày 20/4/2047.

2. Hỗ trợ 15 hộ làm nhà kính trồng hoa. Phòng Kinh tế chủ trì, hoàn thành trước ngày 30/11/2047.

3. Phun thuốc trừ sâu róm cho 900 ha rừng thông. Trung tâm Khuyến nông tổ chức phun hai đợt trong tháng 3 và tháng 6.

4. Không đốt nương sau 17 giờ và trước 05 giờ sáng; loa truyền thanh của thôn không mở sau 21 giờ.

5. Tiền công bảo vệ rừng được trả trước ngày 05 hằng tháng qua tài khoản.

6. Chủ rừng khai báo thiệt hại trong thời hạn 15 ngày kể từ ngày xảy ra cháy.

7. Hồ sơ nộp trước ngày 01/6/2047 mà chưa giải quyết thì áp dụng mức hỗ trợ cũ.

8. Tuyến đường lâm nghiệp Đèo Mây dài 6 km do Ban Quản lý dự án tỉnh làm chủ đầu tư.

## III. THẨM QUYỀN

| Việc | Thời hạn | Người quyết định |
| --- | --- | --- |
| Cấp phép khai thác gỗ rừng trồng | 12 ngày làm việc | Chi cục trưởng Chi cục Kiểm lâm |
| Hỗ trợ nuôi ong | 07 ngày làm việc | Chủ tịch Ủy ban nhân dân cấp xã |
| Giao đất rừng | 30 ngày | Chủ tịch Ủy ban nhân dân tỉnh |

## IV. TỔ CHỨC THỰC HIỆN

1. Sở Nông nghiệp và Môi trường quản lý các cửa hàng thu mua gỗ trên địa bàn; báo cáo trước ngày 10 của tháng đầu mỗi quý.

2. Các xã gửi báo cáo về Sở Nông nghiệp và Môi trường trước ngày 20 tháng 12 hằng năm. Xây dựng kế hoạch của xã, gửi Ủy ban \
nhân dân tỉnh trong vòng 07 ngày kể từ ngày nhận được Kế hoạch này.

3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị – xã hội vận động hội viên không đốt rẫy.

4. Đề nghị Hội Nông dân tỉnh giám sát việc phun thuốc trừ sâu róm.

5. Chủ tịch Ủy ban nhân dân cấp xã chỉ đạo các thôn lập tổ canh lửa.

6. Giao Ủy ban nhân dân cấp huyện tổ chức thực hiện Kế hoạch này. Ban Pháp chế Hội đồng nhân dân tỉnh giám sát việc thực hiện.

Nơi nhận:

- Bộ Y tế;

- Bệnh viện đa khoa tỉnh;

- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Đỗ Thị Ngân**
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("plan"), PLAN)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("chi trả trước ngày 25 của tháng đầu mỗi quý", ["ngày 25 của tháng đầu mỗi quý"]),
        ("báo cáo trước ngày 20 tháng cuối quý", ["ngày 20 tháng cuối quý"]),
        ("trước ngày 20 tháng 12 hằng năm", ["ngày 20 tháng 12 hằng năm"]),
        ("từ năm 2046, trả trước ngày 05 mỗi tháng", ["năm 2046", "ngày 05 mỗi tháng"]),
        ("ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm", ["ngày 15 tháng 6", "ngày 15 tháng 12 hằng năm"]),
    ],
)
def test_days_that_come_again_are_times(text: str, times: list[str]) -> None:
    assert sorted(times_in(text)) == sorted(times)


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("nộp trong thời hạn 90 ngày kể từ ngày có quyết định.", ["trong thời hạn 90 ngày kể từ ngày có quyết định"]),
        ("chôn cất trong vòng 48 giờ (bệnh dịch không để quá 24 giờ).", ["trong vòng 48 giờ", "không để quá 24 giờ"]),
        ("kinh phí 5 tháng cuối năm, ngày 10 tháng 7, người từ đủ 16 tuổi", []),
    ],
)
def test_spans_of_time_that_a_text_sets(text: str, limits: list[str]) -> None:
    assert limits_in(text) == limits


def test_a_time_of_day_is_no_span_of_time() -> None:
    assert asks_how_long("trong mấy giờ phải báo")
    assert not asks_how_long("tới mấy giờ phải tắt loa")


@pytest.mark.parametrize(
    ("question", "time"),
    [
        ("tiền công giữ rừng phát trước ngày nào", "ngày 05 hằng tháng"),
        ("các xã gửi báo cáo trước ngày mấy mỗi năm", "ngày 20 tháng 12 hằng năm"),
        ("Sở Nông nghiệp và Môi trường báo cáo hồi nào", "ngày 10 của tháng đầu mỗi quý"),
        ("rừng bị thiệt hại thì phải khai trong vòng bao lâu kẻo mất quyền", "trong thời hạn 15 ngày"),
        ("tôi tính nuôi ong, hạn chót ghi tên xin hỗ trợ là hôm nào", "ngày 20/4/2047"),
        ("xã mới nhận kế hoạch hồi sáng, trong vòng bao lâu phải gửi kế hoạch riêng", "07 ngày kể từ ngày nhận"),
        ("xin hỗ trợ nuôi ong thì mấy ngày có kết quả", "07 ngày làm việc"),
        ("giao đất rừng bao lâu xong giấy", "30 ngày"),
    ],
)
def test_by_when_or_how_long_of_an_act(plan: Pipeline, question: str, time: str) -> None:
    answer = Conversation(plan).ask(question, "ask_when", confidence=0.5)
    assert answer.status is Status.ANSWERED
    assert time.lower() in body(answer).lower()


def test_the_end_of_a_task_is_no_day_to_register(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("làm nhà kính trồng hoa thì ghi tên tới hôm nào", "ask_when")
    assert answer.status is not Status.ANSWERED


def test_a_day_in_a_condition_is_no_time_to_settle(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("hồ sơ bao lâu giải quyết xong", "ask_when")
    assert not first_line(answer).startswith("Trước ngày 01/6/2047")


def test_the_day_of_the_letterhead_is_no_day_of_an_event(plan: Pipeline) -> None:
    talk = Conversation(plan)
    assert "2047" not in first_line(talk.ask("cháy rừng ngày mấy", "ask_when"))
    assert "14 tháng 02 năm 2047" in body(Conversation(plan).ask("kế hoạch này ban hành ngày nào", "ask_when"))


def test_recipients_do_nothing(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("bệnh viện đa khoa tỉnh phải làm gì", "ask_task")
    assert "Bệnh viện đa khoa tỉnh;" not in body(answer)


@pytest.mark.parametrize("question", ["đợt này chạy từ tháng mấy tới tháng mấy", "kế hoạch này làm tới chừng nào"])
def test_when_the_whole_goes_on(plan: Pipeline, question: str) -> None:
    answer = Conversation(plan).ask(question, "ask_when")
    assert "từ tháng 3 năm 2047 đến hết tháng 8 năm 2047" in body(answer)


def test_what_is_forbidden_at_some_hours_is_quoted_whole(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("nhà bên mở loa suốt đêm, vậy tới mấy giờ phải tắt?", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "không mở sau 21 giờ" in first_line(answer)


def test_who_complains_and_asks_tells_no_mishap() -> None:
    assert tells_mishap("nhà bên mở karaoke suốt đêm")
    assert not tells_mishap("nhà bên mở karaoke suốt đêm, vậy tới mấy giờ phải tắt")


def test_hours_between_two_of_the_day(plan: Pipeline) -> None:
    assert "12 tiếng" in first_line(Conversation(plan).ask("cấm đốt nương mấy tiếng mỗi đêm", "ask_figure"))
    other = Conversation(plan).ask("loa truyền thanh phải ngưng mấy tiếng mỗi đêm", "ask_figure")
    assert "12 tiếng" not in body(other)  # those are the hours of the fields


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("không thổi kèn trước 06 giờ sáng và sau 22 giờ đêm", (22, 6)),
        ("cấm mở loa từ 21 giờ đến 5 giờ", (21, 5)),
        ("mở cửa từ 7 giờ đến 17 giờ", None),
        ("không mở sau 21 giờ", None),
    ],
)
def test_hours_that_a_rule_forbids(text: str, hours: tuple[int, int] | None) -> None:
    assert hours_outside(text) == hours


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("ai đi phun thuốc sâu róm vậy", "Trung tâm Khuyến nông"),
        ("giao đất rừng do ai duyệt", "Chủ tịch Ủy ban nhân dân tỉnh"),
        ("hỗ trợ nuôi ong ai là người quyết định", "Chủ tịch Ủy ban nhân dân cấp xã"),
        ("mấy tiệm thu mua gỗ thì bên nào quản", "Sở Nông nghiệp và Môi trường"),
        ("ai coi chừng vụ phun thuốc trừ sâu róm", "Hội Nông dân tỉnh"),
        ("bà chủ tịch nào ký", "Đỗ Thị Ngân"),
    ],
)
def test_who_does_decides_or_signs(plan: Pipeline, question: str, who: str) -> None:
    answer = Conversation(plan).ask(question, "ask_who")
    assert answer.status is Status.ANSWERED
    assert who in first_line(answer)
    assert "quản lý" not in first_line(answer)


def test_who_only_watches_does_nothing(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("cơ quan nào lo vụ phun thuốc trừ sâu róm", "ask_who")
    assert "Hội Nông dân tỉnh" not in first_line(answer)


def test_who_carries_out_a_document_and_who_watches_over_it(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("ai lo đem ra thực hiện, rồi ai coi chừng xem có làm đúng không", "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert "Ủy ban nhân dân cấp huyện." in body(answer)
    assert "Ban Pháp chế Hội đồng nhân dân tỉnh." in body(answer)


def test_who_invests_has_won_no_tender(plan: Pipeline) -> None:
    answer = Conversation(plan).ask("công ty nào trúng thầu tuyến đường Đèo Mây", "ask_who")
    assert answer.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("ông chủ tịch xã phải chỉ đạo gì", "lập tổ canh lửa"),
        ("mấy hội như phụ nữ, thanh niên được nhờ làm gì", "vận động hội viên"),
    ],
)
def test_bodies_by_everyday_names(plan: Pipeline, question: str, said: str) -> None:
    assert said in body(Conversation(plan).ask(question, "ask_task"))
