"""Says an English question in the Vietnamese words that plans use, so that it is read as any other question.

No translation for people: nouns that follow one another change places, as Vietnamese names the thing first («poverty rate
target» becomes «chỉ tiêu tỷ lệ hộ nghèo»), and what is no known word stays, as it may be a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from actions.words.english.lexicon import ADJECTIVE, NOUN, VERB, Entry, common_words, lexicon
from vietnamese.folding import fold

LONGEST_NAME = 4  # syllables
_TIMES = r"\d thang (?:dau|cuoi) nam (?:\d{4}|nay)|quy \d nam (?:\d{4}|nay)"  # as ``with_times_read`` leaves them
_TOKEN = re.compile(rf"{_TIMES}|[^\W\d_]+(?:['’][A-Za-z]+)?|\d(?:[\d.,]*\d)?(?:[-/][\w/-]*\w)?|\S")
_FULL = {"thang": "tháng", "dau": "đầu", "cuoi": "cuối", "nam": "năm", "quy": "quý"}
_YEAR = re.compile(r"(?:19|20)\d\d$")
_ASKING_FIRST = re.compile(
    r"\W*(?:(?:is|are|was|were|will|would|do|does|did|can|could|should|has|have|had)(?:n['’]t)?|won['’]t)\b",
    re.IGNORECASE,
)
_MEANING = re.compile(r"\bwhat (?:does|do|is) (.{1,80}?) (?:mean|stands? for|short for)\b", re.IGNORECASE)
_DOING = re.compile(
    r"\bwhat (?:is|are|was|were|will|would|does|do|did|can|should|has|have) (.{1,60}?) "
    r"(?:going to |planning to )?(?:do|doing|done)\b",
    re.IGNORECASE,
)
_ENGLISH_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{1,2}")
_CHANGE = re.compile(
    r"\b(?:by )?how much (?:will|did|does|do|has|have|is|are|was|were) (.{1,80}?) "
    r"((?:to )?(?:rise|rose|risen|increase|grow|grew|go up|fall|fell|drop|decline|decrease|shrink|go down))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|from) ((?:19|20)\d\d) (?:and|to|until) ((?:19|20)\d\d)\b", re.IGNORECASE)
_EITHER = re.compile(r"\bor\b", re.IGNORECASE)
_AFTER = {"any": "nào", "which": "nào", "what": "nào", "this": "này", "these": "này", "that": "đó", "those": "đó"}
_WH = re.compile(r"\b(?:how|what|whats|what's|which|who|whom|whose|when|where|why)\b", re.IGNORECASE)
_TAG = re.compile(
    r",? *\b(?:right|correct|true|(?:is|are|was|were|do|does|did|has|have|will|would|can)n't (?:it|they|he|she|there)|"
    r"am i right|is (?:that|this|it) (?:right|correct|true|so))(?= *\?| *$)",
    re.IGNORECASE,
)
_CONTINUING = re.compile(r"^(?:ok(?:ay)?,? )?(?:so )?and (?!(?:how|what|which|who|when|where|why)\b)", re.IGNORECASE)
_ALREADY = re.compile(r"\b(?:already|yet|so far)\b", re.IGNORECASE)
_IN_ENGLISH = re.compile(r"\b(?:in|into|to) english\b", re.IGNORECASE)  # in which the answer comes as far as it can
_COUNTS = dict(
    zip(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], map(str, range(2, 11)), strict=True)
)
_COUNTED = re.compile(rf"\b({'|'.join(_COUNTS)})(?= (?!thirds|quarters|fourths)[a-z]+s\b)", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.?!]*(?:[.](?=\d)[^.?!]*)*[.?!]*\s*")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A phrase of the question: its part of speech or none, and how it is said."""

    kind: str
    said: str


NAME, NUMBER, YEAR = "name", "number", "year"
MARK, POINTING, VIETNAMESE = "mark", "pointing", "vietnamese"
RUN = (NOUN, ADJECTIVE, NAME)


def in_vietnamese(text: str, names: Mapping[str, str]) -> str:
    """Return an English question in Vietnamese words; ``names`` are the documents' by their folded form."""
    text = _COUNTED.sub(lambda found: _COUNTS[found[1].lower()], _IN_ENGLISH.sub("", text))
    text = _MEANING.sub(r"\1 nghĩa là gì", _HYPHEN.sub(" ", text))
    text = _DOING.sub(r"\1 làm gì", text)
    text = _BETWEEN.sub(r"từ \1 đến \2", _CHANGE.sub(r"\1 \2 how much", text))
    return "".join(_sentence(sentence, names) for sentence in _SENTENCE.findall(text)).strip()


