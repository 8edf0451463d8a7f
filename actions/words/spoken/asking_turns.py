"""Writes in plain words how people put a question: «… chuẩn không», «trong mười chỉ tiêu thì cái nào», «…, tức là làm xong»."""

from __future__ import annotations

import re

HOLDS_TRUE = re.compile(  # «… với viện, trường. Chuẩn không?», «2.341,6 tỷ chuẩn chưa»; not «trường đạt chuẩn chưa»
    r"(?:\s*[,.;!?]\s*|(?<=tỷ)\s+|(?<=triệu)\s+|(?<=đồng)\s+|(?<=%)\s+|(?<=phần trăm)\s+)(?:có |như (?:vậy|thế) )?"
    r"(?:chuẩn|chính xác|đúng thật|thật)(?: (?:không|chưa|ko|hông))(?P<end>(?: (?:vậy|thế|ạ|bạn|ad))*\W*$)",
    re.IGNORECASE,
)
THAT_IS_TRUE = re.compile(  # «… giảm cả ba mặt. Thông tin này có đúng không?»
    r"\s*[,.;!?…]\s*(?:(?:vậy|thế|thì|hỏi|cho hỏi|không biết|chẳng biết|chả biết) )*(?:(?:cái|con|những|các) )?"
    r"(?:thông tin|tin|điều|chuyện|việc|số liệu|số|nội dung|lời|nói|viết|ghi)"
    r"(?: (?:đồn|như|đó|này|ấy|kia|trên|vậy|thế|vừa rồi))+(?: (?:là|thì|có))* "
    r"(?:đúng|chính xác|phải|thật|chuẩn|sự thật)(?: (?:sự thật|thật|sự))* (?:không|chưa|ko|hông|hong|hả|à)"
    r"(?P<end>(?: (?:vậy|thế|ạ|bạn|ad|nhỉ))*\W*$)",
    re.IGNORECASE,
)
SAID_AGAIN = re.compile(  # «bao giờ dân được vào chơi, tức là làm xong ấy»: what stands behind is what is meant
    r"\b(?P<asked>bao giờ|khi nào|chừng nào|lúc nào)\b[^?.!,]{0,60},\s*(?:tức là|tức|nghĩa là|ý (?:tôi|tui|em|mình) là|ý là) "
    r"(?=(?:làm|xây|sửa|hoàn thành|khởi công|khánh thành|mở cửa|đưa vào|bắt đầu|kết thúc)\b)(?![^?.!]*\b(?:bao|mấy|nào|gì)\b)",
    re.IGNORECASE,
)
EVERYWHERE = re.compile(  # «ai lo gắn camera ở các phường xã vậy»: in the whole place that is spoken of anyhow
    r" (?:ở|tại) (?:khắp )?(?:các|mấy|những) (?:phường,? xã|xã,? phường)(?:,? thị trấn)?"
    r"(?=\s*(?:$|[?.!,]|vậy\b|thế\b|hả\b|ạ\b))",
    re.IGNORECASE,
)
MUCH_ASKED = re.compile(r"\b(?:bao nhiêu|mấy|tỷ lệ|tổng)\b", re.IGNORECASE)
WHICH_OF_THEM = re.compile(  # «trong mười hai chỉ tiêu thì cái nào đạt thấp nhất»
    r"\btrong (?:số )?"
    r"(?=(?:các|những|mấy|\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\b|[^?.,]{3,24} (?:đó|này|ấy|trên|nêu trên)\b)"
    r"(?:(?:các|những|mấy|\d{1,3}|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm)(?: [^\W\d_]+)?) )?"
    r"(?P<kind>chỉ tiêu|công trình|dự án|xã|phường|thôn|khoản(?: thu| chi)?|nhiệm vụ|nguồn vốn|mặt hàng|ngành|lĩnh vực)"
    r"(?: (?:đó|này|ấy|trên|ở trên|nêu trên))?(?: thì)?,? (?:cái|món|thứ) nào\b",
    re.IGNORECASE,
)
DISHES = re.compile(  # «mấy món được 4 sao»: things that were just told, as people count them
    r"\b(?P<many>bao nhiêu|mấy) món\b(?! (?:ăn|nợ|tiền|quà|đồ|hàng|gì|nào|chi|thu|vay|ocop|đặc sản))", re.IGNORECASE
)
AS_IT_WAS = re.compile(  # «số thực đón»
    r"\b(?:con )?(?:số|mức) thực(?: tế)?(?= (?:đón|thu|chi|đạt|làm|bán|tuyển|giao|nuôi|trồng|nộp|cấp|khám)\b)",
    re.IGNORECASE,
)

