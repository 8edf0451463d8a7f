"""Everyday words and those that documents write for the same, where the thesaurus has no concept for them."""

from __future__ import annotations

SAME_NOUNS = {  # everyday nouns and those of administration
    "nhà": ("hộ", "hộ gia đình", "hộ dân"),
    "dân": ("người dân", "nhân dân", "hộ dân"),
    "căn": ("nhà", "căn nhà"),
    "cháu": ("trẻ em", "học sinh"),
    "cụ": ("người cao tuổi",),
    "thợ": ("lao động", "công nhân"),
    "khách": ("lượt khách", "khách du lịch", "du khách"),
    "khách du lịch": ("lượt khách", "du khách"),
    "người chết": ("tử vong", "thiệt mạng"),
    "tử vong": ("người chết", "thiệt mạng"),
    "chết": ("tử vong", "người chết", "thiệt mạng"),
    "heo": ("lợn",),
    "lợn": ("heo",),
    "bắp": ("ngô",),
    "ngô": ("bắp",),
    **dict.fromkeys(
        ("sổ đỏ", "sổ hồng", "sổ đất", "bìa đỏ", "giấy đỏ"), ("giấy chứng nhận quyền sử dụng đất", "giấy chứng nhận")
    ),
    "trường học": ("nhà trường", "các trường"),
    "trẻ mầm non": ("mầm non",),
    "dạy nghề": ("đào tạo nghề",),
    "nông dân": ("lao động nông thôn", "hộ nông dân"),
    "đền bù": ("bồi thường",),
    **dict.fromkeys(("tiền vay", "vay tiền", "mượn tiền"), ("vốn vay", "vay vốn")),
}
SAME_VERBS = {  # what is said in one syllable, as documents write it
    "tuyển": ("tuyển dụng", "tuyển thêm", "tuyển chọn"),
    "phạt": ("xử phạt",),
    "góp": ("đóng góp",),
    "dời": ("di dời",),
    "chôn": ("tiêu hủy",),
    "đỡ đần": ("hỗ trợ",),
    "giúp đỡ": ("hỗ trợ",),
    "tiêu": ("giải ngân",),
    "xài": ("giải ngân",),
    "mạnh tay": ("xử lý nghiêm",),
    "thẳng tay": ("xử lý nghiêm",),
    "biểu quyết": ("thông qua",),
    "khám": ("khám bệnh", "khám sức khỏe", "khám chữa bệnh"),
}
SAME_WORDS = SAME_NOUNS | SAME_VERBS
