"""What puts people in danger, by its structure: who or what is in danger, what happens to it, and that it is no figure of speech.

Every kind of danger is written once, of the people and things in danger and of what befalls them, and read with diacritics
and without. What a pattern holds may be folded, so none has a class in capital letters.
"""

from __future__ import annotations

import re
from functools import reduce

from vietnamese.folding import fold

_GAP = "[^.?!;]"  # within a sentence
PEOPLE = (
    r"tôi|tui|mình|em|con(?! số| đường| sông)|cháu|bé|mẹ|má|bố|ba|cha|vợ|chồng|ông|bà|cụ|bả|ổng|anh|chị|bạn|cô|chú|bác|dì|"
    r"người|hàng xóm|đứa|thằng|nội|"
    r"ngoại|trẻ|trẻ con|trẻ em|trẻ nhỏ|học sinh|công nhân|nạn nhân|nó"
)
BARE_PEOPLE = (
    r"tôi|tui|mình|em|con(?! số| đường| sông)|cháu|bố|mẹ|vợ|chồng|ông|anh|chú|người|hàng xóm|đứa|thằng|trẻ|học sinh|công nhân|"
    r"nạn nhân"
)
VICTIMS = (  # whom violence is done to: «đánh vợ», not «giết dân», which is said of taxes
    r"tôi|tui|tao|tớ|mình|em|con|cháu|bé|mẹ|má|bố|ba|cha|vợ|chồng|ông|bà|cụ|anh|chị|bạn|cô|nhau|nhỏ|người|đứa|thằng|trẻ|"
    r"chả|nó|hàng xóm|học sinh"
)
VIOLENCE = (
    r"(?:đánh(?! (?:giá|thuế|số|dấu|bắt|đổi|bóng|cờ|máy|cá|đàn|răng|mất|rơi|giày|cho))|đập|chém|đâm|bóp cổ|giết|bắn|hành hung|"
    r"hành hạ|bạo hành|hiếp|hiếp dâm|cưỡng hiếp|cưỡng bức|xâm hại|sàm sỡ|quấy rối|sờ|sờ mó|rượt|bắt cóc|tra tấn|trấn lột|"
    r"quật|phang(?! giá)|nện|tẩn|tát|(?<!xe )đạp(?! xe)|siết cổ|trói(?! buộc)|nhốt|bắt trói|giở trò với)"
)
OUTRAGED = r"(?:xâm hại|sàm sỡ|quấy rối|bạo hành|hiếp|bóp cổ|bắt cóc|hành hung|giở trò|trói|bắt đi)"
STRUCK = r"(?:đánh(?! giá| thuế)|đập|đâm|chém|cướp(?! đất)|nhốt|quật|tát)"
BURNING = (
    r"(?<!phòng )(?<!phòng, )(?<!chữa )(?<!chống )(?<!vụ )(?<!dễ )(?<!cơ )(?<!hay )\bcháy\b"
    r"(?! (?:hàng|túi|vé|khô|nắng|phố|nổ|bỏng|hết mình|thẻ|sạch túi|phòng cháy))"
)
THINGS = (
    r"nhà(?! đất| nước| đầu tư)|xe|ô tô|quán|chợ|bếp|phòng|chung cư|kho|xưởng|trường(?! hợp)|rừng|tòa nhà|xóm|cửa hàng|tàu|"
    r"ghe|lửa|điện|khói|bình ga|bình gas|bên cạnh"
)
NOW = r"(?:rồi|cứu|kìa|gấp|với|đang|ơi|trời)"
WATERS = r"(?:sông|hồ|giếng|ao|kênh|cống|suối|biển|mương|nước|đập|hố ga|hố)"
FALLS = r"(?:rơi|rớt|ngã(?! (?:ba|tư|năm|sáu|bảy)\b)|té|nhảy|lọt|hụp|trượt)"
HEIGHTS = r"(?:giàn giáo|lầu|tầng|mái|cầu thang|cột|cây(?! xăng)|nóc)"
STRICKEN = (
    r"(?:ngất|co giật|đột quỵ|bất tỉnh|(?:không|ngừng|khó) thở|chảy máu|máu me|hộc máu|ngộ độc|"
    r"điện giật|rắn cắn|đau tim|đau ngực|tím tái|tím người|trúng gió|méo miệng|không động đậy|không dậy được|sốt cao|"
    r"ra máu|băng huyết|sùi bọt mép|ngộp thở|sắp đẻ|đau đẻ|vỡ ối|nuốt (?:phải|nhầm)|uống nhầm|gãy (?:chân|tay|cổ)|bỏng nặng)"
)
VEHICLES = r"(?:xe|xe tải|xe máy|ô tô|tàu|tàu hỏa|container)"
POISONS = r"(?:thuốc (?:trừ )?sâu|thuốc chuột|thuốc diệt cỏ|thuốc cỏ|thuốc rầy)"
SLIDE = r"(?<!chống )(?<!kè )(?<!phòng )\b(?:sạt lở(?: đất| núi)?|đất (?:sạt )?lở|lở đất|núi lở|lũ quét|đất sạt)\b"
PERILS = (
    r"(?:hỏa hoạn|tai nạn|đuối nước|chết đuối|(?:rắn|chó|chó dại)(?: độc)? cắn|ngộ độc|điện giật|cướp|ăn trộm|bắt cóc|bạo hành|"
    r"đánh nhau|lũ quét|đột quỵ|tự tử|người ngất|lạc con|cháy (?:nhà|rừng|xe|chợ|quán|kho|xưởng|lớn|to))"
)
WHOM_TO_CALL = (
    r"(?:gọi|báo|kêu|bấm|điện|alo)(?: cho| tới| đến| về)?(?: số)? (?:ai|đâu|số (?:nào|mấy|gì)|nào|mấy|chỗ nào)"
)


