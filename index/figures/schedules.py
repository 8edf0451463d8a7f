"""When a project is carried out, said beside its sum: «Tổng mức đầu tư 15 tỷ đồng. Thời gian thực hiện: 2026 - 2027»."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from index.model import ReadDocument
from vietnamese.periods import Period, find_periods

SCHEDULE = re.compile(
    r"(?<!\w)(?:thời gian|tiến độ|thời hạn)\s+(?:thực hiện|thi công|đầu tư|xây dựng|hoàn thành|KC|khởi công)(?!\w)|"
    r"(?<!\w)KC\s*[-–]\s*HT(?!\w)|"
    r"khởi công\s*[-–,]\s*hoàn thành",
    re.IGNORECASE,
)
ENDS_ONLY = re.compile(r"(?:thời gian|tiến độ|thời hạn)\s+hoàn thành(?:\W.*)?", re.IGNORECASE)  # not how long it takes
_WHOLE_SUM = re.compile(
    r"(?:sơ bộ\s+)?(?:tổng mức (?:vốn )?đầu tư|tổng vốn đầu tư|tổng kinh phí|tổng dự toán|TMĐT)(?!\w)", re.IGNORECASE
)
_MOST = 12  # sentences of a section about one project


def is_whole_sum(words: str) -> bool:
    """Whether an indicator or a column's heading is the sum of a whole project, which no single year of a plan spends."""
    return _WHOLE_SUM.match(words) is not None


def schedules(read: ReadDocument, *, anchor: date | None) -> dict[str, Period]:
    """For each short section that says once when its project is carried out that period."""
    said: dict[str, list[Period]] = defaultdict(list)
    length: dict[str, int] = defaultdict(int)
    for passage in read.passages:
        length[passage.section] += 1
        match = None if passage.cells else SCHEDULE.search(passage.text)
        if match is not None:
            said[passage.section] += [time.period for time in find_periods(passage.text[match.end() :], anchor=anchor)][
                :1
            ]
    return {section: periods[0] for section, periods in said.items() if len(periods) == 1 and length[section] <= _MOST}
