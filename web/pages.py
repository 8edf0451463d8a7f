"""Renders the HTML pages from their templates; everything put into them is escaped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from web.assets import Assets
from web.segments import segments, split_at
from web.settings import WebSettings

FOLDER = Path(__file__).resolve().parent / "templates"


class Pages:
    """The page templates, filled with the settings that every page shows."""

    def __init__(self, assets: Assets, settings: WebSettings) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(
            assets=assets, city=settings.city, hotline=settings.hotline, segments=segments, split_at=split_at
        )
        self._environment.filters["day"] = _day

    def render(self, name: str, *, status: int = 200, **values: object) -> HTMLResponse:
        """Return a page; raise jinja2.TemplateError for a template that lacks a value."""
        html = self._environment.get_template(name).render(**values)
        return HTMLResponse(html, status_code=status, headers={"Cache-Control": "no-cache"})


def _day(value: date | None) -> str:
    return value.strftime("%d/%m/%Y") if value else ""
