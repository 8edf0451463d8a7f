"""Nothing unproved leaves: falsified answers are caught without exception, true ones pass."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable

import pytest

from actions.answer import Answer, Line, Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from index.release import Release
from tests.actions.asking import Conversation, body
from tests.actions.mutations import Mutant, mutants

pytestmark = pytest.mark.app

SAMPLE = 8000
SEED = 20211231

QUESTIONS = (
    ("Thu ngân sách năm 2021 của Thái Nguyên là bao nhiêu?", "ask_figure"),
    ("Thuế phí bao nhiêu?", "ask_figure"),
    ("Thu tiền sử dụng đất của Thái Nguyên bao nhiêu?", "ask_figure"),
    ("Chi ngân sách thành phố Thái Nguyên năm 2021 là bao nhiêu?", "ask_figure"),
    ("Có bao nhiêu đề án phát triển kinh tế xã hội?", "ask_count"),
    ("Kể tên 11 đề án", "ask_count"),
    ("Thu ngân sách năm 2021 và 2019 của Thái Nguyên là bao nhiêu?", "ask_figure"),
    ("Thu ngân sách 6 tháng cuối năm 2021 của Thái Nguyên?", "ask_figure"),
    ("Thu ngân sách Thái Nguyên 2.500 tỷ đồng đúng không?", "ask_yes_no"),
    ("Chi ngân sách 2.580 tỷ đồng đúng không?", "ask_yes_no"),
    ("Thu ngân sách trên địa bàn Sông Lam là bao nhiêu?", "ask_figure"),
    ("Tỷ lệ hộ nghèo bao nhiêu?", "ask_figure"),
    ("Thu nhập bình quân đầu người là bao nhiêu?", "ask_figure"),
    ("Khách du lịch bao nhiêu lượt?", "ask_figure"),
    ("Sản lượng lúa bao nhiêu tấn?", "ask_figure"),
    ("Tổng vốn đầu tư công năm 2022 là bao nhiêu?", "ask_figure"),
    ("Tỷ lệ dân số tham gia bảo hiểm y tế?", "ask_figure"),
    ("Trồng bao nhiêu ha rừng phân tán?", "ask_figure"),
    ("Xây mới bao nhiêu phòng học?", "ask_figure"),
    ("Bao nhiêu hồ sơ được nộp trực tuyến?", "ask_figure"),
    ("Tỷ lệ hộ nghèo và khách du lịch là bao nhiêu?", "ask_figure"),
    ("Thu tiền sử dụng đất chiếm bao nhiêu phần trăm thu ngân sách Thái Nguyên?", "ask_compute"),
    ("Chi ngân sách Thái Nguyên chia đều thì mỗi tháng bao nhiêu?", "ask_compute"),
    ("Thuế phí cộng thu tiền sử dụng đất của Thái Nguyên là bao nhiêu?", "ask_compute"),
    ("Thu và chi ngân sách Thái Nguyên chênh nhau bao nhiêu?", "ask_compare"),
    ("Vốn ngân sách thành phố gấp mấy lần vốn xã hội hóa?", "ask_compute"),
    ("Vốn ngân sách thành phố và vốn ngân sách tỉnh chênh nhau bao nhiêu?", "ask_compute"),
    ("Vốn xã hội hóa chiếm bao nhiêu phần trăm tổng vốn đầu tư công?", "ask_compute"),
    ("Vốn ngân sách thành phố cộng vốn xã hội hóa là bao nhiêu?", "ask_compute"),
    ("Nhiệm vụ về nông nghiệp là gì?", "ask_task"),
    ("Nhiệm vụ giáo dục?", "ask_task"),
    ("Cải cách hành chính làm những gì?", "ask_task"),
    ("6 tháng đầu năm đạt kết quả gì?", "ask_achievement"),
    ("Kế hoạch nói gì về chuyển đổi số?", "ask_overview"),
    ("Kế hoạch có những nội dung gì?", "ask_overview"),
    ("Kế hoạch nhắc đến những văn bản nào?", "ask_document"),
    ("Nghị quyết 03-NQ/TU nói gì?", "ask_document"),
    ("Nghị quyết 01-NQ/TU ban hành ngày nào?", "ask_when"),
    ("Nghị quyết 03-NQ/TU và 01-NQ/TU ban hành ngày nào?", "ask_when"),
    ("Khi nào khởi công cầu Vạn Chài?", "ask_when"),
    ("Lễ hội Sông nước tổ chức khi nào?", "ask_when"),
    ("Ai ban hành Nghị quyết 03-NQ/TU?", "ask_who"),
    ("Ai chủ trì giải phóng mặt bằng?", "ask_who"),
    ("Có mấy nhiệm vụ?", "ask_count"),
    ("Phòng họp không giấy là gì?", "ask_definition"),
    ("GPMB là gì?", "ask_definition"),
    ("Có tinh giản biên chế không?", "ask_yes_no"),
    ("What is the budget revenue of Thai Nguyen in 2021?", "ask_figure"),
    ("Thu ngân sách năm 2019 là bao nhiêu?", "ask_figure"),
    ("Ngân sách bao nhiêu?", "ask_figure"),
)


def answers(pipeline: Pipeline) -> list[Answer]:
    """Return the answers to all questions, with the source, the explanation and more of each."""
    found = []
    for text, intent in QUESTIONS:
        talk = Conversation(pipeline)
        found.append(talk.ask(text, intent))
        found += [talk.source(), talk.explanation(), talk.more()]
    return list(dict.fromkeys(found))


@pytest.fixture(scope="module", name="true_answers")
def _true_answers(two_plans_pipeline: Pipeline) -> list[Answer]:
    return answers(two_plans_pipeline)


@pytest.fixture(scope="module", name="release")
def _release(two_plans_pipeline: Pipeline) -> Release:
    return two_plans_pipeline.knowledge.release


def test_no_true_answer_is_rejected(true_answers: list[Answer], release: Release) -> None:
    assert [problem for answer in true_answers for problem in check(answer, release)] == []
    assert [body(answer) for answer in true_answers if answer.strategy == "failed_check"] == []
    assert len({answer.strategy for answer in true_answers}) >= 15, "the questions reach every strategy"


def sample(answers_: Iterable[Answer], release: Release) -> list[Mutant]:
    """Return a seeded sample of the mutants in which every way of falsifying has its share."""
    ways: dict[str, list[Mutant]] = {}
    for answer in answers_:
        for mutant in mutants(answer, release):
            ways.setdefault(mutant.way, []).append(mutant)
    share = SAMPLE // len(ways)
    chosen = random.Random(SEED)
    return [mutant for way in ways.values() for mutant in chosen.sample(way, min(share, len(way)))]


def test_every_falsified_answer_is_caught(true_answers: list[Answer], release: Release) -> None:
    tried = sample(true_answers, release)
    missed = [mutant for mutant in tried if not check(mutant.answer, release)]
    counts = Counter(mutant.way for mutant in tried)
    print(f"\n{len(tried)} falsified answers, {len(tried) - len(missed)} caught; {len(true_answers)} true ones passed")
    print(", ".join(f"{way}: {count}" for way, count in sorted(counts.items())))
    assert len(tried) >= 5000
    assert len(counts) == 27
    assert not missed, "\n".join(f"{mutant.way}: {mutant.change}" for mutant in missed[:20])


def test_a_fixed_reply_may_hold_the_hotline_and_no_other_number(talk: Conversation) -> None:
    release = talk.pipeline.knowledge.release
    reply = talk.say("cho gặp cán bộ", "hand_over")
    assert not check(reply, release)
    other = Answer(Status.HAND_OVER, (Line("Bạn hãy gọi số 1900.", lead=True),), allowed=("1022",))
    assert check(other, release)


def test_the_year_asked_for_may_be_repeated_but_not_given_a_figure(talk: Conversation) -> None:
    release = talk.pipeline.knowledge.release
    refused = talk.ask("Thu ngân sách năm 2031 là bao nhiêu?")
    assert "2031" in body(refused)
    assert not check(refused, release)
    shown = talk.ask("Chi ngân sách bao nhiêu?")
    claim = Line("Chi ngân sách thành phố năm 2031: 2.580 tỷ đồng [1].", lead=True)
    assert check(Answer(shown.status, (claim,), shown.citations, shown.figures, allowed=("năm 2031",)), release)


def test_an_answer_of_another_release_is_rejected(talk: Conversation, two_plans_pipeline: Pipeline) -> None:
    foreign = Conversation(two_plans_pipeline).ask("Tổng vốn đầu tư công năm 2022 là bao nhiêu?")
    assert not check(foreign, two_plans_pipeline.knowledge.release)
    assert check(foreign, talk.pipeline.knowledge.release)
