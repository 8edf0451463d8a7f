"""Answers «theo mấy nguyên tắc», «khuyến khích những gì», «chủ trì những dự án nào»: the items of the list announced so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.answer import Answer, Item, Status
from actions.documents.document_choice import home_sections
from actions.documents.headings import DOCUMENTS, names_heading
from actions.documents.item_lists import ItemList, lists_in, without_number
from actions.documents.knowledge import Knowledge
from actions.documents.numbered_points import is_of_time
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from actions.words.same_words import written_for
from vietnamese.folding import fold
from vietnamese.syllables import syllables

MOST_ITEMS = 15
FEWEST_SYLLABLES = 2  # of what is listed
SORTS = ("hình thức", "kiểu", "loại", "dạng", "cách")  # one is said for another: «mấy kiểu khen thưởng»
_SORT = "|".join(SORTS)
_NAME = r"(?P<name>(?:[^\W\d_]+ ?){1,5})"
COUNTED = re.compile(rf"\b(?:mấy|bao nhiêu) {_NAME}", re.IGNORECASE)
WHICH = re.compile(
    r"\b(?:những|các|mấy) (?P<name>(?:(?!(?:nào|gì|chi)\b)[^\W\d_]+ ){1,5}?)(?:nào|gì|chi)\b|"
    r"\b(?:gồm|có|theo|là|qua) (?P<plain>(?:(?!(?:nào|gì|chi)\b)[^\W\d_]+ ){2,4}?)(?:nào|gì)\b|"
    r"\b(?:liệt kê|kê|kể|nêu|đọc)(?: (?:tên|ra|hết|giúp|giùm|dùm|cho|tôi|tui|em|mình|lại))* "
    r"(?:những |các |mấy )(?P<told>(?:[^\W\d_]+ ?){1,5})",
    re.IGNORECASE,
)
_WHAT = r"(?:gì|chi|(?:cái|điều|việc|chuyện|thứ|hoạt động|hành vi|trường hợp) (?:gì|nào))"
ACTS = (
    re.compile(
        rf"\b(?:những|các|mấy) {_WHAT} (?:thì |là |mà |sẽ )?(?:được |bị |nên )?(?P<act>[^\W\d_]+ [^\W\d_]+)\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?P<act>[^\W\d_]+ [^\W\d_]+)(?: (?:những|các|mấy|thêm|ra))* {_WHAT}\b", re.IGNORECASE),
)
_MANY = r"(?:các|những|\d{1,2}(?: \([^)]*\))?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
KINDRED = "tồn tại|hạn chế|yếu kém|khó khăn|vướng mắc|bất cập"  # headed together: «Tồn tại, hạn chế»
CAUSES = re.compile(r"(?:,| và) (?:những |các )?nguyên nhân$")
LISTING = (  # opens a title over what is listed: «Kết quả giải quyết kiến nghị của cử tri», «Danh mục …»
    r"(?:(?:kết quả|tình hình|việc) )?(?:(?:tổng hợp|tiếp thu|giải quyết|trả lời|xử lý|danh mục|danh sách)(?:,| và)? )+"
)
OF_RULES = re.compile(  # what the points under a heading are where it says so; under «Doanh nghiệp» are no enterprises
    r"(?:nguyên tắc|hình thức|phương thức|mục đích|mục tiêu|yêu cầu|quan điểm|điều kiện|tiêu chuẩn|tiêu chí|quyền|quyền lợi|"
    r"nghĩa vụ|trách nhiệm|hành vi|trường hợp|nội dung|đối tượng|biện pháp|giải pháp|nhiệm vụ|bước|chính sách|chế độ|hạn chế|"
    rf"nguyên nhân|bài học|kiến nghị|đề xuất|ý kiến|phản ánh|{KINDRED}|"
    r"danh hiệu|khâu đột phá|phương châm|căn cứ|loại|kiểu|dạng|cách|nhóm|hạng|hoạt động)\b"
)
OF_ACTS = re.compile(r"khuyến khích|nghiêm cấm|bị cấm|không được|hạn chế|ưu tiên")  # as a heading they say what follows
ANNOUNCES = re.compile(r"\bsau(?: đây)?\b|\bgồm\b")
SHORT_REST = 3  # syllables beside the name of what is listed, that tell of nothing else
STATED_COUNT = r"(?P<count>\d{1,2})(?: \([^)]*\))? "


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question wants listed: the words for it, the likeliest first, where they stand, and whether to count them."""

    names: tuple[str, ...]
    start: int
    end: int
    counted: bool
    is_act: bool = False


