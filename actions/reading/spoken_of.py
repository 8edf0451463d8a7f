"""What a short follow-up without a thing of its own is about: the sentences quoted last, and what they were quoted for.

«Bao nhiêu hộ?», «kinh phí?», «ai thi công?» say what is wanted and not of what. That is sought in the very sentences that the
last answer quoted, then in others on the same topic, and nowhere else (docs/adr/083-the-sentence-that-is-spoken-of.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.task_rows import DOING, WITH_ASKED
from actions.question import Memory, Question, Turn
from actions.reading.asked_point import ORDINALS, POINT_ANSWERS, asked_point
from actions.reading.asked_time import with_year_told
from actions.reading.how_it_went import asks_only_how_it_went
from actions.reading.memory import MEASURES, PART_OF_IT, asks_of_level, asks_the_same, with_capital_spent
from actions.replies.cited import cited_passages
from actions.words import cues
from actions.words.asked_unit import asked_dimension
from actions.words.matching import MatchText, Term
from actions.words.polarity import evaluates
from index.model import Figure, FigureKind, Passage
from vietnamese.folding import fold
from vietnamese.syllables import syllables

SHORT = 8  # syllables; a longer message stands on its own
PARTICLES = re.compile(  # said for the tone of a message, not for what it asks
    r"\b(?:thôi|vậy|ạ|nhỉ|hả|à|ha|nhé|nha|thế|rứa|đây|ta|cha|má|trời|bạn ơi|riêng|thì|rồi|năm(?= (?:nay|đó|ấy)?\b))\b",
    re.IGNORECASE,
)
BACK = re.compile(r"\s+(?:đó|ấy|này|đấy|nớ|kia|nói trên)\b", re.IGNORECASE)  # «công trình đó» is the one spoken of
EXTENTS = frozenset(["dài", "rộng", "cao", "sâu", "nặng"])  # say in what something is measured: «rộng bao nhiêu»
ONE_OF_TOLD = re.compile(  # «cái thứ hai», «dự án thứ 2» ahead of what is asked of it
    r"\W*(?:(?:the|vay|con|roi|va) )*(?:cai|dieu|y|cau|khoan|du an|cong trinh|viec|dong) thu "
    rf"(?P<order>{'|'.join(ORDINALS)}|[1-9])\b(?: (?:do|ay|kia|nay|thi))*\s+(?=\w+ \w)"
)
ANOTHER = re.compile(
    r"\b(?:thêm|nữa|hiện|hiện tại|bây giờ|sau khi|sau đó|trước (?:đó|đây|kia)|còn (?:lại|thiếu)|cả năm)\b",
    re.IGNORECASE,
)
OF_SOMETHING = re.compile(  # never by itself what is spoken of, even where the thesaurus knows it
    r"(?:tổng )?mức đầu tư|chi phí|kinh phí|quy mô|chiều dài|công suất|tiến độ|thời gian|sức chứa|chủ đầu tư|khó khăn|vướng mắc"
)
WHOLE_PLACE = re.compile(  # another place than the one spoken of: «toàn xã», «phường tôi»
    r"\b(?:toàn|cả) (?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh|vùng|nước|thôn|bản)\b|"
    r"\b(?:xã|phường|xóm|thôn|(?<!văn )bản|tổ|khu|(?<!thành )phố|quê|chỗ|nơi) "
    r"(?:nhà )?(?:tôi|tui|mình|em|cháu|chúng tôi|chúng em|bác|tớ)\b",
    re.IGNORECASE,
)
TOLD_OF = re.compile(  # «tài liệu nói gì về giải ngân» names all that it asks for
    r"\b(?:nói|viết|nêu|ghi|bàn|có)(?: những| điều)? (?:gì|chi)(?: [^\W\d_]+){0,2} về "
    r"(?!nó\b|(?:cái|việc|điều|chuyện|dự án) (?:đó|này|ấy))",
    re.IGNORECASE,
)
TARGET = re.compile(r"\b(?:mục tiêu|phấn đấu|dự kiến)\b", re.IGNORECASE)
ALLOTTED = re.compile(r"(?:được )?(?:bố trí|phân bổ|rót|cấp|giao|ghi)(?: vốn)?")
SIDES = ("thu", "chi")  # what a budget takes in and spends, if nothing else was spoken of
OF_BUDGET = re.compile(r"ngân sách|thuế|phí|thu\b|chi\b|tiền|vốn|giải ngân|tài chính", re.IGNORECASE)
AMOUNT_OF_PART = re.compile(rf"{PART_OF_IT.pattern}.*\b(?:bao nhiêu|mấy)\b", re.IGNORECASE)
TIME = re.compile(  # says when, whatever else a follow-up is about
    r"\b(?:19|20)\d\d\b|\b(?:[369]|ba|sáu|chín) tháng (?:đầu|cuối)(?: năm)?(?: nay)?\b", re.IGNORECASE
)
COUNTED = re.compile(r"(?:bao nhiêu|mấy) (?P<thing>[^\W\d_]+)", re.IGNORECASE)
WHICH_ONE = re.compile(
    r"\b(?:xã|phường|huyện|thôn|bản|nơi|chỗ|môn|cấp|tháng|giai đoạn|ngày|năm|quý) (?:nào|mấy)\b", re.IGNORECASE
)
ON_WHOSE_WORD = re.compile(  # «theo tỉnh chỉ đạo phải không» says nothing of what is done so
    r"\W*(?:(?:thế|vậy|là|cái đó|cái này|việc đó|việc này|nó|có phải) )*(?:theo|do|của) (?!(?:đó|vậy|đâu|ai)\b)",
    re.IGNORECASE,
)
OF_SAME_AMOUNT = "who_of_amount"  # tells who sees to the amount just told, whatever the act is called
OF_DOCUMENT = ("letterhead", "hours", "effect")  # answers about the document itself, whatever was spoken of


def of_one_told(turn: Turn, memory: Memory) -> tuple[Turn, Memory]:
    """Return a message about one of the sentences just told («cái thứ hai vay tiền của ai») as one about that one alone.

    Any other message is returned with its memory, a year that it only points to in figures; so is one about a document or
    a numbered point.
    """
    turn = with_year_told(turn, memory)
    one = ONE_OF_TOLD.match(fold(turn.text))
    told = memory.spoken_of
    if one is None or memory.numbers or memory.strategy in POINT_ANSWERS:
        return turn, memory
    order = int(one["order"]) if one["order"].isdigit() else ORDINALS[one["order"]]
    if len(told) < 2 or order > len(told):
        return turn, memory
    alone = told[order - 1 : order]
    return replace(turn, text=turn.text[one.end() :]), replace(memory, spoken_of=alone, citations=alone)


def leans_on_last(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a message only says what is wanted of the thing spoken of: how many, who, where, when."""
    memory = question.memory
    if not memory.topic or memory.numbers or question.numbers or question.amounts or question.english:
        return False
    if not question.terms or _length(question.text) > SHORT or _has_other_numbers(question):
        return False
    if (
        WHOLE_PLACE.search(question.text)
        or TOLD_OF.search(question.text)
        or _turns_from_unstated(question)
        or cues.ITSELF.search(question.text)
        or asked_point(question.text) is not None
        or asks_the_same(question)
        or asks_of_level(question.text, memory)
    ):
        return False
    if asks_of_part(question):
        return True
    verbs = _verbs(question, knowledge)
    return all(_is_light(term, question, verbs) for term in question.terms)


