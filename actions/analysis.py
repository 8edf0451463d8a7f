"""Reads a citizen's message, with what Rasa understood of it, into a Question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from actions import cues
from actions.document_choice import bound_document
from actions.knowledge import Knowledge
from actions.matching import Term
from actions.question import Memory, Question, Turn
from actions.vital import weigh
from vietnamese.amounts import Amount, AmountSpan, Bound, find_amounts
from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold, has_diacritics
from vietnamese.normalisation import normalise
from vietnamese.periods import Period, PeriodSpan, find_dates, find_periods
from vietnamese.queries import read_query
from vietnamese.syllables import syllables

CONTINUATIONS = (
    "con",
    "the con",
    "vay con",
    "the",
    "vay",
    "roi",
    "va",
    "con nua",
    "the thi",
    "vay thi",
    "trong do",
    "trong so do",
    "rieng",
    "what about",
    "and",
)
SHORT_NUMBER = re.compile(
    r"\b(?:nghi quyet|ke hoach|quyet dinh|chi thi|thong bao|cong van|nghi dinh|thong tu|ket luan|nq|qd|kh)\s?(?:so )?"
    r"(?!(?:19|20)\d\d\b)(\d{1,4})\b(?![.,/-]\d|\s*(?:ty|trieu|nghin|thang|nam|phan))"
)
SENTENCE = re.compile(r"[^.!?\n]+(?:[.,]\d[^.!?\n]*)*[.!?\n]*")
INTRODUCTION = re.compile(
    r"(?:(?:kính|thưa|dạ|chào|xin chào|tôi là|em là|cháu là|tui là|mình là)[^,.?!]*[,.!]\s*)+", re.IGNORECASE
)
PARTICLE = re.compile(
    r"\b(tỷ|tỉ|ty|ti|triệu|trieu)\s+(?:ha|hả|à|a|nha)(\s*[?!.]*)$", re.IGNORECASE
)  # «… tỷ ha» is no hectare
CHANGE = re.compile(
    r"(?:dieu chinh )?(?:tang|giam|thay doi|bien dong|sut|tut|cao|thap|cu|moi|dieu chinh)"
    r"(?: (?:them|bot|len|xuong|di))?(?: so voi)?"
)
COUNTED = re.compile(r"(?:bao nhiêu|mấy)((?: [^\W\d_]+){1,3})")
HOW_MUCH = re.compile(r"\b(?:bao lăm|bi nhiêu)\b", re.IGNORECASE)
EXCEEDING = re.compile(r"(?:vượt|quá|qua mốc|hơn|trên)\s+(?:mức\s+)?$", re.IGNORECASE)
SAME_TIME = re.compile(r"(?<!so )(?<!so với )(?<!bằng )(?<!hơn )cùng kỳ(?: (?:của )?(?:năm )?(?:(\d{4})|trước|ngoái))?\b(?! (?:tăng|giảm))", re.IGNORECASE)
ROUGHLY = re.compile(r"\b(bao nhiêu|mấy|vài) (?:trăm|chục|vạn)\b", re.IGNORECASE)  # «mấy trăm tỷ» asks for «mấy tỷ»
SPENT = re.compile(
    r"(?<!chỉ )(?<!mục )\b(?:tiêu|xài|tiêu xài)(?= (?:hết |ra |hết ra |tổng cộng |khoảng )?(?:bao nhiêu|mấy|nhiêu)\b)",
    re.IGNORECASE,
)
COUNTERS = frozenset(
    ["người", "cái", "chiếc", "nơi", "chỗ", "đứa", "vị", "khoản", "loại", "thứ", "con", "bạn", "nhà", "cơ sở"]
)
SPOKEN_OF = re.compile(r"\b(nói|viết|ghi|bàn|nhắc|nêu) chi (về|tới|đến|cho)\b", re.IGNORECASE)
DIALECT = re.compile(  # «việc chi», «kiểu chi mà …»: «chi» is «gì» in the Centre, not spending
    r"\b((?:những|mấy|cái|tên|kiểu|điều|chuyện|thứ|làm|răng|vì)(?: việc| điều| chuyện| cái| thứ)?|việc|là) chi"
    r"(?=\s*(?:[?!.,]|$)|\s+(?:mà|rứa|vậy|mô|hè|hỉ|nữa|đó|ạ)\b)",
    re.IGNORECASE,
)
ANY = re.compile(  # «có tiến triển chi không»
    r"(?<=\bcó )(?!thu\b|đủ\b)((?:[^\W\d_]+ ){1,4})(?<!thu )(?<!bội )(?<!đủ )(?<!mức )(?<!khoản )chi"
    r"(?= (?:không|hông|hong|ko|hem)\s*(?:$|[?.,!]|anh|chị|ạ|bạn|em|vậy|rứa|nhỉ|hè|ta\b))",
    re.IGNORECASE,
)
MONTHS_GONE = re.compile(r"\b([369]) tháng (?:vừa )?rồi\b", re.IGNORECASE)
MONTHS = re.compile(r"\b([369]) tháng\b(?!\s+(?:đầu|cuối|nữa|tới|qua|gần|năm|của năm|\d{4})|\s*/)", re.IGNORECASE)  # «6 tháng»: the first six
TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
LONG = 20  # syllables; from here on a message may tell a story before it asks
SHORT = 7  # syllables; a longer message stands on its own


def analyse(turn: Turn, memory: Memory, knowledge: Knowledge) -> Question:
    """Return the question in ``turn``; a follow-up takes what it leaves unsaid from ``memory``."""
    plain = PARTICLE.sub(r"\1\2", normalise(TAG.sub(" ", turn.text)).text)
    english = _is_english(plain)
    text = plain if english else read_query(plain, knowledge.vocabulary).text
    text = ANY.sub(r"\1gì", SPOKEN_OF.sub(r"\1 gì \2", DIALECT.sub(r"\1 gì", text)))
    text = ROUGHLY.sub(r"\1", HOW_MUCH.sub("bao nhiêu", text))
    text = SPENT.sub("chi ngân sách", text)
    text = MONTHS_GONE.sub(r"\1 tháng đầu năm nay", text)
    text = MONTHS.sub(r"\1 tháng đầu năm", text)
    periods = [span for span in find_periods(text, anchor=knowledge.anchor) if not _is_loose(text, span, knowledge)]
    numbers = find_document_numbers(text, lenient=True)
    short = [] if numbers else _short_numbers(text)
    named_spans = [(span.start, span.end) for group in (periods, numbers) for span in group]
    named_spans += [(start, end) for _, start, end in short]
    amounts = [
        span
        for span in find_amounts(text)
        if not any(start < span.end and span.start < end for start, end in named_spans)
    ]
    taken = [(span.start, span.end) for group in (periods, numbers, amounts, find_dates(text)) for span in group]
    taken += [(start, end) for _, start, end in short]
    terms = knowledge.terms.find(text, taken=[*taken, *_preamble(text)]) or knowledge.terms.find(text, taken=taken)
    terms = tuple(part for term in terms for part in _split_pair(term))
    terms = tuple(term for term in terms if not _is_said_by_another(term, terms))
    terms = _without_change(tuple(term for term in terms if not _is_counter(term, text)))
    restored = not english and not has_diacritics(plain) and has_diacritics(text)
    terms = weigh(text, terms, used=knowledge.terms.uses, tag=knowledge.tag, restored=restored)
    terms = tuple(replace(term, vital=term.vital and not _is_our_level(term, knowledge)) for term in terms)
    counted = [span.amount.unit for span in amounts if span.amount.unit]
    counted += _asked_units(text, knowledge)
    terms = (
        *terms,
        *(
            Term(unit)
            for unit in dict.fromkeys(counted)
            if _is_count(unit, knowledge) and not any(f" {unit} " in f" {t.text} " for t in terms)
        ),
    )
    asked = _same_time_before(text, [span.period for span in periods], memory)
    named = tuple(span.number for span in numbers) or tuple(number for number, _, _ in short)
    named = named or _dated_documents(text, knowledge)
    follow_up = bool(memory.intent) and _continues(text, terms)
    return Question(
        typed=turn.text,
        text=text,
        intent=turn.intent,
        confidence=turn.confidence,
        terms=terms,
        periods=asked,
        amounts=tuple(_asserted(text, span) for span in amounts),
        numbers=named,
        document=bound_document(named, asked, terms, knowledge),
        follow_up=follow_up,
        english=english,
        entities=turn.entities,
        memory=memory,
    )


def _asserted(text: str, span: AmountSpan) -> Amount:
    """Return the amount that a question asserts; «có vượt 80% chưa» asserts more than that."""
    amount = span.amount
    over = EXCEEDING.search(text, 0, span.number_start) is not None and amount.bound is Bound.EXACT
    return replace(amount, bound=Bound.MORE_THAN) if over else amount


def _same_time_before(text: str, asked: Sequence[Period], memory: Memory) -> tuple[Period, ...]:
    """Return the times a question names, a bare «cùng kỳ (năm trước)» as the same months of the year before or named."""
    if (same := SAME_TIME.search(text)) is None:
        return tuple(asked)
    before = [span.period for span in find_periods(memory.period)]
    year = int(same.group(1)) if same.group(1) else None
    for period in before:
        shift = (year if year is not None else period.start.year - 1) - period.start.year
        months = find_periods(memory.period.replace(str(period.start.year), str(period.start.year + shift)))
        if months:
            return (months[0].period,)
    return tuple(asked)


def _is_our_level(term: Term, knowledge: Knowledge) -> bool:
    """Tell whether a lone word is what the place of the document in force is («đảo» of a «huyện đảo», «phường»)."""
    place = knowledge.default.place or ""
    return " " not in term.text and f" {term.text} " in f" {place} "


def _is_loose(text: str, span: PeriodSpan, knowledge: Knowledge) -> bool:
    """Tell whether «năm tới» means the year the documents plan for, since none of them covers a later one."""
    if fold(text[span.start : span.end]) not in ("nam toi", "nam sau", "sang nam"):
        return False
    return not any(item.period and item.period.overlaps(span.period) for item in knowledge.release.documents.values())


def _is_said_by_another(term: Term, terms: tuple[Term, ...]) -> bool:
    """Tell whether a term only completes another one («ngân sách … thu bao nhiêu»: thu ngân sách)."""
    return any(
        other is not term and f" {term.said or term.text} " in f" {name} " and name != term.text
        for other in terms
        for name in other.synonyms
    )


def _without_change(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Leave out «tăng», «giảm», «cũ» beside what changes: they choose among its figures and name nothing."""
    return tuple(term for term in terms if not CHANGE.fullmatch(fold(term.text)))


