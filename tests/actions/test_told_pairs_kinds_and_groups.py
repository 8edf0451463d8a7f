"""Follow-ups on what was told, and whom a plan's tasks are of, for and by, over a little invented plan."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.reading.documents_meant import turns_to_kind
from actions.reckoning.both_or_other import holds_against_other, means_other
from actions.words.matching import Term
from actions.words.opposites import does_otherwise
from actions.words.own_group import with_own_group
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH
Phát triển kinh tế – xã hội năm 2034 của thị xã Lâm Trà

UBND thị xã Lâm Trà ban hành kế hoạch phát triển kinh tế – xã hội năm 2034.

## I. NGÂN SÁCH
Thu ngân sách đạt 812 tỷ đồng (trong đó: thu nội địa đạt 530 tỷ đồng; thu tiền thuê mặt nước đạt trên 282 tỷ đồng).
Chi ngân sách thị xã đạt 905 tỷ đồng.

## II. NHIỆM VỤ
1. Thực hiện Nghị quyết số 17/NQ-HĐND ngày 12/7/2033 của HĐND tỉnh về cảng cá.
2. Thực hiện Kế hoạch số 45/KH-UBND ngày 9/3/2034 của UBND tỉnh về chuyển đổi số.
3. Thực hiện cắt giảm đầu mối quản lý theo chỉ đạo của Chính phủ.
4. Hoàn thiện các đề án phát triển nghề cá, báo cáo Ban Thường vụ Thị ủy và trình HĐND thị xã thông qua.
5. Thực hiện kế hoạch luân chuyển vị trí của viên chức, người lao động ngành giáo dục năm 2034.
6. Phấn đấu hoàn thành và hoàn thành vượt các chỉ tiêu năm 2034.
7. Tổ chức tập huấn đan lưới cho ngư dân trong quý III. Hỗ trợ ngư dân sửa chữa tàu thuyền.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("told"), PLAN, name="ke-hoach-2034.md")


@pytest.fixture
def talk(bot: Pipeline) -> Conversation:
    return Conversation(bot)


def test_after_a_ranking_of_two_each_is_held_against_the_other(talk: Conversation) -> None:
    talk.ask("thu ngân sách gồm những khoản nào", "ask_count")
    talk.ask("khoản nào lớn nhất", "ask_compare")
    assert "530 ÷ 282" in first_line(talk.ask("gấp mấy lần khoản còn lại", "ask_compute"))
    assert "530 − 282" in first_line(talk.ask("hơn cái kia mấy tỷ", "ask_compute"))


def test_two_told_one_by_one_are_held_against_each_other_not_against_their_whole(talk: Conversation) -> None:
    talk.ask("thu nội địa bao nhiêu")
    talk.ask("thu tiền thuê mặt nước bao nhiêu")
    assert "530 − 282" in first_line(talk.ask("lố bao nhiêu"))


def test_what_is_left_is_still_taken_away(talk: Conversation) -> None:
    talk.ask("thu nội địa bao nhiêu")
    assert "812 − 530" in first_line(talk.ask("phần còn lại bao nhiêu", "ask_compute"))


@pytest.mark.parametrize("text", ["lố bao nhiêu", "vậy trội mấy tỷ", "dôi ra bao nhiêu"])
def test_everyday_words_ask_for_the_difference_of_the_pair_told(talk: Conversation, text: str) -> None:
    talk.ask("thu ngân sách với chi ngân sách bên nào lớn hơn", "ask_compare")
    assert "905 − 812" in first_line(talk.ask(text))


def test_more_than_what_is_named_is_the_difference(talk: Conversation) -> None:
    talk.ask("chi ngân sách bao nhiêu")
    assert "905 − 812" in first_line(talk.ask("trội mấy tỷ so với thu", "ask_compute"))


def test_which_words_point_to_the_other_part() -> None:
    assert holds_against_other("gấp mấy lần khoản kia") and holds_against_other("hơn phần còn lại bao nhiêu")
    assert not holds_against_other("phần còn lại bao nhiêu")
    assert means_other("khoản kia bao nhiêu") and not means_other("kế hoạch kia bao nhiêu")


def test_another_kind_of_document_is_asked_after_as_the_one_before(talk: Conversation) -> None:
    talk.ask("kế hoạch 45 của ai", "ask_who")
    talk.ask("ngày nào", "ask_when")
    said = body(talk.ask("còn nghị quyết thì sao", "ask_task"))
    assert "12/7/2033" in said and "9/3/2034" not in said


def test_after_who_issued_one_it_is_told_who_issued_the_other(talk: Conversation) -> None:
    talk.ask("kế hoạch 45 của ai", "ask_who")
    assert first_line(talk.ask("thế nghị quyết thì sao", "ask_task")).startswith("HĐND tỉnh")


def test_a_numbered_or_asked_document_is_no_turn_to_a_kind() -> None:
    assert turns_to_kind("còn nghị quyết thì sao") and turns_to_kind("thế quyết định thì sao ạ")
    assert not turns_to_kind("còn nghị quyết 17 thì sao") and not turns_to_kind("nghị quyết nói gì")


@pytest.mark.parametrize(
    ("claim", "thing", "stated", "otherwise"),
    [
        ("có tăng biên chế không", "biên chế", "Thực hiện tinh giản biên chế.", True),
        ("có tuyển thêm y sĩ không", "y sĩ", "Tuyển dụng y sĩ cho trạm.", False),
        ("không tăng biên chế phải không", "biên chế", "Thực hiện tinh giản biên chế.", False),
        ("có tăng cường biên chế không", "biên chế", "Thực hiện tinh giản biên chế.", False),
        ("có tăng nhân công không", "nhân công", "Giảm chi phí nhân công.", False),
        ("có tăng tai nạn không", "tai nạn", "Giảm tai nạn giao thông.", False),
        ("có tăng biên chế không", "biên chế", "Tinh giản biên chế, bổ sung giáo viên.", False),
        ("có tăng biên chế không", "biên chế", "Không cắt giảm biên chế.", False),
    ],
)
def test_what_is_lessened_is_not_added_to(claim: str, thing: str, stated: str, otherwise: bool) -> None:
    assert does_otherwise(claim, [Term(thing, start=claim.index(thing))], stated) is otherwise


def test_a_claim_of_more_is_put_right_by_less(talk: Conversation) -> None:
    answer = talk.ask("thị xã tăng đầu mối quản lý phải không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE and "cắt giảm đầu mối" in body(answer)
    answer = talk.ask("thị xã có tăng đầu mối quản lý không", "ask_yes_no")
    assert first_line(answer).startswith("Không. ") and "cắt giảm đầu mối" in body(answer)


def test_what_comes_next_is_no_question_of_who(talk: Conversation) -> None:
    talk.ask("các đề án nghề cá báo cáo cơ quan nào", "ask_who")
    said = body(talk.mumble("xong rồi làm gì nữa"))
    assert "không nêu rõ cơ quan" not in said and "trình HĐND thị xã" in said


def test_whose_what_is_done_is_tells_for_whom_it_is(talk: Conversation) -> None:
    answer = talk.ask("luân chuyển vị trí cho ai", "ask_who")
    assert answer.status is Status.ANSWERED and "của viên chức" in body(answer)
    assert talk.ask("cắt giảm đầu mối quản lý cho ai", "ask_who").status is not Status.ANSWERED


@pytest.mark.parametrize("text", ["kế hoạch này do ai ban hành", "kế hoạch này của ai"])
def test_a_sentence_tells_who_issued_the_plan_itself(talk: Conversation, text: str) -> None:
    assert first_line(talk.ask(text, "ask_who")).startswith("UBND thị xã Lâm Trà")


def test_a_body_is_no_answer_to_who_signed(talk: Conversation) -> None:
    answer = talk.ask("ai ký bản kế hoạch kinh tế xã hội năm 2034, giữ chức vụ gì", "ask_who")
    assert answer.status is Status.NOT_IN_PLAN


def test_targets_that_are_only_striven_for_have_no_outcome(talk: Conversation) -> None:
    answer = talk.ask("thị xã đã hoàn thành các chỉ tiêu năm 2034 chưa?", "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu kết quả" in body(answer) and "905" not in body(answer)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("theo tỉnh chỉ đạo phải không", Status.CORRECTED_PREMISE),
        ("theo Chính phủ chỉ đạo phải không", Status.ANSWERED),
    ],
)
def test_on_whose_word_is_asked_of_the_sentence_told(talk: Conversation, text: str, status: Status) -> None:
    talk.ask("cắt giảm đầu mối quản lý thế nào", "ask_task")
    answer = talk.ask(text, "ask_yes_no")
    assert answer.status is status and "cắt giảm đầu mối" in body(answer)


def test_who_is_one_of_a_group_asks_for_that_group(talk: Conversation) -> None:
    said = body(talk.ask("Tôi là ngư dân, thị xã có kế hoạch gì cho chúng tôi?", "ask_overview"))
    assert "tập huấn đan lưới" in said and "nghị quyết" not in said.lower()


@pytest.mark.parametrize(
    "text",
    [
        "Tôi là Lan, thị xã có kế hoạch gì cho chúng tôi?",
        "Tôi là phóng viên, cho chúng tôi biết thu ngân sách bao nhiêu",
        "Tôi là kế toán, thu ngân sách bao nhiêu",
    ],
)
def test_a_name_or_a_trade_of_who_asks_is_no_group(text: str) -> None:
    assert with_own_group(text) == text