def _length(text: str) -> int:
    """Return how many syllables of a message say what is asked, the time and its tone aside."""
    return len(syllables(PARTICLES.sub(" ", TIME.sub(" ", text))))


def asks_of_part(question: Question) -> bool:
    """Tell whether a message asks how much of what was just given is something: «trong đó ngân sách bỏ mấy tỷ»."""
    return bool(question.memory.figures) and AMOUNT_OF_PART.match(question.text) is not None


def asks_of_last(question: Question) -> bool:
    """Tell whether a message that names nothing but a time follows one that did: «tổng hết bao nhiêu», «mục tiêu cuối năm?»."""
    memory = question.memory
    named = question.terms or question.numbers or question.amounts
    return question.follow_up and bool(memory.topic) and not memory.numbers and not named


def asks_of_told(question: Question) -> bool:
    """Tell whether a short message asks when, where, who or how many of some things: that is sought where it was told of."""
    if _length(question.text) > SHORT or question.periods or question.english:
        return False
    return any(cue.search(question.text) for cue in (cues.WHEN, cues.WHO, cues.WHERE, WHICH_ONE, COUNTED))


def claims_of_told(question: Question) -> bool:
    """Tell whether a short message asks of what was just told whether it is on somebody's word or by somebody."""
    memory = question.memory
    if (
        not memory.topic
        or memory.numbers
        or question.numbers
        or question.amounts
        or question.english
        or question.periods
    ):
        return False
    claimed = ON_WHOSE_WORD.match(question.text) is not None and cues.CLAIMED.search(question.text) is not None
    return claimed and _length(question.text) <= SHORT


