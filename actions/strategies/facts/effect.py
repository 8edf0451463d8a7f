"""Answers from when on a document is in force: «có hiệu lực từ khi nào», «bao giờ bắt đầu thu theo mức mới»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_head import clause_on_effect, dated_lines
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import named_documents, names_our_own
from actions.documents.times import times_in, with_bound
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.matching import Term
from index.model import Passage
from vietnamese.periods import find_dates

EFFECT = re.compile(r"\bhiệu lực\b", re.IGNORECASE)
EFFECT_SAID = re.compile(r"(?:\b(?:có|còn|hết) )?\bhiệu lực\b", re.IGNORECASE)
STARTS = re.compile(r"\b(?:bắt đầu|áp dụng|thi hành)\b", re.IGNORECASE)
_NEW = r"(?:(?: (?:này|mới|đó|ấy|trên|nói trên))*(?: (?:thì|sẽ|được|chính thức|mới|có|bao giờ|khi nào))*)"
_KIND = r"(?:nghị quyết|quyết định|quy định|quy chế|văn bản|kế hoạch|thông tư)"
OF_THIS = re.compile(rf"\b{_KIND}(?: [^\W\d_]+){{0,6}}? (?:này|nầy|ni)\b", re.IGNORECASE)  # «quy định về nhà trọ này»
BEGUN = re.compile(  # «bao giờ nghị quyết bắt đầu áp dụng»: asked of the document by its kind, with or without its topic
    rf"\b{_KIND}(?:(?: [^\W\d_]+){{1,6}}? (?:này|nầy|ni))?{_NEW} (?P<act>bắt đầu(?: được)? (?:áp dụng|"
    r"thi hành|thực hiện|có hiệu lực)|bắt đầu|áp dụng|thi hành)\b(?! (?:cho|đối với|với|ở|tại|mức|cái)\b)|"
    r"^\W*(?:(?:thế|vậy|rồi|mà|khi nào|bao giờ|chừng nào|thì|mới) )*(?P<alone>(?:bắt đầu )?(?:áp dụng|thi hành|có hiệu lực))"
    r"(?: (?:từ|kể từ|vào|(?:ngày|hôm|bữa|khi|lúc|chừng|tháng|năm) (?:nào|mấy)|bao giờ|vậy|thế|ạ))*\W*$",
    re.IGNORECASE,
)
ENDS = re.compile(r"\bhết (?:hiệu lực|hạn)\b(?! chưa)|\bhiệu lực (?:đến|tới)\b", re.IGNORECASE)
UNTIL = re.compile(r"\b(?:đến|hết hiệu lực|trong (?:thời hạn )?\d+ (?:năm|tháng))\b", re.IGNORECASE)
UNTIL_DAY = re.compile(r"\b(?:đến|tới)(?: khi)?(?: hết)?\b", re.IGNORECASE)
ISSUED = re.compile(r"(?:được )?(?:thông qua|ban hành|ký|ký ban hành|công bố|biểu quyết)", re.IGNORECASE)
OFTEN = 3  # sentences that say it make a word what a document is about
OF_ANOTHER = re.compile(  # «…; thay thế Quyết định số … ngày …»: the rest of a clause on effect is of other documents
    r";|\b(?:và )?(?:thay thế|bãi bỏ|hủy bỏ)\b|\bhết hiệu lực\b", re.IGNORECASE
)
ON_SIGNING = re.compile(r"từ ngày (?:ký|ban hành|được thông qua|thông qua)", re.IGNORECASE)


def answer_effect(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the clause on effect, with the document's own date where it counts from its signing; None without such a clause.

    Who asks when something begins asks it of the document where its title says what begins.
    """
    still = EFFECT.search(question.text) is not None and cues.ITSELF.search(question.text) is not None
    if EFFECT.search(question.text) and question.numbers and not names_our_own(question, knowledge):
        return _of_cited(question, knowledge, composer)
    claimed = EFFECT.search(question.text) is not None and cues.CLAIMED.search(question.text) is not None
    if (until := _until_claimed(question, knowledge, composer)) is not None:
        return until
    if question.numbers or not (still or claimed or cues.WHEN.search(question.text)):
        return None
    document = question.document or knowledge.default.id
    begun = BEGUN.search(question.text)
    said = [match.span() for match in EFFECT_SAID.finditer(question.text)]
    said += [begun.span("act" if begun["act"] else "alone")] if begun else []
    named = [term for term in question.terms if not any(start <= term.start < end for start, end in said)]
    of_document = [term for term in named if term.vital and not _is_of_head(term, question)]
    titled = knowledge.document_texts[document]
    of_document = [term for term in of_document if not _names_this(term, question, evidence)]
    if any(not titled.speaks_of(term) for term in of_document):
        return None
    begins = begun or (STARTS.search(question.text) and OF_THIS.search(question.text))
    if not EFFECT.search(question.text) and not begins and not (STARTS.search(question.text) and of_document):
        return None
    clause = clause_on_effect(document, knowledge)
    if ENDS.search(question.text) and not claimed:  # from when it is in force tells nothing of until when
        if clause is not None and UNTIL.search(clause.text):
            composer.lead(composer.wording.quote.format(quote=composer.quote(clause)))
            return composer.answer(Status.ANSWERED, strategy="effect")
        composer.lead(composer.wording.not_stated.format(topic=composer.wording.end_of_effect))
        return composer.answer(Status.NOT_IN_PLAN, strategy="effect")
    if claimed:
        return (
            corrected(clause, composer, strategy="effect")
            if clause and _begins_otherwise(question, clause, knowledge)
            else None
        )
    if clause is None and still:  # «văn bản này còn hiệu lực không»
        composer.lead(composer.wording.not_stated.format(topic=composer.wording.effect_of_document))
        return composer.answer(Status.NOT_IN_PLAN, strategy="effect")
    if clause is None:
        return None
    if times := times_in(_of_force(clause.text), after=clause.text.find("hiệu lực")):
        shown = with_bound(clause.text, times[0])
        composer.lead(composer.wording.dates.format(dates=sentence_case(shown)), stress=sentence_case(shown))
        composer.quotes([clause])
        return composer.answer(Status.ANSWERED, strategy="effect")
    composer.lead(composer.wording.quote.format(quote=composer.quote(clause)))
    if ON_SIGNING.search(clause.text):
        composer.quotes(dated_lines(knowledge.release.documents[document], knowledge)[:1])
    return composer.answer(Status.ANSWERED, strategy="effect")


