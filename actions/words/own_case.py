"""Reads whether a message asks what the writer, with their household or business, pays or is given: «thuế nhà tôi bao nhiêu»."""

from __future__ import annotations

import re

from actions.words.for_each import BY_HEAD

OURS = (  # the last syllable of what «mình», «em» behind it says only whose place or office it is: «thành phố mình»
    *("phố", "tỉnh", "huyện", "quận", "xã", "trấn", "phường", "thôn", "ấp", "bản", "xóm", "tổ", "khu", "vùng", "nước"),
    *("quê", "bên", "chỗ", "trường", "quan", "vị", "phương", "làng", "buôn", "án", "ngành", "dân"),
    *("trẻ", "chị", "anh", "các"),  # «trẻ em», «chị em» are others
)
_WRITER = r"(?:chúng |tụi |bọn )?(?:tôi|tui|em|mình|cháu|tớ)\b"
_HOUSEHOLD = (
    r"(?:nhà|gia đình|hộ(?: gia đình| kinh doanh)?|vợ chồng|mẹ con|bố mẹ|ba má|con|quán|tiệm|cửa hàng|công ty|doanh nghiệp|"
    r"xưởng|trang trại)"
)
_PAYER = rf"(?:{_HOUSEHOLD} (?:của )?)?{''.join(f'(?<!{word} )' for word in OURS)}{_WRITER}(?: \d\S*)?"
_OTHERS = r"(?:thì|mà|nên|vậy|thu|chi|gom|tính|là|thành phố|tỉnh|huyện|xã|phường|nhà nước|ngân sách)\b"
_BETWEEN = rf"(?:(?! {_OTHERS}| (?:hỏi|thấy|nghe|muốn|biết|đọc|ở)\b) [^\W\d_]+){{0,3}}?"
_TO_AMOUNT = rf"(?:(?! {_OTHERS}) [^\W\d_]+){{0,5}}? (?:bao nhiêu|mấy|nhiêu)\b"
ASIDE = "trước|sau|gần|cạnh|qua|vào|tới|đến|ngõ|đường|xóm|cầu"  # «tiền làm đường trước nhà tôi» is no charge on me
OWN_CASE = re.compile(
    rf"\b(?:{_PAYER}|một người\b|một hộ\b){_BETWEEN} (?:đóng(?! góp)|nộp|trả|chịu)\b{_TO_AMOUNT}|"
    rf"\b{_PAYER}(?: (?:sẽ|thì|có))*(?: được)? "
    r"(?:(?<=được )chi(?: cho)?|hỗ trợ|cấp(?! nào)|đền bù|bồi thường|trợ cấp|trả|nhận(?: được)?|hưởng|lĩnh|lãnh)\b"
    rf"{_TO_AMOUNT}|"
    r"\b(?:thuế|học phí|lệ phí|viện phí|phí|tiền|lương|trợ cấp|phụ cấp|đền bù|bồi thường)\b"
    rf"(?: (?!(?:{ASIDE})\b)[^\W\d_]+){{0,3}}? (?:của |cho )?(?:{_HOUSEHOLD} (?:của )?{_WRITER}|(?<=của ){_WRITER})"
    r"[^,.;:?!]*?\b(?:bao nhiêu|mấy|nhiêu)\b",
    re.IGNORECASE,
)


IN_MILLIARDS = re.compile(
    r"\b(?:bao nhiêu|mấy) (?:nghìn |ngàn |trăm |chục )*(?:tỷ|tỉ)\b", re.IGNORECASE
)  # no household gets so much


def asks_of_own_case(text: str) -> bool:
    """Tell whether a text asks how much the writer, or one person or household, has to pay or gets."""
    return OWN_CASE.search(text) is not None and IN_MILLIARDS.search(text) is None


def asks_of_one(text: str) -> bool:
    """Tell whether a text asks how much one person or household pays or gets: the writer, or any («chia đầu người»)."""
    return asks_of_own_case(text) or BY_HEAD.search(text) is not None