def of_topic(question: Question) -> Question:
    """Return a follow-up with what was spoken of in the place of what it leaves unsaid."""
    question = with_capital_spent(question)
    names = [text for text, *_ in question.memory.topic]
    measured = asked_dimension(question.text)
    own = [term for term in question.terms if not _is_part_of(term, names) and not (measured and term.text in EXTENTS)]
    own = [term for term in own if not (_is_side_alone(term, names) or _points_back(term, question))]
    own = [
        Term("vốn", start=term.start, said=term.said or term.text) if ALLOTTED.fullmatch(term.text) else term
        for term in own
    ]
    known = {term.text for term in own}
    earlier = [Term(*item) for item in question.memory.topic if item[0] not in known]
    if asks_of_part(question):  # what was measured of the whole is not what is asked of its part
        earlier = [term for term in earlier if not (MEASURES.fullmatch(term.text) or OF_SOMETHING.fullmatch(term.text))]
    return replace(question, terms=(*own, *earlier), follow_up=True, leaning=True)


def names_what_is_spoken_of(answer: Answer, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether an answer to a message on «bệnh viện đó» shows a sentence on the very one spoken of, or near where it was.

    True where a message points at nothing, or where nothing more than its kind is known of what it points at.
    """
    pointed = {term.text for term in question.terms if term.start >= 0 and _is_pointed_at(term, question)}
    topic = [Term(*item) for item in question.memory.topic]
    if not any(term.text in pointed for term in topic):
        return True
    own = [term for term in topic if term.text not in pointed and not (_is_measure(term) or term in question.terms)]
    cited = cited_passages(answer, knowledge)
    near = {item.section for item in quoted_last(question, knowledge)}
    texts = [knowledge.passage_texts[item.id] for item in cited]
    return not (own and near and cited) or any(item.section in near for item in cited) or _any_says(texts, own)


def _is_pointed_at(term: Term, question: Question) -> bool:
    """Tell whether a word that points back follows a term: «công trình đó», «bệnh viện ấy»."""
    return BACK.match(question.text, term.start + len(term.said or term.text)) is not None


def _is_measure(term: Term) -> bool:
    """Tell whether a term only says what is measured of the thing spoken of, or in what."""
    return any(kind.fullmatch(term.text) is not None for kind in (MEASURES, OF_SOMETHING)) or term.text in EXTENTS


def quoted_last(question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the sentences that are spoken of: those that the last answer with sources quoted."""
    return knowledge.passages_at((document, start) for document, start, _ in question.memory.spoken_of)


def keeps_topic(answer: Answer, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether an answer speaks of the thing spoken of, and of all that the follow-up names of it."""
    if answer.strategy in OF_DOCUMENT or answer.strategy == OF_SAME_AMOUNT:
        return True
    if misses(answer, question):
        return False
    passages = cited_passages(answer, knowledge)
    texts = [
        text for item in passages for text in (knowledge.passage_texts[item.id], knowledge.section_texts[item.section])
    ]
    texts += [knowledge.figure_texts[item.figure.id][0] for item in answer.figures]
    topic = [Term(*item) for item in question.memory.topic]
    own = [
        term
        for term in question.terms
        if term.start >= 0 and term.vital and not MEASURES.fullmatch(term.text) and term.text not in EXTENTS
    ]
    if answer.strategy == "row":  # «chừng nào khánh thành?»: its column says when, in a word of its own
        spans = [match.span() for match in WITH_ASKED.finditer(question.text)]
        own = [term for term in own if not DOING.fullmatch(term.text)]
        own = [term for term in own if not any(start <= term.start < end for start, end in spans)]
    quoted = " ".join(word.text.lower() for item in passages for word in syllables(item.text))
    said = all(f" {term.text} " in f" {quoted} " or _any_says(texts, [term]) for term in own)
    return said and _any_says(texts, topic)


def misses(answer: Answer, question: Question) -> bool:
    """Tell whether an answer lists points where how many or where is asked, or leads with a figure that is not wanted.

    That is the one just given where another is wanted («hiện có bao nhiêu», «thêm bao nhiêu nữa»), a target where what
    there is now, or a result where the target.
    """
    if answer.strategy == "points":
        return any(cue.search(question.text) for cue in (cues.HOW_MUCH, cues.WHERE))
    if not answer.figures or answer.computations or answer.strategy == "compute":
        return False  # of «còn thiếu bao nhiêu nữa» the target alone is what can be said
    led = answer.figures[0].figure
    another = ANOTHER.search(question.text)
    whole_year = another is not None and another.group().lower() == "cả năm" and _is_of_year(led)
    if another and not question.periods and not whole_year and led.id in question.memory.figures[:1]:
        return True
    if _counts_another(question, led):
        return True
    if cues.NOW.search(question.text) and not question.periods:
        return led.kind is FigureKind.PLAN
    return TARGET.search(question.text) is not None and led.kind is not FigureKind.PLAN


def _is_of_year(figure: Figure) -> bool:
    """Tell whether a figure is for a whole year."""
    period = figure.period
    return period is not None and (period.start.month, period.end.month) == (1, 12)


def _counts_another(question: Question, figure: Figure) -> bool:
    """Tell whether a figure counts other things than a follow-up does: «lắp mấy van?» asks for no streets."""
    counted = COUNTED.search(question.text)
    things = {term.text for term in question.terms if term.start >= 0 and term.vital}
    if counted is None or counted["thing"].lower() not in things:
        return False
    named = MatchText(f"{figure.indicator} {figure.amount.unit or ''}")
    return all(
        not named.speaks_of(term, loosely=True) for term in question.terms if term.text == counted["thing"].lower()
    )


def is_of_its_time(answer: Answer, question: Question) -> bool:
    """Tell whether an answer is worked out, or leads with a figure of the very time that a follow-up asks for, if for any."""
    if not question.periods or not answer.figures or answer.computations:
        return True
    return period_fit(answer.figures[0].figure.period, question.periods) == 1.0


def is_of_same_part(answer: Answer, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether an answer on a part of what was given stands in the same part of the document as that."""
    quoted = quoted_last(question, knowledge)
    given = cited_passages(answer, knowledge)
    return bool({item.section for item in given} & {item.section for item in quoted})


def sentence_saying(question: Question, passages: Sequence[Passage], knowledge: Knowledge) -> Passage | None:
    """Return the sentence quoted last that says what a follow-up names, with the thing to be counted: «mỗi quý một lần».

    One that only asks how it went («có lộn xộn gì không») is told by the first.
    """
    if passages and asks_only_how_it_went(question):
        return passages[0]
    own = [term for term in question.terms if term.start >= 0 and term.vital and not MEASURES.fullmatch(term.text)]
    counted = COUNTED.search(question.text)
    for passage in passages if own else ():
        said = all(knowledge.passage_texts[passage.id].speaks_of(term) for term in own)
        words = {word.text.lower() for word in syllables(passage.text)}
        if said and counted is not None and counted["thing"].lower() in words:
            return passage
    return None


def names_thing(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a follow-up may name a thing of its own after all: a noun («cam bao nhiêu?») that is no measure."""
    verbs = _verbs(question, knowledge)
    names = [text for text, *_ in question.memory.topic]
    return any(
        term.vital
        and term.text not in verbs
        and (term.known or not MEASURES.fullmatch(term.text))
        and not _is_part_of(term, names)
        and not _is_side_alone(term, names)
        for term in question.terms
    )


def _turns_from_unstated(question: Question) -> bool:
    """Tell whether a message names an indicator after a refusal: «thuế phí bao nhiêu» after «thuế hộ kinh doanh bao nhiêu»."""
    refused = question.memory.status == Status.NOT_IN_PLAN
    return refused and any(term.kind == "indicator" and not MEASURES.fullmatch(term.text) for term in question.terms)


def _has_other_numbers(question: Question) -> bool:
    """Tell whether a message has digits beside those of the years and months that it names."""
    return any(char.isdigit() for char in TIME.sub(" ", question.text))


def _any_says(texts: Sequence[MatchText], terms: Sequence[Term]) -> bool:
    return any(text.speaks_of(term, loosely=True) for text in texts for term in terms)


def _is_light(term: Term, question: Question, verbs: frozenset[str]) -> bool:
    """Tell whether a term names no thing by itself: a lone syllable, a measure, a verb, a word of the topic's own name."""
    names = [text for text, *_ in question.memory.topic]
    if _is_part_of(term, names) or _is_side_alone(term, names) or _points_back(term, question):
        return True
    if OF_SOMETHING.fullmatch(term.text) or evaluates(term.text):  # «có suôn sẻ không»
        return True
    if term.known or term.kind:
        return False
    return " " not in term.text or MEASURES.fullmatch(term.text) is not None or term.text in verbs


def _points_back(term: Term, question: Question) -> bool:
    """Tell whether a word only points to the thing spoken of by what it is: «công trình đó», «đề án ấy»."""
    return not term.known and term.start >= 0 and _is_pointed_at(term, question)


def _is_part_of(term: Term, names: Sequence[str]) -> bool:
    """Tell whether a term is a short form of one of some names: «hộ» of «tỷ lệ hộ nghèo»."""
    return any(f" {term.text} " in f" {name} " for name in names)


def _is_side_alone(term: Term, names: Sequence[str]) -> bool:
    """Tell whether «thu», «chi» by itself is what was taken or spent of the thing spoken of, where that is no budget."""
    return term.said in SIDES and not any(OF_BUDGET.search(name) for name in names)


def _verbs(question: Question, knowledge: Knowledge) -> frozenset[str]:
    """Return the words of a question that are verbs."""
    if knowledge.tag is None:
        return frozenset()
    return frozenset(word.lower() for word, kind in knowledge.tag(question.text) if kind == "V")
