"""Questions about a resolution of the test's own that sets fines: acts in other words, multiples, articles, lists of acts."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RESOLUTION = """# NGHỊ QUYẾT Quy định mức tiền phạt đối với hành vi vi phạm về cây xanh và hè phố của thành phố Bãi Trâu

Số: 19/2027/NQ-HĐND

Bãi Trâu, ngày 09 tháng 7 năm 2027

(thực hiện khoản 4 Điều 12 Luật Đô thị xanh)

## Điều 1. Đối tượng áp dụng

1. Hộ gia đình, cá nhân có nhà ở mặt phố.

2. Tổ chức nước ngoài thuê trụ sở tại thành phố.

## Điều 2. Mức tiền phạt

1. Mức phạt tiền tại Nghị quyết này áp dụng đối với cá nhân. Mức tiền phạt của tổ chức gấp 03 lần mức tiền phạt đối với cá nhân.

2. Phạt tiền từ 2.000.000 đồng đến 3.000.000 đồng đối với hành vi cưa, đục, đóng đinh vào thân cây bóng mát trên hè phố.

3. Phạt tiền từ 500.000 đồng đến 900.000 đồng đối với hành vi đổ nước thải, dầu mỡ vào gốc cây xanh.

4. Phạt tiền từ 1.200.000 đồng đến 1.600.000 đồng đối với hành vi không che chắn vật liệu xây dựng khi tập kết tạm.

5. Phạt tiền từ 4.000.000 đồng đến 6.000.000 đồng đối với một trong các hành vi sau đây:

a) Tự ý chặt hạ cây cổ thụ trong công viên;

b) Lấp bồn hoa công cộng để làm chỗ đỗ xe.

## Điều 3. Tổ chức thực hiện

1. Trách nhiệm của Sở Xây dựng

a) Lập danh mục cây cần bảo tồn. Mỗi năm trồng bổ sung ít nhất 400 cây bóng mát. Hằng năm rà soát, phấn đấu 85% tuyến phố có cây.

b) Treo biển tên cây tại các công viên.

2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố

a) Vận động các hội viên nhận chăm sóc bồn hoa.

3. Giao Ban Đô thị Hội đồng nhân dân thành phố kiểm đếm số cây bị chặt.

4. Đề nghị Sở Nông nghiệp và Môi trường kiểm đếm số cây bị chặt và trồng thay.

## Điều 4. Nguồn kinh phí

1. Ngân sách thành phố.

2. Tiền đóng góp của các chủ đầu tư khu đô thị.

## Điều 5. Hiệu lực

