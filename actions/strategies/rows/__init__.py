"""Answers from the rows and columns of tables and lists."""
