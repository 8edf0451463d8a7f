"""Help and what is said of a mistyped command are Vietnamese, for every command."""

from __future__ import annotations

import pytest

from tests.admin.office import Office

pytestmark = pytest.mark.app

COMMANDS = (
    *("add", "list", "show", "describe", "replace", "supersede", "remove", "build", "train", "check", "evaluate"),
    *("publish", "rollback", "releases", "ask", "report", "review", "topics"),
)


def test_the_help_names_every_command_and_the_exit_codes(office: Office) -> None:
    said = office.run("--help").stdout
    assert all(f" {name} " in said for name in COMMANDS)
    assert "Mã thoát" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_is_vietnamese_and_offers_json(office: Office, command: str) -> None:
    said = office.run(command, "--help").stdout
    assert "Cách dùng:" in said
    assert "--json" in said
    for english in ("Usage", "OPTIONS", "Options", "Show this message", "<bool", "<list", "required"):
        assert english not in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("bogus",), "Không có lệnh «bogus»"),
        (("shwo",), "Không có lệnh «shwo». Có phải bạn muốn: show?"),
        (("it's",), "Không có lệnh «it's»."),
        (("add",), "Thiếu «TỆP…»"),
        (("list", "--bogus"), "Không có tùy chọn «--bogus»"),
        (("publish", "--overide", "x"), "--override"),
        (("check", "--limit", "abc"), "«--limit» không dùng được: hãy ghi một số nguyên"),
        (("supersede", "a", "b", "c"), "Thừa «b c»"),
        (("add", "x", "--period", "bao giờ"), "hãy viết như «năm 2025»"),
        (("add", "--period"), "cần một giá trị đi kèm"),
    ],
)
def test_a_mistyped_command_is_explained(office: Office, arguments: tuple[str, ...], words: str) -> None:
    result = office.run(*arguments)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.replace("│", " ").split())
