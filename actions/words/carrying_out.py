"""The words of who carries a whole document out and who watches over that, as it is asked and as documents say it."""

from __future__ import annotations

import re

from actions.words.acts import WHO

_WHOLE = r"(?:nghị quyết|kế hoạch|quyết định|quy định|quy chế|chương trình|đề án|chỉ thị|văn bản|phương án)"
_IT = rf"(?:(?:việc )?(?:cái |bản )?(?:{_WHOLE}|cái|việc|vụ) này|{_WHOLE}|cái này|này)"
_ENDS = r"(?:\s*(?:[,?.!;]|$)| (?:vậy|thế|ạ|nhỉ|hả|đây|đó|rồi|và|với|còn|xem|coi|có|làm)\b)"
_CARRIES = r"(?:(?:tổ chức|triển khai|lo|chịu trách nhiệm|đứng ra|đem ra|phải|sẽ) )*(?:thực hiện|thi hành|triển khai)"
_WATCHES = r"(?:giám sát|kiểm tra giám sát|kiểm tra, giám sát)"
CARRIES_ASKED = re.compile(rf"{WHO} {_CARRIES}(?: {_IT})?(?={_ENDS})", re.IGNORECASE)
WATCHES_ASKED = re.compile(
    rf"{WHO}(?: (?:sẽ|phải|đứng ra|là người|lo))* {_WATCHES}"
    rf"(?: (?:việc )?(?:(?:tổ chức|triển khai) )*(?:thực hiện|thi hành))?(?: {_IT})?(?={_ENDS})",
    re.IGNORECASE,
)
_ITSELF = rf"(?:{_WHOLE})(?: này)?"
CARRIED_OUT = re.compile(  # «Giao UBND thành phố triển khai thực hiện Nghị quyết», «… chịu trách nhiệm thi hành Quyết định này»
    rf"\b(?:(?:tổ chức|triển khai|chịu trách nhiệm|căn cứ chức năng, nhiệm vụ)\s*,?\s*)+(?:thực hiện|thi hành)\s+{_ITSELF}\W*$",
    re.IGNORECASE,
)
WATCHED = re.compile(  # «… giám sát việc triển khai thực hiện Nghị quyết»
    rf"\bgiám sát(?: chặt chẽ)?(?: việc)?(?: (?:tổ chức|triển khai))*(?:,? (?:thực hiện|thi hành))(?:\s+{_ITSELF})?\W*$",
    re.IGNORECASE,
)


def asks_who_carries_out(text: str) -> bool:
    """Tell whether a question asks who carries out the whole of a document."""
    return CARRIES_ASKED.search(text) is not None


def asks_who_watches(text: str) -> bool:
    """Tell whether a question asks who watches over how a document is carried out."""
    return WATCHES_ASKED.search(text) is not None
