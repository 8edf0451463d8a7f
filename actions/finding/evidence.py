"""Gathers what the documents hold on a question: figures and passages, each with how well it fits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from actions.documents.document_choice import homes
from actions.documents.formalities import asks_of_form
from actions.documents.knowledge import Knowledge
from actions.documents.paragraphs import stand_side_by_side
from actions.documents.roles import Role
from actions.documents.task_details import tells_of_task
from actions.finding.figure_rank import ROW_TRUST, FigureMatch, rank_figure
from actions.finding.likelihood import Matrix, features_of, shipped_likelihood
from actions.finding.paid_at_once import of_payment_asked
from actions.finding.payable import may_be_of_one
from actions.finding.relevance import LIKELY_ENOUGH, is_sure
from actions.finding.whose_budget import of_revenue_asked
from actions.question import Question
from actions.words.coverage import Coverage, Remembered, cover
from actions.words.kinds import kin
from actions.words.matching import MatchText, Term
from actions.words.numbered_things import numbered_otherwise
from index.figure_names import may_be_named
from index.model import Passage
from index.retrieval.hits import Hit

SMALL = 400  # passages; up to here every passage is weighed, beyond only what the retriever brings
CANDIDATES = 150
DENSE_WEIGHT = 0.15
NEAR_SHARE = 0.2  # share of a question that what is near to it explains
CLOSEST, EXPLAINING = 12, 6  # passages of which it is told how likely they answer
WORD = re.compile(r"\w+")
NOT_FOUND = Hit("", 0.0, dense=0.0, lexical=0.0)
BESIDE_TRUST = 0.5  # in what the points beside one say that all stand under one number
PARAGRAPH_TRUST = 0.6  # in what the other sentences of a short paragraph say
ROW_COST = 0.2  # a table row says little where a sentence is asked for
NAMED = re.compile(r"[“\"«][^”\"»]{4,120}[”\"»]")  # what something is called


@dataclass(frozen=True, slots=True)
class PassageMatch:
    """A passage, how much of the question it and its headings explain, its rank and the retriever's calibrated score.

    ``at_home`` tells whether its document answers for the question before others, ``own_share`` how much of the question its
    own words explain, ``dense`` and ``lexical`` what its ``Hit`` says, ``likelihood`` how likely it is the one that answers.
    """

    passage: Passage
    coverage: Coverage
    score: float
    retrieval: float
    at_home: bool = True
    own_share: float = 0.0
    dense: float = 0.0
    lexical: float = 0.0
    likelihood: float = 0.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was found, best first."""

    figures: tuple[FigureMatch, ...]
    passages: tuple[PassageMatch, ...]


def gather(question: Question, knowledge: Knowledge, *, within: Sequence[Passage] = ()) -> Evidence:
    """Find and rank figures and passages for a question; only those of the passages ``within`` where some are given.

    What only gives a document its form is weighed where a question may ask of that.
    """
    release = knowledge.release
    hits = {hit.passage: hit for hit in release.retriever.search(_sought(question), k=CANDIDATES)}
    if within:
        candidates: Sequence[Passage] = within
    elif len(release.passages) <= SMALL:
        candidates = list(release.passages.values())
    else:
        candidates = [release.passages[key] for key in hits]
    if not (within or question.follow_up or asks_of_form(question.text)):
        candidates = [item for item in candidates if item.id not in knowledge.formalities]
    candidates = _of_kinds_asked(candidates, question, knowledge)
    credit_of = Remembered()
    figures = [
        rank_figure(figure, question, knowledge, credit_of)
        for passage in candidates
        for figure in release.passage_figures.get(passage.id, ())
        if figure.indicator and may_be_of_one(figure, question.text)
    ]
    home = homes(question, knowledge)
    ranked = [
        _found(
            passage,
            question.terms,
            knowledge,
            hits.get(passage.id, NOT_FOUND),
            credit_of,
            at_home=passage.document in home,
        )
        for passage in candidates
        if passage.id not in knowledge.heading_rows and (within or not tells_of_task(passage, knowledge))
    ]
    ranked = [match for match in ranked if within or not _related_in_name(question, match)]
    weighed = ranked if within else _with_likelihood(ranked, question, knowledge)  # among a few one is always ahead
    passages = sorted(weighed, key=lambda match: -match.score)
    figures = [match for match in figures if not numbered_otherwise(question, _sentence_of(match, knowledge))]
    figures = of_payment_asked(of_revenue_asked(figures, question.text), question.text)
    return Evidence(figures=tuple(sorted(figures, key=lambda match: -match.score)), passages=tuple(passages))


