"""The OpenAPI document describes the gateway truthfully, and no request that fits it breaks the gateway."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from fastapi.testclient import TestClient

from tests.web.servers import serving
from web.app import create_app
from web.settings import WebSettings

EXAMPLES = 50


def test_the_document_names_every_public_route(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    assert set(paths) == {
        "/api/chat",
        "/api/config",
        "/api/documents/{document}",
        "/api/feedback",
        "/api/history/delete",
        "/healthz",
    }


def test_no_generated_request_breaks_the_gateway(settings: WebSettings, tmp_path: Path) -> None:
    with serving(create_app(settings)) as url:
        command = [
            *(sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()"),
            *("run", f"{url}/openapi.json", "--max-examples", str(EXAMPLES)),
            *("--phases", "examples,coverage,fuzzing", "--generation-deterministic"),
        ]
        done = subprocess.run(
            command, cwd=tmp_path, env=os.environ, capture_output=True, text=True, timeout=150, check=False
        )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
