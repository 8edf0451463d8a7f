"""Who has done something is no part of what is measured: «các xã đã gieo trồng được», «huyện A trồng được»."""

from __future__ import annotations

import re

from index.figures.words import ends

_SOMEBODY_DID = re.compile(
    r"^.*(?<!\w)(?:đã|sẽ|đang)\s+(?:(?:kịp thời|tích cực|tập trung|chủ động|chỉ đạo)\s+)*", re.IGNORECASE | re.DOTALL
)
_MONEY_DONE_WITH = re.compile(
    r"(?:tổng\s+)?(?:dự phòng|quỹ|nguồn|kinh phí|vốn|khoản|gói|tiền|học bổng|tín dụng)\s[^,;:]*\s"
    r"(?:đã|mới)\s+(?:được\s+)?\S+\s?\S*",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:(?:toàn|cả|các|những)\s+)?(?:nước|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|địa phương|đơn vị|UBND|ngành|"
    r"hợp tác xã)(?!\w)",
    re.IGNORECASE,
)


def done_by_somebody(piece: str) -> str:
    """The verb of doing of «các xã đã gieo trồng được», «huyện A trồng được»; empty where no place or office does it."""
    if ends("acting_verbs").fullmatch(piece):
        return piece.strip(" ,")
    did = _SOMEBODY_DID.match(piece)
    if did is None and _BY.match(piece) and (verb := ends("acting_verbs").search(piece)) is not None:
        return verb.group().strip(" ,")
    done = piece[did.end() :] if did else ""
    return done.strip(" ,") if done and ends("acting_verbs").fullmatch(done) else ""


def without_doer(piece: str) -> str:
    """``piece`` without what stands before «đã», «sẽ», «đang»."""
    return _SOMEBODY_DID.sub("", piece)


def is_money_done_with(piece: str) -> bool:
    """Whether a sum is what something was done with, and nobody who did it: «dự phòng ngân sách đã sử dụng»."""
    return _MONEY_DONE_WITH.fullmatch(piece) is not None
