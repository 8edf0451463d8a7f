"""Says again what was just told: shorter, one sentence of it, or all of it once more: «nói gọn lại giùm», «cái thứ hai là gì»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.question import Memory
from actions.reckoning.calculation import Calculation
from actions.replies.compose import Composer
from actions.replies.quoting import count_word, quote_passages
from actions.replies.recall import recalled, source, worked_again
from index.model import Figure, Passage
from vietnamese.folding import fold
from vietnamese.numbers import parse_number
from vietnamese.units import unit_dimension

_FILLERS = (
    r"(?: (?:lại|cho|tôi|tui|em|mình|cháu|con|bác|cô|chú|anh|chị|bà|ông|bạn|một|cái|chút|tí|thôi|đi|nào|nhé|nha|ạ|với|giùm|dùm|"
    r"giúp|hộ|được|không|câu|trên|đó|này|vừa|rồi|hơn|câu trả lời|ý))*"
)
_CALLING = r"(?:(?:bạn|bot|em|anh|chị|cháu|con|có thể|làm ơn|xin|hãy|thế|vậy|ơi|à|ừ|dạ|thì),? )*"
_TELL = r"(?:nói|trả lời|viết|kể|giải thích|tóm tắt|tóm|rút)"
_TOO_LONG = (  # no grievance, where a shorter answer is wished for
    r"(?:(?:câu trả lời|trả lời|nói|viết|sao|mà|thế|vậy|này|đó|như) )*(?:dài(?: dòng)?|nhiều(?: chữ)?|lằng nhằng|rối)"
    r"(?: (?:quá|thế|vậy|lắm|ghê|rồi|đọc|không|nổi|hết|mỏi|mắt|bạn|ơi))*[,.;!]? "
)
SHORTER = re.compile(
    rf"(?:{_TOO_LONG})?{_CALLING}{_TELL}{_FILLERS} (?:ngắn gọn|vắn tắt|gọn|ngắn){_FILLERS}(?:[,.;!?] ?\D*)?",
    re.IGNORECASE,
)
SHORTER_ALONE = re.compile(
    rf"{_CALLING}(?:có thể )?(?:(?:ngắn gọn|vắn tắt|gọn|ngắn)(?: (?:hơn|lại|bớt))+|tóm gọn|rút gọn){_FILLERS}",
    re.IGNORECASE,
)
HOW_MUCH = re.compile(  # after a calculation: its result
    rf"{_CALLING}(?:(?:cụ thể|chính xác|tức|vị chi|ra|là|hết|mất|thiếu|hụt|dư|chênh|lệch) )*(?:bao nhiêu|mấy|nhiêu){_FILLERS}",
    re.IGNORECASE,
)
NEXT = re.compile(
    rf"{_CALLING}(?:còn |và )?(?:cái|điều|ý|câu|khoản|mục|nội dung|nhiệm vụ|giải pháp|việc) "
    rf"(?:tiếp theo|kế tiếp|liền sau|sau đó|kế)(?: (?:là|gì|nói|thì|sao|nữa|thế nào))*{_FILLERS}",
    re.IGNORECASE,
)
ONCE_MORE = re.compile(rf"{_CALLING}(?:nói|nhắc|đọc|viết|trả lời) lại{_FILLERS}", re.IGNORECASE)
RETELL = re.compile(  # «cái thứ hai nói kỹ hơn đi», «nói gọn lại được không»: a wish, neither abuse nor a complaint
    r"\b(?:nói|kể|giải thích|trả lời|tóm tắt)\b[^?.!]{0,15}\b(?:kỹ|kĩ|rõ|cụ thể|chi tiết|gọn|ngắn|chậm) (?:hơn|lại)\b",
    re.IGNORECASE,
)
LISTED = re.compile(  # after documents were named
    rf"{_CALLING}(?:kể|liệt kê|nêu|đọc)(?: (?:tên|ra|hết|xem|coi|từng cái|cụ thể|chi tiết))*{_FILLERS}", re.IGNORECASE
)
SURE = re.compile(
    r"(?:(?:bạn|em|mày|nói|thế|vậy|à|mà) )*(?:có )?(?:chắc|thật|đúng)(?: chắn| là)?(?: vậy| thế| đúng)* (?:không|ko|hông)"
    r"(?: (?:đấy|đó|vậy|thế|ạ|hả|bạn|em))*",
    re.IGNORECASE,
)
SO_FALSE = re.compile(  # «vậy báo sai à» after what was heard was put right, «có đáng tin không»
    r"(?:(?:thế|vậy|ủa|ơ|là|hóa ra) )*(?:(?:báo|đài|mạng|họ|người ta|nó|tin đó|tin|tôi|tui|em|cái đó|thông tin đó)"
    r"(?: (?:nói|viết|đưa|nghe|đọc|nhớ|là|đó|tin))*) (?:sai|nhầm|lầm|bậy|không đúng|tầm bậy)"
    r"(?: (?:à|hả|rồi|sao|ư|hay sao|không))*|"
    r"(?:(?:thế|vậy|số này|con số này|số đó|thông tin này|cái này) )*(?:có )?(?:đáng tin|tin được|chính xác)"
    r"(?: (?:không|ko|hông|chứ|vậy|ạ))+",
    re.IGNORECASE,
)
HOW_MANY = re.compile(  # «mấy cái» after a count
    rf"{_CALLING}(?:(?:tổng cộng|tất cả|tức|là|có|vị chi) )*(?:mấy|bao nhiêu) (?:cái|thứ|món)(?: (?:vậy|thế|ạ|hả|nhỉ|tất cả))*",
    re.IGNORECASE,
)
_PLACE = r"nhất|đầu tiên|đầu|hai|nhì|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|cuối cùng|cuối|\d{1,2}"
ONE_OF_THEM = re.compile(  # «cái thứ hai là gì», «câu 3 nói rõ hơn», «nhắc lại cho tôi điều thứ hai»
    rf"{_CALLING}(?:(?:{_TELL}|nhắc|đọc){_FILLERS} (?:(?:rõ|kỹ|về) )*)?(?:cái|điều|ý|câu|khoản|dòng|kết quả|nội dung)"
    rf" (?:số |thứ )?(?P<place>{_PLACE})\b(?: (?:là|gì|nói|rõ|kỹ|cụ thể|chi tiết|hơn|thì|sao|thế nào))*{_FILLERS}",
    re.IGNORECASE,
)
ENDS = {"nhat": 1, "dau": 1, "dau tien": 1, "nhi": 2, "tu": 4, "cuoi": -1, "cuoi cung": -1}


def asks_to_retell(text: str) -> bool:
    """Tell whether a message only wishes for more or for fewer words."""
    return RETELL.search(text) is not None


def retold(text: str, memory: Memory, knowledge: Knowledge) -> Answer | None:
    """Return what was just told once more in the way that a message wishes; None for any other message, or before an answer."""
    passages = recalled(memory, knowledge)
    if not passages:
        return None
    composer = Composer(knowledge.release)
    text = " ".join(text.split()).strip(" ,.;:?!…\"'")
    if SURE.fullmatch(text) or SO_FALSE.fullmatch(text):
        return source(memory, knowledge)
    if HOW_MANY.fullmatch(text) and not memory.calculation:
        return _in_short(memory, knowledge, composer) if _told_a_count(memory, knowledge) else None
    one = ONE_OF_THEM.fullmatch(text)
    if one is not None and memory.strategy != "point":  # after a point another one is meant
        return _one_of(passages, one["place"], memory, knowledge, composer)
    if NEXT.fullmatch(text) and (after := _after_told(passages, memory)):
        return _one_of(passages, str(after), memory, knowledge, composer)
    if HOW_MUCH.fullmatch(text) and memory.calculation:
        return _in_short(memory, knowledge, composer)
    if SHORTER.fullmatch(text) or SHORTER_ALONE.fullmatch(text):
        last = replace(memory, citations=memory.spoken_of or memory.citations)  # the one sentence told again last
        return _in_short(last, knowledge, composer) or _first_of(recalled(last, knowledge), composer)
    if ONCE_MORE.fullmatch(text) or (memory.strategy == "references" and LISTED.fullmatch(text)):
        return _in_short(memory, knowledge, composer) or quote_passages(
            passages, composer, composer.wording.quote, strategy="retold", whole=True
        )
    return None


def _one_of(
    passages: Sequence[Passage], place: str, memory: Memory, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote one of the sentences that were told, of a numbered point all of it; None where there was none at that place."""
    if len(passages) < 2 or len(memory.numbers) > 1:
        return None  # of several documents one is meant
    word = fold(place)
    number = int(place) if place.isdigit() else ENDS.get(word) or int(parse_number(place.lower()) or 0)
    at = len(passages) if number < 0 else number
    if not 1 <= at <= len(passages):
        return None
    passage = passages[at - 1]
    point = knowledge.release.section_passages[passage.section] if memory.strategy == "points" else [passage]
    return quote_passages(list(point), composer, composer.wording.quote, strategy="retold", whole=True)


