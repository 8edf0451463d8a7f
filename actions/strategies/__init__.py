"""One strategy a file: how each kind of question is answered from the evidence."""
