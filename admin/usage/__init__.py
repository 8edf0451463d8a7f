"""The report on how the bot is used: numbers from the kept conversations, and one static page."""
