"""A conversation with the pipeline, in which the test says what Rasa would have understood."""

from __future__ import annotations

from actions.answer import Answer
from actions.pipeline import Pipeline, Reply
from actions.question import Memory, Turn
from actions.replies.render import body_lines


class Conversation:
    """Asks a pipeline turn by turn and keeps the memory between turns, as Rasa's slot does."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.pipeline = pipeline
        self.memory = Memory()
        self.failures = 0

    def ask(self, text: str, intent: str = "ask_figure", *, confidence: float = 1.0) -> Answer:
        """Ask a question about the documents."""
        return self._keep(self.pipeline.answer(Turn(text, intent, confidence), self.memory))

    def say(self, text: str, intent: str, *, confidence: float = 1.0) -> Answer:
        """Say something that Rasa takes for talk."""
        return self._keep(self.pipeline.converse(Turn(text, intent, confidence), self.memory))

    def mumble(self, text: str) -> Answer:
        """Say something whose intent Rasa cannot tell."""
        reply = self.pipeline.unsure(Turn(text, "nlu_fallback", 0.2), self.memory, failures=self.failures)
        self.failures += 1
        return self._keep(reply)

    def source(self, text: str = "nguồn ở đâu?") -> Answer:
        """Ask for the source of the last answer."""
        return self._keep(self.pipeline.source(Turn(text, "ask_source"), self.memory))

    def explanation(self, text: str = "vì sao bạn trả lời như vậy?") -> Answer:
        """Ask how the last answer was found."""
        return self._keep(self.pipeline.explanation(Turn(text, "ask_explanation"), self.memory))

    def more(self, text: str = "xem thêm") -> Answer:
        """Ask for what the last answer left out."""
        return self._keep(self.pipeline.more(Turn(text, "ask_more"), self.memory))

    def _keep(self, reply: Reply) -> Answer:
        self.memory = reply.memory
        return reply.answer


def first_line(answer: Answer) -> str:
    """Return the line that answers."""
    return body_lines(answer)[0]


def body(answer: Answer) -> str:
    """Return the answer's text without its sources."""
    return "\n".join(body_lines(answer))
