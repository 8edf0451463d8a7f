"""The Rasa process reads the shipped encoder with numpy alone and gets the vectors that the index gets."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.static_encoder import StaticEncoder

SHIPPED = Path(__file__).parents[2] / "index" / "encoder" / "shipped"


@pytest.fixture(scope="module")
def encoder() -> StaticEncoder:
    return StaticEncoder.load(SHIPPED)


def test_a_vector_has_length_one(encoder: StaticEncoder) -> None:
    vector = encoder.encode("Thu ngân sách năm 2021")
    assert vector.shape == (encoder.dimension,)
    assert vector.dtype == np.float32
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("text", ["", "   ", "?!…", "\u200b"])
def test_a_text_without_words_has_the_zero_vector(encoder: StaticEncoder, text: str) -> None:
    assert not encoder.encode(text).any()


@pytest.mark.parametrize(
    "other",
    ["thu ngan sach thanh pho", "THU NGÂN SÁCH THÀNH PHỐ?", "Thu  ngân sách, thành phố", "thu ngân sách thành phố"],
)
def test_case_marks_and_spaces_do_not_matter(encoder: StaticEncoder, other: str) -> None:
    assert np.allclose(encoder.encode("Thu ngân sách thành phố"), encoder.encode(other))


def test_close_meanings_are_closer_than_far_ones(encoder: StaticEncoder) -> None:
    asked, close, far = encoder.encode_all(
        ["thuế thu được bao nhiêu", "thu ngân sách từ thuế, phí", "lịch tiêm phòng cho trẻ em"]
    )
    assert asked @ close > asked @ far


def test_letters_that_no_piece_has_are_one_unknown_piece() -> None:
    pieces = {"<unk>": (0, 0.0), "▁": (1, -5.0), "a": (2, -5.0), "▁a": (3, -1.0)}
    encoder = StaticEncoder(pieces, np.eye(4, dtype=np.float32))
    assert np.allclose(encoder.encode("ж"), encoder.encode("жж"))
    assert encoder.encode("a") @ np.eye(4)[3] == pytest.approx(1.0)


@given(st.text(max_size=60))
def test_any_text_has_a_vector_of_length_one_or_zero(text: str) -> None:
    encoder = StaticEncoder({"<unk>": (0, 0.0), "▁": (1, -5.0), "a": (2, -6.0)}, np.eye(3, dtype=np.float32))
    length = float(np.linalg.norm(encoder.encode(text)))
    assert length == pytest.approx(1.0, abs=1e-5) or length == 0.0


def test_another_kind_of_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text(json.dumps({"model": {"type": "BPE"}}), encoding="utf-8")
    with pytest.raises(ValueError, match="bộ mã hóa tĩnh"):
        StaticEncoder.load(tmp_path)


def test_a_cut_file_of_numbers_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text(
        json.dumps({"model": {"type": "Unigram", "vocab": [["<unk>", 0]]}}), encoding="utf-8"
    )
    (tmp_path / "model.safetensors").write_bytes(b"abc")
    with pytest.raises(ValueError, match="cắt cụt"):
        StaticEncoder.load(tmp_path)