def _sentence(text: str, names: Mapping[str, str]) -> str:
    """Return one sentence; one that opens with «is», «will» … asks whether, unless it asks for something as well."""
    bare, tags = _TAG.subn("", text)
    going_on = _CONTINUING.match(bare)
    bare = bare[going_on.end() :] if going_on else bare
    whether = _ASKING_FIRST.match(bare) and not _WH.search(bare) and not _EITHER.search(bare)
    already = whether and _ALREADY.search(bare) is not None
    bare = _ALREADY.sub("", bare) if already else bare
    said = re.sub(r" +(?=[,.;:?!)%])|(?<=\() +", "", " ".join(_said(_pieces(bare, names))))
    body = said.rstrip(" .?!")
    end = said[len(body) :]
    body = f"còn {body}" if going_on else body
    if whether and body:  # «has it been collected yet?»
        body = f"đã {body} chưa" if already else f"có {body} không"
    return f"{body}{', đúng không' if tags else ''}{end} " if body else ""


def _pieces(text: str, names: Mapping[str, str]) -> Iterator[_Piece]:
    """Split a sentence into the longest phrases that the lexicon knows, names, numbers and marks."""
    tokens = _TOKEN.findall(text)
    at = 0
    while at < len(tokens):
        named = (tokens[at : at + n] for n in range(LONGEST_NAME, 1, -1))
        if name := next((found for found in named if fold(" ".join(found)) in names), None):
            yield _Piece(NAME, names[fold(" ".join(name))])
            at += len(name)
            continue
        reach = min(lexicon().longest, len(tokens) - at)
        length = next((n for n in range(reach, 0, -1) if _entry(tokens[at : at + n]) and not _acts(tokens, at + n)), 0)
        if entry := _entry(tokens[at : at + length]):
            yield _Piece(entry.kind, entry.vietnamese)
        else:
            yield _lone(tokens[at])
        at += max(length, 1)


def _acts(tokens: list[str], end: int) -> bool:
    """Tell whether a phrase up to ``end`` would take the verb of what follows for a noun: «is the city planning|to spend»."""
    going_on = tokens[end - 1 : end + 1]
    if len(going_on) < 2 or not going_on[0].lower().endswith("ing") or going_on[1].lower() != "to":
        return False
    verb = _entry(going_on)
    return verb is not None and verb.kind == VERB


def _entry(tokens: list[str]) -> Entry | None:
    words = [token.lower().replace("’", "'") for token in tokens]
    return lexicon().find(words) if words and all(word[0].isalpha() for word in words) else None


def _lone(token: str) -> _Piece:
    """Return a token that is in no phrase of the lexicon."""
    word = token.lower().replace("’", "'")
    if " " in token:
        return _Piece(YEAR, " ".join(_FULL.get(part, part) for part in token.split()))
    if word in _AFTER:
        return _Piece(POINTING, word)
    if token[0].isdigit():
        return _Piece(YEAR, f"năm {token}") if _YEAR.match(token) else _Piece(NUMBER, _number(token))
    if not token[0].isalpha():
        return _Piece(MARK, token)
    if not token.isascii():
        return _Piece(VIETNAMESE, token)
    named = token[0].isupper() and not token.isupper()
    kind = "" if word in common_words() and not named else NAME
    return _Piece(kind, token.removesuffix("'s").removesuffix("’s"))


def _number(token: str) -> str:
    """Return a number with the separators that Vietnamese writes: «2,341.6» is «2.341,6»; «1.540» may be either and stays."""
    if _ENGLISH_NUMBER.fullmatch(token):
        return token.translate(str.maketrans(",.", ".,"))
    return token


def _said(pieces: Iterable[_Piece]) -> Iterator[str]:
    """Say the pieces in Vietnamese order: in a run of nouns the last first; «which wards» as «phường nào»."""
    run: list[str] = []
    pointing = before = ""
    for piece in (*pieces, _Piece(MARK, "")):
        opens_with_year = piece.kind == YEAR and not run
        if piece.kind in RUN or opens_with_year:
            run.append(piece.said) if piece.kind != NAME or before != NAME else run.append(f"{run.pop()} {piece.said}")
        elif piece.kind == NUMBER and before in RUN:  # «plan 80»
            run.append(f"{run.pop()} {piece.said}")
        else:
            yield from reversed(run)
            if pointing and (run or pointing == "what"):
                yield _AFTER[pointing] if run else pointing
            run, pointing = [], piece.said if piece.kind == POINTING else ""
            if piece.said and piece.kind != POINTING:
                yield piece.said
        before = piece.kind
