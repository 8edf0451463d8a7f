"""Talks about a small plan of the test's own: what is asked on after an answer or a refusal, and two things in one message."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2027 của huyện Khe Lim

## Kết quả đạt được năm 2026

Sản xuất nông nghiệp ổn định. Công tác giải ngân vốn đầu tư công đạt kết quả khá. Vệ sinh môi trường
được thực hiện tốt. Sản lượng chè búp năm 2026 đạt 4.120 tấn.

## Nhiệm vụ, giải pháp năm 2027

Một là, phấn đấu hoàn thành các chỉ tiêu. Trong đó, thu ngân sách đạt 640 tỷ đồng trở lên (trong đó: thuế, phí đạt trên 210 tỷ
đồng; thu tiền sử dụng đất đạt 430 tỷ đồng). Chi ngân sách huyện đạt 705 tỷ đồng. Sản lượng chè búp năm 2027 đạt 4.500 tấn.

Hai là, triển khai Nghị quyết số 14-NQ/TU ngày 05/9/2025 của Ban Thường vụ Tỉnh ủy về phát triển cây chè; Kế hoạch số
52/KH-UBND ngày 18/3/2026 của UBND tỉnh Lâm Khê về nước sạch.

Ba là, mở các lớp tập huấn phòng cháy rừng. Cấp phát áo phao cho các hộ ven suối. Đẩy nhanh tiến độ Dự án “Hồ chứa nước
Bản Lằn” giai đoạn 2.

Bốn là, tiếp tục sửa chữa phòng học cho các nhà trường.
"""


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-lim"), PLAN, name="ke-hoach.md")


@pytest.fixture
def talk(district: Pipeline) -> Conversation:
    return Conversation(district)


# a target and what came of it


@pytest.mark.parametrize(
    "text", ["thu được bao nhiêu phần trăm kế hoạch rồi", "thu tiền sử dụng đất đã đạt mấy phần trăm dự toán"]
)
def test_the_share_of_a_target_is_no_share_of_a_whole(talk: Conversation, text: str) -> None:
    talk.ask("thu tiền sử dụng đất gấp mấy lần thuế phí", "ask_compute")
    reply = talk.ask(text, "ask_compute")
    assert "không nêu đã thực hiện được bao nhiêu" in first_line(reply)
    assert "%" not in body(reply)


def test_a_part_is_held_against_the_target_of_its_whole(talk: Conversation) -> None:
    reply = talk.ask("thu tiền sử dụng đất chiếm bao nhiêu phần trăm kế hoạch thu ngân sách", "ask_compute")
    assert "430 ÷ 640" in body(reply)


@pytest.mark.parametrize(
    "text",
    [
        "thế là đã thu được hay mới là kế hoạch",
        "đó là số thực tế à",
        "tôi hỏi số thu được rồi, chứ không phải kế hoạch",
    ],
)
def test_an_amount_given_is_said_to_be_a_target(talk: Conversation, text: str) -> None:
    talk.ask("Thu ngân sách bao nhiêu?")
    reply = talk.ask(text, "ask_yes_no", confidence=0.4)
    assert "chỉ nêu mức phải đạt" in first_line(reply)
    assert "640 tỷ đồng" in first_line(reply)


def test_a_wrong_amount_of_what_is_asked_about_is_put_right(talk: Conversation) -> None:
    reply = talk.ask("Chi ngân sách 640 tỷ đồng là chi vào việc gì?", "ask_task")
    assert reply.status is Status.CORRECTED_PREMISE
    assert "705 tỷ đồng" in first_line(reply)
    right = talk.ask("Chi ngân sách 705 tỷ đồng là chi vào việc gì?", "ask_task")
    assert right.status is not Status.CORRECTED_PREMISE


# several things in one message


def test_two_documents_have_an_issuer_each(talk: Conversation) -> None:
    reply = talk.ask("Ai ban hành nghị quyết 14 và kế hoạch 52?", "ask_who")
    assert all(name in first_line(reply) for name in ("14-NQ/TU: Ban Thường vụ Tỉnh ủy", "UBND tỉnh Lâm Khê."))


