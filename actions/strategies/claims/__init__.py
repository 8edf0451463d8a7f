"""Says whether a claim is right, and puts a wrong one right."""
