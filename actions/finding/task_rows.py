"""Finds the row of a list of tasks or works that a question is about, and in its columns who does it and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from difflib import SequenceMatcher

from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from index.model import Cell, Passage
from vietnamese.folding import fold
from vietnamese.periods import find_dates, find_periods

DOER_HEADS = re.compile(
    r"chủ trì|phụ trách|chịu trách nhiệm|cơ quan(?! (?:cùng )?(?:phối hợp|tham gia))|đơn vị (?:thực hiện|chủ trì|làm)|"
    r"đầu mối|giao cho",
    re.IGNORECASE,
)
DECIDER_HEADS = re.compile(
    r"thẩm quyền|(?:người|cấp|cơ quan|đơn vị)(?: có thẩm quyền)? (?:ra )?(?:quyết định|(?:phê |xét )?duyệt|ký|giải quyết)\b",
    re.IGNORECASE,
)
INVESTOR_HEADS = re.compile(r"chủ đầu tư", re.IGNORECASE)
WHO_HEADS = re.compile(f"{DOER_HEADS.pattern}|{INVESTOR_HEADS.pattern}", re.IGNORECASE)
WITH_HEADS = re.compile(r"phối hợp", re.IGNORECASE)
WITH_ASKED = re.compile(  # «cơ quan nào phụ vô làm chung»
    rf"{WITH_HEADS.pattern}|\b(?:làm|chung tay|tham gia|hợp tác)(?: vào| vô)? (?:chung|cùng)\b|\bphụ (?:vô|vào|giúp|thêm|với)\b|"
    r"\b(?:cùng|chung) (?:làm|tham gia)\b",
    re.IGNORECASE,
)
WHEN_HEADS = re.compile(
    r"thời (?:hạn|gian|điểm)|\bhạn\b|hoàn thành|tiến độ|\bmốc\b|khởi công|khánh thành|(?:năm|giai đoạn) thực hiện",
    re.IGNORECASE,
)
BEGUN = re.compile(r"khởi công|bắt đầu|khởi động|động thổ", re.IGNORECASE)
ENDED = re.compile(
    r"\bhạn\b|thời hạn|hoàn thành|kết thúc|khánh thành|\bxong\b|hoàn tất|thông xe|đưa vào (?:sử dụng|hoạt động)|đi vào hoạt động",
    re.IGNORECASE,
)
DOING = re.compile(  # what is done to a work in every list of works: it tells none from another
    r"thông xe|đưa vào sử dụng|(?:đi vào )?(?:hoạt động|vận hành|khai thác)|mở cửa|sử dụng|"
    r"khởi công|bắt đầu|khánh thành|hoàn thành|hoàn tất|xong|"
    r"thi công|triển khai|thực hiện|tiến hành|xây|xây dựng|làm|đầu tư|chủ trì|phụ trách|lo|sửa|cải tạo|nâng cấp"
)
ORDERED = re.compile(r"\b(đợt|lần|giai đoạn|vòng|khóa|bước|học kỳ) (?:thứ )?(\d{1,2}|[ivx]+)\b", re.IGNORECASE)
YEARS = re.compile(r"\d{4}\s*[-–]\s*\d{4}")
CLOSER = 2  # words by which a run must be longer
NEAREST = 12  # passages looked at
ROW_EXPLAINS = 0.6  # share of the question that the row's first cells must say
MEASURED_COLUMN = re.compile(  # «Tỷ lệ hoàn thành (%)», «Vốn giao cho huyện»: it names no time and no agency
    r"%|\b(?:tỷ lệ|tỉ lệ|vốn|kinh phí|chi phí|giá trị|khối lượng|hạn mức|mốc giới|giải ngân|tiền)\b", re.IGNORECASE
)


def row_about(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the row whose first cells say all of the question but what is done, the one that says most; None without one."""
    terms = [term for term in question.terms if not DOING.fullmatch(term.text)]
    said = [
        (share, match.passage)
        for match in evidence.passages
        if match.at_home
        and (share := _said(match.passage, _of_row(terms, match.passage), knowledge)) >= ROW_EXPLAINS
        and not is_of_another_order(match.passage.text, question.text)
    ]
    return max(said, key=lambda row: row[0])[1] if said else None


