"""Tells a message of somebody in danger from a question about what the plan says of dangers, and knows whom to call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import reduce

from actions.talk.dangers import happens_now, names_danger, speaks_in_figures
from vietnamese.folding import fold
from vietnamese.normalisation import normalise

LINES: Mapping[str, str] = {  # the national numbers, free of charge by day and night
    "police": "113",  # công an
    "rescue": "114",  # cứu hỏa và cứu nạn, cứu hộ
    "ambulance": "115",  # cấp cứu y tế
    "child": "111",  # Tổng đài điện thoại quốc gia bảo vệ trẻ em
}
_ADDRESSED = r"tôi|tui|em|con|cháu|mình|tớ|tao"
_WEARY = r"(?:chán|khổ|tuyệt vọng|bế tắc|cô đơn|cùng đường|nhục|đau khổ|tủi|buồn)"
_FINAL = r"(?:cho|quách|phứt|mẹ)(?: đi)?(?: cho)? (?:xong|rồi|rảnh|nhẹ|khỏe|khuất|hết|yên)"
_DESPAIR = "|".join(
    (
        rf"\b(?:{_ADDRESSED}|chỉ) (?:chỉ |đang |thật sự |cũng |lại )?muốn (?:được )?chết\b",
        rf"\b{_WEARY}\b[^.?!]{{0,15}}\bmuốn chết\b|\b(?:chết|muốn chết)(?: luôn| quách| phứt| đi)* {_FINAL}\b|\bchết quách\b",
        r"\bthà (?:là )?chết\b(?! (?:không|chứ|cũng|còn hơn (?:là )?(?:giao|bán|mất)))|"
        r"\bchỉ (?:còn|có)(?: nước| cách| đường)? (?:chết|tự tử)\b",
        r"\bsống (?:không|chẳng|đâu) bằng chết\b|\bước (?:gì|chi)\b.{0,10}\bchết\b|\bnhảy (?:sông|cầu|lầu|giếng) (?:cho|"
        r"quách|chết)\b",
        r"\b(?:không|chẳng|chả|hổng) muốn (?:tồn tại|có mặt)\b|\b(?:không|chẳng|chả|hổng|hết)(?: còn)? (?:gì|chi|lý do|"
        r"lẽ) để sống\b",
        r"\b(?:không|chẳng|chả|hổng|hết|chán) (?:còn )?(?:muốn |thiết )?sống(?: nữa| rồi)\b|\b(?:không|hổng) (?:muốn|"
        r"thiết) sống\b",
        r"\b(?:không|chẳng|chả|hổng|hết)(?: còn)? thiết (?:gì|chi)\b",
        r"\b(?:tự tử|tự sát|tự vẫn)\b|\b(?:muốn|định|đòi|tính|nghĩ (?:tới|đến|về)(?: chuyện| việc)?) (?:cái chết|nhảy cầu)\b",
        r"\bchán sống\b|\bchán đời\b.{0,20}\b(?:chẳng|chả|không|hết) (?:còn )?(?:thiết|muốn)\b",
        r"\bngủ (?:một|1) giấc (?:rồi )?(?:không|khỏi|chẳng|đừng) (?:bao giờ )?(?:phải )?(?:dậy|tỉnh)\b",
        r"\bsống\b.{0,12}\b(?:không|chẳng|chả|hết|vô) (?:còn )?(?:có )?(?:ý nghĩa|nghĩa lý)\b|\bsống (?:làm|để làm) (?:gì|"
        r"chi) nữa\b",
        r"\b(?:muốn|ước gì|định|sẽ)\b.{0,12}\b(?:biến mất khỏi|từ giã|kết thúc) (?:tất cả|(?:cõi|cuộc) (?:đời|sống)|"
        r"mọi thứ|thế giới)\b",
        r"\b(?:từ giã|lìa bỏ) (?:cõi|cuộc) đời\b|\bkill myself\b|\bwant to die\b|\bsuicidal\b",
    )
)
DESPAIR = re.compile(_DESPAIR, re.IGNORECASE)
_ALIKE_BARE = (  # «tu tu» may be «từ từ» and «chan song» a breakwater, unless somebody wishes or is weary
    (r"\b(?:tự tử|tự sát|tự vẫn)\b", r"\b(?:muốn|định|đòi|tính) (?:tự tử|tự sát)\b"),
    (r"\bchán sống\b", rf"\b(?:{_ADDRESSED})\b.{{0,10}}\bchán sống\b"),
)
BARE_DESPAIR = re.compile(
    fold(reduce(lambda pattern, pair: pattern.replace(*pair), _ALIKE_BARE, _DESPAIR)), re.IGNORECASE
)
OF_THE_PLAN = re.compile(  # what a plan is asked for, whatever danger it names
    r"bao nhiêu|(?<!số )\bmấy (?!đứa|em|bé)|tỷ lệ|tỉ lệ|\bsố (?:vụ|người|trẻ|ca)\b|phòng[, ]+(?:chống|cháy|ngừa)|\bcông tác\b"
    r"|kế hoạch|nghị quyết|báo cáo|kinh phí|ngân sách|hỗ trợ|trợ (?:giúp|cấp)|đền bù|bồi thường|"
    r"\bgiảm\b|chính sách|nhiệm vụ|giải pháp"
    r"|\bmức phạt\b|^(?!.*\b(?:cứu|kẹt|rồi|gấp|sợ|đang|gọi)\b).*"
    r"\b(?:(?:bị|tiền) phạt|phạt (?:tiền|nặng|bao|mấy|gì|thế nào|ra sao))\b"
    r"|^(?!.*\b(?:hóc|thở|ngộ độc|ngã|ngất|cứu)\b).*"  # of cattle, not of people
    r"\b(?:đàn|con|bầy|mấy|nuôi) (?:heo|lợn|gà|vịt|trâu|bò|dê|cá|tôm)\b.{0,20}\b(?:chết|dịch|bệnh)\b"
    r"|\bmua\b|trang bị|năm \d{4}|(?:ra sao|thế nào)\W*$|\bđội (?:cứu|chữa)|\bhow many\b|\b(?:plan|loan|project|budget)s?\b",
    re.IGNORECASE,
)

FAR = re.compile(  # what is told of others and of other times
    r"\b(?:phim|truyện|tiểu thuyết|thời sự|báo (?:đăng|đưa tin|viết)|trên báo|năm (?:ngoái|trước|kia)|trước đây|ngày xưa|"
    r"hồi xưa)\b"
    r"|\b(?:chống|ngăn chặn|ngăn ngừa|tình trạng|tệ nạn|vấn nạn|tuyên truyền|tập huấn|xử lý|diễn tập|đánh giá)\b",
    re.IGNORECASE,
)
NUMBER_OF_OFFICE = re.compile(  # «số điện thoại chủ tịch»
    r"\b(?:số(?: điện thoại)?|điện thoại|sđt|hotline) (?:của )?(?:ông |bà )?"
    r"(?:chủ tịch|phó chủ tịch|bí thư|lãnh đạo|cán bộ|giám đốc|trưởng phòng|ubnd|ủy ban|phòng|sở|phường|xã)\b",
    re.IGNORECASE,
)
OF_THE_ADMINISTRATION = re.compile(  # the last sentence: «Thành phố định mạnh tay cỡ nào?»
    r"\b(?:thành phố|tp|tỉnh|thị xã|huyện|quận|phường|xã|ủy ban|ubnd|chính quyền|nhà nước|lãnh đạo|mấy ông|các ông)\b"
    r"[^.?!\n]*\b(?:gì|chi|nào|sao|thế nào|không|ko|chưa|bao nhiêu|mấy)\b[^.?!\n]*[.?!\s]*$",
    re.IGNORECASE,
)


def asks_the_administration(text: str) -> bool:
    """Tell whether a message ends by asking what the administration does or for its number, whatever it tells before."""
    plain = normalise(text).text
    return OF_THE_ADMINISTRATION.search(plain) is not None or NUMBER_OF_OFFICE.search(plain) is not None


def asks_of_the_plan(text: str) -> bool:
    """Tell whether a message that names a danger asks what the documents say of it, and not what to do while it happens."""
    plain = normalise(text).text
    return OF_THE_PLAN.search(plain) is not None and not happens_now(plain)


def is_desperate(text: str) -> bool:
    """Tell whether the writer of a cry for help speaks of ending their own life, with or without diacritics."""
    plain = normalise(text).text
    return (BARE_DESPAIR if plain.isascii() else DESPAIR).search(plain) is not None


def in_danger(text: str, written: str = "") -> bool:
    """Tell whether a message says, in words that leave no doubt, that somebody is in danger now.

    ``written`` is the message in full Vietnamese, where somebody worked that out.
    """
    readings = [normalise(text).text, *([normalise(written).text] if written else [])]
    if any(map(asks_of_the_plan, readings)):
        return False
    told_of_others = any(FAR.search(reading) for reading in readings)
    return any(map(is_desperate, readings)) or (not told_of_others and any(map(names_danger, readings)))


def is_no_danger(text: str) -> bool:
    """Tell whether a message in full Vietnamese only speaks of something without life as if it burnt or died."""
    return speaks_in_figures(normalise(text).text)
