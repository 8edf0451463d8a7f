"""Answers «… là gì»: an abbreviation spelled out, a definition the documents give, or where they use the term."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages, home_sections
from actions.documents.item_lists import OWN_NUMBER
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from actions.strategies.sections.headings import answer_heading
from actions.words.coverage import cover
from actions.words.matching import MatchText
from actions.words.names import JOINED_SHORT
from actions.words.same_words import written_for
from index.model import Passage, Section
from vietnamese.abbreviations import expansions
from vietnamese.syllables import syllables

IS_WHAT = re.compile(  # right behind a thing: «X là gì», «X tức là thiếu những gì», «X là thế nào»
    r"\s(?:(?:nghĩa )?là (?:cái |con |kiểu )?(?:gì|chi)|(?:(?:có )?nghĩa là|tức là)(?= [^?]*\b(?:gì|nào|sao|chi)\b)|"
    r"là (?:(?:như )?thế nào|(?:làm )?sao|ra sao|gồm những gì|"
    r"(?:những )?(?:chỗ|nơi|vùng|khu|ai|người|nhà|hộ) nào|những ai|ở đâu)|"
    r"(?:(?:vậy|thì|là|người ta|họ|mình|cái (?:đó|này)|nó|được|phải) ){0,5}(?:tính|hiểu|đo)(?: (?:cái (?:đó|này)|nó|là|tính))*"
    r" (?:(?:như |bằng )?(?:thế|cách) nào|(?:làm |ra )?sao|kiểu (?:gì|nào)))\b",  # «tỷ lệ đô thị hóa tính thế nào»
    re.IGNORECASE,
)
CALLED = re.compile(  # right ahead of one: «rác để bao lâu thì bị gọi là X», «thế nào mới được coi là X»
    r"\b(?:gì|nào|sao|bao lâu|bao nhiêu|mấy)\b[^?.]*\b(?:gọi|coi|xem|tính) là\s", re.IGNORECASE
)
COINED_OF = r"(?:(?:[^\W\d_]+ ){0,3}[«“\"‘'])?"  # «Tàu cá «ba không» là …»
NOTE = r"\W*(?:ghi chú|chú thích|chú giải|giải thích)[^\W\d_]* ?:"  # «Ghi chú: (1) Tỷ lệ … là …» below a table
ALSO_CALLED = (
    r"\(\s*(?:sau đây|dưới đây)?,?\s*(?:được )?(?:gọi|viết)(?: chung| tắt)?(?: là)?:?\s*"  # «(sau đây gọi chung là X)»
)
LONGEST_HEAD = 4  # syllables of a label that the question says right ahead of «là gì»
WITHIN_LABEL = frozenset(
    (
        *("của", "các", "những", "về", "cho", "công", "tác", "năm", "chung", "là", "trong", "tại", "và"),
        *("thành", "phố", "tỉnh", "xã", "huyện", "phường"),
    )
)
REFERRING = r"(?: (?:theo quy định|quy định|nêu|được quy định|nói) (?:tại|ở|trong|trên|theo)[^,;.:]{0,40}?)?"
_MEANING = (
    r"(?:(?!(?:ngày|tháng|năm|quý|tăng|giảm|đạt|bằng|trong|theo|như|gồm|từ|đến|tại|ở|và|để)\b)[^\W\d_]+ ){2}[^\W\d_]"
)
SPELLED = (  # behind a short form: «OCOP (Chương trình mỗi xã một sản phẩm)», «PCI – chỉ số …», «PCI, tức là …»
    rf"[”\"»]?(?:\s*\(\s*(?:(?:tức|nghĩa|viết tắt của|gọi tắt của)(?: là)? )?{_MEANING}|\s+[–-]\s+{_MEANING}|"
    rf"\s*:\s+{_MEANING}|,? (?:tức|nghĩa|viết tắt của|gọi tắt của)(?: là)?:? )"
)
NAMED_HEREAFTER = (  # «Ủy ban nhân dân xã, phường (sau đây gọi là cấp xã)», «(sau đây viết tắt là …)», «gọi chung là»
    r"\b(?:(?:sau đây|dưới đây|trong đây)(?: được)? (?:gọi(?: tắt| chung)?|viết(?: tắt| gọn)?|ký hiệu)|"
    r"(?:gọi|viết) (?:tắt|chung|gọn)|ký hiệu)(?: là)?\s*:?\W{0,2}"
)
LONGEST_NAME = 8  # syllables
QUOTED = re.compile(r"[\"“«‘'](?P<term>[^\d\"”»’']{2,40})[\"”»’']")


def answer_defined(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence that says what a thing is of which just that is asked, whatever else is told; None for no such one."""
    passages = home_passages(question, knowledge)
    for name in _names_asked(question.text):
        said = r"\W+".join(map(re.escape, name))
        defines = re.compile(
            rf"(?:{NOTE})?(?:{OWN_NUMBER.pattern})?(?:\W|\d)*{COINED_OF}{said}[»”\"’']?"
            rf"(?P<more>(?: [^\W\d_]+){{0,2}}?){REFERRING} "
            rf"(?:\([^)]*\) )?(?:(?:được hiểu|có nghĩa|nghĩa|tức) )?là\s(?!\d)",
            re.IGNORECASE,
        )
        named = re.compile(rf"{NAMED_HEREAFTER}{said}\b", re.IGNORECASE)
        for passage in passages:
            if named.search(passage.text):
                composer.lead(composer.wording.quote.format(quote=composer.quote(passage)))
                return composer.answer(Status.ANSWERED, strategy="definition")
            defining = defines.match(passage.text)
            more = defining["more"].lower().split() if defining else []
            if defining and (not more or any(word in question.text.lower() for word in more)):
                return _told(composer.quote(passage), composer)
        called = re.compile(rf"{ALSO_CALLED}[“\"«‘']?{said}[”\"»’']?\s*\)", re.IGNORECASE)
        for passage in passages:
            if called.search(passage.text):
                return _told(composer.quote(passage), composer)
        if (labelled := _labelled(name, question, knowledge)) is not None:
            quote = composer.quote(labelled) if isinstance(labelled, Passage) else composer.quote_title(labelled)[0]
            return _told(quote, composer)
    return None


