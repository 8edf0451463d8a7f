"""Answers «ai», «cơ quan nào»: the organisations named in the sentence that answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES, named_documents
from actions.documents.neighbours import agency_after, heading_agency
from actions.documents.times import clause_about
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence, PassageMatch
from actions.finding.fitting_passages import all_fitting
from actions.finding.given_tasks import given_task, same_given_to_others, titles_over
from actions.finding.task_rows import WITH_ASKED, cells_under
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.acts import WHO, Part, parts_asked
from actions.words.holders import holder_in
from actions.words.kinds_of_bodies import is_of_kind, kind_of_body_asked
from actions.words.matching import MatchText, Term
from actions.words.names import NAMES_ASKED, names_some
from actions.words.organisations import ADDRESSING, HELPING, doers_in, leads_in, organisations_in
from index.model import Passage
from vietnamese.folding import fold

LOOSER_AGENCY = 0.4  # the sentence that names the agency may be this much less about the question than the best one
APPROVING = re.compile(  # done by those that something is put before: «đơn vị nào thông qua các đề án»
    r"\b(?:thông qua|phê duyệt|xét duyệt|duyệt|cho ý kiến|xem xét|quyết định|qua tay|(?<!nghị )quyết)\b", re.IGNORECASE
)
ISSUER_ASKED = re.compile(  # «nghị quyết 03 của ai», «ai ra nghị quyết 03»; not «ai báo cáo kết quả nghị quyết 03»
    r"\b(?:ban hành|ký|ra|soạn|soạn thảo|thông qua|phê duyệt)\b|\b(?:của|do|là) (?:ai|cơ quan|đơn vị|cấp|bên)\b|"
    r"\b(?:by|of) whom\b|\b(?:issue|sign|pass)",
    re.IGNORECASE,
)
TOLD_TO = re.compile(  # «ai được đề nghị giám sát»: the one addressed by whoever writes
    rf"{WHO}[^,.?]*\b(?:được|bị) (?:đề nghị|yêu cầu|giao|phân công|mời|chỉ định)\b|"
    rf"\b(?:đề nghị|yêu cầu|giao cho|giao) {WHO}",
    re.IGNORECASE,
)
ADDRESSED_ASKED = re.compile(rf"{ADDRESSING.pattern}[^,.?]{{0,40}}?{WHO}", re.IGNORECASE)
RECIPIENT_ASKED = re.compile(  # «tập huấn cho ai», «ai được bồi dưỡng»: for whom something is, not who does it
    r"(?<!giao )\b(?:cho|dành cho|đối với) (?:những )?(?:ai|đối tượng nào|người nào)\b|"
    r"\b(?:ai|người nào|đối tượng nào) (?:(?:sẽ|thì|phải|cần|nên) )*"
    r"được (?!giao|phân công|ủy quyền|cử|mời|đề nghị|yêu cầu|phân cấp|chỉ định)",
    re.IGNORECASE,
)
RECIPIENT = re.compile(r"\b(?:cho|dành cho) (?!phép|thấy|biết|đến|vay|rằng|ý kiến|thuê)", re.IGNORECASE)
PEOPLE = (
    r"(?:cán bộ|công chức|viên chức|công nhân|người (?:dân|lao động|nghèo|cao tuổi|có công|khuyết tật|dùng|nộp)|"
    r"(?:học|sinh|giáo|giảng|nhân|hội|đoàn|thành) (?:sinh|viên)|trẻ em|phụ nữ|nông dân|ngư dân|nhân dân|thanh niên|"
    r"cựu chiến binh|hộ (?:nghèo|cận nghèo|gia đình|kinh doanh)|doanh nghiệp|hợp tác xã|cộng tác viên|đối tượng)"
)
OF_PEOPLE = re.compile(  # whose what is done is: «|chuyển đổi vị trí công tác| của cán bộ, công chức»
    rf"\W*(?:[^\W\d_]+ ){{0,2}}?(?:của|đối với|với) (?:(?:các|mọi|những|toàn thể|đội ngũ|toàn bộ) )*{PEOPLE}\b",
    re.IGNORECASE,
)
GRANTED = re.compile(  # what a sentence says of those that something is granted to: «hộ nghèo … được vay vốn»
    r"\bđược (?:tiếp cận|cứu trợ|chăm sóc|sơ tán|"
    r"vay|hỗ trợ|hưởng|cấp|miễn|giảm|nhận|trợ cấp|trợ giúp|bồi thường|ưu tiên|ưu đãi|đóng|học|tham gia)\b",
    re.IGNORECASE,
)
SOMEBODY_ASKED = re.compile(  # «ai trúng cử», «chữ ký số ai dùng»: somebody, no agency in charge
    r"\b(?:ai|người nào)\b(?!(?: (?:là|sẽ|phải|đứng ra|có|được giao|thì))* (?:chủ trì|phụ trách|chịu|lo|làm|quản|thực hiện|"
    r"chỉ đạo|đảm nhiệm|tổ chức|triển khai|xử lý|giải quyết|theo dõi|giám sát|kiểm tra|đôn đốc))",
    re.IGNORECASE,
)
GIVEN_NAME = re.compile(  # asks for who stands behind an instruction, not for who carries it out
    r"\b(?:của|theo)(?: (?:chỉ đạo|lệnh))?(?: của)? (?:ai|cơ quan|đơn vị|cấp|bên)\b|"
    r"\b(?:ban hành|quy định|hướng dẫn|yêu cầu)\b",
    re.IGNORECASE,
)
GIVING = re.compile(
    r"\b(?:giao|chủ trì|phụ trách|chịu trách nhiệm|đầu mối|đảm nhiệm|đảm nhận|phối hợp)\b", re.IGNORECASE
)
CHARGED = re.compile(r"\b(?:chủ trì|phụ trách|đầu mối|chịu trách nhiệm|đảm nhiệm|đảm nhận)\b", re.IGNORECASE)
WORKS_APART = re.compile(  # what somebody is in charge of: «các nhiệm vụ về|giao thông|thoát nước|trồng rừng»
    r",|\bvà\b|\b(?:các |những )?(?:nhiệm vụ|công tác|công việc|việc|nội dung)(?: về)?\b", re.IGNORECASE
)
OWNED = re.compile(
    r"\b(?:dự án|công trình|khu|nhà máy)\b[^?.!]{0,80}\bcủa (?:ai|cơ quan nào|đơn vị nào|bên nào)\b", re.IGNORECASE
)
OWNER_ASKED = re.compile(
    r"\b(?P<kind>kế hoạch|báo cáo|đề án|chương trình)\b[^,.?]*\b(?:của|do) (?:cơ quan|đơn vị|cấp|bên|ai)\b"
    r"(?!(?: nào)? (?:chủ trì|thực hiện|phụ trách|triển khai|làm|lo|đảm nhiệm|tham mưu|trình)\b)|"
    r"\b(?:ai|cơ quan nào|đơn vị nào) (?:ban hành|ra|đề ra) (?:cái |bản )?(?P<issued>kế hoạch|báo cáo|đề án|chương trình)\b",
    re.IGNORECASE,
)
ACT_ASKED = re.compile(
    r"\b(?:ai|cơ quan nào|đơn vị nào) (?:(?:sẽ|phải|là người|thì) )*"
    r"(?!(?:là|làm|lo|được|bị|có|đứng|chủ|chịu|phụ|quản|phải|đang)\b)(?P<act>[^\W\d_]+(?: [^\W\d_]+){0,3})",
    re.IGNORECASE,
)
DETERMINERS = ("các", "những", "mọi", "cái", "bản", "hai", "ba")  # open what is acted upon: «trình|các đề án»
WHO_ELSE = re.compile(r"\b(?:ai|bên nào|người nào) (?:sẽ |phải |là người )?(?:trả|nộp|chịu|bù|hoàn)\b", re.IGNORECASE)
LEGAL_BASIS = re.compile(
    r"\W*(?:Căn cứ|Xét(?= (?:đề nghị|tờ trình))|Theo đề nghị)\b", re.IGNORECASE
)  # gives nobody a task
SURE_SHARE = 0.7  # below this a sentence that names an agency may be about something else


def answer_who(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name the organisations of the best sentence; say so when it names none."""
    places = named_documents(question, knowledge)
    issuer = ISSUER_ASKED.search(question.text) or (question.follow_up and not question.terms)  # «thế còn cái 01?»
    if issuer and len(question.numbers) > 1 and (several := _several_issuers(question, knowledge, composer)):
        return several
    for passage, span in places if issuer else ():
        if names := organisations_in(passage.text[span.end :]):
            return _name(names[:1], passage, composer)
    fitting = all_fitting(question, evidence.passages)
    fitting = [match for match in fitting if match.coverage.share >= SURE_SHARE or not match.coverage.missing]
    fitting = [
        match for match in fitting if not LEGAL_BASIS.match(match.passage.text) or GIVING.search(match.passage.text)
    ]
    fitting = [match for match in fitting if _says_itself(match, question, knowledge)] or fitting
    if office := cues.OFFICE.search(question.text) if cues.OFFICE_HOLDER.search(question.text) else None:
        fitting = [match for match in fitting if office.group().lower() in match.passage.text.lower()]
    if places:
        naming = {passage.id for passage, _ in places}
        fitting = [match for match in fitting if match.passage.id in naming] or fitting
    if RECIPIENT_ASKED.search(question.text) and not parts_asked(question.text):
        granting = (match.passage for match in fitting if GRANTED.search(match.passage.text))
        if (granted := next(granting, None)) is not None:
            composer.lead(composer.wording.quote.format(quote=composer.quote(granted)))
            return composer.answer(Status.ANSWERED, strategy="who")
    other = _not_of_doers(question, fitting[0].passage, composer) if fitting else None
    if other is not None:
        return other
    if parts := parts_asked(question.text):
        answer = _having(parts, question, fitting or _less_sure(question, evidence), knowledge, composer)
        if answer is not None:
            return answer
    put_before = any(cue.search(question.text) for cue in (ADDRESSED_ASKED, TOLD_TO, APPROVING, GIVEN_NAME))
    put_before = put_before or all(cue.search(question.text) for cue in (cues.DOCUMENT, ISSUER_ASKED))
    put_before = put_before and not OWNED.search(question.text)  # whoever lends the money does not own the works
    led = CHARGED.search(question.text) is not None and not WITH_ASKED.search(question.text)
    named_in = organisations_in if put_before else leads_in if led else doers_in
    if (owner := _owner(question, fitting)) is not None:
        return _name([owner[1]], owner[0], composer)
    acting = _saying_act(question, fitting)
    fitting = acting or fitting
    if not put_before and (alike := _of_kind_asked(question, fitting, named_in, knowledge)) is not None:
        return _name(alike[1], alike[0], composer)
    for match in [*fitting, *(() if acting else _less_sure(question, evidence))]:
        if led and HELPING.match(match.passage.text):
            continue
        about = clause_about(match.passage.text, question)
        names = heading_agency(match.passage, knowledge) or named_in(about) or named_in(match.passage.text)
        names = names or given_task(match.passage, question, knowledge)
        if names := [name for name in names if not _is_asked_about(name, question)]:
            also = same_given_to_others(match, fitting, knowledge)
            named = dict.fromkeys([*names[:4], *(name for _, name in also)])
            return _name(list(named), match.passage, composer, *(item for item, _ in also))
        if match in fitting and (told := agency_after(match.passage, question, knowledge)):
            following, names = told
            names = [name for name in names if not led or name in leads_in(following.text)]
            return _name(names[:4], match.passage, composer, following)
        if match in fitting and (holder := holder_in(match.passage.text)):
            return _name([holder], match.passage, composer)
    if fitting and not put_before and (assigned := _assigned(question, fitting[0], evidence, knowledge)) is not None:
        passage, names = assigned
        return _name(names[:4], passage, composer, fitting[0].passage)
    nearest = [match.passage for match in fitting] or [passage for passage, _ in places]
    if not nearest:
        return None
    wording = composer.wording
    said = wording.nobody_named if SOMEBODY_ASKED.search(question.text) else wording.no_agency
    composer.lead(said.format(quote=composer.quote(nearest[0])))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="who")


