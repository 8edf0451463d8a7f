"""Finds the organisations that a text names, by the way official documents write them."""

from __future__ import annotations

import re

from vietnamese.document_numbers import find_document_numbers

_HEADS = "Phòng|Sở|Ban|Trung tâm|Hội|Công an|UBND|HĐND|Ủy ban|Uỷ ban|Mặt trận|Cục|Chi cục|Kho bạc|Liên đoàn|Bộ Chỉ huy|Bộ Tư lệnh"
_FIELD = (  # the second syllable of what an office is for: «Kinh tế», «Đô thị»
    "tế|dục|tạo|chính|nghiệp|trường|nghệ|vụ|hóa|thao|lịch|hoạch|tư|dựng|hội|pháp|tra|ninh|kê|nước|giới|tin|thị|tầng|quốc|"
    "sách|chế|tộc|vận|giáo|học|nguyên"
)
OFFICE = re.compile(
    r"\b(?!Phòng (?:ngừa|chống|thủ|cháy|dịch|bệnh|hộ|trừ|tránh|học)\b)"  # no office: something to be done
    r"(?!Văn phòng phẩm|Hội chợ|Hội nghị|Hội thi|Đồn điền|Trạm biến áp|Trạm bơm|Trạm cấp)"
    r"(?:Phòng|Trung tâm|Sở|Chi cục|Ban Quản lý|Ban QLDA|BQLDA|Ban Chỉ đạo|Văn phòng|Bệnh viện|Thanh tra|Kho bạc|Đồn|"
    r"Hội|Trạm(?= (?:[Yy] tế|[Tt]hú y|[Kk]huyến|[Bb]ảo vệ|[Kk]iểm|[Qq]uản lý|[Cc]ảnh sát|[Kk]hí tượng|[Tt]hủy))|"
    r"Công ty|Hạt|Ngân hàng(?= (?:[A-ZĐ]|chính sách))|Đoàn(?= (?:Thanh niên|thanh niên|TNCS))|Thuế(?= cơ sở)|"
    r"Ban Chỉ huy|Bộ Chỉ huy|Bộ Tư lệnh|Liên minh(?= (?:Hợp tác xã|HTX)))\s(?!họp)(?:(?!(?:chủ trì|phối hợp|tổ chức|đã|tập trung|"
    r"chịu|gồm|thực hiện|triển khai|tham mưu|hướng dẫn|báo cáo|theo dõi|có|trong|về|tại|để|là|cùng|lập|(?<!việc )làm|bàn giao|"
    r"giám sát|hoàn thành|tuyển|mở|vận động|chỉ đạo|ban hành|họp|phụ trách|đảm nhiệm|đảm nhận|đôn đốc|nghiệm thu|"
    r"phải|sẽ|cần|được|bị|"
    r"thống kê|soạn|khám|bổ sung|trình|đề xuất|tổng hợp|vận hành|lấy|tiến hành|căn cứ|(?<!tư )(?<!lý )(?<!và )(?<!tra )xây dựng|"
    r"(?<!Phòng )(?<!Ban )(?<!Trung tâm )(?<!Chi cục )(?<!Sở )(?<!Cục )quản lý"
    r"(?! (?:dự án|đất đai|thị trường|nhà nước|nhà|chất lượng|rừng))|"
    r"rà soát|kiểm tra|kiểm soát(?! (?:bệnh|dịch|thủ tục))|"
    r"nào|cho|xem xét|thông qua|phê duyệt|quyết định|(?<!đồng )thẩm (?:định|tra)|"
    r"thu gom|vận chuyển|thi công|khắc phục|nạo vét|duy tu|sửa|cắt|lắp|(?<!cây )trồng|phun|trước|sau|vào|theo|"
    r"cân đối|bố trí|bảo đảm|đảm bảo|chuẩn bị|xây(?! dựng)|công bố|công khai|cung cấp|tiếp nhận|xử lý|giải quyết|biên soạn|"
    rf"và (?:{_HEADS}))\b)"
    r"[^\s,.;:()«»“”\"…|\d]+\s?){1,8}(?:(?:(?<=khu vực )|(?<=cơ sở ))\d{1,2}\b)?"
    rf"(?:(?:, (?!{_HEADS})[A-ZĐ]\w*(?: (?:{_FIELD})\b)?)+"  # «Phòng Kinh tế, Hạ tầng và Đô thị»
    rf" và (?!{_HEADS})[A-ZĐ]\w*(?: (?:{_FIELD})\b)?)?"
)
CAPITAL = "[A-ZÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ]"
_SECOND_FIELD = "Ngân sách|Xã hội|Kế hoạch|Thông tin|Thương binh|Hạ tầng|Thể thao"  # «Ban Kinh tế – Ngân sách»
_LEVEL = r"(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)\b"
_NAME = (
    rf"(?:\s+(?:[–-]\s+(?=(?:{_SECOND_FIELD})\b))?(?:(?:và(?!\s(?:{_HEADS})\b)|của)\s+)?"
    rf"(?:các\s+{_LEVEL}(?:(?:,| và)\s+(?:các\s+)?{_LEVEL})*|"  # «UBND các xã, phường»
    r"cấp (?:xã|huyện|tỉnh|cơ sở)|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy|[Qq]uận ủy|[Tt]hị ủy|Đảng bộ|tỉnh|thành phố|thị xã|thị trấn|"
    r"huyện|xã|phường|quận|nhân dân|"
    rf"{CAPITAL}[\w–-]*(?:\s+(?:{_FIELD})\b)?))"
)
ORGANISATION = re.compile(
    r"\b(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|"
    r"(?:Thường trực )?Hội đồng nhân dân|Ban Thường vụ|Ban Chấp hành|Ban Quản lý|Thành ủy|Tỉnh ủy|"
    r"Đảng ủy|Đảng bộ|"
    r"Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ(?=\s[A-ZĐ])|Sở(?=\s[A-ZĐ])|"
    r"Ban(?=\s[A-ZĐ][a-zà-ỹ]+(?:\s[a-zà-ỹ]+)?\s[–-]|\s(?:Pháp chế|Dân tộc|Đô thị|Nội chính|Tuyên giáo|Tổ chức|Dân vận)\b)|"
    r"Phòng(?=\s[A-ZĐ])|Cục(?=\s[A-ZĐ])|"
    r"Chi cục|Công an|Ban Chỉ huy|Trung tâm(?=\s[A-ZĐ])|Ngân hàng|Hội(?=\s[A-ZĐ])|Đoàn(?=\s[A-ZĐ])|Liên đoàn|"
    r"(?:(?:Ủy|Uỷ) ban )?Mặt trận)" + _NAME + "{0,6}"
)


