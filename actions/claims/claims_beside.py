"""What a question claims beside what it asks: that something went badly, or who lent the money for a work.

Each is put right by the sentence that is about all the rest of the claim and says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.documents.roles import Role
from actions.finding.fitting_passages import speaks_of
from actions.question import Question
from actions.words import cues
from actions.words.acts import LENDING
from actions.words.granted import granted_clauses, wondered_at
from actions.words.matching import MatchText, Term
from actions.words.openness import asks_openly
from actions.words.opposites import HARM
from actions.words.organisations import CAPITAL
from actions.words.polarity import contrary, is_judgement
from actions.words.statements import without_tag
from actions.words.vital import clauses
from index.model import Passage
from vietnamese.folding import fold

CLAUSE = re.compile(r"[,;]")
JOINT = re.compile(r",(?!\d)|;|\b(?:còn|mà|trong khi|nhưng)\b", re.IGNORECASE)
_BANK = rf"[Nn]gân hàng(?: (?:{CAPITAL}[\w-]*|phát triển|châu|tư|triển|giới|tế|thiết|tầng|thương|nghiệp|và)){{1,8}}"
_COUNTRY = "Nhật(?: Bản)?|Hàn Quốc|Trung Quốc|Pháp|Đức|Mỹ|Hoa Kỳ|Nga|Úc|Anh|Ấn Độ|Thái Lan|Hà Lan|Bỉ|Đan Mạch|Phần Lan"
LENT_BY = re.compile(  # «vay Ngân hàng Phát triển Châu Á», «vay vốn của Nhật»
    r"\b(?:vay|mượn)(?: (?:vốn|tiền|ưu đãi|của|từ|tại|bên|phía|nhờ))*"
    rf" (?P<lender>{_BANK}|{_COUNTRY}|ADB|WB|World Bank|JICA|AFD|KfW|AIIB|IMF)(?! [^\W\d_]*[A-ZĐ])"
)
ASKED_AFTER = re.compile(r"\s(?:thì|mà|nên|vậy|sao)\s", re.IGNORECASE)  # what a work with its lender is only named for
OF_A_WORK = re.compile(
    r"tiến độ|kinh phí|vốn|tiền|tổng mức(?: đầu tư)?|thời gian|quy mô|dự án|công trình", re.IGNORECASE
)
IN_FULL = {"WB": "Ngân hàng Thế giới", "World Bank": "Ngân hàng Thế giới", "ADB": "Ngân hàng Phát triển châu Á"}


def misjudged_result(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the result that a clause claimed or taken for granted calls bad and the documents good; None where none is."""
    release = knowledge.release
    home = homes(question, knowledge)
    at_home = [item for key in release.documents if key in home for item in release.document_passages[key]]
    for start, end in (*granted_clauses(question.text), *wondered_at(question.text), *_claimed(question)):
        claim = question.text[start:end]
        terms = [term for term in question.terms if start <= term.start < end and term.vital]
        terms = [term for term in terms if not is_judgement(term.text)]
        if not any(term.known or " " in term.text for term in terms) or any(HARM.search(term.text) for term in terms):
            continue
        for passage in at_home:
            if knowledge.roles[passage.id] is not Role.RESULT or not says_all(
                knowledge.passage_texts[passage.id], terms
            ):
                continue
            if speaks_of(passage, question, knowledge):
                said = (piece for piece in CLAUSE.split(passage.text) if says_all(MatchText(piece), terms))
                if any(contrary(claim, piece) for piece in said):
                    return passage
                break
    return None


def _claimed(question: Question) -> list[tuple[int, int]]:
    """Return the spans of what a question claims, each thing by itself: «A tốt mà B kém phải không»."""
    if not cues.CLAIMED.search(question.text) or question.amounts or ALTERNATIVES.search(question.text):
        return []
    claim = without_tag(question.text)
    joints = [joint.span() for joint in JOINT.finditer(claim)]
    starts, ends = [0, *(end for _, end in joints)], [*(start for start, _ in joints), len(claim)]
    return list(zip(starts, ends, strict=True))


def misnamed_lender(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the sentence that names another lender of a work than a question does; None where none does."""
    lent = LENT_BY.search(question.text)
    if lent is None:
        return None
    start, end = next(span for span in clauses(question.text) if span[0] <= lent.start() < span[1])
    turned = ASKED_AFTER.search(question.text, lent.end(), end)
    end = turned.start() if turned else end
    if asks_openly(question.text[:end]):
        return None
    work = [term for term in question.terms if start <= term.start < end and term.vital]
    work = [term for term in work if not OF_A_WORK.fullmatch(term.text)]
    work = [term for term in work if not lent.start() <= term.start < lent.end()]
    claimed = fold(IN_FULL.get(lent["lender"].removeprefix("Ngân hàng "), lent["lender"]))
    for passage in knowledge.release.passages.values() if work else ():
        lenders = LENDING.bodies(passage.text)
        if lenders and says_all(knowledge.passage_texts[passage.id], work):
            return None if any(claimed in fold(name) or fold(name) in claimed for name in lenders) else passage
    return None


def says_all(text: MatchText, terms: Sequence[Term]) -> bool:
    """Tell whether a text says every term."""
    return all(text.speaks_of(term) for term in terms)
