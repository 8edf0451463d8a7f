"""What the documents of a release hold: their outline, their tables, what they say of themselves, whose turn it is."""
