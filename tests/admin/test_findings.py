"""What the audit finds is shown to the admin with the words it was read from."""

from __future__ import annotations

import pytest

from admin.documents.findings import findings_about, locate
from index.audit import audit
from tests.index.reading import read_text
from tests.index.test_audit import named

pytestmark = pytest.mark.app

SENTENCE = "Thu ngân sách đạt 100 tỷ đồng (trong đó: thu A đạt trên 60 tỷ đồng; thu B đạt 60 tỷ đồng)."


def test_a_finding_shows_every_figure_with_its_place_and_its_sentence() -> None:
    read = read_text([SENTENCE])
    (found,) = findings_about(read)
    assert [place.amount for place in found.places] == ["100 tỷ đồng", "trên 60 tỷ đồng", "60 tỷ đồng"]
    assert all(read.text[place.start : place.end] == place.amount for place in found.places)
    assert all(SENTENCE in line for line in found.lines()[1:])
    assert [place["start"] for place in found.as_json()["places"]] == [place.start for place in found.places]


def test_a_contradiction_shows_both_documents() -> None:
    reads = [
        named(read_text(["Thu ngân sách đạt 100 tỷ đồng."]), "a"),
        named(read_text(["Thu ngân sách đạt 120 tỷ đồng."]), "b"),
    ]
    passages = {passage.id: passage for read in reads for passage in read.passages}
    (found,) = locate(
        audit(reads),
        [figure for read in reads for figure in read.figures],
        passages,
        {read.document.id: read.document for read in reads},
        {read.document.id: read.text for read in reads},
    )
    assert [(place.document, place.amount) for place in found.places] == [("a", "100 tỷ đồng"), ("b", "120 tỷ đồng")]
