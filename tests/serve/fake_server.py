"""A server of a few lines that plays Rasa, the action server or the gateway; run as ``python fake_server.py PORT …``.

Options: ``--release NAME`` answers the smoke test for that release, ``--replies JSON`` answers it with that,
``--says WORDS`` leaves words in the log, ``--dies`` exits with 3 at once, ``--ill`` answers every health check with 503.
"""

from __future__ import annotations

import argparse
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def whole_reply(release: str) -> dict[str, object]:
    """Return a reply of the shape that the contract fixes, from ``release``."""
    text = f"Trả lời từ bản {release}."
    blocks = [{"type": "answer", "text": text, "emphasis": None}]
    empty: dict[str, object] = {"citations": [], "figures": [], "suggestions": [], "debug": None}
    return {"text": text, "status": "answered", "release": release, "blocks": blocks, **empty}


def main() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("--release", default="")
    parser.add_argument("--replies", type=json.loads)
    parser.add_argument("--says", default="")
    parser.add_argument("--dies", action="store_true")
    parser.add_argument("--ill", action="store_true")
    options = parser.parse_args()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(503 if options.ill else 200, {"status": "ok"})

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self._answer(200, options.replies or [{"custom": whole_reply(options.release)}])

        def _answer(self, status: int, content: object) -> None:
            sent = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, format: str, *args: object) -> None:
            return

    print(options.says, file=sys.stderr, flush=True)
    if options.dies:
        sys.exit(3)
    ThreadingHTTPServer(("127.0.0.1", options.port), Handler).serve_forever()


if __name__ == "__main__":
    main()
