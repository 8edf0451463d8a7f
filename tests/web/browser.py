"""Drives a real Chromium: pages of the three widths, the chat's own helpers, and a log of every request."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Locator,
    Page,
    TimeoutError,
    expect,
    sync_playwright,
)

from settings import PROJECT

ANSWERED_WITHIN = 15_000  # milliseconds, on a busy machine too
WIDTHS = {320: 640, 390: 844, 1280: 800}
SCREENS = PROJECT / "results" / "screens"
FOCUSED = """(name) => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return [node?.getAttribute('aria-label'), node?.textContent?.trim(), node?.id].includes(name);
}"""
QUESTION = "Thu ngân sách năm 2021 là bao nhiêu?"


def chromium_path() -> str:
    """Return the system's Chromium; fail with what to do when there is none."""
    names = (os.environ.get("HKH_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    assert found, "no Chromium: install the package «chromium», or set HKH_CHROMIUM to its path"
    return found


@contextmanager
def running_chromium() -> Iterator[Browser]:
    """A headless Chromium for the length of the block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=["--no-sandbox"])
        yield browser
        browser.close()


@dataclass
class Chat:
    """A page with the chat in it; ``requests`` and ``problems`` are what the browser asked for and complained of."""

    page: Page
    context: BrowserContext
    is_touch: bool
    requests: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", self._on_console)
        self.page.on("dialog", self._on_dialog)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.problems.append(message.text)

    def _on_dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    @property
    def element(self) -> Locator:
        """The custom element."""
        return self.page.locator("hoi-ke-hoach")

    def inside(self, selector: str) -> Locator:
        """What is in the element's shadow tree."""
        return self.element.locator(f"css={selector}")

    def button(self, name: str) -> Locator:
        """A button of the chat by its exact accessible name."""
        return self.element.get_by_role("button", name=name, exact=True)

    def press(self, target: Locator) -> None:
        """Tap on phones, click elsewhere."""
        if self.is_touch:
            target.tap()
        else:
            target.click()

    def ask(self, question: str = QUESTION, *, wait: bool = True) -> Locator:
        """Type a question, send it with Enter and return the answer."""
        answers = self.inside(".bot")
        before = answers.count()
        self.inside("#question").fill(question)
        self.inside("#question").press("Enter")
        if wait:
            expect(answers).to_have_count(before + 1, timeout=ANSWERED_WITHIN)
        return answers.last

    def menu(self, command: str) -> None:
        """Open the options and press one of the commands."""
        self.press(self.button("Tùy chọn"))
        self.press(self.inside("#menu").get_by_role("button", name=command, exact=True))

    def shot(self, name: str) -> None:
        """Keep a picture of this state among the test's output."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        width = (self.page.viewport_size or {"width": 0})["width"]
        self.page.screenshot(path=SCREENS / f"{name}-{width}.png", animations="disabled")

    def has_no_sideways_scroll(self) -> bool:
        """Tell whether the page and the conversation fit their width."""
        fits = "(node) => node.scrollWidth <= node.clientWidth"
        return bool(self.page.evaluate(f"({fits})(document.documentElement)")) and bool(
            self.inside(".log").evaluate(fits)
        )

    def has_focus(self, name: str) -> bool:
        """Tell whether what is called ``name`` has the focus, across shadow roots; closing a dialog may take a moment."""
        try:
            self.page.wait_for_function(FOCUSED, arg=name, timeout=1500)
        except TimeoutError:
            return False
        return True

    def tab_to(self, name: str, *, backwards: bool = False) -> None:
        """Press Tab until what is called ``name`` has the focus."""
        for _ in range(40):
            self.page.keyboard.press("Shift+Tab" if backwards else "Tab")
            if self.page.evaluate(FOCUSED, name):
                return
        raise AssertionError(f"{name} cannot be reached by Tab")

    def foreign_requests(self) -> list[str]:
        """Return the requests that went anywhere but to this machine."""
        return [
            url
            for url in self.requests
            if urlsplit(url).scheme in ("http", "https") and not re.match(r"http://127\.0\.0\.1:", url)
        ]


@contextmanager
def open_chat(
    browser: Browser, url: str, *, width: int = 1280, height: int | None = None, **options: Any
) -> Iterator[Chat]:
    """Open ``url`` in a page of that width; phones have touch. At the end no page error may have come up."""
    is_touch = width < 600
    context = browser.new_context(
        viewport={"width": width, "height": height or WIDTHS.get(width, 800)},
        has_touch=is_touch,
        is_mobile=is_touch,
        **options,
    )
    context.set_default_timeout(8000)
    chat = Chat(context.new_page(), context, is_touch)
    try:
        chat.page.goto(url)
        yield chat
    finally:
        context.close()
    assert chat.foreign_requests() == []
    assert chat.dialogs == []


@dataclass(frozen=True)
class Site:
    """The gateway, another site that embeds it, and the folder of its state."""

    url: str
    host: str
    state: Path
    bot: Any
