"""Everyday ways of speaking in the plain words that the rest of the reading knows: «bao lăm», «việc chi», «9 tháng rồi»."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from importlib.resources import files

from actions.words.dialect import with_standard_question_words
from actions.words.english_lexicon import is_english_word
from actions.words.matching import HYPHENATED
from actions.words.plain_acts import with_plain_acts
from actions.words.plain_livelihoods import with_plain_livelihoods
from actions.words.spoken_years import with_years_in_digits
from vietnamese.amounts import Amount, AmountSpan, Bound
from vietnamese.document_numbers import SIGNS
from vietnamese.folding import has_diacritics
from vietnamese.normalisation import normalise
from vietnamese.phonology import may_be_syllable
from vietnamese.syllables import syllables

MASK = re.compile(
    r"\[(?:số điện thoại|email|thư điện tử|số giấy tờ|căn cước|[^\[\]\d]{3,30})\]"
)  # what the gateway hid
TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
LABEL = re.compile(  # «SYSTEM: …», «Admin: …»: whoever a message says it is from, it is read as any other
    r"^\W*(?:system|admin|administrator|root|user|assistant|developer|dev|hệ thống|quản trị(?: viên| hệ thống)?|ban quản trị|"
    r"người dùng|trợ lý)(?: (?:message|prompt|override|note|thông báo|lệnh))?\W*?[:>]\s*(?=\S+\s+\S)",
    re.IGNORECASE,
)
PARTICLE = re.compile(
    r"\b(tỷ|tỉ|ty|ti|triệu|trieu)\s+(?:ha|hả|à|a|nha)(\s*[?!.]*)$", re.IGNORECASE
)  # «… tỷ ha» is no hectare
HOW_MUCH = re.compile(
    r"\b(?:bao lăm|bi nhiêu|(?<!bao )(?<!bấy )(?<!bây )nhiêu(?! (?:đó|đây|này|khê)))\b", re.IGNORECASE
)
ROUGHLY = re.compile(r"\b(bao nhiêu|mấy) (?:trăm|chục|vạn)\b", re.IGNORECASE)  # «mấy trăm tỷ» asks for «mấy tỷ»
SPENT = re.compile(
    r"(?<!chỉ )(?<!mục )(?<!chi )\b(?:tiêu|xài|tiêu xài)(?= (?:hết |ra |hết ra |tổng cộng |khoảng )?(?:bao nhiêu|mấy|nhiêu)\b)",
    re.IGNORECASE,
)
SPENT_BY_SCHEME = re.compile(  # «đề án tiêu bao nhiêu tỷ»: what it costs, no spending of the budget
    r"\b(?P<what>đề án|dự án|chương trình|công trình)(?P<rest>(?: [^\W\d_]+){0,6}?) (?:tiêu|xài|ngốn|tiêu tốn)"
    r"(?= (?:hết |khoảng |tổng cộng )?(?:bao nhiêu|mấy)\b)",
    re.IGNORECASE,
)
SLIP = re.compile(  # «ơ nhầm, tôi hỏi chi cơ»: a slip put right
    r"^\W*(?:(?:không|ko|hông|đâu|không phải)[, ]+)?ý (?:của )?(?:tôi|tui|em|cháu|con|mình)(?: (?:là|muốn|định|hỏi|nói))*[,: ]+|"
    r"^\W*(?:(?:ơ|ở|à|ờ|ủa|ý|ấy|chết|thôi|xin lỗi)[, ]+)*(?:(?:tôi|tui|em|cháu|con|mình) )?(?:(?:hỏi|gõ|viết|nói|bấm|đánh) )?"
    r"(?:nhầm|nhằm|lộn|quên)(?: (?:rồi|mất|xíu|chút|tí))*[,.;: ]+"
    r"(?:(?:ý )?(?:tôi|tui|em|cháu|con|mình)(?: (?:là|muốn|định|hỏi|cần))+ )?",
    re.IGNORECASE,
)
_SELF = r"(?:tôi|tui|em|cháu|con|mình|bác|anh|chị)"
_NOT = r"(?:không|ko|hông|đâu|chả|chẳng|đâu có|không có)"
PUT_OTHERWISE = (  # what is meant, beside what is not
    re.compile(  # «tôi hỏi thu chứ không hỏi chi», «ý tôi là tiền đất chứ không phải thuế»
        rf"^\W*(?:ý (?:là )?)?{_SELF} (?:(?:đang|muốn|chỉ|là|hỏi|cần|nói|về) ?)+(?P<asked>[^,.;?!]+?),? (?:chứ|mà) {_NOT}"
        r" (?:phải|hỏi|cần|nói)(?: về| đến)? (?!(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự kiến|thực tế|thật|đã)\b)[^,.;?!]+\W*$",
        re.IGNORECASE,
    ),
    re.compile(  # «không phải chi, tôi hỏi thu», «tôi đâu có hỏi thu, tôi hỏi chi mà»
        rf"^\W*(?:{_SELF} )?{_NOT} (?:phải|hỏi)(?: về)? (?!(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự kiến|thực tế|thật|đã)\b)"
        rf"[^,.;?!]+[,.;]\s*(?:mà )?(?:ý )?{_SELF} (?:(?:đang|muốn|chỉ|là|hỏi|cần|nói|về) ?)+(?P<asked>[^,.;?!]+?)"
        r"(?: (?:mà|cơ|kia|chứ))?\W*$",
        re.IGNORECASE,
    ),
)
INSISTING = re.compile(r"(?<=[^\W\d_]) (?:cơ|có|kia|chứ)(?: mà| ạ)?(?=\s*[.!?]*$)", re.IGNORECASE)  # «tôi hỏi chi cơ»
SPENT_OR_EARNED = re.compile(  # «thu về nhiều hơn hay tiêu ra nhiều hơn»
    r"\b(?:thu|kiếm)(?: về| vào| được)*\b(?! hồi| hút| gom)(?: ngân sách)?"
    r"(?P<one>.{0,25}?\b(?:hay|hoặc|còn|và|mà|so với|với)(?: là| số)?)"
    r" (?:tiền )?(?:tiêu|xài)(?: ra| đi| hết)?(?= nhiều| ít|\W*$)",
    re.IGNORECASE,
)
OWN_SUM = re.compile(  # «thành phố thu 2341,6 tỷ mà chi 2580 tỷ»
    r"(?:^|(?<=thành phố )|(?<=tỉnh )|(?<=huyện )|(?<=quận )|(?<=mà )|(?<=còn )|(?<=và )|(?<=, ))(?P<way>thu|chi)"
    r"(?= (?:tới |đến |hết |có |những )?\d[\d.,]* ?(?:tỷ|tỉ|triệu)\b)",
    re.IGNORECASE,
)
OF_ITS_OWN = re.compile(r"\b(?:thuế|phí|đất|tiền|quỹ|vốn)\b[^,;.?!]*$", re.IGNORECASE)  # «thuế mà thu 900 tỷ»
PAYER = re.compile(r"\b(?:công ty|doanh nghiệp|tập đoàn|nhà máy|hộ|đơn vị|tổ chức|cá nhân|hợp tác xã)\b", re.IGNORECASE)
EARNED_BESIDE = re.compile(  # «tiền vô với tiền ra»
    r"\b(?:(?:phần|số|khoản) )?thu (?:vào|về|vô)\b|"
    r"\b(?:phần|số|khoản)(?: (?:định|dự kiến|phải|sẽ))? thu\b|\b(?:tiền|khoản|phần) (?:vào|vô)\b",
    re.IGNORECASE,
)
SPENT_BESIDE = re.compile(  # «lấy phần tiêu trừ phần thu vào», «tiêu có quá số thu về không»
    r"(?<!chỉ )(?<!mục )(?<!chi )\b(?:(?:phần|số|khoản) )?(?:tiêu|xài)(?: ra| đi)?\b(?! chí| chuẩn| dùng| cực| hủy| úng)|"
    r"\b(?:tiền|khoản|phần) (?:chi )?ra\b(?! đời| sao)",
    re.IGNORECASE,
)
SPENT_ABOVE = re.compile(  # «tiêu nhiều hơn thu thì thiếu bao nhiêu»
    r"(?<!chỉ )(?<!mục )\b(?:tiêu|xài|chi)(?= (?:nhiều|ít|cao|thấp|lớn|vượt|quá))"
    r"(?P<how>(?: [^\W\d_]+){0,2} (?:hơn|quá)(?: cả| mức)?)"
    r" (?:thu|kiếm)(?: về| vào| được)*(?=\W*$| thì| là| bao nhiêu| mấy|,)",
    re.IGNORECASE,
)
MARK_SET = re.compile(  # «vượt mức đề ra mấy phần trăm»: the plan
    r"\b(?P<held>vượt|so với|bằng|đạt|hụt|thiếu|kém|hơn|dưới) (?:mức|con số|số|mốc) (?:được |đã )?(?:đề ra|đặt ra|giao)\b",
    re.IGNORECASE,
)
EXCEEDS = re.compile(r"\bquá (?=(?:tổng |số )?(?:thu|chi) ngân sách\b)", re.IGNORECASE)
BACK_AND_FORTH = re.compile(
    r"\b(?P<one>[^\W\d_]+) (?:đi|tới) (?P<two>[^\W\d_]+) lại\b", re.IGNORECASE
)  # «rà đi soát lại»
COVERS = re.compile(  # «thu hết thì trang trải được mấy % tiền chi»
    r"\b(?:trang trải|bù đắp|đáp ứng|cáng đáng)(?: được)?(?: khoảng)? (?=(?:bao nhiêu|mấy) ?(?:%|phần trăm))",
    re.IGNORECASE,
)
SPENDING = re.compile(  # in «thành phố chỉ tiêu đúng 500 tỷ» whoever spends stands before it: no «chỉ tiêu» is set there
    r"(?:(?<!chỉ )(?<!mục )(?<!chi )\b(?:chi tiêu|tiêu xài|tiêu|xài)|"
    r"(?:(?<=\bthành phố )|(?<=\btỉnh )|(?<=\bhuyện )|(?<=\bxã )|(?<=\bphường )|(?<=\bquận )|(?<=\bnhà nước )|(?<=\bmình ))"
    r"chỉ tiêu(?= (?:đúng|có|mỗi|hết|vỏn vẹn)\b))"
    r"(?=(?: (?:hết|tới|những|có|chỉ|đúng|mỗi|vỏn vẹn|tổng cộng|khoảng|gần|hơn))* \d[\d.,]* ?(?:tỷ|tỉ|triệu|nghìn)\b)",
    re.IGNORECASE,
)
SHORT_OF = re.compile(
    r"(?<!thâm )\bhụt(?: mất| đi| vốn)?(?= (?:bao|mấy|nhiêu|\d|so|khoảng))|(?<!thâm )\bhụt(?=\s*$)", re.IGNORECASE
)
OUT_OF_A_HUNDRED = re.compile(  # «cứ 100 đồng thu vào thì tiền đất góp mấy đồng»
    r"\b(?:cứ |mỗi |trong )+(?:100|một trăm|trăm) đồng (?P<whole>.+?)(?: vào| ra| được)?(?:,| thì) (?P<part>.+?)"
    r" (?:góp|chiếm|đóng góp|là|có|mất|lấy|ăn)(?: vào| được| mất)? (?:mấy|bao nhiêu) đồng",
    re.IGNORECASE,
)
FROM_A_HUNDRED = re.compile(  # «cứ 100 đồng thu vào thì mấy đồng là từ tiền đất»
    r"\b(?:cứ |mỗi |trong )+(?:100|một trăm|trăm) đồng (?P<whole>.+?)(?: vào| ra| được)?(?:,| thì)(?: có)?"
    r"(?: khoảng| chừng| tầm| độ)? (?:mấy|bao nhiêu) đồng"
    r" (?:(?:là|của|do|nhờ|đến|tới|từ|ở|góp|đóng góp|được) )+(?P<part>[^?,]+)",
    re.IGNORECASE,
)
INTO_BUDGET = re.compile(  # «gom về cho ngân sách bao nhiêu», «phải gom cho được hơn hai ngàn tỷ vào ngân sách»
    r"\b(?:(?:gom|thu|kiếm|huy động|góp|đóng góp|đem|đưa)(?: cho)?(?: được)?(?: về| vào| vô| lên)?(?: được)?"
    r"(?P<much>(?: (?:hơn|trên|gần|khoảng|tới))?(?: (?!thêm|mới|xây)[^\W_]+){0,3}? (?:nghìn |ngàn )?(?:tỷ|tỉ|triệu)|)"
    r"(?: đồng)?(?: cho| vào| về| vô)?|nộp(?: được)? (?:vào|vô|cho|về)) (?:ngân sách|kho bạc|công quỹ|ngân khố|k[éẹ]t)\b",
    re.IGNORECASE,
)
BUDGET_TAKES_IN = re.compile(  # «ngân sách phải gom được từ mức nào»
    r"(?<!vốn )(?<!nguồn )(?<!tiền )\bngân sách((?: [^\W\d_]+| \d+){0,5}?) (?:gom|thâu|hốt|kiếm)(?: được| về| vào| vô)*(?= )",
    re.IGNORECASE,
)
OUT_OF_BUDGET = re.compile(  # «ngân sách năm nay định xài cỡ bao nhiêu»
    r"(?<!vốn )(?<!nguồn )(?<!tiền )\bngân sách((?: [^\W\d_]+| \d+){0,7}?)"
    r" (?:ch[iỉ] ra|xài|tiêu|tiêu xài|bỏ ra|rút ra)\b(?! chuẩn)",
    re.IGNORECASE,
)
_MONTHS = r"(?:nửa năm|(?P<n>[369]|ba|sáu|chín) tháng)"
MONTHS_GONE = re.compile(rf"\b{_MONTHS} (?:vừa |đã |mới )?(?:rồi|qua)\b", re.IGNORECASE)
MONTHS_TO_COME = re.compile(rf"\b{_MONTHS} (?:sắp tới|tới|nữa|còn lại)\b", re.IGNORECASE)
MONTHS_AT_END_OR_START = re.compile(  # «ba tháng cuối còn phải thu …», «6 tháng đầu thì tăng mấy phần trăm»
    r"\b([369]|ba|sáu|chín) tháng (cuối|đầu)\b(?! năm| của| cùng| kỳ| khóa| nhiệm| thai| đời| tiên)", re.IGNORECASE
)
SIGNED = re.compile(r"(?<!\d )(?<!mấy )(?<!nhiêu )\bkí\b", re.IGNORECASE)  # «ai kí»; «5 kí» weigh so much
YEAR_OUT = re.compile(r"\b(?:cho )?(?:đến|tới) hết năm\b(?: nay\b)?(?! \d| học| ngoái| sau| tới| trước)", re.IGNORECASE)
MONTHS_SHORT = re.compile(r"(?<![\w.,/])([369])\s?t(?=,? (?:đầu|cuối)\b)", re.IGNORECASE)  # «6t cuối năm»
MONTHS = re.compile(
    r"\b([369]|sáu|chín) tháng\b(?!\s+(?:đầu|cuối|nữa|tới|qua|gần|năm|của năm|\d{4}|tuổi|một lần|liền|liên tục|trở)|\s*/)",
    re.IGNORECASE,
)  # «6 tháng»: the first six
BRIEFLY = re.compile(  # «tóm tắt trong 3 câu»: how long the answer may be, no amount that is asserted
    r"\b(?:trong|bằng|gọn trong|khoảng|chừng|tầm|đúng)\s+(?:\d{1,3}|hai|ba|vài)\s+"
    r"(?:câu(?! (?:lạc|hỏi))|dòng|ý|gạch đầu dòng|sentences?|words?|lines?)\b",
    re.IGNORECASE,
)
LASTING = re.compile(  # «bảo hành 9 tháng»: how long something lasts, no time of the year
    r"\b(?:bảo hành|hiệu lực|trong vòng|thời hạn|thời gian|gia hạn|hạn|trước|sau|kéo dài|đủ|khoảng|ít nhất|nhiều nhất|tối thiểu|"
    r"tối đa|dưới|trên|hơn|quá|mỗi|cứ|mất|chờ|đợi|bầu|thai|thai sản|nghỉ|sinh|tập huấn|đào tạo|học|thử việc|hưởng|trợ cấp|lương|"
    r"thuê|kể từ|hỗ trợ|được cấp|trả góp|cách ly)\s+(?:là\s+)?$",
    re.IGNORECASE,
)
GROWTH = re.compile(  # «kinh tế thành phố dự kiến tăng mấy phần trăm»
    r"(?<!phát triển )\bkinh tế((?: [^\W\d_]+){0,6}?) (?:sẽ |dự kiến )?tăng"
    r"(?: trưởng)?(?= (?:được |lên |khoảng )?(?:bao nhiêu|mấy))",
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
SHARE = re.compile(r"\btỉ(?= (?:lệ|trọng|suất|đồng|giá)\b)", re.IGNORECASE)  # the other spelling of «tỷ»
DOLLARS = re.compile(r"(?:(?<=triệu )|(?<=nghìn )|(?<=ngàn )|(?<=tỷ ))đô(?: la)?(?: Mỹ)?\b(?! thị)", re.IGNORECASE)
HALF = re.compile(  # «mới đạt một nửa kế hoạch»
    r"\b(?P<had>(?:đạt|được|thu|chi|xong|làm|mới)(?: được)?)(?: đúng| có| chừng| khoảng| tròn)? "
    r"(?:(?:một|1) nửa|phân nửa|nửa(?= (?:kế hoạch|chỉ tiêu|mức)))\b"
    r"(?! (?:năm|tháng|ngày|giờ|đầu|cuối|đêm|số))",
    re.IGNORECASE,
)
# «tỷ lệ thuế phí trên tổng thu là bao nhiêu»; «tỷ lệ hộ nghèo» on a number is a measure of its own
RATE_ON_WHOLE = re.compile(
    r"\btỷ (?:lệ|trọng) (?:của )?(?P<part>[^,.;?]+?) trên (?P<whole>tổng (?!số\b|diện tích\b|dân số\b)[^,.;?]+?)"
    r"(?: (?:là|bằng))?(?: khoảng)?(?: (?:bao nhiêu|mấy)(?: phần trăm| ?%)?)?(?=\W*$|[,.;?])",
    re.IGNORECASE,
)
_DOCUMENT = rf"(?:văn bản|{'|'.join(SIGNS)})"
TWO_OF_A_KIND = re.compile(  # «nghị quyết 03 và 01 do ai ban hành»
    rf"\b(?P<one>(?P<kind>{_DOCUMENT}) (?:số )?\d{{1,4}}(?:[-/][\w/-]+)?)(?P<joint>,? (?:và|với|cùng|lẫn|hay|hoặc)|,) (?:số )?"
    r"(?P<other>(?!(?:19|20)\d\d\b)\d{1,4}\b)(?=[-/][A-ZĐ]|\s*(?:[?.!,;]|$)| (?:do|của|ai|ban hành|ngày|ký|có|là|cái|thì|ra|"
    r"khi|nào|được|nói|về|đều|cùng|khác|và|với|hay|bên|cơ quan|đơn vị|văn bản)\b)(?!,\d)",
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
    r"\b(?:cây (?=cầu\b)|con (?=(?:đường|phố|kênh|đê|hẻm|ngõ|sông|suối)\b)|chiếc (?=cầu\b))", re.IGNORECASE
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
LONGEST_SHORT_FORM = 3  # letters: «ubnd» is spelled out before
AS_MUCH_AS = re.compile(r"\bcó (?:được |thu |chi |đạt )?(?:tới|đến|nổi)\s+$", re.IGNORECASE)  # «có tới 2.500 tỷ không»
DOUBTING = re.compile(r"[^,.?!]{0,30}\b(?:không|chưa)\b", re.IGNORECASE)
EXCEEDING = re.compile(r"(?:vượt|quá|qua mốc|hơn|trên)\s+(?:mức\s+)?$", re.IGNORECASE)


def without_markup(typed: str) -> str:
    """Return a message normalised, without HTML tags, labels and the particle that looks like a hectare («… tỷ ha?»)."""
    return LABEL.sub("", PARTICLE.sub(r"\1\2", normalise(MASK.sub(" ", TAG.sub(" ", typed))).text))


def puts_right(text: str) -> bool:
    """Tell whether a message puts right what was asked before: «ơ nhầm, chi cơ», «tôi hỏi thu chứ không hỏi chi»."""
    return any(cue.match(text) for cue in (SLIP, *PUT_OTHERWISE))


def as_put_right(text: str) -> str:
    """Return what a message says it asks, beside what it does not: «thu» of «tôi hỏi thu chứ không hỏi chi»."""
    return next((meant["asked"] for cue in PUT_OTHERWISE if (meant := cue.match(text))), text)


def in_plain_words(text: str) -> str:
    """Return a question with its everyday turns of phrase in the words that the documents and the other modules use."""
    if SLIP.match(text):
        text = INSISTING.sub("", SLIP.sub("", text))
    text = with_years_in_digits(BRIEFLY.sub(" ", text))
    text = HALF.sub(r"\g<had> 50%", BARE_PRICE.sub("giá", text))
    text = DOLLARS.sub("USD", SHARE.sub("tỷ", text))
    text = ONLINE.sub("trực tuyến", HYPHENATED.sub(r"\1\2", text))
    text = CLASSIFIER.sub("", FILLED.sub("lấp đầy", YEAR_BEFORE.sub("năm trước", TO_TRAFFIC.sub("thông xe", text))))
    if SCHOOLING.search(text):
        text = SCHOOL_LEVEL.sub(lambda match: SCHOOL_LEVELS[match[1].lower()], text)
    text = with_standard_question_words(BY_NET.sub(r"\g<done>\g<between> trực tuyến", text))
    text = ROUGHLY.sub(r"\1", HOW_MUCH.sub("bao nhiêu", text))
    text = POPULATION.sub(r"dân số bao nhiêu\1", SHORT_OF.sub("thiếu", text))
    text = SIGNED.sub("ký", with_plain_livelihoods(with_plain_acts(text)))
    while TWO_OF_A_KIND.search(text):
        text = TWO_OF_A_KIND.sub(r"\g<one>\g<joint> \g<kind> số \g<other>", text)
    for pattern in (OUT_OF_A_HUNDRED, FROM_A_HUNDRED):
        text = pattern.sub(r"\g<part> chiếm bao nhiêu phần trăm \g<whole>", text)
    text = RATE_ON_WHOLE.sub(r"\g<part> chiếm bao nhiêu phần trăm \g<whole>", text)
    if EARNED_BESIDE.search(text) and SPENT_BESIDE.search(text):
        text = SPENT_BESIDE.sub("chi ngân sách", EARNED_BESIDE.sub("thu ngân sách", text))
    text = SPENT_ABOVE.sub(r"chi ngân sách\g<how> thu ngân sách", text)
    text = BACK_AND_FORTH.sub(r"\g<one> \g<two>", text)
    text = COVERS.sub("bằng ", text)
    text = EXCEEDS.sub("vượt ", text)
    text = MARK_SET.sub(r"\g<held> kế hoạch", text)
    text = BUDGET_TAKES_IN.sub(r"thu ngân sách\1", text)
    text = OUT_OF_BUDGET.sub(r"chi ngân sách\1", text if PAYER.search(text) else INTO_BUDGET.sub(_into_budget, text))
    text = OWN_SUM.sub(_of_the_budget, SPENT_OR_EARNED.sub(r"thu ngân sách\g<one> chi ngân sách", text))
    text = SPENT_BY_SCHEME.sub(r"kinh phí \g<what>\g<rest>", text)
    text = GROWTH.sub(r"tăng trưởng kinh tế\1", SPENT.sub("chi ngân sách", SPENDING.sub("chi ngân sách", text)))
    text = MONTHS_GONE.sub(lambda match: f"{match['n'] or '6'} tháng đầu năm nay", MONTHS_SHORT.sub(r"\1 tháng", text))
    text = MONTHS_AT_END_OR_START.sub(r"\1 tháng \2 năm", text)
    text = YEAR_OUT.sub("đến cuối năm", text)
    text = MONTHS_TO_COME.sub(lambda match: f"{match['n'] or '6'} tháng cuối năm nay", text)
    return MONTHS.sub(
        lambda match: match.group() if LASTING.search(text[: match.start()]) else f"{match[1]} tháng đầu năm", text
    )


def _into_budget(match: re.Match[str]) -> str:
    """Return «thu ngân sách» with the amount that was said to go into it."""
    return f"thu ngân sách{match['much'] or ''}"


def _of_the_budget(match: re.Match[str]) -> str:
    """Return «thu» or «chi» as what the budget takes in or spends, unless what stands before it is taken in or spent."""
    return match["way"] if OF_ITS_OWN.search(match.string[: match.start()]) else f"{match['way']} ngân sách"


def asserted_amount(text: str, span: AmountSpan) -> Amount:
    """Return the amount that a question asserts; «có vượt 80% chưa» asserts more than that, «có tới 80% không» no less."""
    amount = span.amount
    if amount.bound is not Bound.EXACT:
        return amount
    if EXCEEDING.search(text, 0, span.number_start):
        return replace(amount, bound=Bound.MORE_THAN)
    at_least = AS_MUCH_AS.search(text, 0, span.number_start) and DOUBTING.match(text, span.end)
    return replace(amount, bound=Bound.AT_LEAST) if at_least else amount


LOANWORD = re.compile(  # of Vietnamese talk, which makes no sentence English
    r"(?:camera|internet|video|web|website|email|online|offline|visa|taxi|container|robot|app|game|facebook|zalo|wifi|card)$"
)


@cache
def english_words() -> frozenset[str]:
    """Return the words by which an English question is told, from the data file beside this module."""
    return frozenset(files("actions").joinpath("data/english_words.txt").read_text(encoding="utf-8").split())


def is_english(text: str) -> bool:
    """Tell whether a message is in English: without diacritics, a third of its words known as English.

    One word at least must be no Vietnamese typed bare, as each of «do bot ngu» may be; short forms («dc») tell nothing.
    """
    words = [word.text.lower() for word in syllables(text)]
    foreign = [word for word in words if not may_be_syllable(word) and not LOANWORD.match(word)]
    known = sum(word in english_words() for word in words)
    known += sum(word not in english_words() and is_english_word(word) for word in foreign)
    certain = any(word in english_words() or len(word) > LONGEST_SHORT_FORM for word in foreign)
    return not has_diacritics(text) and len(words) >= 2 and known * 3 >= len(words) and certain


def goes_on_in_english(text: str) -> bool:
    """Tell whether a message after an English one is English too: «thanks», «ok» alone could be said in Vietnamese talk."""
    return not has_diacritics(text) and any(not may_be_syllable(word.text.lower()) for word in syllables(text))
