"""Finds what a question is about: its words without the frame that every question has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from actions.words.collocation import ASSOCIATED, ONE_WORD, association
from actions.words.counted_names import without_cases, without_count
from actions.words.document_phrases import DocumentPhrases
from actions.words.frames import ASKING_PAIRS, PARTICLES, may_be_frame
from actions.words.matching import Term
from actions.words.same_words import written_for
from index.thesaurus import Concept, Thesaurus
from vietnamese.folding import fold
from vietnamese.language_model import written_vietnamese
from vietnamese.phonology import is_syllable
from vietnamese.syllables import Syllable, syllables
from vietnamese.units import read_unit, unit_dimension

MEASURES_ALWAYS = ("time", "days", "months", "years", "money")  # «tháng Chạp» is a month, «mấy đồng tiền ăn» money
LONGEST_PHRASE = 6  # syllables of a phrase that the documents may use as one term
FLOWS = frozenset(("thu", "chi"))
OTHER = "khác"
OF_FLOWS = frozenset(("khoản", "mức", ""))  # often ahead of them, of what they are an amount
EVERYBODY = "người dân"  # left of «số người dân»; «sự hài lòng của người dân» is no population
CONCEPT_WEIGHT = 1.5  # what plans are written about counts for more than other words


def _is_translation(phrase: str, concept: Concept) -> bool:
    """Tell whether a phrase is the Vietnamese for English words only, which makes it no thing that plans are written about."""
    return concept.kind == "english" and fold(phrase) == fold(concept.name)


def _name_length(token: str) -> int:
    """Return how many syllables of a segmented word are a name at its head, two at least: «Phước Thuận|dài»; else 0."""
    capital = [word.text[:1].isupper() for word in syllables(token)]
    length = next((place for place, is_capital in enumerate(capital) if not is_capital), len(capital))
    return length if length > 1 else 0


def _said_last(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return terms once each; one said twice stands where it was said in full last, which more likely asks than tells."""
    found: dict[Term, Term] = {}
    for term in terms:
        if term not in found or len(term.said) >= len(found[term].said):
            found[term] = term
    return tuple(found.values())


