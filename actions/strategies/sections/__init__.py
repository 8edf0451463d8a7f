"""Answers with a part of the document: a heading, a point, an outline."""
