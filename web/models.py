"""The shapes of the public API: what /api/chat and its neighbours take and give."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    TypeAdapter,
    ValidationError,
)

TOKEN_LIMIT = 512
COMMENT_LIMIT = 1000


def _well_formed(text: str) -> str:
    """Refuse half of a surrogate pair, which JSON can spell but no text can hold (raises UnicodeEncodeError)."""
    text.encode()
    return text


WellFormed = Annotated[str, AfterValidator(_well_formed)]
Token = Annotated[WellFormed, Field(max_length=TOKEN_LIMIT)]
LanguageField = Literal["vi", "en"]


class Status(StrEnum):
    """How completely a reply answers its question."""

    ANSWERED = "answered"
    PARTLY_ANSWERED = "partly_answered"
    CORRECTED_PREMISE = "corrected_premise"
    CLARIFY = "clarify"
    NOT_IN_PLAN = "not_in_plan"
    OUT_OF_SCOPE = "out_of_scope"
    HAND_OVER = "hand_over"
    SMALL_TALK = "small_talk"
    ERROR = "error"


class Shape(BaseModel):
    """Base of everything that is sent; unknown fields of a newer bot are left out."""

    model_config = ConfigDict(extra="ignore")


class Citation(Shape):
    """A verbatim quotation. ``start``/``end`` count characters of the document's canonical text."""

    id: int
    document: str
    section: str = ""
    page: int | None = None
    quote: str
    url: str = ""
    document_id: str = ""
    start: int | None = None
    end: int | None = None


class Figure(Shape):
    """A figure that the text states; ``citation`` is the id of the citation that proves it.

    ``high`` is the upper end of a range that begins at ``value``, ``change`` «tăng» or «giảm» where the amount is one of change.
    """

    indicator: str
    value: str
    high: str | None = None
    unit: str | None = None
    bound: str = "exact"
    change: str | None = None
    period: str | None = None
    kind: str | None = None
    citation: int | None = None


class AnswerBlock(Shape):
    """The line that answers; ``emphasis`` spans the figure in it."""

    type: Literal["answer"]
    text: str
    emphasis: tuple[int, int] | None = None


class ParagraphBlock(Shape):
    """Running text."""

    type: Literal["paragraph"]
    text: str


class ListItem(Shape):
    """One entry of a list, with the id of its citation when it has one."""

    text: str
    citation: int | None = None


class ListBlock(Shape):
    """A list of entries."""

    type: Literal["list"]
    items: list[ListItem]


class TableBlock(Shape):
    """A table with a header row."""

    type: Literal["table"]
    caption: str = ""
    header: list[str]
    rows: list[list[str]]


class Bar(Shape):
    """One bar: ``value`` is a decimal number as text, ``text`` says it in words."""

    label: str
    value: str
    text: str


class BarsBlock(Shape):
    """A bar chart of figures in one unit; ``whole`` is what they are parts of."""

    type: Literal["bars"]
    caption: str = ""
    unit: str = ""
    items: list[Bar]
    whole: Bar | None = None


Block = Annotated[AnswerBlock | ParagraphBlock | ListBlock | TableBlock | BarsBlock, Field(discriminator="type")]
_block: TypeAdapter[Block] = TypeAdapter(Block)


def _known_blocks(value: object) -> list[Block]:
    """Keep the blocks this version can show; the reply's ``text`` says everything in any case."""
    known: list[Block] = []
    for item in value if isinstance(value, list) else []:
        try:
            known.append(_block.validate_python(item))
        except ValidationError:
            continue
    return known


class Reply(Shape):
    """One reply: ``text`` is the whole of it as plain text, ``blocks`` the same in parts to show.

    ``checked`` is false where the composed answer failed the citation check and its bare quotations stand in for it.
    """

    text: Annotated[str, Field(min_length=1)]
    status: Status = Status.ANSWERED
    citations: list[Citation] = []
    figures: list[Figure] = []
    suggestions: list[str] = []
    blocks: Annotated[list[Block], BeforeValidator(_known_blocks)] = []
    release: str | None = None
    checked: bool = True
    debug: dict[str, Any] | None = None


class ChatRequest(BaseModel):
    """A question. ``session`` is the token of the last answer, or null to begin; ``debug`` needs the staff token."""

    message: WellFormed
    session: Token | None = None
    language: LanguageField = "vi"
    debug: StrictBool = False


class ChatResponse(BaseModel):
    """The replies. ``question`` is the message as it was understood and kept: cleaned, personal data masked."""

    session: str
    turn: str
    question: str
    replies: list[Reply]


class Reason(StrEnum):
    """Why a reply did not help."""

    WRONG = "wrong"
    INCOMPLETE = "incomplete"
    OFF_TOPIC = "off_topic"
    UNCLEAR = "unclear"
    SOURCE = "source"
    OTHER = "other"


class FeedbackRequest(BaseModel):
    """A thumb on one of one's own turns."""

    session: Token
    turn: Annotated[WellFormed, Field(max_length=64)]
    rating: Literal["up", "down"]
    reason: Reason | None = None
    comment: Annotated[WellFormed, Field(max_length=COMMENT_LIMIT)] = ""


class DeleteRequest(BaseModel):
    """The session whose stored turns and feedback are to be deleted."""

    session: Token


class DeleteResponse(BaseModel):
    """How many stored turns were deleted."""

    deleted: int


class Problem(BaseModel):
    """What every refused request gets: a code for programs and a sentence for people."""

    code: str
    message: str


class PublicConfig(BaseModel):
    """What the page needs to know before the first question."""

    city: str
    hotline: str
    off: bool
    notice: str
    banner: str
    opening_questions: list[str]
    message_limit: int
    retention_days: int
