"""A cross-encoder named in the settings reads the best hits again; one that cannot serve is refused with a reason."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from sentence_transformers import CrossEncoder
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

from index.errors import EncoderError
from index.retrieval.reranking import Reranker, load_reranker, reranked

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "thu", "chi", "ngân", "sách", "bao", "nhiêu"]


def make_model(folder: Path, *, labels: int = 1) -> Path:
    """Write a tiny BERT with random weights that loads as a cross-encoder."""
    torch.manual_seed(3)
    tokenizer = Tokenizer(WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token="[UNK]",
        pad_token="[PAD]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        model_max_length=32,
    )
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
        num_labels=labels,
    )
    BertForSequenceClassification(config).save_pretrained(folder)
    fast.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def reranker(tmp_path_factory: pytest.TempPathFactory) -> Reranker:
    return load_reranker(str(make_model(tmp_path_factory.mktemp("reranker"))))


def test_each_passage_gets_the_probability_the_model_gives_it(reranker: Reranker) -> None:
    texts = ["thu ngân sách", "chi", ""]
    found = reranker.probabilities("thu bao nhiêu", texts)
    model = CrossEncoder(reranker.name, device="cpu", local_files_only=True)
    logits = model.predict([("thu bao nhiêu", text) for text in texts], activation_fn=torch.nn.Identity())
    assert np.allclose(found, 1 / (1 + np.exp(-logits)), atol=1e-5)
    assert len(set(found.tolist())) == 3
    assert reranker.probabilities("thu", []).shape == (0,)


def test_a_model_with_several_scores_a_pair_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="đúng một điểm"):
        load_reranker(str(make_model(tmp_path, labels=3)))


def test_a_missing_or_damaged_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="HKH_RERANKER"):
        load_reranker(str(tmp_path / "missing"))
    folder = make_model(tmp_path / "model")
    (folder / "model.safetensors").write_bytes(b"not a model")
    with pytest.raises(EncoderError, match="HKH_RERANKER"):
        load_reranker(str(folder))


def test_what_was_read_again_is_ordered_by_both_opinions() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.6], dtype=np.float32)
    assert np.allclose(reranked(scores, np.array([0.1, 0.9], dtype=np.float32)), [0.5, 0.85, 0.35, 0.3])
