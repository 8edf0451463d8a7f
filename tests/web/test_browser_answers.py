"""Asking in a real Chromium: answers, sources, shared links, at three widths."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.web.browser import QUESTION, WIDTHS, Site, open_chat
from tests.web.fake_release import DOCUMENT, QUOTE, TEXT

pytestmark = pytest.mark.browser
every_width = pytest.mark.parametrize("width", WIDTHS)
START = TEXT.index(QUOTE)
LINK = f"/documents/{DOCUMENT}#c={START}-{START + len(QUOTE)}"


@every_width
def test_an_answer_shows_figure_parts_chart_and_sources(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        expect(chat.inside(".notice")).to_contain_text("máy trả lời tự động")
        expect(chat.inside(".notice")).to_contain_text("30 ngày")
        chat.shot("start")
        answer = chat.ask()
        expect(answer.locator(".figure")).to_have_text("2.341,6 tỷ đồng trở lên")
        expect(answer.locator(".status")).to_have_text("Trả lời theo tài liệu")
        expect(answer.locator("li .cite")).to_have_count(2)
        assert "1.445 tỷ đồng" in (answer.locator("svg.bars").get_attribute("aria-label") or "")
        widths = [float(bar.get_attribute("width") or 0) for bar in answer.locator(".bar").all()]
        track = float(answer.locator(".bar-track").first.get_attribute("width") or 0)
        assert [round(width / track, 3) for width in widths] == [round(896.6 / 2341.6, 3), round(1445 / 2341.6, 3)]
        expect(answer.locator("figure .note")).to_have_text("Cả thanh dài là 2.341,6 tỷ đồng trở lên.")
        chat.press(answer.get_by_text("Xem dạng bảng"))
        expect(answer.locator("figure td")).to_have_text(["trên 896,6 tỷ đồng", "1.445 tỷ đồng"])
        assert chat.has_no_sideways_scroll()
        assert chat.inside(".top").bounding_box()["y"] == 0  # type: ignore[index]
        chat.shot("answer")
        assert chat.problems == []


@every_width
def test_a_citation_opens_the_document_at_the_quoted_words(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        answer = chat.ask()
        chat.press(answer.locator(".cite").first)
        panel = chat.inside(".source-panel")
        expect(panel.locator("mark")).to_have_text(QUOTE)
        expect(panel.locator(".trail li")).to_have_text(["I. Nhiệm vụ 6 tháng cuối năm", "Một là", "trang 2"])
        expect(panel.locator("dd")).to_have_text(["12/KH-UBND", "05/01/2021", "UBND thành phố"])
        expect(panel.get_by_role("link", name="Mở toàn văn")).to_have_attribute(
            "href", re.compile(re.escape(f"#c={START}-"))
        )
        box, page = panel.bounding_box(), WIDTHS[width]
        assert box is not None
        chat.page.wait_for_timeout(300)
        if width < 600:
            assert panel.evaluate("(node) => node.matches(':modal')")
            assert panel.evaluate("(node) => Math.round(node.getBoundingClientRect().bottom)") == page
        else:
            log = chat.inside(".log").bounding_box()
            assert log is not None and log["x"] + log["width"] <= box["x"] + 1
        with chat.page.expect_download() as download:
            chat.press(panel.get_by_role("link", name="Tải tệp gốc"))
        assert download.value.suggested_filename == f"{DOCUMENT}.txt"
        chat.shot("source")
        chat.page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        assert chat.has_focus("Xem nguồn 1")


def test_a_citation_whose_document_has_changed_says_so_and_shows_the_old_words(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.page.route(
            "**/api/documents/**", lambda route: route.fulfill(json=route.fetch().json() | {"quote": "khác"})
        )
        chat.press(chat.ask().locator(".source"))
        expect(chat.inside(".source-panel .note")).to_contain_text("đã được cập nhật")
        expect(chat.inside(".source-panel mark")).to_have_text(QUOTE)


def test_a_passage_on_its_way_takes_nobody_from_the_next_question(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        held: list[Route] = []
        source = chat.ask().locator(".source")
        chat.page.route("**/api/documents/**", lambda route: held.append(route))
        chat.press(source)
        expect(chat.inside(".source-panel .loading")).to_be_visible()
        chat.page.wait_for_timeout(100)
        chat.inside("#question").fill("Còn chi")
        assert len(held) == 1
        held[0].continue_()
        expect(chat.inside("mark")).to_be_visible()
        chat.page.keyboard.type(" thì sao")
        expect(chat.inside("#question")).to_have_value("Còn chi thì sao")


@every_width
def test_a_shared_link_highlights_the_words_by_itself(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url + LINK, width=width) as chat:
        mark = chat.page.locator("mark")
        expect(mark).to_have_text(QUOTE)
        expect(mark).to_be_in_viewport()
        expect(chat.page.get_by_role("button", name="In", exact=True)).to_be_visible()
        assert chat.page.evaluate("document.documentElement.scrollWidth") <= width
        chat.shot("document")
        chat.page.evaluate("location.hash = 'c=0-8'")
        expect(mark).to_have_text(TEXT[:8])


@every_width
def test_questions_can_be_tapped(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        chat.press(chat.button(QUESTION))
        expect(chat.inside(".figure")).to_be_visible()
        expect(chat.inside(".welcome .questions")).to_be_hidden()
        chat.press(chat.inside(".bot .question").first)
        expect(chat.inside(".bot").nth(1)).to_contain_text("Bạn muốn hỏi nội dung nào?")
        expect(chat.inside(".bot").nth(1).locator("h2")).to_have_text("Chọn một ý")
        chat.press(chat.button("Thu ngân sách"))
        expect(chat.inside(".bot")).to_have_count(3)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("dân số?", "Tài liệu không nêu"),
        ("thời tiết?", "Ngoài phạm vi"),
        ("bảng", "Tài liệu chỉ nêu một phần"),
        ("hỏng", "Chưa trả lời được"),
    ],
)
def test_the_status_is_said_in_words(chromium: Browser, site: Site, question: str, status: str) -> None:
    with open_chat(chromium, site.url, width=390) as chat:
        expect(chat.ask(question).locator(".status")).to_have_text(status)


def test_personal_data_is_shown_as_it_was_kept(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.ask("Số của tôi là 0912345678")
        expect(chat.inside(".bubble")).to_have_text("Số của tôi là [số điện thoại]")
        expect(chat.inside(".user .note")).to_contain_text("đã được che")


def test_the_length_limit_is_told_before_it_is_reached(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.inside("#question").fill("a" * 950)
        expect(chat.inside("#left")).to_have_text("Còn 50 ký tự")
        chat.inside("#question").fill("a" * 10)
        expect(chat.inside("#left")).to_have_text("")


def test_the_first_answer_is_visible_within_a_second(chromium: Browser, site: Site) -> None:
    times = []
    with open_chat(chromium, site.url, width=390) as chat:
        for _ in range(20):
            began = time.monotonic()
            chat.ask()
            times.append(time.monotonic() - began)
    assert sorted(times)[18] <= 1.0


def test_the_plain_form_answers_with_scripts_off(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url, width=320, java_script_enabled=False) as chat:
        chat.page.get_by_label("Câu hỏi của bạn").fill(QUESTION)
        chat.page.get_by_role("button", name="Gửi câu hỏi").tap()
        expect(chat.page.locator("strong", has_text="2.341,6")).to_be_visible()
        chat.shot("plain")
        chat.page.get_by_role("link", name="Mở trong tài liệu").tap()
        expect(chat.page.locator("mark")).to_have_text(QUOTE)
