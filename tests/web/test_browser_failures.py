"""What the page says and offers when something is slow, down, offline or switched off."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Browser, expect

from tests.web.browser import WIDTHS, Site, open_chat

pytestmark = pytest.mark.browser
every_width = pytest.mark.parametrize("width", WIDTHS)


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
