"""Questions about a small resolution of the test's own: what it says of itself, to whom things are sent, what names mean.

Rasa takes some of them for talk, for they are of a field that it has not learnt.
"""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RESOLUTION = """HỘI ĐỒNG NHÂN DÂN TỈNH LAM KHÊ

Số: 31/2031/NQ-HĐND

Lam Khê, ngày 04 tháng 6 năm 2031

# NGHỊ QUYẾT Quy định mức thu phí bến bãi và mức tiền phạt trong lĩnh vực đường thủy trên địa bàn tỉnh Lam Khê

## Điều 1. Mục tiêu chung

Nâng cao ý thức chấp hành pháp luật của người lái đò, giảm tai nạn trên sông.

## Điều 2. Mức tiền phạt

1. Phạt tiền từ 2.000.000 đồng đến 4.000.000 đồng đối với hành vi chở quá số người quy định trên phương tiện đường thủy.

2. Phạt tiền từ 5.000.000 đồng đến 7.000.000 đồng đối với hành vi không trang bị áo phao trên phương tiện đường thủy.

3. Mức tiền phạt của tổ chức gấp 02 lần mức tiền phạt đối với cá nhân vi phạm trên phương tiện đường thủy.

## Điều 3. Tổ chức thực hiện

1. Trước ngày 15 tháng 11 hằng năm, Ủy ban nhân dân cấp xã lập danh sách bến đò gửi Sở Xây dựng để tổng hợp.

2. Chủ bến gửi báo cáo an toàn về Ủy ban nhân dân tỉnh (qua Công an tỉnh) trong thời hạn 07 ngày.

3. Đưa vào sử dụng cầu Bến Sim (ngày 12 tháng 5 năm 2031) thay cho bến đò cũ.

4. Khuyến khích bến đò bán sản phẩm OCOP (Chương trình mỗi xã một sản phẩm).

5. Quỹ bến nước theo quy định tại Điều này là quỹ do các chủ bến đóng góp để sửa bến.

## Điều 4. Hiệu lực

Nghị quyết này có hiệu lực thi hành từ ngày 20 tháng 6 năm 2031.

Thay thế Quyết định số 112/QĐ-UBND ngày 03 tháng 4 năm 2024 của Ủy ban nhân dân tỉnh Lam Khê về phí bến bãi; Quyết định số
98/QĐ-UBND ngày 09 tháng 5 năm 2025 của Ủy ban nhân dân tỉnh Hạ Sim về phí bến bãi.
"""


@pytest.fixture(scope="module")
def resolution(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("lam-khe"), RESOLUTION)


@pytest.fixture
def talk(resolution: Pipeline) -> Conversation:
    return Conversation(resolution)


@pytest.mark.parametrize(
    "asked", ["Bao giờ nghị quyết bắt đầu áp dụng?", "Nghị quyết áp dụng từ khi nào?", "Khi nào quy định mới thi hành?"]
)
def test_a_document_named_by_its_kind_alone_begins_with_its_effect(talk: Conversation, asked: str) -> None:
    assert "20 tháng 6 năm 2031" in first_line(talk.ask(asked, "ask_when"))


