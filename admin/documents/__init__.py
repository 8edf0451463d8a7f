"""The documents in the admin's care: checked, described and kept whole on disk."""
