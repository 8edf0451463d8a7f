"""The sentence encoder: loading it, and the recipe that trains the shipped one."""

from index.encoder.loading import Encoder, Vectors, load_encoder

__all__ = ["Encoder", "Vectors", "load_encoder"]
