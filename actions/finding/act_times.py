"""Finds by when or within how long somebody must do what a question asks of by a plain verb: «nộp», «phát tiền», «ghi tên».

The sentence that sets the time may say the thing only in its heading or in the sentence before it: «Hồ sơ phải nộp trong
thời hạn 90 ngày …» below «Điều 5. Hỗ trợ chi phí mai táng».
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.documents.knowledge import Knowledge
from actions.documents.limits import LASTING, asks_how_long, limits_in
from actions.documents.neighbours import heading_agency, sentence_before, titles_above
from actions.documents.times import own_times, with_bound
from actions.finding.answering_times import of_days
from actions.finding.evidence import Evidence, PassageMatch
from actions.finding.task_rows import cells_under
from actions.question import Question
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from actions.words.organisations import doers_in
from index.model import Passage
from vietnamese.folding import fold

_PAPERS = r"(?:hồ sơ|giấy tờ|giấy|đơn(?: từ)?|tờ khai|danh sách|dự toán|đề nghị)"


@dataclass(frozen=True, slots=True)
class Act:
    """Something done by a time: how a question asks of it, how documents say it, and the papers that it is done with."""

    asked: re.Pattern[str]
    said: re.Pattern[str]
    papers: tuple[str, ...] = ()


def _act(asked: str, said: str, *papers: str) -> Act:
    return Act(re.compile(rf"\b(?:{asked})", re.IGNORECASE), re.compile(rf"\b(?:{said})", re.IGNORECASE), papers)


ACTS = (
    _act(
        r"(?:có|ra|trả|biết|nhận)(?: được)? kết quả\b",
        r"(?:trả|thông báo|có)\b[^.;]*kết quả\b|kết quả\b[^.;]*(?:được trả|thông báo)",
    ),
    _act(
        r"ghi (?:tên|danh)\b|(?:đăng|ghi) ký\b(?! kết hôn| kinh doanh)",
        r"đăng k[ýí]\b(?! kết hôn| kinh doanh| đất)",
    ),
    _act(
        rf"(?:nộp|gửi|đưa|làm|xin)(?: lại| xong)? {_PAPERS}\b",
        r"(?:nộp|gửi|hoàn thiện|lập|làm)\b(?: [^\W\d_]+){0,3}? (?:hồ sơ|đơn|tờ khai|danh sách|dự toán)\b|"
        r"(?:hồ sơ|đơn|tờ khai|danh sách|dự toán)\b[^.;]*? (?:nộp|gửi|trình)\b",
    ),
    _act(
        r"(?:nộp|gửi|trình|đưa|làm)(?: [^\W\d_]+)? báo cáo\b|báo cáo\b",
        r"(?<!tại )(?<!trong )(?<!theo )báo cáo\b",
    ),
    _act(
        r"(?:nộp|gửi|trình|đưa|làm)(?: [^\W\d_]+)? kế hoạch\b",
        r"(?:gửi|trình|ban hành|xây dựng|nộp)(?: [^\W\d_]+){0,2} kế hoạch\b",
    ),
    _act(r"(?:nộp|gửi)\b(?! xong| rồi)", r"(?:nộp|gửi)\b"),
    _act(
        r"(?:phát|trả|lãnh|lĩnh|nhận|rót|chuyển) (?:tiền|lương|trợ cấp|phụ cấp|kinh phí)\b|"
        r"phát\b(?! triển| hiện| động| sinh| huy| thanh| hành| biểu| sóng| điện| ngôn| dọn)|chi trả\b|"
        r"chuy[ểê]n (?:tiền|vốn|kinh phí)\b",
        r"chi trả\b|(?<!phải )trả\b(?! lời| kết quả| lại)|cấp phát\b|thanh toán\b|"
        r"(?:chuyển|phân bổ|rót)\b(?: [^\W\d_]+)? (?:kinh phí|tiền|vốn)\b|(?:cấp|phát) (?:kinh phí|tiền|vốn)\b",
    ),
    _act(r"khai\b(?: báo)?", r"khai báo\b|kê khai\b"),
    _act(r"khiếu nại\b|kêu\b|khiếu kiện\b", r"khiếu nại\b"),
)
BY_WHEN = re.compile(
    r"\btrước (?:ngày|hôm|tháng|giờ)|\bhạn\b|\btrong vòng\b|\btới (?:ngày|hôm)|\bhồi nào\b", re.IGNORECASE
)
WORRY = re.compile(r",? ?\b(?:kẻo|không (?:thì )?lại|sợ|để khỏi)\b[^?.!,;]*", re.IGNORECASE)
CONDITION = re.compile(
    r"\bngày [\d/]+[^.;]{0,30}\b(?:mà|thì)\b", re.IGNORECASE
)  # «hồ sơ nộp trước ngày 01/8 mà chưa …»
SETTLED_IN = re.compile(r"thời (?:hạn|gian)(?: [^\W\d_]+)*", re.IGNORECASE)  # heads the column of what a paper takes
SETTLING = re.compile(  # the words of a paper's way through an office, which no row is told by
    r"(?:nộp|gửi|xin|có|ra|trả|nhận|biết|chờ|đợi|được|mất|xong|hồ sơ|giấy|giấy tờ|đơn|kết quả|giải quyết|xử lý|duyệt|xét|"
    r"xét duyệt|phê duyệt|cấp|thủ tục|tiền|làm)(?: (?:xong|tiền|giấy|được|kết quả))?"
)
SETTLING_ASKED = re.compile(
    r"\bkết quả\b|\bgiải quyết\b|\bxử lý\b|\bduyệt\b|\bxét\b|\bxong\b|\b(?:có|ra|nhận|lãnh|lĩnh)(?: được)? (?:tiền|giấy)\b|"
    r"\bđược cấp\b|\b(?:mất|chờ|đợi|hết) (?:mấy|bao nhiêu|bao lâu)\b",
    re.IGNORECASE,
)
CLAUSES = re.compile(r"[^,;:.?!]+(?:(?<=\d)[.,](?=\d)[^,;:.?!]+)*")


@dataclass(frozen=True, slots=True)
class ActTimes:
    """The sentence that sets a time, the times in its words, and the sentence before it where that names the thing."""

    passage: Passage
    times: tuple[str, ...]
    before: Passage | None = None


def times_of_plain_act(question: Question, evidence: Evidence, knowledge: Knowledge) -> ActTimes | None:
    """Return by when or within how long a question's act is to be done; None unless one sentence alone sets it best.

    What the clause of the act names must be told in that sentence, above or right before it; the rest of the question
    chooses among several.
    """
    act, clause = _act_asked(_without_worry(question.text))
    if act is None:
        return None
    must = [term for term in question.terms if term.vital and _is_in(term, clause, question.text, act)]
    beside = [term for term in question.terms if term not in must and not act.asked.search(term.said or term.text)]
    ranked: list[tuple[float, ActTimes]] = []
    for match in evidence.passages:
        times = () if match.passage.cells else _times_set(match.passage, act, question)
        layers = _layers(match, knowledge) if times else []
        if not times or cover(must, layers, loosely=True).missing:
            continue
        share = cover([*must, *beside], layers, loosely=True).share if must or beside else 0.0
        ranked.append(
            (round(share, 3), ActTimes(match.passage, times, _naming_before(match.passage, question, knowledge)))
        )
    doing = [item for item in ranked if _is_done_by_asked(item[1].passage, question, clause, act, knowledge)]
    ranked = doing or ranked
    ranked.sort(key=lambda item: -item[0])
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0] and ranked[0][1].times != ranked[1][1].times):
        return None
    return ranked[0][1]


def row_of_limit(question: Question, evidence: Evidence, knowledge: Knowledge) -> tuple[Passage, str] | None:
    """Return the one row of a list of papers that says within how long the one asked about is settled, with that time."""
    if not asks_how_long(question.text) or not SETTLING_ASKED.search(question.text):
        return None
    things = [term for term in question.terms if not SETTLING.fullmatch(term.text)]
    told = []
    for match in evidence.passages if any(term.vital for term in things) else ():
        limit = next((cell for cell in cells_under(SETTLED_IN, match.passage, knowledge) if LASTING.match(cell)), "")
        row = MatchText(match.passage.text)
        if limit and not cover([term for term in things if term.vital], [(row, 1.0)]).missing:
            told.append((cover(things, [(row, 1.0)]).share, match.passage, limit))
    told.sort(key=lambda item: -item[0])
    if not told or (len(told) > 1 and told[0][0] == told[1][0]):
        return None
    return told[0][1:]


def asks_of_plain_act(question: Question) -> bool:
    """Tell whether a question asks by when or within how long something is to be done that is no end of a task."""
    return _act_asked(_without_worry(question.text))[0] is not None


def _without_worry(text: str) -> str:
    """Return a text with blanks for what somebody fears («kẻo mất quyền»)."""
    return WORRY.sub(lambda worry: " " * len(worry.group()), text)


def _act_asked(text: str) -> tuple[Act | None, tuple[int, int]]:
    """Return the first act of the clause that asks for a time, with where that clause stands; None where none is asked of."""
    clauses = [(match.start(), match.start() + len(match.group().rstrip())) for match in CLAUSES.finditer(text)]
    asking = [span for span in clauses if _asks_for_time(text[slice(*span)])]
    for span in reversed(asking):
        for act in ACTS:
            if act.asked.search(text, *span):
                return act, span
    return None, (0, 0)


def _asks_for_time(clause: str) -> bool:
    return cues.WHEN.search(clause) is not None or asks_how_long(clause) or BY_WHEN.search(clause) is not None


def _is_in(term: Term, clause: tuple[int, int], text: str, act: Act) -> bool:
    """Tell whether a term stands in the clause of an act and is no word of the act itself."""
    inside = clause[0] <= term.start < clause[1]
    own = any(start <= term.start < end for start, end in (match.span() for match in act.asked.finditer(text)))
    return inside and not own


def _is_done_by_asked(
    passage: Passage, question: Question, clause: tuple[int, int], act: Act, knowledge: Knowledge
) -> bool:
    """Tell whether a sentence has the body do the act that a question names ahead of it: «Sở A báo cáo khi nào»."""
    at = act.asked.search(question.text, *clause)
    before = [term for term in question.terms if term.kind == "organisation" and at and 0 <= term.start < at.start()]
    doing = [fold(name) for name in (*doers_in(passage.text), *heading_agency(passage, knowledge))]
    return bool(before) and all(any(fold(term.text) in name for name in doing) for term in before)


def _times_set(passage: Passage, act: Act, question: Question) -> tuple[str, ...]:
    """Return the times of the kind asked for in the clause of a sentence that says the act."""
    for clause in passage.text.split(";"):
        if act.said.search(clause) is None or CONDITION.search(clause) is not None:
            continue
        if asks_how_long(question.text):
            return tuple(limits_in(clause))
        times = of_days(own_times(clause), question)
        bounded = tuple(with_bound(clause, time) for time in times)
        if bounded:
            return bounded
    return ()


def _layers(match: PassageMatch, knowledge: Knowledge) -> list[tuple[MatchText, float]]:
    """Return what a sentence says, what stands above it and the sentence before it, with the trust put in each."""
    section = knowledge.release.sections[match.passage.section]
    above = " . ".join((section.title, *titles_above(section, knowledge)))
    before = " . ".join(item.text for item in sentence_before(match.passage, knowledge))
    return [(knowledge.passage_texts[match.passage.id], 1.0), (MatchText(above), 0.9), (MatchText(before), 0.9)]


def _naming_before(passage: Passage, question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the sentence before one where it says a thing of the question that the sentence itself leaves out."""
    own = knowledge.passage_texts[passage.id]
    left = [term for term in question.terms if not own.speaks_of(term, loosely=True)]
    return next(
        (
            item
            for item in sentence_before(passage, knowledge)
            if any(knowledge.passage_texts[item.id].speaks_of(term) for term in left)
        ),
        None,
    )
