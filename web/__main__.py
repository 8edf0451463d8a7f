"""Runs the gateway: ``python -m web``."""

from __future__ import annotations

import logging
import sys

import uvicorn

from index.errors import HoiKeHoachError
from web.app import create_app
from web.settings import load_web_settings


def main() -> int:
    """Serve until told to stop; return the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        settings = load_web_settings()
        app = create_app(settings)
    except (HoiKeHoachError, OSError) as error:
        print(f"Cổng web không khởi động được: {error}", file=sys.stderr)
        return 1
    uvicorn.run(app, host=settings.host, port=settings.port, log_config=None, access_log=False, server_header=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