def _after_told(passages: Sequence[Passage], memory: Memory) -> int:
    """Return the place, from 1, of the sentence after the one that was told again last; 0 where none was, or it was the last."""
    told = {(document, start) for document, start, _ in memory.spoken_of}
    places = [at for at, item in enumerate(passages, 1) if (item.document, item.start) in told]
    return places[0] + 1 if len(places) == 1 and places[0] < len(passages) else 0


def _told_a_count(memory: Memory, knowledge: Knowledge) -> bool:
    """Tell whether the figure that was told last counts things: a length is no answer to «mấy cái»."""
    led = knowledge.release.figures.get(memory.figures[0]) if memory.figures else None
    return led is not None and unit_dimension(led.amount.unit or "").startswith("count")


def _in_short(memory: Memory, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State the one result or figure that was told, without what stood around it; None where it was none."""
    if memory.calculation:
        worked = worked_again(memory, knowledge, composer)
        return _worked_out(*worked, composer) if worked else None
    led = knowledge.release.figures.get(memory.figures[0]) if memory.figures else None
    passage = knowledge.release.passages[led.passage] if led else None
    if led is None or passage is None or (passage.document, passage.start) != memory.citations[0][:2]:
        return None
    composer.lead(composer.claim(led), stress=led.amount.text())
    return composer.answer(Status.ANSWERED, strategy="retold")


def _worked_out(calculation: Calculation, figures: Sequence[Figure], composer: Composer) -> Answer:
    marks = "".join(f" [{number}]" for number in dict.fromkeys(composer.show(figure) for figure in figures))
    composer.compute(calculation.result.computation)
    composer.lead(f"{calculation.sentence}{marks}.", stress=calculation.result.text)
    return composer.answer(Status.ANSWERED, strategy="retold")


def _first_of(passages: Sequence[Passage], composer: Composer) -> Answer | None:
    """Quote the first of several sentences and keep the others for «xem thêm»: a quotation is never shortened."""
    composer.lead(composer.wording.quote.format(quote=composer.quote(passages[0])))
    rest = [item.id for item in passages[1:]]
    if rest:
        composer.line(composer.wording.more.format(count=count_word(len(rest))))
    composer.keep(rest)
    asks = [composer.wording.more_prompt] if rest else []
    return composer.answer(Status.ANSWERED, strategy="retold", suggestions=asks)