ADDRESSING = re.compile(  # «tham mưu UBND tỉnh …»: whom something is put before, not who does it
    r"\b(?:tham mưu|báo cáo|trình|gửi|đề nghị|kiến nghị|đề xuất|xin ý kiến)(?: (?:cho|lên|với|về))?\s+", re.IGNORECASE
)
_ADDRESSED = re.compile(  # also «gửi kết quả về Sở …», and whose staff a thing serves: «nghiệp vụ của công chức Sở …»
    rf"(?:{ADDRESSING.pattern}|\b(?:báo cáo|gửi|nộp)\b[^.,;:]{{0,60}}\b(?:về|lên|cho)\s+|"
    r"\bcủa (?:(?:cán bộ|công chức|viên chức),? )*(?:cán bộ|công chức|viên chức)\s+)$",
    re.IGNORECASE,
)
# no doer: «Nghị quyết số 03-NQ/TU ngày 02/8/2016 của …», «theo chỉ đạo của …», «vốn vay …», «bầu đại biểu …»
_GIVES_NAME = re.compile(
    r"(?:\bsố \S+|\bngày [\d/.-]+) của\s+$"
    r"|\b(?:nghị quyết|kế hoạch|quyết định|chỉ thị|kết luận|chỉ đạo|quy định|hướng dẫn|yêu cầu)\b[^.,;:]{0,60}\bcủa\s+$"
    r"|\b(?:vào|qua|tại|từ|đến|tới)\s+$|\bvay(?: (?:vốn|ưu đãi|của|từ|ODA))*\s+$|\bchuyên dùng\s+$|(?<!đoàn )\bđại biểu\s+$",
    re.IGNORECASE,
)
_OF_PLACE = re.compile(r"\s+(?:thành phố|thị xã|tỉnh|huyện|quận|thị trấn|xã|phường)$", re.IGNORECASE)
_HELD = re.compile(  # «các Phó Chủ tịch UBND thành phố»: who does it is not the whole body
    r"(?:\b(?:các|những|đồng chí)\s+)?(?:(?:Phó|phó)\s+)?\b(?:Chủ tịch|chủ tịch|Bí thư|bí thư|Giám đốc|giám đốc|Bộ trưởng|"
    r"(?<!Bộ )[Tt]rưởng|"
    r"Chánh|chánh|Chủ nhiệm|chủ nhiệm|người đứng đầu|Thủ trưởng|thủ trưởng|lãnh đạo|Lãnh đạo)\s+$"
)
HELPING = re.compile(  # opens a task that another leads: «- Phối hợp với …»
    r"[\s\-+*•]*(?:\w{1,2}[.)]\s*)?(?:phối hợp|hỗ trợ|tham gia|cùng)\b", re.IGNORECASE
)
_LEADS = re.compile(r"\bchủ trì\b", re.IGNORECASE)
_LEADING_ALONE = re.compile(
    r"[\s,]*(?:là cơ quan )?(?:chủ trì|phụ trách|đầu mối)(?: (?:thực hiện|tham mưu|triển khai))?\W*"
)
_PUT_BESIDE = re.compile(r"(?:,| và)?\s*phối hợp(?: chặt chẽ| đồng bộ)?(?: với| cùng)\b[^.;]*", re.IGNORECASE)
AND = re.compile(r"\s*(?:,|và)\s*")