def _is_counter(term: Term, text: str) -> bool:
    """Tell whether a term only says in what things are counted or who is sought: «bao nhiêu người», «phòng nào»."""
    if term.text in cues.SOUGHT and fold(text[term.start + len(term.said or term.text) :]).lstrip().startswith("nao"):
        return True
    return term.text in COUNTERS and fold(text[: max(0, term.start)]).rstrip().endswith(("bao nhieu", "may", "nhieu"))


def _split_pair(term: Term) -> tuple[Term, ...]:
    """Split «thu chi ngân sách», which names two things at once."""
    if fold(term.text).startswith("thu chi"):
        return tuple(Term(name, weight=term.weight, kind="indicator") for name in ("thu ngân sách", "chi ngân sách"))
    return (term,)


def _preamble(text: str) -> list[tuple[int, int]]:
    """Return the span of the sentences that lead up to the question proper, in a message of several sentences."""
    if (introduction := INTRODUCTION.match(text)) and len(syllables(text[introduction.end() :])) >= 3:
        return [introduction.span()]
    sentences = [match.span() for match in SENTENCE.finditer(text) if syllables(match.group())]
    if len(sentences) < 2 or len(syllables(text)) < LONG:
        return []
    return [(0, sentences[-1][0])]


def _short_numbers(text: str) -> list[tuple[str, int, int]]:
    """Return documents named by type and number only («nghị quyết 03», «kế hoạch số 80»), with their spans."""
    return [(match.group(1), match.start(), match.end()) for match in SHORT_NUMBER.finditer(fold(text))]


