"""A release goes live only after its check, in one step, and the old one stays when the running bot refuses."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from admin import publishing
from admin.gate.report import CheckReport, Tally, fingerprint, save_report
from index.release.publishing import is_published
from tests.admin.office import REPORT, Office

pytestmark = pytest.mark.app

WAIT = 0.02


@pytest.fixture(name="release")
def _release(office: Office) -> str:
    """A first release that was built, not checked, and does not serve."""
    office.run("add", office.file("ke-hoach.txt"))
    return str(office.json("build")["release"])


def build_another(office: Office, title: str) -> str:
    office.run("describe", "ke-hoach", "--title", title)
    return str(office.json("build")["release"])


def put_check(office: Office, release: str, *, reasons: tuple[str, ...] = ()) -> None:
    folder = office.state / "releases" / release
    tally = Tally(kind="figure", right=3, missed=0, wrong=0)
    report = CheckReport(
        release=release,
        manifest=fingerprint(folder),
        made="2026-01-01",
        seconds=1.0,
        tallies=[tally],
        failures=[],
        reasons=list(reasons),
    )
    save_report(report, office.state / "checks")


class Runner:
    """A running bot that follows ``current``, or refuses what is in ``refuses``."""

    def __init__(self, office: Office) -> None:
        self.refuses: set[str] = set()
        self._office = office
        self._end = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Health)
        self._threads = [threading.Thread(target=self._server.serve_forever), threading.Thread(target=self._follow)]
        self._serve(office.serving() or "")
        for thread in self._threads:
            thread.start()

    def _serve(self, release: str) -> None:
        content = {"rasa": f"http://127.0.0.1:{self._server.server_address[1]}", "actions": "", "release": release}
        (self._office.state / "upstream.json").write_text(json.dumps(content), encoding="utf-8")
        self.serves = release

    def _follow(self) -> None:
        while not self._end.wait(WAIT):
            wanted = self._office.serving() or ""
            if wanted in self.refuses:
                failure = {"release": wanted, "reason": "Không trả lời câu hỏi thử."}
                (self._office.state / "publish-failed.json").write_text(json.dumps(failure), encoding="utf-8")
            elif wanted != self.serves:
                self._serve(wanted)

    def stop(self) -> None:
        """End the threads."""
        self._end.set()
        self._server.shutdown()
        for thread in self._threads:
            thread.join()
        self._server.server_close()


class Health(BaseHTTPRequestHandler):
    """Answers that the server is well."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture(name="runner")
def _runner(office: Office, release: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runner]:
    monkeypatch.setattr(publishing, "POLL", WAIT)
    office.run("publish", "--override", "bản đầu tiên để thử")
    runner = Runner(office)
    yield runner
    runner.stop()


def test_an_unchecked_release_is_not_published(office: Office, release: str) -> None:
    result = office.run("publish")
    assert result.exit_code == 3
    assert "chưa được kiểm tra" in result.stderr
    assert office.serving() is None


def test_a_failed_check_stands_in_the_way(office: Office, release: str) -> None:
    put_check(office, release, reasons=("3 câu sai.",))
    result = office.run("publish")
    assert result.exit_code == 3
    assert "không đạt kiểm tra" in result.stderr


def test_a_passed_check_opens_the_way(office: Office, release: str) -> None:
    put_check(office, release)
    published = office.json("publish")
    assert (published["release"], published["live"]) == (release, False)
    assert office.serving() == release
    assert office.run("publish").exit_code == 1


def test_a_document_that_is_not_built_yet_is_named(office: Office, release: str) -> None:
    put_check(office, release)
    office.run("publish")
    assert "chưa có" not in office.run("publish").stderr
    office.run("add", office.file("bao-cao.txt", REPORT))
    result = office.run("publish")
    assert result.exit_code == 1
    assert (
        f"Bản «{release}» đang phục vụ rồi. Bản này chưa có 1 văn bản mới thêm hoặc đã đổi: «bao-cao»." in result.stderr
    )
    assert "python -m admin build" in result.stderr


def test_a_release_without_the_newest_document_says_so_when_it_goes_live(office: Office, release: str) -> None:
    office.run("add", office.file("bao-cao.txt", REPORT))
    assert "Bản này chưa có 1 văn bản" in office.run("publish", "--override", "bản đầu tiên để thử").stdout


def test_going_back_says_which_release_answers_meanwhile(office: Office, runner: Runner, release: str) -> None:
    second = build_another(office, "Kế hoạch năm 2023, bản sửa lần một")
    office.run("publish", "--override", "bản thứ hai để thử")
    said = office.run("rollback").stdout
    assert f"bot chuyển sang bản «{release}»; trong lúc này bản «{second}» vẫn trả lời" in said