def _then(*parts: str, within: int = 20) -> str:
    """Return the pattern of words in this order within a sentence, each near the one before it."""
    return rf"{_GAP}{{0,{within}}}".join(rf"\b(?:{part})\b" for part in parts)


_FIRE = (
    r"\brò rỉ (?:khí )?ga[sz]?\b|\bnổ (?:bình )?ga[sz]?\b|\b(?:bình ga[sz]?|nồi hơi)\b.{0,10}\b(?:phát |bị )?nổ\b",
)
_VIOLENCE = (
    rf"\b(?:{PEOPLE})\b{_GAP}{{0,15}}\bbị\b{_GAP}{{0,25}}\b{OUTRAGED}\b",
    r"\b(?:dọa|đòi|đe dọa) (?:giết|chém)\b|\b(?:cầm|vác|rút|lăm lăm) (?:dao|súng|mã tấu|hung khí|rựa)\b",
    r"\b(?:dụ dỗ|dụ|lôi|kéo|bế)\b.{0,10}\b(?:bé|trẻ|cháu|em)\b.{0,12}\blên xe\b",
    r"\btiếng (?:kêu cứu|la hét|khóc thét)\b|\b(?:tới|đến|vào) nhà đập phá\b|\bcướp (?:tiệm|ngân hàng|"
    r"giật) [^.?!]{0,12}(?:kìa|rồi|cứu)\b",
    r"\b(?:có|thấy|bị)\b.{0,12}\bđánh nhau\b|\bđánh nhau (?:to|lớn|đang)\b|\bbắt cóc (?:trẻ|bé|em|cháu|con)\b",
    r"\b(?:có|thấy|bị|gặp) (?:ăn |kẻ |thằng )?(?:trộm|cướp)\b(?! giật| đất| mất| công)|\bđột nhập\b|\b(?:xông|leo rào|"
    r"trèo tường|lẻn)\b.{0,6}"
    r"\b(?:vào|vô) nhà\b|\b(?:trộm|kẻ lạ|người lạ)\b.{0,10}\b(?:cạy|phá|leo|rình|trèo)\b",
)
_WATER = (
    r"\b(?:có|thấy)\b.{0,20}\b(?:đuối nước|chết đuối)\b|\b(?:không|chưa|chẳng|hổng) thấy (?:ngoi |nổi |trồi )?lên\b|"
    r"\bnước cuốn\b|\b(?:lũ|nước lũ) cuốn\b",
    rf"\b{FALLS}\b.{{0,6}}\bxuống {WATERS}\b",
    rf"\b(?:{PEOPLE})\b{_GAP}{{0,15}}\bbị chìm\b|\b(?:đò|thuyền|ghe|phà|ca nô|xuồng|tàu)\b.{{0,12}}\b(?:chìm|bị lật)\b",
    r"(?<!nhà )(?<!gia )(?<!cấp )\b(?:nước(?: lũ| sông)?|lũ)\b.{0,12}\b(?:lên|dâng|ngập|tràn)\b.{0,12}"
    r"\b(?:mái|nóc|ngực|bụng|gác|lầu|(?<!hạ )tầng|nhanh quá|ào ào|cuồn cuộn)\b",
)
_BODY = (
    rf"\b(?:{PEOPLE})\b{_GAP}{{0,15}}\b{STRICKEN}\b|\b(?:không|khó) thở(?: được| quá)\b|\b(?:đau ngực|(?:ngộp|"
    rf"ngạt) (?:khói|khí))\b|\bngộ độc\b.{{0,8}}\bnôn\b",
    rf"\bnằm (?:im |giữa |ngoài )?(?:bất động|không động đậy|im không|đường máu)|"
    rf"\b(?:{PEOPLE})\b.{{0,10}}\bnằm\b.{{0,8}}\bgiữa đường\b",
    rf"\b{VEHICLES}\b.{{0,8}}\b(?:lật|lao) xuống\b|\b(?:ngã|rơi|rớt) (?:từ |khỏi )?(?:trên )?giàn giáo\b",
    r"\b(?:có|nhiều|mấy|hai|ba|các)\b.{{0,6}}\bngười\b.{{0,4}}\bbị (?:thương|nạn|vùi)\b",
)
_CAUGHT = (
    r"\btốc mái nhà\b.{0,8}\brồi\b",
    r"\b(?:mắc kẹt|bị kẹt)\b.{0,15}\b(?:trong|trên|dưới|giữa) (?:nhà|mái|nóc|thang máy|lũ|nước|đống|đất|xe|suối|sông)\b",
    rf"\b(?:{PEOPLE}|ai)\b.{{0,12}}\b"
    r"(?:bị (?:vùi|chôn sống|cuốn trôi|cuốn(?! hút| vào| theo)|mắc kẹt)|mắc kẹt|mắc lại (?:trên|trong|giữa))\b",
    r"\b(?:sạt lở|lở đất|đất lở|đất sạt)\b.{0,12}\b(?:vùi|sập|vào nhà|ngay sau)\b",
)
_LOST = (
    r"\b(?:con|cháu|bé|mẹ|má|ông|bà|cụ|em|trẻ)\b.{0,15}\b(?:đi lạc|bị lạc|mất tích|bỏ nhà đi)\b|\btrẻ sơ sinh bị bỏ\b",
    r"\b(?:có|phát hiện|đào|trúng|thấy|nhặt)\b.{0,10}\b(?:quả |trái )(?:bom|mìn|đạn|lựu đạn|đạn pháo)\b|"
    r"\b(?:có|thấy|phát hiện) (?:một )?(?:xác(?! (?:định|nhận|minh|lập|suất|thực|đáng)\b)|xác chết|thi thể)\b",
)
_CALLED = (
    _then(PERILS, WHOM_TO_CALL, within=12),
    r"\bgọi (?:số )?11[1345]\b|\bgọi (?:xe )?(?:cấp cứu|cứu thương|cứu hỏa|công an|cảnh sát)\b",
    r"(?<!nghiên )(?<!tra )(?<!truy )\bcứu (?:tôi|tui|em|cháu|con tôi|mẹ tôi|gia đình|với)\b(?!.*\b(?:dùng|cách|hỏi)\b)",
    r"^[ .!,]*(?:(?:bị )?(?:điện giật|rắn cắn|rắn độc cắn|chó dại cắn|chó cắn|cháy nhà|nhà cháy)|11[1345]|cháy rồi)[ .!,]*$",
)
_SELF_HARM = (  # what is said of nobody but in danger of their own hand
    rf"\buống\b.{{0,8}}\b{POISONS}\b|\buống (?:hết|cả|nguyên|sạch)\b.{{0,10}}\bthuốc\b|\b(?:cắt|cứa|rạch) (?:cổ tay|mạch máu)\b",
    r"\b(?:đòi|định|muốn|tự) (?:thắt|treo) cổ\b|\bnhảy lầu\b|\bđứng (?:trên|ở) (?:cầu|lan can|nóc|sân thượng)\b.{0,20}\bnhảy\b",
)
_ENGLISH = (
    r"\b(?:is|are) on fire\b|\bdrowning\b|\b(?:beat|stabb?|kill|attack|rap)(?:s|ing)? (?:me|us|her|him|people|my)\b|"
    r"\bheart attack\b|"
    r"\bcall (?:an ambulance|the police)\b",
)
_CLEAR_BARE = (*_FIRE, *_VIOLENCE, *_WATER, *_BODY, *_CAUGHT, *_LOST, *_CALLED, *_SELF_HARM, *_ENGLISH)
_CLEAR_MARKED = (  # whose words look like others without diacritics: «chạy», «cần», «kết», «để người», «treo cờ», «kinh tế tăng»
    r"\b(?:nhà(?! nước| đầu)|tường|(?<!yêu )cầu|cây)\b.{0,12}\b(?:sập|đè|đổ)\b.{0,15}\b(?:kẹt|người|con tôi|cứu)\b",
    r"\b(?:cầm|rút|xách) (?:kiếm|gậy|dao)\b|\bđòi đánh\b(?! giá)|\bsờ mó\b|\bsờ (?:đùi|ngực|mông|soạng)\b",
    rf"\b{VEHICLES}\b.{{0,10}}\b(?:tông|đâm|cán|húc|đụng)\b.{{0,8}}\b(?:{VICTIMS}|vào nhà)\b",
    rf"\b{FALLS}\b.{{0,8}}\b{HEIGHTS}\b|\bkẹt\b.{{0,15}}\b(?:trong|trên|dưới|giữa) (?:nhà|mái|nóc|thang máy|lũ|đống|suối)\b",
    r"\b(?:mái|tôn|nóc)\b.{0,12}\b(?:bay|tốc|sập)\b.{0,10}\b(?:rồi|hết|mất)\b|\b(?:thắt cổ|treo cổ|quyên sinh)\b",
    r"\b(?:đò|thuyền|ghe|phà|ca nô|xuồng|tàu)\b.{0,12}\blật\b",
    _then(THINGS, BURNING),
    _then(BURNING + r" (?:to|lớn|nhà|xe|rừng|chợ|quán|bếp|kho|xưởng|phòng|chung cư)", NOW, within=60),
    r"\bbốc cháy\b|\b(?:có|đang|xảy ra) (?:hỏa hoạn|cháy)\b|\bhỏa hoạn ở\b|\blửa (?:cháy|lan|bén|bốc)\b|\b(?:bắt|bén|xẹt|"
    r"phát) lửa\b|\bnghi cháy\b|\bcháy lan\b|^[ .!,]*cháy[ .!,]+cháy\b",
    rf"\b(?:{PEOPLE})\b{_GAP}{{0,15}}\bbị\b{_GAP}{{0,25}}\b{STRUCK}\b",
    rf"\b{VIOLENCE}(?: [^ .?!;,]+){{0,2}}? (?:{VICTIMS})\b",
    rf"\b(?:{PEOPLE})\b{_GAP}{{0,15}}\b(?:hóc|(?<!muốn )(?<!mệt )xỉu)\b|"
    rf"\b(?:{PEOPLE}) bất động\b(?! sản)|\b(?:xì|rò|hở) (?:khí )?ga[sz]?\b",
    rf"(?<!tàu )\b(?:{PEOPLE})\b{_GAP}{{0,15}}\bchìm\b|\b(?:nước(?: lũ| sông)?|lũ)\b.{{0,12}}\b(?:lên|dâng|"
    rf"ngập)\b.{{0,12}}\b(?<!phố )cổ\b",
    r"\b(?:có|vừa|mới|xảy ra|bị|gặp)\b.{0,10}\btai nạn\b(?! (?:giao thông|lao động) (?:giảm|tăng))",
    rf"^[ .!,]*{BURNING} (?:to|lớn|{THINGS})\b(?!.*\b(?:gì|nào|sao|không|bao nhiêu|mấy|chưa|ai)\b)|\btai nạn rồi\b",
    rf"\b(?:chó|rắn|ong|khỉ)\b{_GAP}{{0,20}}\b(?:cắn|đốt|chích)\b.{{0,6}}\b(?:{PEOPLE})\b|"
    rf"\b(?:{PEOPLE})\b.{{0,10}}\bbị (?:chó|rắn|ong|điện)\b.{{0,10}}\b(?:cắn|đốt|chích|giật)\b",
    rf"\bđang (?:bị )?{SLIDE}.{{0,10}}\b(?:cạnh|sau|gần|trước|to|mạnh)\b|"
    rf"{SLIDE}.{{0,15}}\b(?:ngay|vùi|chôn|đè|sập|sát|vào nhà|xuống nhà)\b|"
    r"\b(?:đất|núi|đá)\b.{0,12}\b(?:vùi|đè|chôn(?! cất| lấp))\b",
)
_ALIKE_BARE = (  # «có», «ba», «đi», «nơi», «mà» are no people, «đến đâu để» is no birth, «cỏ» and «ngất» much else
    (PEOPLE, BARE_PEOPLE),
    (STRICKEN, STRICKEN.replace("ngất|", "ngất xỉu|").replace("|đau đẻ", "").replace("gãy (?:chân|tay|cổ)|", "")),
    (POISONS, POISONS.replace("|thuốc cỏ", "")),
)
_ABSTRACT = (  # what can be in no danger of life: «thị trường bốc cháy», «ngân sách chảy máu»
    r"thị trường|bất động sản|nhà đất|giá(?: [^ .,;?!]+)?|kinh tế|ngân sách|doanh nghiệp|dự án|chứng khoán|cổ phiếu|"
    r"thuế(?: phí)?|"
    r"lạm phát|nợ xấu|đầu tư|vốn|nông sản|thủ tục|hồ sơ|cơ chế|chính sách|quy hoạch|mạng|sản xuất|tiền"
)
_HAPPENS = (
    r"cháy|chết|giết|đè|chìm|sập|thở|chảy máu|đột quỵ|bất động|bóp nghẹt|bóp cổ|"
    r"co giật|nổ|kẹt|ngất|xỉu|chém|rơi|cứu|cuốn|hút máu"
)
_FIGURE_OF_SPEECH = (
    rf"\b(?:{_ABSTRACT})\b[^,.;?!]{{0,15}}\b(?:{_HAPPENS})\b[^,.;?!]*|\bcháy (?:túi|vé|hàng|sạch túi|khô|nắng|lá)\b"
)

