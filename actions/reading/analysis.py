"""Reads a citizen's message, with what Rasa understood of it, into a Question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from actions.documents.coinages import with_coinages
from actions.documents.counted_things import things_counted
from actions.documents.document_choice import bound_document
from actions.documents.knowledge import Knowledge
from actions.documents.network_generations import with_generations
from actions.documents.own_place import is_our_level, with_other_places, without_our_committee, without_our_place
from actions.documents.own_times import reported_time
from actions.documents.stages import stage_period
from actions.finding.fees_meant import with_taxes_whole
from actions.question import Memory, Question, Turn
from actions.reading.asked_point import place_of, point_named_at, with_point_named
from actions.reading.asked_time import asked_times, named_times
from actions.reading.documents_meant import documents_meant
from actions.reading.level_numerals import with_roman_levels
from actions.reading.memory import (
    PART_OF_IT,
    asks_for_its_plan,
    asks_of_document,
    asks_of_level,
    names_another,
)
from actions.reading.number_alone import with_unit_told
from actions.reading.other_side import with_side_named
from actions.reading.row_pointed_to import with_kind_counted, with_row_named, with_told_number
from actions.reading.written import as_written, doubtful_syllables, read_as_meant
from actions.words import cues
from actions.words.asides import told_in, without_asides, without_introduction
from actions.words.asked_unit import extents_asked
from actions.words.asserted_amounts import asserted_amount, is_any_so_many, wishes_for_so_many
from actions.words.broader_kinds import with_broader_kinds
from actions.words.budget_terms import in_budget_sense, without_harvest, without_paying
from actions.words.corrections import as_put_right, without_slip
from actions.words.english.reading import in_vietnamese
from actions.words.english.spelling import with_slips_mended
from actions.words.english.times import with_times_read
from actions.words.english.told import is_english
from actions.words.homographs import settled
from actions.words.markup import without_markup
from actions.words.matching import Term
from actions.words.named_works import with_works_named
from actions.words.names import with_capitals
from actions.words.own_group import with_own_group
from actions.words.preamble import ages_told, asking_part, family_named, of_writer, preamble, waited
from actions.words.quantity_words import says_received
from actions.words.spoken.speech import in_plain_words
from actions.words.vital import ASKING, asks_of_whole, ends_of_asking, weigh
from vietnamese.amounts import find_amounts
from vietnamese.document_numbers import SIGNS, find_document_numbers, number_key
from vietnamese.folding import fold
from vietnamese.periods import find_dates
from vietnamese.syllables import syllables
from vietnamese.units import thing_counted

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
    "rua con",
    "rua",
    "what about",
    "and",
)
_KIND = rf"(?:{'|'.join(map(fold, SIGNS))})"
SHORT_NUMBER = re.compile(
    rf"(?<!vuot )(?<!hut )\b(?:van ban(?= so )|{_KIND}|nq|qd|kh|"
    r"resolution|decision|plan)\s?(?:so |no\.? ?)?"
    r"(?!(?:19|20)\d\d\b)(\d{1,4})\b(?![.,/-]\d|\s*(?:%|ty|trieu|nghin|thang|nam(?! (?:19|20)\d\d\b)|phan))"
)
NUMBER_AFTER_SUBJECT = re.compile(  # «kế hoạch chuyển đổi số số 80 ban hành khi nào»
    rf"\b{_KIND}(?: (?!so \d)[a-z]+){{1,8}} (?P<number>so (\d{{1,4}}))"
    r"(?=\s*(?:[?!;]|$)| (?:do|cua|ai|ban hanh|ngay|ky|co|la|thi|ra|khi|noi|duoc|bao gio)\b)"
)
TOGETHER = re.compile(
    r"^(?:(?:the|vay|roi|va|vay thi|the thi) )?"
    r"(?:(?:ca )?(?:hai|ba|bon|tat ca)\b.*\b(?:cong lai|gop lai|chenh nhau|hon kem)|cong (?:ca )?(?:hai|ba)\b.*\blai\b)"
)  # «hai … cộng lại»
CHANGE = re.compile(
    r"binh quan|trung binh|(?:dieu chinh )?(?:tang|giam|vuot|thay doi|bien dong|sut|tut|bot|cao|thap|cu|moi|dieu chinh)"
    r"(?: (?:them|bot|len|xuong|di))?(?: so voi)?"
)
LOWERED = ("hạ", "kéo", "hạ xuống", "kéo xuống", "hạ thấp")  # without their marks they are places and measures
COUNTERS = frozenset(
    ["người", "cái", "chiếc", "nơi", "chỗ", "đứa", "vị", "khoản", "loại", "thứ", "con", "bạn", "nhà", "cơ sở", "ông bà"]
)
WHICH_OF_TWO = re.compile(  # «công trình nào tốn hơn: A hay B»: the noun only says of what kind the two are
    r" nào\b[^?:,]*\bhơn\s*[:,]\s*[^?]+\b(?:hay|hoặc)\b", re.IGNORECASE
)
HOW_MANY = re.compile(r"(?:nhieu|may)(?: (?:phan tram|%|nguoi|ho))?\s*$")
THIS_DOCUMENT = re.compile(
    r"\b(?P<kind>nghị quyết|kế hoạch|quyết định|chỉ thị|kết luận|nghị định|thông tư) này\b", re.IGNORECASE
)
THAT_DOCUMENT = re.compile(
    r"\b(?:nghị quyết|kế hoạch|quyết định|chỉ thị|văn bản|cái|bản) (?:đó|ấy|nớ|kia|vừa nêu|vừa nói)\b", re.IGNORECASE
)
SAME_AGAIN = re.compile(  # «Thế sang năm 2028 dự toán khoản ấy bao nhiêu?»
    r"\b(?:khoản|số|con số|mức|phần|chỉ tiêu|nguồn|tiền|dự án|công trình) (?:ấy|đó|này|đấy|nớ|kia)\b|\bcòn lại\b",
    re.IGNORECASE,
)
HOW_OF = re.compile(r"\b(?:thì|ra) sao(?: ạ| vậy| hả| rồi)?\W*$", re.IGNORECASE)  # «còn lúa với heo bị bệnh thì sao»
NAMED_AGAIN = re.compile(  # «còn khe lan thì sao»
    r"\W*(?:(?:thế|vậy) )?(?P<and>c[oò]n) (?P<name>[^\W\d_]+(?: [^\W\d_]+){1,4}?)(?: (?:thì|ra) sao)?\W*", re.IGNORECASE
)
SCHOOLS_COUNTED = re.compile(  # counted as «04 trường»
    r"\b(?P<many>bao nhiêu|mấy|tổng số|số) trường học\b(?! sinh)", re.IGNORECASE
)
LETTER = re.compile(r"[^\W\d_]")  # «v là thiếu bao nhiêu»: a short way of saying some particle
TY_DO = re.compile(r"\btỷ đô\b(?! la)", re.IGNORECASE)  # typed bare: «may nghin ty do» is «tỷ đó»
SHORT_MESSAGE = 7  # syllables; a longer message stands on its own


def analyse(turn: Turn, memory: Memory, knowledge: Knowledge) -> Question:
    """Return the question in ``turn``; a follow-up takes what it leaves unsaid from ``memory``."""
    turn = as_written(turn, knowledge.vocabulary)
    plain = without_markup(turn.text)
    english = is_english(plain)
    meant = (
        with_slips_mended(plain, knowledge.english, knowledge.bare_words) if english else _meant(turn, plain, knowledge)
    )
    told = (
        in_vietnamese(with_times_read(without_introduction(meant)), knowledge.names)
        if english
        else without_asides(with_own_group(meant))
    )
    text = in_plain_words(told) if english else with_capitals(in_plain_words(told), knowledge.only_names)
    text = with_generations(with_coinages(text, knowledge.coinages), knowledge)
    if not any(thing.startswith("trường học") for thing in knowledge.counted_things):
        text = SCHOOLS_COUNTED.sub(r"\g<many> trường", text)
    text = with_roman_levels(text, knowledge.terms.uses)
    text = with_row_named(with_side_named(text, memory), memory, knowledge)
    text = with_told_number(with_kind_counted(text, memory, knowledge), memory, knowledge)
    text = with_unit_told(text, turn.text, memory, knowledge)
    text = with_point_named(text, memory, last=_last_point(memory, knowledge))
    periods = named_times(text, knowledge)
    numbers = find_document_numbers(text, lenient=True)
    short = _short_numbers(text, [(span.start, span.end) for span in numbers])
    named_spans = [(span.start, span.end) for group in (periods, numbers) for span in group]
    named_spans += [(start, end) for _, start, end in short]
    named_spans += [
        *of_writer(text),
        *ages_told(text),
        *waited(text),
    ]  # «Con tui mới 8 tháng» asserts nothing of the documents
    amounts = [
        span
        for span in find_amounts(text)
        if not any(start < span.end and span.start < end for start, end in named_spans)
        and (span.amount.value, span.amount.unit) not in knowledge.ages_in_names
    ]
    taken = [(span.start, span.end) for group in (periods, numbers, find_dates(text)) for span in group]
    taken += [
        (span.start, span.number_end)
        if wishes_for_so_many(text, span)
        else (span.start, knowledge.terms.end_of_amount(text, span.number_end, span.end))
        for span in amounts
    ]
    taken += [*((start, end) for _, start, end in short), *family_named(text)]
    if point := point_named_at(text):
        taken.append(point)
    if memory.intent and cues.INVESTOR_ALONE.match(text):
        taken.append((0, len(text)))
    doubtful = doubtful_syllables(text, knowledge.vocabulary) if turn.restored else frozenset()
    find = partial(knowledge.terms.find, text, doubtful=doubtful, apart=ends_of_asking(text) | extents_asked(text))
    before = preamble(text)
    terms = find(taken=[*taken, *before])
    asking = asking_part(text, before)
    asking = asking if any(map(_names_thing, terms)) or not ASKING.search(asking) else text
    terms = (terms if asking != text else ()) or find(taken=taken)
    terms = tuple(part for term in terms for part in _split_pair(term))
    terms = tuple(term for term in terms if not _is_said_by_another(term, terms))
    terms = tuple(term for term in terms if not _is_counter(term, text) and not LETTER.fullmatch(term.text))
    terms = with_taxes_whole(text, with_works_named(terms, text), knowledge.terms.uses)
    terms = with_other_places(terms, text, knowledge)
    terms = in_budget_sense(
        text, _without_change(without_paying(text, without_harvest(text, terms))), knowledge.terms.find
    )
    terms = weigh(text, terms, used=knowledge.terms.uses, tag=knowledge.tag)
    terms = tuple(
        replace(term, vital=term.vital and not (is_our_level(term, knowledge) or says_received(text, term.start)))
        for term in terms
    )
    terms = with_broader_kinds(without_our_committee(terms, knowledge), text, knowledge.terms.uses)
    counted = [unit for span in amounts if (unit := thing_counted(span.amount.unit or ""))]
    counted += things_counted(asking, knowledge)
    terms = (
        *terms,
        *(
            Term(unit)
            for unit in dict.fromkeys(counted)
            if _is_count(unit, knowledge) and not any(f" {unit} " in f" {t.text} " for t in terms)
        ),
    )
    asked = asked_times(text, [span.period for span in periods], memory, reported_time(knowledge))
    placed = [*((span.start, span.number) for span in numbers), *((start, number) for number, start, _ in short)]
    named = tuple(number for _, number in sorted(placed))
    if not named and (named := _dated_documents(text, terms, knowledge)):
        terms = tuple(term for term in terms if term.known)  # «ngày 02/8/2016 có sự kiện gì»
    if not named and (named := documents_meant(text, memory, knowledge)):
        terms = tuple(term for term in terms if term.kind == "organisation")  # «cái thứ hai đề ngày nào»
    bound = bound_document(named, asked, terms, knowledge, text=text)
    named = () if terms and _is_own_number(named, bound, knowledge) else named
    if bound in (None, knowledge.default.id):
        terms = without_our_place(terms, text, knowledge)
        terms = () if asks_of_whole(text, terms) else terms
    asked = asked or stage_period(text, bound or knowledge.default.id, knowledge)
    follow_up = bool(memory.intent) and (
        _continues(text, terms)
        or names_another(text, terms, memory)
        or asks_of_level(text, memory)
        or asks_for_its_plan(text, terms, memory)
        or (bool(memory.numbers) and not terms and THAT_DOCUMENT.search(text) is not None)
        or (bool(memory.numbers) and not named and asks_of_document(text, terms))
        or _means_named_document(text, memory, knowledge)
    )
    if follow_up and TOGETHER.search(fold(text)):
        terms = ()  # «hai giai đoạn cộng lại»: the figures just given
    so_many = cues.SO_MANY_POINTS.search(text) is not None and all(term.text.isdigit() for term in terms)
    if so_many or cues.POINTS_RANGE.search(text):
        terms = ()  # «từ việc thứ nhất đến việc thứ bảy»
    return Question(
        written=turn.text,
        text=text,
        intent=turn.intent,
        confidence=turn.confidence,
        terms=terms,
        periods=asked,
        amounts=tuple(asserted_amount(text, span) for span in amounts if not is_any_so_many(text, span)),
        numbers=named,
        document=bound,
        follow_up=follow_up,
        english=english,
        entities=turn.entities,
        told=() if english else _told(meant, text, knowledge),
        memory=memory,
    )


def _names_thing(term: Term) -> bool:
    """Tell whether a term may be what a question is about: a lone syllable that no thesaurus knows may be a verb."""
    return term.known or " " in term.text


def _meant(turn: Turn, plain: str, knowledge: Knowledge) -> str:
    """Return a Vietnamese message as it was meant."""
    meant = read_as_meant(plain, knowledge.vocabulary).text
    if turn.restored:
        meant = _named_again(settled(TY_DO.sub("tỷ đó", meant), knowledge.terms.uses), knowledge)
    return without_slip(as_put_right(meant))


def _named_again(text: str, knowledge: Knowledge) -> str:
    """Return a bare «còn khe lan» with the name as the documents spell it, where they have it and not as it was guessed."""
    again = NAMED_AGAIN.fullmatch(text)
    if again is None or knowledge.terms.uses(again["name"].lower()):
        return text
    needle = f" {fold(again['name'])} "
    for said in knowledge.passage_texts.values():
        if (at := said.folded.find(needle)) >= 0:
            return (
                f"{text[: again.start('and')]}còn {said.full[at + 1 : at + len(needle) - 1]}{text[again.end('name') :]}"
            )
    return text


def _told(meant: str, text: str, knowledge: Knowledge) -> tuple[Term, ...]:
    """Return the words of the documents by which the writer says who they are, ahead of the question or beside it."""
    led_up = "".join(text[start:end] for start, end in preamble(text))
    found = knowledge.terms.find(f"{told_in(meant)}. {led_up}")
    return tuple(term for term in found if knowledge.terms.uses(term.text))


def _is_said_by_another(term: Term, terms: tuple[Term, ...]) -> bool:
    """Tell whether a term only completes another one («ngân sách … thu bao nhiêu»: thu ngân sách).

    Of two that each complete the other («thu vượt 5% thì tổng thu …») the first is kept.
    """
    others = [other for other in terms if other is not term and _completes(term, other)]
    return any(not _completes(other, term) or other.start < term.start for other in others)


def _completes(term: Term, other: Term) -> bool:
    """Tell whether a term is said in another name of ``other``."""
    said = term.said or term.text
    return any(f" {said} " in f" {name} " and name != term.text for name in other.synonyms)


def _without_change(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Leave out «tăng», «cũ», «bình quân» beside what changes or is shared out: they choose among figures and name nothing."""
    return tuple(term for term in terms if not CHANGE.fullmatch(fold(term.text)) and term.text not in LOWERED)


