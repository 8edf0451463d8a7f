"""Syllables written with «i» or «y» alike take the spelling of the documents."""

from __future__ import annotations

import pytest

from vietnamese.i_or_y import as_documents_spell
from vietnamese.queries import read_query
from vietnamese.vocabulary import Vocabulary

WRITTEN = Vocabulary.from_texts(["Nghệ sỹ nhân dân hát cùng bác sĩ trạm y tế về lý do dùng kỹ thuật số"])


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("nghệ sĩ nhân dân", "nghệ sỹ nhân dân"),
        ("bác sỹ trạm y tế", "bác sĩ trạm y tế"),
        ("Kĩ thuật số", "Kỹ thuật số"),
        ("Lý Thường Kiệt", "Lý Thường Kiệt"),
        ("nghệ sĩ và nghệ sĩ", "nghệ sỹ và nghệ sỹ"),
    ],
)
def test_the_documents_spelling_is_taken(typed: str, spelled: str) -> None:
    assert as_documents_spell(typed, WRITTEN) == spelled
    assert as_documents_spell(spelled, WRITTEN) == spelled


def test_what_was_typed_bare_is_restored_as_the_documents_spell_it() -> None:
    assert read_query("nghe si nhan dan", WRITTEN).text == "nghệ sỹ nhân dân"
