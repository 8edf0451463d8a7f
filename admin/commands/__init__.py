"""The commands, one a module: each reads its arguments, calls the work and says what it did."""
