"""Finds the sentence after one that tells of a task which says by when it is done."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import POINTS_BACK, rest_of_paragraph
from actions.documents.outcomes import came_about, outcome_of
from actions.documents.times import own_times, times_in, with_bound
from actions.question import Question
from actions.words.organisations import organisations_in
from index.model import Passage
from vietnamese.syllables import syllables

CARRIED_OUT = re.compile(
    r"\b(?:chủ trì|thực hiện|phụ trách|tham mưu|hoàn thành|xong|thời gian|thời hạn)\b", re.IGNORECASE
)
OPENS_WITH_DOING = re.compile(
    r"^\W*(?:hoàn thành|thực hiện|chi trả|cấp phát|bàn giao|triển khai|tổ chức|xong|thời gian|thời hạn|dự kiến)\b",
    re.IGNORECASE,
)
SHORT_SENTENCE = 30  # syllables of «Trung tâm Y tế chủ trì, phối hợp Phòng Giáo dục, thực hiện trong quý II/2027.»
STEPS = 4  # syllables between «triển khai» and the office or the time, where all that is told is who and when


def following_with_time(passage: Passage, knowledge: Knowledge) -> list[Passage]:
    """Return the next sentence of the same point when it gives a time; it may well go on about the same thing."""
    point = knowledge.release.section_passages.get(passage.section, ())
    following = [item for item in point if item.start > passage.start][:1]
    return [item for item in following if own_times(item.text)]


def carrying_out(passage: Passage, knowledge: Knowledge) -> tuple[Passage, str] | None:
    """Return the next sentence with its time where all it says is who does what stands before it, and by when."""
    for following in following_with_time(passage, knowledge):
        agencies = organisations_in(following.text)
        own = not OPENS_WITH_DOING.match(following.text)
        if own and not (agencies and following.text.lstrip(" -+*").startswith(agencies[0])):
            continue  # it tells of something else
        if not agencies and not _soon_timed(following.text):
            continue  # «Triển khai kế hoạch chuyển đổi vị trí công tác … năm 2021» is another task
        if CARRIED_OUT.search(following.text) and len(syllables(following.text)) <= SHORT_SENTENCE:
            return following, ", ".join(with_bound(following.text, time) for time in times_in(following.text))
    return None


def _soon_timed(text: str) -> bool:
    """Tell whether a sentence comes to its time within a few syllables of the verb that opens it."""
    opening = OPENS_WITH_DOING.match(text)
    times = own_times(text)
    return not opening or not times or len(syllables(text[opening.end() : text.find(times[0])])) <= STEPS


def told_after(passage: Passage, question: Question, knowledge: Knowledge) -> tuple[Passage, str] | None:
    """Return a later sentence of the paragraph with its times where it goes on about the same («phải đưa xong các hộ này»),
    or says what became of it («Kết quả: đã đặt 80 m cống, xong ngày 20/5/2036»)."""
    outcome = outcome_of(passage, knowledge)
    if outcome is not None and came_about(outcome) and (times := own_times(outcome.text)):
        return outcome, ", ".join(with_bound(outcome.text, time) for time in times[:3])
    for following in rest_of_paragraph(passage, knowledge):
        times = own_times(following.text)
        text = knowledge.passage_texts[following.id]
        things = [term for term in question.terms if term.vital and term.kind != "place"]
        left = [term for term in things if not knowledge.passage_texts[passage.id].speaks_of(term)]
        more = any(text.speaks_of(term) for term in left) or all(text.speaks_of(term) for term in things)
        if times and (more or POINTS_BACK.search(following.text)):  # «viên chức» again is no recruitment
            return following, ", ".join(with_bound(following.text, time) for time in times[:3])
    return None
