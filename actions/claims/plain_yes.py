"""Tells whether a sentence says just what a question asks, so that «Có» is the right word before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.claims.claimed_extent import says_less
from actions.claims.claimed_outcome import leaves_outcome_open
from actions.claims.claimed_sequence import bears_out_sequence, claimed_sequence
from actions.claims.claimed_times import COMPLETED
from actions.claims.force_of_rule import FORBIDS
from actions.documents.knowledge import Knowledge
from actions.documents.roles import Role
from actions.figures.comparison_asked import CHANGE_ASKED
from actions.question import Question
from actions.words import cues
from actions.words.acts import PARTS
from actions.words.coverage import cover
from actions.words.matching import SCATTERED_CREDIT, MatchText, Term
from actions.words.numbered_things import places_in_order
from actions.words.opposites import is_without
from actions.words.polarity import is_judgement, judges, judges_otherwise
from actions.words.same_words import written_for
from actions.words.scale_said import claimed_scale
from actions.words.statements import PART_OF_SENTENCE, speaks_of_any, without_tag
from actions.words.vital import acts_only
from index.model import Passage

DENIAL = re.compile(r"\b(?:không|chưa|chẳng|dừng|hủy|bãi bỏ|giữ nguyên|tạm ngừng|chậm)\b(?! giấy)", re.IGNORECASE)
NEGATION = re.compile(r"\b(?:không|chưa|chẳng|đâu có)\b(?! giấy| gian| khí| quân| dùng tiền mặt| chỉ)", re.IGNORECASE)
TURNS = re.compile(
    r"\b(?:cắt giảm|tinh giản|"
    r"vượt|tăng|giảm|cắt|hạ|nâng|bớt|thêm|hết hiệu lực|thay thế|bãi bỏ|bỏ|miễn|xóa|hoãn|ngừng|cấm|dẹp)\b(?! phí)",
    re.IGNORECASE,
)
LEFT_UNDONE = re.compile(
    r"(?:\b(?:không|chưa|chẳng|đâu)(?: (?:còn|hề|thèm|chịu|có|được))?|\b(?:đã |vừa )?(?:bỏ|dẹp|ngừng|dừng|thôi không|hủy bỏ))"
    r"(?: (?=[^\W\d_]))(?! giấy| gian| khí| quân| chỉ| những| dùng tiền mặt)",
    re.IGNORECASE,
)
GIVEN_UP = re.compile(r"\b(?:bỏ|dẹp|ngừng|dừng|thôi|hủy)\b", re.IGNORECASE)
ALREADY = re.compile(r"\b(?:đã|rồi)\b", re.IGNORECASE)
LESSENED = dict.fromkeys(("giảm", "cắt giảm", "tinh giản"), "giảm|tinh giản|tinh gọn")
WISH = re.compile(r"\bđược (?:không|chưa|ko|hông|hong|k|hem)\b\W*$|\b(?:nên|phải chi|giá mà)\b", re.IGNORECASE)
DOER = re.compile(
    r"\b(?:do|của|cho|cả|toàn|là) (?:cả |toàn )?(?:UBND |HĐND |ủy ban nhân dân |hội đồng nhân dân )?"
    r"(thành phố|tỉnh|huyện|thị xã|trung ương|nước)\b",
    re.IGNORECASE,
)
LEVEL = re.compile(r"\b(?:thành phố|tỉnh|huyện|thị xã|trung ương|Chính phủ)\b", re.IGNORECASE)
AGAINST = re.compile(r"\b(?:bị (?:cắt|bỏ|hủy|dừng|giảm)|không còn|hết|thôi|chưa)\b(?!\s*[?.!]*$)", re.IGNORECASE)
TALK = re.compile(  # «cho tôi hỏi», «thành phố mình»: whoever asks, not what is asked
    r"\b(?:cho|xin cho|giúp|nói cho) (?:tôi|tui|em|mình|cháu|con|bác)(?: xin)? (?:hỏi|biết|xem)\b"
    r"|\b(?:thành phố|tỉnh|huyện|xã|phường|quê|bên|chỗ) (?:tôi|tui|em|mình|ta|cháu)\b|\b(?:em|cháu|con) (?:chào|xin)\b",
    re.IGNORECASE,
)
HARM = re.compile(  # «có dịch bệnh trên cây trồng không»: fighting it says nothing of its being there
    r"\bcó (?:bị |nhiều |xảy ra )?(?:dịch|bệnh|lụt|bão|lũ|vi phạm|thiên tai|tội phạm|ngập|cháy|ô nhiễm|tham nhũng|tai nạn)\b",
    re.IGNORECASE,
)
PERSONAL = re.compile(r"\b(?:ai|tôi|tui|tao|tớ|mình|em|chúng ta|con cháu)\b", re.IGNORECASE)
DONE_ASKED = re.compile(r"\bđã\b|\bxong\b|\brồi\b|\bchưa\W*$", re.IGNORECASE)
WENT_AT_ALL = re.compile(
    r"\S\s+(?:có |đã |lại )?(?:tăng|giảm)(?: (?:lên|xuống|đi|mạnh|nhiều|nhanh))?\W*$", re.IGNORECASE
)
PASSIVE = re.compile(r"\b(?:được|bị)\b", re.IGNORECASE)
SET_AGAINST = re.compile(  # one thing held against another, or against itself at another time
    r"\b(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|khá|nhanh|chậm|kém|đông|rộng|dài|rẻ|đắt|sớm|muộn) hơn\b|"
    r"\bhơn (?:năm|kỳ|cùng kỳ|trước)\b|"
    r"\bso với\b|\bcùng kỳ\b|\bvượt\b",
    re.IGNORECASE,
)
MORE_THAN = re.compile(r"\b(?:cao|thấp|nhiều|ít|lớn|nhỏ|đông) hơn\b", re.IGNORECASE)
OF_DEGREE = re.compile(  # «thấp», «lớn nhất», «tuyệt đối»: said by no sentence that has not the word
    r"\b(?:thấp|cao|chậm|hẹp|ngắn|rẻ|đắt|vắng|ít(?! nhất)|muộn|sớm|tuyệt đối|hoàn toàn|"
    r"chủ yếu|phần lớn|phần nhiều|đa số|đa phần|hầu hết|"
    r"(?!(?:thứ|thống|hợp|duy|đồng|bậc|ngày|lần|hạng|giải|mới) nhất\b)[^\W\d_]+ nhất(?! (?:định|trí|quán|\d)))\b",
    re.IGNORECASE,
)
WENT = re.compile(r"\b(?:tăng|giảm)\b(?! (?:cường|trưởng|nghèo|thiểu))", re.IGNORECASE)
SO_LONG = re.compile(  # «9 tháng đầu năm», «6 tháng năm 2050» are times
    r"(?<![\d/.,])\d{1,3} (?:tháng|tuần|ngày|giờ|phút|năm|lần)\b(?! (?:đầu|cuối|năm|qua|nay|trước|tới|sau|học))",
    re.IGNORECASE,
)
ONLY = re.compile(
    r"\bchỉ (?:có|mỗi|riêng|mình|dành|áp dụng|ở|trong|cho|là)\b|\bduy nhất\b", re.IGNORECASE
)  # «chỉ có lớp 6 …»
LEARNT = re.compile(r"(?:học|dạy)(?= (?:theo )?(?:chương trình|sách)\b)", re.IGNORECASE)  # a programme is carried out
SINGLE = 3  # syllables of one term that nobody listed, from which it says what is done to what


def plainly_says(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence says every word of the question in its order, of the same doer, and denies nothing.

    No sentence of a document says anything of the one who asks («có ai hỗ trợ tôi không»); a task is not done by being
    set; a word or two found somewhere («vay», «vốn») are no statement.
    """
    text = knowledge.passage_texts[passage.id]
    claim = without_tag(question.text)
    if PERSONAL.search(TALK.sub(" ", claim)) or DENIAL.search(passage.text):
        return False
    if AGAINST.search(question.text) or NEGATION.search(claim):
        return False
    if any(said.search(claim) and not said.search(passage.text) for said in (COMPLETED, ONLY)):
        return False  # no sentence on a work says that it is completed, none on a thing that it is the only one
    if claimed_scale(claim) is not None and claimed_scale(passage.text) is None:
        return False  # no sentence that only states both says that one is half of the other
    if (ordered := claimed_sequence(claim)) is not None and not bears_out_sequence(ordered, passage.text):
        return False  # a sentence on either act says nothing of which comes first
    if FORBIDS.search(passage.text) and not FORBIDS.search(claim):
        return False  # what is forbidden is no «Có.» to whoever asks whether it may be done
    if any(not _is_counted(said.group(), passage.text) for said in SO_LONG.finditer(claim)):
        return False  # «9 tháng» is a length of time too, of which a sentence without it says nothing
    if SET_AGAINST.search(claim) and not SET_AGAINST.search(passage.text):
        return False  # «đạt kết quả tốt» says nothing of «cao hơn năm trước»
    if any(said.group().lower() not in passage.text.lower() for said in MORE_THAN.finditer(claim)):
        return False  # «918 triệu USD (cùng kỳ 845)» leaves it to the reader which is higher
    if any(f" {said.group().lower()} " not in text.full for said in OF_DEGREE.finditer(claim)):
        return False
    if WENT.search(claim) and _goes_both_ways(passage, knowledge):
        return False
    if leaves_outcome_open(passage, question, knowledge) or _gives_no_part(passage, question):
        return False
    if question.follow_up and not question.terms:
        return False
    taken_over = any(term.start < 0 for term in question.terms if not question.amounts)
    if WISH.search(question.text) or (taken_over and not _is_spoken_of(passage, question)):
        return False  # a wish is none of a document's, and what was taken from the question before is not asked here
    done = DONE_ASKED.search(question.text) or WENT_AT_ALL.search(claim)
    if done and knowledge.roles[passage.id] is Role.TASK:
        return False
    if says_less(passage, question, done=bool(done)):
        return False
    layers = [(text, 1.0), (knowledge.section_texts[passage.section], 0.75)]
    alike = {place for _, place in places_in_order(claim) & places_in_order(passage.text)}  # «khóa 19» of «khóa XIX»
    words = [term for term in question.terms if term.text not in alike and not LEARNT.match(claim, max(term.start, 0))]
    said = not cover([replace(term, vital=True) for term in words], layers).missing
    changes = {match.group().lower() for match in TURNS.finditer(claim)}
    same_way = all(
        turns(passage, question, knowledge, re.compile(rf"\b(?:{LESSENED.get(change, change)})\b", re.IGNORECASE))
        for change in changes
    )
    turned = (
        PASSIVE.search(claim) is not None
        or LEARNT.search(claim) is not None
        or _ends_in_act(claim, question, text, knowledge)
    )
    in_order = turned or says_in_order(question.terms, text)
    judged = judges(lambda words: speaks_of_any(question.terms, words), claim, passage.text)
    judged = judged and not judges_otherwise(claim, passage.text)
    enough = says_enough(question, text) and not _asks_whether_there_is(question, knowledge.roles[passage.id])
    return said and same_way and in_order and judged and enough and same_level(question, passage, knowledge)