def _of_kinds_asked(candidates: Sequence[Passage], question: Question, knowledge: Knowledge) -> Sequence[Passage]:
    """Return the passages without those on another kind than a question names: «vụ hè thu» for «lúa đông xuân»."""
    kinds = [term for term in question.terms if any(kin(term.text))]
    names = [term for term in question.terms if term.vital and not (term.known or term.kind) and term not in kinds]
    texts = knowledge.passage_texts
    return [
        item
        for item in candidates
        if not any(texts[item.id].says_another_kind(term.text) for term in kinds)
        or any(texts[item.id].speaks_of(term) for term in (*kinds, *names))
    ]


def _related_in_name(question: Question, match: PassageMatch) -> bool:
    """Tell whether all that a passage has of the topics asked about stands inside a name: «Dự án “… miền núi phía Bắc”»."""
    text = match.passage.text
    terms = [term for term in question.terms if term.vital and term.kind != "place"]
    aside = (*match.coverage.loose, *match.coverage.missing)
    if not terms or any(term not in aside for term in terms) or not NAMED.search(text):
        return False
    rest = MatchText(NAMED.sub(" ", text))
    return not any(rest.speaks_of(term, loosely=True) for term in terms if term in match.coverage.loose)


def _sentence_of(match: FigureMatch, knowledge: Knowledge) -> str:
    return knowledge.release.passages[match.figure.passage].text


def _with_likelihood(
    matches: Sequence[PassageMatch], question: Question, knowledge: Knowledge
) -> Sequence[PassageMatch]:
    """Return the matches with how likely each of the most promising is to answer; the others have no likelihood."""
    chosen = promising(matches)
    if not chosen:
        return matches
    found = shipped_likelihood().probabilities(evidence_for(chosen, matches, question, knowledge))
    likely = {match.passage.id: float(value) for match, value in zip(chosen, found, strict=True)}
    return [
        replace(match, likelihood=likely[match.passage.id]) if match.passage.id in likely else match
        for match in matches
    ]


def evidence_for(
    chosen: Sequence[PassageMatch], matches: Sequence[PassageMatch], question: Question, knowledge: Knowledge
) -> Matrix:
    """Return what speaks for each of the matches ``chosen`` beside the others, of shape (len(chosen), len(FEATURES))."""
    counts = [len(knowledge.release.passage_figures.get(match.passage.id, ())) for match in chosen]
    texts = [knowledge.passage_texts[match.passage.id].folded.split() for match in chosen]
    open_in_all = set.intersection(*({*match.coverage.missing} for match in matches))
    unheard = [term for term in question.terms if term in open_in_all]
    return features_of(question.text, question.terms, chosen, texts=texts, figures=counts, unheard=unheard)


def promising(matches: Sequence[PassageMatch]) -> list[PassageMatch]:
    """Return the matches of the documents that answer that the retriever finds closest, and those that explain most."""
    own = [match for match in matches if match.at_home]
    closest = sorted(own, key=lambda match: -match.retrieval)[:CLOSEST]
    explaining = sorted(own, key=lambda match: -match.score)[:EXPLAINING]
    return list({match.passage.id: match for match in [*closest, *explaining]}.values())


def likeliest(evidence: Evidence) -> PassageMatch | None:
    """Return the passage that is likeliest to answer; None where nothing was found."""
    best = max(evidence.passages, key=lambda match: match.likelihood, default=None)
    return best if best is None else fullest_namesake(best, evidence)


def fullest_namesake(match: PassageMatch, evidence: Evidence) -> PassageMatch:
    """Return the row of those named alike in a table that says most of the question: «đại biểu» under «Tổ giúp việc».

    It is found as surely, and answers as likely, as the one among them that is.
    """
    if not match.passage.cells:
        return match
    own = match.passage
    beside = (item for item in evidence.passages if item.passage.cells and item.passage.document == own.document)
    alike = (item for item in beside if item.passage.caption == own.caption and _words(item) == _words(match))
    fullest = max((match, *alike), key=lambda item: item.coverage.share)
    return replace(fullest, retrieval=match.retrieval, likelihood=match.likelihood)


def _words(match: PassageMatch) -> list[list[str]]:
    """Return the words of the cells that hold any; the number of a name («nhóm 1») is one of its words."""
    cells = (WORD.findall(cell.lower()) for cell in match.passage.text.split(" | "))
    return [words for words in cells if any(word.isalpha() for word in words)]


def likely_whole(evidence: Evidence) -> PassageMatch | None:
    """Return the likeliest sentence where it is likely enough and leaves nothing of the question open, no row; else None."""
    best = likeliest(evidence)
    if best is None or best.likelihood < LIKELY_ENOUGH or not best.coverage.share:
        return None
    if best.coverage.missing or best.passage.cells:
        return None
    return best


