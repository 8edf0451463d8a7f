"""Answers what a document says of itself: its number, its date, who issued it and on what legal basis."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_head import (
    HEAD_DATE,
    HEAD_NUMBER,
    KINDS_BY_NAME,
    OPENS_WITH_BASIS,
    SIGNING_OFFICE,
    WHO_IS,
    asks_of_head,
    dated_lines,
    head_lines,
    signature,
    whole_head,
)
from actions.documents.issuer_told import issuer_told
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import OLD_ASKED, kinds_asked, kinds_named, names_our_own
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.memory import OF_DOCUMENTS
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.matching import MatchText, Term
from index.model import Document, Passage
from vietnamese.document_numbers import find_document_numbers, is_of_kind
from vietnamese.folding import fold
from vietnamese.periods import find_periods

KIND_NAMED = "kế hoạch|báo cáo|văn bản|tài liệu|nghị quyết|quyết định|chương trình|đề án"
DATED_ASKED = re.compile(r"\b(?:đề|ghi) ngày(?: tháng)?(?: năm)?(?: nào| mấy| gì)?\b", re.IGNORECASE)
ISSUER_ASKED = re.compile(
    r"\b(?:ai|cơ quan nào|đơn vị nào|cấp nào|bên nào)\b.*(?:ban hành|ký|thông qua|lập|viết|soạn|ra)|cơ quan ban hành|"
    r"do (?:ai|cơ quan nào|cấp nào) (?:ban hành|ký|lập|viết|soạn|thông qua)",
    re.IGNORECASE,
)
OWNER_ASKED = re.compile(  # «kế hoạch này của ai», «văn bản này của tỉnh hay thành phố»
    r"\b(?:này|đây|ni)(?: là)? (?:của|do) (?:(?:ai|đâu|nơi nào|(?:tỉnh|thành phố|huyện|xã|cấp|cơ quan|đơn vị|địa phương) nào)|"
    r"(?:cấp )?(?:tỉnh|thành phố|huyện|xã|trung ương) (?:hay|hoặc) (?:là )?(?:của )?(?:tỉnh|thành phố|huyện|xã|trung ương))"
    r"(?: (?:vậy|thế|ạ|nhỉ|hả|đây|đó|ban hành|lập|ra))*\W*$",
    re.IGNORECASE,
)
OWN_NUMBER_ASKED = re.compile(
    rf"\b(?:s[ốở](?: và)? ký hiệu|(?<!có )(?<!co )(?<!mang )(?:số|ký) hiệu|số (?:mấy|gì)|mang số|"
    rf"số của (?:{KIND_NAMED}))\b",
    re.IGNORECASE,
)
ENCLOSED_WITH = re.compile(r"\bkèm(?: theo)?\b", re.IGNORECASE)  # «ban hành kèm theo Quyết định số …»
ENCLOSED_ASKED = re.compile(
    rf"{ENCLOSED_WITH.pattern}|\b(?:ban hành|phê duyệt|duyệt) (?:kèm )?(?:theo|bằng|tại|trong) (?:quyết định|nghị quyết|văn bản) "
    r"(?:nào|gì|số (?:nào|mấy|bao nhiêu))\b",
    re.IGNORECASE,
)
TITLE_ASKED = re.compile(
    rf"\b(?:{KIND_NAMED})(?: này)? (?:có )?(?:tên|tiêu đề|tựa đề)(?: đầy đủ| chính thức)? (?:là )?(?:gì|chi)\b|"
    rf"\b(?:tên|tiêu đề|tựa đề|trích yếu)(?: gọi| đầy đủ| chính thức){{0,2}} (?:của )?(?:{KIND_NAMED})(?: này)?(?: là gì)?\W*$",
    re.IGNORECASE,
)
REPLACED_NUMBER = re.compile(  # «nghị quyết cũ bị bỏ là số mấy», «văn bản trước đây số bao nhiêu»
    rf"(?:{cues.REPLACED.pattern})(?=.*\bsố (?:mấy|bao nhiêu|nào|gì)\b)", re.IGNORECASE
)
SIGNS = re.compile(r"\bký\b", re.IGNORECASE)
BASIS_ASKED = re.compile(
    r"căn cứ (?:vào )?(?:đâu|những|các|văn bản|nghị quyết|quyết định|luật|pháp lý)|căn cứ (?:nào|gì)|cơ sở pháp lý|"
    r"dựa (?:vào|trên) (?:những |các )?(?:văn bản|nghị quyết|quyết định|luật)",
    re.IGNORECASE,
)
GIVEN_BY_ANOTHER = re.compile(  # «làm kế hoạch này theo quyết định số mấy của Thủ tướng»: a document that this one cites
    r"\b(?:theo|căn cứ(?: vào)?|dựa (?:vào|trên|theo)|thực hiện|triển khai) "
    r"(?:quyết định|nghị quyết|nghị định|chỉ thị|thông tư|công văn|kết luận) (?:số )?(?:mấy|nào|bao nhiêu|gì)\b[^?.!]*\bcủa\b",
    re.IGNORECASE,
)
PERIOD_ASKED = re.compile(
    r"\b(?:áp dụng|dành|thực hiện|có giá trị|viết|lập|làm|là|của)(?: (?:cho|trong|vào))* (?:năm|giai đoạn|thời gian) (?:nào|mấy)|"
    r"\b(?:kế hoạch|báo cáo|văn bản|tài liệu|nghị quyết|chương trình|đề án)(?: này)? (?:của |cho )?(?:năm|giai đoạn) (?:nào|mấy)"
    r"(?: (?:vậy|thế|ạ|nhỉ|hả|đây|đó))*\W*$",
    re.IGNORECASE,
)
OFFICE_ASKED = re.compile(r"\b(?:giữ |làm )?chức (?:vụ|danh|gì)\b", re.IGNORECASE)  # of who signed: above the name
OTHER_BODY = re.compile(r"\bphó chủ tịch\b|\b(?:hđnd|hội đồng|mặt trận|hội|nước|quốc hội)\b", re.IGNORECASE)
HEAD_OFFICE = re.compile(r"(?:TM\W+(?:ỦY|UỶ) BAN NHÂN DÂN\W+)?\bCHỦ TỊCH\b", re.IGNORECASE)
ADDRESS = re.compile(r"^(?:ông|bà|đồng chí|anh|chị|chú|cô|vị) ")  # «bà chủ tịch nào ký»
FOR_ANOTHER = re.compile(r"\b(?:KT|TL|TUQ|PHÓ|HỘI ĐỒNG)\b", re.IGNORECASE)  # «KT. CHỦ TỊCH – PHÓ CHỦ TỊCH»
LEVEL = re.compile(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)\b", re.IGNORECASE)
NAMING_NOTHING = (  # ways of asking whose own words are no subject
    *(TITLE_ASKED, HEAD_NUMBER, cues.SIGNER, OFFICE_ASKED, DATED_ASKED),
    cues.PUBLISHED_WHERE,
)
OF_BODY = re.compile(rf"\b(?:{KIND_NAMED}) (?:này )?của $", re.IGNORECASE)  # «quyết định của |Thủ tướng số mấy»
THIS_ABOUT = re.compile(
    rf"\b(?:{KIND_NAMED})(?: [^\W\d_]+){{1,6}}? (?:này|nầy|ni)\b", re.IGNORECASE
)  # «quyết định về rác này»
ISSUING = frozenset(
    [
        *("thông qua", "phê duyệt", "ban hành", "ngày ban hành", "ngày ký", "ký", "ra đời"),
        *("ký tên", "đứng", "đóng dấu", "đóng dấu đỏ", "đóng mộc"),
    ]
)
PAPERS = {"quyết định": "QĐ", "nghị quyết": "NQ"}  # that a document is issued with, as its number says


def answer_letterhead(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the line of the document's own head that answers; None when the question is about something else."""
    of_old = REPLACED_NUMBER.search(question.text) or (OLD_ASKED.search(question.text) and not question.numbers)
    if GIVEN_BY_ANOTHER.search(question.text) or of_old:
        return None
    document = knowledge.release.documents[question.document or knowledge.default.id]
    if holder := _office_holder(question, document, knowledge):
        composer.lead(composer.wording.quote.format(quote=composer.quote(holder[-1])))
        composer.quotes(holder[:-1])
        return composer.answer(Status.ANSWERED, strategy="letterhead")
    if (question.numbers and not names_our_own(question, knowledge)) or not _is_about(question, document, knowledge):
        return None
    head = head_lines(document, knowledge)
    if cues.PUBLISHED_WHERE.search(question.text) and document.site and head:
        composer.lead(composer.wording.published_on.format(site=document.site, quote=composer.quote(head[0])))
        return composer.answer(Status.ANSWERED, strategy="letterhead")
    numbered = [item for item in head if find_document_numbers(item.text)]
    signed = signature(document, knowledge)
    title = [item for item in head if " ".join(fold(item.text).split()) in fold(document.title)][-1:]
    in_head = any(_states_issuer(item, document) and item not in title for item in head)
    if (
        _asks_for_body(question.text)
        and not in_head
        and (told := issuer_told(question, document, knowledge)) is not None
    ):
        composer.lead(composer.wording.agency.format(agency=told[1]), stress=told[1])
        composer.quotes([told[0]])
        return composer.answer(Status.ANSWERED, strategy="letterhead")
    stated: list[Passage] = []
    for asked, lines in (
        (BASIS_ASKED, [item for item in numbered if OPENS_WITH_BASIS.match(item.text)]),
        (TITLE_ASKED, [] if cues.SIGNER.search(question.text) else title),  # «bà chủ tịch ký báo cáo tên gì»: her name
        (ENCLOSED_ASKED, [item for item in numbered if ENCLOSED_WITH.search(item.text)][:1]),
        (HEAD_NUMBER, [item for item in whole_head(document, knowledge) if _states_number(item, document)][:1]),
        (HEAD_DATE, dated_lines(document, knowledge)[:1]),
        (PERIOD_ASKED, [item for item in head if _states_period(item, document)][:1]),
        (cues.SIGNER, signed),
        (ISSUER_ASKED, [item for item in head if _states_issuer(item, document)][:1]),
        (OWNER_ASKED, [item for item in head if _states_issuer(item, document) or _is_of_place(item, document)][:1]),
    ):
        if (
            not asked.search(question.text)
            or not lines
            or (asked is ISSUER_ASKED and signed and cues.SIGNER.search(question.text))
        ):
            continue
        if asked is BASIS_ASKED:
            numbers = dict.fromkeys(span.number for item in lines for span in find_document_numbers(item.text))
            composer.state(composer.wording.references.format(numbers=", ".join(numbers)))
            composer.quotes(lines)
        elif asked is cues.SIGNER:
            composer.state(composer.wording.quote.format(quote=composer.quote(lines[-1])))
            composer.quotes(lines[:-1])
        elif lines[0] not in stated:
            composer.state(composer.wording.quote.format(quote=composer.quote(lines[0])))
        stated += lines
    if stated:
        return composer.answer(Status.ANSWERED, strategy="letterhead")
    return _not_stated(question, document, composer)