Nghị quyết này có hiệu lực thi hành kể từ ngày ký.
"""


@pytest.fixture(scope="module")
def fines(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bai-trau"), RESOLUTION, name="nghi-quyet.md")


@pytest.fixture
def asked(fines: Pipeline) -> Conversation:
    return Conversation(fines)


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("Đục, đóng đinh vào thân cây bóng mát bị phạt bao nhiêu tiền?", "từ 2.000.000 đến 3.000.000 đồng"),
        ("Quán phở nhà em lỡ đổ dầu mỡ vào gốc cây xanh thì bị phạt bao nhiêu vậy?", "900.000"),
    ],
)
def test_a_case_told_in_other_words_finds_the_fine_it_falls_under(
    asked: Conversation, fines: Pipeline, question: str, amount: str
) -> None:
    answer = asked.ask(question)
    assert amount in first_line(answer)
    assert not check(answer, fines.knowledge.release)


def test_a_fine_that_is_not_set_is_refused(asked: Conversation) -> None:
    assert asked.ask("Dắt chó không rọ mõm thì bị phạt bao nhiêu?").status is Status.NOT_IN_PLAN


def test_a_point_of_a_list_has_the_fine_of_its_lead_in(asked: Conversation) -> None:
    answer = asked.ask("Lấp bồn hoa công cộng làm chỗ đỗ xe thì phạt bao nhiêu tiền?")
    assert "từ 4.000.000 đồng đến 6.000.000 đồng" in body(answer)
    assert "Lấp bồn hoa" in body(answer)


@pytest.mark.parametrize(
    ("question", "result"),
    [
        (
            "Cá nhân đổ nước thải vào gốc cây xanh phạt tối đa 900.000 đồng, vậy tổ chức thì phạt tối đa bao nhiêu?",
            "2.700.000 đồng",
        ),
        ("Mỗi năm trồng bổ sung 400 cây bóng mát thì 3 năm ít nhất được bao nhiêu cây?", "ít nhất 1.200 cây"),
        ("Phấn đấu 85% tuyến phố có cây, vậy còn bao nhiêu phần trăm tuyến phố chưa có cây?", "15%"),
    ],
)
def test_what_a_question_supposes_is_worked_out(
    asked: Conversation, fines: Pipeline, question: str, result: str
) -> None:
    answer = asked.ask(question)
    assert result in first_line(answer)
    assert not check(answer, fines.knowledge.release)


def test_the_article_of_a_law_is_no_amount(asked: Conversation) -> None:
    answer = asked.ask("Nghị quyết này thực hiện khoản mấy điều mấy của Luật Đô thị xanh?")
    assert answer.status is Status.ANSWERED
    assert "khoản 4 Điều 12" in first_line(answer)


def test_whom_a_resolution_is_for_stands_under_its_heading(asked: Conversation) -> None:
    told = body(asked.ask("Những ai thuộc đối tượng áp dụng của nghị quyết này?", "ask_who"))
    assert "mặt phố" in told
    assert "nước ngoài" in told


@pytest.mark.parametrize(
    ("question", "agency"),
    [
        ("Ai treo biển tên cây tại công viên?", "Sở Xây dựng"),
        ("Ai vận động hội viên nhận chăm sóc bồn hoa?", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"),
    ],
)
def test_a_task_is_the_agency_s_under_whose_heading_it_stands(asked: Conversation, question: str, agency: str) -> None:
    assert agency in first_line(asked.ask(question, "ask_who"))


def test_a_number_and_a_date_are_those_of_the_document_that_is_described(asked: Conversation) -> None:
    told = body(asked.ask("Nghị quyết về tiền phạt cây xanh mang số bao nhiêu, thông qua ngày nào?", "ask_when"))
    assert "19/2027/NQ-HĐND" in told
    assert "09 tháng 7 năm 2027" in told


def test_who_asks_for_a_fine_is_in_no_danger(asked: Conversation) -> None:
    answer = asked.say("Có trộm cây cảnh với chặt cây công viên, tội nào bị phạt nặng hơn?", "emergency")
    assert answer.status is not Status.HAND_OVER


@pytest.mark.parametrize(
    "question", ["Nghị quyết này có hiệu lực từ khi nào?", "Bao giờ thì bắt đầu phạt theo mức mới?"]
)
def test_what_is_in_force_from_its_signing_is_dated_by_its_head(asked: Conversation, question: str) -> None:
    told = body(asked.ask(question, "ask_when"))
    assert "kể từ ngày ký" in told
    assert "09 tháng 7 năm 2027" in told


def test_all_to_whom_a_task_is_given_are_named(asked: Conversation) -> None:
    told = first_line(asked.ask("Ai kiểm đếm số cây bị chặt?", "ask_who"))
    assert "Hội đồng nhân dân thành phố" in told
    assert "Sở Nông nghiệp và Môi trường" in told


@pytest.mark.parametrize("question", ["Tiền thực hiện lấy từ nguồn nào?", "Kinh phí lấy ở đâu?"])
def test_where_the_money_is_from_is_no_question_for_sources(asked: Conversation, question: str) -> None:
    told = body(asked.source(question))
    assert "chủ đầu tư khu đô thị" in told


def test_what_a_writer_tells_of_their_own_is_no_premise(asked: Conversation) -> None:
    answer = asked.ask(
        "Nhà tôi mới trồng 300 cây, hè trước cửa mát lắm. Mỗi năm thành phố trồng bổ sung bao nhiêu cây bóng mát?"
    )
    assert answer.status is not Status.CORRECTED_PREMISE
    assert "400 cây" in first_line(answer)
