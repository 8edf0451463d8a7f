"""Questions about two resolutions of the test's own that set levels for some and other levels for others."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

LOANS = """# NGHỊ QUYẾT Quy định mức cho vay và lãi suất cho vay của quỹ hỗ trợ nông dân thành phố Sông Cầm

Số: 18/2031/NQ-HĐND

Sông Cầm, ngày 02 tháng 7 năm 2031

Hội đồng nhân dân thành phố Sông Cầm ban hành Nghị quyết Quy định mức cho vay và lãi suất cho vay của quỹ hỗ trợ nông dân.

**Điều 1. Mức cho vay**

a) Mức cho vay

- Đối với chương trình nuôi trồng thủy sản: Mức cho vay tối đa đối với hộ nuôi cá là 120 triệu đồng, người vay không cần phải \
có tài sản bảo đảm tiền vay; đối với hợp tác xã mức cho vay tối đa theo quy định của Trung ương, đảm bảo không quá 250 triệu \
đồng cho 01 lao động.

- Đối với chương trình nước sạch và vệ sinh môi trường: Mức cho vay tối đa là 25 triệu đồng/công trình nước sạch và 40 triệu \
đồng/công trình vệ sinh.

**Điều 2. Lãi suất cho vay**

a) Đối với hộ nghèo, hộ cận nghèo vay vốn của quỹ; các hộ vay mua con giống, làm chuồng trại; người chấp hành xong án phạt tù; \
các đối tượng khác được quy định lãi suất bằng hoặc thấp hơn lãi suất cho vay hộ nghèo: Áp dụng lãi suất cho vay là 3,6%/năm.

b) Đối với hộ mới thoát nghèo vay vốn của quỹ; đối tượng vay làm công trình nước sạch; các đối tượng khác được quy định lãi \
suất cao hơn lãi suất cho vay hộ nghèo: Áp dụng mức lãi suất cho vay là 5,4%/năm; riêng đối với hợp tác xã áp dụng mức lãi \
suất cho vay là 5%/năm.

**Điều 3. Điều khoản thi hành**

1. Nghị quyết này có hiệu lực từ ngày 15 tháng 7 năm 2031.

2. Lãi suất trên được điều chỉnh khi lãi suất cơ bản thay đổi theo quy định.

Nghị quyết này được Hội đồng nhân dân thành phố Sông Cầm thông qua ngày 02 tháng 7 năm 2031.
"""
DYKES = """# NGHỊ QUYẾT Quy định mức chi bảo vệ đê và rừng ngập mặn của tỉnh Hải Triều

Số: 9/2032/NQ-HĐND

Hải Triều, ngày 05 tháng 5 năm 2032

**Điều 1. Đối tượng áp dụng**

Cơ quan nhà nước, tổ chức, hộ gia đình có liên quan đến bảo vệ rừng ngập mặn.

**Điều 2. Cấp kinh phí bảo vệ rừng**

1. Cơ quan nhà nước được giao quản lý rừng ngập mặn, rừng phòng hộ

a) Mức kinh phí:

- Kinh phí bảo vệ rừng ngập mặn bình quân 900.000 đồng/ha/năm trên tổng diện tích được giao.

- Kinh phí bảo vệ rừng phòng hộ bình quân 1.250.000 đồng/ha/năm trên tổng diện tích được giao.

b) Nội dung chi:

- Chi phí tiền công cho lực lượng tuần tra ban đêm;

- Mua sắm xuồng máy và áo phao;

- Tuyên truyền trong cộng đồng dân cư.

2. Các tổ chức được giao rừng theo quy định tại khoản 3 Điều 7 Nghị định 21/2030/NĐ-CP

a) Mức kinh phí:

- Được tỉnh cấp kinh phí bảo vệ rừng ngập mặn bình quân 700.000 đồng/ha/năm trên tổng diện tích được giao.

- Được tỉnh cấp kinh phí bảo vệ rừng phòng hộ bình quân 800.000 đồng/ha/năm trên tổng diện tích được giao.

b) Nội dung chi, trình tự thực hiện: thực hiện theo quy định tại điểm c khoản 3 Điều 7 Nghị định 21/2030/NĐ-CP.

**Điều 3. Mức khoán bảo vệ rừng**

a) Mức khoán bảo vệ rừng ngập mặn: 650.000 đồng/ha/năm.

