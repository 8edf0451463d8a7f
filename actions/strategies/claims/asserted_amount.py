"""Holds an amount that a question asserts against the figure it speaks of: «thu 2.341,6 tỷ đúng không»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.claims.claimed_details import denied_amount, unsaid_act, unsaid_verb
from actions.claims.claimed_done import asks_if_reached, done_of, is_one_of_row
from actions.claims.claimed_times import COMPLETED, is_of_longer_time
from actions.claims.named_kind import of_other_kinds
from actions.claims.plain_yes import LEVEL, same_level
from actions.claims.spoken_figures import (
    figure_of_either,
    figures_of_amount,
    figures_spoken_of,
    is_lower_limit,
    is_of_some_only,
    named_part,
    not_of_budget,
    right_elsewhere,
)
from actions.claims.thing_of_amount import better_said, names_unsaid, rates_of, stated_of_rest
from actions.claims.told_of_two import told_of_two
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.documents.own_place import LEVEL_NAMED, levels_apart
from actions.documents.times import names_other_years
from actions.figures.asserted import (
    LOWER,
    UPPER,
    agrees,
    comparable,
    confirms,
    confirms_exactly,
    contradicts,
    is_of_its_size,
    leaves_open,
)
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.figure_statement import compose_figures, is_for_longer
from actions.replies.quoting import corrected, corrected_figure, without_detail
from actions.strategies.claims.claimed_kind import answer_claimed_kind
from actions.strategies.claims.claimed_parts import answer_claimed_parts
from actions.strategies.claims.part_beside import answer_part_beside
from actions.words import cues
from actions.words.asked_unit import asked_dimension, measures
from actions.words.granted import OF_MINE
from actions.words.matching import MatchText
from actions.words.openness import asks_openly
from actions.words.organisations import organisation_spans, organisations_in
from actions.words.statements import without_tag
from index.model import Figure, FigureKind, Passage
from vietnamese.amounts import Amount, Bound, find_amounts
from vietnamese.units import thing_counted, unit_dimension

SUBJECT = re.compile(  # «Có phải thành phố xây dựng 11 đề án không»; «thành phố có 11 đề án» does nothing
    r"\W*(?:(?:có phải|phải chăng|có đúng|nghe nói|hình như)(?: là)? )?(?P<level>thành phố|tỉnh|huyện|quận|xã|phường|thị xã)"
    r" (?!có \d|là )(?:[a-zà-ỹđ]+)",
    re.IGNORECASE,
)
BY_LEVEL = re.compile(
    r"\b(?:do|của) (?:cả |toàn )?(?P<level>thành phố|tỉnh|huyện|quận|xã|phường|thị xã)\b(?! (?-i:[A-ZĐ]))",
    re.IGNORECASE,
)
EXACTLY = re.compile(r"(?:đúng|chính xác|bằng|vừa đúng) (?:là )?\d", re.IGNORECASE)
NO_MORE = re.compile(  # «thuế phí chỉ 896,6 tỷ thôi hả» of «trên 896,6 tỷ»
    r"\bchỉ (?:(?:có|được|đạt|thu|chi|là|còn|vỏn vẹn|đúng) )*\d|\d[^?.;]{0,25}\b(?:thôi|không hơn)\b", re.IGNORECASE
)
FINISHED = re.compile(  # «có 11 đề án, xong được một nửa chưa»: asks how many of them are done
    r"\b(?:xong|hoàn thành|hoàn tất)\b[^?.]*\bchưa\b", re.IGNORECASE
)
NOT_REACHED = re.compile(  # «không phải 9 tỷ», «không đặt mức 9 tỷ» deny the target itself
    r"\b(?:không|chưa|chẳng)\b(?! (?:hề |có )?(?:phải|đặt|đề ra|giao|nêu|ghi|định|dự kiến|phấn đấu)\b)", re.IGNORECASE
)
BEYOND_PLAN = re.compile(  # «giảm 28 hộ là vượt kế hoạch phải không»: that it is so much tells not that it is enough
    r"\b(?:vượt|đạt|hoàn thành|quá|đủ|bằng|dưới)(?: hẳn| xa| được)* (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)\b(?! (?:là )?\d)",
    re.IGNORECASE,
)
FROM = re.compile(r"\btừ \d", re.IGNORECASE)
TELLING = 20  # an amount from here up, or one with decimals, is seldom that of two things by chance


def answer_asserted(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compare an asserted amount with the figure it speaks of; None when no figure of that kind is found."""
    if not question.amounts or cues.PARTS.search(question.text):
        return None  # «khoản 1.132 tỷ ấy rót vào những lĩnh vực nào» asserts nothing that is asked
    if cues.HOW_MUCH_AT_LAST.search(question.text):
        return None  # «A tốn 12 tỷ mà B bỏ 4,5 tỷ, vậy còn mấy tỷ», «nếu đã giảm 5 vụ thì năm ngoái có mấy vụ»
    wanted = asked_dimension(question.text)
    if wanted and all(unit_dimension(item.unit) != wanted for item in question.amounts if item.unit):
        return None
    if (either := figure_of_either(question, knowledge)) is not None:
        composer.lead(composer.claim(either), stress=either.amount.text())
        return composer.answer(Status.ANSWERED, strategy="yes_no")
    if (of_kind := answer_claimed_kind(question, evidence, knowledge, composer)) is not None:
        return of_kind
    if (in_parts := answer_claimed_parts(question, knowledge, composer)) is not None:
        return in_parts
    if (told := told_of_two(question, evidence, knowledge)) is not None:
        return corrected_figure(told, composer=composer, strategy="yes_no")
    fitting = figures_spoken_of(question, evidence, knowledge)
    if fitting:
        fitting = not_of_budget(question, fitting, evidence, knowledge)
    if not fitting:
        if (timed := _of_another_time(question, evidence, knowledge, composer)) is not None:
            return timed
        another = _of_another_body(question, evidence, knowledge, composer)
        another = another or _of_another_thing(question, evidence, knowledge, composer)
        return another or _of_others_counted(question, knowledge, composer)
    if is_for_longer(fitting[0], question, knowledge):  # «mỗi tháng chi 2.580 tỷ phải không» of a year's 2.580
        return compose_figures(replace(question, amounts=()), fitting[:1], knowledge, composer, exact=True)
    if (of_part := answer_part_beside(question, fitting[0], knowledge, composer)) is not None:
        return of_part
    part = named_part(question, fitting[0], knowledge) if len(question.amounts) == 1 else None
    fitting = [part] if part is not None and comparable(question.amounts[0], part.amount) else fitting
    confirmed = next((figure for figure in fitting if confirms(question, figure)), None)
    stated = confirmed or fitting[0]
    if confirmed is not None and denied_amount(question, confirmed):
        return _denied(question, confirmed, knowledge, composer)
    if confirmed is not None and is_lower_limit(question, confirmed, knowledge):
        return corrected_figure(confirmed, composer=composer, strategy="yes_no")
    of_size = any(is_of_its_size(amount, stated.amount) for amount in question.amounts)
    if of_size and levels_apart(question.text, knowledge.release.passages[stated.passage], knowledge):
        return _of_our_place(stated, knowledge, composer)
    if confirmed is not None and (beside := _otherwise_beside(question, confirmed, knowledge)) is not None:
        return corrected_figure(beside, confirmed, composer=composer, strategy="yes_no")
    if confirmed is not None and BEYOND_PLAN.search(question.text) and confirmed.kind is not FigureKind.PLAN:
        return _beside_plan(confirmed, knowledge, composer)
    if confirmed is not None:
        return _confirmed(question, confirmed, knowledge, composer)
    if cues.SUPPOSED.search(question.text):
        return None
    if names_unsaid(question, fitting[0], knowledge):
        return None
    fitting = [better_said(question, fitting[0], evidence, knowledge) or fitting[0], *fitting]
    answer = _left_open(question, fitting[0], composer)
    if (
        fitting[0].kind is FigureKind.PLAN
        and asks_if_reached(question.text, fitting[0])
        and not of_other_kinds(fitting[0], knowledge)
    ):
        return _only_planned(fitting[0], composer)
    if answer is None and contradicts(question, fitting[0]):
        if (right := right_elsewhere(question, fitting[0], evidence, knowledge)) is not None:
            return _confirmed(question, right, knowledge, composer)
        several = bool(of_other_kinds(fitting[0], knowledge))
        answer = corrected_figure(fitting[0], composer=composer, strategy="yes_no", with_kind=several)
    return answer


