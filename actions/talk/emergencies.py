"""Tells a message of somebody in danger from a question about what the plan says of dangers, and knows whom to call."""

from __future__ import annotations

import re
from collections.abc import Mapping

from vietnamese.folding import fold
from vietnamese.normalisation import normalise

LINES: Mapping[str, str] = {  # the national numbers, free of charge by day and night
    "police": "113",  # công an
    "rescue": "114",  # cứu hỏa và cứu nạn, cứu hộ
    "ambulance": "115",  # cấp cứu y tế
    "child": "111",  # Tổng đài điện thoại quốc gia bảo vệ trẻ em
}
_ME = r"(?:tôi|tui|tao|tớ|mình|em|con|cháu|bé|mẹ|má|vợ|nhau|nhỏ)"
_KIN = r"(?:tôi|tui|mình|em|con|cháu|bé|mẹ|má|bố|ba|cha|vợ|chồng|ông|bà|cụ|anh|chị|bạn|cô|chú|bác|người|hàng xóm|đứa|nội|ngoại)"
_PLACE = r"(?:nhà|xe|quán|chợ|bếp|phòng|chung cư|xóm|kho|xưởng|trường|hàng xóm|bên cạnh|tòa nhà)"
_WATER = r"\b(?:nước(?: lũ| sông)?|lũ)\b"
_SLIDE = r"(?<!chống )(?<!kè )(?<!phòng )\b(?:sạt lở(?: đất| núi)?|đất (?:sạt )?lở|lở đất|núi lở|lũ quét|đất sạt)\b"
DANGER = re.compile(
    "|".join(
        (
            r"(?<!phòng )(?<!chữa )(?<!vụ )(?<!chống )\bcháy (?:to|lớn|nhà|xe|chợ|quán|bếp|kho|xưởng|phòng|chung cư)\b"
            r".*\b(?:rồi|cứu|kìa|gấp|với)\b",
            rf"\b{_PLACE}\b.{{0,25}}\b(?:đang|bốc|bị|phát|sắp) (?:bốc )?cháy\b",
            r"\bnhà\b.{0,20}\bcháy rồi\b|\bbốc cháy\b|\b(?:có|đang|xảy ra) (?:hỏa hoạn|cháy)\b",
            r"\b(?:có|thấy)\b.{0,20}\b(?:đuối nước|chết đuối)\b|\bnước cuốn\b",
            r"\b(?:rơi|rớt|ngã|té|nhảy|lọt)\b.{0,6}\bxuống (?:sông|hồ|giếng|ao|kênh|cống|suối|biển|mương|nước)\b",
            rf"\b{_KIN}\b.{{0,15}}\b(?:ngất|xỉu|co giật|đột quỵ|bất tỉnh|(?:không|ngừng|khó) thở|chảy máu|hóc|ngộ độc|"
            r"điện giật|rắn cắn|đau tim)\b|\bkhông thở được\b",
            r"\b(?:có|vừa|mới|xảy ra|bị|gặp)\b.{0,10}\btai nạn\b",
            rf"\b(?:chồng|vợ|bố|cha|ba|mẹ|má|dượng|thầy|cô|anh|nó|hắn|họ|bạn)\b.{{0,20}}\b(?:đánh|đập|bóp cổ|chém)\b"
            rf".{{0,10}}\b{_ME}\b",
            rf"\b{_KIN}\b.{{0,15}}\bbị\b.{{0,25}}\b(?:đánh|đập|bạo hành|xâm hại|hiếp|sàm sỡ|quấy rối|bóp cổ|đâm|chém|bắt cóc|"
            r"cướp)\b",
            r"\b(?:dọa|đòi|đe dọa) giết\b|\bcầm (?:dao|súng|mã tấu|kiếm|hung khí)\b|\bsờ mó\b",
            r"\b(?:có|thấy) (?:ăn |kẻ |thằng )?(?:trộm|cướp)\b|\bđột nhập vào nhà\b",
            r"\bgọi (?:số )?11[1345]\b|^\W*11[1345]\W*$",
            r"\bgọi (?:xe )?(?:cấp cứu|cứu thương|cứu hỏa|công an|cảnh sát)\b",
            r"\bcứu (?:tôi|tui|em|cháu|con tôi|mẹ tôi|gia đình|với)\b(?!.*\b(?:dùng|cách|hỏi)\b)",
            r"^\W*(?:bị )?(?:điện giật|rắn cắn|rắn độc cắn|chó dại cắn|chó cắn|cháy nhà|nhà cháy)\W*$",
            rf"\b(?:chó|rắn|ong|khỉ)(?: dại| độc| vò vẽ)? (?:cắn|đốt|chích)\b.{{0,6}}\b{_KIN}\b|"
            rf"\b{_KIN}\b.{{0,10}}\bbị (?:chó|rắn|ong|điện)\b.{{0,10}}\b(?:cắn|đốt|chích|giật)\b|\b{_KIN}\b.{{0,15}}\bsốt cao\b",
            rf"{_WATER}.{{0,12}}\b(?:lên|dâng|ngập|tràn)\b"
            r".{0,12}\b(?:mái|nóc|(?<!phố )cổ|ngực|gác|lầu|(?<!hạ )tầng|nhanh quá|ào ào|cuồn cuộn)\b",
            rf"\bđang (?:bị )?{_SLIDE}.{{0,10}}\b(?:cạnh|sau|gần|trước|to|mạnh)\b|"
            rf"{_SLIDE}.{{0,15}}\b(?:ngay|vùi|chôn|đè|sập|sát|vào nhà|xuống nhà)\b|"
            r"\b(?:đất|núi|đá)\b.{0,8}\b(?:vùi|đè|chôn(?! cất| lấp))\b",
            r"\b(?:mái|tôn|nóc)\b.{0,12}\b(?:bay|tốc|sập)\b.{0,10}\b(?:rồi|hết|mất)\b|\btốc mái nhà\b.{0,8}\brồi\b|\blũ cuốn\b|"
            r"\b(?:nhà(?! nước| đầu)|tường|(?<!yêu )cầu|cây)\b.{0,12}\b(?:sập|đổ|đè)\b.{0,15}\b(?:kẹt|người|con tôi|cứu)\b",
            r"\b(?:mắc kẹt|bị kẹt|kẹt)\b.{0,15}\b(?:trong|trên|dưới|giữa) (?:nhà|mái|nóc|thang máy|lũ|nước|đống|đất|xe)\b",
            r"\b(?:rò rỉ|xì|rò|hở) (?:khí )?ga[sz]?\b|\bnổ (?:bình )?ga[sz]?\b",
            r"\b(?:is|are) on fire\b|\bdrowning\b|\bbeat(?:s|ing)? me\b|\bheart attack\b|\bcall (?:an ambulance|the police)\b",
        )
    ),
    re.IGNORECASE,
)
DESPAIR = re.compile(
    r"\b(?:tôi|tui|em|con|cháu|mình|tớ|chỉ) (?:chỉ |đang |thật sự |cũng |lại )?muốn chết\b"
    r"|\b(?:không|chẳng|chả|hết|chán) (?:còn )?(?:muốn |thiết )?sống(?: nữa| rồi)\b|\bkhông (?:muốn|thiết) sống\b"
    r"|\b(?:muốn|định|đòi|tính|nghĩ (?:tới|đến|về)(?: chuyện| việc)?) (?:tự tử|tự sát|tự vẫn|cái chết|nhảy cầu)\b"
    r"|\bchán sống\b|\bchán đời\b.{0,20}\b(?:chẳng|chả|không|hết) (?:còn )?(?:thiết|muốn)\b"
    r"|\bngủ (?:một|1) giấc (?:rồi )?(?:không|khỏi|chẳng|đừng) (?:bao giờ )?(?:phải )?(?:dậy|tỉnh)\b"
    r"|\bsống\b.{0,12}\b(?:không|chẳng|chả|hết|vô) (?:còn )?(?:có )?(?:ý nghĩa|nghĩa lý)\b|\bsống (?:làm|để làm) (?:gì|chi) nữa\b"
    r"|\bkill myself\b|\bwant to die\b|\bsuicidal\b",
    re.IGNORECASE,
)
BARE_DESPAIR = re.compile(fold(DESPAIR.pattern), re.IGNORECASE)  # «tu tu» may be «từ từ», so it tells no danger alone
BARE_CERTAIN = re.compile(  # typed without diacritics and nothing else all the same; «ke chan song» is a breakwater
    r"\b(?:bo|me|ba|ma|bac|chong|vo|con|chau|ong|anh|chi|em|be) (?:toi|tui|em|chau|minh|nha toi)\b.{0,15}"
    r"\b(?:dot quy|ngat|xiu|bat tinh|co giat|kho tho|ngung tho|khong tho|dien giat|duoi nuoc|ran can|"
    r"cho can(?! bo| ho| thiet))\b|"
    r"(?<!nha )(?<!gia )(?<!cap )\bnuoc(?: lu)? (?:dang len|dang ngap|len|ngap)(?: toi| den| qua| gan) "
    r"(?:mai|noc|co|nguc|gac|tang)\b|"
    r"\b(?:sat lo|lo dat|dat lo|dat sat)\b.{0,12}\b(?:vui|sap|vao nha|ngay sau)\b|"
    r"\b(?:toi|tui|em|con|chau|minh|to)\b.{0,10}\b(?:chan song|muon chet|(?:khong|chang|chan|het) (?:con )?muon song)\b",
    re.IGNORECASE,
)
OF_THE_PLAN = re.compile(  # what a plan is asked for, whatever danger it names
    r"bao nhiêu|(?<!số )\bmấy (?!đứa|em|bé)|tỷ lệ|tỉ lệ|\bsố (?:vụ|người|trẻ|ca)\b|phòng[, ]+(?:chống|cháy|ngừa)|\bcông tác\b"
    r"|kế hoạch|nghị quyết|báo cáo|kinh phí|ngân sách|hỗ trợ|đền bù|bồi thường|\bgiảm\b|chính sách|nhiệm vụ|giải pháp"
    r"|\bmức phạt\b|^(?!.*\b(?:cứu|kẹt|rồi|gấp|sợ|đang|gọi)\b).*"
    r"\b(?:(?:bị|tiền) phạt|phạt (?:tiền|nặng|bao|mấy|gì|thế nào|ra sao))\b"
    r"|^(?!.*\b(?:hóc|thở|ngộ độc|ngã|ngất|cứu)\b).*"  # of cattle, not of people
    r"\b(?:đàn|con|bầy|mấy|nuôi) (?:heo|lợn|gà|vịt|trâu|bò|dê|cá|tôm)\b.{0,20}\b(?:chết|dịch|bệnh)\b"
    r"|\bmua\b|trang bị|năm \d{4}|(?:ra sao|thế nào)\W*$|\bđội (?:cứu|chữa)|\bhow many\b|\b(?:plan|loan|project|budget)s?\b",
    re.IGNORECASE,
)