def test_the_second_question_is_about_the_document_of_the_first(talk: Conversation) -> None:
    reply = talk.ask("Nghị quyết 14 ban hành ngày nào và ai ban hành?", "ask_when")
    assert all(words in body(reply) for words in ("Ngày 05/9/2025.", "Ban Thường vụ Tỉnh ủy."))


def test_what_two_amounts_make_is_worked_out_after_them(talk: Conversation) -> None:
    reply = talk.ask("Thu bao nhiêu, chi bao nhiêu, chênh nhau bao nhiêu?", "ask_compute")
    assert "705 − 640 = 65 tỷ đồng" in body(reply)
    assert body(reply).count("Thu ngân sách năm 2027: 640") == 1


def test_results_are_told_beside_what_is_not_stated(talk: Conversation) -> None:
    reply = talk.ask("Thành tích nào nổi bật, tai nạn lao động thế nào?", "ask_achievement")
    assert reply.status is Status.PARTLY_ANSWERED
    assert "Sản xuất nông nghiệp ổn định" in body(reply)


# after a refusal


def test_a_refused_thing_does_not_stick_to_an_indicator_named_after_it(talk: Conversation) -> None:
    assert talk.ask("thuế hộ kinh doanh bao nhiêu?").status is Status.NOT_IN_PLAN
    assert "210 tỷ đồng" in body(talk.ask("thuế phí bao nhiêu?"))


def test_what_the_documents_say_of_something_names_it_whole(talk: Conversation) -> None:
    assert talk.ask("tỷ lệ giải ngân bao nhiêu?").status is Status.NOT_IN_PLAN
    assert "giải ngân vốn đầu tư công" in body(talk.ask("tài liệu nói gì về giải ngân", "ask_document", confidence=0.4))


def test_a_place_of_the_writer_is_not_the_one_refused(talk: Conversation) -> None:
    talk.ask("đường Hang Dơi bao giờ làm?", "ask_when")
    reply = talk.ask("Xóm tôi có được đầu tư gì không?", "ask_yes_no", confidence=0.6)
    assert "Hang Dơi" not in body(reply)


def test_no_verb_is_said_to_be_left_unstated(talk: Conversation) -> None:
    assert first_line(talk.ask("ngày nào đăng", "ask_when")).startswith("Tài liệu không nêu nội dung này")
    assert "đăng" not in body(talk.ask("ai ký", "ask_who"))


# points and what was listed


@pytest.mark.parametrize(("claimed", "status"), [("3", Status.CORRECTED_PREMISE), ("4", Status.ANSWERED)])
def test_a_claimed_number_of_tasks_is_counted(talk: Conversation, claimed: str, status: Status) -> None:
    reply = talk.ask(f"có {claimed} nhiệm vụ đúng không", "ask_yes_no")
    assert reply.status is status
    assert "Tài liệu nêu 4 nội dung" in body(reply)
    assert not check(reply, talk.pipeline.knowledge.release)


def test_tasks_of_weight_are_the_tasks(talk: Conversation) -> None:
    assert "Tài liệu nêu 4 nội dung" in body(talk.ask("có mấy nhiệm vụ trọng tâm", "ask_count"))


@pytest.mark.parametrize(
    ("text", "place"), [("cái thứ hai là gì", 1), ("câu 3 nói rõ hơn", 2), ("cái cuối cùng nói kỹ hơn đi", -1)]
)
def test_one_of_several_sentences_is_quoted_again(talk: Conversation, text: str, place: int) -> None:
    told = talk.ask("Đã đạt được những kết quả gì?", "ask_achievement")
    for reply in (talk.explanation(text), talk.mumble(text), talk.ask(text, "ask_definition", confidence=0.8)):
        assert told.citations[place].quote in first_line(reply)