def _is_counter(term: Term, text: str) -> bool:
    """Tell whether a term only says in what things are counted or who is sought: «bao nhiêu người», «phòng nào»."""
    if term.text in cues.SOUGHT and fold(text[term.start + len(term.said or term.text) :]).lstrip().startswith("nao"):
        return True
    if not term.known and WHICH_OF_TWO.match(text, term.start + len(term.said or term.text)):
        return True
    return term.text in COUNTERS and HOW_MANY.search(fold(text[: max(0, term.start)])) is not None


def _split_pair(term: Term) -> tuple[Term, ...]:
    """Split «thu chi ngân sách», which names two things at once."""
    if fold(term.text).startswith("thu chi"):
        return tuple(Term(name, weight=term.weight, kind="indicator") for name in ("thu ngân sách", "chi ngân sách"))
    return (term,)


def _short_numbers(text: str, taken: Sequence[tuple[int, int]]) -> list[tuple[str, int, int]]:
    """Return documents named by type and number only («nghị quyết 03», «kế hoạch số 80») outside ``taken``, with their spans."""
    folded = fold(text)
    found = [(match.group(1), *match.span()) for match in SHORT_NUMBER.finditer(folded)]
    found += [(match.group(2), *match.span("number")) for match in NUMBER_AFTER_SUBJECT.finditer(folded)]
    return [item for item in found if not any(start < item[2] and item[1] < end for start, end in taken)]


