"""An encoder loads from a folder without a network, and a bad one is refused in plain words."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer

from bot.static_encoder import StaticEncoder
from index.encoder import Encoder, load_encoder
from index.encoder.static import open_static
from index.errors import EncoderError

SHIPPED = Path(__file__).parents[2] / "index" / "encoder" / "shipped"
PLAN = next((SHIPPED.parents[2] / "data" / "documents").glob("*.txt"))
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


def test_the_quick_reading_gives_what_sentence_transformers_gives(encoder: Encoder) -> None:
    library = SentenceTransformer(str(SHIPPED), device="cpu").float()
    texts = [*TEXTS, *PLAN.read_text(encoding="utf-8").splitlines(), "kế hoạch " * 400]
    assert np.abs(encoder.encode(texts) - library.encode(texts, batch_size=64)).max() < 1e-5
    assert np.abs(encoder.encode_query(TEXTS[0]) - library.encode_query(TEXTS[0])).max() < 1e-5


def test_the_shipped_encoder_is_read_without_torch() -> None:
    code = (
        "import sys; from index.encoder import load_encoder\n"
        f"load_encoder({str(SHIPPED)!r}).encode(['thu ngân sách'])\n"
        "sys.exit(bool({'torch', 'sentence_transformers', 'transformers'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=SHIPPED.parents[2], check=False).returncode == 0


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("config_sentence_transformers.json", "prompts", {"query": "câu hỏi: ", "document": ""}),
        ("modules.json", 1, {"idx": 1, "name": "1", "path": "", "type": "one.of.their.own.Normalize"}),
    ],
)
def test_what_is_more_than_static_is_left_to_sentence_transformers(
    tmp_path: Path, name: str, key: str | int, value: object
) -> None:
    folder = shutil.copytree(SHIPPED, tmp_path / "encoder")
    content = json.loads((folder / name).read_text(encoding="utf-8"))
    content[key] = value
    (folder / name).write_text(json.dumps(content), encoding="utf-8")
    assert open_static(SHIPPED) is not None
    assert open_static(folder) is None


def test_a_prompt_goes_before_a_question(tmp_path: Path) -> None:
    folder = shutil.copytree(SHIPPED, tmp_path / "encoder")
    path = folder / "config_sentence_transformers.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(content | {"prompts": {"query": "câu hỏi: ", "document": ""}}), encoding="utf-8")
    prompted = load_encoder(str(folder))
    assert np.allclose(
        prompted.encode_query("thu ngân sách"), prompted.encode(["câu hỏi: thu ngân sách"])[0], atol=1e-5
    )


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
