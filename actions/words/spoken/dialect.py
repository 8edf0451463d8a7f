"""Reads the question words of the Centre: «việc chi» as «gì» (elsewhere spending), «đơn vị mô» as «nào», «mần» as «làm»."""

from __future__ import annotations

import re

_OF_WHAT = re.compile(r"\b(nói|viết|ghi|bàn|nhắc|nêu) chi (về|tới|đến|cho|chuyện|việc|vụ)\b", re.IGNORECASE)
_WHAT = re.compile(  # «việc chi», «kiểu chi mà …»: «chi» is «gì» in the Centre, not spending
    r"\b((?:những|mấy|cái|tên(?: họ)?|họ tên|kiểu|điều|chuyện|thứ|làm|răng|vì|chương trình|môn|nghề)"
    r"(?: việc| điều| chuyện| cái| thứ)?|việc|là) chi"
    r"(?=\s*(?:[?!.,]|$)|\s+(?:mà|rứa|vậy|mô|hè|hỉ|nữa|đó|ạ)\b)",
    re.IGNORECASE,
)
_ANY = re.compile(  # «có tiến triển chi không»
    r"(?<=\bcó )(?!thu\b|đủ\b)((?:[^\W\d_]+ ){1,8})(?<!thu )(?<!bội )(?<!đủ )(?<!mức )(?<!khoản )(?<!hơn )(?<!bằng )(?<!với )"
    r"(?<!tiền )(?<!phần )(?<!vượt )(?<!quá )chi"
    r"(?= (?:không|hông|hong|ko|hem)\s*(?:$|[?.,!]|anh|chị|ạ|bạn|em|vậy|rứa|nhỉ|hè|ta\b)| (?:mô|hay|hết|cả|hè|rứa)\b)",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"(?<!tiền )(?<!khoản )(?<!vốn )\b(ghi|nói|nêu|viết|bảo|tính|định|hứa|chuẩn bị|lo|lo toan|sắm|mua) chi"
    r"(?=\s*(?:[?!.,]|$)| chưa\b)",  # «chuẩn bị chi chưa»
    re.IGNORECASE,
)
_DOING = re.compile(  # «làm chi để …», «có chỉ đạo chi chuyện …»
    r"\b(làm|tính|lo|giúp|bàn|nói|có|được|đạo|hoạch|tính toán|chuẩn bị|sắm|sắm sửa|trang bị) chi\b(?=\s+(?:để|cho|chuyện|"
    r"việc|vụ|về|với|mà|hết|cả|chống|giúp|không|hông|hong|hôn|trong|ở|đây|tiếp|nữa)\b)"
    r"(?!\s+cho (?:ngân|đầu|thường|sự|giáo|y tế|giao|văn|nông|đường|cầu|điện|môi trường|quốc phòng))"
    r"(?!\s+(?:cho|vào|trong)\b[^?.,;]*\b(?:gì|nào|nhiêu|đâu)\b)(?!\s+(?:hết|cả)\b[^?.,;]*\b(?:nhiêu|mấy)\b)",
    re.IGNORECASE,
)
_SPENT_ON = (
    r"(?! (?:ngân|phí|tiêu|tiết|trả|thường|đầu|nhánh|cục|bộ|đoàn|hội|năm|quý|của|trong|\d|"
    r"cho (?:ngân|đầu|thường|sự|giáo|y tế)))"
)
_ALL_THAT = re.compile(rf"\b((?:làm|lo|tính|giúp|bàn|được) (?:những|mấy|cái)) chi\b{_SPENT_ON}", re.IGNORECASE)
_OF_THE_CENTRE = re.compile(
    r"\b(?:rứa|(?<!nghỉ )(?<!vỉa )(?<!mùa )hè|hỉ|mần|nớ|ni|tê(?! liệt)|chừ|răng|(?<!quy )(?<!vĩ )mô|mệ)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:gì|nào|sao|đâu|ai|nhiêu|mấy|không|hông|hong|hổng|ko|chưa|hả|răng|mô|bao giờ|khi nào|"
    r"kể|nêu|liệt kê|tóm|so sánh|cho (?:biết|xem|coi)|còn)\b",
    re.IGNORECASE,
)
_LONE = re.compile(rf"\b(?P<before>(?:(?:những|mấy|các) khoản|[^\W\d_]+)) chi\b{_SPENT_ON}", re.IGNORECASE)
_KIND = re.compile(  # «chuyển sang trồng cây chi, hỗ trợ ra răng»
    r"\b(cây|con|giống|nghề|món|loại|ngành|hàng|hướng|kiểu|lớp|môn|bệnh|rau|quả|giải|danh hiệu|hình thức|sản phẩm|đồ|trò|"
    r"lễ|dịch|máy|xe|chức) chi\b"
    r"(?=\s*(?:[,.;?!]|$| (?:cho|để|thì|mà|vậy|ạ)\b))",
    re.IGNORECASE,
)
_SO = re.compile(  # «làm chi rứa», «mấy cái đề án chi đó»
    r"\bchi(?= (?:rứa|hè|hỉ)\b)|"
    r"(?<!\bthu )(?<!\btiền )(?<!\bsách )(?<!\bkhoản )(?<!\bmức )(?<!\btổng )(?<!\bnguồn )(?<!\bsố )(?<=\w )"
    r"\bchi(?= (?:đó|đấy)\b)",
    re.IGNORECASE,
)
_REACHED = re.compile(r"\b(?P<before>[^\W\d_]+) chi(?= (?:tới|đến|về) [^\W\d_])", re.IGNORECASE)  # «ngó ngàng chi tới»
_AT_WORK = re.compile(r"\bmần chi\b", re.IGNORECASE)  # nobody who says «mần» says «chi» for spending
_DOES = re.compile(r"\bmần\b", re.IGNORECASE)
_ENDING = re.compile(r"\b(?P<before>[^\W\d_]+) chi(?=\s*\?\s*$)", re.IGNORECASE)  # «chuyển sang trồng chi?»
_BEFORE_SPENDING = frozenset(
    [
        *("còn", "thế", "vậy", "phần", "thu", "tổng", "mức", "khoản", "bội", "số", "tiền", "nguồn", "sách"),
        *("và", "với", "hay", "trừ", "để", "đủ", "hơn", "của", "được"),
    ]
)
_WHERE = re.compile(r"\b(ở|từ|tới|về|đi|nằm|chỗ) mô\b(?! (?:hình|tô|đất|phỏng|tả|men))", re.IGNORECASE)
_HOW_MUCH = re.compile(  # «chừng mô tiền», «mấy mô người»
    r"\b(?:chừng|cỡ|ngần|mấy) mô(?= (?:tiền|tỷ|tỉ|triệu|nghìn|đồng|người|hộ|ha|héc|tấn|con|cái|km|phần|giờ)\b|\s*[?!.]*$)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(?!(?:chi|gì|có|thấy|biết|không|chưa|quy|vi|vĩ|ki|mô) )(?P<noun>[^\W\d_]+) mô\b(?! (?:hình|tô|đất|phỏng|tả|men))",
    re.IGNORECASE,
)
_AS_SAID = (  # «noái» in Nghệ An, «mí» in the South for «với» between two things or for «mấy»
    (re.compile(r"\bnoái\b", re.IGNORECASE), "nói"),
    (re.compile(r"\bnhứt\b", re.IGNORECASE), "nhất"),
    (re.compile(r"\b(?:bao )?nhiêu(?= nhất\b)", re.IGNORECASE), "nhiều"),  # typed «nhieu nhut»
    (
        re.compile(
            r"\bmí(?= (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|phần trăm|%|lượt|cái|người|xã|phường|năm|tháng|ngày)\b)",
            re.IGNORECASE,
        ),
        "mấy",
    ),
    (re.compile(r"\bchơ\b(?! vơ)", re.IGNORECASE), "chứ"),
    (re.compile(r"\bkhôn(?= (?:ra|được|biết|thấy|rõ|nổi|kịp|có|phải)\b)", re.IGNORECASE), "không"),
    (
        re.compile(
            r"(?<=[^\W\d_] )(?<!có )(?<!những )(?<!được )(?<!là )(?<!hết )(?<!trong )"
            r"mí(?= (?!mắt|anh|chị|em|bác|ông|bà|cô|chú|đứa|người|cái|khoản|thứ|việc|vụ|tỷ|triệu|nghìn|ngàn)[^\W\d_])",
            re.IGNORECASE,
        ),
        "với",
    ),
)
_SHORT = 5  # words; a shorter question that ends in «chi» asks for spending


