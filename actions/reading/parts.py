"""Takes a message apart that asks several things at once, and weighs the answer to its parts against the one to the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.words import cues
from actions.words.vital import ASKING
from vietnamese.normalisation import normalise
from vietnamese.periods import find_periods
from vietnamese.syllables import syllables

_TAG = r"\s+(?:có )?(?:đúng|phải|thật)(?: vậy| thế)? (?:không|hông|ko|k|chưa|chứ|hả)\b"  # «chi 40 tỷ rồi phải không»
JOINT = re.compile(
    r"[,;?!]\s+(?:(?:mà|còn(?! lại\b)|và|rồi)\s+)?|[?!]+|"
    rf"(?<!\bsao)(?<!\bvì đâu)\s+(?:mà|với lại|voi lai|còn(?! lại\b)|và|va|rồi(?!{_TAG})|đồng thời|and)\s+",
    re.IGNORECASE,
)
TWO_THINGS = re.compile(
    r"\b(?:với lại|đồng thời|ngoài ra|(?:hai|2|ba|3) (?:việc|ý|điều|câu|chuyện)|cả (?:hai|2|ba)|"
    r"(?:một|luôn|tiện) thể)\b|\?\s*\S[^?]*\?",
    re.IGNORECASE,
)
ONE_HALF_AND_OTHER = re.compile(  # «nửa đầu năm làm được gì, nửa cuối năm sẽ làm gì»
    r"(?:nửa|6 tháng|sáu tháng) đầu\b.*(?:nửa|6 tháng|sáu tháng) (?:cuối|còn lại|sau)\b", re.IGNORECASE
)
REQUEST = re.compile(  # «…, kể ra giúp» only requests what was asked before it
    r"\W*(?:(?:bạn|ad|bot|anh|chị|làm ơn|vui lòng) )?(?:kể|nói|nêu|liệt kê|đọc|chỉ|trả lời|cho)"
    r"(?: (?:ra|lại|hết|rõ|thử|cho|giúp|giùm|dùm|hộ|xin|biết|với|coi|nghe|xem|tôi|tui|em|cháu|mình|bác|luôn|đi|nha|nhé|ạ))*"
    r"\W*$",
    re.IGNORECASE,
)
OF_A_WHOLE = re.compile(  # «trong tiền chi của thành phố, …» names what the rest asks a part of
    r"\W*trong (?:(?:tổng|tiền|số|khoản|các|phần|nguồn|mức) )*(?:thu|chi)\b(?!.*\b(?:bao nhiêu|mấy|gì|nào|không)\b)",
    re.IGNORECASE,
)
HOW_MUCH_MORE = re.compile(  # «bên nào nhiều hơn, hơn bao nhiêu tỷ» asks it of the two that the words before it name
    r"\W*(?:(?:và|thì|nhiều|ít|cao|thấp|lớn|nhỏ) )?(?:hơn(?: kém)?|kém|chênh|lệch|chênh lệch)(?: nhau| hẳn| là| khoảng)* "
    r"(?:bao nhiêu|mấy|nhiêu)\b(?: [^\W\d_]+){0,3}\W*$",
    re.IGNORECASE,
)
SUBJECT = re.compile(  # «Mấy tiệm bán thuốc, …»: several of them, of which the words behind ask
    r"\W*mấy (?!cái\b|bữa\b|giờ\b|ngày\b|tháng\b|năm\b|tiền\b|đồng\b|lần\b|tuổi\b)[^\W\d_]+ "
    r"(?!.*\b(?:bao nhiêu|mấy|gì|nào|đâu|khi nào|bao giờ|vậy|không|chưa|hả|ạ)\b)",
    re.IGNORECASE,
)
ASKED_OTHERWISE = re.compile(r"\b(?:gì|nào|sao|đâu)\b", re.IGNORECASE)
ASKED_FOR = (cues.WHEN, cues.WHO, cues.WHY, cues.AMOUNT)
SHORTEST_PART = 2  # syllables


def parts_of(text: str) -> list[str]:
    """Return the questions that ``text`` asks, in order; one alone, the whole text, unless several ask for something.

    A piece that asks nothing belongs to the one after it.
    """
    parts: list[str] = []
    waiting = ""
    for piece in JOINT.split(normalise(text).text):
        if not piece.strip():
            continue
        waiting = f"{waiting}, {piece.strip()}" if waiting else piece.strip()
        if parts and (REQUEST.match(waiting) or (len(parts) == 1 and HOW_MUCH_MORE.match(waiting))):
            parts[-1], waiting = f"{parts[-1]}, {waiting}", ""
        elif not parts and _is_subject(waiting, text):
            continue
        elif ASKING.search(waiting) and not OF_A_WHOLE.match(waiting) and len(syllables(waiting)) >= SHORTEST_PART:
            parts.append(waiting)
            waiting = ""
    if waiting and parts:
        parts[-1] = f"{parts[-1]}, {waiting}"
    return parts if len(parts) > 1 else [text]


def _is_subject(piece: str, text: str) -> bool:
    """Tell whether the first piece of a message only names several things of which the rest asks by another word than «mấy»."""
    if SUBJECT.match(piece) is None:
        return False
    rest = normalise(text).text[len(piece) :]
    return any(cue.search(rest) for cue in (cues.WHEN, cues.WHO, cues.WHY, ASKED_OTHERWISE))


def leaves_open(answer: Answer) -> bool:
    """Tell whether an answer leaves something of the message open, which its parts asked alone may not."""
    return answer.status in (Status.NOT_IN_PLAN, Status.PARTLY_ANSWERED) or answer.strategy == "nearest"


def better(whole: Answer, parts: Answer | None) -> Answer:
    """Return the answer to the parts of a message where the message as a whole is answered less well."""
    if parts is None or (whole.status is not Status.NOT_IN_PLAN and parts.status is not Status.ANSWERED):
        return whole
    more = len(parts.figures) > len(whole.figures) or len(parts.citations) > len(whole.citations)
    quoted, quoted_apart = ({(item.document_id, item.start) for item in answer.citations} for answer in (whole, parts))
    more = more or (quoted == quoted_apart and len(parts.blocks) > len(whole.blocks))  # «bao nhiêu, trước khi nào»
    return parts if leaves_open(whole) or more else whole


def asks_apart(text: str, parts: Sequence[str]) -> bool:
    """Tell whether a message says that it asks two things, or its parts ask for things of their own."""
    if TWO_THINGS.search(text) or ONE_HALF_AND_OTHER.search(text):
        return True
    amounts = sum(cues.AMOUNT.search(part) is not None for part in parts)
    documents = sum(cues.DOCUMENT.search(part) is not None for part in parts)
    times = [frozenset((span.period.start, span.period.end) for span in find_periods(part)) for part in parts]
    kinds = [next((at for at, cue in enumerate(ASKED_FOR) if cue.search(part)), None) for part in parts]
    if None not in kinds and len(set(kinds)) > 1 and not cues.ITSELF.search(text):
        return True  # «thu ngân sách bao nhiêu và kế hoạch 80 ban hành ngày nào»
    return amounts > 1 or documents > 1 or (all(times) and len(set(times)) == len(times))
