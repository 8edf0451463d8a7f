"""Everyday ways of speaking in the plain words that the rest of the reading knows: «bao lăm», «việc chi», «9 tháng rồi»."""

from __future__ import annotations

import re

from actions.words.matching import HYPHENATED
from actions.words.spoken.asking_turns import with_plain_asking
from actions.words.spoken.budget_talk import with_budget_words
from actions.words.spoken.dialect import with_standard_question_words
from actions.words.spoken.months import with_months_named
from actions.words.spoken.plain_acts import with_plain_acts
from actions.words.spoken.plain_livelihoods import with_plain_livelihoods
from actions.words.spoken.years import with_years_in_digits
from vietnamese.document_numbers import SIGNS

HOW_MUCH = re.compile(  # «Nhiêu» behind another word is of a name: «thôn Phú Nhiêu»
    r"\b(?:bao lăm|bi nhiêu|(?<!bao )(?<!bấy )(?<!bây )(?-i:nhiêu|NHIÊU|(?<![^\W\d_] )Nhiêu)(?! (?:đó|đây|này|khê)))\b",
    re.IGNORECASE,
)
MORE_OR_LESS = re.compile(r"\b(?:nhiêu|nhiu)(?= hơn\b[^,.?]*\b(?:hay|hoặc|h) (?:là )?(?:ít|kém|giảm))", re.IGNORECASE)
WEAK_POINTS = re.compile(r"\b(?P<weak>dở|yếu|kém) (?:mấy|những|các) (?=(?:chỗ|điểm|mặt|cái|khâu)\b)", re.IGNORECASE)
OF_WHAT_SIZE = re.compile(  # «mỗi tháng tiêu trung bình cỡ nào»; «mạnh tay cỡ nào» asks for no amount
    r"(?:(?<=trung bình )|(?<=bình quân )|(?<=tiêu )|(?<=xài )|(?<=chi )|(?<=thu )|(?<=tốn )|(?<=tiền ))cỡ (?:nào|mấy)\b",
    re.IGNORECASE,
)
RANK_ASKED = re.compile(  # «đứng thứ mấy»; «họp vào thứ mấy» asks for a day
    r"\b(?:đứng|xếp|giữ)(?: (?:vị trí|hạng))? (?:thứ|hạng) (?:mấy|bao nhiêu)\b|"
    r"(?<!mỗi )\b(?:vị trí|hạng) (?:thứ )?(?:mấy|bao nhiêu)\b(?! (?:tỷ|triệu|nghìn|đồng|tiền))",
    re.IGNORECASE,
)
ROUGHLY = re.compile(r"\b(bao nhiêu|mấy) (?:trăm|chục|vạn)\b", re.IGNORECASE)  # «mấy trăm tỷ» asks for «mấy tỷ»
BACK_AND_FORTH = re.compile(
    r"\b(?P<one>[^\W\d_]+) (?:đi|tới) (?P<two>[^\W\d_]+) lại\b", re.IGNORECASE
)  # «rà đi soát lại»
SHORT_OF = re.compile(
    r"(?<!thâm )\bhụt(?: mất| hết| đi| vốn)?"
    r"(?= (?:bao|mấy|nhiêu|\d|so|khoảng|(?:(?:những|các) )?[^\W\d_]+ [^\W\d_]+ nào))|(?<!thâm )\bhụt(?=\s*$)",
    re.IGNORECASE,
)
SIGNED = re.compile(r"(?<!\d )(?<!mấy )(?<!nhiêu )\bkí\b", re.IGNORECASE)  # «ai kí»; «5 kí» weigh so much
AT_LAST = re.compile(r"(?<!bao )\bvây(?= (?:ạ|ad|bạn|em|anh|chị|ta)\b|\s*(?:[,.?!]|$))", re.IGNORECASE)  # «ai ký vây»
OFFICE = re.compile(r"\bch[úưứ]c (?=(?:vụ|danh)\b)", re.IGNORECASE)  # «chúc vụ gì»
BRIEFLY = re.compile(  # «tóm tắt trong 3 câu»: how long the answer may be, no amount that is asserted
    r"\b(?:trong|bằng|gọn trong|khoảng|chừng|tầm|đúng)\s+(?:\d{1,3}|hai|ba|vài)\s+"
    r"(?:câu(?! (?:lạc|hỏi))|dòng|ý|gạch đầu dòng|sentences?|words?|lines?)\b",
    re.IGNORECASE,
)
BARE_PRICE = re.compile(  # «gia che kho» typed without its mark: «gia» alone is no Vietnamese word
    r"(?<!quốc )(?<!tham )(?<!chuyên )(?<!đại )(?<!thương )(?<!oan )(?<!nhà )(?<!phi )\bgia\b"
    r"(?! (?:đình|súc|cầm|tăng|hạn|nhập|công|vị|trưởng|cảnh|phả|sư|giáo|thế|đạo|lai|chủ|dụng|cố|tộc|bảo|tốc|ngôn|huấn|sản)\b)"
)
POPULATION = re.compile(  # «Phường có bao nhiêu dân?»
    r"\b(?:bao nhiêu|mấy)((?: (?:triệu|vạn|nghìn|ngàn|trăm|chục))?)(?: người)? dân\b"
    r"(?=(?: (?:sinh sống|đang sống|sống|cả thảy|tất cả|tổng cộng|vậy|thế|ạ|hả|nhỉ|ta|rứa|dị|zậy|z|v))*\W*$)",
    re.IGNORECASE,
)
PEOPLE_OF_PLACE = re.compile(  # «thành phố có bao nhiêu người»
    r"\b(?P<place>(?:thành phố|tỉnh|huyện|quận|xã|phường|thị xã|thị trấn)(?: (?:mình|ta|này|đó))?)"
    r"(?: (?:hiện|đang|giờ|nay|năm nay|năm \d{4}|hiện nay|bây giờ))* có(?: (?:tất cả|tổng cộng|khoảng|chừng|cả thảy))*"
    r" (?:bao nhiêu|mấy)(?P<many>(?: (?:triệu|vạn|nghìn|ngàn|trăm|chục))?) người"
    r"(?=(?: (?:sinh sống|đang sống|sống|cả thảy|tất cả|tổng cộng|vậy|thế|ạ|hả|nhỉ|ta|rứa|dị|zậy|z|v))*\W*$)",
    re.IGNORECASE,
)
BESIDE_TIME = re.compile(  # «tăng bao nhiêu so năm rồi»
    r"\bso (?=(?:năm|cùng kỳ|hồi|đầu năm|tháng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|kỳ)\b)", re.IGNORECASE
)
SO_MANY_PARTS = re.compile(  # «vậy tăng mấy phần»: of a hundred
    r"\b(?P<moved>(?:tăng|giảm|hơn|kém|vượt|hụt|đạt|bằng|chiếm|tụt|sụt)(?: lên| thêm| đi| được| khoảng| chừng)*) "
    r"(?:bao nhiêu|mấy) phần(?=\W*$| (?:so|của|kế hoạch|chỉ tiêu|mục tiêu|dự toán|tổng|vậy|thế|rồi|ạ|hả|nhỉ)\b)",
    re.IGNORECASE,
)
SHARE = re.compile(r"\btỉ(?= (?:lệ|trọng|suất|đồng|giá)\b)", re.IGNORECASE)  # the other spelling of «tỷ»
DOLLARS = re.compile(r"(?:(?<=triệu )|(?<=nghìn )|(?<=ngàn )|(?<=tỷ ))đô(?: la)?(?: Mỹ)?\b(?! thị)", re.IGNORECASE)
SQUARE_KILOMETRES = re.compile(
    r"\b(?:km(?:2| vuông)|(?:cây số|ki ?lô ?mét|ki-lô-mét|kilomet|kilômét|kilomét) vuông)(?!\w)", re.IGNORECASE
)
HECTARES = re.compile(r"\bh[ée]c[- ]?ta\b", re.IGNORECASE)
KILOMETRES = re.compile(r"\bk[iý][- ]?l[ôo][- ]?m[ée]t\b(?! vuông)", re.IGNORECASE)
_PEOPLE = r"(?:bao nhiêu|mấy) (?:người(?: dân)?|dân|nhân khẩu)(?: (?:đang |cùng )?(?:ở|sinh sống|sống|cư trú))*"
_EACH_KM = r"(?:(?:trên|trong|ở) )?(?:mỗi|một|1|từng) km²"
DENSITY = re.compile(  # «mỗi km² có bao nhiêu người», «mật độ bao nhiêu người một cây số vuông»
    rf"\b(?:mật độ(?: dân số| dân cư)?(?: là)? )?(?:{_EACH_KM}"
    r"(?: (?:của|ở|trong|toàn) (?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|địa phương)(?: mình| ta| này)?"
    r"(?= (?:thì|có|trung bình|bình quân|tính ra|được|bao|mấy)\b))?(?P<of>(?: [^\W\d_]+){0,4}?)"
    r"(?: (?:thì|có|trung bình|bình quân|tính ra|được|chừng|khoảng))* "
    rf"{_PEOPLE}|{_PEOPLE} {_EACH_KM})(?!\w)",
    re.IGNORECASE,
)
HALF = re.compile(  # «mới đạt một nửa kế hoạch»
    r"\b(?P<had>(?:đạt|được|thu|chi|xong|làm|mới)(?: được)?)(?: đúng| có| chừng| khoảng| tròn)? "
    r"(?:(?:một|1) nửa|phân nửa|nửa(?= (?:kế hoạch|chỉ tiêu|mức)))\b"
    r"(?! (?:năm|tháng|ngày|giờ|đầu|cuối|đêm|số))",
    re.IGNORECASE,
)
_DOCUMENT = rf"(?:văn bản|{'|'.join(SIGNS)})"
TWO_OF_A_KIND = re.compile(  # «nghị quyết 03 và 01 do ai ban hành»
    rf"\b(?P<one>(?P<kind>{_DOCUMENT}) (?:số )?\d{{1,4}}(?:[-/][\w/-]+)?)(?P<joint>,? (?:và|với|cùng|lẫn|hay|hoặc)|,) (?:số )?"
    r"(?P<other>(?!(?:19|20)\d\d\b)\d{1,4}\b)(?=[-/][A-ZĐ]|\s*(?:[?.!,;]|$)| (?:do|của|ai|ban hành|ngày|ký|có|là|cái|thì|ra|"
    r"khi|nào|được|nói|về|đều|cùng|khác|và|với|hay|bên|cơ quan|đơn vị|văn bản)\b)(?!,\d)",
    re.IGNORECASE,
)
THOSE = re.compile(  # «mấy đề án ấy tính cho những năm nào», «mấy đề án … đưa ra cơ quan nào»: asks for no number
    r"(?:(?<=[,.;] )|(?<=^)|(?<=\bcòn )|(?<=\bthế )|(?<=\bvậy ))mấy(?: cái(?= [^\W\d_]+ [^\W\d_]+))?"
    r"(?= (?!tỷ|triệu|nghìn|trăm|chục|phần|người\b|cái\b|thứ\b|giờ\b|ngày\b|tháng\b|năm\b|tuần\b|lần\b|đồng\b|ông\b|bà\b|anh\b|"
    r"chị\b|bác\b|chú\b|cô\b|em\b|bạn\b)[^\W\d_]+"
    r"(?:(?: [^\W\d_]+){0,3} (?:ấy|đó|này|kia|nớ|đấy)\b|"
    r"(?: [\w–/-]+){3,14} (?:gì|nào|ai)\b(?! (?:đó|đấy|cũng|khác|không|chưa|ko|k)\b)|"
    r"(?:,? [\w–/-]+){3,20} thì (?:[^\W\d_]+ ){0,3}(?:gì|nào|ai)\b(?! (?:đó|đấy|cũng|khác|không|chưa|ko|k)\b)))"
    r"(?!.*\b(?:bao nhiêu|mấy)\b)",
    re.IGNORECASE,
)
GRADES_ASKED = re.compile(  # «chuẩn bị cho mấy khối lớp»: grades go by their number
    r"\b(?P<for>cho|với|từ|ở|học) mấy (?P<grades>khối lớp|khối|lớp)(?=\W*$| (?:vậy|thế|ạ|nhỉ|hả|rứa)\b)",
    re.IGNORECASE,
)
ONLINE = re.compile(r"\bonline\b", re.IGNORECASE)
BY_NET = re.compile(  # «nộp hồ sơ trên mạng», «thanh toán qua mạng»
    r"\b(?P<done>hồ sơ|nộp|thanh toán|đăng ký|giấy tờ|thủ tục|trả tiền|dịch vụ công)(?P<between>(?: (?:hồ sơ|tiền|phí))?)"
    r" (?:ở trên|trên|qua|bằng) (?:mạng|internet)\b(?! lưới| xã hội)",
    re.IGNORECASE,
)
TO_TRAFFIC = re.compile(r"\bcho (?:xe|người)(?: cộ)? (?:chạy|qua|đi|lưu thông)(?: qua| lại)?\b(?! thử)", re.IGNORECASE)
CLASSIFIER = re.compile(
    r"\b(?:cây (?=cầu\b)|bản (?=(?:đề án|kế hoạch|báo cáo|nghị quyết|quy hoạch|văn bản)\b)|"
    r"con (?=(?:đường|phố|kênh|đê|hẻm|ngõ|sông|suối)\b)|chiếc (?=cầu\b))",
    re.IGNORECASE,
)
SOLD_WHERE = re.compile(  # «chủ yếu bán qua những nước nào»
    r"\b(?:bán|xuất khẩu|xuất)(?: hàng| chủ yếu)* (?:qua|sang|đi|tới|đến|vào|cho) (?:(?:những|các|mấy) )?(?:nước|quốc gia) nào\b",
    re.IGNORECASE,
)
ONLY_SO_MUCH = re.compile(  # «thue phi chi 896,6 ty thoi ha»: who names what is collected or counted says «chỉ»
    r"\b(?P<thing>thuế|phí|thu|thu ngân sách|sử dụng đất|tiền đất|đất đai|đề án|dự án|công trình|hộ|xã|phường|người) chi "
    r"(?=(?:có |được |là )?\d[^?.;]*\bthôi\b)",
    re.IGNORECASE,
)
YEAR_BEFORE = re.compile(r"\bnăm (?:liền trước|liền kề(?: trước)?|ngay trước(?: đó)?|trước liền kề)\b", re.IGNORECASE)
FILLED = re.compile(r"\blấp (?:kín|hết)\b", re.IGNORECASE)
SCHOOLING = re.compile(r"\b(?:học|trường|mầm non|mẫu giáo|lớp|giáo viên|thầy cô)\b", re.IGNORECASE)
SCHOOL_LEVEL = re.compile(  # «cấp 1 bao nhiêu, cấp 2 bao nhiêu» of pupils or schools
    r"(?<!đường )(?<!nhà )\bcấp ([123]|một|hai|ba)\b(?! ?[/,.]\d)"
    r"(?= (?:bao|mấy|có|thì|là|còn|và|với|nào|của|ở|công|thiếu)\b|\W|$)",
    re.IGNORECASE,
)
SCHOOL_LEVELS = {"1": "tiểu học", "2": "trung học cơ sở", "3": "trung học phổ thông"}
SCHOOL_LEVELS |= dict(zip(("một", "hai", "ba"), SCHOOL_LEVELS.values(), strict=True))