def test_the_days_from_issue_to_effect_are_counted(talk: Conversation) -> None:
    answer = talk.ask("Từ lúc nghị quyết được thông qua tới ngày có hiệu lực là mấy ngày?", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "16 ngày" in first_line(answer)


@pytest.mark.parametrize(
    "asked", ["Nghị quyết về tiền phạt đường thủy của tỉnh số mấy?", "Nghị quyết thu phí bến bãi là số bao nhiêu?"]
)
def test_the_document_is_known_by_what_its_title_is_about(talk: Conversation, asked: str) -> None:
    assert "31/2031/NQ-HĐND" in body(talk.ask(asked, "ask_document"))


def test_effect_is_asked_on_after_the_day_of_issue(talk: Conversation) -> None:
    talk.ask("Nghị quyết phí bến bãi được thông qua ngày nào?", "ask_when")
    assert "20 tháng 6 năm 2031" in body(talk.ask("Vậy bao giờ thì có hiệu lực?", "ask_when"))


def test_whom_a_list_is_sent_to_is_asked_on(talk: Conversation) -> None:
    talk.ask("Xã lập danh sách bến đò trước ngày nào?", "ask_when")
    answer = talk.say("Rồi gửi cho ai?", "hand_over", confidence=0.6)
    assert first_line(answer).startswith("Sở Xây dựng")


def test_through_whom_a_report_is_sent_is_asked_on(talk: Conversation) -> None:
    talk.ask("Chủ bến gửi báo cáo an toàn trong mấy ngày?", "ask_count")
    answer = talk.say("Gửi qua cơ quan nào?", "hand_over", confidence=0.9)
    assert first_line(answer).startswith("Công an tỉnh")


def test_how_many_times_more_an_organisation_is_fined_is_told(talk: Conversation) -> None:
    assert "gấp 02 lần" in first_line(talk.ask("nếu là công ty vi phạm thì bị phạt gấp mấy lần?", "ask_compute"))


def test_a_wish_to_be_put_through_is_not_about_sending(talk: Conversation) -> None:
    talk.ask("Chủ bến gửi báo cáo an toàn trong mấy ngày?", "ask_count")
    assert talk.say("Cho tôi gặp cán bộ", "hand_over").status is Status.HAND_OVER


def test_a_bridge_in_use_is_open_to_traffic(talk: Conversation) -> None:
    assert "12 tháng 5 năm 2031" in first_line(talk.ask("Cầu Bến Sim cho xe chạy từ ngày nào?", "ask_when"))


def test_a_short_form_is_spelled_out_in_brackets(talk: Conversation) -> None:
    answer = talk.ask("OCOP là gì?", "ask_definition")
    assert answer.status is Status.ANSWERED
    assert "mỗi xã một sản phẩm" in first_line(answer)


def test_a_definition_may_refer_to_its_article(talk: Conversation) -> None:
    assert "do các chủ bến đóng góp" in first_line(talk.ask("Quỹ bến nước là gì?", "ask_task"))


def test_whoever_asks_may_tell_of_themselves_before_a_heading(talk: Conversation) -> None:
    answer = talk.ask("Bác hưu trí rồi, mục tiêu chung của nghị quyết này là gì?", "ask_overview")
    assert "người lái đò" in first_line(answer)


def test_the_document_of_another_body_is_asked_on(talk: Conversation) -> None:
    talk.ask("Quyết định của tỉnh Lam Khê bị thay thế là số mấy?", "ask_document")
    assert "98/QĐ-UBND" in first_line(talk.ask("Thế của Hạ Sim?", "ask_figure"))


@pytest.mark.parametrize(
    "asked",
    ["Tổ chức vi phạm có bị phạt gấp mấy lần cá nhân không?", "Công ty vi phạm đường thủy thì phạt gấp mấy cá nhân?"],
)
def test_a_question_that_a_sentence_is_close_to_is_not_out_of_scope(talk: Conversation, asked: str) -> None:
    assert talk.say(asked, "out_of_scope", confidence=0.9).status is not Status.OUT_OF_SCOPE


@pytest.mark.parametrize(
    "said",
    [
        "Giá vàng hôm nay bao nhiêu?",
        "Tối nay Việt Nam đá với ai?",
        "Mai trời có mưa không?",
        "Xe máy vượt đèn đỏ phạt mấy?",
    ],
)
def test_what_no_sentence_is_close_to_stays_out_of_scope(talk: Conversation, said: str) -> None:
    assert talk.say(said, "out_of_scope", confidence=0.9).status is Status.OUT_OF_SCOPE


def test_a_question_about_fines_is_no_cry_for_help(talk: Conversation) -> None:
    asked = "Đang chở quá số người quy định với không trang bị áo phao trên phương tiện, lỗi nào phạt nặng hơn?"
    answer = talk.say(asked, "emergency", confidence=0.8)
    assert answer.strategy != "emergency"


@pytest.mark.parametrize(
    "said",
    [
        "Đò chìm rồi, gọi ai bây giờ?",
        "Có người rơi xuống sông, phải làm sao?",
    ],
)
def test_a_cry_for_help_is_one_whatever_the_document_is_about(talk: Conversation, said: str) -> None:
    assert talk.say(said, "emergency").strategy == "emergency"
