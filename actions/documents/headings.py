"""Headings of known kinds («Hạn chế», «Mục tiêu chung»), and what stands under a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.words import cues
from actions.words.money_sources import FUNDED, WHO_PAYS
from index.model import Passage, Section


def _kind(asked: str, titled: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(asked, re.IGNORECASE), re.compile(titled, re.IGNORECASE)


DOCUMENTS = frozenset(
    ("báo cáo", "kế hoạch", "nghị quyết", "văn bản", "tài liệu")
)  # what is asked about holds the headings
LONGEST_TITLE = 12  # words
NUMBERED = re.compile(r"[\s*]*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])[.)]+[\s*]*")

_SPOT = r"(?:chỗ|điểm|mặt|khâu|mảng)"
_ABOVE = (
    r"(?:cấp trên|trên|cấp (?:tỉnh|huyện|có thẩm quyền)|tỉnh|trung ương|chính phủ|"
    r"thành phố|thị xã|huyện|quận|(?:bộ|sở|ban)(?: ngành)?"
    r"|ngành)"
)
_TO_THOSE = rf"(?:(?:với|lên|cho|đối với)? ?(?:các |bên )?{_ABOVE})(?:(?:,| và|, và) (?:các )?{_ABOVE})*"
_PROPOSES = r"(?:kiến nghị|đề xuất|đề nghị|xin)"
_THINGS = r"(?: (?:những|các|mấy|về|điều|cái|việc|chuyện|thứ|nội dung|vấn đề|gồm|là))*"
_HELPS = r"(?: (?:hỗ trợ|giúp|giải quyết|xem xét|quan tâm|tháo gỡ|lo|làm|cho|thêm|cấp))*"
_WRITES = (
    r"(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh|sở|ngành|trường|ủy ban|ubnd|báo cáo|chính quyền|"
    r"địa phương|mình|ta)"
)
PROPOSALS = (
    r"^(?:[\w.]+\s)?(?:phần [\w ]+\.? )?(?:những |các |một số )?(?:đề xuất,? )?(?:(?:và )?kiến nghị|đề xuất|đề nghị)\b"
)
ASKED_OF_THOSE_ABOVE = (  # «thị xã kiến nghị tỉnh những gì», «xin cấp trên giải quyết những việc gì»
    r"^(?!.*\b(?:cử tri|người dân|doanh nghiệp|bà con|hộ)\b).*?(?P<said>"
    rf"\b{_PROPOSES} {_TO_THOSE}{_HELPS}{_THINGS} (?:gì|nào|chi)\b|"
    rf"\b{_PROPOSES}{_HELPS}{_THINGS} (?:gì|nào|chi) {_TO_THOSE}\b|"
    rf"\b(?:những|các|mấy|bao nhiêu) (?:kiến nghị|đề xuất)(?: {_TO_THOSE}\b|(?: nào| gì)?\W*$)|"
    rf"\b(?:phần|mục) (?:các )?(?:kiến nghị|đề xuất)(?:, (?:kiến nghị|đề xuất))?{_THINGS} (?:có|gồm|nêu|nói|ghi|viết|là)\b|"
    rf"\b{_WRITES} (?:có )?(?:kiến nghị|đề xuất){_THINGS} (?:gì|nào|chi)\b(?! (?:về|cho)\b)|"
    r"\bcó (?:kiến nghị|đề xuất) (?:gì|nào)\b(?! (?:về|cho)\b))"
)

HEADING_KINDS = (  # what a question calls it, and what the headings above it are called
    _kind(
        r"hạn chế|tồn tại(?! ở)|yếu kém|\b(?:yếu|dở(?! dang)|kém) (?:ở|chỗ|điểm|cái|mặt|khâu|là)|bất cập|vướng mắc"
        rf"|\b{_SPOT}(?: nào)?(?: (?:còn|đang|làm|bị|thấy|là))* (?:yếu|dở(?! dang)|kém|tệ|chưa được|chưa ổn)\b"
        r"|(?:gặp|có|những|các) khó khăn|khó khăn (?:gì|nào|của|là)|chưa làm được|còn kém|chưa tốt",
        r"hạn chế|tồn tại|yếu kém|bất cập|vướng mắc|khó khăn",
    ),
    _kind(r"quan điểm", r"quan điểm"),
    _kind(  # what money given may be spent on
        r"nội dung chi\b|\bđược (?:chi|dùng|sử dụng|tiêu|xài)(?: tiền)?(?: vào| cho| để)?(?: làm)?(?: những| các| mấy)? "
        r"(?:việc|nội dung|khoản|mục|hoạt động)? ?(?:gì|nào)\b",
        r"^nội dung (?:được )?(?:chi|hỗ trợ)\b",
    ),
    _kind(
        f"{FUNDED.pattern}|{WHO_PAYS.pattern}",
        r"nguồn (?:kinh phí|vốn|lực tài chính)|kinh phí (?:thực hiện|triển khai)",
    ),
    _kind(ASKED_OF_THOSE_ABOVE, PROPOSALS),
    _kind(r"phạm vi điều chỉnh", r"phạm vi điều chỉnh|phạm vi, đối tượng"),
    _kind(
        r"đối tượng (?:được )?(?:áp dụng|thụ hưởng|tham gia|thi đua|hỗ trợ)(?! (?:của|trong)? ?(?:nghị định|luật))|"
        rf"{cues.WHO_MAY_TAKE_PART.pattern}",
        r"đối tượng (?:áp dụng|thụ hưởng|tham gia|thi đua|hỗ trợ|được)|phạm vi, đối tượng",
    ),
    _kind(r"mục tiêu (?:chung|tổng quát)", r"mục tiêu (?:chung|tổng quát)"),
    _kind(r"mục đích", r"mục đích|mục tiêu chung|mục tiêu tổng quát"),
    _kind(r"mục tiêu cụ thể", r"mục tiêu cụ thể"),
    _kind(
        r"mục tiêu|\b(?:nhắm|hướng|vươn) (?:tới|đến|vào) (?:những |các )?(?:điều |cái |chuyện |việc )?gì\b|"
        r"\b(?:muốn|mong|nhằm|phấn đấu)(?: sẽ)? (?:đạt|hướng|vươn)(?: được| tới| đến)* "
        r"(?:những |các )?(?:điều |cái )?(?:gì|đâu)\b",
        r"mục tiêu",
    ),
    _kind(
        r"sự cần thiết|(?:tại|vì) sao (?:lại )?phải (?:có|lập|xây dựng|ban hành|điều chỉnh)|lý do (?:ban hành|điều chỉnh)",
        r"sự cần thiết|lý do|vì sao",
    ),
    _kind(r"thực trạng|hiện trạng", r"thực trạng|hiện trạng"),
    _kind(r"(?:tình hình|bối cảnh) chung|đặc điểm tình hình", r"tình hình chung|bối cảnh|đặc điểm"),
)


def words_for_kind(text: str, asked: re.Pattern[str]) -> tuple[int, int]:
    """Return where a question says which kind of heading it asks for, where the pattern marks it; else an empty span."""
    found = asked.search(text) if "said" in asked.groupindex else None
    return found.span("said") if found else (0, 0)


def names_heading(text: str) -> bool:
    """Tell whether a question asks for what stands under a heading of a known kind, whatever else it names."""
    return any(asked.search(text) for asked, _ in HEADING_KINDS)


def is_bare_title(passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a passage is nothing but a numbered title that its section opens with: «2. Tài chính - ngân sách.»."""
    title = knowledge.release.sections[passage.section].title.strip(" *.:")
    numbered = NUMBERED.match(passage.text)
    alone = len(knowledge.release.section_passages[passage.section]) < 2 or len(title.split()) > LONGEST_TITLE
    if not title or numbered is None or alone:  # «2. Trồng rừng đạt 59,4% kế hoạch.» is a statement of its own
        return False
    return passage.text[numbered.end() :].strip(" *.:") == title


def below(sections: Sequence[Section], knowledge: Knowledge) -> list[Passage]:
    """Return the passages of ``sections`` and of all that stands under them, in reading order."""
    inner = [
        item
        for above in sections
        for item in knowledge.release.document_sections[above.document]
        if item.id == above.id or _stands_under(item, above)
    ]
    found = {p.id: p for section in inner for p in knowledge.release.section_passages.get(section.id, ())}
    said = [passage for passage in found.values() if passage.id not in knowledge.heading_rows]
    return sorted(said, key=lambda passage: (passage.document, passage.start))


def _stands_under(section: Section, above: Section) -> bool:
    depth = len(above.trail)
    return section.trail[:depth] == above.trail and len(section.trail) > depth and above.title in section.trail[depth]
