"""Claims about the plan that ships which must not be left standing: another year, tasks done, two documents, a name."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.strategies.claims.office_claimed import is_named
from actions.words import cues
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("chi ngân sách năm 2020 là 2.580 tỷ đồng đúng không", Status.CORRECTED_PREMISE),
        ("thuế phí năm 2022 là 896,6 tỷ phải không", Status.CORRECTED_PREMISE),
        ("thu ngân sách năm 2022 là 3.000 tỷ đồng đúng không", Status.PARTLY_ANSWERED),
    ],
)
def test_an_amount_claimed_of_another_year_is_not_left_standing(
    plan_pipeline: Pipeline, claim: str, status: Status
) -> None:
    answer = Conversation(plan_pipeline).ask(claim, "ask_yes_no")
    assert answer.status is status
    assert "2021" in body(answer)


@pytest.mark.parametrize(
    "claim",
    ["đã hoàn thành 7 nhiệm vụ chưa", "làm xong bảy nhiệm vụ rồi phải không", "năm 2020 có 7 nhiệm vụ phải không"],
)
def test_tasks_counted_are_not_said_to_be_done_or_of_another_year(plan_pipeline: Pipeline, claim: str) -> None:
    assert not body(Conversation(plan_pipeline).ask(claim, "ask_yes_no")).startswith("Đúng")


def test_a_claim_of_two_documents_is_held_against_both(plan_pipeline: Pipeline) -> None:
    claim = "Nghị quyết 03 và nghị quyết 01 đều do Ban Thường vụ Tỉnh ủy ban hành, đúng không?"
    answer = Conversation(plan_pipeline).ask(claim, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "01-NQ/TU" in body(answer)


def test_where_the_writer_lives_stays_in_the_question(plan_pipeline: Pipeline) -> None:
    answer = Conversation(plan_pipeline).ask("Tôi ở thành phố Sông Công, thu ngân sách bao nhiêu?", "ask_figure")
    assert answer.status is Status.NOT_IN_PLAN


@pytest.mark.parametrize("text", ["dự án nào chưa bàn giao mặt bằng", "xã nào quy hoạch thành đô thị loại V"])
def test_what_only_sounds_like_a_question_for_the_unsaid_is_none(text: str) -> None:
    assert cues.UNSAID.search(text) is None


@pytest.mark.parametrize(
    ("said", "same"), [("Văn Anh", True), ("nguyen van anh", True), ("Nguyễn Văn An", False), ("Văn Ánh", False)]
)
def test_a_name_said_in_part_or_bare_is_the_same(said: str, same: bool) -> None:
    assert is_named(said, "Nguyễn Văn Anh") is same


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("tổng cộng phải là 2.245 tỷ chứ", Status.CORRECTED_PREMISE),
        ("cộng lại là 2.341,6 tỷ đúng không", Status.ANSWERED),
        ("cộng lại hơn 2.400 tỷ phải không", Status.ANSWERED),  # no difference of so much
        ("vậy gộp lại là 2.500 tỷ hả", Status.ANSWERED),  # more than a minimum: neither right nor wrong
    ],
)
def test_what_two_amounts_are_claimed_to_make_is_put_right(plan_pipeline: Pipeline, claim: str, status: Status) -> None:
    talk = Conversation(plan_pipeline)
    talk.ask("thu tiền sử dụng đất bao nhiêu")
    talk.ask("thuế phí bao nhiêu")
    answer = talk.ask(claim, "ask_yes_no")
    assert answer.status is status
    assert "896,6" in body(answer)
    assert "cộng lại là" in body(answer)
    assert ("Đúng" in body(answer)) is ("2.341,6" in claim)


@pytest.mark.parametrize(
    "claim", ["tỉnh thu 2.341,6 tỷ đúng không", "UBND tỉnh chi 2.580 tỷ phải không", "phường tôi chi 2.580 tỷ à"]
)
def test_an_amount_claimed_of_another_level_is_said_to_be_of_our_place(plan_pipeline: Pipeline, claim: str) -> None:
    answer = Conversation(plan_pipeline).ask(claim, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "số liệu của thành phố Thái Nguyên" in body(answer)


@pytest.mark.parametrize("claim", ["thành phố thu 2.341,6 tỷ đúng không", "UBND thành phố chi 2.580 tỷ phải không"])
def test_an_amount_claimed_of_our_own_level_is_confirmed(plan_pipeline: Pipeline, claim: str) -> None:
    assert body(Conversation(plan_pipeline).ask(claim, "ask_yes_no")).startswith("Đúng.")


def test_who_directs_a_work_is_put_right_by_level_and_left_where_the_place_does_it(plan_pipeline: Pipeline) -> None:
    talk = Conversation(plan_pipeline)
    for claim in ("tinh giản biên chế của tỉnh phải không", "tinh giản biên chế theo chỉ đạo của thành phố à"):
        answer = talk.ask(claim, "ask_yes_no")
        assert answer.status is Status.CORRECTED_PREMISE
        assert "theo chỉ đạo của Chính phủ" in body(answer)
    own = Conversation(plan_pipeline).ask("chuyển đổi số do thành phố làm phải không", "ask_yes_no")
    assert own.status is Status.ANSWERED


@pytest.mark.parametrize(
    ("claim", "status"), [("có 6 việc phải không", Status.CORRECTED_PREMISE), ("tất cả 7 cái à", Status.ANSWERED)]
)
def test_a_claimed_count_after_a_list_is_of_that_list(plan_pipeline: Pipeline, claim: str, status: Status) -> None:
    talk = Conversation(plan_pipeline)
    talk.ask("liệt kê các nhiệm vụ", "ask_count")
    answer = talk.ask(claim, "ask_yes_no")
    assert answer.status is status
    assert "Tài liệu nêu 7 nội dung" in body(answer)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Sao thành phố chi có 1.500 tỷ thôi vậy?", "2.580 tỷ đồng"),
        ("vì sao thu ngân sách chỉ đặt có 1.900 tỷ", "2.341,6 tỷ đồng"),
    ],
)
def test_a_wrong_amount_that_a_reason_is_asked_for_is_put_right_first(
    plan_pipeline: Pipeline, text: str, stated: str
) -> None:
    answer = Conversation(plan_pipeline).ask(text, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert stated in first_line(answer)


@pytest.mark.parametrize(
    "claim",
    [
        "kỳ họp thứ hai diễn ra tháng 7 đúng không",
        "tập huấn phòng chống lụt bão trong quý 3 phải không",
        "thuế phí 896,6 tỷ với thu đất 1.544 tỷ đúng không",
    ],
)
def test_no_yes_covers_a_time_or_an_amount_that_is_not_stated(plan_pipeline: Pipeline, claim: str) -> None:
    told = first_line(Conversation(plan_pipeline).ask(claim, "ask_yes_no"))
    assert not told.startswith(("Có.", "Đúng"))


@pytest.mark.parametrize(
    "claim",
    [
        "thuế phí chỉ 896,6 tỷ thôi hả",
        "thue phi chi 896,6 ty thoi ha",
        "thu ngân sách chỉ có 2.341,6 tỷ thôi phải không",
    ],
)
def test_only_so_much_is_not_quite_what_is_stated_as_more(plan_pipeline: Pipeline, claim: str) -> None:
    assert first_line(Conversation(plan_pipeline).ask(claim, "ask_yes_no")).startswith("Không hẳn.")
    assert first_line(Conversation(plan_pipeline).ask("thuế phí trên 896,6 tỷ hả", "ask_yes_no")).startswith("Đúng")


def test_several_documents_are_each_held_against_their_own_year(plan_pipeline: Pipeline) -> None:
    swapped = "nghị quyết 03 ra năm 2020 còn nghị quyết 01 ra năm 2016 đúng không"
    assert Conversation(plan_pipeline).ask(swapped, "ask_yes_no").status is Status.CORRECTED_PREMISE
    alone = Conversation(plan_pipeline).ask("nghị quyết 03 ra năm 2020 phải không", "ask_yes_no")
    assert alone.status is Status.CORRECTED_PREMISE  # not confirmed by the stage that it is about
    right = "nghị quyết 03 ra năm 2016 còn nghị quyết 01 ra năm 2020 đúng không"
    assert Conversation(plan_pipeline).ask(right, "ask_yes_no").status is Status.ANSWERED


def test_who_asks_whether_it_is_so_or_the_contrary_claims_neither(plan_pipeline: Pipeline) -> None:
    answer = Conversation(plan_pipeline).ask("bầu cử đại biểu Quốc hội có yên ổn không hay lộn xộn", "ask_yes_no")
    assert answer.status is Status.ANSWERED


def test_another_stage_than_the_one_of_the_thing_is_put_right(plan_pipeline: Pipeline) -> None:
    talk = Conversation(plan_pipeline)
    claim = "các đề án kinh tế - xã hội của thành phố là giai đoạn 2021-2026 đúng không"
    assert talk.ask(claim, "ask_yes_no").status is Status.CORRECTED_PREMISE
