"""The command asks a real server over HTTP, prints the tables and writes the reports."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from admin.evaluation.__main__ import main
from admin.plain import PlainCommand

pytestmark = pytest.mark.app

TEXT = "Thu ngân sách đạt 2.341,6 tỷ đồng trở lên."
QUESTION = {
    "id": "a",
    "category": "figure",
    "turns": ["Thu ngân sách bao nhiêu?"],
    "intent": "ask_figure",
    "status": ["answered"],
    "must": [["2.341,6"]],
    "quote": "2.341,6 tỷ đồng trở lên",
}


class Gateway(BaseHTTPRequestHandler):
    """Answers every question with the revenue target."""

    def do_POST(self) -> None:
        citation = {"id": 1, "document": "Kế hoạch", "section": "Một là", "quote": TEXT, "document_id": "plan"}
        reply = {"text": TEXT, "status": "answered", "citations": [citation], "figures": []}
        body = json.dumps({"session": "s", "replies": [reply]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture(name="url")
def _url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "plan.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "q.jsonl").write_text(json.dumps(QUESTION), encoding="utf-8")
    return tmp_path


def invoke(folder: Path, url: str, *options: str, files: Sequence[str] = ("q.jsonl",)) -> Result:
    app = typer.Typer()
    app.command(cls=PlainCommand)(main)
    arguments = [
        *(str(folder / name) for name in files),
        "--url",
        url,
        "--release",
        str(folder),
        "--reports",
        str(folder / "reports"),
    ]
    return CliRunner().invoke(app, [*arguments, *options])


def test_a_run_prints_its_scores_and_writes_its_reports(folder: Path, url: str) -> None:
    result = invoke(folder, url)
    assert result.exit_code == 0
    assert "100,0 % (1/1)" in result.output
    assert sorted(path.suffix for path in (folder / "reports").iterdir()) == [".json", ".md"]


def test_without_a_file_only_sets_about_these_documents_are_asked(
    folder: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = folder / "other.jsonl"
    other.write_text(json.dumps(QUESTION | {"quote": "một câu của văn bản khác"}), encoding="utf-8")
    monkeypatch.setattr("admin.evaluation.__main__.QUESTIONS", folder)
    monkeypatch.setattr("admin.evaluation.__main__.HALVES", (other,))
    monkeypatch.setattr("admin.evaluation.__main__.REVIEWED", folder / "q.jsonl")
    result = invoke(folder, url, files=())
    assert result.exit_code == 0
    assert "Bỏ qua bộ câu hỏi other.jsonl" in " ".join(result.output.split())
    assert "100,0 % (1/1)" in result.output
    monkeypatch.setattr("admin.evaluation.__main__.REVIEWED", folder / "nothing.jsonl")
    assert invoke(folder, url, files=()).exit_code == 1


def test_a_bot_that_does_not_run_is_said_so(folder: Path) -> None:
    result = invoke(folder, "http://127.0.0.1:9")
    assert result.exit_code == 1
    assert "Không kết nối được" in " ".join(result.output.split())


def test_scripts_get_one_object(folder: Path, url: str) -> None:
    (run,) = json.loads(invoke(folder, url, "--json").stdout)["runs"]
    assert (run["questions"], run["right"], run["total"]) == ("q.jsonl", 1, 1)
    failed = json.loads(invoke(folder, "http://127.0.0.1:9", "--json").stdout)
    assert failed["exit_code"] == 1


def test_totals_alone_show_and_keep_no_single_question(url: str, folder: Path) -> None:
    wrong = QUESTION | {"must": [["580"]]}
    (folder / "q.jsonl").write_text(json.dumps(wrong), encoding="utf-8")
    shown = invoke(folder, url, "--no-variants")
    assert "Thu ngân sách bao nhiêu?" in shown.output
    before = set(folder.rglob("evaluation-*"))
    totals = invoke(folder, url, "--no-variants", "--totals")
    assert totals.exit_code == 0
    assert "Thu ngân sách bao nhiêu?" not in totals.output
    assert "0/1" in totals.output
    assert set(folder.rglob("evaluation-*")) == before
