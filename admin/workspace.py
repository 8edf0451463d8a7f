"""Where an admin's command works: the settings, who is asking, and the files the admin side keeps."""

from __future__ import annotations

import getpass
import os
from dataclasses import dataclass
from pathlib import Path

from admin.documents.collection import Collection
from admin.output import Output
from settings import PROJECT, Settings, load_settings

WHO = "HKH_ADMIN"


@dataclass(frozen=True, slots=True)
class Workspace:
    """Everything a command needs to know about its surroundings."""

    settings: Settings
    output: Output
    who: str

    @property
    def documents(self) -> Path:
        """The folder of the documents."""
        return self.settings.documents

    @property
    def collection(self) -> Collection:
        """The documents and what was confirmed about them."""
        return Collection(self.documents, removed=self.settings.state / "removed")

    @property
    def audit_log(self) -> Path:
        """Every action of an admin, a JSON object a line."""
        return self.settings.state / "audit.jsonl"

    @property
    def reviewed(self) -> Path:
        """The evaluation questions that admins made of citizens' questions."""
        return PROJECT / "data" / "questions" / "reviewed.jsonl"

    @property
    def training(self) -> Path:
        """The folder of the NLU training data."""
        return PROJECT / "data" / "nlu"

    @property
    def dismissed(self) -> Path:
        """The reviewed questions about which nothing is to be done."""
        return self.settings.state / "review-dismissed.json"

    @property
    def checks(self) -> Path:
        """The folder of the check reports, one file a release."""
        return self.settings.state / "checks"

    @property
    def reports(self) -> Path:
        """The folder of everything written for people to read."""
        return self.settings.state / "reports"

    @property
    def conversations(self) -> Path:
        """The gateway's store of masked conversations and feedback."""
        return self.settings.state / "web" / "conversations.sqlite"

    def serving(self) -> str | None:
        """The name of the release that is chosen to serve."""
        current = self.settings.current
        return current.resolve().name if current.exists() else None


def open_workspace(*, as_json: bool = False) -> Workspace:
    """Read the settings and find out who is asking: HKH_ADMIN, else the user of the operating system."""
    try:
        who = os.environ.get(WHO) or getpass.getuser()
    except (KeyError, OSError):
        who = f"uid {os.getuid()}"
    return Workspace(load_settings(), Output(as_json=as_json), who)
