"""Signed session tokens, and the sender id that Rasa gets; neither can be guessed or chosen by a citizen."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from itsdangerous import BadSignature, URLSafeTimedSerializer

DAY = 86_400
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Session:
    """One citizen's session: ``id`` stays inside the gateway, ``token`` is what the citizen holds."""

    id: str
    token: str


class SessionKeeper:
    """Opens sessions from tokens. A missing, forged or expired token gives a new session."""

    def __init__(self, key: bytes, *, days: int) -> None:
        self._key = key
        self._max_age = days * DAY
        self._serializer = URLSafeTimedSerializer(
            key, salt="hoi-ke-hoach-session", signer_kwargs={"digest_method": hashlib.sha256}
        )

    def open(self, token: str | None) -> Session:
        """Return the session of ``token``, or a new one."""
        known = self.read(token) if token else None
        if known is not None and token is not None:
            return Session(known, token)
        session = secrets.token_urlsafe(24)
        return Session(session, str(self._serializer.dumps(session)))

    def read(self, token: str) -> str | None:
        """Return the session id in ``token``, or None when the token is not ours or too old."""
        try:
            payload = self._serializer.loads(token, max_age=self._max_age)
        except (BadSignature, ValueError):
            return None
        return payload if isinstance(payload, str) else None

    def sender(self, session: str, part: int) -> str:
        """Return Rasa's sender id for one part of a session; 68 characters, the same for the same part."""
        digest = hmac.new(self._key, f"sender:{session}:{part}".encode(), hashlib.sha256).hexdigest()
        return f"web-{digest}"


def load_key(path: Path) -> bytes:
    """Return the signing key, made on first use and readable by its owner only.

    Raises OSError when the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(descriptor, "wb") as stream:
        key = secrets.token_bytes(KEY_BYTES)
        stream.write(key)
    return key
