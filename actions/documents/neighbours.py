"""Finds the sentences after another one that go on about the same task: who does it, by when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.organisations import doers_in, organisations_in
from index.model import Passage, Section

FOLLOWING = 3  # sentences of the paragraph that may still be about the same
AGENCY = re.compile(
    r"\b(?:chủ trì|thực hiện|phụ trách|tham mưu|đảm nhiệm|đảm nhận|chịu trách nhiệm|theo dõi|đôn đốc|đầu mối|chủ đầu tư|làm|"
    r"tổ chức|triển khai|tiến hành)\b",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(r"\b[^\W\d_]+ (?:này|nói trên|trên đây|đó|ấy)\b", re.IGNORECASE)  # «phải đưa xong các hộ này»
CLOSES = re.compile(r"\W*Giao\s")  # «Giao Phòng Kinh tế theo dõi, đôn đốc.» below a list is about all of it
BEFORE_AGENCY = re.compile(  # of a heading: «9. Đề nghị Mặt trận Tổ quốc tỉnh», «Trách nhiệm của Sở Y tế»
    r"^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s+|^(?:đề nghị|giao|yêu cầu|(?:trách nhiệm|nhiệm vụ) của)(?: các)?\s+",
    re.IGNORECASE,
)
NUMBERED_POINT = re.compile(r"(?:khoản|điểm|mục) \w{1,4}", re.IGNORECASE)
WHICH_ONES = re.compile(
    r"(?:,? ?(?:và|các|những|xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|tỉnh)\b)*"
)  # «UBND|các xã, phường»


def rest_of_paragraph(passage: Passage, knowledge: Knowledge) -> Iterator[Passage]:
    """Yield the next few sentences that stand on one line with a passage."""
    text = knowledge.release.text(passage.document)
    end = passage.end
    after = (item for item in knowledge.release.section_passages.get(passage.section, ()) if item.start > passage.start)
    for count, item in enumerate(sorted(after, key=lambda found: found.start)):
        if count == FOLLOWING or passage.cells or item.cells or "\n" in text[end : item.start]:
            return
        yield item
        end = item.end


def sentence_before(passage: Passage, knowledge: Knowledge) -> list[Passage]:
    """Return the sentence that stands just before a passage in its section; empty where it is the first or a row."""
    point = knowledge.release.section_passages.get(passage.section, ())
    before = [item for item in point if item.start < passage.start and not (item.cells or passage.cells)]
    return [max(before, key=lambda item: item.start)] if before else []


def goes_on_about(following: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence after another says a thing of the question again, or points back («các hộ này»)."""
    text = knowledge.passage_texts[following.id]
    named = any(text.credit(term) == 1.0 for term in question.terms if term.vital and term.kind != "place")
    return named or POINTS_BACK.search(following.text) is not None


def agency_after(passage: Passage, question: Question, knowledge: Knowledge) -> tuple[Passage, list[str]] | None:
    """Return the sentence that says who does what a passage tells, with the agencies it names; None where none does.

    It is in the same paragraph, or the line that closes a list («Giao … chủ trì»).
    """
    point = knowledge.release.section_passages.get(passage.section, ())
    closing = [item for item in point[-1:] if item.start > passage.start and CLOSES.match(item.text)]
    for following in (*rest_of_paragraph(passage, knowledge), *closing):
        names = doers_in(following.text)
        if not names:
            continue
        opens = following.text.lstrip(" -+*").startswith(names[0])
        if AGENCY.search(following.text) and (
            opens or goes_on_about(following, question, knowledge) or following in closing
        ):
            return following, names
        if re.match(r"\W*(?:Đơn vị|Cơ quan) (?:thực hiện|chủ trì|đầu mối)\W", following.text):
            return following, names
    return None


def titles_above(section: Section, knowledge: Knowledge) -> Iterator[str]:
    """Yield the headings above a section, the nearest first; a numbered point above it by its own title."""
    for depth in range(len(section.trail) - 1, -1, -1):
        label = section.trail[depth]
        if NUMBERED_POINT.fullmatch(label):
            above = (item for item in knowledge.release.sections.values() if item.document == section.document)
            same = (item for item in above if item.label == label and item.trail == section.trail[:depth])
            yield from (item.title for item in same)
        yield label


def heading_agency(passage: Passage, knowledge: Knowledge) -> list[str]:
    """Return the agency that is all a heading above a list of tasks names: «1. Sở Nông nghiệp và Môi trường:»."""
    section = knowledge.release.sections[passage.section]
    for title in () if passage.cells else (section.title, *titles_above(section, knowledge)):
        name = BEFORE_AGENCY.sub("", BEFORE_AGENCY.sub("", title)).strip(" :.")
        names = organisations_in(name)
        if any(char.isdigit() for char in name):
            continue  # a number that stands in no quoted sentence cannot be shown
        if names and name.startswith(names[0]) and WHICH_ONES.fullmatch(name, len(names[0])):
            return [name]
    return []
