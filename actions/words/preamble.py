"""Finds the sentences of a message that lead up to its question: who writes, and what was the case before."""

from __future__ import annotations

import re

from actions.words import cues
from vietnamese.syllables import syllables

COLON = re.compile(
    r"^[^:?\d]*\b(?:cần|muốn|xin|hỏi|nhờ|kiểm chứng|xác minh|thắc mắc)\b[^:?\d]*:(?=\s+\S+\s+\S)", re.IGNORECASE
)
SENTENCES = re.compile(r"[^.!?\n]+(?:[.,]\d[^.!?\n]*)*[.!?\n]*")
INTRODUCTION = re.compile(
    r"(?:(?:kính|thưa|dạ|chào|xin chào|tôi là|em là|cháu là|tui là|mình là)[^,.?!]*[,.!]\s*)+", re.IGNORECASE
)
OF_ONES_OWN = re.compile(
    r"\W*(?:(?:con|cháu|bé|vợ|chồng|mẹ|má|bố|ba|cha|bà|ông|nhà|em|anh|chị|gia đình)(?: (?:gái|trai|lớn|nhỏ|út|nội|ngoại))?"
    r"(?: (?:của|nhà))? )?(?:tôi|tui|em|mình|cháu|con|tớ)\b",
    re.IGNORECASE,
)
KIN = re.compile(  # «bố tôi là nghệ nhân thì được bao nhiêu»
    r"\b(?:vợ|chồng|mẹ|má|bố|ba|cha|ông|bà|anh|chị|em|con|cháu|bé)(?: (?:gái|trai|lớn|nhỏ|út|nội|ngoại|ruột|rể|dâu))? "
    r"(?:của )?(?:tôi|tui|mình|tớ)\b"
    r"|\bcon em(?= (?:bị|mới|đang|năm nay|nay|vừa|mắc|mất|học lớp|lên lớp)\b)",  # one child of whoever writes as «em»
    re.IGNORECASE,
)
OWN_MEASURE = re.compile(  # «Tàu nhà tui 20 mét ra vô cảng cực quá»; how many people there are may be reckoned with
    r"\b(?:nhà|của) (?:tôi|tui|em|mình|cháu|con|tớ|chúng tôi|tụi tui)"
    r"(?: (?:chỉ|có|rộng|dài|cao|nặng|tới|khoảng|chừng|cỡ|được|mới|là))*"
    r" \d[\d.,]* ?(?!(?:người|khẩu|đứa|con|cháu|bé|tuổi|tháng|năm|triệu|tỷ|tỉ|nghìn|ngàn|đồng|%)\b)[^\W\d_]+",
    re.IGNORECASE,
)
HEARD = re.compile(r",\s{2,}|\b(?:nghe|đọc|thấy|bảo|nói|báo|đồn|biết|rằng)\b", re.IGNORECASE)
AGED = re.compile(  # no limit of age: «người từ 70 tuổi trở lên»
    r"\b(?:ông|bà|cụ|bố|mẹ|ba|má|bé|cháu|con|em|tôi|tui|anh|chị|cô|chú|bác|đứa|thằng|nhỏ|người)\b"
    r"(?: (?!từ|trên|dưới|đủ|quá|hơn|đến|tới|ít|cần|phải)[^\W\d_]+){0,4} (?P<age>\d{1,3} tuổi)(?! trở)",
    re.IGNORECASE,
)
CASE = re.compile(  # «sửa 120 m2 thì được hỗ trợ bao nhiêu»: what somebody has or did, of which the law says what they get
    r"^(?P<case>(?:(?!\b(?:tăng|giảm|vượt|hụt|thêm|bớt)\b)[^?.!])*?)\b"  # «nếu thu vượt 5% thì được bao nhiêu» supposes a change
    r"thì(?: [^\W\d_]+){0,4}? được(?: [^\W\d_]+){0,5}? (?:bao nhiêu|mấy|nhiêu)\b",
    re.IGNORECASE,
)
AGE_OF_THOSE = re.compile(r"\d{1,3}(?: năm)? tuổi\b", re.IGNORECASE)
AGE_ASKED = re.compile(r"\b(?:bao nhiêu|mấy)(?: năm)? tuổi\b", re.IGNORECASE)
WAITED = re.compile(  # «chờ 30 ngày rồi chưa có», «chậm tới 2 tháng»: what befell whoever asks, no claim of a rule
    r"\b(?:chờ|đợi|chậm|trễ|quá|nộp|gửi)(?: (?:đợi|hết|mất|tới|đến|cả|hơn|gần|trễ|đã|được|từ))* "
    r"(?P<time>\d{1,3} (?:ngày(?: làm việc)?|tuần|tháng|năm|tiếng|giờ))\b(?=[^.?!]*\b(?:chưa|không thấy|mới (?:có|được|xong))\b)",
    re.IGNORECASE,
)
REASONED = re.compile(  # «… bao nhiêu quầy? Tôi bán ở chợ cũ, sợ không đủ chỗ.»: why somebody asks, behind it
    r"\W*(?:(?:tại|vì|do|bởi|chứ|chớ|nhà|hồi giờ|bữa giờ|lâu nay) )?"
    r"(?:tôi|tui|em|mình|cháu|con(?! (?:đường|số|sông))|tớ|nhà mình|tụi (?:tui|em|mình))\b",
    re.IGNORECASE,
)
REQUESTS = re.compile(
    r"\b(?:hỏi|xin|nhờ|giùm|dùm|giúp|muốn biết|cần biết|cho biết|gì|nào|ai|đâu|sao|mấy|bao nhiêu|nhiêu|khi nào|bao giờ)\b|"
    r"\b(?:không|chưa)(?: (?:ạ|vậy|thế|hả|ta|nhỉ))*\W*$",
    re.IGNORECASE,
)
LONG = 20  # syllables; from here on a message may tell a story before it asks


