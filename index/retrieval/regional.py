"""One form for syllables that regions say, or that schools spell, in two ways: «mướn» is «thuê», «sỹ» is «sĩ»."""

from __future__ import annotations

import re
from collections.abc import Mapping

# A syllable of one region → what documents write. Texts and questions are both read so, which makes a doubtful one harmless
# unless it joins two frequent syllables: «lãnh» and «lĩnh», «trái» and «quả» stay apart for that.
STANDARD: Mapping[str, str] = {
    "bắp": "ngô",
    "bịnh": "bệnh",
    "bông": "hoa",
    "bự": "to",
    "chén": "bát",
    "chích": "tiêm",
    "coi": "xem",
    "dơ": "bẩn",
    "đậu": "đỗ",
    "đẻ": "sinh",
    "đờn": "đàn",
    "ghe": "thuyền",
    "hẻm": "ngõ",
    "heo": "lợn",
    "hổng": "không",
    "hông": "không",
    "hư": "hỏng",
    "kiếm": "tìm",
    "lẹ": "nhanh",
    "lượm": "nhặt",
    "mắc": "đắt",
    "mền": "chăn",
    "mướn": "thuê",
    "muỗng": "thìa",
    "ngừa": "phòng",
    "nhứt": "nhất",
    "nón": "mũ",
    "quẹo": "rẽ",
    "rầy": "mắng",
    "sanh": "sinh",
    "té": "ngã",
    "trễ": "muộn",
    "tui": "tôi",
    "xài": "dùng",
    "xuồng": "thuyền",
}
_Y = re.compile(r"((?:qu|[bcdđghklmnprstvx])+)([yỳýỷỹỵ])")
_I = dict(zip("yỳýỷỹỵ", "iìíỉĩị", strict=True))


def standard(syllable: str) -> str:
    """Return the syllable that documents write for one in lower case, itself nearly always."""
    return STANDARD.get(syllable, syllable)


def spelled(syllable: str) -> str:
    """Return a syllable in lower case as it is spelled with «i» where both «i» and «y» are in use: «bác sỹ» is «bác sĩ»."""
    found = _Y.fullmatch(syllable)
    return found[1] + _I[found[2]] if found else syllable
