#!/bin/sh
# The browser tests drive the system's Chromium; on Debian it is installed when it is missing.
set -eu
if command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1; then exit 0; fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Đang cài Chromium cho các kiểm thử trình duyệt…"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
    exit 0
fi
echo "Các kiểm thử trình duyệt cần Chromium. Hãy cài gói «chromium» của hệ điều hành rồi chạy lại." >&2
exit 1
