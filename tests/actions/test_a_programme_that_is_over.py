"""A programme's report: works by their state, what was done a year, what each household gets, when a halted work runs again."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.finding.states_of_rows import state_asked
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Báo cáo tổng kết Chương trình nước sạch nông thôn giai đoạn 2051–2053 của huyện Nậm Lúa

ỦY BAN NHÂN DÂN HUYỆN NẬM LÚA

Số: 91/BC-UBND

Nậm Lúa, ngày 12 tháng 12 năm 2053

## I. Kết quả giai đoạn 2051–2053

a) Lắp đồng hồ nước: Hoàn thành 1.800 hộ, đạt 90% mục tiêu 2.000 hộ.

b) Hỗ trợ bể chứa: Ngân sách hỗ trợ 3 triệu đồng cho mỗi hộ xây bể mới và 1 triệu đồng cho mỗi hộ sửa bể. Kinh phí 4,2 tỷ đồng.

c) Di dời 240 hộ khỏi vùng đầu nguồn.

| Năm | Đồng hồ nước lắp mới (chiếc) | Ống chính xây mới (km) |
|---|---|---|
| 2051 | 400 | 10 |
| 2052 | 600 | 14 |
| 2053 | 800 | 18 |
| Tổng cộng | 1.800 | 42 |

Bảng 2. Danh mục công trình

| TT | Tên công trình | Địa điểm | Tổng mức đầu tư (tỷ đồng) | Tình trạng |
|---|---|---|---|---|
| 1 | Trạm bơm Khe Sâu | Xã Nậm Cang | 21 | Hoàn thành tháng 4/2052 |
| 2 | Nhà máy nước Bản Hin | Xã Bản Hin | 64 | Tạm dừng, chờ thẩm định |
| 3 | Bể lọc Pú Tra | Xã Pú Tra | 9 | Đang thi công, chậm 3 tháng |
| 4 | Tuyến ống Nà Khoang | Xã Nà Khoang | 12 | Hoàn thành tháng 9/2053 |

## II. Hạn chế

1. Nhà máy nước Bản Hin phải tạm dừng từ tháng 6/2053.

## III. Nhiệm vụ

1. Ban Quản lý dự án huyện thi công trở lại Nhà máy nước Bản Hin trong quý II/2054 và đưa vào vận hành trước ngày 31/10/2055.
2. Phòng Tài chính trình phương án vốn cho nhà máy trước ngày 15/3/2054.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("nam-lua"), TEXT)


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("kể tên các công trình đã xong", {"Khe Sâu", "Nà Khoang"}),
        ("Công trình nào đang tạm dừng?", {"Bản Hin"}),
        ("những công trình nào chưa hoàn thành", {"Bản Hin", "Pú Tra"}),
        ("công trình nào bị chậm", {"Pú Tra"}),
    ],
)
def test_works_are_chosen_by_the_state_told_of_them(talk: Conversation, asked: str, named: set[str]) -> None:
    answer = talk.ask(asked, "ask_count")
    told = {name for name in ("Khe Sâu", "Bản Hin", "Pú Tra", "Nà Khoang") if name in body(answer)}
    assert (answer.status, told) == (Status.ANSWERED, named)


@pytest.mark.parametrize("asked", ["Bao giờ nhà máy nước Bản Hin chạy?", "nhà máy nước Bản Hin khi nào xong"])
def test_when_a_halted_work_runs_is_not_when_it_stopped(talk: Conversation, asked: str) -> None:
    assert "31/10/2055" in first_line(talk.ask(asked, "ask_when"))


def test_when_a_work_stopped_is_told_where_that_is_asked(talk: Conversation) -> None:
    assert "6/2053" in first_line(talk.ask("Nhà máy nước Bản Hin dừng từ khi nào?", "ask_when"))


def test_what_was_done_a_year_is_the_mean_of_what_the_years_made(talk: Conversation) -> None:
    answer = talk.ask("Bình quân mỗi năm lắp được bao nhiêu đồng hồ nước?", "ask_compute")
    assert "600" in first_line(answer)


def test_what_each_household_is_given_is_stated_and_not_divided(talk: Conversation) -> None:
    answer = talk.ask("Ngân sách hỗ trợ mỗi hộ sửa bể bao nhiêu tiền?", "ask_figure")
    assert "1 triệu đồng" in body(answer)
    assert "÷" not in body(answer)


def test_whether_a_work_is_done_is_told_from_its_row(talk: Conversation) -> None:
    assert talk.ask("Bể lọc Pú Tra hoàn thành rồi đúng không?", "ask_yes_no").status is Status.CORRECTED_PREMISE
    assert first_line(talk.ask("Trạm bơm Khe Sâu xong chưa?", "ask_yes_no")).startswith("Có.")
    asked = "Sao trạm bơm Khe Sâu làm mãi chưa xong?"
    assert talk.ask(asked, "complaint").status is Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    ("cell", "states"),
    [
        ("Hoàn thành tháng 6/2047", {"đã xong"}),
        ("Hoàn thành 60% khối lượng", {"chưa xong"}),
        ("Hoàn thành hồ sơ thiết kế", {"chưa xong"}),
        ("Đã bàn giao mặt bằng, đang thi công", {"chưa xong", "đang làm"}),
        ("Đang thi công, chậm 3 tháng", {"chưa xong", "đang làm", "chậm tiến độ"}),
        ("Không chậm tiến độ", {"chưa xong"}),
        ("Đang tạm dừng", {"chưa xong", "tạm dừng"}),
    ],
)
def test_a_state_is_told_by_the_whole_cell(cell: str, states: set[str]) -> None:
    found = set()
    for asked in ("đã xong", "chưa xong", "đang làm", "chậm tiến độ", "tạm dừng"):
        state = state_asked(f"công trình nào {asked}")
        if state is not None and state[1].search(cell):
            found.add(asked)
    assert found == states


def test_what_runs_from_a_year_to_a_year_lasts(plan_pipeline: Pipeline) -> None:
    asked = "chương trình chuyển đổi số của tỉnh chạy từ năm nào đến năm nào"
    assert "2021-2025" in first_line(Conversation(plan_pipeline).ask(asked, "ask_when"))
    asked = "số thu bù được bao nhiêu % số chi"
    assert "90,8%" in first_line(Conversation(plan_pipeline).ask(asked, "ask_figure"))


@pytest.mark.parametrize(
    ("asked", "status", "said"),
    [
        ("lắp mới 1.800 chiếc đồng hồ nước phải không", Status.ANSWERED, "1.800"),
        ("năm 2051 lắp mới 1.800 chiếc đồng hồ nước phải không", Status.CORRECTED_PREMISE, "400"),
        ("lắp mới 1.900 chiếc đồng hồ nước phải không", Status.CORRECTED_PREMISE, "chiếc"),
    ],
)
def test_a_claim_without_a_year_may_be_of_all_years(talk: Conversation, asked: str, status: Status, said: str) -> None:
    answer = talk.ask(asked, "ask_yes_no")
    assert answer.status is status
    assert said in first_line(answer)


def test_a_document_told_by_its_issuer_has_its_day(plan_pipeline: Pipeline) -> None:
    asked = "Nghị quyết của Ban Thường vụ Tỉnh ủy về thành phố ra ngày nào"
    assert "02/8/2016" in first_line(Conversation(plan_pipeline).ask(asked, "ask_when"))
