"""Answers who, when, where, why, what a term means, and what a document says of itself or of others."""
