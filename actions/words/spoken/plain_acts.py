"""Writes in plain words what people say for acts of an administration: voting, doing well, cutting staff, buying things."""

from __future__ import annotations

import re

FAR_APART = re.compile(  # «hai mốc đó cách nhau bao nhiêu triệu»; days and kilometres lie apart indeed
    r"\b(?:cách|xa) nhau (?:đúng |chừng |khoảng |tới )?(?=(?:bao nhiêu|mấy)(?! (?:ngày|tháng|năm|tuần|cây|km|ki|mét)))",
    re.IGNORECASE,
)
APART = re.compile(
    r"(?<!chênh )\b(?:vênh|chênh|lệch)(?: nhau)?(?= (?:bao|mấy|nhiêu|tới|khoảng)|\W*$)", re.IGNORECASE
)  # «hai đầu vênh nhau mấy tỷ»
HOW_FAR_APART = re.compile(  # «hơn kém nhau chừng nào» asks for no time
    r"\b(?:hơn kém|chênh lệch|chênh|cách|lệch|thua) nhau (?:chừng|cỡ|ngần) nào\b", re.IGNORECASE
)
PUT_TOGETHER = re.compile(  # «gom hai cục đó lại», «dồn hai khoản lại»
    r"\b(?:gom|dồn|nhập|gộp|gôm)(?P<what>(?: chung)? (?:cả )?(?:hai|2|ba|3|mấy|các) [^,.?!;:\d]{0,25}?)\blại\b",
    re.IGNORECASE,
)
FROM_THE_FIRST = re.compile(  # «từ chữ "một là" trở đi»: the numbered points
    r"\btừ (?:(?:chữ|mục|câu|điểm|ý|đoạn|phần|chỗ) )?[\"«“']?một là[\"»”']?"
    r"(?: (?:trở (?:đi|xuống)|(?:tới|đến|cho tới) (?:hết|cuối)(?: (?:bài|cùng))?)\b)?",
    re.IGNORECASE,
)
APPROVED = re.compile(r"\b(?:gật đầu|bật đèn xanh)\b(?! chào)", re.IGNORECASE)
VOTED = re.compile(
    r"\b(?:bấm nút|giơ tay)(?: (?:thông qua|biểu quyết))?\b(?= ?(?:$|[?.,!]|thì|rồi|cho|các|những|đề án|nghị quyết|dự án))",
    re.IGNORECASE,
)
DOING_BUSINESS = re.compile(  # «thành phố làm ăn ra sao»
    r"\blàm ăn(?: (?:được|có|nó|kiểu))*(?P<how> (?:ra sao|sao|thế nào|như thế nào|gì|đến đâu|tới đâu))\b", re.IGNORECASE
)
CAPITAL_SPENT = re.compile(
    r"\b(?:tiêu|xài)(?: tiền)?(?= vốn\b)", re.IGNORECASE
)  # «tiêu tiền vốn nhà nước cho công trình»
SICKENS = re.compile(  # «làm gì để khỏi bị dịch»
    r"\b(?P<get>bị|mắc|dính|nhiễm|khỏi|tránh) dịch\b(?! (?:bệnh|vụ|tả|cúm|sốt|covid|lở|chuyển|sang|ra|thuật|giả))",
    re.IGNORECASE,
)
STAFF_CUT = re.compile(  # «bớt người thì theo lệnh ai», «cắt bớt cán bộ, có thiệt không»; «bớt người nghèo» cuts no staff
    r"\b(?:cho (?:[^\W\d_]+ )?(?:cán bộ|công chức|viên chức|nhân viên|người nhà nước|nhà nước)(?: [^\W\d_]+){0,2} nghỉ bớt|"
    r"(?<!nghèo )(?<!nạn )(?<!bệnh )(?<!chết )(?<!thương )"
    r"(?:bớt|giảm|giảm bớt|cắt|cắt giảm|cắt bớt|tinh giảm|rút bớt|sa thải|đuổi bớt|thải bớt) (?:số )?"
    r"(?:người(?: (?:nhà nước|ăn lương(?: nhà nước)?))?|biên chế|quân số|đầu người|cán bộ|công chức|viên chức|"
    r"cán bộ,? công chức(?:,? viên chức)?|nhân sự|nhân viên(?: nhà nước)?))(?: đi)?"
    r"(?=\s*(?:[?.,!]|$)| (?:thì|theo|trong (?:bộ máy|cơ quan|nhà nước)|ở (?:cơ quan|ủy ban)|là|không|chưa|bao nhiêu|mấy)\b)",
    re.IGNORECASE,
)

