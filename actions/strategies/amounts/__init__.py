"""Answers with an amount as it is stated."""
