"""What is asked of the thing a story told, of parts, of a base, of a time; everyday names; lessons that no city gives."""

from __future__ import annotations

import pytest

from actions.answer import Answer, Status
from actions.pipeline import Pipeline
from actions.words.spoken.speech import in_plain_words
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "text",
    [
        "hàng xóm e lấn đất xây nhà + xả nước bẩn ra mương. nửa cuối năm tp làm j với mấy ca như v",
        "Nhà bên lấn đất, đổ nước bẩn ra mương. Thành phố làm gì với chuyện đó?",
    ],
)
def test_what_is_done_about_that_is_done_about_what_was_told(plan_pipeline: Pipeline, text: str) -> None:
    answer = Conversation(plan_pipeline).ask(text, "ask_task")
    assert "xử lý nghiêm các vi phạm về đất đai, môi trường" in body(answer)


def test_a_story_that_nothing_refers_to_leaves_a_question_about_all_tasks(plan_pipeline: Pipeline) -> None:
    answer = Conversation(plan_pipeline).ask("Hàng xóm lấn đất. 6 tháng cuối năm thành phố làm những gì?", "ask_task")
    assert "7 nội dung" in first_line(answer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tiền thu ngân sách tách ra làm mấy khoản, kể tên luôn", "Tài liệu nêu 2 khoản trong đó:"),
        ("ngân sách thu gồm mấy phần, là những phần nào", "Tài liệu nêu 2 phần trong đó:"),
        ("thu ngân sách bao nhiêu", "Trong đó:"),
    ],
)
def test_parts_are_counted_where_their_number_is_asked_for(plan_pipeline: Pipeline, text: str, said: str) -> None:
    lines = body(Conversation(plan_pipeline).ask(text, "ask_count")).split("\n")
    assert said in lines
    assert any("thuế phí: trên 896,6 tỷ đồng" in line for line in lines)


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        ("chi ngân sách mấy tỷ", "vậy hơn tổng thu mấy phần trăm", "(2.580 − 2.341,6) ÷ 2.341,6 ≈ 10,2%"),
        ("thu ngân sách mấy tỷ", "vậy kém tổng chi mấy phần trăm", "(2.580 − 2.341,6) ÷ 2.580 ≈ 9,2%"),
        ("tiền đất bao nhiêu", "hơn thuế phí bao nhiêu phần trăm", "(1.445 − 896,6) ÷ 896,6 ≈ 61,2%"),
        ("thu ngân sách mấy tỷ", "vậy so với tổng thu thì chi hơn mấy phần trăm", "÷ 2.341,6 ≈ 10,2%"),
    ],
)
def test_what_stands_behind_more_than_is_the_base(plan_pipeline: Pipeline, first: str, then: str, said: str) -> None:
    talk = Conversation(plan_pipeline)
    talk.ask(first)
    assert said in first_line(talk.ask(then, "ask_compute"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cứ 100 đồng chi ra thì tiền thu bù được mấy đồng", "2.341,6 ÷ 2.580 ≈ 90,8%"),
        ("cu 100 dong chi ra thi tien thu bu duoc may dong", "2.341,6 ÷ 2.580 ≈ 90,8%"),
        ("cứ thu được 100 đồng thì bao nhiêu đồng là từ tiền đất", "1.445 ÷ 2.341,6 ≈ 61,7%"),
        ("cu thu 100 dong thi tien dat duoc may dong", "1.445 ÷ 2.341,6 ≈ 61,7%"),
        ("mỗi 100 đồng thu về có mấy đồng là từ thuế phí", "896,6 ÷ 2.341,6 ≈ 38,3%"),
    ],
)
def test_so_much_out_of_a_hundred_is_a_share(plan_pipeline: Pipeline, text: str, said: str) -> None:
    answer = Conversation(plan_pipeline).ask(text)
    assert answer.status is Status.ANSWERED
    assert said in first_line(answer)


def test_a_bare_chi_after_the_city_spends(plan_pipeline: Pipeline) -> None:
    answer = Conversation(plan_pipeline).ask("chia deu ra moi thang tp chi khoang bao nhieu", "ask_compute")
    assert "2.580 ÷ 12 = 215 tỷ đồng" in body(answer)