HARMED = re.compile(  # «tai nạn giao thông chết mấy người»: «mấy người chết»
    r"(?<!người )\b(?P<harm>chết|bị thương|mất tích|tử vong|thiệt mạng|nhập viện)"
    r"(?: (?:hết|mất|tất cả|cả thảy|tổng cộng|khoảng))* "
    r"(?P<many>bao nhiêu|mấy) (?:người|mạng(?: người)?)(?=\W*$|[,?.!]| (?:rồi|vậy|thế|hả|ạ|z|v)\b)",
    re.IGNORECASE,
)
HOW_FAST = re.compile(  # «đường cáp quang chạy nhanh cỡ nào»
    r"(?P<line>\b(?:(?<!cách )(?<!tính )mạng(?! lưới)|internet|cáp(?: quang)?|đường truyền|wifi|5g|4g|băng thông)\b"
    r"(?:(?!\b(?:tăng|giảm|phát triển)\b)[^?.!,])*?) (?:chạy |tải |truyền )?nhanh "
    r"(?:cỡ nào|chừng nào|tới đâu|đến đâu|bao nhiêu|thế nào|mức nào)\b",
    re.IGNORECASE,
)
USED_FOR = re.compile(
    r"(?P<thing>^(?![^?.!]*\b(?:tiền|vốn|kinh phí|ngân sách|khoản|tỷ|triệu)\b)[^?.!]*?)"  # what money goes to is told as such
    r"\b(?:để |được )?(?:dùng|xài|sử dụng) (?:vào|cho|trong) (?:việc|chuyện|mục đích) gì\b",
    re.IGNORECASE,
)
SEVERAL_TREATED = re.compile(  # «mấy người bán hàng trên mạng thì thành phố quản thuế thế nào»: no number of them
    r"^(?P<open>\W*(?:(?:thế|vậy|còn|rồi) )?)mấy (?!(?:tuổi|giờ|ngày|tháng|năm|điểm|tầng|lần)\b)"
    r"(?=[^\W\d_]+ (?!bao\b)[^?.!,]*\b(?:thì|bị|được)\b[^?.!,]*\b"
    r"(?:thế nào|ra sao|tính sao|làm sao)(?: (?:vậy|thế|ạ|hả|nhỉ|đây))*\W*$)(?![^?.!]*\b(?:bao nhiêu|mấy)\b)",
    re.IGNORECASE,
)
SPREAD_OUT = re.compile(
    r"\b(?:rải|dàn|trải)(?: đều)?(?: ra| cho)? (?=(?:\d{1,2}|mười hai|các|từng) tháng\b)", re.IGNORECASE
)
MACHINE_MIND = re.compile(
    r"(?<=\w )(?<!hỏi )(?<!do )(?<!là )(?<!vậy )(?<!biết )(?<!thế )AI(?!\w)(?! (?:ký|kí|phụ trách|chịu|lo|làm|được|chủ trì|là))"
)  # in capitals, and not first: no «ai»


REWRITTEN = (  # in this order: what one writes the next may read
    (WHICH_OF_THEM, r"\g<kind> nào"),
    (SAID_AGAIN, r"\g<asked> "),
    (HARMED, r"\g<many> người \g<harm>"),
    (HOW_FAST, r"\g<line> tốc độ bao nhiêu"),
    (USED_FOR, r"\g<thing>để làm gì"),
    (SPREAD_OUT, "chia đều cho "),
    (SEVERAL_TREATED, r"\g<open>các "),
    (AS_IT_WAS, "số"),
    (DISHES, r"\g<many> cái"),
    (THAT_IS_TRUE, r", đúng không\g<end>"),
    (HOLDS_TRUE, r", đúng không\g<end>"),
)


def with_plain_asking(text: str) -> str:
    """Return a question with «đúng không», «chỉ tiêu nào», «số» for the ways people say them, and without what it says again."""
    text = text if MUCH_ASKED.search(text) else EVERYWHERE.sub("", text)
    text = text if text.isupper() else MACHINE_MIND.sub("trí tuệ nhân tạo", text)
    for said, plain in REWRITTEN:
        text = said.sub(plain, text)
    return text
