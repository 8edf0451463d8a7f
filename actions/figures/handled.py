"""What came in and what of it was dealt with, which one sentence counts: «nhận 312 đơn, đã giải quyết 287 đơn»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.model import Figure, Passage

DEALT_WITH = (
    r"(?:xử lý|giải quyết|khắc phục|hoàn thành|hoàn trả|trả lời|trả kết quả|thi hành|thực hiện|nghiệm thu|"
    r"bàn giao|thu hồi|thanh toán|quyết toán|tháo dỡ|sửa chữa|phê duyệt|thẩm định|cấp|duyệt|kết thúc|xong)"
)
DONE = re.compile(
    rf"(?:(?<!chưa )(?<!chưa được )\b(?:đã|mới|được|trong đó)\b(?: [^\W\d_]+){{0,4}}? |"
    rf"[,;] (?={DEALT_WITH} (?:xong|được|dứt điểm)\b))(?P<act>{DEALT_WITH})\b",
    re.IGNORECASE,
)
LEFT = re.compile(r"\b(?:còn|chưa|đang|tồn|chuyển sang|quá hạn)\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.;:](?=\s)")
ACT = re.compile(rf"\b(?:được )?(?P<act>{DEALT_WITH})(?: xong)?\b", re.IGNORECASE)
LEFT_ASKED = re.compile(
    r"\b(?:bao nhiêu|mấy|nhiêu)\b[^?.!;,]*\bchưa (?:được |kịp )?[^\W\d_]+|"
    r"\b(?:còn|bị|đang)\b(?: [^\W\d_]+){0,2}? (?:tồn(?: đọng)?|sót|dở dang|lại|nợ)\b[^?]*\b(?:bao nhiêu|mấy|nhiêu)\b|"
    r"\b(?:bao nhiêu|mấy|nhiêu)\b[^?]*\b(?:tồn(?: đọng| lại)?|còn sót|còn dở dang|còn lại|còn nợ)\b",
    re.IGNORECASE,
)
SAME_ACT = (frozenset({"xử lý", "giải quyết", "khắc phục"}), frozenset({"cấp", "trả kết quả", "giải quyết"}))


def asks_left(text: str) -> bool:
    """Tell whether a question asks how many are left that were not dealt with."""
    return LEFT_ASKED.search(text) is not None


def received_and_handled(passage: Passage, figures: Sequence[Figure], asked: str) -> Iterator[tuple[Figure, Figure]]:
    """Yield the counts of a sentence of what came in, each with how many of it were dealt with.

    They are of one unit, one after the other, and done with them was what ``asked`` speaks of; nothing where the sentence
    states itself how many are left.
    """
    wanted = [said["act"].lower() for said in ACT.finditer(asked)]
    ordered = sorted(figures, key=lambda item: item.start)
    for whole, part in pairwise(ordered):
        between = passage.text[whole.end - passage.start : part.start - passage.start]
        done = DONE.search(between)
        if done is None or SENTENCE_END.search(between) or not _may_be_part(part, whole):
            continue
        if LEFT.search(between, done.end()):
            continue  # «71 hộ đã bàn giao đất, còn 25 hộ»: what is told next is no part of those done with
        if wanted and not any(_is_same(done["act"].lower(), act) for act in wanted):
            continue
        others = (
            item for item in ordered if item.id not in (whole.id, part.id) and item.amount.unit == part.amount.unit
        )
        if not any(_says_left(item, passage, ordered) for item in others):
            yield whole, part


def _may_be_part(part: Figure, whole: Figure) -> bool:
    plain = all(item.amount.change is None and item.amount.high is None for item in (part, whole))
    of_one = part.amount.unit == whole.amount.unit not in (None, "%") and part.period == whole.period
    return plain and of_one and part.amount.value < whole.amount.value


def _is_same(done: str, wanted: str) -> bool:
    return done == wanted or any({done, wanted} <= acts for acts in SAME_ACT)


def _says_left(figure: Figure, passage: Passage, ordered: Sequence[Figure]) -> bool:
    """Tell whether a figure of the sentence says how many are left."""
    since = max((item.end for item in ordered if item.end <= figure.start), default=passage.start)
    return LEFT.search(passage.text[since - passage.start : figure.start - passage.start]) is not None
