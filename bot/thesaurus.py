"""The thesaurus as Rasa training data: a lookup table for each kind of entity and synonyms to the plan's terms."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_yaml_file


def thesaurus_data(path: Path, kinds: Collection[str]) -> TrainingData:
    """Read the ``kinds`` of entities in ``path`` (kind → term → citizens' words); its other kinds are not for the NLU.

    Raises ``rasa.shared.exceptions.FileNotFoundException`` when there is no such file, ``YamlSyntaxException`` when it
    is not YAML.
    """
    tables = []
    synonyms = {}
    for kind, terms in read_yaml_file(path).items():
        if kind not in kinds:
            continue
        tables.append(
            {"name": kind, "elements": [phrase for term, words in terms.items() for phrase in (term, *words)]}
        )
        synonyms.update({word: term for term, words in terms.items() for word in words})
    return TrainingData(lookup_tables=tables, entity_synonyms=synonyms)
