"""A message is read into what it is about, for when, and what it asserts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions.pipeline import Pipeline
from actions.question import Memory, Question, Turn
from actions.reading.analysis import analyse
from actions.words.spoken.speech import in_plain_words
from vietnamese.amounts import Bound

pytestmark = pytest.mark.app


@pytest.fixture(name="read")
def _read(plan_pipeline: Pipeline):
    def read(text: str, memory: Memory | None = None) -> Question:
        return analyse(Turn(text, "ask_figure"), memory or Memory(), plan_pipeline.knowledge)

    return read


@pytest.mark.parametrize(
    "typed",
    [
        "thu ngân sách năm 2021 là bao nhiêu",
        "thu ngan sach nam 2021 la bao nhieu",
        "THU NGÂN SÁCH NĂM 2021 LÀ BAO NHIÊU",
        "thu ngân sách năm 2021 là bn",
        "thu ngaan sachs nawm 2021 laf bao nhieeu",
    ],
)
def test_every_way_of_typing_reads_the_same(read, typed: str) -> None:
    question = read(typed)
    assert question.about == "thu ngân sách"
    assert [period.label for period in question.periods] == ["năm 2021"]
    assert not question.amounts
    assert question.written == "thu ngân sách năm 2021 là bao nhiêu"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("thu ngân sách năm nay", "năm 2021"),
        ("thu ngân sách 6 tháng cuối năm 2021", "6 tháng cuối năm 2021"),
        ("thu ngân sách quý III năm 2021", "quý III năm 2021"),
        ("thu ngân sách giai đoạn 2016-2020", "giai đoạn 2016–2020"),
    ],
)
def test_times_are_read_from_the_documents_own_time(read, text: str, label: str) -> None:
    assert [period.label for period in read(text).periods] == [label]


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("chi ngân sách 2.580 tỷ đúng không", "2580", Bound.EXACT),
        ("chi ngân sách trên 2.000 tỷ phải không", "2000", Bound.MORE_THAN),
        ("thu ngân sách 2341,6 tỷ là cả năm hả", "2341.6", Bound.EXACT),
        ("chi ngân sách hai nghìn năm trăm tám mươi tỷ đồng à", "2580", Bound.EXACT),
    ],
)
def test_an_asserted_amount_is_read_with_its_bound(read, text: str, value: str, bound: Bound) -> None:
    amounts = read(text).amounts
    assert [(amount.value, amount.bound) for amount in amounts] == [(Decimal(value), bound)]


@pytest.mark.parametrize(
    ("text", "number"),
    [("nghị quyết 03-NQ/TU nói gì", "03-NQ/TU"), ("nghị quyết số 03 nói gì", "03"), ("kế hoạch 80 của tỉnh", "80")],
)
def test_documents_are_read_by_full_or_short_number(read, text: str, number: str) -> None:
    question = read(text)
    assert question.numbers == (number,)
    assert not question.amounts


def test_a_year_after_a_document_type_is_no_number_of_it(read) -> None:
    question = read("kế hoạch 2021 nói gì")
    assert question.numbers == ()


def test_who_one_is_and_what_led_up_to_the_question_is_left_out(read) -> None:
    assert read("xin chào, tôi là giáo viên, cho hỏi thu ngân sách là bao nhiêu").about == "thu ngân sách"
    story = (
        "Gia đình tôi sống ở phường Đồng Quang đã hơn hai mươi năm và rất quan tâm đến sự phát triển chung. "
        "Xin cho biết chi ngân sách là bao nhiêu?"
    )
    assert read(story).about == "chi ngân sách"


def test_a_pair_named_in_one_word_is_two_things(read) -> None:
    assert [term.text for term in read("thu chi ngân sách bao nhiêu").terms] == ["thu ngân sách", "chi ngân sách"]


def test_tags_and_code_are_dropped(read) -> None:
    assert read("<b>thu ngân sách</b> là bao nhiêu").about == "thu ngân sách"


def test_english_is_recognised_and_vietnamese_without_diacritics_is_not_english(read) -> None:
    assert read("what is the budget revenue").english
    assert not read("thu ngan sach la bao nhieu").english
    assert not read("in ra thu ngan sach").english
    assert not read("do bot ngu").english
    assert not read("the con can ngheo").english


def test_only_a_conversation_that_has_begun_can_be_followed_up(read) -> None:
    begun = Memory(intent="ask_figure", terms=(("thu ngân sách", (), ()),))
    assert read("còn chi thì sao?", begun).follow_up
    assert read("năm 2022 thì sao?", begun).follow_up
    assert not read("còn chi thì sao?").follow_up
    assert not read("chi ngân sách thành phố năm 2021 là bao nhiêu?", begun).follow_up


def test_the_other_spelling_of_a_share_and_dollars_are_read() -> None:
    assert in_plain_words("tỉ lệ hộ nghèo, mấy triệu đô") == "tỷ lệ hộ nghèo, mấy triệu USD"
    assert in_plain_words("tỉ mỉ về khu đô thị") == "tỉ mỉ về khu đô thị"


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("nộp hồ sơ trên mạng thế nào", "nộp hồ sơ trực tuyến thế nào"),
        ("thanh toán qua mạng đạt mấy %", "thanh toán trực tuyến đạt mấy %"),
        ("lan truyền trên mạng", "lan truyền trên mạng"),
        ("cây cầu ấy cho xe chạy khi nào", "cầu ấy thông xe khi nào"),
        ("trồng cây ở đâu", "trồng cây ở đâu"),
        ("tăng so với năm liền trước", "tăng so với năm trước"),
        ("khu công nghiệp lấp kín chưa", "khu công nghiệp lấp đầy chưa"),
    ],
)
def test_everyday_turns_are_read_as_documents_write_them(text: str, read_as: str) -> None:
    assert in_plain_words(text) == read_as


def test_a_question_that_names_nothing_is_about_the_sentences_before_it(read) -> None:
    story = (
        "Chuyện thu ngân sách tôi nghe loa phường đọc mà không kịp ghi lại con số nào cả. Vậy rốt cuộc định bao nhiêu?"
    )
    assert "thu ngân sách" in [term.text for term in read(story).terms]


@pytest.mark.parametrize(
    "text",
    [
        "bảo hành 9 tháng thì sao",
        "nghỉ thai sản 6 tháng được hưởng gì",
        "cháu tôi 6 tháng tuổi",
        "trong vòng 3 tháng phải xong",
    ],
)
def test_how_long_something_lasts_is_no_time_of_the_year(text: str) -> None:
    assert in_plain_words(text) == text


@pytest.mark.parametrize("text", ["6 tháng thu ngân sách bao nhiêu", "thu ngân sách 6 tháng", "kết quả trong 9 tháng"])
def test_bare_months_are_the_first_of_the_year(text: str) -> None:
    assert "tháng đầu năm" in in_plain_words(text)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("thu mấy trăm tỷ", "thu mấy tỷ"),
        ("có vài chục hộ bị ngập", "có vài chục hộ bị ngập"),
        ("vài trăm tỷ", "vài trăm tỷ"),
    ],
)
def test_a_rough_number_asks_only_where_it_is_asked_for(text: str, read_as: str) -> None:
    assert in_plain_words(text) == read_as


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Phường Quang Vinh có bao nhiêu dân?", "Phường Quang Vinh, dân số"),
        ("phường quang vinh có bao nhiêu dân", "phường quang vinh, dân số"),
        ("Học phí của trường Lê Quý Đôn là bao nhiêu?", "học phí, Lê Quý Đôn"),
        ("Tỷ lệ hộ nghèo là bao nhiêu?", "tỷ lệ hộ nghèo"),
        ("TỶ LỆ HỘ NGHÈO LÀ BAO NHIÊU", "tỷ lệ hộ nghèo"),
    ],
)
def test_a_refusal_repeats_what_was_asked_as_it_was_typed(read, text: str, about: str) -> None:
    assert read(text).about == about
