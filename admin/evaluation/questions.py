"""Questions with what a right reply must contain, read from JSON lines and checked before anything is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from index.errors import HoiKeHoachError

Status = Literal[
    "answered",
    "partly_answered",
    "corrected_premise",
    "clarify",
    "not_in_plan",
    "out_of_scope",
    "hand_over",
    "small_talk",
    "error",
]
Intent = Literal[
    "ask_figure",
    "ask_task",
    "ask_achievement",
    "ask_document",
    "ask_when",
    "ask_who",
    "ask_count",
    "ask_compare",
    "ask_compute",
    "ask_yes_no",
    "ask_definition",
    "ask_overview",
    "ask_source",
    "ask_explanation",
    "ask_more",
    "greet",
    "goodbye",
    "small_talk",
    "capabilities",
    "thanks",
    "complaint",
    "hand_over",
    "out_of_scope",
    "abuse",
    "emergency",
]
EntityName = Literal["indicator", "topic", "period", "place", "organisation", "document_number", "amount"]
Word = Annotated[str, StringConstraints(min_length=1)]
REFUSALS: frozenset[Status] = frozenset({"not_in_plan", "out_of_scope"})

_SHAPE = ConfigDict(frozen=True, extra="forbid", strict=True)


class QuestionFileError(HoiKeHoachError):
    """A question file is missing or a line of it cannot be used."""


class Entity(BaseModel):
    """Words of the last turn that name something the answer depends on."""

    model_config = _SHAPE

    entity: EntityName
    text: Word


class Question(BaseModel):
    """One conversation whose last turn is judged.

    ``must`` holds lists of alternatives, one of each to be found in the reply; ``must_not`` must be absent from its
    first line and ``must_not_anywhere`` from all of it; a citation must show ``quote``. ``intent`` is None where any
    intent will do.
    """

    model_config = _SHAPE

    id: Word
    category: Word
    turns: list[str] = Field(min_length=1)
    intent: Intent | None
    intents_also: list[Intent] = []
    status: list[Status] = Field(min_length=1)
    must: list[Annotated[list[Word], Field(min_length=1)]]
    must_not: list[Word] = []
    must_not_anywhere: list[Word] = []
    quote: Word | None = None
    entities: list[Entity] = []

    @model_validator(mode="after")
    def _entities_stand_in_the_last_turn(self) -> Question:
        for entity in self.entities:
            if entity.text not in self.text:
                raise ValueError(f"thực thể «{entity.text}» không có trong câu hỏi cuối")
        return self

    @property
    def text(self) -> str:
        """The turn that is judged."""
        return self.turns[-1]

    @property
    def intents(self) -> frozenset[str]:
        """Every intent that counts as understood; empty where intents are not judged."""
        return frozenset({self.intent, *self.intents_also}) if self.intent else frozenset()

    @property
    def must_be_refused(self) -> bool | None:
        """Whether only a refusal is right; None where both a refusal and an answer are acceptable."""
        wanted = set(self.status)
        if wanted <= REFUSALS:
            return True
        return None if wanted & REFUSALS else False


def load_questions(path: Path) -> list[Question]:
    """Read a question file; raise QuestionFileError naming the line and what to put right."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionFileError(
            f"Không đọc được tệp câu hỏi «{path}». Hãy kiểm tra đường dẫn và bảng mã UTF-8 của tệp."
        ) from error
    questions: dict[str, Question] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        question = _read_line(line, f"Dòng {number} của «{path.name}»")
        if question.id in questions:
            raise QuestionFileError(f"Dòng {number} của «{path.name}»: mã «{question.id}» đã dùng ở dòng trước.")
        questions[question.id] = question
    if not questions:
        raise QuestionFileError(f"Tệp câu hỏi «{path}» không có câu nào.")
    return list(questions.values())


def _read_line(line: str, where: str) -> Question:
    try:
        return Question.model_validate_json(line)
    except ValidationError as error:
        raise QuestionFileError(f"{where} không dùng được: {'; '.join(_problems(error))}.") from error


_PROBLEMS = {
    "json_invalid": "không phải một đối tượng JSON hợp lệ",
    "missing": "thiếu trường này",
    "extra_forbidden": "trường không có trong định dạng",
    "literal_error": "giá trị không có trong danh sách cho phép",
    "too_short": "không được để trống",
    "string_too_short": "không được để trống",
    "string_type": "phải là chuỗi",
    "list_type": "phải là danh sách",
}


def _problems(error: ValidationError) -> list[str]:
    problems = []
    for item in error.errors(include_url=False):
        field = ".".join(str(part) for part in item["loc"])
        reason = _PROBLEMS.get(item["type"], item["msg"].removeprefix("Value error, "))
        problems.append(f"{field}: {reason}" if field else reason)
    return problems
