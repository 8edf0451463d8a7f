"""Pages of a PDF with only what reading needs of each character: pdfplumber's own pages take twice as long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pdfminer.layout import LTChar, LTItem
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1
from pdfplumber.page import Page
from pdfplumber.pdf import PDF

_ABOVE = 0.8
"""Of a font size, how far a character is taken to reach above its baseline."""


class QuickPage(Page):
    """A pdfplumber page whose characters carry their text, place and font, not their colours and matrices.

    Characters of one line stand at one height: it is counted from the baseline, because fonts that are mixed in a line
    (where one lacks a Vietnamese letter) differ in the heights that they state.
    """

    def process_object(self, obj: LTItem) -> dict[str, Any]:
        """Return an object on the page as pdfplumber's tools want it."""
        if not isinstance(obj, LTChar):
            return super().process_object(obj)
        left, above = self.mediabox[:2]
        if obj.upright:
            top = self.height - (obj.matrix[5] + _ABOVE * obj.size) + above
            bottom = top + obj.size
        else:
            top, bottom = self.height - obj.y1 + above, self.height - obj.y0 + above
        font = obj.fontname
        return {
            "object_type": "char",
            "text": obj.get_text(),
            "fontname": font if isinstance(font, str) else repr(font),
            "size": obj.size,
            "upright": obj.upright,
            "x0": obj.x0 + left,
            "x1": obj.x1 + left,
            "top": top,
            "bottom": bottom,
            "doctop": top,
            "width": obj.width,
            "height": obj.height,
        }


def open_pages(pdf: PDF) -> Iterator[QuickPage]:
    """Yield the pages of ``pdf`` one by one, so that a long document is never held whole."""
    for number, page in enumerate(PDFPage.create_pages(pdf.doc), start=1):
        yield QuickPage(pdf, page, page_number=number, initial_doctop=0)


def count_pages(pdf: PDF) -> int:
    """Return how many pages the file says it has, 0 where it does not say."""
    tree = resolve1(pdf.doc.catalog.get("Pages"))
    count = resolve1(tree.get("Count")) if isinstance(tree, dict) else 0
    return count if isinstance(count, int) else 0