def _is_own_number(numbers: tuple[str, ...], bound: str | None, knowledge: Knowledge) -> bool:
    """Tell whether all that is named by number is the document that answers: «nghị quyết 64 bao giờ có hiệu lực»."""
    own = knowledge.release.documents[bound or knowledge.default.id].number or ""
    short = own.split("/")[0]
    return bool(numbers) and all(number == short or number_key(number) == number_key(own) for number in numbers)


def _last_point(memory: Memory, knowledge: Knowledge) -> int | None:
    """Return the place of the numbered point that was quoted last; None where none was."""
    if memory.strategy != "point" or not memory.citations:
        return None
    document, start, _ = memory.citations[0]
    quoted = knowledge.passages_at([(document, start)])
    return place_of(knowledge.release.sections[quoted[0].section].label) if quoted else None


def _dated_documents(text: str, terms: Sequence[Term], knowledge: Knowledge) -> tuple[str, ...]:
    """Return the numbers of the documents that a question names by their date only («văn bản ngày 31/12/2020»)."""
    days = {span.value for span in find_dates(text)}
    if not days or (any(term.known for term in terms) and not cues.DOCUMENT.search(text)):
        return ()
    return tuple(dict.fromkeys(span.number for day, _, span in knowledge.dated_documents if day in days))