EQUIPS = re.compile(  # «sắm sửa đồ đạc gì để đối phó với lụt»
    r"\b(?:sắm sửa|sắm|mua sắm)(?: thêm)? (?:đồ đạc|đồ nghề|đồ dùng|máy móc|dụng cụ|đồ(?= (?:gì|chi|để|chống|phòng)\b))",
    re.IGNORECASE,
)
MEETS = re.compile(r"\bhọp\b", re.IGNORECASE)
LESS_PAPER = re.compile(  # «họp hành nhiều giấy tờ quá, có bớt được giấy không»
    r"\b(?:bớt|đỡ|giảm|khỏi|hết|bỏ)(?: (?:được|tốn|in|phát|cảnh|bớt|dùng))* "
    r"(?:giấy tờ|giấy)(?! (?:phép|khai|chứng|báo|mời|đất|nhà|xe|tùy))\b",
    re.IGNORECASE,
)
_WHO = r"(?:ai|(?:bên|cơ quan|đơn vị|ngành|sở|cấp|người) nào)(?: (?:sẽ|phải|là người|thì|đứng ra|được giao))*"
LOOKS_AFTER = re.compile(  # «ai coi chừng xem có làm đúng không»
    rf"\b(?P<who>{_WHO}) (?:coi chừng|canh chừng|trông chừng|dòm chừng|để mắt|dòm ngó|theo dõi xem|coi xem)"
    r"(?: (?:tới|đến|xem|coi))*",
    re.IGNORECASE,
)
CARRIES_OUT = re.compile(  # «ai lo đem ra thực hiện»
    rf"\b(?P<who>{_WHO}) (?:lo |đứng ra )*(?:đem|đưa|mang|lãnh)(?: [^\W\d_]+){{0,2}}? ra (?:thực hiện|thi hành|làm|áp dụng)\b",
    re.IGNORECASE,
)
MANAGES = re.compile(rf"\b(?P<who>{_WHO}) quản(?! (?:lý|trị|giáo|thúc|ngại|chế))\b", re.IGNORECASE)
_PEOPLE = r"(?:phụ nữ|thanh niên|nông dân|cựu chiến binh)"
UNIONS = re.compile(  # «mấy hội như phụ nữ, thanh niên»
    r"\b(?:mấy|các|những) (?:hội|đoàn thể|hội đoàn)(?: (?:như|là|gồm))? "
    rf"(?P<whose>{_PEOPLE}(?:(?:, | và | với |,){_PEOPLE})*)\b",
    re.IGNORECASE,
)
_BODY = r"(?:nhà nước|thành phố|tỉnh|huyện|quận|thị xã|xã|phường|ủy ban|chính quyền|địa phương)"
HELPED = re.compile(  # «được thành phố giúp cái gì», «nhà nước có giúp tiền không»; «giúp tôi» is a request
    rf"\b(?P<who>(?:được|{_BODY})(?: [^\W\d_]+){{0,3}}) (?<!có )(?:giúp đỡ|giúp|đỡ)(?: (?:đỡ|cho|thêm|được))*"
    r"(?= (?:(?:cái|những|điều|việc) )?(?:gì|chi|bao nhiêu|mấy|tiền|vốn|giống|gạo|ra sao|thế nào|sao|không)\b)",
    re.IGNORECASE,
)
TOLD_BY_BODY = re.compile(  # «cho hỏi xã thống kê cả xã còn bao nhiêu tấn»: who keeps count is not asked about
    rf"\b(?P<body>{_BODY}) (?:thống kê|kiểm đếm|ghi nhận|báo cáo)(?: (?:được|thấy|là|thì|có))*"
    r"(?= (?:cả|toàn|còn|có|hiện|bao nhiêu|mấy|đã|xảy ra)\b)",
    re.IGNORECASE,
)


def with_plain_acts(text: str) -> str:
    """Return a question with «thông qua» for «bấm nút», «cộng … lại» for «gom … lại», «tinh giản biên chế» for «bớt người»."""
    text = TOLD_BY_BODY.sub(r"\g<body>", HELPED.sub(r"\g<who> hỗ trợ", text))
    text = SICKENS.sub(r"\g<get> dịch bệnh", CAPITAL_SPENT.sub("giải ngân", text))
    text = EQUIPS.sub("bổ sung trang thiết bị", text)
    text = LESS_PAPER.sub("họp không giấy", text) if MEETS.search(text) else text
    text = STAFF_CUT.sub("tinh giản biên chế", DOING_BUSINESS.sub(r"đạt kết quả\g<how>", text))
    text = LOOKS_AFTER.sub(r"\g<who> giám sát", CARRIES_OUT.sub(r"\g<who> tổ chức thực hiện", text))
    text = MANAGES.sub(r"\g<who> quản lý", text)
    text = UNIONS.sub(lambda match: _unions(match["whose"]), text)
    text = VOTED.sub("thông qua", APPROVED.sub("phê duyệt", text))
    text = FROM_THE_FIRST.sub("trong các nhiệm vụ", text)
    text = FAR_APART.sub("chênh nhau ", text)
    text = HOW_FAR_APART.sub("chênh nhau bao nhiêu", APART.sub("chênh nhau", text))
    return PUT_TOGETHER.sub(r"cộng\g<what>lại", text)


def _unions(whose: str) -> str:
    """Return the unions of some people by their names: «hội phụ nữ, đoàn thanh niên»."""
    people = re.split(r", ?| và | với ", whose.lower())
    return ", ".join(f"{'đoàn' if item == 'thanh niên' else 'hội'} {item}" for item in people)
