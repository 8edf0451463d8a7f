"""The web gateway and the chat page."""
