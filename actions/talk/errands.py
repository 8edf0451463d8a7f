"""Tells a request to do or teach something («đặt phòng giùm mình», «chỉ tui cách …») from one to say what the documents say."""

from __future__ import annotations

import re

_DOING = (
    "đặt|viết|soạn|sáng tác|dịch|mua|bán|vẽ|hát|giải|chụp|nấu|chở|giao|thuê|sửa|mở|bật|tắt|gửi|chuyển khoản|trả|nạp|"
    "đăng ký|đăng kí|nộp|điền|làm|chế|lập trình|code|hack|book|order|ship"
)
_FOR_ME = (
    r"(?:giùm|dùm|giúp|hộ(?! (?:khẩu|nghèo|cận|dân|chiếu|gia|kinh|tịch|sản|lý|sinh|đê|kd))|"
    r"(?:cho|với) (?:em|tôi|tui|mình|tớ|con|cháu|tao))\b"
)
ERRAND = re.compile(
    r"^\W*(?:(?:dạ|này|ê|alo|ad|bot|bạn|em|anh|chị|cô|chú|bác|cháu|ơi|à|ạ|nhờ|làm ơn|vui lòng|hãy|xin|giúp|"
    rf"(?:em|tôi|mình|tui|con|cháu) với)\W+)*(?:{_DOING})\b(?! (?:sao|thế nào|gì|chi)\b)[^?]*?\b{_FOR_ME}",
    re.IGNORECASE,
)

_TO_ME = r"(?: (?:giùm|dùm|giúp|hộ|cho|lại))* (?:em|tôi|tui|mình|tớ|con|cháu|tao|anh|chị|cô|chú|bác)"
LESSON = re.compile(  # «chỉ tui cách kho cá», «dạy em gói bánh chưng với»; typed bare «chỉ» may be read as «chị» or «chi»
    r"^\W*(?:(?:dạ|này|ê|alo|ad|bot|bạn|em|anh|chị|cô|chú|bác|cháu|ơi|à|ạ|nhờ|làm ơn|vui lòng|hãy|xin)\W+)*"
    rf"(?:(?:ch[iỉị]|dạy|bày|hướng dẫn|mách|bảo){_TO_ME}(?: (?:với|coi|xem))* (?:cách|mẹo|bí quyết|công thức|bí kíp)\b|"
    rf"(?:dạy|bày){_TO_ME} (?!cái (?:gì|chi)|gì|chi|biết|học|nghề|ở|anh|em|con)\w+)",
    re.IGNORECASE,
)


def asks_to_be_taught(text: str) -> bool:
    """Tell whether a message in full Vietnamese opens with the wish to be taught how something is done."""
    return LESSON.match(text) is not None


def is_errand(text: str) -> bool:
    """Tell whether a message in full Vietnamese asks to do a thing for its writer that no document can do."""
    return ERRAND.match(text) is not None
