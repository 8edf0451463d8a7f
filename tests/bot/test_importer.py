"""The importer adds the thesaurus and the variants to what is stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.utils.common import class_from_module_path
from rasa.shared.utils.io import read_config_file

from bot.importer import CitizenImporter
from bot.training_texts import is_variant

EXAMPLES = """
version: "3.1"
nlu:
  - intent: ask_figure
    examples: |
      - [thu ngân sách](indicator) năm nay là bao nhiêu
      - [thủy lợi](topic) được bao nhiêu tiền
"""
DOMAIN = """
version: "3.1"
intents: [ask_figure]
entities: [indicator, topic]
"""
THESAURUS = """
indicator:
  thu ngân sách: [nguồn thu, tiền thu về]
topic:
  nông nghiệp: [làm ruộng]
english:
  nông nghiệp: [farming]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, content in (("nlu.yml", EXAMPLES), ("domain.yml", DOMAIN), ("thesaurus.yml", THESAURUS)):
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def importer(project: Path, *, variants: int = 2, every: int = 1) -> CitizenImporter:
    return CitizenImporter(
        None,
        str(project / "domain.yml"),
        [str(project / "nlu.yml")],
        thesaurus=str(project / "thesaurus.yml"),
        variants=variants,
        every=every,
    )


def test_the_thesaurus_becomes_look_up_tables_and_synonyms(project: Path) -> None:
    data = importer(project).get_nlu_data()
    assert {table["name"]: table["elements"] for table in data.lookup_tables} == {
        "indicator": ["thu ngân sách", "nguồn thu", "tiền thu về"],
        "topic": ["nông nghiệp", "làm ruộng"],
    }
    assert data.entity_synonyms["làm ruộng"] == "nông nghiệp"


def test_kinds_that_are_no_entities_are_left_to_others(project: Path) -> None:
    assert "farming" not in importer(project).get_nlu_data().entity_synonyms


def test_variants_come_after_the_stored_examples(project: Path) -> None:
    examples = importer(project).get_nlu_data().training_examples
    assert [is_variant(example) for example in examples[:2]] == [False, False]
    assert len(examples) > 2
    assert all(is_variant(example) for example in examples[2:])


def test_only_every_so_many_examples_have_variants(project: Path) -> None:
    examples = importer(project, every=2).get_nlu_data().training_examples
    assert {example.get("intent") for example in examples[2:]} == {"ask_figure"}
    assert not any("thuy loi" in example.get(TEXT) or "thủy" in example.get(TEXT) for example in examples[2:])


def test_without_variants_only_what_is_stored_is_there(project: Path) -> None:
    examples = importer(project, variants=0).get_nlu_data().training_examples
    assert [example.get(TEXT) for example in examples] == [
        "thu ngân sách năm nay là bao nhiêu",
        "thủy lợi được bao nhiêu tiền",
    ]


def test_a_command_of_the_shell_is_known_but_has_no_variants(project: Path) -> None:
    plain = len(importer(project).get_nlu_data().training_examples)
    (project / "nlu.yml").write_text(
        EXAMPLES + "  - intent: giai_thich\n    examples: |\n      - /giai_thich\n", encoding="utf-8"
    )
    examples = importer(project).get_nlu_data().training_examples
    assert [example.get(TEXT) for example in examples if example.get("intent") == "giai_thich"] == ["/giai_thich"]
    assert len(examples) == plain + 1


def test_config_yml_names_the_importer() -> None:
    config = read_config_file(Path(__file__).parents[2] / "config.yml")
    assert [class_from_module_path(entry["name"]) for entry in config["importers"]] == [CitizenImporter]
