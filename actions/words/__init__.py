"""What the words of a text say by themselves: no document is looked at, and no question is known but its text."""
