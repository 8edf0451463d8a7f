"""A reply is judged by its status, words, citations and numerals."""

from __future__ import annotations

from typing import Any

import pytest

from admin.evaluation.client import Citation, Reply, ShownFigure
from admin.evaluation.judge import has_wrong_figure, judge, same_answer
from admin.evaluation.questions import Question

pytestmark = pytest.mark.app

TEXT = "Thu ngân sách đạt 2.341,6 tỷ đồng trở lên (trong đó: thuế phí đạt trên 896,6 tỷ đồng). Chi đạt 2.580 tỷ đồng."
TEXTS = {"plan": TEXT}


def question(**changes: Any) -> Question:
    return Question.model_validate(
        {
            "id": "a",
            "category": "figure",
            "turns": ["Thu bao nhiêu?"],
            "intent": "ask_figure",
            "status": ["answered"],
            "must": [["2.341,6", "2341,6"], ["trở lên", "ít nhất"]],
            "must_not": ["2.580"],
            "quote": "đạt 2.341,6 tỷ đồng",
            **changes,
        }
    )


def citation(quote: str = TEXT[:41], **changes: Any) -> Citation:
    fields = {"id": 1, "document": "Kế hoạch", "section": "Một là", "quote": quote, "document_id": "plan", **changes}
    return Citation.model_validate(fields)


def reply(text: str = "2.341,6 tỷ đồng TRỞ LÊN.", **changes: Any) -> Reply:
    return Reply(**{"text": text, "status": "answered", "citations": (citation(),), **changes})


def test_a_right_reply_passes() -> None:
    verdict = judge(question(), reply(), texts=TEXTS)
    assert verdict.answer_ok
    assert verdict.citation_ok
    assert verdict.uncited == ()


def test_a_missing_bound_is_missing() -> None:
    verdict = judge(question(), reply("2.341,6 tỷ đồng"), texts=TEXTS)
    assert verdict.missing == ("trở lên | ít nhất",)


def test_a_longer_number_is_another_number() -> None:
    assert judge(question(must=[["1,6"]]), reply("1,61 lần"), texts=TEXTS).missing == ("1,6",)
    assert judge(question(must=[["580"]]), reply("2.580"), texts=TEXTS).missing == ("580",)


def test_only_the_first_line_must_not_name_the_neighbour() -> None:
    assert judge(question(), reply("2.341,6 trở lên, chi 2.580"), texts=TEXTS).forbidden == ("2.580",)
    assert judge(question(), reply("2.341,6 trở lên\nchi 2.580"), texts=TEXTS).forbidden == ()


def test_a_refusal_must_not_show_a_figure_anywhere() -> None:
    refused = question(status=["not_in_plan"], must=[], quote=None, must_not_anywhere=["2.580"])
    verdict = judge(refused, reply("Không nêu.\nChi 2.580", status="not_in_plan", citations=()), texts=TEXTS)
    assert not verdict.answer_ok
    assert has_wrong_figure(refused, verdict, reply(status="not_in_plan"))


def test_an_accepted_refusal_need_not_contain_the_answer() -> None:
    either = question(status=["answered", "not_in_plan"])
    assert judge(either, reply("Không nêu.", status="not_in_plan", citations=()), texts=TEXTS).answer_ok


def test_a_quotation_that_is_not_verbatim_is_a_wrong_citation() -> None:
    verdict = judge(question(), reply(citations=(citation("Thu đạt 2.341,6 tỷ đồng"),)), texts=TEXTS)
    assert verdict.citation_ok is False


def test_a_span_that_does_not_hold_the_quotation_is_a_wrong_citation() -> None:
    verdict = judge(question(), reply(citations=(citation(start=1, end=42),)), texts=TEXTS)
    assert verdict.citation_ok is False


def test_several_citations_may_cover_the_expected_words_between_them() -> None:
    wanted = question(quote="(trong đó: thuế phí đạt trên 896,6 tỷ đồng). Chi đạt 2.580")
    halves = (citation("trong đó: thuế phí đạt trên 896,6 tỷ đồng)."), citation("Chi đạt 2.580 tỷ đồng."))
    assert judge(wanted, reply(citations=halves), texts=TEXTS).citation_ok
    assert judge(wanted, reply(citations=halves[:1]), texts=TEXTS).citation_ok is False


def test_an_answer_without_the_expected_citation_is_wrong() -> None:
    assert judge(question(), reply(citations=()), texts=TEXTS).citation_ok is False


def test_a_numeral_that_no_citation_shows_is_uncited() -> None:
    assert judge(question(), reply("2.341,6 trở lên, tức 77,7"), texts=TEXTS).uncited == ("77,7",)


def test_the_part_of_a_year_that_the_citizen_names_proves_its_number() -> None:
    said = reply("2.341,6 trở lên; không nêu số liệu cho 6 tháng đầu năm")
    assert judge(question(turns=["Nửa đầu năm thu bao nhiêu?"]), said, texts=TEXTS).uncited == ()
    assert judge(question(), said, texts=TEXTS).uncited == ("6",)


def test_the_days_between_two_dates_that_are_quoted_are_proved() -> None:
    said = reply(
        "2.341,6 trở lên, cách nhau 110 ngày",
        citations=(citation(), citation("ngày 31/12/2020"), citation("ngày 20/4/2021")),
    )
    assert judge(question(), said, texts=TEXTS).uncited == ()
    assert judge(question(), reply("2.341,6 trở lên, cách nhau 110 ngày"), texts=TEXTS).uncited == ("110",)


def test_a_wrong_figure_is_told_from_a_wrong_status() -> None:
    wrong = reply("1.999 tỷ đồng trở lên")
    assert has_wrong_figure(question(), judge(question(), wrong, texts=TEXTS), wrong)
    refused = reply("Không nêu.", status="not_in_plan")
    assert not has_wrong_figure(question(), judge(question(), refused, texts=TEXTS), refused)


@pytest.mark.parametrize("intent", ["ask_figure", {"name": "ask_figure", "confidence": 0.9}])
def test_the_intent_is_judged_where_the_reply_explains_itself(intent: object) -> None:
    assert judge(question(), reply(debug={"intent": intent}), texts=TEXTS).intent_ok is True
    assert judge(question(intent="ask_task"), reply(debug={"intent": intent}), texts=TEXTS).intent_ok is False
    assert judge(question(), reply(), texts=TEXTS).intent_ok is None


def test_entities_are_found_whatever_their_cut() -> None:
    asked = question(turns=["thu ngan sach nam 2021"], entities=[{"entity": "indicator", "text": "thu ngan sach"}])
    seen = {"entities": [{"entity": "indicator", "value": "thu ngân sách năm"}]}
    assert judge(asked, reply(debug=seen), texts=TEXTS).entities_found == 1


def test_the_same_answer_has_the_same_status_and_figures() -> None:
    figure = ShownFigure(indicator="thu", value="2341.6", unit="tỷ đồng", bound="at_least", period="năm 2021")
    assert same_answer(reply(figures=(figure,)), reply("khác lời", figures=(figure,)))
    assert not same_answer(reply(figures=(figure,)), reply())
    assert not same_answer(reply(), reply(status="clarify"))
