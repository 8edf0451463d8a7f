"""Writes what people say of loans, trades, poverty and sick animals in the words of administrations."""

from __future__ import annotations

import re

LEARNS_TRADE = re.compile(  # «đi học hàn», «học nghề sửa xe»; not «trường học xây mới»
    r"\b(?:đi học(?: nghề)?|học nghề) (?:hàn(?! quốc)|may(?! mắn)|sửa (?:xe|máy|điện)|điện lạnh|cơ khí|mộc|nề|xây|nấu ăn|pha chế|"
    r"(?:cắt|làm|uốn) tóc|làm (?:móng|bánh)|thêu|dệt|đan lát|chăn nuôi|trồng trọt|lái (?:máy|xe))\b",
    re.IGNORECASE,
)
LEFT_POVERTY = re.compile(  # «vừa ra khỏi danh sách nghèo»
    r"\b(?P<just>(?:vừa|mới)(?: mới)? )?(?:được )?(?:ra khỏi|thoát khỏi|rút khỏi|đưa ra khỏi|hết|thôi|thoát) "
    r"(?:(?:danh sách|diện|sổ|cảnh|chuẩn|là) )?(?:hộ )?nghèo\b",
    re.IGNORECASE,
)
PLEDGES = re.compile(  # «cắm sổ đỏ», «cầm cố nhà»; not «thế nhà văn hóa thì sao», «cắm mốc đất»
    r"\b(?:(?:cắm|cầm|gán|thế)(?: cố)? (?:(?:cái|cuốn|bìa) )?(?:sổ (?:đỏ|hồng|đất)|bìa đỏ|giấy tờ nhà)|"
    r"(?:cầm cố|gán) (?:nhà|đất|ruộng|tài sản))\b",
    re.IGNORECASE,
)

SICK_ANIMALS = re.compile(  # «đàn lợn nhà tôi chết mấy con, sợ lây cả xóm»; not «gà chết máy»
    r"\b(?:(?:đàn|bầy|lứa|con|mấy con) )?(?:lợn|heo|gà|vịt|bò|trâu|dê|gia cầm|gia súc)\b(?:,? [^\W\d_]+){0,4}?,? "
    r"(?:(?:bị |lăn ra |mới |cứ |đều )*(?:chết|ốm|bệnh|toi|mắc dịch|dính dịch|lây)|(?:sợ|lo|ngừa|tránh|có) (?:bị )?dịch"
    r"(?! (?:vụ|chuyển|tả|cúm|lở|tai xanh|dại|viêm|hại)\b))\b(?! máy| rét)"
    r"(?: (?:hàng loạt|la liệt|như rạ|sạch|nhiều|đầy|hoài|mấy con|cả đàn|cả bầy)\b)*",
    re.IGNORECASE,
)
HERD_COUNTED = re.compile(  # «định nuôi bao nhiêu con lợn»; not «phải nuôi bao nhiêu con mới được hỗ trợ»
    r"\b(?P<what>nuôi|chăn nuôi)(?: (?:được|tới|khoảng|chừng|tổng cộng|cả thảy))* (?P<many>bao nhiêu|mấy|nhiêu) (?:con )?"
    r"(?P<herd>lợn|heo|bò|trâu|dê|ngựa|gà|vịt|gia cầm|gia súc)\b"
    r"(?! (?:thịt|nái|sữa|giống|đen|bản|mới|thì|trở lên|chết|bị|mắc))(?![^?]*\b(?:mới|thì) (?:được|đủ|có))",
    re.IGNORECASE,
)
HARVESTED = re.compile(  # «gặt về được hết thảy mấy tấn thóc», «năm nay thu hoạch được bao nhiêu tấn»
    r"\b(?:gặt|thu hoạch)(?: (?:về|được|hết thảy|tổng cộng|cả thảy|khoảng|chừng))* (?P<much>bao nhiêu|mấy) (?P<unit>tấn|tạ|kg)"
    r"(?: (?P<rice>thóc|lúa)\b)?(?=\W*$|,| (?:năm|trong|vậy|thế|ạ|nhỉ|hả|không|rồi)\b)",
    re.IGNORECASE,
)
BORN_EACH = re.compile(  # «mỗi phụ nữ sinh bình quân mấy con»
    r"\b(?:mỗi|bình quân|trung bình)(?: (?:mỗi|một))? (?:người )?(?:phụ nữ|bà mẹ|chị em|cặp vợ chồng)\b"
    r"(?P<where>[^?.,;]{0,40}?) (?:sinh|đẻ)\b(?! (?:sản|kế|hoạt|sống|viên|con được))[^?.,;]{0,24}?\b(?:mấy|bao nhiêu) "
    r"(?:con|đứa(?: con)?)(?=\W*$| (?:vậy|thế|ạ|hả|nhỉ)\b)(?!.*\bthì\b)",
    re.IGNORECASE,
)
EARNED_EACH = re.compile(  # «bình quân mỗi người dân năm 2053 làm ra được bao nhiêu tiền»
    r"\b(?:(?:(?:bình quân|trung bình) )?mỗi|(?:bình quân|trung bình) một) (?:người(?: dân)?|đầu người)\b"
    r"(?P<where>[^?.,;]{0,40}?) (?:làm ra|kiếm|có thu nhập|thu nhập)(?: được| là| khoảng)* "
    r"(?=(?:bao nhiêu|mấy)(?: (?:tiền|đồng|triệu|nghìn|ngàn)\b|\W*$))(?!.*\b(?:thì|mới) (?:được|đủ|có)\b)",
    re.IGNORECASE,
)
OF_AREA = re.compile(
    r"\b(?:một|mỗi|1|từng|trên) (?:ha|héc ta|hécta|hecta|sào|công(?= đất)|mẫu)\b|/ ?ha\b", re.IGNORECASE
)
USES = re.compile(
    r"(?<!tiêu )(?<!chuyên )\bdùng (?=nước (?:sạch|máy|hợp vệ sinh)|điện\b|internet|nhà tiêu|hố xí)", re.IGNORECASE
)
OF_MINE = re.compile(  # «nhà tôi nuôi mấy con lợn, sợ dịch quá»: some, of one's own
    r"\b(?:nhà|tôi|tui|em|cháu|bác|chú|cô|bà|ông|con|tớ)\b[^?.!,]*$", re.IGNORECASE
)
MUST_HAVE = re.compile(r"\b(?:phải|ít nhất|tối thiểu|tối đa|nhiều nhất|mỗi|một) (?:[^\W\d_]+ ){0,2}$", re.IGNORECASE)