def of_writer(text: str) -> list[tuple[int, int]]:
    """Return the spans that tell of the writer's own and assert nothing: leading sentences («Con tui mới 8 tháng.») and
    measures («nhà tui 20 mét»)."""
    before = [(start, end) for start, end in preamble(text) if OF_ONES_OWN.match(text, start, end)]
    told = [(start, end) for start, end in before if not HEARD.search(text, start, end)]
    return [*told, *(match.span() for match in OWN_MEASURE.finditer(text))]


def waited(text: str) -> list[tuple[int, int]]:
    """Return the spans that say how long somebody waited who complains of it («chờ 30 ngày rồi chưa có»)."""
    return [match.span("time") for match in WAITED.finditer(text)]


def family_named(text: str) -> list[tuple[int, int]]:
    """Return the spans that name the writer's family, of whom no document speaks."""
    return [match.span() for match in KIN.finditer(text)]


def ages_told(text: str) -> list[tuple[int, int]]:
    """Return the spans that say how old somebody is of whom something is asked («Bà cụ 74 tuổi có phải mua vé không»), or
    in which case they are."""
    if cues.CLOSED.search(text):
        return [match.span("age") for match in AGED.finditer(text)]
    of_those = cues.HOW_MUCH.search(text) is not None and AGE_ASKED.search(text) is None
    return [*case_told(text), *(match.span() for match in AGE_OF_THOSE.finditer(text) if of_those)]


def case_told(text: str) -> list[tuple[int, int]]:
    """Return the span that says of which case a question asks what is granted: «lò hết 150 triệu thì được mấy đồng»."""
    told = CASE.match(text)
    return [told.span("case")] if told and told["case"].strip() else []


def preamble(text: str) -> list[tuple[int, int]]:
    """Return the span of the sentences that lead up to the question proper, in a message of several sentences."""
    if (introduction := INTRODUCTION.match(text)) and len(syllables(text[introduction.end() :])) >= 3:
        return [introduction.span()]
    if colon := COLON.match(text):
        return [colon.span()]
    sentences = [match.span() for match in SENTENCES.finditer(text) if syllables(match.group())]
    if len(sentences) < 2 or len(syllables(text)) < LONG:
        return []
    asked = [span for span in sentences if text[slice(*span)].rstrip().endswith("?")]
    behind = sentences[sentences.index(asked[-1]) + 1 :] if asked else []
    if behind and all(_gives_reason(text[slice(*span)]) for span in behind):
        return [*([(0, asked[-1][0])] if asked[-1] != sentences[0] else []), (behind[0][0], len(text))]
    return [(0, sentences[-1][0])]


def asking_part(text: str, before: list[tuple[int, int]]) -> str:
    """Return what is left of a text without the story told ahead of its question and behind it."""
    end = next((start for start, last in before if start > 0 and last == len(text)), len(text))
    return text[max((last for start, last in before if start == 0), default=0) : end]


def _gives_reason(sentence: str) -> bool:
    """Tell whether a sentence only tells of the writer and asks nothing."""
    return REASONED.match(sentence) is not None and not REQUESTS.search(sentence)