def with_standard_question_words(text: str) -> str:
    """Return ``text`` with «gì» for every «chi» that asks for something, «nào» and «đâu» for «mô»."""
    for said, standard in _AS_SAID:
        text = said.sub(standard, text)
    text = _HOW_MUCH.sub("bao nhiêu", text)
    text = _ALL_THAT.sub(r"\1 gì", _REACHED.sub(_unless_spending, text))
    text = _SO.sub("gì", _AT_WORK.sub("mần gì", _KIND.sub(r"\1 gì", text)))
    text = _WHICH.sub(r"\g<noun> nào", _WHERE.sub(r"\1 đâu", text))
    text = _ANY.sub(r"\1gì", _OF_WHAT.sub(r"\1 gì \2", _WHAT.sub(r"\1 gì", text)))
    if len(text.split()) > _SHORT:
        text = _ENDING.sub(_unless_spending, text)
        if _OF_THE_CENTRE.search(text) and not _ASKS.search(text):  # «lo được những khoản chi cho tụi nhỏ rứa»
            text = _LONE.sub(_unless_spending, text)
    return _DOES.sub("làm", _SAYING.sub(r"\1 gì", _DOING.sub(r"\1 gì", text)))


def _unless_spending(match: re.Match[str]) -> str:
    return match.group() if match["before"].lower() in _BEFORE_SPENDING else f"{match['before']} gì"