def _dated_documents(text: str, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the numbers of the documents that a question names by their date only («văn bản ngày 31/12/2020»)."""
    days = {span.value for span in find_dates(text)}
    if not days or not cues.DOCUMENT.search(text):
        return ()
    found = (
        span.number
        for passage, span in knowledge.document_numbers
        if any(date.value in days and 0 <= date.start - span.end <= len(" ngày ") for date in find_dates(passage.text))
    )
    return tuple(dict.fromkeys(found))


def _continues(text: str, terms: tuple[Term, ...]) -> bool:
    """Tell whether a message goes on with what was asked before: it opens so, or names nothing of its own."""
    words = [fold(word.text) for word in syllables(text)]
    opening = f"{' '.join(words)} "
    if opening.startswith(tuple(f"{start} " for start in CONTINUATIONS)) and (len(words) <= SHORT or not terms):
        return True
    return not terms and not cues.ITSELF.search(text) and not cues.POINTS_COUNTED.search(text)


def _asked_units(text: str, knowledge: Knowledge) -> list[str]:
    """Return the things that a question asks to count («mấy chỉ tiêu»), where the documents count them."""
    found = []
    for match in COUNTED.finditer(text.lower()):
        words = match.group(1).split()
        for length in range(len(words), 0, -1):
            if " ".join(words[:length]) in knowledge.counted_things:
                found.append(" ".join(words[:length]))
                break
    return found


def _is_count(unit: str, knowledge: Knowledge) -> bool:
    """Tell whether a unit names things («đề án») rather than a measure («tỷ đồng»)."""
    return unit in knowledge.counted_things or any(
        figure.indicator.startswith(unit) for figure in knowledge.release.figures.values()
    )


@cache
def english_words() -> frozenset[str]:
    """Return the words by which an English question is told, from the data file beside this module."""
    return frozenset(files("actions").joinpath("data/english_words.txt").read_text(encoding="utf-8").split())


def _is_english(text: str) -> bool:
    words = [word.text.lower() for word in syllables(text)]
    return (
        not has_diacritics(text)
        and len(words) >= 2
        and sum(word in english_words() for word in words) * 3 >= len(words)
    )