NUMBER_OF_OFFICE = re.compile(  # «số điện thoại chủ tịch»
    r"\b(?:số(?: điện thoại)?|điện thoại|sđt|hotline) (?:của )?(?:ông |bà )?"
    r"(?:chủ tịch|phó chủ tịch|bí thư|lãnh đạo|cán bộ|giám đốc|trưởng phòng|ubnd|ủy ban|phòng|sở|phường|xã)\b",
    re.IGNORECASE,
)
OF_THE_ADMINISTRATION = re.compile(  # the last sentence: «Thành phố định mạnh tay cỡ nào?»
    r"\b(?:thành phố|tp|tỉnh|thị xã|huyện|quận|phường|xã|ủy ban|ubnd|chính quyền|nhà nước|lãnh đạo|mấy ông|các ông)\b"
    r"[^.?!\n]*\b(?:gì|chi|nào|sao|thế nào|không|ko|chưa|bao nhiêu|mấy)\b[^.?!\n]*[.?!\s]*$",
    re.IGNORECASE,
)


def asks_the_administration(text: str) -> bool:
    """Tell whether a message ends by asking what the administration does or for its number, whatever it tells before."""
    plain = normalise(text).text
    return OF_THE_ADMINISTRATION.search(plain) is not None or NUMBER_OF_OFFICE.search(plain) is not None


def asks_of_the_plan(text: str) -> bool:
    """Tell whether a message that names a danger asks what the documents say of it."""
    return OF_THE_PLAN.search(normalise(text).text) is not None


def is_desperate(text: str) -> bool:
    """Tell whether the writer of a cry for help speaks of ending their own life, with or without diacritics."""
    plain = normalise(text).text
    return (BARE_DESPAIR if plain.isascii() else DESPAIR).search(plain) is not None


def in_danger(text: str) -> bool:
    """Tell whether a message says, in words that leave no doubt, that somebody is in danger now."""
    plain = normalise(text).text
    found = DANGER.search(plain) or DESPAIR.search(plain) or (plain.isascii() and BARE_CERTAIN.search(plain))
    return bool(found) and not asks_of_the_plan(plain)
