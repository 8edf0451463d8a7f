"""Writes what people say of public money in the words of budgets: «tiêu hết bao nhiêu», «tiền vô với tiền ra»."""

from __future__ import annotations

import re

SPENT = re.compile(
    r"(?<!chỉ )(?<!mục )(?<!chi )\b(?:tiêu xài|tiêu|xài)"
    r"(?= (?:(?:hết|ra|tổng cộng|cả thảy|hết thảy|tất cả|cả|trung bình|bình quân|khoảng|cỡ|chừng) )*"
    r"(?:bao nhiêu|mấy|nhiêu)\b"
    r"(?! ?(?:ha|héc|hec|tấn|tạ|yến|kg|kí|ký|cân|cây|gốc|trụ|sào|công|mẫu|vụ)\b))",
    re.IGNORECASE,
)
SPENT_BY_SCHEME = re.compile(  # «đề án tiêu bao nhiêu tỷ»: what it costs, no spending of the budget
    r"\b(?P<what>đề án|dự án|chương trình|công trình)(?P<rest>(?: [^\W\d_]+){0,6}?) (?:tiêu|xài|ngốn|tiêu tốn)"
    r"(?= (?:hết |khoảng |tổng cộng )?(?:bao nhiêu|mấy)\b)",
    re.IGNORECASE,
)
SPENT_OR_EARNED = re.compile(  # «thu về nhiều hơn hay tiêu ra nhiều hơn»
    r"\b(?:thu|kiếm)(?: về| vào| được)*\b(?! hồi| hút| gom)(?: ngân sách)?"
    r"(?P<one>.{0,25}?\b(?:hay|hoặc|còn|và|mà|so với|với)(?: là| số)?)"
    r" (?:tiền )?(?:tiêu|xài)(?: ra| đi| hết)?(?= nhiều| ít|\W*$)",
    re.IGNORECASE,
)
SPENT_BEFORE_EARNED = re.compile(  # «tiêu nhiều hơn hay thu nhiều hơn»
    r"(?<!chỉ )(?<!mục )(?<!chi )\b(?:tiêu|xài)(?: tiền)?(?: ra| đi| hết)?"
    r"(?P<one>(?: nhiều| ít| cao| thấp| lớn)?(?: hơn)? (?:hay|hoặc|so với|với|hay là) )"
    r"(?:thu|kiếm)(?: về| vào| vô| được)?(?= (?:nhiều|ít|cao|thấp|lớn)|\W*$)",
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
SIDE_ABOVE = re.compile(  # «thu có vượt chi không», «ngân sách chi vượt quá thu à»
    r"\b(?:ngân sách )?(?P<one>thu|chi)(?: ngân sách)?"
    r"(?P<how>(?: (?:có|mà|lại|đang|sẽ|năm nay|năm \d{4}|thành phố|tỉnh|huyện|xã))*)"
    r" vượt (?:quá |hơn |cả )?(?:tổng |số |mức |phần )?(?P<other>thu|chi)(?: ngân sách)?"
    r"\b(?! (?:phí|tiêu|bộ|cục|nhánh|trả|hồi|hút|nhập|đầu tư|thường xuyên))",
    re.IGNORECASE,
)
MARK_SET = re.compile(  # «vượt mức đề ra mấy phần trăm»: the plan
    r"\b(?P<held>vượt|so với|bằng|đạt|hụt|thiếu|kém|hơn|dưới) (?:mức|con số|số|mốc) (?:được |đã )?(?:đề ra|đặt ra|giao)\b",
    re.IGNORECASE,
)
EXCEEDS = re.compile(r"\bquá (?=(?:tổng |số )?(?:thu|chi) ngân sách\b)", re.IGNORECASE)
COVERS = re.compile(  # «thu hết thì trang trải được mấy % tiền chi»
    r"\b(?:trang trải|bù đắp|bù|đáp ứng|cáng đáng)(?: được)?(?: khoảng)? (?=(?:bao nhiêu|mấy) ?(?:%|phần trăm))",
    re.IGNORECASE,
)
BEARS_SPENDING = re.compile(  # «có gánh nổi hết phần chi không»
    r"\b(?:đủ |liệu )*(?:gánh|kham|cáng đáng|trang trải|bao|bù đắp|bù|chi trả|đáp ứng|lo)"
    r"(?: (?:nổi|đủ|xuể|được|hết|cả|trọn|toàn bộ|tất cả|phần|khoản|số|mức|tổng|tiền))*"
    r"(?P<own>(?: (?:thành phố|tỉnh|huyện|xã|phường|năm \d{4}))*) chi(?: ngân sách)?\b(?! (?:phí|bộ|cục|nhánh|trả))"
    r"(?=[^,.?]*\b(?:không|chưa)\b)",
    re.IGNORECASE,
)
TAKEN_ALONE = re.compile(  # «nếu chỉ lấy mỗi tiền đất ra mà tiêu thì …»
    r"^\W*(?:(?:nếu|giả sử|thành phố|mình|ta|chỉ) )*(?:lấy|dùng|đem|trông|dựa|nhờ|sống nhờ|có)"
    r"(?: (?:mỗi|riêng|một mình|có|vào|độc))+ (?P<what>[^,.?\d]+?)(?: ra)?"
    r"(?: (?:mà|để|đem) (?:tiêu|chi|xài|trang trải|dùng|chi tiêu|chi trả))?,? thì\b",
    re.IGNORECASE,
)
SPENDING = re.compile(  # in «thành phố chỉ tiêu đúng 500 tỷ» whoever spends stands before it: no «chỉ tiêu» is set there
    r"(?:(?<!chỉ )(?<!mục )(?<!chi )\b(?:chi tiêu|tiêu xài|tiêu|xài)|"
    r"(?:(?<=\bthành phố )|(?<=\btỉnh )|(?<=\bhuyện )|(?<=\bxã )|(?<=\bphường )|(?<=\bquận )|(?<=\bnhà nước )|(?<=\bmình ))"
    r"chỉ tiêu(?= (?:đúng|có|mỗi|hết|vỏn vẹn)\b))"
    r"(?=(?: (?:hết|tới|những|có|chỉ|đúng|mỗi|vỏn vẹn|tổng cộng|khoảng|gần|hơn))* \d[\d.,]* ?(?:tỷ|tỉ|triệu|nghìn)\b)",
    re.IGNORECASE,
)
_OF_A_HUNDRED = (  # «cứ 100 đồng thu vào thì», «cứ thu được 100 đồng thì»
    r"\b(?:cứ |mỗi |trong |hễ )+(?:(?:100|một trăm|trăm) đồng (?P<whole>.+?)|"
    r"(?P<ahead>(?:thu|chi|tiêu|xài)(?: ngân sách)?)(?: vào| ra| được)? (?:100|một trăm|trăm) đồng)(?: vào| ra| được)?"
    r"(?:,| thì|(?= có (?:khoảng |chừng )?(?:mấy|bao nhiêu) đồng))"
)
OUT_OF_A_HUNDRED = re.compile(  # «… thì tiền đất góp mấy đồng», «… thì tiền thu bù được mấy đồng»
    rf"{_OF_A_HUNDRED} (?P<part>.+?)"
    r" (?:góp|chiếm|đóng góp|là|có|mất|lấy|ăn|bù|gánh|đỡ|đáp ứng|trang trải|hết|tốn|được|ngốn)(?: vào| được| mất| đắp| hết)*"
    r"(?: khoảng| chừng| tầm| độ)? (?:mấy|bao nhiêu) đồng",
    re.IGNORECASE,
)
FROM_A_HUNDRED = re.compile(  # «… thì mấy đồng là từ tiền đất»
    rf"{_OF_A_HUNDRED}(?: (?:trong (?:số )?đó|có|dành|bỏ|chi|hết|tốn|mất|rót|đưa|tiêu|xài))*(?: ra)?"
    r"(?: khoảng| chừng| tầm| độ)? (?:mấy|bao nhiêu) đồng"
    r" (?:(?:là|của|do|nhờ|đến|tới|từ|ở|góp|đóng góp|được|lấy|chi|cho|vào|sang|lo) )+(?P<part>[^?,]+)",
    re.IGNORECASE,
)
SIDE = re.compile(r"(?:tiền |tổng |khoản |số )*(?P<side>thu|chi)(?: ngân sách)?(?: vào| ra| được| về)*$", re.IGNORECASE)
INTO_BUDGET = re.compile(  # «gom về cho ngân sách bao nhiêu», «phải gom cho được hơn hai ngàn tỷ vào ngân sách»
    r"\b(?:(?:gom|thu|kiếm|huy động|góp|đóng góp|đem|đưa)(?: cho)?(?: được)?(?: về| vào| vô| lên)?(?: được)?"
    r"(?P<much>(?: (?:hơn|trên|gần|khoảng|tới))?(?: (?!thêm|mới|xây)[^\W_]+){0,3}? (?:nghìn |ngàn )?(?:tỷ|tỉ|triệu)|)"
    r"(?: đồng)?(?: cho| vào| về| vô)?|nộp(?: được)? (?:vào|vô|cho|về)) (?:ngân sách|kho bạc|công quỹ|ngân khố|k[éẹ]t)\b",
    re.IGNORECASE,
)
TREASURY_TAKES_IN = re.compile(  # «tới giờ kho bạc mới thu được 1.500 tỷ»
    r"\b(?:kho bạc|công quỹ|ngân khố)(?: nhà nước)?(?P<how>(?: (?:mới|chỉ|đã|đang|vừa|sẽ|phải|cần|còn))*)"
    r" (?:thu|gom|thâu)(?: về| vào| vô)?(?! hồi| hút| hộ)\b",
    re.IGNORECASE,
)
TOWN_TAKES_IN = re.compile(  # «thành phố gom vô năm 2021 được mấy ngàn tỷ»
    r"\b(?P<who>(?:tiền )?(?:(?:của )?(?:thành phố|tỉnh|huyện|xã|phường|quận|nhà nước)(?: mình)?)) (?:gom|thâu|hốt)"
    r"(?: được)?(?: về| vào| vô| lên)+(?! rác| cho)"
    r"(?=[^,.?;]*\b(?:bao nhiêu|mấy) ?(?:nghìn |ngàn |trăm )*(?:tỷ|tỉ|triệu|đồng|tiền)\b)",
    re.IGNORECASE,
)
BUDGET_TAKES_IN = re.compile(  # «ngân sách phải gom được từ mức nào»
    r"(?<!vốn )(?<!nguồn )(?<!tiền )\bngân sách((?: [^\W\d_]+| \d+){0,5}?) (?:gom|thâu|hốt|kiếm)(?: được| về| vào| vô)*(?= )",
    re.IGNORECASE,
)
OUT_OF_BUDGET = re.compile(  # «ngân sách năm nay định xài cỡ bao nhiêu»
    r"(?<!vốn )(?<!nguồn )(?<!tiền )\bngân sách((?: [^\W\d_]+| \d+){0,7}?)"
    r" (?:ch[iỉ] ra|xài|(?<!chỉ )(?<!mục )tiêu|tiêu xài|bỏ ra|rút ra)\b(?! chuẩn)",
    re.IGNORECASE,
)
MONEY_TO_SPEND = re.compile(  # «tổng số tiền thành phố sẽ tiêu trong năm là mấy tỷ»
    r"\b(?:tổng )?(?:số )?tiền (?:mà )?(?P<who>thành phố|thị xã|quận|huyện|xã|phường|thị trấn|tỉnh|mình|ta)"
    r"(?: (?:này|ta|mình|sẽ|định|phải|dự kiến|được))* (?:chi tiêu|chi ra|tiêu|xài|chi)(?! (?:chuẩn|cho|vào|trả|phí|cục|bộ)\b)"
    r"(?=[^,;.?]*\b(?:bao nhiêu|mấy|nhiêu)\b)",
    re.IGNORECASE,
)
CAPITAL_ALLOTTED = re.compile(  # «công trình này năm nay được cấp vốn bao nhiêu»: the column «Vốn năm 2033»
    r"\b(?:được )?(?:cấp|rót|bố trí|phân bổ|ghi|giao) vốn(?= (?:là |được |khoảng |chừng |cỡ )?(?:bao nhiêu|mấy|nhiêu)\b)",
    re.IGNORECASE,
)
GROWTH = re.compile(  # «kinh tế thành phố dự kiến tăng mấy phần trăm»
    r"(?<!phát triển )\bkinh tế((?: [^\W\d_]+){0,6}?) (?:sẽ |dự kiến )?tăng"
    r"(?: trưởng)?(?= (?:được |lên |khoảng )?(?:bao nhiêu|mấy))",
    re.IGNORECASE,
)
# «tỷ lệ thuế phí trên tổng thu là bao nhiêu»; «tỷ lệ hộ nghèo» on a number is a measure of its own
RATE_ON_WHOLE = re.compile(
    r"\btỷ (?:lệ|trọng) (?:của )?(?P<part>[^,.;?]+?) trên (?P<whole>tổng (?!số\b|diện tích\b|dân số\b)[^,.;?]+?)"
    r"(?: (?:là|bằng))?(?: khoảng)?(?: (?:bao nhiêu|mấy)(?: phần trăm| ?%)?)?(?=\W*$|[,.;?])",
    re.IGNORECASE,
)


def with_budget_words(text: str) -> str:
    """Return a question with «thu ngân sách» and «chi ngân sách» for the ways people speak of money taken in and spent."""
    text = TREASURY_TAKES_IN.sub(r"\g<how> thu ngân sách", TOWN_TAKES_IN.sub(r"\g<who> thu ngân sách", text))
    if BEARS_SPENDING.search(text):
        text = BEARS_SPENDING.sub(r"đủ bù chi ngân sách\g<own>", TAKEN_ALONE.sub(r"\g<what>", text))
    for pattern in (OUT_OF_A_HUNDRED, FROM_A_HUNDRED):
        text = pattern.sub(_as_share, text)
    text = MONEY_TO_SPEND.sub(r"chi ngân sách \g<who>", CAPITAL_ALLOTTED.sub("vốn", text))
    text = RATE_ON_WHOLE.sub(r"\g<part> chiếm bao nhiêu phần trăm \g<whole>", text)
    if EARNED_BESIDE.search(text) and SPENT_BESIDE.search(text):
        text = SPENT_BESIDE.sub("chi ngân sách", EARNED_BESIDE.sub("thu ngân sách", text))
    text = SPENT_BEFORE_EARNED.sub(r"chi ngân sách\g<one>thu ngân sách", text)
    text = SPENT_ABOVE.sub(r"chi ngân sách\g<how> thu ngân sách", text)
    text = SIDE_ABOVE.sub(r"\g<one> ngân sách\g<how> vượt \g<other> ngân sách", text)
    text = EXCEEDS.sub("vượt ", COVERS.sub("bằng ", text))
    text = BUDGET_TAKES_IN.sub(r"thu ngân sách\1", MARK_SET.sub(r"\g<held> kế hoạch", text))
    text = OUT_OF_BUDGET.sub(r"chi ngân sách\1", text if PAYER.search(text) else INTO_BUDGET.sub(_into_budget, text))
    text = OWN_SUM.sub(_of_the_budget, SPENT_OR_EARNED.sub(r"thu ngân sách\g<one> chi ngân sách", text))
    text = SPENT_BY_SCHEME.sub(r"kinh phí \g<what>\g<rest>", text)
    return GROWTH.sub(r"tăng trưởng kinh tế\1", SPENT.sub("chi ngân sách", SPENDING.sub("chi ngân sách", text)))


def _as_share(match: re.Match[str]) -> str:
    """Return the question which share one thing is of another; of the two sides of the budget neither takes up the other."""
    whole = match["whole"] or match["ahead"]
    held_against = SIDE.match(whole)
    if held_against and SIDE.match(match["part"]):
        return f"{match['part']} bằng bao nhiêu phần trăm {held_against['side']} ngân sách"
    return f"{match['part']} chiếm bao nhiêu phần trăm {whole}"


def _into_budget(match: re.Match[str]) -> str:
    """Return «thu ngân sách» with the amount that was said to go into it."""
    return f"thu ngân sách{match['much'] or ''}"


def _of_the_budget(match: re.Match[str]) -> str:
    """Return «thu» or «chi» as what the budget takes in or spends, unless what stands before it is taken in or spent."""
    return match["way"] if OF_ITS_OWN.search(match.string[: match.start()]) else f"{match['way']} ngân sách"
