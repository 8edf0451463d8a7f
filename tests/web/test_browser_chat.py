"""The chat in a real Chromium at three widths: asking, sources, failures, history, options."""

from __future__ import annotations

import re
import sqlite3
import time

import pytest
from playwright.sync_api import Browser, expect

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


def test_while_it_looks_up_it_says_so_and_takes_no_second_question(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.ask("chậm quá", wait=False)
        expect(chat.inside(".working")).to_have_text("Đang tra cứu tài liệu…")
        chat.shot("working")
        chat.ask("câu hỏi gửi quá sớm", wait=False)
        expect(chat.inside(".bot")).to_have_count(1)
        expect(chat.inside(".user")).to_have_count(1)
        expect(chat.inside("#question")).to_have_value("câu hỏi gửi quá sớm")
        expect(chat.inside(".working")).to_have_count(0)


@every_width
def test_a_slow_server_gets_an_honest_reply_in_time_and_a_way_to_send_again(
    chromium: Browser, site: Site, width: int
) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        began = time.monotonic()
        answer = chat.ask("chậm quá")
        assert time.monotonic() - began < 5
        expect(answer).to_contain_text("1022")
        chat.shot("error")
        chat.press(chat.button("Gửi lại"))
        expect(chat.inside(".working")).to_have_count(1)
        expect(chat.inside(".bot")).to_have_count(1)


def test_a_gateway_that_is_down_is_said_and_recovered_from_without_a_reload(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url, width=390) as chat:
        chat.page.route("**/api/chat", lambda route: route.abort())
        chat.ask(wait=False)
        expect(chat.inside(".failed")).to_contain_text("1022")
        chat.page.unroute("**/api/chat")
        chat.press(chat.button("Gửi lại"))
        expect(chat.inside(".figure")).to_be_visible()
        expect(chat.inside(".user")).to_have_count(1)


def test_too_many_questions_are_told_kindly(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.page.route(
            "**/api/chat", lambda route: route.fulfill(status=429, json={"code": "too_many", "message": ""})
        )
        chat.ask(wait=False)
        expect(chat.inside(".failed")).to_contain_text("khoảng một phút")


@every_width
def test_offline_is_said_and_the_question_waits(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        chat.context.set_offline(True)
        expect(chat.inside(".banner:visible")).to_contain_text("mất kết nối")
        chat.ask(wait=False)
        expect(chat.inside(".failed")).to_contain_text("mất kết nối")
        chat.shot("offline")
        chat.context.set_offline(False)
        expect(chat.inside(".banner:visible")).to_have_count(0)
        chat.press(chat.button("Gửi lại"))
        expect(chat.inside(".figure")).to_be_visible()


def test_history_stays_on_the_device_until_it_is_deleted_everywhere(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url, width=390) as chat:
        chat.ask("Câu hỏi duy nhất của kiểm thử")
        chat.page.reload()
        expect(chat.inside(".bubble")).to_have_text("Câu hỏi duy nhất của kiểm thử")
        assert chat.ask() is not None
        chat.menu("Xóa lịch sử")
        expect(chat.inside(".sure")).to_contain_text("trên máy chủ")
        chat.shot("delete")
        chat.press(chat.button("Xóa hết"))
        expect(chat.inside(".bubble")).to_have_count(0)
        expect(chat.inside("[data-part=announcer]")).to_contain_text("Đã xóa")
        chat.page.reload()
        expect(chat.inside(".bubble")).to_have_count(0)
        with sqlite3.connect(site.state / "web" / "conversations.sqlite") as database:
            assert database.execute("SELECT count(*) FROM turn WHERE question LIKE '%duy nhất của%'").fetchone() == (0,)


def test_a_new_conversation_gets_a_new_session(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.ask("xin chào")
        chat.menu("Cuộc trò chuyện mới")
        expect(chat.inside(".bot")).to_have_count(0)
        chat.ask("xin chào")
        assert site.bot.received[-1]["sender"] != site.bot.received[-2]["sender"]


@every_width
def test_size_colours_and_language_are_chosen_and_kept(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        chat.ask()
        chat.press(chat.button("Tùy chọn"))
        for label in ("Rất lớn", "Tương phản cao"):
            chat.press(chat.inside(".choice").get_by_role("radio", name=label))
        chat.shot("menu")
        chat.press(chat.inside(".choice").get_by_role("radio", name="English"))
        chat.page.reload()
        shell = chat.inside(".shell")
        expect(shell).to_have_attribute("data-size", "largest")
        expect(shell).to_have_attribute("data-theme", "contrast")
        expect(chat.inside(".notice")).to_contain_text("automatic assistant")
        expect(chat.inside(".said").first).to_have_attribute("lang", "vi")
        assert chat.has_no_sideways_scroll()
        chat.shot("largest-contrast")


def test_what_one_is_doing_in_an_older_answer_stays_when_a_new_one_comes(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        first = chat.ask()
        chat.press(first.get_by_text("Xem dạng bảng"))
        chat.press(chat.button("Chưa hữu ích"))
        chat.element.get_by_label("Nói thêm (không bắt buộc)").fill("đang viết")
        chat.ask("xin chào")
        expect(chat.inside("details[open]")).to_have_count(1)
        expect(chat.element.get_by_label("Nói thêm (không bắt buộc)")).to_have_value("đang viết")
        expect(chat.inside(".bot .questions")).to_have_count(0)


@every_width
def test_thumbs_are_kept_with_their_reason(chromium: Browser, site: Site, width: int) -> None:
    with open_chat(chromium, site.url, width=width) as chat:
        chat.ask()
        chat.press(chat.button("Hữu ích"))
        expect(chat.button("Hữu ích")).to_have_attribute("aria-pressed", "true")
        chat.press(chat.button("Chưa hữu ích"))
        chat.press(chat.element.get_by_label("Nguồn không đúng"))
        chat.element.get_by_label("Nói thêm (không bắt buộc)").fill("xem lại, gọi 0912345678")
        chat.shot("feedback")
        chat.press(chat.button("Gửi góp ý"))
        expect(chat.inside(".feedback")).to_have_text("Cảm ơn bạn đã góp ý.")
        expect(chat.button("Chưa hữu ích")).to_have_attribute("aria-pressed", "true")
        with sqlite3.connect(site.state / "web" / "conversations.sqlite") as database:
            kept = database.execute("SELECT rating, reason, comment FROM feedback ORDER BY at DESC LIMIT 1").fetchone()
        assert kept == ("down", "source", "xem lại, gọi [số điện thoại]")


def test_a_conversation_leaves_with_its_sources(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url, permissions=["clipboard-read", "clipboard-write"]) as chat:
        chat.page.evaluate(
            "() => void (window.print = () => { window.printed = document.querySelector('.hoi-ke-hoach-print').textContent; })"
        )
        chat.ask()
        chat.menu("Chép cuộc trò chuyện")
        expect(chat.inside("[data-part=announcer]")).to_contain_text("Đã chép")
        copied = chat.page.evaluate("navigator.clipboard.readText()")
        with chat.page.expect_download() as download:
            chat.menu("Tải về")
        saved = download.value.path().read_text(encoding="utf-8-sig")
        chat.menu("In")
        for text in (copied, saved, chat.page.evaluate("window.printed")):
            assert f"Bạn hỏi: {QUESTION}" in text
            assert f"[1] Kế hoạch phát triển kinh tế – xã hội năm 2021, Một là, trang 2: «{QUOTE}»" in text
        chat.press(chat.button("Chép câu trả lời"))
        expect(chat.inside("[data-part=announcer]")).to_contain_text("Đã chép")
        assert chat.page.evaluate("navigator.clipboard.readText()").startswith("Thu ngân sách năm 2021: 2.341,6")


def test_reading_aloud_is_offered_where_there_is_a_vietnamese_voice(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.ask()
        expect(chat.button("Đọc to")).to_have_count(0)
        chat.page.add_init_script(
            "speechSynthesis.getVoices = () => [{lang: 'vi-VN', name: 'test'}];"
            "window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };"
            "speechSynthesis.speak = (speech) => { window.spoken = speech.text; };"
        )
        chat.page.reload()
        chat.press(chat.button("Đọc to"))
        expect(chat.button("Ngừng đọc")).to_have_attribute("aria-pressed", "true")
        assert chat.page.evaluate("window.spoken").startswith("Thu ngân sách năm 2021: 2.341,6 tỷ đồng trở lên.")


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


def test_a_banner_and_the_off_switch_are_shown(chromium: Browser, site: Site) -> None:
    switch = site.state / "switch.json"
    switch.write_text('{"banner": "Bảo trì lúc 22 giờ."}', encoding="utf-8")
    try:
        with open_chat(chromium, site.url, width=390) as chat:
            expect(chat.inside(".banner:visible")).to_have_text("Bảo trì lúc 22 giờ.")
            switch.write_text('{"off": true, "notice": "Tạm ngừng đến thứ Hai."}', encoding="utf-8")
            expect(chat.ask()).to_contain_text("Tạm ngừng đến thứ Hai.")
            chat.page.reload()
            expect(chat.inside(".banner:visible")).to_have_text("Tạm ngừng đến thứ Hai.")
            chat.shot("switched-off")
    finally:
        switch.unlink()


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