def _means_named_document(text: str, memory: Memory, knowledge: Knowledge) -> bool:
    """Tell whether «nghị quyết này» is the one just named: of its kind, of which the document that answers is none."""
    this = THIS_DOCUMENT.search(text)
    if this is None or not memory.numbers:
        return False
    kind = this["kind"].lower()
    ours = knowledge.release.documents[knowledge.default.id].title.lower()
    return kind not in ours and any(SIGNS.get(kind, "?") in number for number in memory.numbers)


def _continues(text: str, terms: tuple[Term, ...]) -> bool:
    """Tell whether a message goes on with what was asked before: it opens so, or names nothing of its own."""
    words = [fold(word.text) for word in syllables(text)]
    if TOGETHER.search(" ".join(words)) and not any(term.known for term in terms):
        return True
    opening = f"{' '.join(words)} "
    goes_on = opening.startswith(tuple(f"{start} " for start in CONTINUATIONS))
    told = len(words) > SHORT_MESSAGE and not any(cue.search(text) for cue in (SAME_AGAIN, HOW_OF, PART_OF_IT))
    if goes_on and not (told and terms):
        return True
    return not terms and not cues.ITSELF.search(text) and not cues.POINTS_COUNTED.search(text)


def _is_count(unit: str, knowledge: Knowledge) -> bool:
    """Tell whether a unit names things («đề án») rather than a measure («tỷ đồng»)."""
    return unit in knowledge.counted_things or any(
        figure.indicator.startswith(unit) for figure in knowledge.release.figures.values()
    )