def is_of_another_order(text: str, asked: str) -> bool:
    """Tell whether a text is of another of several times than the one asked for: «đợt 2» where «đợt 1» is asked."""
    own, wanted = ({(noun.lower(), place.lower()) for noun, place in ORDERED.findall(words)} for words in (text, asked))
    return any(noun in dict(own) and (noun, place) not in own for noun, place in wanted)


def closer_sentences(question: Question, row: Passage, evidence: Evidence) -> list[Passage]:
    """Return the sentences that hold a longer run of the question's own words than a row does: «phương án giá dịch vụ»."""
    asked = fold(question.text).split()
    least = _run(asked, row) + CLOSER
    near = [match.passage for match in evidence.passages[:NEAREST] if match.at_home and not match.passage.cells]
    return [item for item in near if _run(asked, item) >= least]


def _run(asked: Sequence[str], passage: Passage) -> int:
    """Return how many words of a question stand one behind another in a passage."""
    said = re.findall(r"\w+", fold(passage.text))
    return SequenceMatcher(None, [word.strip("?.,!") for word in asked], said, autojunk=False).find_longest_match().size


def _of_row(terms: list[Term], passage: Passage) -> list[Term]:
    """Return the terms that are not what a column is called («tổng mức đầu tư», asked before): those tell the row."""
    heads = MatchText(" . ".join(heading for cell in passage.cells for heading in cell.header))
    return [term for term in terms if heads.credit(term) < 1.0] or terms


def cell_under(heads: re.Pattern[str], passage: Passage, knowledge: Knowledge) -> str:
    """Return the first cell of a row that is not empty under a heading of a kind; empty where there is none."""
    return next(iter(cells_under(heads, passage, knowledge)), "")


def cells_under(heads: re.Pattern[str], passage: Passage, knowledge: Knowledge) -> list[str]:
    """Return what the cells of a row say under the headings of a kind, the empty ones left out."""
    text = knowledge.release.text(passage.document)
    cells = (text[cell.start : cell.end].strip() for cell in passage.cells if is_headed(cell, heads))
    return [cell for cell in cells if cell]


def is_headed(cell: Cell, *heads: re.Pattern[str]) -> bool:
    """Tell whether a cell stands under a heading of one of some kinds, and under none of amounts."""
    heading = " ".join(cell.header)
    return MEASURED_COLUMN.search(heading) is None and any(kind.search(heading) for kind in heads)


def time_cell(passage: Passage, asked: str, knowledge: Knowledge) -> str:
    """Return the time of a row: when it begins or ends where that is asked and the table tells them apart."""
    event = BEGUN if BEGUN.search(asked) else ENDED if ENDED.search(asked) else WHEN_HEADS
    if told := cell_under(event, passage, knowledge):
        return told
    lasting = cell_under(WHEN_HEADS, passage, knowledge)
    if event is BEGUN and YEARS.search(lasting):
        return ""  # «2026 – 2028» says no more than the year it begins
    return lasting


def last_day(words: str) -> date | None:
    """Return the last day that a cell names, as a date or as a time («Quý II/2027»); None where it names none."""
    days = [span.value for span in find_dates(words)] or [span.period.end for span in find_periods(words)]
    return max(days, default=None)


def _said(passage: Passage, terms: list[Term], knowledge: Knowledge) -> float:
    """Return the share of some terms that the cells of a row say which hold neither an agency nor a date; 0 for text."""
    text = knowledge.release.text(passage.document)
    naming = [
        text[cell.start : cell.end] for cell in passage.cells if not is_headed(cell, WHO_HEADS, WITH_HEADS, WHEN_HEADS)
    ]
    if not terms or len(naming) == len(passage.cells):
        return 0.0
    covered = cover(terms, [(MatchText(" . ".join(naming)), 1.0)])
    return 0.0 if covered.missing else covered.share
