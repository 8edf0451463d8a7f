"""The gate asks about a release's own content, judges the replies and says why a release may not go live."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from admin.commands.check import show_report
from admin.evaluation.client import Citation, Reply, ShownFigure
from admin.evaluation.fitting import fits
from admin.gate import bot as bot_module
from admin.gate.bot import RasaBot
from admin.gate.check import CheckPlan, check
from admin.gate.content import Content, read_content
from admin.gate.near_misses import near_misses
from admin.gate.questions import GateQuestion, Kind, as_topic, figure_questions, sample, section_questions
from admin.gate.report import CheckReport, SetScore, Tally, reasons_against
from admin.gate.sets import MOST_ASKED, sets_for
from admin.gate.verdict import Verdict, judge
from admin.output import Output
from index.errors import ServiceError
from tests.admin.office import PLAN, REPORT, Office
from vietnamese.folding import fold

pytestmark = pytest.mark.app


@pytest.fixture(name="content")
def _content(office: Office) -> Content:
    office.run("add", office.file("ke-hoach.txt"))
    return read_content(office.state / "releases" / office.json("build")["release"])


class KnowingBot:
    """Answers every figure and section question right and refuses the rest, as told by the questions themselves."""

    def __init__(self, questions: Sequence[GateQuestion]) -> None:
        self._known = {question.text: question for question in questions}

    def converse(self, turns: Sequence[str]) -> Reply:
        question = self._known.get(turns[-1])
        if question is None or question.kind is Kind.NEAR_MISS:
            return Reply("Văn bản không nêu.", "not_in_plan")
        start, end = question.span
        citation = Citation(
            id=1, document="", section="", quote=question.source, document_id=question.document, start=start, end=end
        )
        return Reply(f"{question.source} [1]", "answered", citations=(citation,))


def figure(value: str) -> ShownFigure:
    return ShownFigure(indicator="x", value=value, unit=None, bound="exact", period=None)


def test_every_named_figure_is_asked_in_several_ways(content: Content) -> None:
    questions = list(figure_questions(content))
    revenue = [item for item in questions if Decimal(1250) in item.values]
    assert len({item.text for item in revenue}) == 5
    assert sum(item.text == fold(item.text) for item in revenue) == 2
    assert all("thu ngân sách" in item.text.lower() or "thu ngan sach" in item.text for item in revenue)
    assert all(item.source.startswith("Tổng thu ngân sách") for item in revenue)


def test_a_figure_that_a_newer_document_states_anew_may_be_answered_from_it(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    adjusted = PLAN.replace("Kế hoạch", "Điều chỉnh kế hoạch").replace(
        "năm 2023 đạt 1.250", "đến cuối năm 2023 đạt 1.300"
    )
    office.run("add", office.file("dieu-chinh.txt", adjusted), "--supersedes", "ke-hoach")
    both = read_content(office.state / "releases" / office.json("build")["release"])
    values = {item.document: item.values for item in figure_questions(both) if "Tổng thu" in item.source}
    assert values["ke-hoach"] == {Decimal(1250), Decimal(1300)}
    assert values["dieu-chinh"] == {Decimal(1300)}


def test_a_place_that_stands_in_the_name_is_not_named_twice(content: Content) -> None:
    ward = replace(content.figures[0], indicator="số hộ thoát nghèo của phường Hà Đông", place="phường Hà Đông")
    texts = [item.text for item in figure_questions(replace(content, figures=(ward,)))]
    assert len(texts) == 5
    assert all(fold(text).count("phuong ha dong") == 1 for text in texts)


def test_sections_are_asked_by_their_headings(content: Content) -> None:
    texts = [item.text for item in section_questions(content)]
    assert "Văn bản nêu những gì về nhiệm vụ về giáo dục?" in texts


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Về nông nghiệp", "nông nghiệp"),
        ("NHIỆM VỤ, GIẢI PHÁP", "nhiệm vụ, giải pháp"),
        ("Vệ sinh môi trường", "vệ sinh môi trường"),
        ("UBND thành phố", "UBND thành phố"),
    ],
)
def test_a_heading_stands_in_a_question_as_people_would_say_it(title: str, topic: str) -> None:
    assert as_topic(title) == topic


def test_with_several_documents_a_section_is_asked_for_by_its_year(office: Office) -> None:
    office.run("add", office.file("cu.txt"))
    office.run("add", office.file("moi.txt", REPORT.replace("Nhiệm vụ về giáo dục", "Kết quả về y tế")))
    both = read_content(office.state / "releases" / office.json("build")["release"])
    asked = {question.text for question in section_questions(both)}
    assert "Văn bản năm 2023 nêu những gì về nhiệm vụ về giáo dục?" in asked
    assert "Văn bản năm 2024 nêu những gì về kết quả về y tế?" in asked


def test_of_two_documents_on_one_year_a_section_is_asked_for_by_the_number(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"), "--number", "12/KH-UBND")
    report = REPORT.replace("2024", "2023").replace("Nhiệm vụ về giáo dục", "Kết quả về y tế")
    office.run("add", office.file("bao-cao.txt", report))
    both = read_content(office.state / "releases" / office.json("build")["release"])
    asked = {question.text for question in section_questions(both)}
    assert "Văn bản 12/KH-UBND nêu những gì về nhiệm vụ về giáo dục?" in asked
    assert "Văn bản năm 2023 nêu những gì về kết quả về y tế?" in asked


def test_near_misses_ask_for_what_the_release_does_not_hold(content: Content) -> None:
    said = fold(" ".join(content.texts.values()))
    questions = list(near_misses(content))
    assert any("năm 20" in item.text for item in questions)
    assert all(fold(item.text).removesuffix(" la bao nhieu?") not in said for item in questions)


def test_an_indicator_that_a_document_speaks_of_is_no_near_miss(office: Office, content: Content) -> None:
    name = "Số rạp chiếu phim là bao nhiêu?"
    assert any(item.text == name for item in near_misses(content))
    cinema = REPORT + "\nSố rạp chiếu phim trên địa bàn là 3 rạp.\n"
    office.run("add", office.file("bao-cao.txt", cinema), "--yes")
    other = read_content(office.state / "releases" / office.json("build")["release"])
    assert not any(item.text == name for item in near_misses(other))


def test_a_sample_is_always_the_same_and_takes_changed_documents_first() -> None:
    questions = [GateQuestion(Kind.FIGURE, f"câu {n}", "b" if n % 2 else "a", "") for n in range(40)]
    picked = sample(questions, 10, first=frozenset({"b"}))
    assert {item.document for item in picked} == {"b"}
    assert picked == sample(reversed(questions), 10, first=frozenset({"b"}))


def test_a_release_that_knows_itself_passes(content: Content) -> None:
    plan = CheckPlan(limit=100)
    report = check(content, "hash", KnowingBot(plan.questions(content)), plan)
    assert report.passed
    assert report.failures == []
    assert sum(tally.total for tally in report.tallies) == len(plan.questions(content))


def test_a_release_that_knows_nothing_fails_with_the_sentences(content: Content) -> None:
    report = check(content, "hash", KnowingBot([]), CheckPlan(limit=100))
    assert not report.passed
    assert any(asked.source.startswith("Tổng thu ngân sách") for asked in report.failures)


FIGURE = GateQuestion(Kind.FIGURE, "thu?", "d", "", values=frozenset({Decimal("2341.6")}), option="thu ngân sách")
OTHER_DOCUMENT = replace(FIGURE, elsewhere=frozenset({Decimal(2580)}))
SECTION = GateQuestion(Kind.SECTION, "giáo dục?", "d", "", span=(10, 20))
NEAR_MISS = GateQuestion(Kind.NEAR_MISS, "thu 2050?", "d", "")


def cited(start: int, document: str = "d") -> Reply:
    citation = Citation(id=1, document="", section="", quote="q", document_id=document, start=start, end=start + 5)
    return Reply("…", "answered", citations=(citation,))


@pytest.mark.parametrize(
    ("question", "reply", "verdict"),
    [
        (FIGURE, Reply("đạt 2.341,6 tỷ đồng", "answered", figures=(figure("2341.6"),)), Verdict.RIGHT),
        (FIGURE, Reply("đạt 2.580 tỷ đồng", "answered", figures=(figure("2580"),)), Verdict.WRONG),
        (OTHER_DOCUMENT, Reply("đạt 2.580 tỷ đồng", "answered", figures=(figure("2580"),)), Verdict.MISSED),
        (FIGURE, Reply("«phấn đấu thu vượt»", "answered"), Verdict.MISSED),
        (FIGURE, Reply("không nêu", "not_in_plan"), Verdict.MISSED),
        (FIGURE, Reply("Bạn hỏi Thu ngân sách hay chi?", "clarify"), Verdict.RIGHT),
        (FIGURE, Reply("Bạn hỏi chi nào?", "clarify"), Verdict.MISSED),
        (FIGURE, Reply("", "error"), Verdict.WRONG),
        (FIGURE, Reply("", "answered", failure="quá thời gian chờ"), Verdict.WRONG),
        (SECTION, cited(12), Verdict.RIGHT),
        (SECTION, cited(30), Verdict.MISSED),
        (SECTION, cited(12, document="khac"), Verdict.MISSED),
        (NEAR_MISS, Reply("không nêu", "not_in_plan"), Verdict.RIGHT),
        (NEAR_MISS, Reply("đạt 2.341,6 tỷ đồng", "answered"), Verdict.WRONG),
    ],
)
def test_replies_are_judged(question: GateQuestion, reply: Reply, verdict: Verdict) -> None:
    assert judge(question, reply) is verdict


def test_an_evaluation_file_may_not_get_worse_than_in_the_serving_release() -> None:
    tallies = [Tally(kind=Kind.FIGURE, right=10, missed=0, wrong=0)]
    now, before = [SetScore(name="dev", right=80, total=100)], [SetScore(name="dev", right=90, total=100)]
    assert reasons_against(tallies, now, now) == []
    assert "dev" in reasons_against(tallies, now, before)[0]
    assert "Không có số liệu" in reasons_against([], [])[0]


def test_the_report_says_what_an_evaluation_file_counts_for(capsys: pytest.CaptureFixture[str]) -> None:
    report = CheckReport(
        release="r1",
        manifest="",
        made="",
        seconds=1.0,
        tallies=[],
        sets=[SetScore(name="dev", right=118, total=150)],
        failures=[],
        reasons=[],
    )
    show_report(Output(), report)
    assert "so với bản đang phục vụ" in " ".join(capsys.readouterr().out.split())
    show_report(Output(), report.model_copy(update={"sets": []}))
    assert "so với bản đang phục vụ" not in capsys.readouterr().out


def test_a_few_missed_headings_stop_no_release() -> None:
    figures = Tally(kind=Kind.FIGURE, right=50, missed=0, wrong=0)
    few = Tally(kind=Kind.SECTION, right=4, missed=4, wrong=0)
    many = Tally(kind=Kind.SECTION, right=10, missed=6, wrong=0)
    assert reasons_against([figures, few]) == []
    assert "đề mục" in reasons_against([figures, many])[0]


def test_a_long_question_file_is_asked_in_the_same_sample_each_time(office: Office, content: Content) -> None:
    path = write_set(office.root / "dai.jsonl", "Tỷ lệ hộ nghèo giảm còn 1,9%")
    line = json.loads(path.read_text(encoding="utf-8"))
    path.write_text("".join(json.dumps(line | {"id": f"q{number}"}) + "\n" for number in range(400)), encoding="utf-8")
    ((_, first),), ((_, again),) = (sets_for(content, None, reviewed=path) for _ in range(2))
    assert len(first) == MOST_ASKED
    assert first == again
    ((_, named),) = sets_for(content, [path], reviewed=path)
    assert len(named) == 400


def write_set(path: Path, quote: str) -> Path:
    question = {"id": "q", "category": "c", "turns": ["?"], "intent": None, "status": ["answered"], "must": []}
    path.write_text(json.dumps(question | {"quote": quote}), encoding="utf-8")
    return path


def test_only_question_files_about_these_documents_are_asked(office: Office, content: Content) -> None:
    ours = write_set(office.root / "ours.jsonl", "Tỷ lệ hộ nghèo giảm còn 1,9%")
    other = write_set(office.root / "other.jsonl", "một câu của văn bản khác")
    assert [name for name, _ in sets_for(content, None, reviewed=ours)] == ["ours"]
    assert sets_for(content, None, reviewed=other) == ()
    ((_, named),) = sets_for(content, [other], reviewed=ours)
    assert not fits(content.texts, named)


def payload(release: str = "r1") -> list[dict[str, object]]:
    return [{"custom": {"text": "Thu 5 tỷ", "status": "answered", "release": release, "blocks": []}}]


def rasa(handler: httpx.MockTransport) -> RasaBot:
    return RasaBot("http://rasa", release="r1", transport=handler)


def test_the_rasa_channel_is_read_as_the_contract_says() -> None:
    with rasa(httpx.MockTransport(lambda _: httpx.Response(200, json=payload()))) as bot:
        reply = bot.converse(["xin chào", "thu?"])
    assert (reply.status, reply.text, reply.failure) == ("answered", "Thu 5 tỷ", None)


@pytest.mark.parametrize(
    ("response", "failure"),
    [
        (httpx.Response(200, json=payload("r2")), "trả lời từ bản r2"),
        (httpx.Response(200, json=[]), "không có câu trả lời nào"),
        (httpx.Response(500, text="no"), "HTTP 500"),
        (httpx.Response(200, json=[{"text": "plain"}]), "không đúng dạng"),
    ],
)
def test_a_reply_of_another_shape_or_release_is_a_failure(response: httpx.Response, failure: str) -> None:
    with rasa(httpx.MockTransport(lambda _: response)) as bot:
        assert failure in (bot.converse(["?"]).failure or "")


def test_a_silent_or_missing_server_is_told_apart() -> None:
    def silent(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow")

    def missing(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with rasa(httpx.MockTransport(silent)) as bot:
        assert bot.converse(["?"]).failure == "quá thời gian chờ"
    with rasa(httpx.MockTransport(missing)) as bot, pytest.raises(ServiceError):
        bot.converse(["?"])


def test_the_command_reports_and_leaves_with_the_gates_code(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    release = office.json("build")["release"]
    content = read_content(office.state / "releases" / release)
    knowing: list[Sequence[GateQuestion]] = [CheckPlan(300, frozenset(content.documents)).questions(content)]

    @contextmanager
    def candidate(_: Path) -> Iterator[KnowingBot]:
        yield KnowingBot(knowing[0])

    monkeypatch.setattr("admin.commands.check.candidate_bot", candidate)
    passed = office.run("check")
    assert passed.exit_code == 0, passed.output
    assert f"publish {release}" in passed.stdout
    assert (office.audit()[-1]["what"], office.audit()[-1]["passed"]) == ("check", True)
    assert office.json("releases")["releases"][0]["check"] == "đạt"
    knowing[0] = []
    failed = office.run("check")
    assert failed.exit_code == 3
    assert "Tổng thu ngân sách" in failed.stdout
    assert office.json("check")["passed"] is False
    assert office.run("publish").exit_code == 3


def test_asking_needs_a_running_bot(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "make run" in office.run("ask", "thu ngân sách?").stderr
    handler = httpx.MockTransport(lambda _: httpx.Response(200, json=payload()))
    monkeypatch.setattr(
        "admin.commands.ask.live_runner", lambda _: type("R", (), {"rasa": "http://x", "release": "r1"})
    )
    monkeypatch.setattr(
        "admin.commands.ask.RasaBot", lambda url, release: bot_module.RasaBot(url, release=release, transport=handler)
    )
    assert office.json("ask", "thu ngân sách?")["text"] == "Thu 5 tỷ"