def test_an_amount_is_said_in_short(talk: Conversation) -> None:
    talk.ask("Thu ngân sách bao nhiêu?")
    assert body(talk.explanation("nói gọn lại giùm")) == "Thu ngân sách năm 2027: 640 tỷ đồng trở lên [1]."
    assert "Câu trả lời vừa rồi lấy từ" in body(talk.say("có chắc không đấy", "small_talk"))


def test_several_sentences_in_short_are_the_first_and_the_word_of_the_others(talk: Conversation) -> None:
    talk.ask("Có những nhiệm vụ gì?", "ask_task")
    reply = talk.say("Nói gọn lại được không, tôi mắt kém", "complaint", confidence=0.6)
    assert len(reply.citations) == 1
    assert "Cùng mục này còn ba ý nữa." in body(reply)
    assert "Hai là" in body(talk.more())


def test_of_documents_named_one_after_the_other_the_dates_are_given(talk: Conversation) -> None:
    talk.ask("Nghị quyết 14 có từ bao giờ?", "ask_when")
    talk.ask("còn kế hoạch 52?", "ask_when")
    reply = talk.ask("cái nào ban hành trước?", "ask_who", confidence=0.4)
    assert all(day in body(reply) for day in ("05/9/2025", "18/3/2026"))


# for whom, by what name, and whom to call


def test_a_name_or_a_recipient_is_no_agency(talk: Conversation) -> None:
    assert "không nêu rõ là dành cho ai" in first_line(talk.ask("tập huấn phòng cháy rừng cho ai?", "ask_who"))
    assert "các hộ ven suối" in first_line(talk.ask("áo phao cấp cho ai?", "ask_who"))
    assert "Hồ chứa nước" in first_line(talk.ask("dự án hồ chứa nước tên là gì?", "ask_who"))


def test_a_year_to_compare_with_that_is_not_stated_is_said_so(talk: Conversation) -> None:
    reply = talk.ask("So với năm 2024, thu ngân sách tăng hay giảm?", "ask_compare")
    assert reply.status is Status.NOT_IN_PLAN
    assert "năm 2024" in first_line(reply)


def test_who_asks_for_the_number_to_call_gets_it(talk: Conversation) -> None:
    talk.say("tôi muốn gặp cán bộ", "hand_over")
    assert "1022" in first_line(talk.say("số điện thoại bao nhiêu", "out_of_scope"))
    assert "1022" in first_line(talk.say("tao kiện chúng mày", "abuse"))


def test_where_money_comes_from_is_not_told_by_the_outline(talk: Conversation) -> None:
    assert "Một là" not in body(talk.ask("tiền bù vào chỗ thiếu lấy từ đâu", "ask_overview"))


@pytest.mark.parametrize("text", ["lĩnh vực nào không được nhắc đến", "đổi ra đô la đi"])
def test_what_no_document_says_is_not_answered_with_something_else(talk: Conversation, text: str) -> None:
    talk.ask("Chi ngân sách bao nhiêu?")
    assert talk.ask(text, "ask_count").status is Status.NOT_IN_PLAN


def test_the_parts_of_the_amount_given_are_added_up(talk: Conversation) -> None:
    talk.ask("Thu ngân sách bao nhiêu?")
    reply = talk.ask("Hai khoản cộng lại có khớp tổng không?", "ask_compute")
    assert "210 + 430 = 640 tỷ đồng" in first_line(reply)
    assert "640 tỷ đồng trở lên" in body(reply)


def test_how_many_targets_there_are_is_told_by_the_targets(talk: Conversation) -> None:
    reply = talk.ask("Có tất cả bao nhiêu chỉ tiêu?", "ask_count")
    assert "Các chỉ tiêu chính" in first_line(reply)
    assert "chi ngân sách huyện năm 2027: 705 tỷ đồng" in body(reply)


def test_who_decides_an_amount_is_no_agency_in_charge(talk: Conversation) -> None:
    talk.ask("Chi ngân sách bao nhiêu?")
    assert "không nêu ai quyết định" in first_line(talk.ask("ai quyết định con số này", "ask_who"))


