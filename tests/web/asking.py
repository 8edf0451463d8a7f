"""Asks the gateway over HTTP and reads its answers."""

from __future__ import annotations

from typing import Any

import httpx
from fastapi.testclient import TestClient


def ask(client: TestClient | httpx.Client, message: str, session: str | None = None, **more: Any) -> dict[str, Any]:
    headers = more.pop("headers", None)
    response = client.post("/api/chat", json={"message": message, "session": session} | more, headers=headers)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


def status(answer: dict[str, Any]) -> str:
    return str(answer["replies"][-1]["status"])
