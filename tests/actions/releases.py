"""Builds real releases for tests; only the training of the Rasa model is played by a script that writes a file."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from underthesea import pos_tag, word_tokenize

from actions.documents.knowledge import Knowledge
from actions.pipeline import Pipeline
from actions.talk.conversation import Office
from index.release import Release, load_release
from index.release.build import BuildPlan, build_release
from index.thesaurus import load_thesaurus

PROJECT = Path(__file__).resolve().parents[2]
ENCODER = str(PROJECT / "index" / "encoder" / "shipped")
OFFICE = Office(city="thành phố Thái Nguyên", hotline="1022")

FAKE_RASA = """#!/bin/sh
while [ $# -gt 0 ]; do
    if [ "$1" = --out ]; then out=$2; fi
    if [ "$1" = --fixed-model-name ]; then name=$2; fi
    shift
done
echo model > "$out/$name.tar.gz"
"""
FAKE_PYTHON = """#!/bin/sh
cat "$3" "$4" > "$5"
"""


def fake_rasa(folder: Path, script: str = FAKE_RASA) -> Path:
    """Make an environment whose ``rasa`` command is ``script`` and whose Python attaches names; return its folder."""
    (folder / "bin").mkdir(parents=True)
    for name, content in (("rasa", script), ("python", FAKE_PYTHON)):
        command = folder / "bin" / name
        command.write_text(content, encoding="utf-8")
        command.chmod(0o755)
    return folder


def plan_for(folder: Path, documents: Iterable[Path], *, script: str = FAKE_RASA) -> BuildPlan:
    """Return a build plan that lives in ``folder`` with copies of ``documents``."""
    source = folder / "documents"
    source.mkdir(parents=True)
    for path in documents:
        shutil.copyfile(path, source / path.name)
    return BuildPlan(PROJECT, source, folder / "releases", ENCODER, fake_rasa(folder / "rasa", script))


def build(folder: Path, documents: Iterable[Path]) -> Path:
    """Build a release of ``documents`` below ``folder`` and return its folder."""
    return build_release(plan_for(folder, documents))


def opened(release: Path) -> Release:
    """Open a release as the action server does."""
    return load_release(release, encoder=ENCODER)


def pipeline_over(release: Release) -> Pipeline:
    """Return the pipeline over a release, as the action server wires it."""
    return Pipeline(
        Knowledge(release, load_thesaurus(PROJECT / "data" / "thesaurus.yml"), word_tokenize, tag=pos_tag), OFFICE
    )


def pipeline_over_text(folder: Path, text: str, *, name: str = "van-ban.md") -> Pipeline:
    """Return the pipeline over a release of one document, ``text`` in a file called ``name``, built below ``folder``."""
    document = folder / name
    document.write_text(text, encoding="utf-8")
    return pipeline_over(opened(build(folder / "work", [document])))
