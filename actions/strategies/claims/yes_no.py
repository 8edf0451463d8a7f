"""Answers «có … không», «có phải …»: an asserted figure against the record, or the words that support a yes."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.claims.claimed_bodies import with_another_body
from actions.claims.claimed_details import unsaid_detail
from actions.claims.claimed_direction import claimed_to_go
from actions.claims.claimed_events import gives_no_time, happens_then, sentence_of_time, time_said
from actions.claims.claimed_extent import are_not_all
from actions.claims.claimed_often import is_as_often, names_one_of_both
from actions.claims.claimed_only import is_not_alone
from actions.claims.claimed_outcome import leaves_outcome_open
from actions.claims.claimed_pairs import paired_otherwise, said_apart
from actions.claims.claimed_places import placed_otherwise
from actions.claims.claimed_times import claims_another_time, only_begun
from actions.claims.plain_yes import SET_AGAINST, denies, plainly_says, says_without, turns
from actions.documents.document_claims import dates_another_kind, misnames_subject
from actions.documents.headings import is_bare_title
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES, dated_otherwise, misstates, named_documents
from actions.documents.outcomes import outcome_of
from actions.documents.own_place import LEVEL_NAMED, levels_apart
from actions.documents.roles import Role
from actions.figures.movement import level_of
from actions.finding.evidence import Evidence, PassageMatch, likeliest
from actions.finding.fitting_passages import RELATED, SURELY_FOUND, all_fitting, fitting_passages
from actions.finding.relevance import LIKELIER
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected, corrected_figure, put_right, without_detail
from actions.strategies.claims.above_before import answer_above_before
from actions.strategies.claims.asserted_amount import answer_asserted
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import MatchText
from actions.words.numbered_things import misnumbers
from actions.words.openness import asks_openly
from actions.words.opposites import does_otherwise, is_called_otherwise, is_denied
from actions.words.organisations import organisations_in
from actions.words.polarity import calls_more, contrary, evaluates, is_judgement
from actions.words.statements import without_tag
from index.model import Passage
from vietnamese.syllables import syllables

LEADS = re.compile(
    r"chủ trì|đầu mối|phối hợp", re.IGNORECASE
)  # the part an office has in a task, which makes the answer
ALREADY_ASKED = re.compile(
    r"\bchưa\W*$|\b(?:đã|xong|rồi)\b[^?.!]*\b(?:chưa|không|phải không|đúng không)\W*$", re.IGNORECASE
)
BY_LEVEL = re.compile(  # «theo chỉ đạo của tỉnh», «do huyện», «là của tỉnh»
    r"\b(?:(?P<giver>(?:theo )?(?:chỉ đạo|yêu cầu|quy định|hướng dẫn|kế hoạch) của)|do|của) (?:cả |toàn )?(?:UBND |HĐND )?"
    rf"(?P<level>{LEVEL_NAMED.pattern})",
    re.IGNORECASE,
)
LEVEL_AHEAD = re.compile(  # «theo tỉnh chỉ đạo» is «theo chỉ đạo của tỉnh»
    rf"\btheo (?P<level>(?:UBND |HĐND )?(?:{LEVEL_NAMED.pattern})) (?P<way>chỉ đạo|yêu cầu|quy định|hướng dẫn)\b",
    re.IGNORECASE,
)
REACHES = re.compile(  # what a row of numbers does not say of itself
    r"\b(?:đạt|vượt|hoàn thành|kịp)(?: được)? (?:mục tiêu|chỉ tiêu|kế hoạch|tiến độ|dự toán)\b", re.IGNORECASE
)
CHANGE_CLAIMED = re.compile(r"\b(?:tăng(?! cường)|giảm|sụt|nâng|hạ)\b", re.IGNORECASE)
IS_THERE = re.compile(
    r"\bcó\b(?! (?:đúng|phải|thể|được|bị|hay)\b)[^?.!,;]+\b(?:không|ko|hông|chưa)\b\W*$", re.IGNORECASE
)
IS_ENTITLED = re.compile(r"\bcó (?:được|đc)\b[^?.!;]*\b(?:không|ko|hông|chưa)\b\W*$", re.IGNORECASE)
WITHHOLDS = re.compile(
    r"\W*(?:[a-zđ\d]{1,2}[.)] )?không (?:được )?(?:hỗ trợ|cho vay|cấp|chi trả|giải quyết|bồi thường)\b(?!.*\b(?:trừ|mà chỉ)\b)",
    re.IGNORECASE,
)
MOVES_SHOWN = 4
LIKELY_ANSWER = 0.52  # from here up a sentence that is only near mostly says what was asked; below, mostly not
SHORT_QUESTION = 7  # syllables: «Ngân hàng Thế giới cho vay hả» after another work


def answer_yes_no(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say yes, no, or what the documents say instead; None when they say nothing on it."""
    if (elsewhere := placed_otherwise(question, knowledge)) is not None:
        return corrected(elsewhere, composer, strategy="yes_no")
    checked = answer_asserted(question, evidence, knowledge, composer) or _check_reference(
        question, knowledge, composer
    )
    checked = checked or answer_above_before(question, evidence, knowledge, composer)
    checked = checked or _which_way(question, knowledge, composer)
    if checked is not None:
        return checked
    if not ALTERNATIVES.search(question.text) and (another := with_another_body(question, evidence, knowledge)):
        return corrected(another, composer, strategy="yes_no")
    fitting = fitting_passages(question, evidence.passages)
    fitting = [match for match in fitting if not is_bare_title(match.passage, knowledge)]
    if not fitting or question.amounts:
        return None
    if leads := LEADS.search(question.text):
        leading = [
            match
            for match in all_fitting(question, evidence.passages)
            if leads.group().lower() in match.passage.text.lower()
        ]
        fitting = leading or fitting
    best = fitting[0]
    if (withheld := _withheld(question, best, evidence)) is not None:
        return _no(question, withheld, composer)
    if misnumbers(question, best.passage.text):
        return put_right(question, best.passage, composer, strategy="yes_no")
    if (outcome := outcome_of(best.passage, knowledge)) is not None:
        composer.lead(composer.wording.on_this.format(quote=composer.quote(best.passage)))
        composer.quotes([outcome])
        return composer.answer(Status.ANSWERED, strategy="yes_no")  # what was asked for is not yet done
    if only_begun(question, best.passage.text):
        composer.lead(composer.wording.only_begun.format(quote=composer.quote(best.passage)))
        status = Status.CORRECTED_PREMISE if cues.CLAIMED.search(question.text) else Status.PARTLY_ANSWERED
        return composer.answer(status, strategy="yes_no")
    claim = without_tag(question.text)
    if (timed := _of_time_claimed(question, claim, best, evidence, knowledge, composer)) is not None:
        return timed
    if ALTERNATIVES.search(claim) is None and is_not_alone(claim, question.terms, best.passage.text):
        return corrected(best.passage, composer, strategy="yes_no")
    if paired_otherwise(claim, question.terms, best.passage.text):
        return corrected(best.passage, composer, strategy="yes_no")
    if (unsaid := unsaid_detail(question, best.passage)) is not None:
        return without_detail(unsaid, best.passage, composer, strategy="yes_no")
    if is_as_often(claim, best.passage.text) is False or _is_put_otherwise(question, claim, best, knowledge):
        return _no(question, best.passage, composer)
    apart = leads is not None and not _has_part(question, best.passage, leads.group())
    apart = apart or _leaves_subject(question, best.passage) or said_apart(claim, question.terms, best.passage.text)
    apart = apart or names_one_of_both(claim, best.passage.text)
    apart = apart or (bool(best.passage.cells) and REACHES.search(question.text) is not None)
    if apart or best.coverage.loose or not plainly_says(best.passage, question, knowledge):
        return _without_verdict(question, best, evidence, knowledge, composer)
    composer.lead(composer.wording.yes.format(quote=composer.quote(best.passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _withheld(question: Question, best: PassageMatch, evidence: Evidence) -> Passage | None:
    """Return a sentence that withholds what a question asks after, where it is as likely the answer as the best one:
    «Không hỗ trợ đối với cơ sở nằm trong khu vực nội ô» for «hộ trong nội ô có được hỗ trợ không»."""
    if not IS_ENTITLED.search(question.text):
        return None
    refusing = (match for match in evidence.passages if WITHHOLDS.match(match.passage.text))
    likely = (match for match in refusing if match.likelihood >= best.likelihood and not match.coverage.missing)
    return next((match.passage for match in likely), None)


def _no(question: Question, passage: Passage, composer: Composer) -> Answer:
    """Quote a sentence that says the contrary: «Không.» to whoever only asks, put right for whoever asserts it."""
    if not asks_openly(question.text):
        return corrected(passage, composer, strategy="yes_no")
    judged = any(evaluates(term.text) for term in question.terms)  # «có lộn xộn gì không»: how it went, in other words
    template = composer.wording.on_this if judged else composer.wording.no
    composer.lead(template.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _of_time_claimed(
    question: Question,
    claim: str,
    best: PassageMatch,
    evidence: Evidence,
    knowledge: Knowledge,
    composer: Composer,
) -> Answer | None:
    """Put right a claim of another time than is stated, or give none where no time is; None where the time raises no doubt."""
    then = happens_then(claim, best.passage.text, knowledge.anchor)
    if claims_another_time(question, best.passage.text) or then is False:
        return corrected(best.passage, composer, strategy="yes_no")
    if then is not None or not gives_no_time(claim, best.passage, knowledge):
        return None
    timed = sentence_of_time(claim, best.passage, knowledge)
    if timed is None:
        claimed = cues.CLAIMED.search(question.text) and not SET_AGAINST.search(claim)
        said = time_said(claim, knowledge.anchor) if claimed else ""
        if said and not _is_beside(question, best, knowledge):
            return without_detail(said, best.passage, composer, strategy="yes_no")
        return _without_verdict(question, best, evidence, knowledge, composer)
    following, agrees = timed
    if not agrees:
        return corrected(following, composer, strategy="yes_no")
    composer.lead(composer.wording.yes.format(quote=composer.quote(following)))
    composer.quotes([best.passage])
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _is_put_otherwise(question: Question, claim: str, best: PassageMatch, knowledge: Knowledge) -> bool:
    """Tell whether a sentence says the contrary of a claim, of another body or level, or that it is not done."""
    passage, text = best.passage, best.passage.text
    if _names_another(question, best, knowledge) or _is_of_another_level(question, passage, knowledge):
        return True
    task, either = knowledge.roles[passage.id] is Role.TASK, ALTERNATIVES.search(question.text)  # «yên ổn hay lộn xộn»
    if (not task and contrary(claim, text)) or does_otherwise(question.text, question.terms, text):
        return True
    if cues.CLAIMED.search(question.text) and not best.coverage.missing and is_denied(claim, text):
        return True
    if are_not_all(passage, question):
        return True
    called = either is None and is_called_otherwise(claim, question.terms, text, task=task)
    return called or says_without(passage, question) or denies(passage, question, knowledge)


def _which_way(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say whether a thing went the way that a question says, by the changes stated of it; None where none is stated."""
    claimed = claimed_to_go(question, knowledge)
    if claimed is None or not claimed.exact:
        return None
    first, openly = claimed.moves[0], asks_openly(question.text)
    level = level_of(first, knowledge)
    beside = [level] if level else []
    if claimed.denied and not openly:
        return corrected_figure(first, *beside, composer=composer, strategy="yes_no")
    claim = composer.claim(first)
    if claimed.agrees and not calls_more(question.text, knowledge.release.passages[first.passage].text):
        yes = composer.wording.yes.format(quote=claim) if openly else composer.wording.yes_figure.format(claim=claim)
        composer.lead(yes, stress=first.amount.text())
    else:
        said = composer.wording.no.format(quote=claim) if claimed.denied else claim
        composer.lead(said, stress=first.amount.text())
        beside += [] if claimed.denied or claimed.agrees else claimed.moves[1:MOVES_SHOWN]
    for figure in beside:
        composer.line(composer.claim(figure))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _without_verdict(
    question: Question, best: PassageMatch, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentence that says neither yes nor no: on the matter, setting it as a task, or only near to it."""
    beside = _is_beside(question, best, knowledge)
    template = composer.wording.only_near if beside else composer.wording.on_this
    passage = _nearer(best, evidence, question) if beside else best.passage
    if passage is None:
        return None
    if CHANGE_CLAIMED.search(question.text) and not turns(passage, question, knowledge):
        found = (match.passage for match in evidence.passages if not match.coverage.missing)
        turning = next((item for item in found if turns(item, question, knowledge)), None)
        if turning is None:
            near = composer.wording.closest if beside else composer.wording.on_this
            said = near.format(quote=composer.quote(passage))
            composer.lead(composer.wording.no_change.format(claim=said))
            return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
        passage = turning
    elif not beside and ALREADY_ASKED.search(question.text) and knowledge.roles[passage.id] is Role.TASK:
        template = composer.wording.only_a_task
    elif leaves_outcome_open(passage, question, knowledge):
        composer.lead(composer.wording.not_said_met.format(quote=composer.quote(passage)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
    composer.lead(template.format(quote=composer.quote(passage)))
    judged = any(
        evaluates(term.text) for term in question.terms
    )  # «có suôn sẻ không»: told in other words of the thing
    unlikely = beside and not judged and _likelihood(passage, evidence) < LIKELY_ANSWER
    return composer.answer(Status.PARTLY_ANSWERED if unlikely else Status.ANSWERED, strategy="yes_no")


def _likelihood(passage: Passage, evidence: Evidence) -> float:
    """Return how likely a sentence answers, by the evidence; 0 for one that is none of it."""
    return next((match.likelihood for match in evidence.passages if match.passage.id == passage.id), 0.0)


def _nearer(best: PassageMatch, evidence: Evidence, question: Question) -> Passage | None:
    """Return a likelier sentence that shares a thing with the question, else the best by its words if it is close."""
    first = likeliest(evidence)
    if first is not None and first.likelihood >= best.likelihood + LIKELIER and _shares_thing(first, question):
        return first.passage
    return best.passage if best.retrieval >= RELATED else None


def _shares_thing(match: PassageMatch, question: Question) -> bool:
    """Tell whether a sentence has one thing at least of those asked about, not only how well something goes."""
    things = [term for term in question.terms if not is_judgement(term.text.removeprefix("có "))]
    return not things or any(term not in match.coverage.missing for term in things)


def _is_beside(question: Question, best: PassageMatch, knowledge: Knowledge) -> bool:
    """Tell whether a sentence leaves open what makes the question: a thing that another sentence of its point says, or,
    where it is not close, any word or all but words of the same topic.
    """
    text, title = knowledge.passage_texts[best.passage.id], knowledge.section_texts[best.passage.section]
    words = [term for term in question.terms if not term.text.isdigit() and term.kind != "place"]
    unsaid = [term for term in words if not any(said.speaks_of(term, loosely=True) for said in (text, title))]
    if any(term.vital for term in unsaid):
        return True
    things = [term for term in words if term.vital]
    if things and all(term in best.coverage.loose for term in things):
        return True  # «nông thôn mới kiểu mẫu» of a sentence on «nông thôn mới»
    asked = IS_THERE.search(question.text)
    asked_of = any(term.start > asked.start() for term in unsaid) if asked else False  # «có mua thuyền không»
    return asked_of or (best.retrieval < SURELY_FOUND and (not things or bool(unsaid)))


def _leaves_subject(question: Question, passage: Passage) -> bool:
    """Tell whether a short message may mean what was just spoken of, and the sentence found is another than was quoted."""
    quoted = [(document, start) for document, start, _ in question.memory.spoken_of]
    short = len(syllables(question.text)) <= SHORT_QUESTION
    return bool(quoted) and short and (passage.document, passage.start) not in quoted


def _has_part(question: Question, passage: Passage, part: str) -> bool:
    """Tell whether one clause says both the part («chủ trì») and the body that a question gives it to."""
    bodies = [term for term in question.terms if term.kind == "organisation"]
    clauses = [MatchText(clause) for clause in re.split(r"[;,.]", passage.text) if part.lower() in clause.lower()]
    return all(any(clause.speaks_of(term) for clause in clauses) for term in bodies)


def _names_another(question: Question, best: PassageMatch, knowledge: Knowledge) -> bool:
    """Tell whether the sentence says all of the question but puts another organisation or place in its stead."""
    if ALTERNATIVES.search(question.text):
        return False  # «UBND tỉnh hay UBND thành phố» takes neither for granted
    text = knowledge.passage_texts[best.passage.id]
    others = [term for term in question.terms if term.kind in ("organisation", "place") and not text.speaks_of(term)]
    rest = [term for term in question.terms if term not in others]
    others = [term for term in others if term.vital]  # «bên ủy ban có …» only says who is asked
    return bool(others and rest and organisations_in(best.passage.text)) and not cover(rest, [(text, 1.0)]).missing


def _is_of_another_level(question: Question, passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a claim gives to one level what the sentence about it gives to another: «theo chỉ đạo của tỉnh à»."""
    said = LEVEL_AHEAD.sub(lambda match: f"theo {match['way']} của {match['level']}", question.text)
    claimed = next(iter(BY_LEVEL.finditer(said)), None)
    if claimed is None or not cues.CLAIMED.search(question.text) or not LEVEL_NAMED.search(passage.text):
        return False
    text = knowledge.passage_texts[passage.id]
    things = [term for term in question.terms if term.vital and not LEVEL_NAMED.match(term.text)]
    if not things or any(not text.speaks_of(term) for term in things):
        return False
    told = claimed["giver"] and claimed["giver"].lower() in passage.text.lower()
    other = claimed["level"].lower() not in passage.text.lower()
    return bool(told and other) or bool(levels_apart(claimed.group(), passage, knowledge))


def _check_reference(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Compare the date or the issuer that a question gives a named document with the documents' own words."""
    places = named_documents(question, knowledge)
    if not places:
        wrong = dates_another_kind(question, knowledge)
        return corrected(wrong, composer, strategy="yes_no") if wrong else None
    if (wrong := dated_otherwise(question, places)) is not None:
        return corrected(wrong, composer, strategy="yes_no")
    passage = places[0][0]
    first_of_each = {place.number: (said, place) for said, place in reversed(places)}
    for said, place in first_of_each.values():  # «nghị quyết 03 và nghị quyết 01 đều do … ban hành»
        if misstates(question, said, place):
            return corrected(said, composer, strategy="yes_no")
    if (wrong := misnames_subject(question, places)) or (wrong := dates_another_kind(question, knowledge)):
        return corrected(wrong, composer, strategy="yes_no")
    wording = composer.wording.yes if plainly_says(passage, question, knowledge) else composer.wording.on_this
    if ALREADY_ASKED.search(question.text) and question.terms and knowledge.roles[passage.id] is Role.TASK:
        wording = composer.wording.only_a_task
    composer.lead(wording.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")