def in_plain_words(text: str) -> str:
    """Return a question with its everyday turns of phrase in the words that the documents and the other modules use."""
    text = with_years_in_digits(BRIEFLY.sub(" ", THOSE.sub("các", OFFICE.sub("chức ", AT_LAST.sub("vậy", text)))))
    text = HALF.sub(r"\g<had> 50%", BARE_PRICE.sub("giá", with_plain_asking(text)))
    text = SQUARE_KILOMETRES.sub("km²", DOLLARS.sub("USD", SHARE.sub("tỷ", text)))
    text = HECTARES.sub("ha", KILOMETRES.sub("km", text))
    text = DENSITY.sub(lambda match: f"mật độ dân số{match['of'] or ''} bao nhiêu", text)
    text = ONLINE.sub("trực tuyến", HYPHENATED.sub(r"\1\2", text))
    text = CLASSIFIER.sub("", FILLED.sub("lấp đầy", YEAR_BEFORE.sub("năm trước", TO_TRAFFIC.sub("thông xe", text))))
    if SCHOOLING.search(text):
        text = SCHOOL_LEVEL.sub(lambda match: SCHOOL_LEVELS[match[1].lower()], text)
    text = with_standard_question_words(BY_NET.sub(r"\g<done>\g<between> trực tuyến", text))
    text = ROUGHLY.sub(r"\1", OF_WHAT_SIZE.sub("bao nhiêu", HOW_MUCH.sub("bao nhiêu", MORE_OR_LESS.sub("nhiều", text))))
    text = ONLY_SO_MUCH.sub(r"\g<thing> chỉ ", text)
    text = SOLD_WHERE.sub("xuất khẩu sang thị trường nào", text)
    text = SO_MANY_PARTS.sub(r"\g<moved> bao nhiêu phần trăm", BESIDE_TIME.sub("so với ", text))
    text = WEAK_POINTS.sub(r"\g<weak> ", text)
    text = GRADES_ASKED.sub(r"\g<for> các \g<grades> nào", text)
    text = RANK_ASKED.sub("xếp hạng bao nhiêu", text)
    text = POPULATION.sub(r"dân số bao nhiêu\1", SHORT_OF.sub("thiếu", text))
    text = PEOPLE_OF_PLACE.sub(r"dân số \g<place> bao nhiêu\g<many> người", text)
    text = SIGNED.sub("ký", with_plain_livelihoods(with_plain_acts(text)))
    while TWO_OF_A_KIND.search(text):
        text = TWO_OF_A_KIND.sub(r"\g<one>\g<joint> \g<kind> số \g<other>", text)
    return with_months_named(with_budget_words(BACK_AND_FORTH.sub(r"\g<one> \g<two>", text)))
