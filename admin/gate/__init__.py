"""The publish gate: a new release is asked about its own content before it may serve."""