def _told(quote: str, composer: Composer) -> Answer:
    composer.lead(composer.wording.quote.format(quote=quote))
    return composer.answer(Status.ANSWERED, strategy="definition")


def _labelled(name: list[str], question: Question, knowledge: Knowledge) -> Passage | Section | None:
    """Return the one line, or title of a point, whose label is what is asked for: «Nông thôn: …», «Chủ đề năm 2062: “…”».

    Of the words asked the label may leave out those at the end («chủ đề |làm việc của thành phố|»); it says no others. What
    else the question names stands in the line or in a heading over it.
    """
    asked = {item.text.lower() for item in syllables(question.text)}
    lines: list[tuple[Passage | Section, str]] = [
        (item, item.text) for item in home_passages(question, knowledge) if not item.cells
    ]
    lines += [
        (item, item.title)
        for item in home_sections(question, knowledge)
        if not knowledge.release.section_passages.get(item.id)
    ]
    for length in range(min(len(name), LONGEST_HEAD), 1, -1):
        words = " ".join(name[:length]).lower()
        head = "|".join(r"\W+".join(map(re.escape, said.split())) for said in (words, *written_for(words)))
        label = re.compile(
            rf"(?:{OWN_NUMBER.pattern})?[“\"«]?(?:{head})[”\"»]?(?P<more>(?: [^:.;,()]{{1,40}})?)\s*:\s+(?=[^\s\d])",
            re.IGNORECASE,
        )
        found = [
            place
            for place, words in lines
            if (said := label.match(words))
            and {item.text.lower() for item in syllables(said["more"])} <= asked | WITHIN_LABEL
            and not _leaves_open(question, place, words, knowledge)
        ]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _leaves_open(question: Question, place: Passage | Section, words: str, knowledge: Knowledge) -> bool:
    section = place.section if isinstance(place, Passage) else place.id
    whole = knowledge.document_texts[place.document]
    layers = [(MatchText(words), 1.0), (knowledge.section_texts[section], 0.9), (whole, 0.8)]
    return bool(cover(question.terms, layers).missing)


