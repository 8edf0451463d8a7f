"""Everyone can use the chat: axe in every state, keyboard only, live announcements, zoom, input methods, forced colours."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.web.browser import FOCUSED, QUESTION, Chat, Site, open_chat
from tests.web.fake_release import DOCUMENT

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
looks = pytest.mark.parametrize(
    ("width", "options"),
    [(320, {}), (390, {"color_scheme": "dark"}), (1280, {"contrast": "more"})],
    ids=["320", "390-dark", "1280-contrast"],
)


def violations(chat: Chat) -> list[str]:
    """Return what axe finds, a line each."""
    chat.page.wait_for_timeout(250)
    found = Axe().run(chat.page, options=RULES).response["violations"]
    return [f"{item['id']}: {node['target']} {node['failureSummary']}" for item in found for node in item["nodes"]]


@looks
def test_axe_finds_nothing_in_any_state_of_the_page(
    chromium: Browser, site: Site, width: int, options: dict[str, Any]
) -> None:
    with open_chat(chromium, site.url, width=width, **options) as chat:
        assert violations(chat) == [], "start"
        chat.ask()
        chat.press(chat.inside("summary"))
        assert violations(chat) == [], "answer with chart"
        chat.press(chat.button("Chưa hữu ích"))
        assert violations(chat) == [], "feedback form"
        chat.press(chat.inside(".source").first)
        expect(chat.inside("mark")).to_be_visible()
        assert violations(chat) == [], "source panel"
        chat.page.keyboard.press("Escape")
        chat.press(chat.button("Tùy chọn"))
        chat.press(chat.button("Xóa lịch sử"))
        assert violations(chat) == [], "options"
        chat.page.keyboard.press("Escape")
        chat.ask("bảng")
        chat.ask("hỏng")
        assert violations(chat) == [], "table and error"


@looks
def test_axe_finds_nothing_in_the_embedded_chat(
    chromium: Browser, site: Site, width: int, options: dict[str, Any]
) -> None:
    with open_chat(chromium, site.host, width=width, **options) as chat:
        expect(chat.inside(".launcher")).to_be_visible()
        assert violations(chat) == [], "closed"
        chat.press(chat.inside(".launcher"))
        assert violations(chat) == [], "open"
        chat.ask()
        chat.press(chat.inside(".cite").first)
        expect(chat.inside("mark")).to_be_visible()
        assert violations(chat) == [], "source panel"
        chat.shot("embedded-source")


@pytest.mark.parametrize("path", [f"/documents/{DOCUMENT}#c=10-60", "/documents", "/documents/none"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_pages(chromium: Browser, site: Site, path: str, scheme: Any) -> None:
    with open_chat(chromium, site.url + path, width=390, color_scheme=scheme) as chat:
        assert violations(chat) == []


def test_axe_finds_nothing_on_the_plain_answer(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, f"{site.url}/documents", width=390) as chat:
        chat.page.evaluate(
            "(question) => { const form = document.createElement('form'); form.method = 'post'; form.action = '/chat';"
            "const field = document.createElement('input'); field.name = 'message'; field.value = question;"
            "form.append(field); document.body.append(form); form.submit(); }",
            QUESTION,
        )
        expect(chat.page.get_by_role("heading", name="Nguồn")).to_be_visible()
        assert violations(chat) == []


def test_the_embedded_chat_works_by_keyboard_alone(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.host) as chat:
        keys = chat.page.keyboard
        expect(chat.inside(".launcher")).to_be_visible()
        keys.press("Tab")
        assert chat.has_focus("Liên kết")
        keys.press("Tab")
        assert chat.has_focus("Mở khung hỏi đáp kế hoạch")
        keys.press("Enter")
        assert chat.has_focus("question")
        keys.type(QUESTION)
        keys.press("Enter")
        expect(chat.inside(".figure")).to_be_visible()
        assert chat.has_focus("question")
        chat.tab_to("Xem nguồn 1", backwards=True)
        keys.press("Enter")
        expect(chat.inside("mark")).to_be_visible()
        keys.press("Escape")
        expect(chat.inside(".source-panel")).to_be_hidden()
        assert chat.has_focus("Xem nguồn 1")
        chat.tab_to("Tùy chọn", backwards=True)
        keys.press("Enter")
        assert chat.has_focus("Cuộc trò chuyện mới")
        keys.press("Escape")
        assert chat.has_focus("Tùy chọn")
        keys.press("Escape")
        expect(chat.inside(".frame")).to_be_hidden()
        assert chat.has_focus("Mở khung hỏi đáp kế hoạch")


def test_a_question_chosen_by_keyboard_leaves_the_focus_in_the_conversation(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.tab_to(QUESTION)
        chat.page.keyboard.press("Enter")
        expect(chat.inside(".figure")).to_be_visible()
        assert chat.has_focus("Cuộc trò chuyện")
        chat.tab_to("Xem nguồn 1")


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_the_open_chat_keeps_the_focus_inside(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.host, width=width) as chat:
        chat.press(chat.inside(".launcher"))
        for _ in range(30):
            chat.page.keyboard.press("Tab")
            assert not chat.page.evaluate(FOCUSED, "Liên kết")
        chat.press(chat.button("Đóng"))
        assert chat.has_focus("Mở khung hỏi đáp kế hoạch")


def test_each_answer_is_announced_politely_and_once(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.inside("[data-part=announcer]").evaluate(
            """(node) => {
                window.said = [];
                new MutationObserver(() => {
                    const text = node.textContent.trim();
                    if (text && text !== window.said.at(-1)) window.said.push(text);
                }).observe(node, { childList: true, subtree: true, characterData: true });
            }"""
        )
        chat.ask("hơi chậm")
        chat.ask()
        said = chat.page.evaluate("window.said")
        assert [text for text in said if "2.341,6" in text] == [said[-1]]
        assert "Nguồn: 1" in said[-1]
        assert said[0] == "Đang tra cứu tài liệu…"
        expect(chat.inside(".log")).to_have_attribute("aria-live", "off")
        expect(chat.inside("[data-part=announcer] > *").first).to_have_attribute("aria-live", "polite")


def test_enter_never_sends_while_an_input_method_is_composing(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        field = chat.inside("#question")
        field.focus()
        devtools = chat.context.new_cdp_session(chat.page)
        devtools.send("Input.insertText", {"text": "thu "})
        devtools.send("Input.imeSetComposition", {"text": "ngaan", "selectionStart": 5, "selectionEnd": 5})
        chat.page.keyboard.press("Enter")
        field.dispatch_event("keydown", {"key": "Enter", "keyCode": 229})
        field.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
        expect(chat.inside(".bubble")).to_have_count(0)
        devtools.send("Input.imeSetComposition", {"text": "", "selectionStart": 0, "selectionEnd": 0})
        field.fill("thu ngân sách")
        chat.page.keyboard.press("Shift+Enter")
        expect(chat.inside(".bubble")).to_have_count(0)
        chat.page.keyboard.press("Enter")
        expect(chat.inside(".bubble")).to_have_text("thu ngân sách")


def test_at_400_percent_zoom_nothing_scrolls_sideways_and_all_is_reachable(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url, width=320, height=256) as chat:
        answer = chat.ask()
        assert chat.has_no_sideways_scroll()
        expect(answer.locator(".figure")).to_be_in_viewport()
        chat.inside("#question").scroll_into_view_if_needed()
        expect(chat.inside("#question")).to_be_in_viewport()
        chat.press(answer.locator(".cite").first)
        expect(chat.inside("mark")).to_be_in_viewport(ratio=0.3)
        chat.shot("zoom")


@pytest.mark.parametrize(("width", "height"), [(320, 640), (360, 740), (390, 844)])
def test_with_the_largest_type_the_source_can_be_read_and_closed_on_a_phone(
    chromium: Browser, site: Site, width: int, height: int
) -> None:
    with open_chat(chromium, site.url, width=width, height=height) as chat:
        chat.press(chat.button("Tùy chọn"))
        chat.press(chat.inside(".choice").get_by_role("radio", name="Rất lớn"))
        chat.page.keyboard.press("Escape")
        answer = chat.ask()
        chat.press(answer.locator(".cite").first)
        panel, mark = chat.inside(".source-panel"), chat.inside("mark")
        close = panel.get_by_role("button", name="Đóng", exact=True)
        for place in (mark, panel.locator(".links"), panel.locator("h2")):
            place.scroll_into_view_if_needed()
            expect(close).to_be_in_viewport(ratio=1)
        mark.evaluate("(node) => node.scrollIntoView({ block: 'center' })")
        expect(mark).to_be_in_viewport(ratio=0.9)
        assert panel.evaluate("(node) => node.scrollWidth <= node.clientWidth")
        chat.shot("largest-source")
        chat.press(close)
        expect(panel).to_be_hidden()


def test_forced_colours_and_reduced_motion_are_kept_to(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url, width=390, forced_colors="active", reduced_motion="reduce") as chat:
        chat.ask()
        expect(chat.inside(".figure")).to_be_visible()
        assert chat.inside(".log").evaluate("(node) => getComputedStyle(node).scrollBehavior") == "auto"
        chat.shot("forced-colours")
        chat.ask("hơi chậm", wait=False)
        assert chat.inside(".dots i").first.evaluate("(node) => getComputedStyle(node).animationName") == "none"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_every_target_is_large_enough(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        chat.ask()
        small = chat.inside("button:visible, a:visible").evaluate_all(
            "(nodes) => nodes.map((node) => [node.textContent, node.getBoundingClientRect()])"
            ".filter(([, box]) => box.width < 24 || box.height < 24).map(([text]) => text)"
        )
        assert small == []


def test_the_on_screen_keyboard_leaves_the_question_visible(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url, width=390) as chat:
        chat.ask()
        chat.page.set_viewport_size({"width": 390, "height": 420})
        expect(chat.inside("#question")).to_be_in_viewport(ratio=1)
        expect(chat.inside(".top")).to_be_in_viewport(ratio=1)