def test_in_short_is_the_sentence_told_again_last(talk: Conversation) -> None:
    talk.ask("kế hoạch có mấy nhiệm vụ", "ask_count")
    talk.ask("cái thứ hai là gì", "ask_task")
    assert "Nghị quyết số 14-NQ/TU" in body(talk.ask("nói gọn lại giùm", "ask_more"))


def test_told_in_short_twice_nothing_is_kept_twice(talk: Conversation) -> None:
    talk.ask("kế hoạch có mấy nhiệm vụ", "ask_count")
    for _ in range(2):
        talk.ask("nói gọn lại giùm", "ask_more")
    assert talk.memory.rest
    assert len(set(talk.memory.rest)) == len(talk.memory.rest)


def test_less_supposed_may_be_followed_by_more(talk: Conversation) -> None:
    talk.ask("Nếu chi ngân sách hụt 40 tỷ thì còn bao nhiêu?", "ask_compute")
    assert "745 tỷ đồng" in first_line(talk.ask("còn nếu vượt 40 tỷ thì sao", "ask_compute"))


# what is missing, what was not meant, a point that was quoted, another language


@pytest.mark.parametrize("text", ["còn thiếu bao nhiêu nữa", "còn phải thu bao nhiêu nữa mới đủ"])
def test_what_is_missing_to_a_target_without_a_result_is_not_stated(talk: Conversation, text: str) -> None:
    talk.ask("thu ngân sách bao nhiêu")
    talk.ask("đã thu xong chưa", "ask_yes_no")
    reply = talk.ask(text, "ask_compute")
    assert reply.status is Status.PARTLY_ANSWERED
    assert "không nêu đã thực hiện được bao nhiêu" in first_line(reply)
    assert "640 tỷ đồng trở lên" in first_line(reply)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("lệch bao nhiêu phần trăm", "(705 − 640) ÷ 705"),
        ("hơn kém nhau bao nhiêu phần trăm", "(705 − 640) ÷ 705"),
        ("tiền đất hơn thuế phí mấy phần trăm", "(430 − 210) ÷ 210"),
        ("thuế phí kém tiền đất mấy phần trăm", "(430 − 210) ÷ 430"),
    ],
)
def test_by_how_many_per_cent_two_amounts_differ_is_no_share(talk: Conversation, text: str, shown: str) -> None:
    talk.ask("tổng thu với tổng chi là bao nhiêu", "ask_compute")
    assert shown in body(talk.ask(text, "ask_compute"))


@pytest.mark.parametrize(
    "text", ["tôi hỏi thu chứ không hỏi chi", "không phải chi, tôi hỏi thu", "tôi đâu có hỏi chi, tôi hỏi thu mà"]
)
def test_what_is_said_not_to_be_asked_is_left_out(talk: Conversation, text: str) -> None:
    talk.ask("chi ngân sách bao nhiêu")
    reply = talk.say(text, "complaint")
    assert "Thu ngân sách năm 2027: 640" in first_line(reply)
    assert "705" not in body(reply)


@pytest.mark.parametrize(
    ("text", "intent", "said"),
    [
        ("ai làm việc đó", "ask_who", "Tài liệu không nêu rõ cơ quan phụ trách"),
        ("đã làm chưa", "ask_yes_no", "Tài liệu chỉ nêu việc phải làm"),
        ("tốn bao nhiêu tiền", "ask_figure", "Tài liệu không nêu con số của việc này"),
    ],
)
def test_a_point_that_was_quoted_is_asked_on(talk: Conversation, text: str, intent: str, said: str) -> None:
    talk.ask("việc thứ ba là gì", "ask_definition")
    reply = talk.ask(text, intent)
    assert first_line(reply).startswith(said)
    assert "tập huấn phòng cháy rừng" in body(reply)
    again = talk.ask("đã làm chưa", "ask_yes_no")
    assert "tập huấn phòng cháy rừng" in body(again)


def test_a_point_is_named_by_its_number_too(talk: Conversation) -> None:
    assert "sửa chữa phòng học" in first_line(talk.ask("việc số 4 là gì", "ask_definition"))


