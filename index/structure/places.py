"""Names of administrative units as documents write them: «thành phố Thái Nguyên», «tỉnh Đắk Lắk», «phường 3»."""

from __future__ import annotations

import re

_CAPITAL = "A-ZÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
UNIT = r"(?:[Tt]hành phố|TP\.?|[Tt]ỉnh|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Tt]hị trấn|[Pp]hường|[Xx]ã|[Đđ]ặc khu)"
PLACE = rf"{UNIT}(?: [{_CAPITAL}]\w*| \d{{1,2}}(?=\W|$)){{1,4}}"
_PLACE = re.compile(PLACE)


def find_place(line: str) -> str | None:
    """Return the first administrative unit that ``line`` names."""
    match = _PLACE.search(line)
    return match.group() if match else None
