"""What is no question about the documents: talk, cries for help, errands; and what only looks like it."""
