"""Tells who is in hardship and needs a person more than a sentence of a document, and says whom else to ask."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Line, Status
from actions.documents.lines_to_call import only_number_answers

_LIVE = r"(?:ăn|sống|(?:(?<=thì )|(?<=mà )|(?<=để )|(?<=biết )|(?<=dân ))ở|nuôi con|xoay xở|làm ăn)"
LOST_LIVELIHOOD = re.compile(  # «mất ruộng rồi lấy gì mà ăn», «giải tỏa hết nhà thì ở đâu»
    r"\b(?:mất|hết(?! hạn| giờ| hiệu lực)|không còn|bị lấy|lấy hết|thu hồi(?! [^.?!]*\blàm\b)|giải tỏa|phá sản|"
    r"trắng tay)\b[^.?!]{0,40}?"
    rf"\b(?:{_LIVE} (?:sao|bằng gì|bằng chi|đâu|kiểu gì|răng|thế nào)|(?:lấy|còn) (?:gì|chi|đâu)(?: ra)?(?: mà| để)? {_LIVE})\b",
    re.IGNORECASE,
)
HARDSHIP = re.compile(
    r"\bmất việc\b|\bthất nghiệp\b.*\b(?:tôi|tui|em|con|cháu|mình)\b|\bchán đời\b|\btrắng tay\b|\bchết đói\b"
    r"|\b(?:hết|không (?:còn |có )*)(?:sạch )?(?:tiền|cơm|gạo|gì)(?: để)? (?:ăn|sống|đóng học|chữa bệnh|mua thuốc|mua gạo|"
    r"thuê nhà)\b"
    r"|\b(?:đói|khổ|bức xúc|uất ức|tuyệt vọng|túng quẫn) (?:quá|lắm|rồi)\b"
    r"|\b(?:kêu|cầu cứu|trông cậy|nhờ|gọi) ai\b|\bkhông ai (?:dọn|giúp|lo|ngó|giải quyết)\b"
    r"|\b(?:đền bù|bồi thường|đền)(?: [^ .,?!]+){0,2} (?:rẻ mạt|bèo bọt|rẻ bèo|chẳng bao nhiêu|không đủ sống)\b"
    r"|\b(?:heo|lợn|gà|vịt|trâu|bò|dê|cá|tôm) (?:nhà |của )?(?:tôi|tui|em|mình|cháu|con|bác|ba|má)\b[^.?!]{0,25}\bchết\b",
    re.IGNORECASE,
)
RELIEF = re.compile(  # what a document says to whoever lost a livelihood
    r"\b(?:hỗ trợ|đền bù|bồi thường|tái định cư|việc làm|đào tạo nghề|sinh kế|trợ cấp|vay vốn|ổn định đời sống)\b",
    re.IGNORECASE,
)


def in_hardship(text: str) -> bool:
    """Tell whether a message in full Vietnamese tells of a hardship of its writer, whatever it asks."""
    return HARDSHIP.search(text) is not None or asks_what_to_live_on(text)


def asks_what_to_live_on(text: str) -> bool:
    """Tell whether a message in full Vietnamese tells of a livelihood that was lost and asks what to live on."""
    return LOST_LIVELIHOOD.search(text) is not None


def is_no_comfort(answer: Answer, text: str) -> bool:
    """Tell whether an answer says nothing of any relief to whoever asks what to live on."""
    relieved = any(RELIEF.search(citation.quote) for citation in answer.citations)
    return asks_what_to_live_on(text) and not relieved


def with_hotline(answer: Answer, text: str, hotline: str, *, again: bool) -> Answer:
    """Return a refusal with whom else to ask: kindly for a writer in hardship, plainly the second time (``again``) and
    where a number to call is asked for."""
    needs, again = in_hardship(text), again or only_number_answers(text)
    if answer.status is not Status.NOT_IN_PLAN or not (needs or again):
        return answer
    template = answer.wording.in_need if needs else answer.wording.ask_officer
    line = Line(template.format(hotline=hotline))
    return replace(answer, blocks=(*answer.blocks, line), allowed=(*answer.allowed, hotline))
