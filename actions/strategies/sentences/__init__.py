"""Answers with the sentences that come closest, or refuses."""
