"""Tells that a message speaks of a death in the writer's family and asks nothing."""

from __future__ import annotations

import re

from actions.words.vital import ASKING

_KIN = (  # whose death is mourned; «con bò», «em mới mất ví» is none
    r"(?:(?:bà|ông|cụ|bố|ba|cha|mẹ|má|tía|thầy|u|bu|vợ|chồng|anh|chị|em|cháu|cô|chú|bác|dì|dượng|cậu|mợ|thím|con)"
    r"(?: (?:nội|ngoại|trai|gái|ruột|họ|rể|dâu|cố|tôi|tui|em|mình|nhà|của))+|"
    r"bố|cha|mẹ|má|vợ|chồng|bà|ông|"
    r"người thân|người nhà|họ hàng|hàng xóm)"
)
_DIED = r"(?:mất|qua đời|từ trần|tạ thế|khuất núi|ra đi|chết)"
_NO_MORE = (  # what follows a death, where «mất» has nothing that was lost: «nhà em mới mất điện»
    r"(?=\s*(?:$|[,.;:!?…~])| (?:rồi|hôm|sáng|chiều|tối|đêm|tuần|tháng|năm|"
    r"lúc|cách|sớm|hồi|ngày|xong|nên|mà|em|tôi|tui|"
    r"con|cháu|mình|cả nhà|nhà|gia đình|buồn|đau|ạ|bot|ad|hic|huhu|vậy|bữa|khi)\b)"
)
BEREAVED = re.compile(
    rf"\b{_KIN}\b(?: \w+){{0,3}}? (?:(?:mới|vừa|đã|vừa mới|mới vừa) (?:\w+ )?{_DIED}|"
    rf"qua đời|từ trần|tạ thế|mất(?= (?:rồi|hôm (?:qua|kia|nay)|(?:tuần|tháng) (?:trước|rồi)|năm ngoái|"
    rf"sáng nay|đêm qua)\b)){_NO_MORE}|"
    rf"\b(?:{_KIN}|nhà|tôi|tui|mình)\b(?: \w+){{0,3}}? (?:có|đang có|chịu|để|gặp|lo) (?:đại )?(?:tang|đám tang|đám ma|tang sự|"
    r"chuyện buồn)\b|\b(?:my|our) \w+(?: \w+)? (?:(?:has|have|just|recently) )*(?:died|passed away)\b",
    re.IGNORECASE,
)


def mourns(text: str) -> bool:
    """Tell whether a message in full Vietnamese, or in English, tells of a death close to its writer and asks nothing."""
    return BEREAVED.search(text) is not None and not ASKING.search(text)