def _sought(question: Question) -> str:
    """Return what is sought: the question's text, and what a follow-up leaves unsaid of the one before it."""
    unsaid = [term.text for term in question.terms if term.start < 0] if question.follow_up else []
    return " ".join([question.text, *unsaid])


def rank_passage(
    passage: Passage, terms: Sequence[Term], knowledge: Knowledge, retrieval: float, credit_of: Remembered
) -> PassageMatch:
    """Weigh one passage: its own words first, then its headings and its numbered point."""
    layers = [
        (knowledge.passage_texts[passage.id], 1.0),
        (knowledge.section_texts[passage.section], 0.75),
        (knowledge.document_texts[passage.document], 0.6),
    ]
    if above := knowledge.row_texts.get(passage.id):
        layers.append((above, ROW_TRUST))
    if point := knowledge.point_texts.get(passage.section):
        apart = stand_side_by_side(knowledge.release.section_passages[passage.section])
        layers.append((point, BESIDE_TRUST if apart else PARAGRAPH_TRUST))
    if paragraph := knowledge.paragraph_texts.get(passage.id):
        layers.append((paragraph, PARAGRAPH_TRUST))
    coverage = cover(terms, layers, loosely=True, credit_of=credit_of)
    own = cover(terms, layers[:1], loosely=True, credit_of=credit_of)
    score = coverage.share + 0.3 * own.share + DENSE_WEIGHT * retrieval - (ROW_COST if passage.cells else 0.0)
    return PassageMatch(passage, coverage, score, retrieval, own_share=own.share)


def _found(
    passage: Passage, terms: Sequence[Term], knowledge: Knowledge, hit: Hit, credit_of: Remembered, *, at_home: bool
) -> PassageMatch:
    """Weigh one passage that the retriever found, or did not find."""
    match = rank_passage(passage, terms, knowledge, hit.score, credit_of)
    return replace(match, dense=hit.dense, lexical=hit.lexical, at_home=at_home)


def closest_first(evidence: Evidence) -> list[PassageMatch]:
    """Return the matches of the documents that answer before others, those first that the retriever finds closest."""
    ranked = sorted((match for match in evidence.passages if match.at_home), key=lambda match: -match.retrieval)
    if not ranked:
        return []
    first = fullest_namesake(ranked[0], evidence)
    taken = {first.passage.id, ranked[0].passage.id}
    return [first, *(match for match in ranked if match.passage.id not in taken)]


def sure_first(evidence: Evidence) -> Sequence[PassageMatch]:
    """Return the passages, best first, the sentence that the retriever is sure of ahead of all others.

    It stays where it is if it leaves open what the best one says, or is a row.
    """
    ranked, closest = evidence.passages, closest_first(evidence)[:2]
    first, second = (*(match.retrieval for match in closest), 0.0, 0.0)[:2]
    if not is_sure(first, second) or closest[0].passage.cells:
        return ranked
    if not {*closest[0].coverage.missing} <= {*ranked[0].coverage.missing}:
        return ranked
    lifted = replace(closest[0], score=ranked[0].score)
    return [lifted, *(match for match in ranked if match is not closest[0])]


def with_role(matches: Sequence[PassageMatch], role: Role, knowledge: Knowledge) -> list[PassageMatch]:
    """Return the matches whose passage has ``role``."""
    return [match for match in matches if knowledge.roles[match.passage.id] is role]


def nearest_topics(evidence: Evidence, knowledge: Knowledge, *, limit: int = 3) -> list[str]:
    """Name, without figures, what the documents do say that comes closest to the question."""
    wordy = (name for name in _near_names(evidence, knowledge) if not any(char.isdigit() for char in name))
    found: dict[str, str] = {}
    for name in wordy:
        found.setdefault(name.lower(), name)
        if len(found) == limit:
            break
    return list(found.values())


def _near_names(evidence: Evidence, knowledge: Knowledge) -> Iterator[str]:
    for match in evidence.figures:
        if match.coverage.share > NEAR_SHARE:
            name = match.figure.indicator  # within a sentence, the names in it as they are
            if may_be_named(name):
                yield name[:1].lower() + name[1:] if name[1:2].islower() else name
    for found in evidence.passages:
        if found.coverage.share > NEAR_SHARE:
            yield from topics_of(found.passage, knowledge)


def topics_of(passage: Passage, knowledge: Knowledge) -> list[str]:
    """Return the thesaurus topics that a passage speaks about, by the words of theirs that it has."""
    text = knowledge.passage_texts[passage.id]
    topics = (concept for concept in knowledge.thesaurus.concepts if concept.kind == "topic")
    said = (next((word for word in concept.words if " " in word and text.says((word,))), None) for concept in topics)
    return [word for word in said if word is not None]