def _as_herd(found: re.Match[str]) -> str:
    """Return «tổng đàn lợn bao nhiêu con» for a herd that is counted, the words as they are where so many are a condition."""
    before, behind = found.string[: found.start()], found.string[found.end() :]
    of_mine = found["many"].lower() == "mấy" and OF_MINE.search(before) is not None and "," in behind
    if MUST_HAVE.search(before) or of_mine:
        return found.group()
    herd = found["herd"].lower().replace("heo", "lợn")
    return f"tổng đàn {herd} {found['many']} con"


def _as_yield(found: re.Match[str]) -> str:
    """Return «sản lượng lúa bao nhiêu tấn» for a harvest that is weighed, «năng suất …» where that of some area is."""
    measured = "năng suất" if OF_AREA.search(found.string) else "sản lượng"
    return f"{measured} {'lúa ' if found['rice'] else ''}{found['much']} {found['unit']}"


def with_plain_livelihoods(text: str) -> str:
    """Return a question with «học nghề», «thoát nghèo», «thế chấp», «dịch bệnh» for the ways people say them, and herds,
    harvests and births as they are counted."""
    text = EARNED_EACH.sub(r"thu nhập bình quân đầu người\g<where> ", text)
    text = BORN_EACH.sub(r"tổng tỷ suất sinh\g<where> bao nhiêu con", text)
    text = USES.sub("sử dụng ", HARVESTED.sub(_as_yield, text))
    text = LEFT_POVERTY.sub(lambda found: f"{'mới ' if found['just'] else ''}thoát nghèo", text)
    text = HERD_COUNTED.sub(_as_herd, text)
    text = SICK_ANIMALS.sub("dịch bệnh trên vật nuôi", text)
    return PLEDGES.sub("thế chấp tài sản", LEARNS_TRADE.sub("học nghề", text))
