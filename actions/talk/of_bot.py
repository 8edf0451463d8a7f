"""Tells what a message asks of the bot itself: what it can do, whether a machine it is, who made it, whom to call, to mend."""

from __future__ import annotations

import re

from actions.words.asides import SELVES

OFFICER = re.compile(  # «số điện thoại bao nhiêu» after somebody was sent to an officer, «tao kiện chúng mày»
    r"\W*(?:(?:thế|vậy|cho|xin|tôi|tui|em|cháu|thì|muốn|cần|lấy|hỏi|biết) )*"
    r"(?:số )?(?:điện thoại|đt|sđt|hotline|đường dây nóng|tổng đài)"
    r"(?: (?:là|của|cán bộ|chủ tịch|phó chủ tịch|bí thư|lãnh đạo|ủy ban|ubnd|phường|xã|thành phố|"
    r"bao nhiêu|số|mấy|gì|nào|ạ|vậy|thế|đâu|ở|nhiêu))*\W*$|"
    r"\W*(?:tao|tôi|tui|bố|chúng tôi|dân) (?:sẽ |phải |đi )*(?:kiện|khiếu nại|tố cáo)\b(?!.*\b(?:gì|nào|đâu|ai|sao|mấy|nhiêu)\b)",
    re.IGNORECASE,
)
OF_BOT = re.compile(  # «cháu giúp được bà những việc gì?»
    rf"\b(?:bạn|bot|cháu|em|con|ad|app|trợ lý|máy|mày)(?: có thể| có)? (?:giúp|làm|trả lời|hỗ trợ|biết)(?: được)?(?: cho)?"
    rf"(?: (?:{SELVES}))?(?: được)? (?:những |các )?(?:việc |điều |chuyện )?(?:gì|nào)\b",
    re.IGNORECASE,
)
MACHINE_OR_PERSON = re.compile(  # «đang nói chuyện với máy hay với người thật thế này?»
    r"\b(?:máy|robot|rô bốt|bot|phần mềm|chương trình)\b[^?.!]{0,15}\b(?:hay|hoặc)\b[^?.!]{0,20}\b(?:người|cán bộ|nhân viên)\b|"
    r"\b(?:người|cán bộ|nhân viên)\b(?: thật)?[^?.!]{0,10}\b(?:hay|hoặc)\b[^?.!]{0,15}\b(?:máy|robot|rô bốt|bot|phần mềm)\b",
    re.IGNORECASE,
)
APOLOGY = re.compile(  # «xin lỗi hồi nãy em nói nặng quá, bot thông cảm»; «xin lỗi cho tôi hỏi …» opens a question
    r"\W*(?:(?:cho|dạ|thôi|à|ừ|thế|vậy|em|tôi|tui|mình|con|cháu|tớ) )*(?:xin lỗi|sorry|sr|sory|i'm sorry)\b"
    r"(?![^?]*(?:\?|\b(?:hỏi|biết|bao nhiêu|mấy|nào|gì|sao|đâu|chưa|nhầm|lộn|cần|muốn|cho|số liệu|tìm|xem)\b)).*",
    re.IGNORECASE | re.DOTALL,
)
TO_BOT = re.compile(r"\b(?:bot|chatbot|bạn|mày|mi|ad|admin|trợ lý|cưng)\b", re.IGNORECASE)
HOW_IT_IS = re.compile(  # «trời nóng quá bot ơi, có mệt không»
    r"\b(?:mệt|khỏe|khoẻ|buồn ngủ|đói|buồn|vui|khát|lạnh|nóng|ăn cơm|ăn gì|ngủ)\b"
    r"(?: [^\W\d_]+){0,2}? ?(?:không|chưa|hông|hem|ko|hả)\b",
    re.IGNORECASE,
)
_MAKER = r"(?:ai|người nào|công ty nào|bên nào|đơn vị nào)"
_MADE = r"(?:làm|tạo|viết|lập trình|thiết kế|chế|đẻ|sinh|dựng|phát triển)"
MAKER_ASKED = re.compile(  # «bot này do ai làm ra», «ai lập trình ra bạn vậy»
    r"\b(?:bot|chatbot|con bot|trợ lý|app|phần mềm|bạn|em|cưng|mày|ad)(?: này| ảo)?(?: (?:là|được))? (?:do )?"
    rf"{_MAKER}(?: đã)? {_MADE}(?: ra| nên)?\b(?! (?:việc|chủ))|"
    rf"\b{_MAKER}(?: đã| mà)? {_MADE}(?: (?:ra|nên))? (?:con |cái )?(?:bot|chatbot|trợ lý|phần mềm|bạn|em|cưng|mày)\b",
    re.IGNORECASE,
)
MEND = re.compile(  # «sửa lại cho đúng giúp tôi»: of the last answer
    r"\W*(?:(?:sai|nhầm|không đúng|chưa đúng)(?: rồi| hết| mà)*[,.;! ]+)?(?:(?:bạn|bot|em|hãy|làm ơn|vui lòng|nhờ) )*"
    r"(?:(?:sửa|chỉnh|chữa)|(?:trả lời|nói) lại)(?: (?:lại|giúp|giùm|hộ|đi|nhé|cho|tôi|tui|em|mình|câu trả lời|câu đó|cái đó))*"
    r"(?: (?:cho |là )?(?:đúng|chính xác|chuẩn)(?: (?:lại|đi|giúp|giùm|hộ|nhé|tôi|tui|em|mình|nào|với|ạ))*)?\W*",
    re.IGNORECASE,
)


def asks_of_bot(text: str) -> bool:
    """Tell whether a message asks what the bot itself can do."""
    return OF_BOT.search(text) is not None


def only_asks_of_bot(text: str) -> bool:
    """Tell whether a message asks nothing else than what the bot can do: «mày biết gì», not «mày biết gì mà nói»."""
    asked = OF_BOT.search(text)
    return asked is not None and not text[: asked.start()].strip() and not text[asked.end() :].strip(" ?.!")


def wants_an_officer(text: str) -> bool:
    """Tell whether a message asks for the number to call and names nobody, or threatens with a complaint to the authorities."""
    return OFFICER.match(text) is not None


def asks_whether_a_machine(text: str) -> bool:
    """Tell whether a message asks if a machine or a person replies; whoever asks so wants to know, not to be put through."""
    return MACHINE_OR_PERSON.search(text) is not None


def asks_who_made_it(text: str) -> bool:
    """Tell whether a message asks who made the bot."""
    return MAKER_ASKED.search(text) is not None


def asks_to_mend(text: str) -> bool:
    """Tell whether a message only wishes that the last answer be put right."""
    return MEND.fullmatch(text) is not None


def apologises(text: str) -> bool:
    """Tell whether a message only says sorry, and asks for nothing."""
    return APOLOGY.fullmatch(text) is not None


def asks_how_it_is(text: str) -> bool:
    """Tell whether a message asks the bot how it feels."""
    return HOW_IT_IS.search(text) is not None and TO_BOT.search(text) is not None
