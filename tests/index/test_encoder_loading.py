"""An encoder loads from a folder without a network, and a bad one is refused in plain words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer

from bot.static_encoder import StaticEncoder
from index.encoder import Encoder, load_encoder
from index.errors import EncoderError

SHIPPED = Path(__file__).parents[2] / "index" / "encoder" / "shipped"
TEXTS = ["Thu ngân sách năm 2021", "thầy cô giáo", "", "03-NQ/TU", "xyzzy ☃ ж", "Đắk Lắk — HOÀ BÌNH"]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(str(SHIPPED))


def test_vectors_have_length_one_and_a_text_without_words_has_none(encoder: Encoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), encoder.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), [1, 1, 0, 1, 1, 1], atol=1e-5)
    assert encoder.encode([]).shape == (0, encoder.dimension)


def test_a_query_is_encoded_like_a_passage(encoder: Encoder) -> None:
    assert np.allclose(encoder.encode_query(TEXTS[0]), encoder.encode(TEXTS[:1])[0], atol=1e-6)


def test_the_shipped_encoder_is_a_plain_sentence_transformer(encoder: Encoder) -> None:
    plain = SentenceTransformer(str(SHIPPED), device="cpu").encode(TEXTS[:2])
    assert np.allclose(plain, encoder.encode(TEXTS[:2]), atol=2e-3)


def test_the_rasa_process_gets_the_same_vectors(encoder: Encoder) -> None:
    assert np.allclose(StaticEncoder.load(SHIPPED).encode_all(TEXTS), encoder.encode(TEXTS), atol=1e-5)


def test_the_shipped_encoder_is_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*") if path.is_file()) <= 40_000_000


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="nothing-here"):
        load_encoder(str(tmp_path / "nothing-here"))


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json", "modules.json"])
def test_a_damaged_encoder_is_refused(tmp_path: Path, name: str) -> None:
    folder = shutil.copytree(SHIPPED, tmp_path / "encoder")
    (folder / name).write_text(json.dumps({"x": 1})[:5], encoding="utf-8")
    with pytest.raises(EncoderError, match="Không mở được bộ mã hóa"):
        load_encoder(str(folder))
