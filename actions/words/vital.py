"""Tells the words of a question that an answer must account for from those that only tell the story around it.

A word that neither the documents nor the thesaurus know makes an answer impossible only when it names a thing («học phí»
in «thu học phí bao nhiêu»). A verb, an adjective, a particle or a lone syllable of everyday speech («gom», «hết thảy», «rứa»,
«đống») does not, and neither does anything in a clause that tells who is asking («tui bán tạp hóa ngoài chợ, …»).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from actions.words.asides import MEANT_AGAIN, WORRIES
from actions.words.frames import may_be_frame
from actions.words.matching import Term
from actions.words.place_kinds import LEVELS
from actions.words.polarity import evaluates, is_judgement
from vietnamese.folding import fold
from vietnamese.phonology import may_be_syllable
from vietnamese.syllables import syllables

Tagger = Callable[[str], Sequence[tuple[str, str]]]

NAMING = ("N", "M", "Z", "F")  # tags of nouns, names, units and numbers; «Nc» (a classifier) aside
ADDRESS = "Nc"
PRICES = frozenset(
    ["lương", "phí", "giá", "thưởng", "vé", "cước", "lãi", "thuế", "nợ", "điểm", "thuê"]
)  # things for all their one syllable
EVENTS = frozenset(("bão", "lũ", "lụt"))  # so are these
BEFORE_WORK = re.compile(r"\bđầu tư(?= công trình\b)", re.IGNORECASE)
CLAUSE = re.compile(r"(?:[^,;:.!?\n]|(?<=\d)[.,](?=\d))+")
TURN = re.compile(  # where a sentence turns from what is the case to what is asked: «… dịch căng thế mà thành phố …»
    r"(?<=\S) (?:thế mà|vậy mà|nhưng mà|nhưng|cho nên|mà)(?= [^\W\d_]+ [^\W\d_]+)", re.IGNORECASE
)
DRAWN = re.compile(  # opens the clause that asks after what was told: «…, vậy tiền phạt thu được mấy tỷ»
    r"\W*(?:vậy|thế|vậy thì|thế thì|thực ra|rốt cuộc|rốt cục)\b(?! nào)", re.IGNORECASE
)
NAMES_SUBJECT = re.compile(  # «về học phí, …», «ở huyện Phú Bình, …» say what is asked about
    r"\W*(?:về (?!quê|nhà|đây|hưu)|đối với|riêng|ở|tại|của|nếu|giả sử)\b", re.IGNORECASE
)
INTENSIFIED = re.compile(
    r"[^\W\d_]+ (?:dữ|ghê|lắm|quá|khiếp|vãi|kinh|dữ lắm|quá trời|quá chừng)", re.IGNORECASE
)  # «đông dữ»
SHORT_NAME = 3  # letters of «WHA», «VSIP»
SOMEBODY = "người"  # «bù người vào», «có người làm sai» name nobody
COUNTED_OR_CALLED = re.compile(  # «hai món đó», «anh hai ơi»
    r"\b(?:hai|ba|bốn|năm|sáu|bảy|tám)(?= (?:món|khoản|cái|thứ|chuyện|việc|điều|bên|đằng|đứa)\b)|"
    r"\b(?:anh|chị|cô|chú|dì|cậu|bác) (?P<name>hai|ba|tư|năm|sáu|bảy|tám)\b",
    re.IGNORECASE,
)
LOANWORD = 5  # letters; a shorter one may be a short form
MISTYPED = re.compile(  # «chtrinh», «naawm»: short forms and raw keys
    r"[^aeiouyáàảãạăâéèẻẽẹêíìỉĩịóòỏõọôơúùủũụưýỳỷỹỵ]{4}|aa|aw|uw|dd", re.IGNORECASE
)
SENTENCE = 5  # syllables; a shorter clause may name the subject: «Học phí mầm non, thu bao nhiêu?»
FULL_STOP = re.compile(r"[.!?…\n]")
ASKING = re.compile(
    r"bao nhiêu|nhiêu|\bmấy\b(?! (?:(?:lần|bữa|hôm|bận) (?:mà|rồi|nay|liền|trời|chẳng|vẫn|cũng|đều)|"
    r"(?:năm|tháng|tuần|ngày) (?:nay|ni|này|qua|gần đây|trước|rồi|vừa qua|liền)))|"
    r"\b(?:gì|nào|ai|đâu|sao)\b(?! cũng\b)|\bchi\b|khi nào(?! cũng)|bao giờ|"
    r"(?:không|chưa)(?: (?:vậy|thế|ạ|hả|ta|nhỉ|đây|hè|rứa))?\W*$|bao lâu|\bmô\b|"
    r"phải không|đúng không|how|what|who|when|which|where|"
    r"\b(?:cho|đọc|nói|kể|tóm|chỉ|xin|liệt kê|tra|tìm)\b[^,.]{0,12}\b(?:giùm|dùm|giúp|hộ|biết|xin|lại|con số|hết)\b|"
    r"(?:giùm|dùm|giúp|hộ) (?:tôi|tui|em|con|cháu|mình|bác|bà|ông)\b",
    re.IGNORECASE,
)
TELLING = re.compile(
    r"^\W*(?:(?:dạ|thưa|kính|chào|xin chào) )?(?:(?:sáng|trưa|chiều|tối|đêm|hôm|bữa|ngày) (?:nay|mai|qua|kia|nọ) )?"
    r"(?:tôi|tui|em|cháu|con(?! (?:đường|sông|suối|kênh|số|bò|trâu|lợn|heo|gà|vịt))|mình|tớ|bác(?! sĩ)|bà(?! con| mẹ)|ông|"
    r"cô(?! giáo)|chú|chị|anh(?! hùng)|nhà(?! (?:trường|nước|máy|ở|văn hóa|tạm|dột|dân|đầu tư|thầu))|vợ|chồng|mẹ|bố|"
    r"ba(?! (?:xã|bản|thôn|phường|huyện|trường|dự án|công trình))|má)\b"
    r"|\b(?:nghe|nghe nói|nghe đồn|thấy|đọc|hôm qua|hàng xóm|bạn tôi|người ta|i am|i live|my)\b",
    re.IGNORECASE,
)
WHOLE_ASKED = re.compile(  # «nửa đầu 2021 thành phố làm được những gì»: the time or the place is all that is named
    r"\b(?:năm|tháng|giai đoạn|nhiệm kỳ|quý|nửa (?:đầu|cuối)|thành phố|tp|huyện|tỉnh|quận|phường|xã|thị xã|kế hoạch|báo cáo|"
    r"văn bản|tài liệu|nghị quyết)\b.*\b(?:làm|lo|đạt|tập trung|ưu tiên|nói|viết|bàn|tính|định|đề ra|đặt ra|về|có)"
    r"(?: (?:được|đc|ra|xong|về|vào|cho|làm|là))* (?:những |các |mấy )?(?:(?:vụ|việc|chuyện|điều|cái) )?"
    r"(?:gì|chi|(?:mảng|lĩnh vực|việc|ngành|chuyện) nào)\b",
    re.IGNORECASE,
)
COMPLAINT = re.compile(rf"\b(?:{WORRIES}|dịch bệnh|lắm|quá(?! (?:hạn|trình|tải|độ)))\b", re.IGNORECASE)
SPEAKER = re.compile(  # «Dân buôn bán tụi tui đóng …»: a noun beside «we» says who they are
    r"\b(?:dân|bà con|anh em|chị em|giới|cánh|người)((?: [^\W\d_]+){1,3}?) (?:tụi|chúng|bọn) (?:tui|tôi|em|mình|cháu|con|tớ)\b",
    re.IGNORECASE,
)
LIKE_THE_WRITER = re.compile(  # «Buôn bán như tôi tháng nào cũng đóng thuế, …»
    r"^\W*([^\W\d_]+(?: [^\W\d_]+){0,3}) như (?:(?:chúng|tụi|bọn) )?(?:tôi|tui|em|mình|con|cháu|tớ)\b", re.IGNORECASE
)
BUSINESS = re.compile(  # «công ty em dệt nhuộm, …», «hợp tác xã chúng tôi muốn …»: a noun beside «we» says who they are
    r"\b((?:công ty|doanh nghiệp|hợp tác xã|cửa hàng|quán|xưởng|tiệm|nhà máy|cơ sở|trang trại|gia trại|câu lạc bộ|hội|nhóm)"
    r"(?: [^\W\d_]+)?) (?:của )?(?:chúng tôi|chúng em|tụi tui|tụi em|bọn em|tôi|tui|em|mình|cháu)\b",
    re.IGNORECASE,
)


def weigh(text: str, terms: Sequence[Term], *, used: Callable[[str], bool], tag: Tagger | None) -> tuple[Term, ...]:
    """Return ``terms`` with those that an answer need not account for marked.

    ``used`` tells whether the documents use a word, ``tag`` gives the words of a Vietnamese text with their parts of
    speech. Whatever the thesaurus or the documents know stays vital outside a clause that tells a story. A lone
    syllable that is only guessed may be another word, even one of the frame.
    """

    def known(term: Term) -> bool:
        """Tell whether the documents use a word, or another one for the same thing."""
        return used(term.text) or any(map(used, term.synonyms))

    spans = clauses(text)
    asking = _asking(text, spans, terms)
    tags = _tags(text, tag) if tag is not None and not text.isascii() else {}
    asks_known = asking is not None and any(
        (term.known or _is_phrase(term, used)) and asking[0] <= term.start < asking[1] for term in terms
    )
    drawn = DRAWN.match(text, *asking) if asking else None
    if drawn and any(map(str.isdigit, text[: drawn.start()])):  # an amount told before is reckoned with
        drawn = None
    speaking = [match.span(1) for says in (SPEAKER, LIKE_THE_WRITER, BUSINESS) for match in says.finditer(text)]
    others = any((term.known or _is_phrase(term, used)) and not _within(term, speaking) for term in terms)
    measured = any(term.kind == "indicator" and asking and asking[0] <= term.start < asking[1] for term in terms)
    telling = [
        (start, end)
        for start, end in spans
        if BUSINESS.match(text[start:end].strip()) and not ASKING.search(text, start, end)
    ]
    elsewhere = any(used(term.text) and not _within(term, telling) for term in terms)
    weighed = []
    ends = {term.start + len(term.said or term.text): term for term in terms}
    starts = {term.start: term for term in terms}
    counts = {match.start("name" if match["name"] else 0) for match in COUNTED_OR_CALLED.finditer(text)}
    for term in terms:
        clause = next((span for span in spans if span[0] <= term.start < span[1]), (0, 0))
        outside = asking is not None and clause != asking and not NAMES_SUBJECT.match(text[slice(*clause)])
        lone = not term.known and " " not in term.text and term.text not in (*LEVELS, *PRICES, *EVENTS)
        foreign = lone and _is_loanword(term.text)
        lone = lone and not foreign
        if term.text.isdigit() or len(term.text) == 1 or term.text == SOMEBODY or term.start in counts:
            vital = False  # numbers are compared with those of the documents, not looked up; a letter is a slip
        elif (evaluates(term.text) or INTENSIFIED.fullmatch(term.text)) and not used(term.text):
            vital = False  # «bầu cử có lộn xộn gì không»: how it went, in a word that no document has
        elif others and (term.text == "người" or _within(term, speaking)):
            vital = False  # «người tới tham quan»: what they do tells of whom
        elif elsewhere and _within(term, telling):
            vital = False  # «Hợp tác xã chúng tôi muốn đem trái cây đi trưng bày, …»
        elif lone and _is_short_name(term, ends.get(term.start - 1), text) and not used(term.text):
            vital = True  # «khu công nghiệp VSIP»: another one than those that the documents tell of
        elif lone and " " in starts.get(term.start + len(term.text) + 1, term).text:
            vital = False  # what follows is its name: «bệnh|tay chân miệng»
        elif lone and _qualifies(term, ends.get(term.start - 1), tags):
            vital = True
        elif lone and not text.isascii() and (term.guessed or not known(term) or (tags and _acts(term, tags))):
            vital = False  # what is asked about goes by a longer name, or by a word of the documents or the thesaurus
        elif term.known or known(term):
            told = measured and term.kind != "indicator" and _is_sentence_before(text, clause, asking)
            led_up = drawn and term.kind in ("", "topic") and term.start < drawn.start()
            vital = not (outside and asks_known and (told or led_up or _tells(text, clause, asking, term)))
        else:
            vital = not outside and (foreign or not tags or _names(term, tags))  # the tagger knows no loanwords
        weighed.append(replace(term, vital=vital))
    if not any(term.vital for term in weighed):
        named = (term for term in terms if not (term.guessed and may_be_frame(term)) and term.start not in counts)
        return tuple(term for term in named if not _compares(term, text))
    return tuple(weighed)


def _compares(term: Term, text: str) -> bool:
    """Tell whether a word only says that something is better or worse: «có khá hơn năm trước không»."""
    end = term.start + len(term.said or term.text)
    return term.start >= 0 and is_judgement(term.text) and text[end:].lower().startswith(" hơn")


def asks_of_whole(text: str, terms: Sequence[Term]) -> bool:
    """Tell whether a question asks what was or will be done at all («nửa đầu 2021 thành phố làm được những gì»).

    Lone words that no thesaurus knows may stand beside it, but not after it: «… làm gì cho thú hoang».
    """
    spans = clauses(text)
    holding = [(span, found) for span in spans if (found := WHOLE_ASKED.search(text, *span))]
    if not holding:
        return False
    clause, asked = holding[-1]
    if any(term.known or " " in term.text or term.start >= asked.end() for term in _of_clause(terms, clause)):
        return False
    beside = [(span, term) for span in spans if span != clause for term in _of_clause(terms, span)]
    if MEANT_AGAIN.search(text, *clause) and any(term.known for _, term in beside):
        return False  # «hàng xóm lấn đất. thành phố làm gì với mấy ca như vậy»
    if any(COMPLAINT.search(term.text) for _, term in beside):
        return False  # «mưa xuống là ngập, thành phố có định làm gì không»
    return not any(
        term.known and (COMPLAINT.search(text, *span) or not _tells(text, span, clause, term)) for span, term in beside
    )


def _of_clause(terms: Sequence[Term], clause: tuple[int, int]) -> list[Term]:
    """Return the terms that stand in a clause."""
    return [term for term in terms if clause[0] <= term.start < clause[1]]


def ends_of_asking(text: str) -> frozenset[int]:
    """Return where the clauses end that ask something and are followed by another: no name reaches over such an end.

    Nor does one reach into «công trình»: «chủ đầu tư | công trình kè» speaks of no «đầu tư công».
    """
    spans = [match.span() for match in CLAUSE.finditer(text)]
    asking = (end for start, end in spans[:-1] if ASKING.search(text[start:end]))
    return frozenset((*asking, *(match.end() for match in BEFORE_WORK.finditer(text))))


def clauses(text: str) -> list[tuple[int, int]]:
    """Return the spans of the clauses of a text, which end at a mark or where the sentence turns («…, mà …»)."""
    found = []
    for match in CLAUSE.finditer(text):
        start, end = match.span()
        for turn in TURN.finditer(text, start, end):
            found.append((start, turn.start()))
            start = turn.start()
        found.append((start, end))
    return [span for span in found if syllables(text[slice(*span)])]


def _asking(text: str, spans: Sequence[tuple[int, int]], terms: Sequence[Term]) -> tuple[int, int] | None:
    """Return the span of the clause that asks for something by name; None for a text of one clause.

    It is the last one with a word of asking and a thing, in a phrase or one that the thesaurus knows. Where those that ask
    name nothing («…, đọc hộ tôi con số») it is the last clause with a term that the thesaurus knows.
    """
    if len(spans) < 2:
        return None
    asked = [span for span in spans if ASKING.search(text[slice(*span)])]
    if not asked:
        return None
    things = [term for term in terms if term.known or " " in term.text]
    naming = [span for span in asked if any(span[0] <= term.start < span[1] for term in things)]
    known = [span for span in spans if any(term.known and span[0] <= term.start < span[1] for term in terms)]
    return (naming or known or asked)[-1]


def _tells(text: str, clause: tuple[int, int], asking: tuple[int, int] | None, term: Term) -> bool:
    """Tell whether a clause beside the asking one only leads up to it: it tells of somebody, or is a sentence before it."""
    story = TELLING.search(text[slice(*clause)])
    if story is not None and clause[0] + story.end() <= term.start:
        return True
    return asking is not None and clause[1] <= asking[0] and FULL_STOP.search(text, clause[1], asking[0]) is not None


def _is_sentence_before(text: str, clause: tuple[int, int], asking: tuple[int, int] | None) -> bool:
    """Tell whether a clause ahead of one that asks for a measure by its name says too much to be only its subject."""
    said = text[slice(*clause)]
    return asking is not None and clause[1] <= asking[0] and len(syllables(said)) >= SENTENCE


def _is_phrase(term: Term, used: Callable[[str], bool]) -> bool:
    """Tell whether a term is a phrase of the documents."""
    return " " in term.text and used(term.text)


def _is_loanword(word: str) -> bool:
    """Tell whether a word is no Vietnamese syllable and too long for a short form: «marathon» names a thing, as «bt» does not."""
    return len(word) >= LOANWORD and not may_be_syllable(word) and not MISTYPED.search(word)


def _is_short_name(term: Term, before: Term | None, text: str) -> bool:
    """Tell whether a term is typed in capitals right behind a thing that is known, in a message that is not all capitals."""
    written = text[term.start : term.start + len(term.text)]
    capitals = (
        written.isupper() and len(written) >= SHORT_NAME and not text.isupper() and not may_be_syllable(term.text)
    )
    return capitals and before is not None and before.known


def _within(term: Term, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= term.start < end for start, end in spans)


def _tags(text: str, tag: Tagger) -> dict[int, str]:
    """Return the tag of each syllable by its place in ``text``."""
    found: dict[int, str] = {}
    cursor = 0
    for word, kind in tag(_without_capital(text)):
        at = text.lower().find(word.lower(), cursor)
        if at < 0:
            continue
        cursor = at + len(word)
        for syllable in syllables(word):
            found[at + syllable.start] = kind
    return found


def _without_capital(text: str) -> str:
    """Return a text with its first letter small where a common word follows: «Tuyển thêm …» opens with no name."""
    words = text.split()
    return text[:1].lower() + text[1:] if len(words) > 1 and words[1].islower() else text


def _qualifies(term: Term, before: Term | None, tags: dict[int, str]) -> bool:
    """Tell whether a noun says of what the measure right before it is: «sản lượng|muối»."""
    return before is not None and before.kind == "indicator" and tags.get(term.start, "").startswith("N")


def _acts(term: Term, tags: dict[int, str]) -> bool:
    """Tell whether a lone syllable is a verb or an adjective («lo», «kéo», «đông»): the things beside it decide."""
    return tags.get(term.start, "") in ("V", "A")


def names_a_thing(term: Term, text: str, tag: Tagger | None) -> bool:
    """Tell whether a reply may say that something is not stated of a term: no lone verb or adjective («đăng», «khác»)."""
    if term.known or term.kind or " " in term.text or tag is None or text.isascii():
        return True
    kind = _tags(text, tag).get(term.start, "")
    return not kind or kind.startswith(("N", "Z", "F")) or _is_loanword(term.text)


def acts_only(term: Term, text: str, tag: Tagger | None) -> bool:
    """Tell whether no syllable of a term is a noun, a name or a number: «tất tật», «định chi»."""
    return tag is not None and not text.isascii() and not _names(term, _tags(text, tag))


def _names(term: Term, tags: dict[int, str]) -> bool:
    """Tell whether a term is a noun, a name or a number, or was tagged as nothing at all."""
    inside = [kind for at, kind in tags.items() if term.start <= at < term.start + len(term.text)]
    if fold(term.text) == term.text and not inside:
        return True
    return any(kind != ADDRESS and kind.startswith(NAMING) for kind in inside) or not inside
