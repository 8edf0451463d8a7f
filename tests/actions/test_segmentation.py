"""The segmenter comes without the libraries of its translator, and leaves them to whoever needs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from actions.words.segmentation import load_segmenter

pytestmark = pytest.mark.app

CODE = """
import sys
from actions.words.segmentation import load_segmenter
load_segmenter()[0]("thu ngân sách")
print(bool({"torch", "transformers"} & set(sys.modules)))
import transformers
print(transformers.__name__)
"""


def test_words_are_split_and_tagged() -> None:
    segment, tag = load_segmenter()
    assert list(segment("Thu ngân sách năm nay")) == ["Thu", "ngân sách", "năm", "nay"]
    assert list(tag("Thành phố trồng cây")) == [("Thành phố", "N"), ("trồng", "V"), ("cây", "N")]


def test_a_server_that_splits_words_loads_no_torch_but_still_can() -> None:
    project = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", CODE], cwd=project, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "transformers"]
