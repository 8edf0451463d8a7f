"""What a conversation carries from turn to turn: what a follow-up inherits, and what an answer leaves behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.named_documents import ISSUED
from actions.figures.versions import core
from actions.question import Memory, Question
from actions.reading.documents_meant import ANOTHER_NUMBER
from actions.replies.render import body_lines
from actions.words.asking_on import WHAT_ABOUT
from actions.words.matching import MatchText, Term
from actions.words.place_kinds import LEVELS, TOWNS
from actions.words.vital import Tagger, names_a_thing
from vietnamese.document_numbers import find_document_numbers

REMEMBERED = 4  # figures
PAIR = 2
AGAINST_ANOTHER = ("ratio", "share", "difference", "apart")  # what is worked out of one amount beside another
Remembered = tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]  # terms: their text, synonyms and related words


MEASURES = re.compile(
    r"giải ngân|kinh phí|vốn|tổng mức(?: đầu tư)?|đầu tư|tiến độ|chi phí|diện tích|chiều dài|công suất|quy mô|số tiền|tỷ lệ|"
    r"khởi công|hoàn thành|chủ đầu tư|thời gian|sức chứa|dung tích|hiệu lực|ngày ký|người ký|số hiệu|trích yếu|"
    r"tiêu|xài|dự toán|khoản",
)
SPENDING_WORDS = re.compile(r"tiêu|xài|chi ngân sách|chi")
CAPITAL_WORDS = re.compile(r"vốn|đầu tư công")
ALL_NOW = re.compile(r"tổng cộng|tất cả|cả thảy|hiện (?:giờ|nay|có|tại|đang)|đang có|bây giờ", re.IGNORECASE)
ADDED = re.compile(
    r"thành lập(?: mới)?|mới|thêm|trồng mới|xây mới|tuyển(?: thêm| mới)?|lập mới|đăng ký mới|phát triển mới"
)
PLAN_ALONE = re.compile(
    r"^\W*(?:(?:thế|vậy|còn|rồi) )*(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: cả| của)*(?: năm)?(?: \d{4}| nay)?(?: là| thì)?"
    r"(?: bao nhiêu| mấy| sao| thế nào)?\W*$",
    re.IGNORECASE,
)
ONE_PLACE = re.compile(
    r"\W*(?:(?:thế|vậy|còn|riêng|ở|tại|với) )+(?P<kind>xã|phường|thị trấn|huyện|quận|thị xã|thôn|bản|xóm|ấp|khu phố|tổ dân phố)"
    r"(?: [^\W\d_]+){1,4}? (?:thì )?(?:sao|thế nào|bao nhiêu|mấy)\b(?: (?:ạ|vậy|thế|hả|rồi|nhỉ))*\W*$",
    re.IGNORECASE,
)
LEVEL_ALONE = re.compile(  # «tỉnh thì sao», «thành phố ấy»: the same is asked of another level of government, or of ours
    rf"^\W*(?:(?:thế|vậy|còn|rồi|riêng|của|ở) )*(?P<kind>{'|'.join((*TOWNS, *LEVELS))}|(?:cả|toàn) nước|toàn quốc)"
    r"(?: (?:này|ta|mình|ấy|đó|cơ|mà))?(?: thì)?(?: (?:sao|thế nào|bao nhiêu|mấy))?(?: (?:ạ|vậy|thế|hả|rồi|nhỉ|cơ))*\W*$",
    re.IGNORECASE,
)
PART_OF_IT = re.compile(r"^\W*(?:(?:thế|vậy|và|còn) )?(?:trong (?:số )?đó|riêng)\b", re.IGNORECASE)
WHAT_IS_LEFT = re.compile(r"\b(?:còn lại|chưa xong)\b", re.IGNORECASE)
OF_DOCUMENTS = re.compile(  # asked of the document just named
    r"(?:(?:có|còn|hết) )?hiệu lực|ngày ký|người ký|số hiệu|trích yếu|"
    r"\b(?:gồm|có) (?:mấy|bao nhiêu) (?:nhiệm vụ|giải pháp|điều|chương|phần|mục|trang)\b",
    re.IGNORECASE,
)


def asks_of_document(text: str, terms: Sequence[Term]) -> bool:
    """Tell whether all that a message names is asked of documents only: «nó có hiệu lực đến bao giờ»."""
    asking = [match.span() for match in OF_DOCUMENTS.finditer(text)]
    return bool(asking) and all(any(start <= term.start < end for start, end in asking) for term in terms)


def asks_only_measure(question: Question) -> bool:
    """Tell whether a follow-up says only what is to be measured («thế giải ngân được mấy phần trăm»), not of what."""
    return all(MEASURES.fullmatch(term.text) for term in question.terms)


def asks_the_same(question: Question) -> bool:
    """Tell whether a follow-up asks of another thing what was asked of its like: «còn huy chương đồng thì sao»."""
    return names_another(question.text, question.terms, question.memory)


def asks_of_place(question: Question) -> bool:
    """Tell whether a follow-up asks of one place what was asked of the whole: «riêng xã Hạ Bằng thì sao», «tỉnh thì sao»."""
    place = ONE_PLACE.match(question.text) or LEVEL_ALONE.match(question.text)
    return (
        place is not None
        and bool(question.memory.figures)
        and all(term.start >= place.start("kind") for term in question.terms)
    )


def asks_of_level(text: str, memory: Memory) -> bool:
    """Tell whether a message names nothing but a level of government, after an amount was given: «tỉnh thì sao»."""
    return bool(memory.figures) and LEVEL_ALONE.match(text) is not None


def names_another(text: str, terms: Sequence[Term], memory: Memory) -> bool:
    """Tell whether a message asks of another thing what was asked of its like."""
    return WHAT_ABOUT.search(text) is not None and bool(_replaced(terms, memory))


def asks_of_rest(question: Question) -> bool:
    """Tell whether a follow-up asks of those that are left of what was spoken of: «mấy hộ còn lại hạn chót là hôm nào»."""
    return WHAT_IS_LEFT.search(question.text) is not None and all(" " not in term.text for term in question.terms)


def _replaced(terms: Sequence[Term], memory: Memory) -> frozenset[str]:
    """Return the terms of the question before in whose place a follow-up names another of their kind.

    «Sở y tế» stands for «sở tài chính», «huy chương đồng» for «huy chương» and the «vàng» after it.
    """
    earlier = [text for text, *_ in memory.terms]
    found: set[str] = set()
    for at, text in enumerate(earlier):
        for term in terms:
            if term.text.startswith(f"{text} "):
                found.update((text, *(after for after in earlier[at + 1 : at + 2] if " " not in after)))
            elif " " in text and " " in term.text and text != term.text and _are_alike(text, term.text):
                found.add(text)
    return frozenset(found)


def _are_alike(one: str, other: str) -> bool:
    """Tell whether two names are of one kind: by their first word, or by all but it («thu ngân sách», «chi ngân sách»)."""
    first, second = one.split(), other.split()
    return first[0] == second[0] or (len(first) > 2 and first[1:] == second[1:])


def asks_for_its_plan(text: str, terms: Sequence[Term], memory: Memory) -> bool:
    """Tell whether a message asks for the target of what an amount was just given of: «kế hoạch năm 2027?»."""
    return bool(memory.figures) and not terms and PLAN_ALONE.match(text) is not None


def with_capital_spent(question: Question) -> Question:
    """Return a follow-up on capital with its disbursement in the place of «tiêu», «xài», «chi»."""
    if not any(CAPITAL_WORDS.search(text) for text, *_ in question.memory.terms):
        return question
    spent = [SPENDING_WORDS.fullmatch(term.text) is not None for term in question.terms]
    asked = [Term("giải ngân") if is_spent else term for term, is_spent in zip(question.terms, spent, strict=True)]
    return replace(question, terms=tuple(asked))


def inherit(question: Question) -> Question:
    """Complete a follow-up with the subject, and where it names none the intent, of the question before it.

    One that asks the same of another thing of its kind has that in the place of the first.
    """
    another = asks_the_same(question)
    same = another or asks_of_place(question)
    replaced = _replaced(question.terms, question.memory) if another else ()
    question = with_capital_spent(question)
    known = {term.text for term in question.terms}
    earlier = tuple(
        Term(text, synonyms, related)
        for text, synonyms, related in question.memory.terms
        if text not in known and text not in replaced
    )
    if not question.terms and ALL_NOW.search(question.text):  # «hiện giờ tổng cộng có bao nhiêu»
        earlier = tuple(term for term in earlier if not ADDED.fullmatch(term.text)) or earlier
    told = question.terms or (question.intent != "ask_overview" and not ANOTHER_NUMBER.match(question.text))
    intent = question.intent if told and not same else question.memory.intent
    of_document = question.memory.numbers and (not question.terms or asks_of_document(question.text, question.terms))
    numbers = question.numbers or (question.memory.numbers if of_document else ())
    terms = () if of_document else (*question.terms, *earlier)
    return replace(question, terms=terms, intent=intent, numbers=numbers)


def remember(question: Question, answer: Answer, *, tag: Tagger | None = None) -> Memory:
    """Return what the next turn may refer to; an answer without sources leaves all but the topic as it was.

    ``tag`` tells what a question names from the verbs that it only asks with («ngày nào đăng»).
    """
    if not answer.citations:
        kept = replace(question.memory, rest=(), citations=(), status=answer.status.value, strategy=answer.strategy)
        kept = replace(kept, english=question.english)
        if question.numbers:  # «kế hoạch 80 có mấy trang», then «ai ký»
            kept = replace(kept, numbers=question.numbers, intent=question.intent)
        unanswered = answer.status is Status.NOT_IN_PLAN
        turned = unanswered and not (question.leaning or question.follow_up)
        return _now_about(question, kept, tag) if turned else kept
    led = [item.figure for item in answer.figures]
    led = [item for item in led if core(item.indicator) == core(led[0].indicator)]  # at other times too
    figures = dict.fromkeys([*(item.id for item in led), *question.memory.figures])
    terms = tuple((term.text, term.synonyms, term.related) for term in _answered(question.terms, answer))
    held = _is_held_against_another(question, answer)
    if held:  # «bằng mấy lần thuế phí» after what is spent: the talk stays on that
        terms = question.memory.terms
        figures = dict.fromkeys((*question.memory.figures[:1], *figures))
    same = held or _is_on_same_topic(question)
    numbers, named_last = (
        question.numbers or _named_documents(answer) or _issued(question, answer),
        question.memory.numbers,
    )
    if (told := _named_documents(answer)) and {*told} < {*numbers}:  # of two asked of one was told
        numbers, named_last = told, tuple(number for number in numbers if number not in told)
    citations = tuple((item.document_id, item.start, item.end) for item in answer.citations)
    return Memory(
        intent=question.intent,
        terms=terms,
        topic=question.memory.topic if same else _vital(question, terms),
        about=question.memory.about if same else _about(question),
        period=question.periods[0].label if question.periods else "",
        figures=tuple(figures)[:REMEMBERED],
        before=_told_before(question, answer),
        citations=citations,
        spoken_of=citations,
        rest=answer.rest,
        numbers=numbers,
        numbers_before=question.memory.numbers_before if set(numbers) & set(named_last) else named_last,
        status=answer.status.value,
        strategy=answer.strategy,
        english=question.english,
        calculation=next(((item.operation, *item.operands) for item in answer.computations), ()),
    )


def _told_before(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return the ids of what was told before what an answer leads with: of two set in order it is the second."""
    told = tuple(dict.fromkeys(item.figure.id for item in answer.figures))
    if not told:
        return question.memory.before
    in_order = answer.strategy == "ranking" and len(told) == PAIR and not answer.computations
    return told[1:] if in_order else question.memory.figures


