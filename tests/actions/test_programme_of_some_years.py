"""What citizens ask of a programme of some years: how far two years are apart, how large a herd is, what it all costs."""

from __future__ import annotations

import pytest

from actions.answer import Answer
from actions.pipeline import Pipeline
from actions.words.spoken.speech import in_plain_words
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển chăn nuôi và nước sạch giai đoạn 2031-2033 của huyện Khe Vàng

Số: 61/KH-UBND

Khe Vàng, ngày 20 tháng 12 năm 2030

## I. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị | Ước 2030 | 2031 | 2032 | 2033 |
|---|---|---|---|---|---|---|
| 1 | Tổng đàn trâu | con | 5.200 | 5.100 | 5.050 | 4.900 |
| 2 | Tổng đàn lợn | con | 20.000 | 21.500 | 23.000 | 26.000 |
| 3 | Tỷ lệ hộ dùng nước máy | % | 40,5 | 45,0 | 52,0 | 60,0 |

## II. CHÍNH SÁCH

- Chuồng nuôi hợp vệ sinh: 9 triệu đồng/hộ. Điều kiện: nuôi từ 25 con lợn thịt trở lên, có hầm biogas.

## III. KINH PHÍ

Tổng vốn ba năm là 90,0 tỷ đồng.

Bảng nguồn vốn (đơn vị: tỷ đồng)

| Nguồn | 2031 | 2032 | 2033 | Cộng |
|---|---|---|---|---|
| Ngân sách tỉnh | 15,0 | 16,0 | 19,0 | 50,0 |
| Ngân sách huyện | 10,0 | 12,0 | 18,0 | 40,0 |
| Tổng cộng | 25,0 | 28,0 | 37,0 | 90,0 |

Danh mục công trình

| TT | Công trình | Địa điểm | Quy mô | Vốn (tỷ đồng) |
|---|---|---|---|---|
| 1 | Trạm cấp nước Bản Lè | xã Bản Lè | cấp cho 500 hộ | 20,0 |
| 2 | Chợ gia súc Pù Mát | xã Pù Mát | 40 ki-ốt | 6,0 |
| 3 | Lò mổ Khe Vàng | thị trấn Khe Vàng | 60 con/đêm | 4,0 |

## IV. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế - Hạ tầng làm chủ đầu tư công trình số 1; UBND xã Pù Mát và UBND thị trấn Khe Vàng lần lượt làm chủ đầu \
tư các công trình số 2, 3.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-vang"), PLAN)


def answer(pipeline: Pipeline, text: str, intent: str = "ask_figure") -> Answer:
    return Conversation(pipeline).ask(text, intent)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Từ 2030 tới 2033 đàn trâu giảm tổng cộng mấy con?", "5.200 − 4.900 = 300 con"),
        ("Từ năm 2031 đến năm 2033 đàn lợn tăng thêm bao nhiêu con?", "26.000 − 21.500 = 4.500 con"),
        (
            "Tỷ lệ hộ dùng nước máy năm 2033 so với 2030 chênh nhau bao nhiêu phần trăm?",
            "60 − 40,5 = 19,5 điểm phần trăm",
        ),
        ("Tỷ lệ hộ dùng nước máy từ 2030 đến 2033 tăng bao nhiêu phần trăm?", "60 − 40,5 = 19,5 điểm phần trăm"),
    ],
)
def test_two_years_are_set_side_by_side(pipeline: Pipeline, text: str, said: str) -> None:
    assert said in first_line(answer(pipeline, text, "ask_compute"))


def test_what_was_just_told_is_held_against_the_time_that_a_follow_up_names(pipeline: Pipeline) -> None:
    talk = Conversation(pipeline)
    talk.ask("Đàn lợn năm 2032 bao nhiêu con?", "ask_figure")
    assert "23.000 − 20.000 = 3.000 con" in first_line(talk.ask("Vậy hơn năm 2030 mấy con?", "ask_figure"))


def test_a_herd_is_no_condition_of_a_grant(pipeline: Pipeline) -> None:
    assert "26.000 con" in first_line(answer(pipeline, "Năm 2033 huyện định nuôi bao nhiêu con lợn?"))
    assert "25 con" in body(answer(pipeline, "Phải nuôi bao nhiêu con lợn mới được hỗ trợ chuồng?"))


@pytest.mark.parametrize(
    "text", ["phải nuôi bao nhiêu con lợn", "nuôi mấy con bò thì được vay", "nuôi bao nhiêu con lợn thịt trở lên"]
)
def test_a_herd_that_is_a_condition_is_left_as_it_is(text: str) -> None:
    assert in_plain_words(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Cái kế hoạch chăn nuôi này hết mấy tỷ?", "90 tỷ đồng"),
        ("Ba năm cả thảy hết mấy tỷ?", "90 tỷ đồng"),
        ("Tổng kinh phí của kế hoạch là bao nhiêu?", "90 tỷ đồng"),
        ("Năm 2032 cần bao nhiêu tiền?", "28 tỷ đồng"),
    ],
)
def test_the_whole_cost_is_asked_for_by_what_the_plan_is_about_or_by_its_years(
    pipeline: Pipeline, text: str, said: str
) -> None:
    assert said in first_line(answer(pipeline, text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ai làm chủ đầu tư trạm cấp nước Bản Lè?", "Phòng Kinh tế - Hạ tầng"),
        ("Chủ đầu tư chợ gia súc Pù Mát là đơn vị nào?", "UBND xã Pù Mát"),
        ("Lò mổ Khe Vàng do ai làm chủ đầu tư?", "UBND thị trấn Khe Vàng"),
    ],
)
def test_a_row_is_given_to_a_body_by_its_number_in_the_list(pipeline: Pipeline, text: str, said: str) -> None:
    assert first_line(answer(pipeline, text, "ask_who")).startswith(said)


def test_a_work_just_told_is_meant_by_that(pipeline: Pipeline) -> None:
    talk = Conversation(pipeline)
    talk.ask("Chợ gia súc Pù Mát hết bao nhiêu tiền?", "ask_figure")
    assert first_line(talk.ask("Chủ đầu tư cái chợ đó là ai?", "ask_who")).startswith("UBND xã Pù Mát")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Trạm cấp nước Bản Lè 20 tỷ chia cho số hộ thì mỗi hộ tốn mấy triệu?", "20 tỷ đồng ÷ 500 = 40 triệu đồng"),
        (
            "Lấy vốn chợ gia súc Pù Mát chia cho số ki-ốt thì mỗi ki-ốt bao nhiêu tiền?",
            "6 tỷ đồng ÷ 40 = 150 triệu đồng",
        ),
    ],
)
def test_a_sum_is_divided_by_how_many_things_there_are(pipeline: Pipeline, text: str, said: str) -> None:
    assert said in first_line(answer(pipeline, text))