def _not_stated(question: Question, document: Document, composer: Composer) -> Answer | None:
    """Say that a document does not state its own number, day or signer, where one is asked for; None where none is."""
    wording = composer.wording
    named = cues.ITSELF.search(question.text) or question.terms or document.period in question.periods
    numbered = OWN_NUMBER_ASKED.search(question.text) and not document.number
    dated = HEAD_DATE.search(question.text) and document.issued is None
    signed = cues.SIGNER.search(question.text) is not None
    if not named or cues.DOCUMENTS_COUNTED.search(question.text) or not (numbered or dated or signed):
        return None
    topic = wording.own_number if numbered else wording.own_day if dated else wording.own_signer
    composer.lead(wording.not_stated.format(topic=topic))
    return composer.answer(Status.NOT_IN_PLAN, strategy="letterhead")


def _office_holder(question: Question, document: Document, knowledge: Knowledge) -> list[Passage]:
    """Return the office and the name that a document is signed with, where who holds that office is asked, or whose name it is.

    Only who signs as the head of the issuing committee itself is known to be that; of another level or body nothing is said.
    """
    signed = signature(document, knowledge)
    if not signed:
        return []
    if len(signed) > 1 and WHO_IS.search(question.text) and fold(signed[-1].text.strip(" *_.")) in fold(question.text):
        return signed
    levels = {level.lower() for level in LEVEL.findall(question.text)}
    ours = all(level in (document.place or "").lower() for level in levels)
    if not ours or not cues.CHAIRMAN.search(question.text) or OTHER_BODY.search(question.text):
        return []
    office = " ".join(line.text for line in signed)
    return signed if HEAD_OFFICE.match(office.strip(" *_")) and not FOR_ANOTHER.search(office) else []