def going_on(memory: Memory, answer: Answer) -> Memory:
    """Return what is remembered after an answer that tells more beside the last one, on the same topic."""
    citations = tuple((item.document_id, item.start, item.end) for item in answer.citations)
    figures = dict.fromkeys([*(item.figure.id for item in answer.figures), *memory.figures])
    return replace(
        memory,
        citations=citations,
        spoken_of=citations,
        figures=tuple(figures)[:REMEMBERED],
        before=memory.figures,
        calculation=(),
        rest=answer.rest,
        status=answer.status.value,
        strategy=answer.strategy,
    )


def _is_held_against_another(question: Question, answer: Answer) -> bool:
    """Tell whether an answer works out what the figure told before is beside another one, which alone is named."""
    named, told = {text for text, *_ in question.memory.terms}, question.memory.figures[:1]
    own = [term for term in question.terms if term.start >= 0]
    held = [item for item in answer.computations if item.operation in AGAINST_ANOTHER and {*told} & {*item.operands}]
    return bool(own) and bool(held) and not any(term.text in named for term in own)


def _is_on_same_topic(question: Question) -> bool:
    """Tell whether a follow-up is still about what was spoken of: it names nothing else, or a part of it («trong đó …»)."""
    if not question.memory.topic or not (question.leaning or question.follow_up):
        return False
    own = [term for term in question.terms if term.start >= 0]
    return question.leaning or not own or PART_OF_IT.match(question.text) is not None


