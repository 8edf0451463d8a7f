"""A small stand-in for the Rasa server and the action server: it answers in the documented shape, or fails as told."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from tests.web.fake_release import DOCUMENT, QUOTE, TEXT

START = TEXT.index(QUOTE)
CITATION = {
    "id": 1,
    "document": "Kế hoạch phát triển kinh tế – xã hội năm 2021",
    "document_id": DOCUMENT,
    "section": "Một là",
    "page": 2,
    "start": START,
    "end": START + len(QUOTE),
    "quote": QUOTE,
    "url": f"/documents/{DOCUMENT}#c={START}-{START + len(QUOTE)}",
}
LEAD = "Thu ngân sách năm 2021: 2.341,6 tỷ đồng trở lên [1]."
PARTS = ["thuế phí: trên 896,6 tỷ đồng [1]", "thu tiền sử dụng đất: 1.445 tỷ đồng [1]"]
SUGGESTIONS = ["Chi ngân sách năm 2021 là bao nhiêu?", "Kế hoạch nhắc đến những văn bản nào?"]


def budget_answer() -> dict[str, Any]:
    """The answer to the main question, with its parts, a chart and a citation."""
    return {
        "text": "\n".join([LEAD, "Trong đó:", *(f"– {part}" for part in PARTS)]),
        "status": "answered",
        "release": "r1",
        "citations": [CITATION],
        "figures": [
            {
                "indicator": "thu ngân sách",
                "value": "2341.6",
                "unit": "tỷ đồng",
                "bound": "at_least",
                "period": "năm 2021",
                "kind": "plan",
                "citation": 1,
            }
        ],
        "suggestions": SUGGESTIONS,
        "blocks": [
            {"type": "answer", "text": LEAD, "emphasis": [24, 47]},
            {"type": "paragraph", "text": "Trong đó:"},
            {"type": "list", "items": [{"text": part, "citation": 1} for part in PARTS]},
            {
                "type": "bars",
                "caption": "Các khoản thu ngân sách",
                "unit": "tỷ đồng",
                "items": [
                    {"label": "thuế phí", "value": "896.6", "text": "trên 896,6 tỷ đồng"},
                    {"label": "thu tiền sử dụng đất", "value": "1445", "text": "1.445 tỷ đồng"},
                ],
                "whole": {"label": "thu ngân sách", "value": "2341.6", "text": "2.341,6 tỷ đồng trở lên"},
            },
        ],
        "debug": {"strategy": "figure"},
    }


def said(text: str, status: str, suggestions: list[str] | None = None) -> dict[str, Any]:
    """A reply of one line."""
    return {
        "text": text,
        "status": status,
        "blocks": [{"type": "answer", "text": text, "emphasis": None}],
        "suggestions": suggestions or [],
    }


def hostile(text: str) -> dict[str, Any]:
    """A reply with ``text`` in every place that a page shows."""
    citation = CITATION | {"document": text, "section": text, "quote": text, "url": "javascript:alert(1)"}
    return said(text, "answered", [text]) | {
        "citations": [citation],
        "blocks": [
            {"type": "answer", "text": f"{text} [1]", "emphasis": [0, len(text)]},
            {"type": "paragraph", "text": text},
            {"type": "list", "items": [{"text": text, "citation": 1}]},
            {"type": "table", "caption": text, "header": [text], "rows": [[text]]},
            {"type": "bars", "caption": text, "unit": text, "items": [{"label": text, "value": "1", "text": text}]},
        ],
    }


TABLE = said("Các chỉ tiêu:", "partly_answered") | {
    "blocks": [
        {"type": "answer", "text": "Các chỉ tiêu:", "emphasis": None},
        {
            "type": "table",
            "caption": "Chỉ tiêu năm 2021",
            "header": ["Chỉ tiêu", "Đơn vị", "Kế hoạch"],
            "rows": [["Thu ngân sách", "tỷ đồng", "2.341,6"], ["Chi ngân sách", "tỷ đồng", "2.580"]],
        },
    ]
}


class FakeBot:
    """Both servers behind the gateway in one application; ``received`` keeps what the gateway sent."""

    def __init__(self, name: str = "blue") -> None:
        self.name = name
        self.received: list[dict[str, Any]] = []
        self.working: Counter[str] = Counter()
        self.overlaps = 0
        self.app = Starlette(
            routes=[
                Route("/webhooks/rest/webhook", self.webhook, methods=["POST"]),
                Route("/health", lambda _: JSONResponse({"status": "ok"})),
                Route("/", lambda _: PlainTextResponse("Hello from Rasa")),
            ]
        )

    async def webhook(self, request: Request) -> Response:
        """Answer one turn."""
        turn = await request.json()
        self.received.append(turn)
        sender: str = turn["sender"]
        self.overlaps += self.working[sender] > 0
        self.working[sender] += 1
        try:
            return await self._answer(turn["message"], sender)
        finally:
            self.working[sender] -= 1

    async def _answer(self, message: str, sender: str) -> Response:
        folded = message.casefold()
        if "im lặng" in folded:
            return JSONResponse([])
        if "hỏng" in folded:
            return PlainTextResponse("Internal Server Error", status_code=500)
        if "vô nghĩa" in folded:
            return PlainTextResponse("<html>")
        if "chậm" in folded:
            await asyncio.sleep(0.3 if "hơi" in folded else 8)
        return JSONResponse([{"recipient_id": sender, "custom": self._reply(message, folded)}])

    def _reply(self, message: str, folded: str) -> dict[str, Any]:
        if "thu ngân sách" in folded:
            return budget_answer()
        if "bảng" in folded:
            return TABLE
        if "thời tiết" in folded:
            return said("Nội dung này nằm ngoài phạm vi của tôi.", "out_of_scope", SUGGESTIONS)
        if "dân số" in folded:
            return said("Tài liệu không nêu thông tin về dân số.", "not_in_plan", SUGGESTIONS)
        if "ngân sách" in folded:
            return said("Bạn muốn hỏi nội dung nào?", "clarify", ["Thu ngân sách", "Chi ngân sách"])
        if "<" in message or "javascript:" in folded:
            return hostile(message)
        return said(f"[{self.name}] Bạn vừa hỏi: {message}", "small_talk")
