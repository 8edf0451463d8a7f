"""Count nouns that the unit list does not have: the noun phrase right after a number is its unit."""

from __future__ import annotations

import re

from vietnamese.folding import fold, has_diacritics
from vietnamese.units import UnitSpan

_WORD = re.compile(r"\s+([^\W\d_]+)")
_LONGEST = 2
_NO_NOUN = frozenset(
    """
    ai bao bằng bị bởi các cách cao cho chưa chỉ chứ chủ cùng cũng còn cả của do dù dưới đang đã đạt đầu để đến đều đề
    đi đó đủ được giao giảm giữa gần gì gồm gấp hay hằng hàng hết hiện hoàn hoặc hơn hỏi kể khác khi không kèm khoảng
    là lên lại lần luôn làm mà mỗi một mới năm nay này nào nên nếu ngoài như nhưng những nhau nhằm nhất phải phấn qua quá
    ra rất rồi sau sang sẽ so suốt số tại tháng tăng thay thành theo thì thuộc tổng tới tính trên trong trước trở trở từ
    và vào vẫn về việc vượt với vừa xuống xây xong ước ở à ạ ư nhé nhỉ vậy thế hả hở có phấn đấu hỗ phê thực triển bình
    """.split()
)
_NO_NOUN_FOLDED = frozenset(fold(word) for word in _NO_NOUN)


def read_count_noun(text: str, position: int) -> UnitSpan | None:
    """The one or two words in lower case after ``position`` that a bare number counts («12 điểm cầu»); else None.

    The noun ends at punctuation, at a function word or verb, and at a capital letter.
    """
    folded = not has_diacritics(text)
    stop = _NO_NOUN_FOLDED if folded else _NO_NOUN
    words: list[str] = []
    start = end = position
    while len(words) < _LONGEST and (match := _WORD.match(text, end)) is not None:
        word = match[1]
        if word in stop or not word.islower():
            break
        start = start if words else match.start(1)
        words.append(word)
        end = match.end()
    return UnitSpan(" ".join(words), start, end) if words else None