def _of_force(text: str) -> str:
    """Return a clause on effect without what it says of the documents that it replaces."""
    said = OF_ANOTHER.search(text, max(0, text.find("hiệu lực")))
    return text[: said.start()] if said else text


def _names_this(term: Term, question: Question, evidence: Evidence) -> bool:
    """Tell whether a term is what a question calls the document by («quy định rác này») that one of its sentences is about."""
    this = OF_THIS.search(question.text)
    if this is None or not this.start() <= term.start < this.end():
        return False
    return sum(match.at_home and term not in match.coverage.missing for match in evidence.passages) >= OFTEN


def _is_of_head(term: Term, question: Question) -> bool:
    """Tell whether a term was asked of the document itself before: «nghị quyết … thông qua ngày nào» – «bao giờ có hiệu lực».

    Whatever a short follow-up on effect takes over from an answer is no thing that itself comes into force.
    """
    carried = term.start < 0 and EFFECT.search(question.text) is not None
    return carried and (question.memory.strategy in ("when", "letterhead") or ISSUED.fullmatch(term.text) is not None)


def _begins_otherwise(question: Question, clause: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a question gives the beginning of a document's force another time than its clause on effect does."""
    if ON_SIGNING.search(question.text):
        return ON_SIGNING.search(clause.text) is None
    force = _of_force(clause.text)
    days = [span.value for span in find_dates(force[clause.text.find("hiệu lực") :])][:1]
    issued = knowledge.release.documents[clause.document].issued
    if not days and issued is not None and ON_SIGNING.search(force):
        days = [issued]
    if (until := UNTIL_DAY.search(question.text)) is not None:
        begins = [span.value for span in find_dates(question.text[: until.start()])]
        return any(day != said for day in days for said in begins[:1])
    return any(not asked.start <= day <= asked.end for day in days for asked in question.periods[:1])


def _until_claimed(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say whether our document is in force until the day that a claim says, by the last day of its clause on effect."""
    of_itself = cues.ITSELF.search(question.text) or EFFECT.search(question.text)
    speaks = EFFECT.search(question.text) or STARTS.search(question.text)
    if not (of_itself and speaks and cues.CLAIMED.search(question.text)) or question.numbers:
        return None
    clause = clause_on_effect(question.document or knowledge.default.id, knowledge)
    said = UNTIL_DAY.search(question.text)
    stated = UNTIL_DAY.search(clause.text, clause.text.find("hiệu lực")) if clause is not None else None
    if clause is None or said is None or stated is None:
        return None
    claimed = [span.value for span in find_dates(question.text[said.end() :])]
    claimed = claimed or [period.end for period in question.periods[-1:]]
    last = [span.value for span in find_dates(clause.text[stated.end() :])]
    if not claimed or not last:
        return None
    if claimed[0] != last[0] or _begins_otherwise(question, clause, knowledge):
        return corrected(clause, composer, strategy="effect")
    composer.lead(composer.wording.yes.format(quote=composer.quote(clause)))
    return composer.answer(Status.ANSWERED, strategy="effect")


def _of_cited(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what our documents say of how long another one is in force, or that they say no more of it than they do."""
    places = [passage for passage, _ in named_documents(question, knowledge)]
    told = [passage for passage in places if EFFECT.search(passage.text)]
    if not places:
        return None
    template = composer.wording.on_this if told else composer.wording.no_effect
    composer.lead(template.format(quote=composer.quote((told or places)[0])))
    return composer.answer(Status.ANSWERED if told else Status.PARTLY_ANSWERED, strategy="effect")
