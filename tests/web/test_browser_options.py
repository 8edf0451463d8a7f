"""What citizens do with a conversation: keep, delete, rate, take along, read large, listen."""

from __future__ import annotations

import sqlite3

import pytest
from playwright.sync_api import Browser, expect

from tests.web.browser import QUESTION, WIDTHS, Site, open_chat
from tests.web.fake_release import QUOTE

pytestmark = pytest.mark.browser
every_width = pytest.mark.parametrize("width", WIDTHS)


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
        expect(chat.inside(".feedback input:checked")).to_have_count(0)
        expect(chat.button("Gửi góp ý")).to_be_in_viewport(ratio=1)
        chat.press(chat.element.get_by_label("Nguồn không đúng"))
        chat.element.get_by_label("Nói thêm (không bắt buộc)").fill("xem lại, gọi 0912345678")
        chat.shot("feedback")
        chat.press(chat.button("Gửi góp ý"))
        expect(chat.inside(".feedback")).to_have_text("Cảm ơn bạn đã góp ý.")
        expect(chat.button("Chưa hữu ích")).to_have_attribute("aria-pressed", "true")
        with sqlite3.connect(site.state / "web" / "conversations.sqlite") as database:
            kept = database.execute("SELECT rating, reason, comment FROM feedback ORDER BY at DESC LIMIT 1").fetchone()
        assert kept == ("down", "source", "xem lại, gọi [số điện thoại]")


def test_a_thumb_down_is_kept_without_a_reason_when_none_is_chosen(chromium: Browser, site: Site) -> None:
    with open_chat(chromium, site.url) as chat:
        chat.ask()
        chat.press(chat.button("Chưa hữu ích"))
        chat.press(chat.button("Gửi góp ý"))
        expect(chat.inside(".feedback")).to_have_text("Cảm ơn bạn đã góp ý.")
        with sqlite3.connect(site.state / "web" / "conversations.sqlite") as database:
            kept = database.execute("SELECT rating, reason, comment FROM feedback ORDER BY at DESC LIMIT 1").fetchone()
        assert kept == ("down", None, "")


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
