"""The intent decides which strategies are tried; plain words overrule it where they leave no doubt."""

from __future__ import annotations

import pytest

from actions.question import Memory, Question
from actions.reading.intents import GUESSING, SETTLING, likely_intent, settled_intent, settling_rule
from actions.routing import BY_INTENT, ROUTES, SELF_NAMED, Place, plan_for, strategies_for
from actions.strategies.facts.references import answer_references
from actions.strategies.sections.point import answer_point
from actions.words import cues
from actions.words.matching import Term

pytestmark = pytest.mark.app


def question(text: str, intent: str = "ask_task", confidence: float = 1.0, **values: object) -> Question:
    return Question(text, text, intent, confidence, terms=(Term("thu ngân sách", kind="indicator"),), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("intent", sorted(BY_INTENT))
def test_every_intent_has_a_strategy(intent: str) -> None:
    chosen = strategies_for(question("thu ngân sách", intent))
    assert [strategy for strategy in chosen if strategy in BY_INTENT[intent]]


def test_an_unknown_intent_still_has_a_strategy() -> None:
    chosen = strategies_for(question("thu ngân sách", "no_such_intent"))
    assert set(BY_INTENT["ask_overview"]) <= set(chosen)


@pytest.mark.parametrize(
    ("text", "intent", "settled"),
    [
        ("nghị quyết ban hành ngày nào", "ask_document", "ask_when"),
        ("ai phụ trách đất đai", "ask_task", "ask_who"),
        ("cơ quan nào quản lý đất đai", "ask_overview", "ask_who"),
        ("nhiệm vụ về đất đai", "ask_task", "ask_task"),
        ("chi ngân sách là bao nhiêu", "ask_figure", "ask_figure"),
    ],
)
def test_a_plain_question_word_overrules_the_intent(text: str, intent: str, settled: str) -> None:
    assert settled_intent(question(text, intent)) == settled


@pytest.mark.parametrize("rules", [SETTLING, GUESSING, ROUTES])
def test_the_rules_of_a_table_have_names_of_their_own_and_say_which_questions_they_are_for(rules: tuple) -> None:
    assert len({rule.name for rule in rules}) == len(rules)
    named = [rule.applies for rule in rules if rule.applies.__name__ != "<lambda>"]
    assert all(condition.__doc__ for condition in named)
    assert rules is GUESSING or len(named) == len(set(named)) == len(rules)


@pytest.mark.parametrize(
    ("text", "intent", "confidence", "rule"),
    [
        ("diện tích rừng", "ask_task", 0.3, "measure_named"),
        ("dự án này vay vốn nước ngoài hả", "ask_task", 1.0, "claim"),
        ("phải làm những gì", "ask_figure", 0.5, "what_to_do"),
        ("thu ngân sách có tốt không", "ask_figure", 1.0, "how_well"),
        ("thủ tục mất mấy ngày", "ask_when", 1.0, "how_long"),
        ("xã nào được công nhận", "ask_figure", 1.0, "which_of_many"),
        ("nghị quyết ban hành ngày nào", "ask_document", 1.0, "when"),
        ("ai phụ trách đất đai", "ask_task", 1.0, "who"),
        ("đất đai", "ask_who", 0.8, "unspoken"),
        ("chi ngân sách bao nhiêu", "ask_yes_no", 0.4, "not_closed"),
    ],
)
def test_the_rule_that_settles_an_intent_goes_by_its_name(text: str, intent: str, confidence: float, rule: str) -> None:
    settling = settling_rule(question(text, intent, confidence))
    assert settling is not None
    assert settling.name == rule


@pytest.mark.parametrize(
    ("text", "intent", "routes"),
    [
        ("cơ cấu thu ngân sách", "ask_figure", ("parts",)),
        ("TDP là gì", "ask_definition", ("short_form",)),
        ("vì sao giải ngân chậm", "ask_task", ("reason",)),
        ("nhiệm vụ thứ năm là gì", "ask_task", ("numbered_point",)),
        ("tiền lấy từ nguồn nào", "ask_overview", ("source_of_money",)),
        ("hạn chế về thu ngân sách là gì", "ask_overview", ("heading_of_subject", "heading")),
        ("trung bình mỗi tháng thu ngân sách bao nhiêu", "ask_figure", ("average",)),
        ("thu ngân sách gấp mấy lần", "ask_figure", ("calculation",)),
        ("thu ngân sách", "ask_figure", ("figure_unasked",)),
        ("thu ngân sách bao nhiêu", "ask_figure", ()),
    ],
)
def test_the_routes_of_a_question_go_by_their_names(text: str, intent: str, routes: tuple[str, ...]) -> None:
    assert plan_for(question(text, intent)).routes == routes


def test_a_strategy_is_tried_once() -> None:
    for intent in BY_INTENT:
        for text in ("trung bình mỗi năm tăng bao nhiêu", "mấy giai đoạn", "hạn chế là gì", "mấy cơ sở"):
            tried = strategies_for(question(text, intent))
            assert len(set(tried)) == len(tried)


def test_names_of_persons_are_read_by_nothing_but_the_signature_and_the_letterhead() -> None:
    tried = strategies_for(question("chủ tịch tên gì", "ask_who"))
    assert [strategy.__name__ for strategy in tried] == ["answer_signer", "answer_letterhead"]
    assert [route.name for route in ROUTES if route.place is Place.ALONE] == [
        *("unsaid", "number_to_call", "without_part", "office_of_body", "person")
    ]


def test_an_unsure_yes_no_without_its_words_is_a_figure_question() -> None:
    assert settled_intent(question("chi ngân sách bao nhiêu", "ask_yes_no", 0.4)) == "ask_figure"
    assert settled_intent(question("chi ngân sách tăng đúng không", "ask_yes_no", 0.4)) == "ask_yes_no"
    assert settled_intent(question("riêng phần thuế với phí góp vào cỡ nào", "ask_compare", 0.8)) == "ask_figure"
    assert settled_intent(question("năm nay tính thu khoản đó cỡ nào", "ask_task", 0.3)) == "ask_figure"
    assert settled_intent(question("thành phố sẽ mạnh tay cỡ nào với người xả rác", "ask_task", 0.8)) == "ask_task"
    assert settled_intent(question("mấy hộ phải dời nhà rồi", "ask_achievement", 0.4)) == "ask_figure"
    assert settled_intent(question("mấy hộ dời nhà bao giờ xong", "ask_when", 0.4)) == "ask_when"


def test_a_point_named_by_number_is_tried_first() -> None:
    assert strategies_for(question("nhiệm vụ thứ năm là gì"))[1 + len(SELF_NAMED)] is answer_point


def test_counting_documents_lists_them() -> None:
    assert (
        strategies_for(question("có bao nhiêu nghị quyết được nhắc đến", "ask_count"))[1 + len(SELF_NAMED)]
        is answer_references
    )


@pytest.mark.parametrize(
    ("text", "values", "intent"),
    [
        ("chi ngân sách bao nhiêu", {}, "ask_figure"),
        ("mấy vụ lấn đất này bị xử lý thế nào", {}, "ask_task"),
        ("tuyển mấy bác sĩ", {}, "ask_figure"),
        ("khi nào hoàn thành", {}, "ask_when"),
        ("ai làm việc này", {}, "ask_who"),
        ("nghị quyết 03-NQ/TU", {"numbers": ("03-NQ/TU",)}, "ask_document"),
        ("thu ngân sách", {}, "ask_figure"),
    ],
)
def test_an_intent_is_guessed_from_the_words(text: str, values: dict[str, object], intent: str) -> None:
    assert likely_intent(question(text, "nlu_fallback", **values)) == intent


def test_a_follow_up_of_unknown_intent_keeps_the_one_before() -> None:
    asked = Question(
        "còn giáo dục", "còn giáo dục", "nlu_fallback", 0.2, memory=Memory(intent="ask_task"), follow_up=True
    )
    assert likely_intent(asked) == "ask_task"


def test_several_persons_are_no_amount() -> None:
    assert not cues.AMOUNT.search("mấy ổng có bị đổi chỗ không")
    assert cues.AMOUNT.search("tuyển mấy bác sĩ")
