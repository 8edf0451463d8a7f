"""What a claim says that must be held against a sentence: its amount's kind, who, when, how far, and what was done."""