def _names_asked(text: str) -> Iterator[list[str]]:
    """Yield the syllables that may name what a question wants explained, the longest name first."""
    for asked in IS_WHAT.finditer(text):
        words = [word.text for word in syllables(text[: asked.start()])][-LONGEST_NAME:]
        yield from (words[first:] for first in range(len(words) - 1))
    for called in CALLED.finditer(text):
        words = [word.text for word in syllables(text[called.end() :])][:LONGEST_NAME]
        yield from (words[:last] for last in range(len(words), 1, -1))


def answer_definition(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Spell out an abbreviation used by the documents; else quote where the term stands."""
    defining = _defining(question, knowledge)
    if defining is not None:
        composer.lead(composer.wording.quote.format(quote=composer.quote(defining)))
        return composer.answer(Status.ANSWERED, strategy="definition")
    short = _abbreviation(question.written)
    if short is not None:
        key, meaning = short
        using = _using(key, meaning, knowledge)
        if using is not None:
            composer.lead(composer.wording.definition.format(term=key, meaning=meaning), stress=meaning)
            composer.quotes([using])
            return composer.answer(Status.ANSWERED, strategy="definition")
    headed = answer_heading(question, evidence, knowledge, composer)
    if headed is not None:
        return headed
    fitting = fitting_passages(question, evidence.passages)
    if not fitting or fitting[0].coverage.missing or any(char.isdigit() for char in question.about):
        return None  # what holds a number is no term to be explained
    passage = fitting[0].passage
    quoted = QUOTED.search(
        question.written
    )  # «nghĩa là sao "trở lên"»: what is asked about goes by the writer's own marks
    term = quoted["term"].strip() if quoted else question.about
    composer.lead(composer.wording.mentioned.format(term=term, quote=composer.quote(passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="definition")


def _defining(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the sentence of the documents that defines what is asked: «X: …», «X là …», «… (X)», «viết tắt là X»."""
    shorts = [word.text for word in syllables(question.written) if len(word.text) > 1 and word.text.isupper()]
    shorts = [*JOINED_SHORT.findall(question.written), *shorts]
    passages = home_passages(question, knowledge)
    for name in [*shorts, *(term.text for term in question.terms)]:
        said = re.escape(name)
        given = re.compile(
            rf"(?:^|[;.]\s|[-–•+]\s|\w\)\s)[“\"]?{said}[”\"]?\s*(?:\([^)]*\)\s*)?(?::|(?:là|được hiểu là|nghĩa là)\s)"
            rf"(?!\s*(?:khoảng |trên |hơn |từ |ít nhất )?\d)"
            rf"|\({said}\)|\({said}:|(?:viết|gọi) tắt(?: là)?:?\s[“\"]?{said}\b",
            re.IGNORECASE,
        )
        spelled = re.compile(rf"\b(?P<short>{said}){SPELLED}", re.IGNORECASE)
        for passage in passages:
            if given.search(passage.text) or any(found["short"].isupper() for found in spelled.finditer(passage.text)):
                return passage
    return None


def _abbreviation(typed: str) -> tuple[str, str] | None:
    table = {key.lower(): (key, meaning) for key, meaning in expansions().items()}
    for word in syllables(typed):
        if word.text.lower() in table and len(word.text) > 1:
            return table[word.text.lower()]
    return None


def _using(key: str, meaning: str, knowledge: Knowledge) -> Passage | None:
    for wanted in (key.lower(), meaning.lower()):
        for identifier, text in knowledge.passage_texts.items():
            if text.holds(wanted) == 1.0 or (wanted.isascii() and text.holds(wanted) > 0):
                return knowledge.release.passages[identifier]
    return None