def test_a_check_counts_only_for_exactly_the_release_that_was_asked(office: Office, release: str) -> None:
    put_check(office, release)
    manifest = office.state / "releases" / release / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert office.run("publish").exit_code == 3


def test_an_override_needs_a_reason_and_is_recorded_with_the_name(office: Office, release: str) -> None:
    assert office.run("publish", "--override", "gấp").exit_code == 1
    office.run("publish", "--override", "lãnh đạo yêu cầu đăng ngay")
    line = office.audit()[-1]
    assert (line["who"], line["what"], line["override"]) == ("thu", "publish", "lãnh đạo yêu cầu đăng ngay")


def test_a_damaged_release_is_refused(office: Office, release: str) -> None:
    (office.state / "releases" / release / "figures.jsonl").write_text("{}", encoding="utf-8")
    result = office.run("publish", release, "--override", "thử bản bị hỏng")
    assert result.exit_code == 1
    assert "figures.jsonl" in result.stderr


def test_an_incompatible_release_is_refused(office: Office, release: str) -> None:
    path = office.state / "releases" / release / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"format": 99}), encoding="utf-8")
    assert "định dạng 99" in office.run("publish", release, "--override", "thử bản quá mới").stderr
    assert "Chưa có bản phát hành nào" in office.run("publish").stderr


def test_a_running_bot_takes_the_release(office: Office, runner: Runner) -> None:
    new = build_another(office, "Kế hoạch năm 2023, bản sửa lần một")
    put_check(office, new)
    assert office.json("publish")["live"] is True
    assert runner.serves == new


def test_what_a_running_bot_refuses_is_taken_back(office: Office, runner: Runner, release: str) -> None:
    new = build_another(office, "Kế hoạch năm 2023, bản sửa lần một")
    runner.refuses.add(new)
    result = office.run("publish", "--override", "thử bản không chạy được")
    assert result.exit_code == 5
    assert "Không trả lời câu hỏi thử" in result.stderr
    assert office.serving() == release
    assert "failed" in office.audit()[-1]


def test_rolling_back_goes_one_published_release_back_each_time(office: Office, runner: Runner, release: str) -> None:
    second = build_another(office, "Kế hoạch năm 2023, bản sửa lần một")
    office.run("publish", "--override", "bản thứ hai để thử")
    never = build_another(office, "Kế hoạch năm 2023, chưa phát hành bao giờ")
    third = build_another(office, "Kế hoạch năm 2023, bản sửa lần hai")
    office.run("publish", "--override", "bản thứ ba để thử")
    assert office.serving() == third
    refused = office.run("rollback", never)
    assert (refused.exit_code, office.serving()) == (3, third)
    assert "chưa từng phục vụ" in refused.stderr
    assert office.json("rollback")["release"] == second
    assert office.json("rollback")["release"] == release
    assert runner.serves == release
    assert office.run("rollback").exit_code == 1
    assert office.json("rollback", third)["before"] == release


def test_old_releases_go_but_never_the_one_to_go_back_to(office: Office, release: str) -> None:
    office.run("publish", "--override", "bản đầu tiên để thử")
    for count in range(4):
        newest = build_another(office, f"Kế hoạch năm 2023, lần dựng thứ {count}")
    published = office.json("publish", "--override", "bản mới nhất để thử", "--keep", "2")
    left = sorted(path.name for path in (office.state / "releases").glob("[!.]*"))
    assert len(left) == 3
    assert {release, newest} <= set(left)
    assert len(published["pruned"]) == 2


def test_releases_are_listed_with_their_state(office: Office, release: str) -> None:
    put_check(office, release)
    office.run("publish")
    damaged = build_another(office, "Kế hoạch năm 2023, bản sẽ hỏng")
    (office.state / "releases" / damaged / "nlu" / "lookups.yml").unlink()
    listed = {item["release"]: item for item in office.json("releases", "--verify")["releases"]}
    assert (listed[release]["check"], listed[release]["serving"], listed[release]["documents"]) == ("đạt", True, 1)
    assert "lookups.yml" in listed[damaged]["problem"]


def test_an_unchanged_model_is_taken_over_unless_training_is_asked_for(office: Office, release: str) -> None:
    assert "Dùng lại mô hình" in office.run("build").stdout
    assert "Dùng lại mô hình" not in office.run("train").stdout


def test_after_publishing_only_admins_change_what_serves(office: Office, release: str) -> None:
    current = office.state / "current"
    assert not is_published(office.state, current)
    office.run("publish", "--override", "bản đầu tiên để thử")
    assert is_published(office.state, current)
    (current / "documents.jsonl").write_text("", encoding="utf-8")
    assert not is_published(office.state, current)


def test_an_empty_folder_cannot_be_built(office: Office) -> None:
    assert "chưa có văn bản nào" in office.run("build").stderr