def _is_counted(said: str, text: str) -> bool:
    """Tell whether a text has a number with what it counts, however its zeros are written: «9 tháng» of «09 tháng»."""
    return re.search(rf"(?<![\d.,])0?{re.escape(said.lower().lstrip('0'))}", text.lower()) is not None


def _goes_both_ways(passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a sentence says of one thing that it rose and of another that it fell."""
    figures = knowledge.release.passage_figures.get(passage.id, ())
    return {"tăng", "giảm"} <= {item.amount.change for item in figures}


def turns(passage: Passage, question: Question, knowledge: Knowledge, ways: re.Pattern[str] = TURNS) -> bool:
    """Tell whether a sentence says such a change of what a question asks about, not only of something else it names.

    A change by so much is of what that amount is of; any other is of what its part of the sentence names.
    """
    vital = [term for term in question.terms if term.vital]
    figures = knowledge.release.passage_figures.get(passage.id, ())
    for part in PART_OF_SENTENCE.finditer(passage.text):
        names = [item.indicator for item in figures if part.start() <= item.start - passage.start < part.end()]
        said = MatchText(" . ".join((part.group(), *names)))
        for change in ways.finditer(passage.text, *part.span()):
            at = passage.start + change.start()
            moves = (item for item in figures if item.amount.change and item.start <= at < item.end)
            text = next((knowledge.figure_texts[item.id][0] for item in moves), said)
            if not vital or any(text.speaks_of(term) for term in vital):
                return True
    return False


def _ends_in_act(claim: str, question: Question, text: MatchText, knowledge: Knowledge) -> bool:
    """Tell whether a claim ends in what a text says was done to its thing: «cầu … đã khởi công» for «khởi công cầu …»."""
    last = max(question.terms, key=lambda term: term.start, default=None)
    if last is None or knowledge.tag is None or not DONE_ASKED.search(question.text):
        return False
    at_end = not question.text[last.start + len(last.said or last.text) : len(claim)].strip(" ,.?!")
    if question.leaning:  # «khởi công chưa?» of the sentence just quoted
        return at_end
    acts = any(word.lower() == last.text and kind == "V" for word, kind in knowledge.tag(claim))
    acts = acts or (" " in last.text and acts_only(last, question.text, knowledge.tag))  # «đưa vào sử dụng»
    things = "|".join(re.escape(term.text) for term in question.terms if term is not last)
    done = re.search(rf" {re.escape(last.text)} (?:[^ ]+ ){{0,3}}(?:{things}) ", text.full) if things else None
    return at_end and acts and done is not None


def _is_spoken_of(passage: Passage, question: Question) -> bool:
    """Tell whether a follow-up that names no thing of its own is about a sentence that was just quoted."""
    return question.leaning and (passage.document, passage.start) in {item[:2] for item in question.memory.spoken_of}


def denies(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question takes for left undone or given up what a sentence plainly says: «không làm X à», «bỏ X rồi à»."""
    claim = without_tag(question.text)
    left = LEFT_UNDONE.search(claim)
    if left is None or not cues.CLAIMED.search(question.text) or LEFT_UNDONE.search(passage.text):
        return False
    not_yet = left.group().lower().startswith("chưa")
    if not_yet and knowledge.roles[passage.id] is Role.TASK:
        return False  # what is set as a task may well be undone
    said = ("đã" if not_yet else "").ljust(len(left.group()))  # what follows stays in its place
    affirmed = f"{claim[: left.start()]}{said}{claim[left.end() :]}"
    affirmed = ALREADY.sub(" ", affirmed) if GIVEN_UP.search(left.group()) else affirmed
    return plainly_says(passage, replace(question, text=affirmed), knowledge)


def says_without(passage: Passage, question: Question) -> bool:
    """Tell whether a sentence names a thing of a claim only as what is done without: «thanh toán không dùng tiền mặt».

    A claim that it is given up («bỏ họp giấy») says the same.
    """
    claim = without_tag(question.text)
    return any(
        is_without(term.text, passage.text) and not is_without(term.text, claim, at_last=True)
        for term in question.terms
        if term.vital and NEGATION.search(claim) is None and not GIVEN_UP.search(claim[: max(term.start, 0)])
    )


def _gives_no_part(passage: Passage, question: Question) -> bool:
    """Tell whether a sentence names a body, but not in the part that a claim gives it: «báo cáo về nghị quyết của X»."""
    bodies = [term for term in question.terms if term.kind == "organisation" and term.start >= 0]
    return any(
        part.is_had(question.text, term.start, term.start + len(term.said or term.text))
        and part.act.search(passage.text)
        and not any(MatchText(body).speaks_of(term) for body in part.bodies(passage.text))
        for part in PARTS
        for term in bodies
    )


def _asks_whether_there_is(question: Question, role: Role) -> bool:
    """Tell whether a question asks for some harm («có dịch bệnh không») that a sentence only sets a task about."""
    return role is Role.TASK and HARM.search(question.text) is not None


def says_enough(question: Question, text: MatchText) -> bool:
    """Tell whether the words of a question make a statement: two of them, or one thing or phrase that the sentence has too."""
    if len(question.terms) != 1 or question.numbers or question.amounts:
        return True
    term = question.terms[0]
    syllables = len(term.text.split())
    first, _, rest = term.text.partition(" ")
    names = (term.said or term.text, *(f"{word} {rest}" for word in written_for(first) if rest))
    if not any(f" {name} ".lower() in text.full for name in names) and CHANGE_ASKED.search(question.text) is None:
        return False
    return syllables >= SINGLE or (term.known and syllables > 1) or CHANGE_ASKED.search(question.text) is not None


def says_in_order(terms: Sequence[Term], text: MatchText) -> bool:
    """Tell whether those of the terms that a text holds as they were said stand there in the order of the question."""
    at = 0
    for term in sorted(terms, key=lambda item: item.start):
        if is_judgement(term.text):
            continue  # «bầu cử thành công» of «tổ chức thành công cuộc bầu cử»
        if text.credit(term) <= SCATTERED_CREDIT or f" {term.text} " not in text.full:
            continue
        found = text.full.find(f" {term.text} ", at)
        if found < 0:
            return False
        at = found
    return True


def same_level(question: Question, passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a sentence is on the level that a question speaks of («do thành phố làm»).

    One that names no level is on that of its document's title.
    """
    doers = {match.group(1).lower() for match in DOER.finditer(question.text)}
    title = knowledge.release.documents[passage.document].title
    text = (passage.text if LEVEL.search(passage.text) else title).lower()
    return all(doer in text for doer in doers)