class TermFinder:
    """Splits the open words of a question into terms, knowing the documents' own phrases and the thesaurus."""

    def __init__(self, passages: Iterable[str], thesaurus: Thesaurus, segment: Callable[[str], Sequence[str]]) -> None:
        self._phrases = DocumentPhrases(passages, segment)
        self._thesaurus = thesaurus
        self._segment = segment

    def find(
        self,
        text: str,
        *,
        taken: Sequence[tuple[int, int]] = (),
        doubtful: Collection[int] = (),
        apart: Collection[int] = (),
    ) -> tuple[Term, ...]:
        """Return the terms of ``text`` in order, leaving out the spans already ``taken`` (periods, amounts …).

        ``doubtful`` are the places of syllables whose diacritics were guessed: alone one may be another that folds alike.
        ``apart`` are places in the text over which no term reaches.
        """
        every = syllables(text)
        free = [not any(start < word.end and word.start < end for start, end in taken) for word in every]
        words = [word.text.lower() if is_free else "" for word, is_free in zip(every, free, strict=True)]
        ends = self._word_ends(text, len(every))
        found: dict[int, tuple[int, Term]] = {}
        closed = frozenset(
            at
            for at, (one, other) in enumerate(pairwise(every))
            if any(one.end <= place <= other.start for place in apart) or self._ends_name(every, at)
        )
        self._find_concepts(words, found, closed)
        self._find_rest(words, ends, found, closed)
        if not found:
            found = self._named_by_frames(words)
        placed = [replace(term, start=every[at].start) for at, (_, term) in sorted(found.items())]
        placed = [self._with_homographs(term) if term.start in doubtful else term for term in placed]
        placed = [
            term
            for term in placed
            if term.synonyms or not term.guessed or self.uses(term.text) or not may_be_frame(term)
        ]
        return _said_last(placed)

    def _ends_name(self, every: Sequence[Syllable], at: int) -> bool:
        """Tell whether a name of at least two syllables ends with the one at a place: «Gò Sỏi|lấp đầy», not «Bộ Công|an»."""
        if not 0 < at < len(every) - 1:
            return False
        before, last, after = (word.text for word in every[at - 1 : at + 2])
        named = before.istitle() and last.istitle() and after.islower()
        apart = association(last.lower(), after) < ASSOCIATED  # «Bộ Nội|vụ» is written together
        return named and apart and f"{last.lower()} {after}" not in self._phrases.words

    def _with_homographs(self, term: Term) -> Term:
        """Return a guessed lone syllable with the words of the documents that look like it without diacritics."""
        if term.known or " " in term.text:
            return term
        alike = written_vietnamese().spellings.get(fold(term.text), ())
        others = (word for word in alike if word not in (term.text, *term.synonyms) and self.uses(word))
        return replace(term, synonyms=(*term.synonyms, *others), guessed=True)

    def end_of_amount(self, text: str, start: int, end: int) -> int:
        """Return where an amount ends that leaves whole the name which its unit opens: «500 căn|nhà ở xã hội», «300|cây xanh».

        ``start`` is where its number ends, ``end`` where its unit does.
        """
        words = syllables(text)
        for first, word in enumerate(words):
            if not start <= word.start < end:
                continue
            for length in range(min(self._thesaurus.longest, len(words) - first), 1, -1):
                phrase = " ".join(item.text.lower() for item in words[first : first + length])
                concept = self._thesaurus.find(phrase) if words[first + length - 1].end > end else None
                if concept is not None and concept.kind == "topic":
                    return words[first - 1].end if first else start
        return end

    def uses(self, phrase: str) -> bool:
        """Tell whether the documents use a phrase (lower case, single spaces) anywhere."""
        return self._phrases.count(phrase) > 0

    def weight(self, phrase: str) -> float:
        """Return from 1, for a phrase as frequent as the passages, up to 2, for one that they never use."""
        return self._phrases.weight(phrase)

    def _find_concepts(self, words: Sequence[str], found: dict[int, tuple[int, Term]], closed: Collection[int]) -> None:
        """Take the words of the thesaurus, the longest anywhere in the question first; none reaches over ``closed``."""
        used = [not word for word in words]
        for at, pair in enumerate(pairwise(words)):
            if fold(" ".join(pair)) in ASKING_PAIRS:  # «con bao nhiêu» names no storm
                used[at] = used[at + 1] = True
        for at, (flow, following) in enumerate(pairwise(words)):  # «thu khác» is one kind of revenue beside others
            if flow in FLOWS and following == OTHER and self.uses(f"{flow} {following}"):
                found[at] = 2, Term(f"{flow} {following}", weight=self.weight(f"{flow} {following}"))
                used[at] = used[at + 1] = True
        for length in range(min(self._thesaurus.longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                phrase = " ".join(words[start : start + length])
                if any(used[start : start + length]) or (length == 1 and self._phrases.is_frame(phrase)):
                    continue
                if any(at in closed for at in range(start, start + length - 1)):
                    continue
                concept = self._thesaurus.find(phrase)
                if concept is None or _is_translation(phrase, concept) or self._cuts_word(words, start, length):
                    continue
                if is_syllable(phrase) and concept.kind == "indicator" and not self._speaks_of(concept):
                    continue  # «chi cho hội nghị» in a document without a budget is no budget spending
                if (wider := self._said_around(words, start, length, used, closed)) is not None:
                    first, count = wider
                    said = " ".join(words[first : first + count])
                    found[first] = count, Term(said, written_for(said), (phrase,), self.weight(said))
                    used[first : first + count] = [True] * count
                    continue
                found[start] = length, self._concept_term(phrase, concept)
                used[start : start + length] = [True] * length

    def _said_around(
        self, words: Sequence[str], start: int, length: int, used: Sequence[bool], closed: Collection[int]
    ) -> tuple[int, int] | None:
        """Return where an everyday phrase around a word of the thesaurus starts and its length, «hộ|buôn bán»; else None."""
        for count in range(LONGEST_PHRASE, length, -1):
            for first in range(max(0, start + length - count), min(start, len(words) - count) + 1):
                phrase = " ".join(words[first : first + count])
                reaches = any(at in closed for at in range(first, first + count - 1))
                if reaches or any(used[first : first + count]) or self._cuts_word(words, first, count):
                    continue
                if self._is_said_for_one(phrase):
                    return first, count
        return None

    def _speaks_of(self, concept: Concept) -> bool:
        """Tell whether the documents use a name of a thing that says what it is: «tổng chi», no «chi tiêu» of some receipts."""
        own = {*concept.name.split()[1:], "tổng"}
        return any(own & {*word.split()} and self.uses(word) for word in (concept.name, *concept.words))

    def _concept_term(self, phrase: str, concept: Concept) -> Term:
        """Return the term for a word of the thesaurus; an indicator of one syllable goes by its full name.

        Single syllables are no synonyms of what was said in full: «thu» alone may be any revenue.
        """
        name = concept.name if concept.kind == "indicator" and is_syllable(phrase) else phrase
        words = concept.words
        if concept.kind == "indicator":
            words = tuple(how(word) for how in (str, without_count, without_cases) for word in words)
        words = tuple(word for word in words if word in concept.words or word != EVERYBODY)
        others = tuple(dict.fromkeys(word for word in words if word != name and not is_syllable(word)))
        same, related = (written_for(phrase), others) if concept.kind == "topic" else (others, ())
        return Term(name, same, related, CONCEPT_WEIGHT * self.weight(name), kind=concept.kind, said=phrase)

    def _cuts_word(self, words: Sequence[str], start: int, length: int) -> bool:
        """Tell whether taking these syllables would split a known word («thu từ đất|đai», «thất|thu ngân sách»)."""
        end = start + length
        if start and f"{words[start - 1]} {words[start]}" in self._phrases.words:
            return True
        flows = start and length == 1 and words[start] in FLOWS and words[start - 1] not in OF_FLOWS
        if flows and association(words[start - 1], words[start]) >= ONE_WORD:  # «doanh|thu» is no budget revenue
            return True
        if end >= len(words):
            return False
        crossing = f"{words[end - 1]} {words[end]}"
        following = f"{words[end]} {words[end + 1]}" if all(words[end : end + 2]) and end + 1 < len(words) else ""
        if (
            length > 1 and following and self._is_one_word(following)
        ):  # «Thành ủy|ban hành»: it goes with the one after it
            return False
        if (
            crossing in self._phrases.words
            or self._is_said_for_one(crossing)
            or self._thesaurus.find(crossing) is not None
        ):
            return True
        return length == 1 and association(words[end - 1], words[end]) >= ONE_WORD

    def _is_one_word(self, pair: str) -> bool:
        """Tell whether two syllables are a word of the documents, or of written Vietnamese."""
        return pair in self._phrases.words or association(*pair.split()) >= ONE_WORD

    def _find_rest(
        self, words: Sequence[str], ends: set[int], found: dict[int, tuple[int, Term]], closed: Collection[int]
    ) -> None:
        """Split what the thesaurus left into frames, which are dropped, and the documents' or ordinary words."""
        position = 0
        while position < len(words):
            if position in found:
                position += found[position][0]
                continue
            if not words[position]:
                position += 1
                continue
            stop = next((at for at in range(position, len(words)) if at in found or not words[at]), len(words))
            stop = next((at + 1 for at in range(position, stop) if at in closed), stop)
            length, is_term = self._step(words, position, stop, ends)
            if not is_term and (start := self._named_with(words, position, length, found)) is not None:
                length, position, is_term = position + length - start, start, True
            if is_term:
                phrase = " ".join(words[position : position + length])
                found[position] = length, Term(phrase, written_for(phrase), weight=self.weight(phrase))
            position += length

    def _named_by_frames(self, words: Sequence[str]) -> dict[int, tuple[int, Term]]:
        """Return what a question of nothing but frames names in the documents' words: «mức chuẩn là bao nhiêu»."""
        for length in range(min(LONGEST_PHRASE, len(words)), 1, -1):
            for start in range(len(words) - length + 1):
                if self._phrases.is_name_of_frames(words[start : start + length]):
                    phrase = " ".join(words[start : start + length])
                    return {start: (length, Term(phrase, written_for(phrase), weight=self.weight(phrase)))}
        return {}

    def _step(self, words: Sequence[str], position: int, stop: int, ends: set[int]) -> tuple[int, bool]:
        """Return how many syllables to take at ``position`` and whether they are a term."""
        frame = self._frame_length(words, position, stop, ends)
        longest = min(LONGEST_PHRASE, stop - position)
        for length in range(longest, max(1, frame), -1):
            if length == LONGEST_PHRASE < stop - position and position + length - 1 not in ends:
                continue  # «chủ tịch hội đồng nghệ|thuật»
            if self._ends_in_word(words, position + length, stop, ends):
                continue  # «giám sát việc thực|hiện»
            if self._phrases.is_term(words[position : position + length], after_frame=frame > 0):
                return length, True
            if self._is_said_for_one(" ".join(words[position : position + length])):
                return length, True
        if frame:
            return frame, False
        if (measure := self._measure_length(words, position, stop, ends)) > 0:
            return measure, False
        length = next((n for n in range(1, 4) if position + n - 1 in ends), 1)
        return min(length, stop - position), True

    def _is_said_for_one(self, phrase: str) -> bool:
        """Tell whether a phrase of everyday speech is what the documents write another word for."""
        return any(self.uses(word) for word in written_for(phrase))

    def _ends_in_word(self, words: Sequence[str], end: int, stop: int, ends: set[int]) -> bool:
        """Tell whether a phrase up to ``end`` would split a word of the documents that the segmenter takes for one, too."""
        return end < stop and end - 1 not in ends and f"{words[end - 1]} {words[end]}" in self._phrases.words

    def _measure_length(self, words: Sequence[str], position: int, stop: int, ends: set[int]) -> int:
        """Return the syllables of a unit of measure («tấn», «héc ta»): it asks for a kind of figure, not for a thing.

        One that only opens a word is none: «công|an» is measured in no «công» of land.
        """
        found = read_unit(" ".join(words[position:stop]), 0)
        if found is None or unit_dimension(found.unit).startswith("count"):
            return 0
        length = len(syllables(" ".join(words[position:stop])[: found.end]))
        end = position + length
        opens = (
            unit_dimension(found.unit) not in MEASURES_ALWAYS
            and end < stop
            and end - 1 not in ends
            and association(words[end - 1], words[end]) >= ASSOCIATED
        )
        return 0 if opens else length

    def _named_with(
        self, words: Sequence[str], position: int, length: int, found: dict[int, tuple[int, Term]]
    ) -> int | None:
        """Return where a term begins that the documents go on with what looks like a unit of measure: «huy chương|đồng»."""
        before = next((at for at, (taken, _) in found.items() if at + taken == position), None)
        unit = read_unit(" ".join(words[position : position + length]), 0)
        if before is None or unit is None or not unit_dimension(unit.unit).startswith("money"):
            return None
        if found[before][1].kind not in ("", "topic"):
            return None
        return before if self.uses(" ".join(words[before : position + length])) else None

    def _word_ends(self, text: str, count: int) -> set[int]:
        """Return the indexes of syllables after which a segmented word ends; all where segmentation went astray."""
        ends: set[int] = set()
        cursor = 0
        for token in self._segment(text):
            words = [word.text.lower() for word in syllables(token)]
            if self._is_chance_pair(words):
                ends.add(cursor)
            if (name := _name_length(token)) and name < len(words):
                ends.add(cursor + name - 1)
            cursor += len(words)
            ends.add(cursor - 1)
        astray = cursor != count or text.isascii()  # the segmenter knows Vietnamese with its diacritics only
        return set(range(count)) if astray else ends

    def _is_chance_pair(self, words: Sequence[str]) -> bool:
        """Tell whether a segmented word is a frame word and its neighbour that nobody writes as one («đảo|định đón»)."""
        phrase = " ".join(words)
        if (
            len(words) != 2
            or phrase in self._phrases.words
            or self._phrases.is_frame(phrase)
            or self._thesaurus.find(phrase)
        ):
            return False
        return any(map(self._phrases.is_frame, words)) and association(*words) < ASSOCIATED

    def _frame_length(self, words: Sequence[str], position: int, stop: int, ends: set[int]) -> int:
        for length in range(min(LONGEST_PHRASE, stop - position), 0, -1):
            whole = length > 1 or (position in ends and (position == 0 or position - 1 in ends))
            whole = whole or words[position] in PARTICLES
            if whole and self._phrases.is_frame(" ".join(words[position : position + length])):
                return length
        return 0
