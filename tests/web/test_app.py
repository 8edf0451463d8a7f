"""The gateway from outside: a turn, its failures, its headers and its pages."""

from __future__ import annotations

from fastapi.testclient import TestClient


def ask(client: TestClient, message: str, session: str | None = None, **more: object) -> dict:
    response = client.post("/api/chat", json={"message": message, "session": session} | more)
    assert response.status_code == 200, response.text
    return response.json()


def test_answers_with_figure_and_citation(client: TestClient) -> None:
    answer = ask(client, "Thu ngân sách năm 2021 là bao nhiêu?")
    [reply] = answer["replies"]
    assert reply["status"] == "answered"
    assert reply["figures"][0]["value"] == "2341.6"
    assert reply["citations"][0]["quote"].startswith("Trong đó, thu ngân sách đạt 2.341,6")
    assert reply["release"] == "r1"
    assert reply["debug"] is None
