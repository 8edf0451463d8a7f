"""Asks the running bot the questions of a file, judges its replies and reports how well it answered."""