def answer_listed_items(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the items of the one list that is announced as what is asked for, of all that the question names; counted if asked.

    None where two lists say as much, or where how many there are is asked and the list is not surely whole.
    """
    if question.numbers or question.amounts or cues.CLAIMED.search(question.text) or cues.MONEY.search(question.text):
        return None
    if not is_of_time(question.document, question.periods, knowledge):
        return None
    for asked in _asked(question.text):
        if not asked.counted and names_heading(question.text):
            continue  # «những hạn chế là gì»: what stands under headings of known kinds is told whole
        found = [
            (_said(question, listed, knowledge), name, listed)
            for listed in lists_in(home_sections(question, knowledge), knowledge)
            for name in [_name_in(asked, listed)]
            if name and not _leaves_open(question, asked, listed, knowledge)
        ]
        best = max((said for said, _, _ in found), default=None)
        first = [(name, listed) for said, name, listed in found if said == best]
        if len(first) == 1:
            return _answer(*first[0], asked, knowledge, composer)
        if first:
            return None
    return None


def _asked(text: str) -> Iterator[Asked]:
    """Yield how the things that a question wants listed may be called: a noun counted or asked which of, else an act."""
    for cue, counted in ((COUNTED, True), (WHICH, False)):
        for found in cue.finditer(text):
            group = next(key for key, value in found.groupdict().items() if value)
            words = found[group].lower().split()
            runs = [" ".join(words[:end]) for end in range(len(words), FEWEST_SYLLABLES - 1, -1)]
            if runs:
                how_many = counted or COUNTED.search(text) is not None
                yield Asked(tuple(dict.fromkeys(_called(runs))), found.start(group), found.end(group), how_many)
    for act in ACTS:
        for found in act.finditer(text):
            yield Asked((found["act"].lower(),), found.start("act"), found.end("act"), False, is_act=True)


def _called(names: list[str]) -> Iterator[str]:
    """Yield names and what documents write for them; a word for a sort may stand for another."""
    for name in names:
        yield name
        yield from written_for(name)
        first = next((sort for sort in SORTS if name.startswith(f"{sort} ")), "")
        yield from (f"{sort}{name[len(first) :]}" for sort in SORTS if first and sort != first)


def _name_in(asked: Asked, listed: ItemList) -> str:
    """Return which name of what is asked for a list is announced by: at its beginning, or as many things in its last line."""
    said = " ".join(listed.announced_by.lower().split())
    announces = ANNOUNCES.search(said) is not None
    if listed.is_in_words:  # «Một là, …» counts the shortcomings, and not their causes with them
        said = CAUSES.sub("", said)
    for name in asked.names:
        form = re.escape(name)
        heads = re.match(
            rf"(?:{LISTING})?(?:{_MANY} |một số )?(?:(?:{KINDRED})(?:,| và) )*(?:việc |hành vi |hoạt động )?"
            rf"(?:được |bị )?{form}\b(?!(?: và|,)(?! (?:{KINDRED})))",
            said,
        )
        if asked.is_act:
            if heads and (announces or OF_ACTS.match(name)):
                return name
            continue
        last = re.search(rf"\b{_MANY} {form}\b(?![^;]*\b(?:các|những)\b)[^;]*$", said)
        if (heads and OF_RULES.match(name)) or (last and announces):
            return name
    return ""


def _leaves_open(question: Question, asked: Asked, listed: ItemList, knowledge: Knowledge) -> bool:
    """Tell whether what announces a list and the headings over it leave open something that the question names."""
    named = [term for term in question.terms if term.text not in DOCUMENTS]
    outside = [term for term in named if not asked.start <= term.start < asked.end]
    title = MatchText(knowledge.release.documents[listed.section.document].title)
    headings = [heading for heading in listed.section.trail if MatchText(heading).folded not in title.folded]
    headings += [listed.section.label, listed.section.title]
    layers = [(MatchText(listed.announced_by), 1.0), (MatchText(" . ".join(headings)), 0.9)]
    whole = (knowledge.document_texts[listed.section.document], 0.8)
    inside = [term for term in named if term not in outside and not _is_named(term, asked)]
    missing = list(cover([*outside, *inside], layers, loosely=True).missing)
    bare = len(syllables(listed.announced_by)) - min(len(name.split()) for name in asked.names) <= SHORT_REST
    tells = [term for term in missing if not bare and term.kind not in ("place", "organisation")]
    return bool(tells or cover(missing, [whole], loosely=True).missing)


def _is_named(term: Term, asked: Asked) -> bool:
    return any(term.text in name for name in asked.names)


def _said(question: Question, listed: ItemList, knowledge: Knowledge) -> tuple[int, int]:
    """Return how many of the question's syllables what announces a list says, and how many with the headings over it."""
    asked = {fold(item.text).lower() for item in syllables(question.text)}
    asked |= {fold(word) for term in question.terms for name in term.synonyms for word in name.split()}
    own = {*MatchText(listed.announced_by).folded.split()}
    return len(asked & own), len(asked & (own | {*knowledge.section_texts[listed.section.id].folded.split()}))


def _answer(name: str, listed: ItemList, asked: Asked, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what announces a list and its items, with how many there are where that is asked."""
    stated = re.search(STATED_COUNT + re.escape(name), listed.announced_by.lower())
    grouped = any(_is_group(name, item.text) for item in listed.items)
    if asked.counted and (grouped or not listed.is_whole or (stated and int(stated["count"]) != len(listed.items))):
        return None
    if asked.counted:
        composer.count([item.id for item in listed.items], name)
    opening = _opening(listed, knowledge, composer)
    if asked.counted:
        composer.line(opening)
    else:
        composer.lead(composer.wording.quote.format(quote=opening))
    composer.items(Item(composer.quote(item), composer.cite(item)) for item in listed.items[:MOST_ITEMS])
    composer.keep([item.id for item in listed.items[MOST_ITEMS:]])
    return composer.answer(Status.ANSWERED, strategy="listed_items")


def _opening(listed: ItemList, knowledge: Knowledge, composer: Composer) -> str:
    """Return the quotation of what announces a list: its line, else the title over it, whole where that is too long for one."""
    own = knowledge.release.section_passages.get(listed.section.id, ())
    cut_short = own[:1] if listed.section.title.endswith("…") else ()
    line = listed.opening or next(iter(cut_short), None)
    return composer.quote(line) if line else composer.quote_title(listed.section)[0]


def _is_group(name: str, text: str) -> bool:
    """Tell whether an item only heads several of what is counted: «a) Nguyên nhân khách quan: …»; «Đề án 1: …» is one."""
    words = " ".join(without_number(text).lower().split())
    head = " ".join(name.split()[:FEWEST_SYLLABLES])
    return (
        words.rstrip(" *").endswith(":")
        or re.match(rf"{re.escape(head)}(?: (?!số\b|\d)[^\W\d_]|\W*$)", words) is not None
    )
