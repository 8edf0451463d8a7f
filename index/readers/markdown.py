"""Markdown: CommonMark with tables and front matter; the lone-pipe dialect goes to its own module."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from index.readers.builder import TextBuilder
from index.readers.cleaning import line_feeds
from index.readers.decoding import decode
from index.readers.lines import NUMBER_FOLLOWS, continues, ends_sentence, point_label, wrap_width
from index.readers.lone_pipes import add_lone_pipe_text, has_lone_pipes
from index.readers.model import ReadText
from index.readers.tables import add_table, plain_grid

_FRONT_MATTER = re.compile(r"---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_LIST_BULLETS = {"bullet_list_open", "ordered_list_open"}
_MAX_HEADING = 200


def read_markdown(path: Path) -> ReadText:
    """Read a Markdown file.

    Raises:
        UnreadableDocument: the bytes are no text.
    """
    text, metadata = split_front_matter(line_feeds(decode(path.read_bytes(), name=path.name)))
    builder = TextBuilder()
    if has_lone_pipes(text):
        add_lone_pipe_text(builder, text)
    else:
        _Walk(builder, wrap_width(text.split("\n"))).run(
            MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
        )
    return builder.build(metadata)


def split_front_matter(text: str) -> tuple[str, dict[str, str]]:
    """Split YAML front matter from ``text``; front matter that is no mapping of plain values stays text."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return text, {}
    try:
        declared = yaml.safe_load(match[1])
    except yaml.YAMLError:
        return text, {}
    if not isinstance(declared, dict):
        return text, {}
    return text[match.end() :], {str(key): str(value) for key, value in declared.items() if value is not None}


class _Walk:
    """Goes through the parser's tokens once, keeping the list it is in and the table it collects."""

    def __init__(self, builder: TextBuilder, width: int) -> None:
        self._builder = builder
        self._width = width
        self._markers: list[str] = []
        self._fresh_item = False
        self._heading = 0
        self._rows: list[list[str]] = []
        self._header_rows = 0
        self._in_cell = False

    def run(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            if token.type == "heading_open":
                self._heading = int(token.tag[1])
            elif token.type in _LIST_BULLETS:
                self._markers.append("-")
            elif token.type in {"bullet_list_close", "ordered_list_close"}:
                self._markers.pop()
            elif token.type == "list_item_open":
                self._markers[-1] = f"{token.info}{token.markup}" if token.info else "-"
                self._fresh_item = True
            elif token.type == "tr_open":
                self._rows.append([])
            elif token.type in {"th_open", "td_open"}:
                self._in_cell = True
            elif token.type == "thead_close":
                self._header_rows = len(self._rows)
            elif token.type == "table_close":
                add_table(self._builder, plain_grid(self._rows), header_rows=self._header_rows)
                self._rows, self._in_cell = [], False
            elif token.type == "inline":
                self._inline(token)
            elif token.type in {"fence", "code_block"}:
                self._builder.add("paragraph", token.content)

    def _inline(self, token: Token) -> None:
        marked = bool(self._markers) and self._fresh_item and self._markers[-1] != "-"
        lines = inline_lines(token.children or (), self._width, marked=marked)
        if self._in_cell:
            self._rows[-1].append(" ".join(lines))
            self._in_cell = False
        elif self._heading:
            text = " ".join(lines)
            self._builder.add("heading", text, level=self._heading, label=point_label(text))
            self._heading = 0
        else:
            self._paragraph(token, lines)

    def _paragraph(self, token: Token, lines: Sequence[str]) -> None:
        marker = self._markers[-1] if self._markers and self._fresh_item else ""
        self._fresh_item = False
        bold = not marker and is_bold(token.children or ())
        for number, line in enumerate(lines):
            label = marker if marker and number == 0 else point_label(line)
            text = f"{marker} {line}" if marker and number == 0 else line
            if marker or label in {"-", "+", "•"}:
                self._builder.add("item", text, level=max(len(self._markers), 1), label=label)
            elif bold and len(line) <= _MAX_HEADING and not line.endswith((".", ";", ",")):
                self._builder.add("heading", text, label=label)
            else:
                self._builder.add("paragraph", text, label=label)


def inline_lines(children: Sequence[Token], width: int = 0, *, marked: bool = False) -> list[str]:
    """Return the visible text of inline tokens as lines.

    A soft break joins where the text is wrapped at ``width`` or a sentence goes on; where neither is so, as in what is pasted
    from a word processor, it ends a paragraph. A new point always begins a line; ``marked`` tells that the first line is
    numbered by its list.
    """
    lines = [""]
    for child in children:
        if child.type == "softbreak":
            lines[-1] += "\n"
        elif child.type == "hardbreak":
            lines.append("")
        elif child.type in {"text", "code_inline", "image"}:
            lines[-1] += child.content
    joined: list[str] = []
    for line in lines:
        before = ""
        for number, part in enumerate(line.split("\n")):
            numbered = bool(point_label(before)) or (marked and len(joined) == 1 and number == 1)
            if joined and number and _goes_on(before, part.strip(), joined[-1], width, numbered=numbered):
                joined[-1] = f"{joined[-1]} {part}"
            else:
                joined.append(part)
            before = part.strip()
    return [" ".join(line.split()) for line in joined if line.strip()]


def _goes_on(before: str, part: str, joined: str, width: int, *, numbered: bool) -> bool:
    """Whether a line goes on with the paragraph ``joined`` whose last line is ``before``, ``numbered`` or not."""
    if NUMBER_FOLLOWS.fullmatch(joined.strip(" *")):
        return True
    if point_label(part):
        return False
    if not before or not part or (width and continues(before, part, width)):
        return True
    titled = numbered and part[0].isupper()  # «5. Thu, chi ngân sách»
    return not (titled or ends_sentence(before))


def is_bold(children: Sequence[Token]) -> bool:
    """Whether all visible text of the inline tokens is strong."""
    depth, seen = 0, False
    for child in children:
        depth += {"strong_open": 1, "strong_close": -1}.get(child.type, 0)
        if child.type in {"text", "code_inline"} and child.content.strip():
            if not depth:
                return False
            seen = True
    return seen
