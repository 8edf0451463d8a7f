"""Nothing hostile runs and nothing is loaded from elsewhere, on our page and on a site that embeds the chat."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.web.browser import Site, open_chat
from tests.web.corpus import XSS
from tests.web.fake_release import HOSTILE

pytestmark = pytest.mark.browser


def test_no_hostile_message_or_reply_runs(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        for text in XSS:
            answer = chat.ask(text)
            for source in answer.locator(".source").all():
                source.evaluate("(button) => button.click()")
        assert chat.page.evaluate("window.hacked") is None
        assert (
            chat.inside(
                ".log script, .log img, .log iframe, .log a, .log style, .source-panel a[href^=javascript]"
            ).count()
            == 0
        )
        chat.page.reload()
        expect(chat.inside(".bot").first).to_be_visible()
        assert chat.page.evaluate("window.hacked") is None


def test_no_hostile_document_runs(chromium: Browser, site: Site) -> None:
    for path in (
        f"/documents/{HOSTILE}#c=0-20",
        f"/documents/{HOSTILE}?c=0-20",
        "/documents",
        "/documents/<script>alert(1)</script>",
    ):
        with open_chat(chromium, site.url + path) as chat:
            chat.page.wait_for_timeout(100)
            assert chat.page.locator("main img").count() == 0


def test_the_page_breaks_no_rule_of_its_own_policy(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.ask()
        chat.press(chat.inside(".cite").first)
        expect(chat.inside("mark")).to_be_visible()
        assert chat.problems == []
        assert chat.foreign_requests() == []


def test_one_tag_embeds_the_chat_and_leaves_the_site_alone(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.host) as chat:
        expect(chat.inside(".launcher")).to_be_visible()
        chat.shot("embedded-closed")
        before = chat.page.evaluate("getComputedStyle(document.querySelector('h1')).color")
        chat.press(chat.inside(".launcher"))
        chat.ask()
        chat.shot("embedded")
        assert chat.page.evaluate("getComputedStyle(document.querySelector('h1')).color") == before
        assert chat.inside(".lead").evaluate("(node) => getComputedStyle(node).color") != "rgb(255, 0, 0)"
        assert {url.split("/")[2] for url in chat.requests} == {site.url.split("/")[2], site.host.split("/")[2]}
        assert chat.page.evaluate("Object.keys(window).filter((name) => /hkh|hoike/i.test(name))") == []


def test_a_site_that_is_not_in_the_settings_gets_a_link_and_no_chat(chromium: Browser, site: Site) -> None:
    stranger = site.host.replace("127.0.0.1", "localhost")
    context = chromium.new_context()
    page = context.new_page()
    page.goto(stranger)
    expect(page.get_by_role("link", name="Hỏi Kế Hoạch")).to_be_visible()
    assert page.evaluate("customElements.get('hoi-ke-hoach')") is None
    context.close()


def test_the_embedded_chat_speaks_the_language_of_its_tag(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, f"{site.host}/en") as chat:
        expect(chat.button("Open the plan chat")).to_be_visible()
