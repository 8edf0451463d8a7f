"""Finds out which ports are free before anything is started."""

from __future__ import annotations

import socket

from index.errors import ServiceError


def is_free(host: str, port: int) -> bool:
    """Tell whether a server could listen on ``host``:``port`` now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def require_free(wanted: dict[str, tuple[str, int]]) -> None:
    """Raise ServiceError naming every port of ``wanted`` (setting → host, port) that is in use."""
    busy = [f"{port} (đổi bằng {name})" for name, (host, port) in wanted.items() if not is_free(host, port)]
    if busy:
        raise ServiceError(
            f"Cổng đang bị chương trình khác dùng: {', '.join(busy)}. Hãy tắt chương trình đó hoặc đổi cổng."
        )


def free_port(host: str) -> int:
    """Return a port that was free a moment ago."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        port: int = probe.getsockname()[1]
        return port