def test_what_asks_for_the_target_itself_is_answered_by_it(talk: Conversation) -> None:
    reply = talk.ask("thu ngân sách ít nhất phải được bao nhiêu mới gọi là đạt", "ask_compute")
    assert first_line(reply).startswith("Thu ngân sách năm 2027: 640 tỷ đồng trở lên")
    done = talk.ask("thu được bao nhiêu rồi")
    assert "không nêu đã thực hiện được bao nhiêu" in first_line(done)


def test_who_does_a_point_is_asked_with_its_number(talk: Conversation) -> None:
    assert first_line(talk.ask("việc thứ tư do ai làm", "ask_who")).startswith(
        "Tài liệu không nêu rõ cơ quan phụ trách"
    )


@pytest.mark.parametrize("text", ["sửa lại cho đúng giúp tôi", "sai rồi, sửa lại đi", "trả lời lại cho đúng đi"])
def test_the_wish_for_a_better_answer_is_a_complaint(talk: Conversation, text: str) -> None:
    talk.ask("thu ngân sách bao nhiêu")
    assert first_line(talk.say(text, "out_of_scope")).startswith("Rất tiếc vì bạn chưa hài lòng")


def test_an_english_talk_stays_english(talk: Conversation) -> None:
    talk.ask("How much revenue is planned?")
    assert first_line(talk.ask("Is it already collected?", "ask_yes_no")).startswith("The document only sets the task")
    assert first_line(talk.say("thanks", "thanks")).startswith("Glad to help")
    assert first_line(Conversation(talk.pipeline).say("thanks", "thanks")).startswith("Rất vui")


def test_tasks_are_listed_for_an_english_wish(talk: Conversation) -> None:
    reply = talk.ask("list of the four tasks in english", "ask_count")
    assert first_line(reply).startswith("The document lists 4 points")


# what is not stated of what is asked


@pytest.mark.parametrize("text", ["sáu tháng cuối năm thu bao nhiêu", "nửa cuối năm chi ngân sách bao nhiêu"])
def test_the_figure_of_a_year_is_said_not_to_be_that_of_a_half(talk: Conversation, text: str) -> None:
    reply = talk.ask(text)
    assert reply.status is Status.PARTLY_ANSWERED
    assert first_line(reply).startswith(
        ("Tài liệu nêu con số này cho cả thời kỳ dài hơn", "Tài liệu không nêu số liệu")
    )


def test_the_year_of_a_comparison_that_is_not_stated_is_named(talk: Conversation) -> None:
    reply = talk.ask("thu ngân sách năm 2027 tăng bao nhiêu so với năm 2026", "ask_compute")
    assert reply.status is Status.NOT_IN_PLAN
    assert "không nêu thu ngân sách cho năm 2026" in first_line(reply)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("thuế tăng à", "ask_yes_no"),
        ("chi ngân sách giảm phải không", "ask_yes_no"),
        ("tiền sử dụng đất tăng hay giảm", "ask_compare"),
    ],
)
def test_a_level_says_nothing_of_its_change(talk: Conversation, text: str, intent: str) -> None:
    reply = talk.ask(text, intent)
    assert reply.status is Status.PARTLY_ANSWERED
    assert first_line(reply).startswith("Tài liệu không nêu tăng hay giảm.")


def test_what_a_citizen_pays_is_not_what_the_budget_takes(talk: Conversation) -> None:
    for paid in ("tôi phải đóng thuế bao nhiêu", "tôi nộp thuế đất bao nhiêu"):
        assert Conversation(talk.pipeline).ask(paid).status is Status.NOT_IN_PLAN
    for taken in ("huyện thu thuế phí bao nhiêu", "dân chúng tôi đóng thuế phí thì huyện thu được bao nhiêu"):
        assert "210 tỷ đồng" in body(Conversation(talk.pipeline).ask(taken))


@pytest.mark.parametrize("text", ["chi ngân sách vào những việc gì", "chi ngân sách gồm những khoản nào"])
def test_what_a_sum_is_spent_on_is_said_not_to_be_stated(talk: Conversation, text: str) -> None:
    reply = talk.ask(text, "ask_task")
    assert reply.status is Status.PARTLY_ANSWERED
    assert first_line(reply).startswith("Tài liệu chỉ nêu tổng số")


