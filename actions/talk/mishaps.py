"""Tells what befell its writer, which an office should hear of, from a question about the documents, and what talk is meant."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.limits import TIME_OF_DAY
from actions.talk.of_bot import asks_of_bot, asks_who_made_it, wants_an_officer
from actions.talk.questions_in_talk import asks_or_requests
from actions.words import cues

_SUPPLY = "nước|điện|mạng|sóng|internet|wifi"
_PAPERS = r"giấy tờ|giấy|ví|bóp|cccd|căn cước|chứng minh|hộ chiếu|bằng lái|sổ đỏ|xe|điện thoại|tiền|đồ|túi"
_PUBLIC = (  # what a street, a house or a neighbour has
    r"hố ga|nắp cống|cống|vỉa hè|lề đường|lòng đường|lối đi|đèn|đèn đường|cây|cột|cột điện|dây điện|rác|phế thải|xà bần|"
    r"đường|hẻm|ngõ|kiệt|"
    r"phố|chó|trâu|bò|karaoke|loa|xe|xe tải|xe ben|xe rác|nhà bên|hàng xóm|quán|quán nhậu|công viên|mương|kênh|nhà máy|lò|"
    r"chung cư|tường|"
    r"nước máy|nước|nhà vệ sinh|chợ|cổng trường|xóm|khu|công trình|hầm"
)
_WRONG = (
    r"mất nắp|sụt|sụp|nghiêng|gãy|hư|hư hỏng|hỏng|vỡ|tắc|nghẹt|tràn|thả rông|chất đống|vứt|bừa bãi|lấn chiếm|chiếm hết|"
    r"tối om|tối thui|"
    r"không sáng|tắt|chắn|bịt|đổ trộm|rầm rầm|ầm ầm|ầm ĩ|inh ỏi|suốt đêm|tới khuya|đến khuya|võng|đứt|lòng thòng|lầy lội|"
    r"thấm|dột|thấm dột|đục ngầu|khói mù|ổ gà|ổ voi|bong tróc|ngập|hôi thối|thối um|đầy (?:phố|đường|ngõ|hẻm|sân|nhà|rác|ổ)"
)
MISHAP = re.compile(
    rf"\b(?:mất|cúp|cắt|bị cắt|hư|rớt|yếu) (?:{_SUPPLY})\b"
    rf"|\b(?:bị mất|làm mất|đánh rơi|rớt mất|làm rơi|bị (?:trộm|giật|lấy|móc)(?: mất)?) (?:{_PAPERS})\b"
    r"|\blừa (?:đảo|tiền|mất)\b|\bbị lừa\b|\b(?:bắt|dụ|đòi|ép) [^,.?!]{0,15}chuyển (?:khoản|tiền)\b"
    r"|\b(?:lấn|chiếm|lấn chiếm|xây lấn)\b[^,.?!]{0,20}\b(?:đất|nhà|ngõ|hẻm|lối đi|ranh)\b"
    r"|\b(?:thu|đòi|bắt (?:đóng|nộp))\b[^,.?!]{0,15}\b(?:vô lý|vô lí|sai|quá đáng|oan|bậy|lung tung)\b"
    r"|\b(?:ồn|hôi|thối|bẩn|ngập|hư hỏng|hỏng|nứt|lún|kẹt xe|bụi|ô nhiễm)(?: [^\W\d_]+){0,3} (?:quá|hoài|suốt|không chịu nổi|"
    r"kinh khủng|cả (?:tuần|tháng|ngày|đêm))\b"
    rf"|\b(?:{_PUBLIC})\b[^,.?!]{{0,25}}\b(?:{_WRONG})\b"
    r"|\bsuýt (?:ngã|té|chết|đâm|tông)\b|\b(?:trộm|cướp|côn đồ|đòi nợ|đua xe|nghiện)\b[^,.?!]{0,10}\b(?:hoành hành|"
    r"lộng hành|tung hoành)\b",
    re.IGNORECASE,
)
OF_MATTER = re.compile(
    r"\b(?:phòng,? chống|chống|chỉnh trang|nạo vét|tài liệu|văn bản|báo cáo|thủ tục|kế hoạch|chính sách|xử lý|công tác|"
    r"giải pháp|nhiệm vụ|tuyên truyền|cải tạo|sửa chữa|thay thế|nâng cấp|di dời|lập lại|tránh|kinh phí|vốn|tỷ lệ|danh sách|"
    r"các|những)\b",
    re.IGNORECASE,
)
DENIED = re.compile(  # «không ai dọn» asks for nobody, and «báo ai» for the office
    r"\b(?:báo|gọi|kêu|trình báo)(?: cho)? (?:ai|đâu|số (?:nào|mấy))\b|"
    r"\b(?:không|chẳng|chả|chưa)(?: (?:thấy|có|được|một))? (?:ai|gì|đâu|nơi nào|ma nào)\b",
    re.IGNORECASE,
)
REPROACH = re.compile(  # what one says of an office, or of an answer, that does nothing
    r"\băn lương\b|\bngồi (?:chơi|mát|không|đó)\b|"
    r"\b(?:vô trách nhiệm|vô cảm|thờ ơ|bỏ mặc|hứa (?:hươu|suông|lèo)|hách dịch|đùn đẩy|"
    r"đá (?:quả )?bóng trách nhiệm|nói (?:suông|cho có|cho vui)|"
    r"(?:nói|trả lời)(?: chuyện)? (?:chung chung|vòng vo|lấp lửng))\b",
    re.IGNORECASE,
)
TOLL = re.compile(  # how often, how long or how much it was
    r"\b(?:\d[\d.,]*|mấy|vài|nhiều) ?(?:ngày|tháng|tuần|giờ|tiếng|lần|bận|triệu|tỷ|nghìn|ngàn|hôm|năm)\b|\b\d[\d.,]*",
    re.IGNORECASE,
)


def tells_mishap(text: str) -> bool:
    """Tell whether a message in full Vietnamese tells of something that went wrong for its writer, and asks nothing."""
    return (
        MISHAP.search(text) is not None
        and not OF_MATTER.search(text)
        and not TIME_OF_DAY.search(text)  # «thổi kèn suốt đêm, vậy tới mấy giờ phải tắt»
        and not asks_or_requests(DENIED.sub(" ", TOLL.sub(" ", text)))
    )


def talk_meant(answer: Answer, text: str) -> str:
    """Return the intent of talk that a message is where ``answer`` is all that the documents have for it; else nothing.

    Whoever tells of a mishap asks nothing, so that a quotation alone is no reply to it either.
    """
    if tells_mishap(text) and not answer.figures:
        return "complaint"
    if answer.status is Status.NOT_IN_PLAN and REPROACH.search(text) and not cues.AMOUNT.search(text):
        return "complaint"
    if answer.status is Status.NOT_IN_PLAN and asks_who_made_it(text):
        return "small_talk"
    if answer.status is Status.NOT_IN_PLAN and asks_of_bot(text):
        return "capabilities"
    return "hand_over" if answer.status is Status.NOT_IN_PLAN and wants_an_officer(text) else ""
