"""The command line of the admins."""
