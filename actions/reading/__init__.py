"""How a message is read as a question: what it is about, for when, what it wants, what it goes on from."""