def _several_issuers(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name for each document of several who issued it, with its sentence; None where it is not told of two."""
    told: dict[str, tuple[str, Passage]] = {}
    for passage, span in named_documents(question, knowledge):
        if names := organisations_in(passage.text[span.end :]):
            told.setdefault(span.number, (names[0], passage))
    if len(told) < 2:
        return None
    composer.lead("; ".join(f"{number}: {name}" for number, (name, _) in told.items()) + ".")
    composer.quotes(passage for _, passage in told.values())
    return composer.answer(Status.ANSWERED, strategy="who")


def _not_of_doers(question: Question, passage: Passage, composer: Composer) -> Answer | None:
    """Quote the sentence that says for whom something is or what it is called, or say that it does not; None for «ai làm»."""
    wording, quote = composer.wording, composer.quote
    if NAMES_ASKED.search(question.text) and not cues.PERSON.search(question.text):
        said = names_some(passage.text, {term.text.split()[0] for term in question.terms})
        unsaid = wording.no_names
    elif RECIPIENT_ASKED.search(question.text) and not parts_asked(question.text):
        said = RECIPIENT.search(passage.text) is not None or _is_of_people(passage, question)
        unsaid = wording.no_recipient
    else:
        return None
    composer.lead((wording.quote if said else unsaid).format(quote=quote(passage)))
    return composer.answer(Status.ANSWERED if said else Status.PARTLY_ANSWERED, strategy="who")


def _is_of_people(passage: Passage, question: Question) -> bool:
    """Tell whether a sentence says of which people the thing asked about is, straight after it."""
    text = passage.text.lower()
    ends = (text.find(term.text) + len(term.text) for term in question.terms if term.vital and term.text in text)
    return any(OF_PEOPLE.match(text, end) is not None for end in ends)


def _having(
    parts: Sequence[Part],
    question: Question,
    fitting: Sequence[PassageMatch],
    knowledge: Knowledge,
    composer: Composer,
) -> Answer | None:
    """Name the bodies that have a part in an act, or say that it is not stated who has it.

    A short follow-up («Ai thông qua?») is about the sentences quoted last. None where a sentence speaks of the act
    without a body beside it.
    """
    last = _quoted_last(question, knowledge) if question.follow_up else []
    passages = list({item.id: item for item in (*last, *(match.passage for match in fitting))}.values())
    after = (agency_after(passage, question, knowledge) for passage in passages)
    for passage in (*passages, *(told[0] for told in after if told)):
        found = [
            name
            for part in parts
            for name in (*cells_under(part.columns, passage, knowledge), *part.bodies(passage.text))
        ]
        names = [name for name in dict.fromkeys(found) if not _is_asked_about(name, question)]
        if doing := _without_partners(names, passage, knowledge):
            return _name(doing[:4], passage, composer)
    near = [item for item in passages if item in last or item.id in {match.passage.id for match in fitting[:1]}]
    texts = [*(item.text for item in near), *(title for item in near for title in titles_over(item, knowledge))]
    if not passages or any(part.act.search(text) for part in parts for text in texts):
        return None
    named = " và ".join(part.named for part in parts)
    composer.lead(composer.wording.part_not_named.format(part=named, quote=composer.quote(passages[0])))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="who")


def _without_partners(names: list[str], passage: Passage, knowledge: Knowledge) -> list[str]:
    """Return the office of the heading for those that a sentence only names as working with it: «Chủ trì, phối hợp Sở A …»."""
    before, together, _ = passage.text.partition("phối hợp")
    headless = bool(together) and not organisations_in(before) and "chủ trì" in before.lower()
    return heading_agency(passage, knowledge) if headless else names


def _quoted_last(question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the sentences that the last answer quoted."""
    return knowledge.passages_at((document, start) for document, start, _ in question.memory.citations)


def _of_kind_asked(
    question: Question, fitting: Sequence[PassageMatch], named_in: Callable[[str], list[str]], knowledge: Knowledge
) -> tuple[Passage, list[str]] | None:
    """Return the first of the sentences that say as much as the best whose doer is of the kind asked for («sở nào»), with it."""
    kind = kind_of_body_asked(question.text)
    for match in fitting if kind else ():
        if {*match.coverage.missing} <= {*fitting[0].coverage.missing}:
            found = heading_agency(match.passage, knowledge) or named_in(match.passage.text)
            names = [name for name in found if is_of_kind(name, kind) and not _is_asked_about(name, question)]
            if names:
                return match.passage, names[:4]
    return None


def _says_itself(match: PassageMatch, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence says a thing of the question or gives a task to somebody («Giao … chủ trì»).

    What is only in its headings or beside it in its point may be something else.
    """
    if GIVING.search(match.passage.text):
        return True
    text = knowledge.passage_texts[match.passage.id]
    vital = [term for term in question.terms if term.vital]
    things = [term for term in vital if " " in term.text and term.kind != "organisation"] or vital
    return any(text.speaks_of(term, loosely=True) for term in things)


def _owner(question: Question, fitting: Sequence[PassageMatch]) -> tuple[Passage, str] | None:
    """Return the body whose plan is asked about, with the sentence: «…, kế hoạch … năm 2021 của UBND thành phố»."""
    asked = OWNER_ASKED.search(question.text)
    kind = (asked["kind"] or asked["issued"]) if asked else ""
    for match in fitting if kind else ():
        for clause in re.findall(rf"\b{kind}\b[^,;:.]*", match.passage.text, re.IGNORECASE):
            if names := organisations_in(clause):
                return match.passage, names[0]
    return None


def _saying_act(question: Question, fitting: Sequence[PassageMatch]) -> list[PassageMatch]:
    """Return the sentences that say most of what «ai» does in the words of the question, if any: «ai|trình các đề án»."""
    asked = ACT_ASKED.search(question.text)
    words = asked["act"].lower().split() if asked else []
    act_alone = list(takewhile(lambda word: word not in DETERMINERS, words))
    shortest = min(2, len(words)) if len(act_alone) in (0, len(words)) else len(act_alone)
    for length in range(len(words), max(0, shortest - 1), -1):
        act = re.compile(rf"(?<!chương )(?<!quy )(?<!công )\b{re.escape(' '.join(words[:length]))}\b", re.IGNORECASE)
        if saying := [match for match in fitting if act.search(match.passage.text)]:
            return saying
    return []


def _is_asked_about(name: str, question: Question) -> bool:
    """Tell whether an agency is the very thing of the question, which no answer to «ai» repeats."""
    if WHO_ELSE.search(question.text) and fold(name) in fold(question.text) and not ALTERNATIVES.search(question.text):
        return True  # «tiền vay Ngân hàng Thế giới ai trả»
    return any(term.text == name.lower() for term in question.terms if term.kind != "organisation")


def _assigned(
    question: Question, task: PassageMatch, evidence: Evidence, knowledge: Knowledge
) -> tuple[Passage, list[str]] | None:
    """Return the sentence of a list of who does what that gives the thing of a task to somebody, with whom it names.

    «lắp 410 camera an ninh tại các nút giao thông» is what «Công an thành phố chủ trì lắp đặt camera an ninh» gives,
    «trồng mới 350 ha rừng gỗ lớn» what «Sở Nông nghiệp chủ trì phòng chống thiên tai, trồng rừng» does.
    """
    open_words = (*task.coverage.missing, *task.coverage.loose)
    things = [term for term in question.terms if term.vital and " " in term.text and term not in open_words]
    if cues.OFFICE_HOLDER.search(question.text) or not things:
        return None
    thing, told = max(things, key=lambda term: term.weight), MatchText(clause_about(task.passage.text, question))
    for match in evidence.passages:
        for clause in () if match.passage.cells else match.passage.text.split(";"):
            given = CHARGED.search(clause)
            works = [work.strip(" .") for work in WORKS_APART.split(clause[given.end() :])] if given else []
            own = MatchText(clause).speaks_of(thing) if given else False
            if own or any(" " in work and told.speaks_of(Term(work.lower())) for work in works):
                doing = _without_partners(doers_in(clause), match.passage, knowledge)
                names = [name for name in doing if not _is_asked_about(name, question)]
                if names:
                    return match.passage, names
    return None


def _less_sure(question: Question, evidence: Evidence) -> list[PassageMatch]:
    """Return the sentences near the best that say some of the question's things in so many words, whatever they leave open."""
    if cues.OFFICE_HOLDER.search(question.text):
        return []  # an agency of the sentence is no answer to who leads one
    fitting = all_fitting(question, evidence.passages)
    things = [term for term in question.terms if term.vital and " " in term.text]
    return [
        match
        for match in fitting
        if match.score >= fitting[0].score - LOOSER_AGENCY
        and any(term not in (*match.coverage.missing, *match.coverage.loose) for term in things)
    ]


def _name(names: list[str], passage: Passage, composer: Composer, *following: Passage) -> Answer:
    shown = sentence_case(", ".join(names))
    composer.lead(composer.wording.agency.format(agency=shown), stress=shown)
    composer.quotes([passage, *following])
    return composer.answer(Status.ANSWERED, strategy="who")
