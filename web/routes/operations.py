"""What operators look at: the state of every part, and the figures for Prometheus."""

from __future__ import annotations

import ipaddress

from fastapi import APIRouter, Request, Response

from web.errors import Refusal
from web.health import Health, check_health
from web.routes.common import WebParts, is_staff
from web.wording import VIETNAMESE

router = APIRouter(tags=["operations"])
METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"


@router.get("/healthz", responses={503: {"model": Health, "description": "A part is down"}})
async def healthz(response: Response, parts: WebParts) -> Health:
    """Tell the state of every part; 503 when one is down."""
    health = await check_health(
        parts.upstream.value(),
        http=parts.http,
        timeout=parts.settings.health_timeout,
        library=parts.library,
        store=parts.store,
    )
    response.status_code = 200 if health.status == "ok" else 503
    response.headers["Cache-Control"] = "no-store"
    return health


@router.get("/metrics", include_in_schema=False)
def metrics(request: Request, parts: WebParts) -> Response:
    """Send the figures, to this machine itself or to whoever carries the staff token."""
    if not (_is_direct_and_local(request) or is_staff(parts, request.headers.get("authorization", ""))):
        raise Refusal(404, "not_found", VIETNAMESE.not_found)
    return Response(parts.metrics.render(), media_type=METRICS_TYPE)


def _is_direct_and_local(request: Request) -> bool:
    forwarded = any(name in request.headers for name in ("forwarded", "x-forwarded-for", "x-real-ip"))
    try:
        return not forwarded and request.client is not None and ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False
