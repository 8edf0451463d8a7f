"""Reads what a writer puts right in the same breath: «ơ nhầm, tôi hỏi chi cơ», «tôi hỏi thu chứ không hỏi chi»."""

from __future__ import annotations

import re

_NO = r"(?:(?:không|ko|hông|đâu)(?: có| phải)?|sai(?: rồi)?|(?:chưa|không) đúng)(?: (?:thế|vậy|ý tôi))?"
SLIP = re.compile(  # «ơ nhầm, tôi hỏi chi cơ»: a slip put right
    rf"^\W*(?:(?:ơ|à|ừ|ủa|ý)[, ]+)*{_NO}[,.; ]+(?:tôi|tui|em|cháu|con|mình|bác|anh|chị|tao|tớ)(?: (?:đang|chỉ|muốn|có|cần))* hỏi"
    r"(?: (?:là|về|đến|cái|khoản|số))*[,: ]+|"
    r"^\W*(?:(?:không|ko|hông|đâu|không phải)[, ]+)?ý (?:của )?(?:tôi|tui|em|cháu|con|mình)(?: (?:là|muốn|định|hỏi|nói))*[,: ]+|"
    r"^\W*(?:(?:ơ|ở|à|ờ|ủa|ý|ấy|chết|thôi|xin lỗi)[, ]+)*(?:(?:tôi|tui|em|cháu|con|mình) )?(?:(?:hỏi|gõ|viết|nói|bấm|đánh) )?"
    r"(?:(?:nhầm|nhằm|lộn)(?! (?:lẫn|xộn|nhào|ngược)\b)(?: (?:rồi|mất|xíu|chút|tí))*[,.;: ]+|"
    r"quên(?: (?:rồi|mất|xíu|chút|tí))*[,.;:]+\s*)"
    r"(?:(?:ý )?(?:tôi|tui|em|cháu|con|mình)(?: (?:là|muốn|định|hỏi|cần))+ )?",
    re.IGNORECASE,
)
_SELF = r"(?:tôi|tui|em|cháu|con|mình|bác|anh|chị)"
_NOT = r"(?:không|ko|hông|đâu|chả|chẳng|đâu có|không có)"
PUT_OTHERWISE = (  # what is meant, beside what is not
    re.compile(  # «tôi hỏi thu chứ không hỏi chi», «ý tôi là tiền đất chứ không phải thuế»
        rf"^\W*(?:ý (?:là )?)?{_SELF} (?:(?:đang|muốn|chỉ|là|hỏi|cần|nói|về) ?)+(?P<asked>[^,.;?!]+?),? (?:chứ|mà) {_NOT}"
        r" (?:phải|hỏi|cần|nói)(?: về| đến)? (?!(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự kiến|thực tế|thật|đã)\b)[^,.;?!]+\W*$",
        re.IGNORECASE,
    ),
    re.compile(  # «không phải chi, tôi hỏi thu», «tôi đâu có hỏi thu, tôi hỏi chi mà»
        rf"^\W*(?:{_SELF} )?{_NOT} (?:phải|hỏi)(?: về)? (?!(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự kiến|thực tế|thật|đã)\b)"
        rf"[^,.;?!]+[,.;]\s*(?:mà )?(?:ý )?{_SELF} (?:(?:đang|muốn|chỉ|là|hỏi|cần|nói|về) ?)+(?P<asked>[^,.;?!]+?)"
        r"(?: (?:mà|cơ|kia|chứ))?\W*$",
        re.IGNORECASE,
    ),
)
TAKEN_BACK = re.compile(  # «cho hỏi chi ngân sách, à nhầm, thu ngân sách bao nhiêu»: put right in the same message
    r"^.*\S[,.;!?]*\s+(?:(?:à|ủa|ý|í|ơ|ờ|ấy|chết|thôi|quên)[, ]+)+(?:(?:tôi|tui|em|cháu|con|mình) )?"
    r"(?:(?:hỏi|gõ|viết|nói|bấm|đánh) )?(?:(?:nhầm|lộn)(?: (?:rồi|mất|xíu|chút|tí))*[,.;: ]+|"
    r"nhằm(?: (?:rồi|mất)[,.;: ]+|[,.;:]+ *))"
    rf"(?:ý (?:là |{_SELF} (?:là |hỏi |nói )?)|phải là )?(?P<asked>\S+ \S.*)$",
    re.IGNORECASE,
)
MEANT = re.compile(  # «không, thu cơ mà», «chi cơ»: all that a short message insists on
    rf"^\W*(?:(?:ơ|à|ừ|ủa|ý)[, ]+)*(?:{_NO}[,.; ]+)?(?P<asked>[^\W\d_]+(?: [^\W\d_]+){{0,3}}?) (?:cơ(?: mà| ạ)?|kia mà)\W*$",
    re.IGNORECASE,
)
INSISTING = re.compile(r"(?<=[^\W\d_]) (?:cơ|có|kia|chứ)(?: mà| ạ)?(?=\s*[.!?]*$)", re.IGNORECASE)  # «tôi hỏi chi cơ»


def puts_right(text: str) -> bool:
    """Tell whether a message puts right what was asked before: «ơ nhầm, chi cơ», «tôi hỏi thu chứ không hỏi chi»."""
    return any(cue.match(text) for cue in (SLIP, MEANT, *PUT_OTHERWISE))


def as_put_right(text: str) -> str:
    """Return what a message says it asks, beside what it does not: «thu» of «tôi hỏi thu chứ không hỏi chi»."""
    return next((meant["asked"] for cue in (*PUT_OTHERWISE, TAKEN_BACK, MEANT) if (meant := cue.match(text))), text)


def without_slip(text: str) -> str:
    """Return a message without the words by which it takes back the one before."""
    return INSISTING.sub("", SLIP.sub("", text)) if SLIP.match(text) else text