_IN_THE_ACT = (  # what befalls people or what they are in while it is told
    r"\b(?:sắp|đang)(?: bị)? (?:chìm|lật|sập|vỡ|cháy|bốc cháy|nổ|đuối nước|vùi|cuốn trôi|ngạt|ngất|chết (?:đuối|ngạt|cháy))\b"
)
_WHAT_NOW = (  # «làm sao bây giờ», «giờ phải làm gì»
    r"\b(?:làm sao|làm gì|làm chi|tính sao|sao) (?:bây giờ|giờ|đây)\b|"
    r"\b(?:bây giờ|giờ)(?: tôi| tui| em| mình| chúng tôi)?(?: phải| nên)? (?:làm (?:gì|sao|chi|thế nào)|gọi (?:ai|đâu|số nào))\b"
)
IN_THE_ACT, BARE_IN_THE_ACT = (re.compile(words, re.IGNORECASE) for words in (_IN_THE_ACT, fold(_IN_THE_ACT)))
WHAT_NOW, BARE_WHAT_NOW = (re.compile(words, re.IGNORECASE) for words in (_WHAT_NOW, fold(_WHAT_NOW)))

DANGER = re.compile("|".join((*_CLEAR_BARE, *_CLEAR_MARKED)), re.IGNORECASE)
BARE_DANGER = re.compile(
    fold(reduce(lambda pattern, pair: pattern.replace(*pair), _ALIKE_BARE, "|".join(_CLEAR_BARE))), re.IGNORECASE
)
FIGURE_OF_SPEECH = re.compile(_FIGURE_OF_SPEECH, re.IGNORECASE)
BARE_FIGURE_OF_SPEECH = re.compile(fold(_FIGURE_OF_SPEECH), re.IGNORECASE)


def names_danger(text: str) -> bool:
    """Tell whether a normalised message says that somebody is in danger, typed with or without diacritics."""
    return happens_now(text) or (BARE_DANGER if text.isascii() else DANGER).search(_literal(text)) is not None


def happens_now(text: str) -> bool:
    """Tell whether a normalised message asks what to do about what it says is happening: «ghe sắp lật, làm sao bây giờ»."""
    act, ask = (BARE_IN_THE_ACT, BARE_WHAT_NOW) if text.isascii() else (IN_THE_ACT, WHAT_NOW)
    return act.search(_literal(text)) is not None and ask.search(text) is not None


def _literal(text: str) -> str:
    """Return a message without its figures of speech."""
    return (BARE_FIGURE_OF_SPEECH if text.isascii() else FIGURE_OF_SPEECH).sub(" ", text)


def speaks_in_figures(text: str) -> bool:
    """Tell whether a normalised message speaks of something without life as if it burnt, bled or died, and of no danger else."""
    figure = BARE_FIGURE_OF_SPEECH if text.isascii() else FIGURE_OF_SPEECH
    return figure.search(text) is not None and not names_danger(text)