def _vital(question: Question, terms: Remembered) -> Remembered:
    """Return those of some terms that an answer must account for; all where none is."""
    vital = {term.text for term in question.terms if term.vital}
    return tuple(item for item in terms if item[0] in vital) or terms


def _now_about(question: Question, memory: Memory, tag: Tagger | None) -> Memory:
    """Return the memory of a talk that turned to something the documents do not state: «tàu điện», then «kinh phí?»."""
    named = [term for term in question.terms if term.vital and names_a_thing(term, question.text, tag)]
    terms = tuple((term.text, term.synonyms, term.related) for term in named)
    if not terms:
        return memory
    return replace(memory, intent=question.intent, terms=terms, topic=terms, about=_about(question), spoken_of=())


def _about(question: Question) -> str:
    """Return what a question is about as it was typed, the words that only tell its story left out."""
    vital = tuple(term for term in question.terms if term.vital)
    return replace(question, terms=vital).naming(vital)


def _answered(terms: Sequence[Term], answer: Answer) -> Sequence[Term]:
    """Return the terms that the answer's quotations and figures are about; all where they show none in so many words."""
    quotes = [MatchText(citation.quote) for citation in answer.citations]
    quotes += [MatchText(item.figure.indicator) for item in answer.figures]
    found = [term for term in terms if any(quote.speaks_of(term, loosely=True) for quote in quotes)]
    return found or terms


def _issued(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return the number of the one document of which an answer tells who issued it: «khi nào» asks next when that was."""
    if answer.strategy != "who" or not ISSUED.search(question.text):
        return ()
    numbers = {span.number for item in answer.citations for span in find_document_numbers(item.quote)}
    return tuple(numbers) if len(numbers) == 1 else ()


def _named_documents(answer: Answer) -> tuple[str, ...]:
    """Return the numbers of the documents that an answer tells of, which «cái đó» may mean next."""
    if answer.strategy not in ("references", "signer"):
        return ()
    return tuple(dict.fromkeys(span.number for span in find_document_numbers(body_lines(answer)[0])))
