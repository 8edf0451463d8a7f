"""The two kinds of encoder the recipe can train: static rows, and a small transformer over the same pieces."""

from __future__ import annotations

import tempfile

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, StaticEmbedding, Transformer
from tokenizers import Tokenizer
from tokenizers.processors import TemplateProcessing
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

from index.encoder.vocabulary import UNKNOWN

HEAD = 64  # numbers of a row that one head of the attention looks at


def static_model(tokenizer: Tokenizer, rows: NDArray[np.float32]) -> SentenceTransformer:
    """Return the mean of a text's rows, at length 1; ``rows`` is (pieces, dimension)."""
    return SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=rows), Normalize()], device="cpu")


def transformer_model(
    tokenizer: Tokenizer, rows: NDArray[np.float32], *, layers: int, longest: int, dropout: float = 0.0
) -> SentenceTransformer:
    """Return a BERT of ``layers`` layers as wide as ``rows``, starting from those rows, with mean pooling.

    It reads the first ``longest`` pieces of a text. Every text begins with one piece that says nothing, so that a text without
    words is still something to attend to: the mean of nothing is a zero vector, and its gradient, divided by lengths and counts
    that are all but zero, is no number.
    """
    pieces, width = rows.shape
    opened = Tokenizer.from_str(tokenizer.to_str())
    opened.post_processor = TemplateProcessing(single=f"{UNKNOWN} $A", special_tokens=[(UNKNOWN, 0)])
    fast = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=opened,
        unk_token=UNKNOWN,
        pad_token=UNKNOWN,
        model_max_length=longest,
        model_input_names=["input_ids", "attention_mask"],
    )
    model = BertModel(
        BertConfig(
            vocab_size=pieces,
            hidden_size=width,
            num_hidden_layers=layers,
            num_attention_heads=max(1, width // HEAD),
            intermediate_size=4 * width,
            max_position_embeddings=longest,
            type_vocab_size=1,
            pad_token_id=0,
            hidden_dropout_prob=dropout,
            attention_probs_dropout_prob=dropout,
        ),
        add_pooling_layer=False,
    )
    with torch.no_grad():
        model.embeddings.word_embeddings.weight.copy_(torch.from_numpy(rows))
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        fast.save_pretrained(folder)
        reader = Transformer(folder, max_seq_length=longest)
    return SentenceTransformer(modules=[reader, Pooling(width, pooling_mode="mean"), Normalize()], device="cpu")