def test_where_something_is_and_which_ones_are_meant_is_said_not_to_be_stated(talk: Conversation) -> None:
    assert first_line(talk.ask("tập huấn phòng cháy rừng ở đâu", "ask_task")).startswith("Tài liệu không nêu địa điểm")
    assert first_line(talk.ask("trường nào được sửa chữa phòng học", "ask_count")).startswith("Tài liệu không nêu tên")


@pytest.mark.parametrize(
    ("first", "then", "lead"),
    [
        ("thuế phí năm 2027 bao nhiêu", "vậy bằng bao nhiêu phần trăm tổng thu", "210 ÷ 640"),
        ("chi ngân sách bao nhiêu", "bằng mấy phần trăm tổng thu ngân sách", "705 ÷ 640"),
        ("thu tiền sử dụng đất bao nhiêu", "thế là bằng bao nhiêu phần trăm thuế phí", "430 ÷ 210"),
    ],
)
def test_what_was_spoken_of_is_the_part_of_what_is_named(district: Pipeline, first: str, then: str, lead: str) -> None:
    talk = Conversation(district)
    talk.ask(first)
    assert lead in first_line(talk.ask(then, "ask_compute"))


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Kế hoạch 52 của Bộ Thông tin và Truyền thống ra ngày nào", "UBND tỉnh Lâm Khê"),
        ("Kế hoạch số 52/KH-UBND do Cục Thủy sản ban hành nói về gì", "UBND tỉnh Lâm Khê"),
        ("Nghị quyết 14-NQ/TU của Sở Nông nghiệp ai ký", "Ban Thường vụ Tỉnh ủy"),
    ],
)
def test_a_body_of_another_kind_is_put_right_as_the_issuer(district: Pipeline, text: str, issuer: str) -> None:
    answer = Conversation(district).ask(text, "ask_when")
    assert answer.status is Status.CORRECTED_PREMISE
    assert issuer in body(answer)


def test_the_right_issuer_is_put_right_by_nothing(district: Pipeline) -> None:
    answer = Conversation(district).ask("Kế hoạch 52 của UBND tỉnh ra ngày nào", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "18/3/2026" in first_line(answer)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ai là người ký Kế hoạch số 52/KH-UBND, ông chủ tịch nào?", "52/KH-UBND"),
        ("ai ký nghị quyết 14-NQ/TU", "14-NQ/TU"),
        ("người ký kế hoạch 52 tên gì", "52/KH-UBND"),
    ],
)
def test_who_signed_a_cited_document_is_not_stated_but_who_issued_it(
    district: Pipeline, text: str, number: str
) -> None:
    answer = Conversation(district).ask(text, "ask_who")
    assert answer.status is Status.NOT_IN_PLAN
    assert f"không nêu ai ký văn bản {number}" in first_line(answer)
    assert "của " in first_line(answer)
    assert not check(answer, district.knowledge.release)


def test_who_signed_and_issued_is_the_issuer(district: Pipeline) -> None:
    assert "UBND tỉnh Lâm Khê" in first_line(Conversation(district).ask("Kế hoạch 52 ai ký ban hành", "ask_who"))


def test_one_of_the_sentences_told_is_asked_on(district: Pipeline) -> None:
    talk = Conversation(district)
    told = talk.ask("tập huấn phòng cháy rừng, cấp phát áo phao ra sao", "ask_task")
    quotes = [citation.quote for citation in told.citations]
    assert len(quotes) > 1
    place = next(at for at, quote in enumerate(quotes, start=1) if "áo phao" in quote)
    answer = talk.ask(f"cái thứ {place} phát cho ai", "ask_who")
    assert [citation.quote for citation in answer.citations] == ["Cấp phát áo phao cho các hộ ven suối."]


