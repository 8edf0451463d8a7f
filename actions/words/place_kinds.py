"""What places are: levels of government, towns, and what stands before the names of smaller places."""

from __future__ import annotations

import re

LEVELS = ("tỉnh", "huyện", "quận", "xã", "phường", "trung ương")  # whose figures a city's are not
TOWNS = ("thành phố", "thị xã", "thị trấn")
DISTRICTS = ("thị xã", "thành phố", "quận", "huyện")
COMMUNES = ("phường", "xã", "đặc khu", "thị trấn")
HAMLETS = ("thôn", "bản", "ấp", "xóm", "khu phố", "tổ dân phố")
KINDS_OF_PLACES = frozenset(  # of which the name follows
    [
        *("chợ", "cầu", "hồ", "sông", "suối", "kênh", "rạch", "đập", "cống", "kè", "đê", "bến", "cảng", "bãi", "đảo"),
        *("đường", "phố", "hẻm", "ngõ", "núi", "đồi", "đèo", "chùa", "đình", "đền", "trường", "trạm", "khu"),
        *("thôn", "bản", "ấp", "xóm"),
    ]
)
NAMES_PLACE = (
    re.compile(  # an indicator that names a place and no measure: «riêng thị xã Cửa Ngạn», «cao nhất là huyện Yên Lữ»
        r"(?:(?:cao|thấp|nhiều|ít|lớn|đông) nhất (?:là|ở|tại) |riêng |tập trung (?:ở|tại) )?"
        rf"(?:(?:{'|'.join((*TOWNS, *LEVELS))}|thôn|bản) )?[A-ZĐ]\w*(?: [A-ZĐ]\w*)+$"
    )
)