def _is_about(question: Question, document: Document, knowledge: Knowledge) -> bool:
    """Tell whether a question names the document itself, by «này», its kind or its place, and nothing beside it."""
    texts = knowledge.document_texts[document.id]
    asking = [found.span() for asked in NAMING_NOTHING for found in asked.finditer(question.text)]
    foreign = [
        term
        for term in question.terms
        if term.vital
        and term.text not in cues.SOUGHT
        and not SIGNING_OFFICE.match(ADDRESS.sub("", term.text))
        and term.text not in ISSUING
        and not (term.start < 0 and OF_DOCUMENTS.fullmatch(term.text))  # «có hiệu lực đến năm nào», then «ai ký»
        and not any(start <= term.start < end for start, end in asking)
        and not texts.speaks_of(term)
    ]
    if _is_of_another_issuer(question, document):
        return False
    if foreign and _is_named_by_topic(question, foreign, document, knowledge):
        foreign = []
    kinds = [kinds for word, kinds in KINDS_BY_NAME.items() if word in question.text.lower()]
    named = any(cue.search(question.text) for cue in (cues.ITSELF, cues.PUBLISHED_WHERE))
    named = named or (asks_of_head(question.text) and not question.periods)  # «văn bản hồi tháng 12/2028» is another
    named = named or (
        cues.SIGNER.search(question.text) is not None and not question.follow_up
    )  # «ai là người ký ban hành»
    named = named or question.memory.strategy in (
        "letterhead",
        "effect",
        "own_period",
    )  # «ai ký báo cáo này» – «ký ngày nào»
    bare = not question.follow_up and not question.periods and not any(term.vital for term in question.terms)
    named = named or (bare and HEAD_DATE.search(question.text) is not None)  # «ban hành ngày nào»
    number = document.number or ""
    named = named or any(word in question.text.lower() and f"/{code}-" in number for word, code in PAPERS.items())
    named = named or bool(question.numbers) or any(document.kind in group for group in kinds)
    return bool(named) and not foreign


