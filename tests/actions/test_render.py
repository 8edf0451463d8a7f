"""A reply as plain text, as the page's JSON and as the shell shows it."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from actions.answer import Answer, Bar, Bars, Citation, Item, ItemList, Line, ShownFigure, Status
from actions.replies.render import payload, plain_text, shell_text
from index.model import Figure
from tests.actions.asking import Conversation
from vietnamese.amounts import Amount, Bound

pytestmark = pytest.mark.app

QUOTE = "Chi ngân sách đạt từ 2.000 đến 2.580 tỷ đồng."
CITATION = Citation(1, "Kế hoạch", "ke-hoach", "Một là", 4, 10, 10 + len(QUOTE), QUOTE)
AMOUNT = Amount(Decimal("2000"), "tỷ đồng", Bound.RANGE, Decimal("2580"), None)
FIGURE = Figure("f", "ke-hoach", "p", "chi ngân sách", AMOUNT, 30, 50)
ANSWER = Answer(
    status=Status.ANSWERED,
    blocks=(
        Line("Chi ngân sách: từ 2.000 đến 2.580 tỷ đồng [1].", lead=True, emphasis=(15, 40)),
        Line("Trong đó:"),
        ItemList((Item("chi thường xuyên: 1.000 tỷ đồng [1]", 1), Item("chi khác"))),
        Bars("Chi", "tỷ đồng", (Bar("a", Decimal("1E+3"), "1.000 tỷ đồng"), Bar("b", Decimal("1.50"), "1,5"))),
    ),
    citations=(CITATION,),
    figures=(ShownFigure(FIGURE, 1),),
    suggestions=("Thu ngân sách là bao nhiêu?",),
)


def test_plain_text_is_the_answer_its_lists_and_its_numbered_sources() -> None:
    assert plain_text(ANSWER).splitlines() == [
        "Chi ngân sách: từ 2.000 đến 2.580 tỷ đồng [1].",
        "Trong đó:",
        "- chi thường xuyên: 1.000 tỷ đồng [1]",
        "- chi khác",
        "Nguồn:",
        f"[1] Kế hoạch, Một là, trang 4: «{QUOTE}»",
    ]


def test_words_already_quoted_in_the_answer_are_not_repeated_in_the_source() -> None:
    quoting = Answer(Status.ANSWERED, (Line(f"Tài liệu nêu: «{QUOTE}» [1]"),), citations=(CITATION,))
    assert plain_text(quoting).splitlines()[-1] == "[1] Kế hoạch, Một là, trang 4"


def test_the_shell_adds_what_else_can_be_asked() -> None:
    assert shell_text(ANSWER).startswith(plain_text(ANSWER))
    assert shell_text(ANSWER).endswith("Bạn có thể hỏi:\n  • Thu ngân sách là bao nhiêu?")


def test_the_payload_has_the_shape_of_the_contract_and_is_plain_json() -> None:
    sent = payload(ANSWER, release="r1", debug={"intent": "ask_figure"})
    assert json.loads(json.dumps(sent)) == sent
    keys = ["text", "status", "release", "citations", "figures", "suggestions", "blocks", "checked", "debug"]
    assert list(sent) == keys
    assert sent["citations"][0] == {
        "id": 1,
        "document": "Kế hoạch",
        "document_id": "ke-hoach",
        "section": "Một là",
        "page": 4,
        "start": 10,
        "end": 10 + len(QUOTE),
        "quote": QUOTE,
        "url": f"/documents/ke-hoach#c=10-{10 + len(QUOTE)}",
    }
    figure = sent["figures"][0]
    assert (figure["value"], figure["high"], figure["unit"], figure["bound"]) == ("2000", "2580", "tỷ đồng", "range")
    assert (figure["period"], figure["kind"], figure["citation"]) == (None, "plan", 1)
    assert [block["type"] for block in sent["blocks"]] == ["answer", "paragraph", "list", "bars"]
    assert sent["blocks"][0]["emphasis"] == [15, 40]
    assert sent["blocks"][2]["items"][1] == {"text": "chi khác", "citation": None}
    assert [bar["value"] for bar in sent["blocks"][3]["items"]] == ["1000", "1.50"]


def test_every_mark_in_a_real_answer_points_to_a_citation(talk: Conversation) -> None:
    sent = payload(talk.ask("Thu và chi ngân sách bao nhiêu?"), release="r1")
    assert {item["citation"] for item in sent["figures"]} <= {item["id"] for item in sent["citations"]}
    assert all(f"[{item['id']}]" in sent["text"] for item in sent["citations"])
