"""Documents come in whole or not at all, and say what they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from admin import dialogue
from admin.documents.names import safe_name
from tests.admin.office import PLAN, REPORT, VAGUE, Office
from tests.fixtures.documents.pdf_files import PdfFile

pytestmark = pytest.mark.app


def test_a_clear_document_is_added_without_questions(office: Office) -> None:
    added = office.json("add", office.file("ke-hoach-2023.txt"))
    assert added == {"added": ["ke-hoach-2023"]}
    assert (office.documents / "ke-hoach-2023.txt").read_text(encoding="utf-8") == PLAN
    listed = office.json("list")["documents"][0]
    assert (listed["kind"], listed["period"]["label"]) == ("plan", "năm 2023")


def test_only_what_a_person_agreed_to_is_called_confirmed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    said = office.run("add", office.file("khong-ai-xem.txt")).stdout
    assert "Chưa ai xác nhận những gì đọc được" in said
    assert "python -m admin describe khong-ai-xem --yes" in said
    office.run("add", office.file("dong-y.txt", REPORT), "--yes")
    monkeypatch.setattr(dialogue, "is_someone_there", lambda _: True)
    monkeypatch.setattr("admin.documents.settling.is_someone_there", lambda _: True)
    asked: list[str] = []
    monkeypatch.setattr("builtins.input", lambda question: asked.append(question) or "có")
    office.run("add", office.file("da-hoi.txt", PLAN.replace("2023", "2022")))
    assert asked == ["Thêm «da-hoi.txt» như trên? [Có/không] "]
    assert confirmed(office) == {"khong-ai-xem": False, "dong-y": True, "da-hoi": True}
    office.run("describe", "khong-ai-xem", "--number", "80/KH-UBND")
    assert not confirmed(office)["khong-ai-xem"]
    assert "đã xác nhận những gì đọc được" in office.run("describe", "khong-ai-xem", "--yes").stdout
    assert confirmed(office)["khong-ai-xem"]


def confirmed(office: Office) -> dict[str, bool]:
    """Return for every document whether the list calls it confirmed."""
    return {item["id"]: item["confirmed"] for item in office.json("list")["documents"]}


def test_adding_says_what_comes_next_and_is_recorded(office: Office) -> None:
    assert "python -m admin build" in office.run("add", office.file("ke-hoach-2023.txt")).stdout
    line = office.audit()[0]
    assert (line["who"], line["what"], line["document"]) == ("thu", "add", "ke-hoach-2023")


def test_a_doubtful_document_is_not_added_when_nobody_can_be_asked(office: Office) -> None:
    result = office.run("add", office.file("ghi-chep.txt", VAGUE))
    assert result.exit_code == 1
    assert "cần xác nhận" in result.stderr
    assert result.output.count("Chưa rõ văn bản nói về thời kỳ nào.") == 1
    assert '--kind "…", --period "…", --place "…"' in result.stderr
    assert "--title" not in result.stderr.partition("Hãy ghi rõ")[2]
    assert office.names() == []


def test_a_doubt_that_no_option_settles_asks_for_yes_alone(office: Office) -> None:
    text = PLAN.replace("1.250 tỷ đồng trở lên", "tốt").replace("1,9%", "").replace("12 trường", "trường")
    result = office.run("add", office.file("ke-hoach-2023.txt", text))
    assert result.exit_code == 1
    assert "Không đọc được số liệu nào" in result.stderr
    assert "tùy chọn" not in result.stderr
    assert "--yes" in result.stderr


def test_what_was_recognised_from_pictures_needs_a_second_look(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    words = [
        {"text": word, "x0": 50.0 + 60 * number, "x1": 100.0 + 60 * number, "top": top, "bottom": top + 12}
        | {"size": 10.0, "fontname": "", "upright": True}
        for top, line in enumerate(PLAN.split("\n\n"), start=10)
        for number, word in enumerate(line.split())
    ]
    placed = [word | {"top": word["top"] * 20, "bottom": word["top"] * 20 + 12} for word in words]
    monkeypatch.setattr("index.readers.pdf.recognise", lambda path, pages: iter([(842.0, placed)]))
    file = PdfFile()
    file.page().box(50, 50, 500, 700)
    path = file.save(office.desk / "quet.pdf")
    refused = office.run("add", path)
    assert refused.exit_code == 1
    assert "nhận dạng từ ảnh quét" in refused.stderr
    assert office.run("add", path, "--yes").exit_code == 0
    assert "soát từng số liệu" in office.run("show", "quet").stdout


def test_doubts_are_settled_by_options_or_by_yes(office: Office) -> None:
    file = office.file("ghi-chep.txt", VAGUE)
    options = ("--kind", "báo cáo", "--period", "năm 2022", "--place", "xã Đá", "--title", "Biên bản họp giao ban")
    office.json("add", file, *options, "--yes")
    listed = office.json("list")["documents"][0]
    assert (listed["kind"], listed["place"], listed["title"]) == ("report", "xã Đá", "Biên bản họp giao ban")


def test_doubts_are_settled_in_a_conversation(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["ke hoach", "nam nao do", "năm 2022", "xã Đá", "có"])
    monkeypatch.setattr(dialogue, "is_someone_there", lambda _: True)
    monkeypatch.setattr("admin.documents.settling.is_someone_there", lambda _: True)
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    result = office.run("add", office.file("ghi-chep.txt", VAGUE), "--title", "Biên bản họp giao ban")
    assert result.exit_code == 0, result.stderr
    listed = office.json("list")["documents"][0]
    assert (listed["kind"], listed["period"]["label"], listed["place"]) == ("plan", "năm 2022", "xã Đá")


def test_a_no_changes_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.run("add", office.file("ke-hoach-2023.txt"))
    monkeypatch.setattr(dialogue, "is_someone_there", lambda _: True)
    monkeypatch.setattr("builtins.input", lambda _: "không")
    assert office.run("remove", "ke-hoach-2023").exit_code == 1
    assert "ke-hoach-2023.txt" in office.names()


@pytest.mark.parametrize("interrupt", [EOFError, KeyboardInterrupt])
@pytest.mark.parametrize("answered", [0, 1])
def test_a_conversation_that_breaks_off_adds_nothing_and_says_so(
    office: Office, monkeypatch: pytest.MonkeyPatch, interrupt: type[BaseException], answered: int
) -> None:
    answers = iter(["ke hoach"][:answered])

    def typed(_: str) -> str:
        for answer in answers:
            return answer
        raise interrupt

    monkeypatch.setattr(dialogue, "is_someone_there", lambda _: True)
    monkeypatch.setattr("admin.documents.settling.is_someone_there", lambda _: True)
    monkeypatch.setattr("builtins.input", typed)
    result = office.run("add", office.file("ghi-chep.txt", VAGUE))
    assert (result.exit_code, result.stderr.strip()) == (130, "Đã dừng ở câu hỏi; không có gì thay đổi.")
    assert office.names() == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("trong.txt", b""),
        ("anh.docx", b"PK\x03\x04 no archive"),
        ("chuong-trinh.exe", b"MZ"),
        ("hong.pdf", b"%PDF-1.7"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_before_anything_is_copied(
    office: Office, name: str, content: bytes
) -> None:
    path = office.desk / name
    path.write_bytes(content)
    result = office.run("add", office.file("ke-hoach-2023.txt"), path)
    assert result.exit_code == 1
    assert name in result.stderr
    assert "Traceback" not in result.output
    assert office.names() == []


def test_another_language_needs_a_yes(office: Office) -> None:
    english = "The quick development plan of the city for year 2023 should cover everything people want. " * 5
    result = office.run("add", office.file("plan.txt", english))
    assert result.exit_code == 1
    assert "tiếng Việt" in result.stderr


def test_the_same_file_twice_is_recognised(office: Office) -> None:
    office.run("add", office.file("ke-hoach-2023.txt"))
    result = office.run("add", office.file("ban-sao.txt"))
    assert result.exit_code == 1
    assert "chính tệp này" in result.stderr


def test_the_same_words_in_another_layout_are_recognised(office: Office) -> None:
    office.run("add", office.file("ke-hoach-2023.txt"))
    result = office.run("add", office.file("ban-khac.md", PLAN.replace("\n\n", "\n\n\n").replace("I. ", "## I. ")))
    assert result.exit_code == 1
    assert "cùng nội dung" in result.stderr
    assert "ban-khac.md" not in office.names()


def test_twins_on_one_command_line_are_refused(office: Office) -> None:
    result = office.run("add", office.file("a.txt"), office.file("b.txt"))
    assert result.exit_code == 1
    assert office.names() == []


def test_a_taken_name_is_explained(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    result = office.run("add", office.file("ke-hoach.md", REPORT))
    assert "replace ke-hoach" in result.stderr
    assert office.json("add", office.file("ke-hoach.md", REPORT), "--name", "bao-cao")["added"] == ["bao-cao"]


def test_tricks_in_names_come_to_nothing(office: Office) -> None:
    result = office.run("add", office.file("..\\..\n\tétc\u200b passwd .txt"))
    assert result.exit_code == 1
    assert office.names() == []


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("Kế hoạch số 80/KH-UBND.DOCX", "KH-UBND.docx"),
        ("a\\..\\b\u202e.txt", "a-..-b.txt"),
        ("  .ẩn .txt", "ẩn.txt"),
        ("-.md", "tai-lieu.md"),
        ("Ke\u0302\u0301 hoa\u0323ch.txt", "Kế hoạch.txt"),
    ],
)
def test_names_are_made_safe(given: str, safe: str) -> None:
    assert safe_name(Path(given)) == safe
    assert len(safe_name(Path("x" * 300 + ".txt"))) < 120


def test_replacing_keeps_the_id_and_a_copy_of_the_old_file(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    replaced = office.json("replace", "ke-hoach", office.file("moi.md", REPORT))
    assert replaced == {"replaced": "ke-hoach", "source": "ke-hoach.md"}
    assert office.names() == ["documents.json", "ke-hoach.md"]
    assert [path.read_text(encoding="utf-8") for path in (office.state / "removed").iterdir()] == [PLAN]


def test_replacing_keeps_what_was_set_by_hand_and_takes_the_rest_from_the_new_file(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    office.run("add", office.file("moi.txt", REPORT), "--supersedes", "ke-hoach")
    office.run("describe", "ke-hoach", "--title", "Kế hoạch đã đặt tên lại", "--number", "12/KH-UBND")
    office.run("replace", "ke-hoach", office.file("sua.txt", PLAN.replace("2023", "2024")), "--yes")
    kept = {item["id"]: item for item in office.json("list")["documents"]}["ke-hoach"]
    assert (kept["title"], kept["number"], kept["status"]) == ("Kế hoạch đã đặt tên lại", "12/KH-UBND", "superseded")


def test_superseding_lasts_while_the_successor_is_there(office: Office) -> None:
    office.run("add", office.file("cu.txt"))
    office.run("add", office.file("moi.txt", REPORT), "--supersedes", "cu")
    statuses = {item["id"]: item["status"] for item in office.json("list")["documents"]}
    assert statuses == {"cu": "superseded", "moi": "in_force"}
    office.run("remove", "moi", "--yes")
    assert office.json("list")["documents"][0]["status"] == "in_force"


def test_superseding_can_be_said_and_undone_later(office: Office) -> None:
    office.run("add", office.file("cu.txt"), office.file("moi.txt", REPORT))
    office.json("supersede", "cu", "--by", "moi")
    assert office.json("list")["documents"][0]["superseded_by"] == "moi"
    office.json("supersede", "cu", "--undo")
    assert office.json("list")["documents"][0]["status"] == "in_force"
    assert office.run("supersede", "cu", "--by", "cu").exit_code == 1
    assert office.run("supersede", "cu").exit_code == 1


def test_a_description_can_be_corrected(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    office.json("describe", "ke-hoach", "--status", "het hieu luc", "--issued", "20/12/2022", "--number", "80/KH-UBND")
    listed = office.json("list")["documents"][0]
    assert (listed["status"], listed["issued"], listed["number"]) == ("expired", "2022-12-20", "80/KH-UBND")
    assert office.run("describe", "ke-hoach").exit_code == 1
    assert office.run("describe", "ke-hoach", "--period", "một ngày nào đó").exit_code == 2


def test_everything_that_was_read_is_shown(office: Office) -> None:
    file = office.file("ke-hoach.txt")
    before_adding = office.run("show", file).stdout
    office.run("add", file)
    shown = office.run("show", "ke-hoach", "--passages").stdout
    for text in (before_adding, shown):
        assert "1.250 tỷ đồng" in text
        assert "Nhiệm vụ về giáo dục" in text
    assert office.json("show", "ke-hoach")["document"]["id"] == "ke-hoach"


def test_a_sentence_is_shown_once_above_its_figures(office: Office) -> None:
    lines = office.run("show", office.file("ke-hoach.txt")).stdout.splitlines()
    (place,) = [number for number, line in enumerate(lines) if line.strip().startswith("«Tổng thu ngân sách")]
    assert lines[place + 1].strip().startswith("tổng thu ngân sách nhà nước: 1.250 tỷ đồng")


def test_a_file_is_shown_with_what_is_doubtful_and_how_to_add_it(office: Office) -> None:
    shown = office.run("show", office.file("hai từ.txt", "Danh sách\nThu ngân sách đạt 10 tỷ đồng.\n")).stdout
    assert "Cần xem lại: Chưa rõ văn bản nói về thời kỳ nào." in shown
    assert "python -m admin add '" in shown


def test_what_stays_unknown_is_said_with_how_to_tell_it(office: Office) -> None:
    said = office.run("add", office.file("ke-hoach.txt"), "--yes").stdout
    assert "Chưa rõ số hiệu, cơ quan ban hành, ngày ban hành; bổ sung bằng «python -m admin describe ke-hoach»" in said


def test_a_second_plan_for_the_same_time_is_asked_about(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    adjusted = PLAN.replace("Kế hoạch", "Điều chỉnh kế hoạch").replace("1.250", "1.300")
    file = office.file("dieu-chinh.txt", adjusted)
    refused = office.run("add", file)
    assert refused.exit_code == 1
    assert "--supersedes ke-hoach" in refused.output
    assert office.run("add", file, "--supersedes", "ke-hoach").exit_code == 0


def test_a_report_on_the_time_of_a_plan_takes_no_place_of_it(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    assert office.run("add", office.file("bao-cao.txt", REPORT.replace("2024", "2023"))).exit_code == 0


def test_an_unknown_document_is_said_so_in_json_too(office: Office) -> None:
    failed = office.json("show", "khong-co")
    assert failed["exit_code"] == 1
    assert "khong-co" in failed["error"]


def test_a_document_dropped_into_the_folder_is_listed_as_not_confirmed(office: Office) -> None:
    (office.documents / "tha-vao.txt").write_text(PLAN, encoding="utf-8")
    (office.documents / "hong.docx").write_bytes(b"nothing")
    listed = {item["id"]: item for item in office.json("list")["documents"]}
    assert not listed["tha-vao"]["confirmed"]
    assert listed["hong"]["problem"]
    assert "Không đọc được" in office.run("list").stdout


def test_what_was_confirmed_is_one_readable_file(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    entries = json.loads((office.documents / "documents.json").read_text(encoding="utf-8"))
    assert [entry["source"] for entry in entries] == ["ke-hoach.txt"]


def test_a_folder_of_files_is_named_in_the_message(office: Office) -> None:
    assert "là một thư mục, không phải một tệp" in office.run("add", Path(office.desk)).stderr


def test_what_was_confirmed_of_a_file_that_is_away_is_kept(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"), "--yes")
    office.run("add", office.file("bao-cao.txt", REPORT), "--yes")
    office.json("describe", "ke-hoach", "--number", "80/KH-UBND")
    path, away = office.documents / "ke-hoach.txt", office.desk / "away.txt"
    path.rename(away)
    office.json("describe", "bao-cao", "--number", "81/BC-UBND")
    assert "Không thấy tệp «ke-hoach.txt»" in office.run("list").stdout
    away.rename(path)
    kept = {item["id"]: item for item in office.json("list")["documents"]}
    assert (kept["ke-hoach"]["number"], kept["bao-cao"]["number"]) == ("80/KH-UBND", "81/BC-UBND")
    office.run("remove", "ke-hoach", "--yes")
    assert "Không thấy tệp" not in office.run("list").stdout