def doers_in(text: str) -> list[str]:
    """Return the organisations of a text without those that something is put before, one or a list, issuers and lenders."""
    doing: list[str] = []
    addressed_to = 0  # where the last organisation ends that something is put before
    first = {text[start:end]: (start, end) for start, end in reversed(organisation_spans(text))}
    for start, end in sorted(first.values()):
        listed = addressed_to and AND.fullmatch(text, addressed_to, start)
        if listed or _ADDRESSED.search(text, 0, start):
            addressed_to = end
        elif not _GIVES_NAME.search(text, 0, start):
            doing.append(with_office(text, start, end))
    return doing


def leads_in(text: str) -> list[str]:
    """Return the organisations of a text that do something, without those only put beside a lead: «A chủ trì, phối hợp với B»."""
    leading = doers_in(_PUT_BESIDE.sub(" ", text)) if _LEADS.search(text) else []
    return leading or doers_in(text)


def says_only_who(text: str) -> bool:
    """Tell whether a sentence says nothing but who leads what the one before it tells: «Sở A chủ trì, phối hợp với Sở B.»."""
    spans = organisation_spans(_PUT_BESIDE.sub(" ", text))
    opens = bool(spans) and not text[: spans[0][0]].strip(" -+*•")
    return opens and _LEADING_ALONE.fullmatch(_PUT_BESIDE.sub(" ", text), spans[-1][1]) is not None


def with_office(text: str, start: int, end: int) -> str:
    """Return the name of a body, with the office held in it where one is named: «các Phó Chủ tịch UBND thành phố»."""
    held = _HELD.search(text, 0, start)
    return text[held.start() if held else start : end]


def organisations_in(text: str) -> list[str]:
    """Return the distinct organisations that a text names, in its own words and order."""
    return list(dict.fromkeys(text[start:end] for start, end in organisation_spans(text)))


def organisation_spans(text: str) -> list[tuple[int, int]]:
    """Return where the organisations stand that a text names; the number of a document names none («80/KH-UBND»)."""
    numbers = [(span.start, span.end) for span in find_document_numbers(text)]
    readable = text
    for start, end in numbers:
        readable = readable[:start] + "|" * (end - start) + readable[end:]
    found = [*ORGANISATION.finditer(readable), *OFFICE.finditer(readable)]
    spans: list[tuple[int, int]] = []
    for match in sorted(found, key=lambda item: (item.start(), -item.end())):
        end = match.start() + len(match.group().rstrip())
        if not spans or match.start() >= spans[-1][1]:
            spans.append((match.start(), end))
        elif end > spans[-1][1]:
            spans[-1] = (spans[-1][0], end)
    return spans


def without_place(name: str) -> str:
    """Return the name of an agency without what it is of: «Sở Y tế tỉnh» → «Sở Y tế»."""
    return _OF_PLACE.sub("", name)
