#!/bin/sh
# Lint, format and types. The code that Rasa loads is checked against Python 3.10, the rest against 3.11.
set -eu
cd "$(dirname "$0")/.."
.venvs/app/bin/ruff check .
.venvs/app/bin/ruff format --check .
.venvs/app/bin/mypy --python-version 3.11 vietnamese index actions web serve admin settings.py
.venvs/app/bin/mypy --python-version 3.10 vietnamese bot
