"""Which part in an act «ai» asks for: who passes, directs, lends, owns the works, whom one reports to.

A sentence may name several bodies of which only one has the part: «báo cáo Thành ủy và trình HĐND thông qua».
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.words.organisations import AND, organisation_spans, with_office

WHO = (  # how «ai» is asked
    r"(?:(?:những |các |mấy )?(?:ai|đâu|cơ quan nào|đơn vị nào|cấp nào|bên nào|tổ chức nào|ngân hàng nào|nước nào|"
    r"nơi nào|chỗ nào|người nào|ban nào|cơ quan gì)\b)"
)
_TO = r"(?: (?:cho|lên|với|tới|đến|về))?"


@dataclass(frozen=True, slots=True)
class Part:
    """A part that a body has in an act.

    ``asked`` is how a question asks for it, ``named`` how a reply says it, ``before`` and ``after`` what stands right
    beside a body that has it; a sentence without ``act`` says nothing of who has it. ``heads`` is what a column of those is
    called where that is more than the act: «Người quyết định» over those who approve.
    """

    named: str
    asked: re.Pattern[str]
    act: re.Pattern[str]
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    heads: re.Pattern[str] | None = None

    @property
    def columns(self) -> re.Pattern[str]:
        """What heads the column of a table in which those stand who have the part."""
        return self.heads or self.act

    def bodies(self, text: str) -> list[str]:
        """Return the bodies that have the part in a text, those in a list with one of them too."""
        spans = organisation_spans(text)
        having = [span for span in spans if self.is_had(text, *span)]
        for at, (start, _) in enumerate(spans[1:], start=1):
            joined = AND.fullmatch(text, spans[at - 1][1], start) is not None
            if joined and (spans[at] in having) is not (spans[at - 1] in having):
                having += [spans[at], spans[at - 1]]
        return list(dict.fromkeys(with_office(text, start, end) for start, end in sorted(set(having))))

    def is_had(self, text: str, start: int, end: int) -> bool:
        """Tell whether a text gives the part to the body that stands there."""
        preceded = self.before is not None and self.before.search(text, 0, start) is not None
        return preceded or (self.after is not None and self.after.match(text, end) is not None)


def _part(named: str, asked: str, act: str, *, before: str = "", after: str = "", heads: str = "") -> Part:
    return Part(
        named,
        re.compile(asked, re.IGNORECASE),
        re.compile(act, re.IGNORECASE),
        re.compile(rf"(?:{before})\s*$", re.IGNORECASE) if before else None,
        re.compile(rf"\s*(?:{after})", re.IGNORECASE) if after else None,
        re.compile(heads, re.IGNORECASE) if heads else None,
    )


_DECIDING = r"\b(?:thông qua|phê duyệt|xét duyệt|duyệt|quyết định|thẩm quyền)\b"
LENDING = _part(
    "ai cho vay vốn",
    rf"{WHO}[^,.?]*\b(?:cho vay|cho mượn|tài trợ)\b|\b(?:vay|mượn)\b[^,.?]* {WHO}|\bnhà tài trợ\b",
    r"\bvay\b|\btài trợ\b",
    before=r"\bvay(?: (?:vốn|tiền|ưu đãi|ODA|của|từ|tại))*|\btài trợ(?: (?:của|từ|bởi))",
    after=r"(?:cho vay|tài trợ)\b",
)
PARTS = (
    _part(
        "ai là chủ đầu tư",
        r"chủ đầu tư",
        r"chủ đầu tư",
        before=r"chủ đầu tư(?: (?:là|dự án|công trình))*\s*[:(]?",
        after=r"(?:(?:làm|là|được giao làm) )?chủ đầu tư",
    ),
    _part(
        "cơ quan nào thông qua, phê duyệt",
        rf"{WHO}[^,.?]*\b(?:thông qua|phê duyệt|xét duyệt|duyệt|biểu quyết)\b|"
        rf"\b(?:thông qua|phê duyệt|xét duyệt|duyệt) (?:bởi|là) {WHO}",
        r"\b(?:thông qua|phê duyệt|xét duyệt|duyệt)\b",
        before=rf"\btrình{_TO}",
        after=r"(?:(?:đã|sẽ|xem xét|cho ý kiến|quyết định|và|,)\s*)*(?:thông qua|phê duyệt|xét duyệt|duyệt)\b",
        heads=_DECIDING,
    ),
    _part(
        "ai quyết định",
        rf"{WHO} (?:là người |sẽ |được |có quyền )?(?:ký )?quyết định\b",
        r"\b(?:quyết định|thông qua|phê duyệt|trình|giao)\b",
        before=rf"\btrình{_TO}",
        after=r"(?:xem xét, |xem xét |và )*(?:quyết định|thông qua|phê duyệt)\b",
        heads=_DECIDING,
    ),
    _part(
        "phải báo cáo ai",
        rf"\b(?:báo cáo|đưa)(?:,| và| rồi| hay)?(?: trình)?{_TO} {WHO}(?: xem)?|"
        rf"{WHO} (?:được |sẽ |phải )*(?:nghe|nhận)\b[^,.?]*báo cáo",
        r"\bbáo cáo\b",
        before=r"\bbáo cáo(?: [^.,;:]{0,60}(?:cho|lên|với|tới))?(?:,? (?:và )?xin ý kiến)?",
    ),
    _part(
        "ai chỉ đạo",
        rf"{WHO} (?:đã |sẽ |là người |đứng ra )*chỉ đạo\b|\bchỉ đạo (?:của|từ) {WHO}",
        r"\bchỉ đạo\b",
        before=r"\bchỉ đạo của",
        after=r"(?:(?:đã|sẽ|tập trung|thường xuyên)\s+)*chỉ đạo\b",
    ),
    _part(
        "trình cơ quan nào",
        rf"\btrình(?: [^\W\d_]+){{0,3}}?{_TO} {WHO}",
        r"\btrình\b",
        before=rf"\btrình{_TO}",
    ),
    _part(
        "nhà thầu hay đơn vị thi công",
        r"\bnhà thầu\b|\btrúng thầu\b|"
        r"\b(?:đơn vị|công ty|bên|hãng|tổ chức)(?: nào)? (?:thi công|xây lắp|tư vấn|thiết kế|giám sát thi công)\b|"
        r"\b(?:công ty|doanh nghiệp) nào (?:xây|làm|thi công|nhận|đứng ra)\b|\bai (?:thi công|thiết kế)\b",
        r"\bnhà thầu\b|\btrúng thầu\b|\bthi công\b|\bthiết kế\b|\btư vấn\b",
        before=r"\b(?:nhà thầu|đơn vị thi công|đơn vị tư vấn|trúng thầu)(?: (?:là|thi công))*\s*[:(]?",
        after=r"(?:là nhà thầu|trúng thầu|thi công)\b",
    ),
    LENDING,
    _part(
        "ký kết với ai",
        rf"\b(?:ký|cam kết|thỏa thuận|giao ước)\b[^,.?]* với {WHO}",
        r"\b(?:ký|cam kết|thỏa thuận|giao ước)\b",
        before=r"\b(?:ký(?: kết)?|cam kết|thỏa thuận|giao ước)\b[^,.;:?!]{0,60}? (?:với|cùng với)",
    ),
    _part(
        "phối hợp với ai",
        rf"\bphối hợp(?: làm| thực hiện| triển khai)?(?: chung)?(?: với| cùng) {WHO}",
        r"\bphối hợp\b",
        before=r"\bphối hợp(?: chặt chẽ| đồng bộ)?(?: với| cùng)(?: các)?",
    ),
)


def parts_asked(text: str) -> list[Part]:
    """Return the parts in acts that a question asks for; empty where it asks who does something."""
    return [part for part in PARTS if part.asked.search(text)]
