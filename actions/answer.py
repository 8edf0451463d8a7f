"""What an answer is made of: its status, its blocks, its citations and the figures it shows."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from decimal import Decimal

from actions.wording import VIETNAMESE, Wording
from index.model import Figure


class Status(enum.StrEnum):
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


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quotation and where it stands; ``start``/``end`` count in the document's canonical text."""

    id: int
    document: str
    document_id: str
    section: str
    page: int | None
    start: int
    end: int
    quote: str

    @property
    def url(self) -> str:
        """Where the web page opens the document at this quotation."""
        return f"/documents/{self.document_id}#c={self.start}-{self.end}"


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A figure that the text states, and the number of the citation that proves it."""

    figure: Figure
    citation: int


@dataclass(frozen=True, slots=True)
class Computation:
    """A calculation as it is shown, its operands as ids of shown figures, and its exact result before rounding.

    ``operation`` is one of ``share``, ``ratio``, ``difference``, ``sum``, ``mean``, ``growth``, ``apart`` (by how many per
    cent one is more or less than another), ``per``, ``portion:12`` (one of twelve equal parts), ``times:5:năm`` (five times
    what is for each year), ``product`` (what each gets, times how many they are), ``multiplied`` (by a factor that is a
    figure), ``was`` (before it grew or fell by an amount), ``rest`` (of a whole), ``left:1200``, ``over:1200`` and
    ``reached:1200`` (beside an amount that the citizen supposes), ``changed:-10`` (by a share that the citizen supposes) and
    ``count``.
    """

    operation: str
    operands: tuple[str, ...]
    result: Decimal
    shown: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of running text. ``lead`` marks the line that answers; ``emphasis`` spans the words to stress."""

    text: str
    lead: bool = False
    emphasis: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, with the number of its citation when it has one."""

    text: str
    citation: int | None = None


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list of entries."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: its label, its value in the chart's unit, and the value as words."""

    label: str
    value: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar chart; the page also shows it as a table. The plain text leaves it out: the list says the same.

    ``whole`` is what the bars are parts of: they are drawn as shares of it.
    """

    caption: str
    unit: str
    bars: tuple[Bar, ...]
    whole: Bar | None = None


Block = Line | ItemList | Bars


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, before or after the citation check.

    ``allowed`` are words the text repeats although no citation holds them, such as a year asked for that no document
    covers; ``rest`` the ids of passages that «xem thêm» shows next; ``strategy`` the step that composed it; ``dated`` an event
    and its time, where the answering line gives the time of one event alone.
    """

    status: Status
    blocks: tuple[Block, ...]
    citations: tuple[Citation, ...] = ()
    figures: tuple[ShownFigure, ...] = ()
    computations: tuple[Computation, ...] = ()
    suggestions: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    wording: Wording = VIETNAMESE
    strategy: str = ""
    dated: tuple[str, str] | None = None