@pytest.mark.parametrize("intent", ["ask_achievement", "ask_task"])
def test_what_is_to_be_done_is_no_result(plan_pipeline: Pipeline, intent: str) -> None:
    text = "điểm qua mấy đầu việc cải cách hành chính của thành phố nửa cuối năm coi"
    assert "phòng họp không giấy" in body(_all_of(plan_pipeline, text, intent))
    past = Conversation(plan_pipeline).ask("thời gian qua môi trường làm được những gì", intent)
    assert "vệ sinh môi trường được thực hiện tốt" in body(past)


def _all_of(pipeline: Pipeline, text: str, intent: str) -> Answer:
    talk = Conversation(pipeline)
    told = talk.ask(text, intent)
    assert "đẩy mạnh công tác cải cách hành chính" in first_line(told)
    return talk.more()


@pytest.mark.parametrize(
    "text",
    ["van ban nay noi ve chuyen gi the, me toi lon tuoi nho hoi giup", "bản này viết cái chi rứa, mệ già đọc không ra"],
)
def test_what_this_document_is_about_is_asked_of_it_and_not_of_the_bot(plan_pipeline: Pipeline, text: str) -> None:
    assert "cải cách hành chính" in body(Conversation(plan_pipeline).say(text, "capabilities", confidence=0.73))
    assert "cải cách hành chính" in body(Conversation(plan_pipeline).mumble(text))


def test_our_own_committee_is_no_other_body_than_the_sentence_names(plan_pipeline: Pipeline) -> None:
    answer = Conversation(plan_pipeline).ask("bên ủy ban có bớt người ăn lương nhà nước không nhỉ", "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert "tinh giản biên chế" in first_line(answer)


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("cắt bớt cán bộ, có thiệt không", "tinh giản biên chế, có thiệt không"),
        ("thành phố cho nhà nước nghỉ bớt, đúng không", "thành phố tinh giản biên chế, đúng không"),
        ("cắt giảm cán bộ tham nhũng", "cắt giảm cán bộ tham nhũng"),
        ("có sắm sửa đồ đạc gì để đối phó", "có bổ sung trang thiết bị gì để đối phó"),
        ("họp hành nhiều quá, có bớt được giấy không", "họp hành nhiều quá, có họp không giấy không"),
        ("xây nhà có bớt được giấy phép không, họp ở đâu", "xây nhà có bớt được giấy phép không, họp ở đâu"),
    ],
)
def test_acts_go_by_the_names_of_administrations(said: str, plain: str) -> None:
    assert in_plain_words(said) == plain


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("xin vô biên chế giờ có tuyển không", "tuyển dụng cán bộ, công chức, viên chức"),
        ("mấy ông ngồi hoài một chỗ có đổi không", "chuyển đổi vị trí công tác"),
        ("sâu rầy phá lúa thì thành phố lo răng", "dịch bệnh trên cây trồng, vật nuôi"),
    ],
)
def test_everyday_names_find_what_the_plan_says(plan_pipeline: Pipeline, text: str, said: str) -> None:
    assert said in body(Conversation(plan_pipeline).ask(text, "ask_task"))


@pytest.mark.parametrize("intent", ["complaint", "capabilities", "out_of_scope"])
@pytest.mark.parametrize(
    "text",
    [
        "chi tui cach kho ca loc to voi, nuoc mau thang hoai bi dang",
        "chỉ em cách thắt cà vạt với ạ",
        "dạy tui gói bánh chưng coi, nước luộc bị đục hoài",
    ],
)
def test_a_lesson_that_no_city_gives_is_out_of_scope(plan_pipeline: Pipeline, text: str, intent: str) -> None:
    assert Conversation(plan_pipeline).say(text, intent, confidence=0.61).status is Status.OUT_OF_SCOPE
    assert Conversation(plan_pipeline).mumble(text).status is Status.OUT_OF_SCOPE


def test_a_lesson_in_what_a_city_does_is_a_question(plan_pipeline: Pipeline) -> None:
    answer = Conversation(plan_pipeline).say("chỉ em cách ký số với", "complaint", confidence=0.6)
    assert "chữ ký số" in body(answer)
