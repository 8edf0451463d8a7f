"""The Vietnamese language: how it is typed, folded, counted and dated. Imports nothing of ours."""