def test_a_part_pointed_at_is_found_by_one_word_of_its_name(district):
    talk = Conversation(district)
    talk.ask("thu ngân sách năm 2027 bao nhiêu")
    assert "430 tỷ đồng" in first_line(talk.ask("vậy trong cục đó phần đất đai góp mấy tỷ"))


def test_more_than_what_was_told_is_worked_out(district):
    talk = Conversation(district)
    talk.ask("thuế, phí phải thu trên bao nhiêu")
    assert "220" in first_line(talk.ask("thế còn tiền sử dụng đất cao hơn khoản này mấy tỷ"))


def test_a_document_left_out_is_not_the_one_asked_for(district):
    said = first_line(
        Conversation(district).ask(
            "ngoài nghị quyết của Tỉnh ủy thì còn theo kế hoạch số mấy của UBND tỉnh", "ask_document"
        )
    )
    assert "52/KH-UBND" in said


def test_the_share_of_another_is_of_the_same_whole(district):
    talk = Conversation(district)
    talk.ask("tiền sử dụng đất chiếm bao nhiêu phần trăm tổng thu ngân sách")
    assert "32,8%" in first_line(talk.ask("phần trăm của thuế, phí nữa"))


# what a chain of calculations goes on from


def test_an_amount_held_against_another_stays_the_one_that_is_talked_of(talk: Conversation) -> None:
    talk.ask("chi ngân sách bao nhiêu", "ask_figure")
    talk.ask("gấp mấy lần thuế phí", "ask_compute")
    assert "705 ÷ 12" in body(talk.ask("mỗi tháng bao nhiêu", "ask_compute"))
    assert "705 ÷ 4" in body(talk.ask("mỗi quý bao nhiêu", "ask_compute"))


def test_what_was_added_up_is_what_is_divided(talk: Conversation) -> None:
    talk.ask("thuế phí bao nhiêu", "ask_figure")
    talk.ask("còn tiền sử dụng đất", "ask_figure")
    talk.ask("cộng lại là bao nhiêu", "ask_compute")
    reply = body(talk.ask("chia cho 12 tháng", "ask_compute"))
    assert "640 ÷ 12" in reply
    assert "430 ÷" not in reply


def test_the_month_that_takes_in_most_is_not_one_of_the_sources(talk: Conversation) -> None:
    talk.ask("thu ngân sách bao nhiêu", "ask_figure")
    reply = talk.ask("tháng nào thu nhiều nhất", "ask_compare")
    assert "Cao nhất" not in body(reply)
    assert "không nêu riêng cho mỗi tháng" in body(reply)


def test_a_target_is_not_told_as_taken_in_already(talk: Conversation) -> None:
    talk.ask("thu ngân sách bao nhiêu", "ask_figure")
    assert "không nêu đã thực hiện được bao nhiêu" in first_line(talk.ask("được bao nhiêu tỷ rồi", "ask_figure"))


# a slip put right


def test_a_slip_taken_for_a_complaint_is_the_question_again(talk: Conversation) -> None:
    talk.ask("chi ngân sách bao nhiêu", "ask_figure")
    reply = talk.say("à tôi nhầm, ý tôi là thu ngân sách", "complaint", confidence=0.6)
    assert reply.status is Status.ANSWERED
    assert "640" in body(reply)


def test_a_slip_taken_for_a_claim_is_the_question_again(talk: Conversation) -> None:
    talk.ask("chi ngân sách bao nhiêu", "ask_figure")
    reply = talk.ask("à không phải, thu ngân sách cơ", "ask_yes_no")
    assert first_line(reply).startswith("Thu ngân sách")
    assert "640" in first_line(reply)


# the stage that a document is for is not its day


def test_the_day_of_a_document_is_no_stage(talk: Conversation) -> None:
    talk.ask("Nghị quyết 14-NQ/TU của ai", "ask_who")
    reply = talk.ask("giai đoạn nào", "ask_when")
    assert "05/9/2025." not in first_line(reply)
    reply = talk.ask("áp dụng đến khi nào", "ask_when")
    assert not first_line(reply).startswith("Ngày")
