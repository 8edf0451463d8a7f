"""Finds what was set for a result, the very thing of the very time, and whether the result meets it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.reckoning.given_in_talk import same_thing
from index.model import Figure, FigureKind
from vietnamese.amounts import Bound

BETTER_FEWER = re.compile(
    r"(?:tỷ lệ|số) hộ (?:nghèo|cận nghèo)(?: đa chiều)?|tỷ lệ (?:thất nghiệp|trẻ em .*suy dinh dưỡng)\b.*",
    re.IGNORECASE,
)
BETTER_MORE = re.compile(  # of nothing else is it plain which way is better: «thu hồi nợ», «hộ nghèo được vay», «bội chi»
    r"(?:tổng )?(?:thu (?:ngân sách|nsnn)|sản lượng|giá trị (?:sản xuất|tăng thêm|xuất khẩu)|kim ngạch xuất khẩu|tổng mức bán lẻ|"
    r"(?:số )?(?:lượt )?khách|thu nhập bình quân|"
    r"tỷ lệ (?:che phủ rừng|bao phủ bảo hiểm|đô thị hóa|lao động qua đào tạo|thu gom|giải ngân)|"
    r"tốc độ tăng(?: trưởng)?|grdp|(?:tổng )?vốn đầu tư|(?:số )?doanh nghiệp(?: đăng ký)? thành lập(?: mới)?|"
    r"(?:số )?(?:giường bệnh|bác sĩ)|(?:số )?(?:căn )?nhà ở xã hội|(?:số )?(?:lao động (?:được )?)?(?:giải quyết|tạo) việc làm|"
    r"(?:số |tỷ lệ )?(?:trường|xã|thôn|phường|hộ)(?: [^\W\d_]+){0,3} đạt chuẩn|"
    r"tỷ lệ (?:hộ|dân số|người dân)(?: [^\W\d_]+){0,5}? (?:nước sạch|bảo hiểm y tế))\b(?!.*\b(?:nghèo|nợ|thất thu)\b).*",
    re.IGNORECASE,
)
PART_OF_YEAR = re.compile(r"\b(?:tháng|quý|đầu|giữa)\b", re.IGNORECASE)


def target_of(result: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the one target of the very thing and time of a result, of its own document."""
    same: Sequence[Figure] = [
        item
        for item in knowledge.release.figures.values()
        if item.kind is FigureKind.PLAN
        and item.document == result.document
        and same_thing(item, result)
        and item.period is not None
        and result.period is not None
        and item.period.contains(result.period)
        and item.amount.change is None
    ]
    values = {item.amount.value for item in same}
    return same[0] if len(values) == 1 and same[0].amount.high is None else None


def is_met(result: Figure, target: Figure) -> bool | None:
    """Tell whether a result meets its target; None where the words leave open whether more or less of it is better."""
    bound = target.amount.bound
    if bound not in (Bound.EXACT, Bound.AT_LEAST, Bound.AT_MOST) or result.amount.bound is not Bound.EXACT:
        return None
    fewer, more = (kind.fullmatch(result.indicator) is not None for kind in (BETTER_FEWER, BETTER_MORE))
    if fewer is more or bound is (Bound.AT_LEAST if fewer else Bound.AT_MOST):
        return None
    reached = result.amount.size <= target.amount.size if fewer else result.amount.size >= target.amount.size
    partial = result.period is not None and PART_OF_YEAR.search(result.period.label) is not None
    return None if partial and not reached else reached
