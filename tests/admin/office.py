"""A small office for the admin tests: documents, a state folder, and stand-ins for training and search."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import admin.workspace
import index.release.build
import index.release.search
from admin.cli import app
from index.release.training import MODEL, TRAINED

PLAN = """Kế hoạch phát triển kinh tế – xã hội năm 2023 của thành phố Lạc Thủy

I. Chỉ tiêu chủ yếu

Tổng thu ngân sách nhà nước năm 2023 đạt 1.250 tỷ đồng trở lên. Tỷ lệ hộ nghèo giảm còn 1,9%.

II. Nhiệm vụ về giáo dục

Tiếp tục xây dựng 12 trường đạt chuẩn quốc gia và bồi dưỡng đội ngũ giáo viên các cấp học.
"""
REPORT = PLAN.replace("Kế hoạch", "Báo cáo kết quả").replace("2023", "2024").replace("1.250", "1.410")
VAGUE = "Ghi chép trong cuộc họp\n\nMọi người thống nhất làm tốt hơn nữa các công việc được giao.\n"


class Office:
    """The sandbox of one test; every path of it lies under ``root``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.documents = root / "data" / "documents"
        self.state = root / "var"
        self.desk = root / "desk"
        for folder in (self.documents, self.state, self.desk):
            folder.mkdir(parents=True)

    def file(self, name: str, text: str = PLAN) -> Path:
        """Put a file on the admin's desk."""
        path = self.desk / name
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *arguments: object) -> Result:
        """Run a command."""
        return CliRunner().invoke(app, [str(argument) for argument in arguments])

    def json(self, *arguments: object) -> dict[str, Any]:
        """Run a command with --json and return its object."""
        result = self.run(*arguments, "--json")
        loaded: dict[str, Any] = json.loads(result.stdout)
        return loaded

    def names(self) -> list[str]:
        """Return what lies in the document folder, hidden files included."""
        return sorted(path.name for path in self.documents.iterdir())

    def serving(self) -> str | None:
        """Return the release that is chosen to serve."""
        current = self.state / "current"
        return current.resolve().name if current.exists() else None

    def audit(self) -> list[dict[str, Any]]:
        """Return the lines of the audit log."""
        path = self.state / "audit.jsonl"
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


class NoSearch:
    """Stands in for the retriever: building a release needs none of its vectors here."""

    @classmethod
    def build(cls, *_: object, **__: object) -> NoSearch:
        """Build nothing."""
        return cls()

    def save(self, folder: Path) -> None:
        """Leave a file where the vectors would be."""
        folder.mkdir()
        (folder / "vectors.txt").write_text("vectors", encoding="utf-8")


def train_quickly(_project: Path, _environment: Path, *, state: Path, target: Path, **_: object) -> Path:
    """Stand in for Rasa's training."""
    target.mkdir(parents=True)
    model = target / TRAINED
    model.write_text(f"trained for {state.name}", encoding="utf-8")
    return model


def attach_quickly(_project: Path, _environment: Path, *, state: Path, model: Path, lookups: Path) -> Path:
    """Stand in for attaching names to a model."""
    target = model.with_name(MODEL)
    target.write_bytes(model.read_bytes() + lookups.read_bytes())
    return target


def open_office(root: Path, patch: pytest.MonkeyPatch) -> Office:
    """Set the office up and point the settings at it."""
    office = Office(root)
    patch.setenv("HKH_DOCUMENTS", str(office.documents))
    patch.setenv("HKH_STATE", str(office.state))
    patch.setenv("HKH_ADMIN", "thu")
    patch.setenv("COLUMNS", "200")
    patch.setattr(admin.workspace, "PROJECT", root)
    patch.setattr(index.release.search, "Retriever", NoSearch)
    patch.setattr(index.release.search, "load_encoder", lambda _: None)
    patch.setattr(index.release.build, "train_rasa", train_quickly)
    patch.setattr(index.release.build, "attach_lookups", attach_quickly)
    return office
