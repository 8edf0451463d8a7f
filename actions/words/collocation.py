"""How much oftener than by chance two syllables stand side by side in written Vietnamese."""

from __future__ import annotations

from vietnamese.language_model import written_vietnamese

ASSOCIATED = 5.0  # times oftener than by chance; «làm chủ» is written 10 times oftener, «định thu» less than that
ONE_WORD = 40.0  # times oftener than by chance: «thu hoạch» is one word, «thu ngân» is not


def association(first: str, second: str) -> float:
    """Return how many times oftener than by chance two syllables stand side by side in written Vietnamese."""
    written = written_vietnamese()
    chance = written.count(first) * written.count(second)
    return written.count(f"{first} {second}") * written.total / chance if chance else 0.0