b) Mức khoán bảo vệ rừng phòng hộ: 720.000 đồng/ha/năm.
"""


@pytest.fixture(scope="module")
def fund(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("song-cam"), LOANS)


@pytest.fixture(scope="module")
def dykes(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("hai-trieu"), DYKES)


@pytest.mark.parametrize(
    ("question", "level"),
    [
        ("Hộ cận nghèo vay thì lãi suất bao nhiêu một năm?", "3,6%/năm"),
        ("Vay tiền làm chuồng trại thì lãi mấy phần trăm?", "3,6%/năm"),
        ("Người mới ra tù vay vốn thì lãi suất bao nhiêu?", "3,6%/năm"),
        ("Hộ mới thoát nghèo vay lãi bao nhiêu một năm?", "5,4%/năm"),
        ("Hợp tác xã vay thì lãi suất mấy %?", "5%/năm"),
        ("Hộ nuôi cá được vay cao nhất bao nhiêu?", "120 triệu đồng"),
        ("Xây nhà vệ sinh thì được vay tối đa bao nhiêu tiền?", "40 triệu đồng"),
        ("Hợp tác xã thì vay không quá bao nhiêu cho mỗi lao động?", "250 triệu đồng"),
    ],
)
def test_the_level_is_that_set_for_whom_the_question_names(fund, question, level):
    answer = Conversation(fund).ask(question)
    assert answer.status is Status.ANSWERED
    assert level in first_line(answer)
    assert not check(answer, fund.knowledge.release)


def test_the_clause_that_names_them_is_quoted_beside_the_level(fund):
    answer = Conversation(fund).ask("Hộ mới thoát nghèo vay lãi bao nhiêu một năm?")
    assert any("hộ mới thoát nghèo" in citation.quote for citation in answer.citations)


def test_a_level_of_others_is_put_right(fund):
    answer = Conversation(fund).ask("Sao người chấp hành xong án phạt tù lại phải chịu lãi 5,4% một năm?")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "3,6%/năm" in first_line(answer)


def test_whoever_a_level_is_for_is_told_from_all_clauses(fund):
    answer = Conversation(fund).ask("Những ai được vay lãi 3,6% một năm?", "ask_who")
    assert any("án phạt tù" in citation.quote for citation in answer.citations)
    assert any("chuồng trại" in citation.quote for citation in answer.citations)


def test_the_levels_of_two_are_held_against_each_other(fund):
    asked = "Lãi của hộ mới thoát nghèo cao hơn lãi hộ nghèo bao nhiêu điểm phần trăm?"
    answer = Conversation(fund).ask(asked, "ask_compute")
    assert "1,8" in first_line(answer)
    assert not check(answer, fund.knowledge.release)


def test_a_follow_up_asks_the_same_level_of_others(fund):
    talk = Conversation(fund)
    talk.ask("Hộ nghèo vay lãi bao nhiêu?")
    assert "5,4%/năm" in first_line(talk.ask("còn hộ mới thoát nghèo thì sao?", "ask_task"))


@pytest.mark.parametrize(
    "question", ["Vay nuôi trồng thủy sản có cần thế chấp không?", "Có phải thế chấp sổ đỏ không?"]
)
def test_what_is_not_needed_is_denied(fund, question):
    answer = Conversation(fund).ask(question, "ask_yes_no")
    assert first_line(answer).startswith("Không.")


def test_a_need_taken_for_granted_that_there_is_not_is_put_right(fund):
    answer = Conversation(fund).ask("Hộ nuôi cá vay 120 triệu thì phải có tài sản bảo đảm đúng không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE


def test_one_thing_follows_the_change_of_another(fund):
    asked = "Lãi suất cơ bản tăng thì lãi suất cho vay có thay đổi theo không?"
    answer = Conversation(fund).ask(asked, "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Có.")


def test_another_body_than_the_issuer_is_put_right(fund):
    answer = Conversation(fund).ask("Sao UBND thành phố lại tự ban hành nghị quyết này?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Hội đồng nhân dân thành phố Sông Cầm ban hành" in answer.citations[0].quote


def test_the_effect_is_asked_after_the_day_of_adoption(fund):
    talk = Conversation(fund)
    talk.ask("Nghị quyết này thông qua ngày nào?", "ask_when")
    assert "15 tháng 7 năm 2031" in first_line(talk.ask("vậy bao giờ có hiệu lực?", "ask_when"))


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("Tôi nhận khoán 6 ha rừng ngập mặn thì một năm được tổng cộng bao nhiêu tiền?", "3.900.000 đồng/năm"),
        ("Nhận khoán bảo vệ 10 ha rừng phòng hộ một năm được bao nhiêu tiền?", "7.200.000 đồng/năm"),
    ],
)
def test_an_amount_for_one_is_multiplied_by_how_many_there_are(dykes, question, amount):
    answer = Conversation(dykes).ask(question)
    assert amount in first_line(answer)
    assert not check(answer, dykes.knowledge.release)


def test_who_is_asked_about_chooses_between_levels_of_one_name(dykes):
    talk = Conversation(dykes)
    asked = "Cơ quan nhà nước được giao quản lý rừng phòng hộ thì được cấp bao nhiêu một ha?"
    assert "1.250.000" in first_line(talk.ask(asked, "ask_task"))
    assert "900.000" in first_line(talk.ask("còn rừng ngập mặn thì sao?", "ask_task"))


def test_two_levels_held_against_each_other_are_of_one_holder(dykes):
    asked = (
        "Với cơ quan nhà nước quản lý rừng, mức cấp cho rừng phòng hộ nhiều hơn rừng ngập mặn bao nhiêu tiền mỗi ha?"
    )
    assert "350.000" in first_line(Conversation(dykes).ask(asked))


def test_a_level_is_for_all_whom_the_document_is_for(dykes):
    assert "650.000" in first_line(
        Conversation(dykes).ask("Hộ gia đình nhận khoán rừng ngập mặn được bao nhiêu một ha?")
    )


def test_what_money_may_be_spent_on_is_listed(dykes):
    answer = Conversation(dykes).ask("Tiền cấp cho cơ quan nhà nước thì được chi vào những việc gì?", "ask_task")
    assert any("xuồng máy" in citation.quote for citation in answer.citations)
    assert not any("Điều 7" in citation.quote for citation in answer.citations)
