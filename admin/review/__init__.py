"""The learning loop: what the bot could not answer, grouped, judged by an admin and kept as questions."""
