"""Whether a sentence says that a thing is done or added to which a message takes for given up or lessened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.words.matching import MatchText, Term

_GIVEN_UP = (
    r"(?:bãi |hủy |xóa )?bỏ(?! (?:tiền|vốn|ra|phiếu|sót|qua|lỡ|hoang|trống|học|rác))|dẹp(?: bỏ)?|"
    r"(?:tạm )?(?:dừng|ngừng|ngưng)|hủy|"
    r"(?<!^)thôi(?= [^\W\d_]+ )(?! cho)|không (?:làm|triển khai|thực hiện|tiếp tục)"
)
_LESSENED = r"cắt(?: giảm| bớt)?(?! băng)|giảm(?: bớt)?(?! nghèo)|bớt|thu hẹp|lơ là|buông lỏng|nới lỏng"
_ADDED = r"bổ sung|tăng cường|mở rộng|đẩy mạnh|tăng|thêm|nâng cao|siết chặt"
_DONE = rf"{_ADDED}|triển khai|thực hiện|tiếp tục|duy trì|xây dựng|phát triển|tổ chức|đẩy nhanh|hoàn thiện"
GIVEN_UP = re.compile(rf"\b(?:{_GIVEN_UP})\b", re.IGNORECASE)
LESSENED = re.compile(rf"\b(?:{_LESSENED})\b", re.IGNORECASE)
ADDED = re.compile(rf"\b(?:{_ADDED})\b", re.IGNORECASE)
DONE = re.compile(rf"\b(?:{_DONE})\b", re.IGNORECASE)
DENIED_AHEAD = re.compile(r"\b(?:không|chưa|chẳng|đừng|có thể)(?: bị| được| có| phải)? $", re.IGNORECASE)
WITHOUT = re.compile(r"\b(?:không|phi|bỏ)(?: (?:dùng|sử dụng|in|cần|có))? $", re.IGNORECASE)
PART = re.compile(r"[^;.]+")
FARTHEST = 14  # characters from what is done to the thing that it is done to
HARM = re.compile(  # to lessen it is to do just what is done against it
    r"\b(?:ô nhiễm|tai nạn|rác|ùn tắc|ngập|dịch|bệnh|tội phạm|ma túy|vi phạm|tiêu cực|tham nhũng|lãng phí|thất thoát|thủ tục|"
    r"chi phí|nghèo|hạn hán|thiên tai|cháy|nợ)",
    re.IGNORECASE,
)


def is_without(thing: str, text: str, *, at_last: bool = False) -> bool:
    """Tell whether a text names a thing only as what is done without: the «tiền mặt» of «thanh toán không dùng tiền mặt».

    With ``at_last`` it is the last time it names it that counts.
    """
    named = list(re.finditer(rf"\b{re.escape(thing)}\b", text, re.IGNORECASE))
    ahead = [WITHOUT.search(text[: match.start()]) is not None for match in named]
    return bool(ahead) and (ahead[-1] if at_last else all(ahead))


def does_otherwise(claim: str, terms: Sequence[Term], stated: str) -> bool:
    """Tell whether ``stated`` furthers just what ``claim`` says is given up or lessened: «bổ sung giáo viên» for «cắt giảm …».

    ``terms`` are those of the claim; a sum of money or a rate is not lessened or furthered as a thing is.
    """
    for undone, against in ((GIVEN_UP, DONE), (LESSENED, ADDED)):
        act = undone.search(claim)
        if act is None or DENIED_AHEAD.search(claim[: act.start()]):
            continue
        after = (term for term in sorted(terms, key=lambda item: item.start) if term.start > act.start())
        thing = next((term for term in after if act.group().lower() not in term.text), None)
        if thing is None or thing.kind == "indicator" or HARM.search(thing.text) or is_without(thing.text, stated):
            continue
        if GIVEN_UP.search(stated) or LESSENED.search(stated):
            continue
        for part in PART.findall(stated):
            if any(
                MatchText(part[done.end() :][: FARTHEST + len(thing.text)]).speaks_of(thing)
                for done in against.finditer(part)
            ):
                return True
    return False
