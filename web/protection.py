"""What every response carries and every request must keep to: security headers, cross-site rules, body size."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.models import Problem
from web.wording import VIETNAMESE

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    )
)
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
LONG_HTTPS = "max-age=31536000; includeSubDomains"


class Protection:
    """ASGI middleware: adds the headers, and refuses a body over ``body_limit`` bytes with 413."""

    def __init__(self, app: ASGIApp, *, body_limit: int, public_https: bool) -> None:
        self._app = app
        self._body_limit = body_limit
        self._headers = dict(HEADERS) | ({"Strict-Transport-Security": LONG_HTTPS} if public_https else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        body = await self._read_body(Headers(scope=scope), receive)
        if body is None:
            problem = Problem(code="too_large", message=VIETNAMESE.too_large)
            await JSONResponse(problem.model_dump(), status_code=413)(scope, receive, send_protected)
            return
        await self._app(scope, _replay(body, receive), send_protected)

    async def _read_body(self, headers: Headers, receive: Receive) -> bytes | None:
        """Return the whole body, or None as soon as it is over the limit."""
        declared = headers.get("content-length", "0")
        if declared.isdecimal() and int(declared) > self._body_limit:
            return None
        if "content-length" not in headers and "transfer-encoding" not in headers:
            return b""
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > self._body_limit:
                return None
            if message["type"] != "http.request" or not message.get("more_body"):
                return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_again() -> Message:
        return messages.pop() if messages else await receive()

    return receive_again


def allowed_origins(origins: Iterable[str]) -> list[str]:
    """Return the sites that may embed the chat, without trailing slashes; «*» is not accepted as a site."""
    return [origin.rstrip("/") for origin in origins if origin and origin != "*"]
