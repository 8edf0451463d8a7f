"""Tells that a question asks where money is to come from, or who is to pay, and that a sentence says so."""

from __future__ import annotations

import re

OF_MONEY = frozenset(
    ["tiền", "tiên", "vốn", "kinh phí", "nguồn vốn", "nguồn kinh phí", "nguồn tiền", "ngân sách", "chi phí"]
)
_MONEY = r"(?:ti[ềê]n|kinh phí|(?:nguồn )?vốn)"  # «tien» typed bare may be read as «tiên»
_FROM = r"(?:ở |từ )?(?:những |các )?"  # «lấy từ những đâu»
_NOT_HANDED_OVER = (  # «tiền đó được dùng ở đâu», «nộp tiền ở đâu» ask for no source
    r"(?!(?:nộp|nhận|lãnh|lĩnh|dùng|chi|tiêu|xem|đóng|gửi|rút|đổi|trả|phát|nhiều|ít|mất|đang|xài|vào|biết|hỏi)\b)"
)
_PAYER = (
    r"(?:nhà nước|thành phố|tỉnh|huyện|xã|phường|ngân sách|doanh nghiệp|công ty|cty|nhà mạng|nhà đầu tư|chủ đầu tư|"
    r"(?:người |bà con )?(?:nông )?dân|bà con|mình|tôi|tui|họ|hộ gia đình|trên)"
)
_PAYS = r"(?:bỏ|trả|lo|chi|cho|cấp|hỗ trợ|chịu|góp|đóng|bao)"
FUNDED = re.compile(  # where the money is to come from, not how much it is
    rf"\b{_MONEY}\b[^?]*\b(?:nguồn (?:nào|gì|mô)|(?:mấy|những|các) nguồn|đâu ra|(?:lấy|trích) {_FROM}(?:đâu|mô))\b"
    rf"|\b(?:những|các|mấy|bao nhiêu) nguồn (?:kinh phí|vốn|tiền)\b"
    rf"|\blấy (?:tiền |vốn )?{_FROM}đâu(?: ra)? (?:để |mà |tiền )*(?:bù|chi|trả|làm|xây)\b"
    rf"|\blấy (?:tiền|vốn|kinh phí) {_FROM}(?:đâu|mô)\b"
    rf"|(?:^|[,;.:?]|\b(?:thì|vậy|thế|rồi|còn|mà))\W*{_MONEY}(?: {_NOT_HANDED_OVER}[^\W\d_]+)*"
    r" (?:ở|từ)(?: những| các)? (?:đâu|mô)\b"
    rf"|\b{_MONEY} đâu (?:mà|để)\b",
    re.IGNORECASE,
)
WHO_PAYS = re.compile(  # «ai bỏ tiền», «nhà nước bỏ hay nhà mạng bỏ», «thành phố trả tiền hay mình tự lo»
    r"\b(?:ai|(?:bên|đơn vị|cơ quan|cấp|công ty|cty|doanh nghiệp|ngân sách) nào)"
    rf"(?: (?:sẽ|phải|là người|đứng ra|là))* (?:bỏ|chi|rót|xuất|góp|lo)(?: ra)? {_MONEY}\b"
    r"|\bngân sách nào (?:sẽ |phải )?(?:chi|trả|hỗ trợ|cấp|bảo đảm|đảm bảo)\b"
    r"|\b(?:tiền|kinh phí|chi phí) (?!vay|nợ|phạt|lãi)(?:[^\W\d_]+ )+?(?:do )?(?:ai|bên nào|cấp nào|ngân sách nào) (?:sẽ |phải )?"
    r"(?:bỏ|trả|chi|chịu|cấp|bao)(?: ra)?\b(?! lại)"
    rf"|\b{_PAYER}(?: (?:sẽ|phải|có|tự))* {_PAYS}(?: {_MONEY})?(?: hết)? hay(?: là)?(?: {_PAYER})?"
    rf"(?: (?:sẽ|phải|cũng))*(?: tự)? (?:{_PAYS}|túc)(?: {_MONEY})?\b"
    rf"|\btự (?:lo|bỏ|trả|chi|góp|đóng)(?: {_MONEY})?(?: ra)? hay(?: là)? (?:được|có|{_PAYER})\b[^,.?]*",
    re.IGNORECASE,
)
UNFUNDED = re.compile(  # «còn thiếu bao nhiêu tiền chưa có nguồn», «mấy tỷ chưa biết lấy đâu»
    r"\b(?:chưa|không)(?: có| rõ| biết| xác định| bố trí| cân đối| tìm| thấy| huy động| ra| được)+ "
    r"(?:nguồn(?! (?:nước|điện|gốc|nhân lực|lao động|thu))|(?:lấy|đào)(?: ở| từ)? đâu)",
    re.IGNORECASE,
)
_SOURCE = (
    r"(?:ngân sách|nguồn|quỹ|vốn|doanh nghiệp|nhà đầu tư|xã hội h[óo][aá]|tài trợ|viện trợ|đóng góp|nhân dân|người dân|"
    r"dự toán|chương trình|dự án|phân cấp)"
)
SOURCE_SAID = re.compile(  # what money something is paid from, or who bears it
    rf"\b(?:kinh phí|vốn|tiền|nguồn lực)\b[^.;]*?\b(?:từ|bằng|do|trong|gồm|lồng ghép|theo|của)\b[^.;]*?\b{_SOURCE}\b"
    r"|\b(?:tự|chủ động)(?: tự)? (?:bảo đảm|đảm bảo|bố trí|cân đối|lo|chi trả)\b[^.;]{0,15}\b(?:kinh phí|nguồn|vốn)\b"
    r"|\b(?:từ|bằng|sử dụng) (?:các )?(?:nguồn )?(?:ngân sách|quỹ|vốn|kinh phí)\b"
    r"|\bngân sách [^.;]{0,40}\b(?:bảo đảm|đảm bảo|hỗ trợ|cấp|chi trả|chi)\b"
    r"|\bvốn vay\b|\bhuy động\b[^.;]{0,60}\bnguồn (?:lực|vốn)\b"
    r"|\b(?:doanh nghiệp|nhà đầu tư)\b[^.;]{0,40} (?:bảo đảm|đảm bảo|bố trí|đóng góp|tự bỏ) (?:kinh phí|vốn)\b",
    re.IGNORECASE,
)


def asks_for_source(text: str) -> bool:
    """Tell whether a question asks where money comes from or who pays, in any words."""
    return FUNDED.search(text) is not None or WHO_PAYS.search(text) is not None


def payers_named(text: str) -> list[tuple[int, int]]:
    """Return where a question says who might pay: they are what is asked, not what it is about."""
    return [match.span() for match in WHO_PAYS.finditer(text)]
