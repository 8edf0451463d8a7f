"""Reads everyday Vietnamese into the words of plans."""
