"""Writes the usage report as one static HTML page that needs nothing else."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from admin.usage.numbers import Usage


def render(usage: Usage, *, since: datetime, until: datetime, city: str, release: str | None) -> str:
    """Return the page; everything citizens typed is escaped."""
    environment = Environment(
        loader=PackageLoader("admin.usage"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["percent"] = lambda part, whole: (
        f"{100 * part / whole:.0f}%".replace(".", ",") if whole else "–"
    )
    environment.filters["seconds"] = lambda value: f"{value:.2f}".replace(".", ",")
    page = environment.get_template("usage.html.j2")
    return page.render(usage=usage, since=since, until=until, city=city, release=release)


def write(html: str, path: Path) -> Path:
    """Write the page in one step and return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        temporary.write_text(html, encoding="utf-8")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return path
