"""Replies to whoever lost somebody or is in danger, ahead of everything that is read in a message."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.question import Turn
from actions.reading.intents import UNSURE
from actions.talk.conversation import Office, emergency, fixed, language_of
from actions.talk.emergencies import asks_of_the_plan, asks_the_administration, in_danger, is_no_danger
from actions.talk.hardship import asks_what_to_live_on
from actions.talk.mourning import mourns
from actions.talk.questions_in_talk import EMERGENCY
from actions.words.asking_on import ANOTHER

GOES_ON = re.compile(  # «còn Công an?» after «Sở Xây dựng có nhiệm vụ gì»
    r"\W*(?:(?:thế|vậy) )?còn (?:bên |phía )?(?:công an|cảnh sát|bộ đội|quân sự|biên phòng|dân quân|y tế|bệnh viện)"
    r"(?: (?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|giao thông))?(?: thì sao| làm gì)?\W*",
    re.IGNORECASE,
)
SOMEBODY_NEAR = re.compile(  # or somebody to whom something is happening: «còn người kẹt bên trong»
    r"\b(?:tôi|tui|tớ|mình|nhà|chồng|vợ|mẹ|má|bố|ba|cha|bà|ông|hàng xóm|người ta|nó|người|đứa|cháu bé|chị|anh|cô|chú|"
    r"nạn nhân|khói|gas|ngã|rơi|chìm|thở|ngộp|sập|dưới|kẹt|cháy|đuối|ngất|thương|máu|đánh|chết|cứu|gấp)\b",
    re.IGNORECASE,
)
BEFALLS = re.compile(  # one of which is said by everybody who cries for help
    r"\b(?:khói|gas|ga|ngã|té|rơi|rớt|chìm|thở|ngộp|ngạt|sập|kẹt|cháy|lửa|đuối|ngất|xỉu|thương|máu|đánh|chết|cứu|gấp|nổ|"
    r"cướp|trộm|dao|súng|cắn|giật|lũ|lụt|cuốn|lạc|mất tích|tự tử|nhảy|bom|mìn|bạo|hung|hại|rối|dọa|đe|đau|sốt|độc|co giật|"
    r"đột quỵ|bệnh|cấp|đẻ|nạn|tông|đâm|chém|hóc|bỏng|điện|rắn|lật|vùi|lở|nguy|hoảng|hét|khóc|la|lừa|bắt|gọi|11[1345])\b",
    re.IGNORECASE,
)
SURELY = 0.8
OWN_CASE = re.compile(  # «nhà tôi có 3 buồng»: what somebody has, whoever Rasa takes it for
    r"\W*(?:(?:nhà|hộ|gia đình|bên) )?(?:chúng |bọn |tụi )?(?:tôi|tui|em|mình|tớ|cháu|con) (?:đang |hiện |chỉ |đã |mới )*"
    r"(?:có|nuôi|trồng|làm|mở|xây|thuê|hiến)(?: được)?(?: khoảng| hơn| gần| tầm)? \d[\d.,]* ?"
    r"(?!người|cháu|trẻ|đứa|bé|em\b|nạn nhân)[^\W\d_]+(?: [^\W\d_]+){0,2}\W*",
    re.IGNORECASE,
)


def to_one_in_trouble(
    turn: Turn, written: str, office: Office, *, english: bool, of_documents: bool = False, going_on: bool = False
) -> Answer | None:
    """Return a word of sympathy, or the numbers to call; None for everybody else.

    ``written`` is the message in full Vietnamese, ``english`` tells whether the question before it was asked in English,
    ``of_documents`` whether it asks what the documents write about,
    ``going_on`` whether an answer was just given.
    """
    endangered = in_danger(turn.text, written)
    if mourns(written) and not endangered:
        condolence = language_of(turn.text, english=english).condolence
        return fixed(condolence, Status.HAND_OVER, office, strategy="condolence")
    cries = endangered or (_cries_for_help(turn, written, going_on=going_on) and not of_documents)
    return emergency(turn.text, office) if cries else None


def _cries_for_help(turn: Turn, written: str, *, going_on: bool) -> bool:
    """Tell whether Rasa takes a message for a cry for help that may be one.

    It is none if it asks what the plan says of fires, accidents or violence, or if Rasa is not sure of it and it names nothing
    that befalls anybody, asks what the administration does or only tells how much of something the writer has.
    """
    if turn.intent != EMERGENCY or asks_of_the_plan(written) or is_no_danger(written):
        return False
    if turn.confidence < SURELY and BEFALLS.search(written) is None:
        return False
    if asks_what_to_live_on(written) or GOES_ON.fullmatch(written) or (going_on and _asks_of_another(written)):
        return False
    return turn.confidence >= UNSURE or not (asks_the_administration(written) or OWN_CASE.fullmatch(written))


def _asks_of_another(written: str) -> bool:
    """Tell whether a message asks the same of another thing, of nobody near the writer: «thế còn trẻ sơ sinh?»."""
    return ANOTHER.fullmatch(written) is not None and SOMEBODY_NEAR.search(written) is None
