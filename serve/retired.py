"""The slots that served before: each finishes what it was asked, and the last one stays warm to go back to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from serve.processes import Slot

DRAIN = 30.0
"""Seconds a slot gets to finish what it was asked before it lost its place; no answer takes nearly as long."""


@dataclass(slots=True)
class Retired:
    """Slots with the time each stepped down, oldest first; times are in seconds of one clock.

    The newest stays for ``standby`` seconds, so that going back to it takes no start; it is the only one that is kept
    longer than ``DRAIN``, because every slot holds a model in memory.
    """

    standby: float
    _slots: list[tuple[Slot, float]] = field(default_factory=list)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All that are still there."""
        return tuple(slot for slot, _ in self._slots)

    def add(self, slot: Slot, *, now: float) -> None:
        """Note that ``slot`` stepped down."""
        self._slots.append((slot, now))

    def take(self, folder: Path) -> Slot | None:
        """Return the slot that serves the release in ``folder`` and forget it here, None when there is none."""
        found = next((slot for slot in self.slots if slot.folder == folder), None)
        if found is not None:
            self.forget(found)
        return found

    def forget(self, slot: Slot) -> None:
        """Leave a slot out from now on."""
        self._slots = [(other, since) for other, since in self._slots if other != slot]

    def due(self, now: float) -> tuple[Slot, ...]:
        """Return the slots whose time is over."""
        newest = self._slots[-1:]
        return tuple(
            slot
            for slot, since in self._slots
            if now - since >= (max(self.standby, DRAIN) if (slot, since) in newest else DRAIN)
        )
