"""A small JSON file that is read again whenever it changes; a broken one keeps what was read before."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
Stamp = tuple[int, int, int]

logger = logging.getLogger(__name__)


class WatchedFile(Generic[Model]):
    """``value()`` is the file's content as ``model``, or ``default`` while there is no file.

    Writers replace the file atomically (write beside it, then rename); one ``stat`` a call tells whether it changed.
    """

    def __init__(self, path: Path, model: type[Model], default: Model) -> None:
        self._path = path
        self._model = model
        self._default = default
        self._value = default
        self._stamp: Stamp | None = None

    def value(self) -> Model:
        """Return the present content."""
        stamp = self._read_stamp()
        if stamp != self._stamp:
            self._stamp = stamp
            self._value = self._default if stamp is None else self._read()
        return self._value

    def _read_stamp(self) -> Stamp | None:
        try:
            stat = self._path.stat()
        except OSError:
            return None
        return stat.st_mtime_ns, stat.st_size, stat.st_ino

    def _read(self) -> Model:
        try:
            return self._model.model_validate_json(self._path.read_bytes())
        except (OSError, ValidationError) as error:
            logger.warning("%s is not usable, the last good content stays: %s", self._path.name, type(error).__name__)
            return self._value
