"""Reads English messages into the words of plans."""
