"""An indicator as it is shown: single spaces, no loose words at its ends, no capital that only began its sentence."""

from __future__ import annotations

import re

from index.figures.clauses import unjoin_pairs
from index.figures.words import contains
from vietnamese.tones import split_tone, tone_position

_LOOSE = re.compile(
    r"(?<!nhà)(?<!đất)\s+(?:(?<!năm )(?<!tháng )(?<!quý )(?<!kỳ )(?<!tuần )(?<!vụ )(?<!lần )trước|xong|ít nhất|tối thiểu|"
    r"trong|của|vào|cả|đến|từ|trong năm|giai đoạn|"
    r"và|các|cho|tại|là|đã|với|sẽ|cần|phải|trên|ở|tiếp tục|cũng|đều|vẫn|(?<!thực )(?<!xuất )(?<!phát )(?<!thể )hiện(?: nay)?)$"
)
_NOTE_MARK = re.compile(r"\s*\(\s*\*+\s*\)")  # «Tỷ lệ hộ nghèo (*)»
_LOOSE_FRONT = re.compile(
    r"^(?:(?:hoặc|và|theo|của|là|gồm|bao gồm|nếu|thì|do|mà|hay|tuy|song|nhưng|buộc phải|phải(?=\s+\w+\s+\w))\s+)+(?=\w)",
    re.IGNORECASE,
)  # «phải thu 79,6 tỷ đồng» is no sum that came in

_STANDS_THERE = re.compile(r"(?<!\w)có\s+(?:(?:hơn|trên|khoảng|gần|tổng số)\s+)?\d", re.IGNORECASE)
_ONLY_THERE = re.compile(  # «Có 38,5 km đường ấp», «Toàn xã hiện có 38,5 km đường ấp» are of «đường ấp»
    r"^(?:(?:toàn |cả )?(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\s+(?:hiện\s+)?)?có\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_NAMED_THEN = re.compile(
    r"^(?P<noun>[^\W\d_]+)\b(?P<rest>.*?),? (?:là|gồm|bao gồm):? (?i:(?P=noun)) [A-ZĐ].*$"
)  # «3 ấp … là ấp A»
_CHARGED = re.compile(  # «Giao Trung tâm Nước sạch lắp đồng hồ cho 2.400 hộ»: who does it is no part of what is counted
    r"(?:giao|đề nghị|yêu cầu)\s+(?:các\s+)?(?:phòng|sở|ban|trung tâm|công an|chi cục|ubnd|ủy ban|công ty|hội|văn phòng|đội|trạm)"
    r"(?!\w)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"tuy|song|nhưng|mặc dù|dù", re.IGNORECASE)


def _with_closed_quotation(words: str) -> str:
    """``words`` with the mark that closes a name in quotation marks at their end; a mark that opens nothing is left out."""
    if words.count('"') % 2:
        return (
            f'{words}"' if words[words.rindex('"') - 1].isspace() or words.startswith('"') else words.replace('"', "")
        )
    if words.count("“") > words.count("”"):
        return f"{words}”"
    return words.replace("”", "") if words.count("”") > words.count("“") else words


def tidy(phrase: str, text: str) -> str:
    """``phrase`` with single spaces, no loose words at its ends, and no capital that only began a sentence of ``text``."""
    words = " ".join(_NOTE_MARK.sub("", unjoin_pairs(phrase)).replace("*", "").split())
    words = re.sub(r"\s+([,;])", r"\1", words).strip(' ,;:–-“”"/+=')
    words = _with_closed_quotation(words)
    words = (words if "(" in words else words.strip(") ")).rstrip(".")
    words = re.sub(r"^[x×]\s+|\s*\[\d{1,3}\]\s*", " ", words).strip()
    words = _LOOSE_FRONT.sub("", words)
    if _STANDS_THERE.search(text):
        words = _ONLY_THERE.sub("", words)
    charged = _CHARGED.match(words)
    does = contains("acting_verbs").search(words, charged.end()) if charged else None
    words = words[does.start() :].strip() if does else words
    words = _NAMED_THEN.sub(r"\g<noun>\g<rest>", words)
    while (match := _LOOSE.search(words)) is not None:
        words = words[: match.start()].rstrip(" ,;")
    if _JOINT.fullmatch(words) or contains("links").fullmatch(words) or contains("prepositions").fullmatch(words):
        return ""
    first, _, rest = words.partition(" ")
    parts = split_tone(first.lower().strip(",;:"))
    is_name = rest[:1].isupper() or parts is None or tone_position(parts.bare) is None
    inside = re.search(rf"[^\W\d_],?\s+{re.escape(first)}(?!\w)", text) if first[:1].isupper() else None
    return words if is_name or inside or first[1:].isupper() or not text else words[:1].lower() + words[1:]
