"""Which of several figures is the one asked for, and what can be worked out with figures."""