def _only_planned(figure: Figure, composer: Composer) -> Answer:
    """Say that only the target is stated, where it is asked what was reached of it by now."""
    composer.lead(composer.wording.only_planned.format(claim=composer.claim(figure)), stress=figure.amount.text())
    return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")


def _denied(question: Question, figure: Figure, knowledge: Knowledge, composer: Composer) -> Answer:
    """Put right who denies just what a figure states; whether what a target sets is reached no target tells."""
    if figure.kind is FigureKind.PLAN and NOT_REACHED.search(without_tag(question.text)):
        return _only_planned(figure, composer)
    if measures(figure, "money"):
        return corrected_figure(figure, composer=composer, strategy="yes_no")
    return corrected(knowledge.release.passages[figure.passage], composer, strategy="yes_no")


def _leaves_another(question: Question, confirmed: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a question asserts another amount of the same measure, which nothing in a confirmed one's sentence states."""
    beside = knowledge.release.passage_figures[confirmed.passage]
    kindred = [item for item in question.amounts if not item.change and comparable(item, confirmed.amount)]
    same = [item for item in kindred if item.unit == confirmed.amount.unit and item.value != confirmed.amount.value]
    if same and len(kindred) > 1 and cues.CLAIMED.search(question.text) and not FROM.search(question.text):
        return True  # «5 sản phẩm, 3 sản phẩm 4 sao», of which nobody has held the second
    return len(kindred) > 1 and any(
        all(agrees(item, figure.amount) is not True for figure in beside) for item in kindred
    )


def _beside_plan(reached: Figure, knowledge: Knowledge, composer: Composer) -> Answer:
    """State what was reached beside what was planned, where a question says that so much is enough or beyond it."""
    others = of_other_kinds(reached, knowledge)
    composer.lead(composer.claim(reached, with_kind=bool(others)), stress=reached.amount.text())
    for other in others:
        composer.line(composer.claim(other, with_kind=True))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _otherwise_beside(question: Question, confirmed: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the one figure of its kind in a confirmed one's sentence that a question has wrong: «vốn 9 tỷ, làm 5 tháng»."""
    for span in find_amounts(question.text):
        opening = max(question.text.rfind(mark, 0, span.start) for mark in ",;.?!") + 1
        if span.amount not in question.amounts or OF_MINE.match(question.text[opening : span.start]):
            continue
        if span.amount.unit is None or span.amount.value == 1 or comparable(span.amount, confirmed.amount):
            continue
        kindred = [
            figure
            for figure in knowledge.release.passage_figures[confirmed.passage]
            if comparable(span.amount, figure.amount) and figure.amount.change == span.amount.change
        ]
        kindred = kindred if len(kindred) == 1 else rates_of(confirmed, kindred, knowledge)
        if len(kindred) == 1 and agrees(span.amount, kindred[0].amount) is False:
            return kindred[0]
    return None


def _of_another_time(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Put right a claim of a time for which nothing is stated: the amount is of another, or none is given for that time."""
    if not question.periods or not cues.CLOSED.search(question.text):
        return None
    untimed = replace(question, periods=())
    fitting = [figure for figure in figures_spoken_of(untimed, evidence, knowledge) if figure.period is not None]
    if not fitting:
        return None
    confirmed = next((figure for figure in fitting if confirms(untimed, figure)), None)
    if confirmed is not None:
        return corrected_figure(confirmed, composer=composer, strategy="yes_no")
    return compose_figures(question, fitting[:1], knowledge, composer, exact=False)


def _confirmed(question: Question, figure: Figure, knowledge: Knowledge, composer: Composer) -> Answer:
    """Say yes to an amount that a figure states, unless it is a target, of a longer time, bounded, or another body's."""
    wording, passage = composer.wording, knowledge.release.passages[figure.passage]
    others = of_other_kinds(figure, knowledge)
    if (done := done_of(figure, others, question)) is not None:
        return corrected_figure(done, figure, composer=composer, strategy="yes_no", with_kind=bool(others))
    reached = asks_if_reached(question.text, figure) or FINISHED.search(question.text)
    if figure.kind is FigureKind.PLAN and reached:
        return _only_planned(figure, composer)
    if FINISHED.search(question.text) and not COMPLETED.search(passage.text) and not measures(figure, "money"):
        composer.lead(wording.how_far_unstated.format(claim=composer.claim(figure)), stress=figure.amount.text())
        return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
    if _says_another_does(question, passage):
        return corrected(passage, composer, strategy="yes_no")
    act = None if measures(figure, "money") else unsaid_act(question, figure, knowledge)
    if (act := act or unsaid_verb(question, figure, knowledge)) is not None:
        return without_detail(act, passage, composer, strategy="yes_no")
    if is_of_longer_time(figure, question):
        composer.lead(wording.for_longer.format(claim=composer.claim(figure)), stress=figure.amount.text())
        return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
    if cues.CLAIMED.search(question.text) and names_other_years(question.text, passage.text):
        return corrected(passage, composer, strategy="yes_no")
    in_round = not confirms_exactly(question, figure)
    loose = EXACTLY.search(question.text) is not None and (in_round or figure.amount.bound is not Bound.EXACT)
    loose = loose or (figure.amount.bound in LOWER and NO_MORE.search(question.text) is not None)
    either_or = ALTERNATIVES.search(question.text)  # no «Đúng» to «UBND tỉnh hay UBND thành phố»
    if loose and not either_or:
        composer.lead(wording.not_exactly.format(claim=composer.claim(figure)), stress=figure.amount.text())
        return composer.answer(Status.ANSWERED, strategy="yes_no")
    if either_or and len(question.amounts) > 1 and same_level(question, passage, knowledge):
        composer.lead(composer.claim(figure), stress=figure.amount.text())
        return composer.answer(Status.ANSWERED, strategy="yes_no")
    apart = either_or or _leaves_another(question, figure, knowledge) or is_of_some_only(question, figure, knowledge)
    if apart or not same_level(question, passage, knowledge):
        composer.lead(wording.on_this.format(quote=composer.quote(passage)))
        return composer.answer(Status.ANSWERED, strategy="yes_no")
    claim = composer.claim(figure, with_kind=bool(others))
    if is_one_of_row(figure, others, question):
        composer.lead(wording.period_instead.format(claim=claim), stress=figure.amount.text())
        for item in others:
            if item.passage == figure.passage:
                composer.line(composer.claim(item, with_kind=True))
        return composer.answer(Status.ANSWERED, strategy="yes_no")
    yes = wording.yes_rounded if in_round else wording.yes_figure
    composer.lead(yes.format(claim=claim), stress=figure.amount.text())
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _left_open(question: Question, figure: Figure, composer: Composer) -> Answer | None:
    """State a figure that neither confirms nor denies what was asserted: a bound leaves it open, or they do not compare."""
    verdicts = [agrees(amount, figure.amount) for amount in question.amounts]
    open_ones = [item for item in question.amounts if leaves_open(item, figure.amount)]
    openly = bool(open_ones) and asks_openly(question.text)
    openly = openly or any(item.bound is figure.amount.bound is Bound.MORE_THAN for item in open_ones)
    if not openly and (None not in verdicts or {True, False} & set(verdicts)):
        return None
    exact = figure.amount.bound is Bound.EXACT
    composer.lead(composer.wording.period_instead.format(claim=composer.claim(figure)), stress=figure.amount.text())
    if figure.amount.bound in (*LOWER, *UPPER):
        composer.line(composer.wording.bounds_leave_open)
    return composer.answer(Status.ANSWERED if exact else Status.PARTLY_ANSWERED, strategy="yes_no")


def _says_another_does(question: Question, passage: Passage) -> bool:
    """Tell whether a question says that another body does what a sentence says one does: «UBND thành phố xây dựng 11 đề án».

    A level that is the question's subject («thành phố xây dựng …») stands for its body.
    """
    text = MatchText(passage.text)
    bodies = [term for term in question.terms if term.kind == "organisation"]
    doer = next(iter(organisation_spans(passage.text)), None)
    subject = SUBJECT.match(question.text) or BY_LEVEL.search(question.text)
    if not bodies and subject and doer and not passage.text[: doer[0]].strip():
        levels = {level.lower() for level in LEVEL.findall(passage.text[slice(*doer)])}
        return bool(levels) and subject["level"].lower() not in levels
    return bool(bodies and organisations_in(passage.text)) and not any(text.speaks_of(term) for term in bodies)


def _of_our_place(figure: Figure, knowledge: Knowledge, composer: Composer) -> Answer:
    """Put right an amount that a question gives to another level of government than its document is of."""
    answer = corrected_figure(figure, composer=composer, strategy="yes_no")
    composer.line(composer.wording.of_place.format(place=knowledge.release.documents[figure.document].place))
    return composer.answer(answer.status, strategy=answer.strategy)


def _of_another_body(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Put right an amount that a question gives to another body than the sentence that is about all the rest of it."""
    for match in evidence.figures:
        missing, passage = match.coverage.missing, knowledge.release.passages[match.figure.passage]
        others = bool(missing) and all(
            term.kind == "organisation" or LEVEL_NAMED.match(term.text) is not None for term in missing
        )
        compared = any(is_of_its_size(amount, match.figure.amount) for amount in question.amounts)
        rest = [term for term in question.terms if term.vital and term not in missing]
        if not (others and compared and rest):
            continue
        if _says_another_does(question, passage):
            return corrected(passage, composer, strategy="yes_no")
        if levels_apart(question.text, passage, knowledge):
            return _of_our_place(match.figure, knowledge, composer)
        if all(term.text.startswith("ủy ban nhân dân") for term in missing) and confirms(question, match.figure):
            return _confirmed(question, match.figure, knowledge, composer)  # who draws up the budget of its place
    return None


def _of_another_thing(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Put right an amount that the documents state of other things only than the question says: «chi 896,6 tỷ cho …».

    What is stated of the very thing comes first.
    """
    named = [term for term in question.terms if term.kind == "indicator"]
    if not named or not (question.intent == "ask_yes_no" or cues.CLAIMED.search(question.text)):
        return None
    for amount in question.amounts:
        stating = figures_of_amount(amount, knowledge) if _is_telling(amount) else []
        texts = [knowledge.figure_texts[figure.id][0] for figure in stating]
        if stating and not any(text.speaks_of(term) for text in texts for term in named):
            stated = stated_of_rest(question, amount, evidence, knowledge)
            if stated is not None and confirms(question, stated):
                return _confirmed(question, stated, knowledge, composer)
            if stated is not None and contradicts(question, stated):
                return corrected_figure(stated, composer=composer, strategy="yes_no")
            own = [match.figure for match in evidence.figures if not match.aside and not match.coverage.missing]
            own = [item for item in own[:1] if comparable(amount, item.amount)]
            if not own and amount.unit == "%":
                return None  # many a share is of just so many per cent
            return corrected_figure(*own, stating[0], composer=composer, strategy="yes_no")
    return None


def _of_others_counted(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say what so many are where the documents count them as something else than is claimed: «41 doanh nghiệp giải thể»."""
    if not cues.CLAIMED.search(question.text):
        return None
    for amount in question.amounts:
        stating = [item for item in figures_of_amount(amount, knowledge) if item.amount.unit == amount.unit]
        if not stating or not _is_telling(amount):
            continue
        if levels_apart(question.text, knowledge.release.passages[stating[0].passage], knowledge):
            return _of_our_place(stating[0], knowledge, composer)
        text = knowledge.passage_texts[stating[0].passage]
        claimed = [term for term in question.terms if term.vital and term.text != thing_counted(amount.unit or "")]
        unsaid = [term for term in claimed if not text.speaks_of(term, loosely=True)]
        if unsaid and (topic := question.naming(unsaid)):
            composer.lead(composer.wording.part_not_stated.format(topic=topic))
            composer.state(composer.claim(stating[0]))
            return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
    return None


def _is_telling(amount: Amount) -> bool:
    return amount.unit is not None and (amount.value >= TELLING or amount.value % 1 != 0)
