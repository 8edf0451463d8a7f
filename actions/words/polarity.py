"""Whether a text calls something good or bad, so that nobody is told «Có.» to the contrary of what a document says."""

from __future__ import annotations

import re
from collections.abc import Callable

BAD = re.compile(
    r"(?<!không )(?<!chẳng )(?<!tốn )\b(?:kém|yếu|tệ|tệ hại|xấu|dở|trì trệ|bết bát|bê bết|lẹt đẹt|ì ạch|thất bại|sa sút|"
    r"thụt lùi)\b(?! (?:hơn|nhất|gì|đi))|"
    r"\b(?:không|chẳng|chưa|thiếu) (?:(?:được|mấy|thực sự) )?(?:tốt|hiệu quả|ổn định|ổn|thành công|thuận lợi|suôn sẻ|tích cực|"
    r"ra gì|tới đâu|đến đâu)\b",
    re.IGNORECASE,
)
GOOD = re.compile(
    r"\b(?:tốt|khá|giỏi|hiệu quả|tích cực|thuận lợi|ổn định|khởi sắc|thành công|giữ vững|suôn sẻ|xuất sắc)\b",
    re.IGNORECASE,
)

WORSE = re.compile(  # of a claim alone; a document that says what is done against it calls nothing bad
    r"\b(?:sụt giảm|giảm sút|suy giảm|giảm (?:mạnh|sâu|hẳn|nhiều)|lao dốc|xuống dốc|tụt dốc|đình trệ|đi xuống|chậm|chậm trễ|"
    r"trễ nải)\b",
    re.IGNORECASE,
)

_MUCH = r"(?:rất |khá |quá )?(?P<much>mạnh|sâu|hẳn|nhiều|nhanh|vọt|đột biến|đáng kể|rõ rệt)"
BY_MUCH = re.compile(rf"\b(?:tăng|giảm|sụt|tụt)(?: (?:lên|xuống|đi))? {_MUCH}\b", re.IGNORECASE)

EVALUATES = re.compile(  # everyday words for how something goes, which no plan uses
    r"(?:trôi chảy|trơn tru|suôn sẻ|thông suốt|êm xuôi|êm đẹp|êm thấm|trót lọt|mượt mà|ngon lành|ngon ơ|ra trò|ra hồn|"
    r"đâu vào đấy|đàng hoàng|tử tế|bài bản|ngăn nắp|nề nếp|gọn gàng|đầy đặn|mỹ mãn|viên mãn|rực rỡ|khấm khá|phất|khả quan|"
    r"lộn xộn|lung tung|rối ren|rối rắm|rối|loạn|hỗn loạn|nhốn nháo|lùm xùm|lình xình|om sòm|ồn ào|trục trặc|lủng củng|bê trễ|"
    r"ì ạch|rề rà|lẹt đẹt|chật vật|vất vả|trầy trật|nhọc nhằn|èo uột|bết bát|bê bết|be bét|lẹt bẹt|trì trệ|dở dang|dở|nửa vời|"
    r"qua loa|đại khái|hời hợt|cẩu thả|luộm thuộm|tắc|ách tắc|đình đốn|ảm đạm|bi đát|thê thảm|tồi tệ|tồi|tệ|lụn bại|"
    r"nhanh nhẹn|nhanh chóng|lẹ|kịp|kịp thời|chậm chạp|tích cực|nghiêm túc|sôi nổi|hăng hái|hào hứng|rôm rả|đông đúc)",
    re.IGNORECASE,
)


def judgement(text: str) -> str:
    """Return «good», «bad» or nothing; what is said to be bad counts where both are said: «kém hiệu quả»."""
    if BAD.search(text):
        return "bad"
    return "good" if GOOD.search(text) else ""


def judges(thing: Callable[[str], bool], claimed: str, stated: str) -> bool:
    """Tell whether a text calls the thing of a claim what the claim calls it: in the part of it that speaks of the thing, by
    the very word, or by one of its kind after the thing («tích cực triển khai nghị quyết» says nothing of how things go).

    ``thing`` tells whether words speak of it. A claim that judges nothing is judged alike.
    """
    kind = judgement(claimed)
    if not kind:
        return True
    pattern = BAD if kind == "bad" else GOOD
    if judgement(stated) != kind:
        return False
    words = {match.group().lower() for match in pattern.finditer(claimed)}
    return any(
        thing(part if match.group().lower() in words else part[: match.start()])
        for part in re.split(r"[;.]\s", stated)
        for match in pattern.finditer(part)
    )


def is_judgement(words: str) -> bool:
    """Tell whether words say nothing but how well something went: «sa sút», «chậm»."""
    return any(pattern.fullmatch(words) for pattern in (BAD, GOOD, WORSE, EVALUATES))


def evaluates(words: str) -> bool:
    """Tell whether words are everyday ones for how something goes, of which a document need not say the very word."""
    return EVALUATES.fullmatch(words) is not None


def judges_otherwise(claimed: str, stated: str) -> bool:
    """Tell whether a text says how something goes in an everyday word that the other text has not."""
    said = (match.group().lower() for match in re.finditer(rf"\b{EVALUATES.pattern}\b", claimed, re.IGNORECASE))
    return any(word not in stated.lower() for word in said)


def contrary(claimed: str, stated: str) -> bool:
    """Tell whether one text calls good what the other calls bad."""
    said, found = judgement(claimed), judgement(stated)
    if WORSE.search(claimed):
        return found == "good" and not WORSE.search(stated)
    return {said, found} == {"good", "bad"}


def calls_more(claimed: str, stated: str) -> bool:
    """Tell whether a text calls a change great in a word that the other text has not: «giảm mạnh» of «giảm 0,3%»."""
    return any(said["much"].lower() not in stated.lower() for said in BY_MUCH.finditer(claimed))
