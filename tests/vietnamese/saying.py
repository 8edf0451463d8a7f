"""Says numbers in Vietnamese words, the other way round from the code under test."""

from __future__ import annotations

from decimal import Decimal

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def in_words(value: Decimal) -> str:
    """``value`` (0 to below 10¹²) in words, with «phẩy» and its decimals digit by digit."""
    whole, _, decimals = f"{value:f}".partition(".")
    words = _whole(int(whole))
    return f"{words} phẩy {' '.join(_DIGITS[int(digit)] for digit in decimals)}" if decimals else words


def _whole(value: int) -> str:
    if value < 1000:
        return _below_thousand(value, full=False)
    groups: list[str] = []
    for size, name in ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        part, value = divmod(value, size)
        if part:
            groups.append(f"{_below_thousand(part, full=bool(groups))} {name}".strip())
    return " ".join(groups)


def _below_thousand(value: int, *, full: bool) -> str:
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    words = [f"{_DIGITS[hundreds]} trăm"] if hundreds or full else []
    if tens == 1:
        words.append("mười")
    elif tens:
        words.append(f"{_DIGITS[tens]} mươi")
    elif ones and words:
        words.append("linh")
    if ones:
        special = {1: "mốt" if tens > 1 else "một", 5: "lăm" if tens else "năm"}
        words.append(special.get(ones, _DIGITS[ones]))
    return " ".join(words) or "không"
