"""Answers with what is worked out of stated amounts."""