def _is_of_another_issuer(question: Question, document: Document) -> bool:
    """Tell whether a question gives the paper whose number it asks for to another body: «quyết định của Thủ tướng số mấy»."""
    if document.issuer is None or not kinds_asked(question.text):
        return False
    issuer = MatchText(document.issuer)
    bodies = [
        term
        for term in question.terms
        if term.kind == "organisation" and OF_BODY.search(question.text[: max(term.start, 0)])
    ]
    return any(not issuer.speaks_of(term, loosely=True) for term in bodies)


def _is_named_by_topic(question: Question, foreign: list[Term], document: Document, knowledge: Knowledge) -> bool:
    """Tell whether a question names the document by what its title is about in other words: «nghị quyết về mức chi bầu cử».

    It is none where a sentence cites a document of that kind on just what the title does not say.
    """
    kinds = [kinds for word, kinds in KINDS_BY_NAME.items() if word in question.text.lower()]
    texts, title = knowledge.document_texts[document.id], MatchText(document.title)
    if not any(document.kind in group for group in kinds) or cues.WHICH_DOCUMENT.search(question.text):
        return False
    said = any(texts.speaks_of(term) for term in question.terms if term not in foreign)
    said = said or THIS_ABOUT.search(question.text) is not None
    foreign = [term for term in foreign if not (term.said and title.speaks_of(Term(term.said.lower())))]
    alike = all(texts.speaks_of(term, loosely=True) for term in foreign)
    codes = kinds_named(question.text)
    citing = [item for item, span in knowledge.document_numbers if any(is_of_kind(span.number, code) for code in codes)]
    cited = any(knowledge.passage_texts[item.id].speaks_of(term) for item in citing for term in foreign)
    return said and alike and not cited


def _asks_for_body(text: str) -> bool:
    """Tell whether a text asks whose the document is, and not who signed it: a body signs nothing."""
    return not SIGNS.search(text) and any(asked.search(text) for asked in (ISSUER_ASKED, OWNER_ASKED))


def _states_number(passage: Passage, document: Document) -> bool:
    return bool(document.number) and any(span.number == document.number for span in find_document_numbers(passage.text))


def _states_period(passage: Passage, document: Document) -> bool:
    return any(span.period == document.period for span in find_periods(passage.text))


def _is_of_place(passage: Passage, document: Document) -> bool:
    return document.place is not None and document.place.lower() in passage.text.lower()


def _states_issuer(passage: Passage, document: Document) -> bool:
    return document.issuer is not None and document.issuer.lower() in passage.text.lower()
