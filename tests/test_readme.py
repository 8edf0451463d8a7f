"""What the README tells people to type exists: make targets, modules, commands, files and links."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
GUIDES = sorted([PROJECT / "README.md", *(PROJECT / "docs").rglob("*.md")])
CODE = re.compile(r"```(?:sh|bash|shell|console|text)?\n(.*?)```|`([^`\n]+)`", re.DOTALL)
SETTING = re.compile(r"\bHKH_[A-Z_]*[A-Z]\b")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")

pytestmark = pytest.mark.app


def commands(guide: Path) -> str:
    """Return everything that a guide sets as code, a command a line."""
    found = CODE.findall(guide.read_text(encoding="utf-8"))
    return "\n".join(block or inline for block, inline in found)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_the_readme_is_there_and_names_the_two_commands() -> None:
    readme = commands(PROJECT / "README.md")
    assert "make run" in readme
    assert "make test" in readme


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_make_targets_named_in_a_guide_exist(guide: Path) -> None:
    named = set(re.findall(r"(?:^|[\s&;])make ([a-z][\w-]*)", commands(guide)))
    assert named <= targets()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_modules_run_in_a_guide_exist(guide: Path) -> None:
    for name in set(re.findall(r"python[\d.]* -m ([a-z_]\w*(?:\.\w+)*)", commands(guide))):
        spec = importlib.util.find_spec(name)
        assert spec is not None, name
        if spec.submodule_search_locations:
            assert importlib.util.find_spec(f"{name}.__main__") is not None, name


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_links_in_a_guide_lead_to_files(guide: Path) -> None:
    for link in LINK.findall(guide.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:|#|/", link):
            assert (guide.parent / link.partition("#")[0]).exists(), f"{guide.name} → {link}"


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_settings_named_in_a_guide_exist(guide: Path) -> None:
    from web.settings import WebSettings

    known = {f"HKH_{name.upper()}" for name in WebSettings.model_fields}
    for path in (PROJECT / "admin").rglob("*.py"):
        known |= set(SETTING.findall(path.read_text(encoding="utf-8")))
    assert set(SETTING.findall(guide.read_text(encoding="utf-8"))) <= known
