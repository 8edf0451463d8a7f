#!/bin/sh
# Creates the two Python environments from their pinned requirement files, once, and again when a file changes.
#   .venvs/app   Python 3.11: index, action server, web gateway, admin
#   .venvs/rasa  Python 3.10: Rasa server and its training
set -eu
cd "$(dirname "$0")/.."

find_python() { # VERSION -> the path of a working interpreter, or nothing
    version=$1
    for candidate in "python$version" "$HOME"/.pyenv/versions/"$version".*/bin/python "${PYENV_ROOT:-/nonexistent}"/versions/"$version".*/bin/python; do
        path=$(command -v "$candidate" 2>/dev/null) || continue
        if "$path" -c "import sys, venv; sys.exit('%d.%d' % sys.version_info[:2] != '$version')" >/dev/null 2>&1; then
            echo "$path"
            return
        fi
    done
    if command -v uv >/dev/null 2>&1; then uv python find "$version" 2>/dev/null || true; fi
}

python_app=$(find_python 3.11)
python_rasa=$(find_python 3.10)
if [ -z "$python_app" ] || [ -z "$python_rasa" ]; then
    echo "Cần cả Python 3.10 (cho Rasa) và Python 3.11 (cho phần còn lại)." >&2
    echo "  Python 3.10: ${python_rasa:-chưa tìm thấy}" >&2
    echo "  Python 3.11: ${python_app:-chưa tìm thấy}" >&2
    echo "Hãy cài bản còn thiếu, ví dụ «pyenv install 3.10 3.11» hoặc «uv python install 3.10 3.11», rồi chạy lại." >&2
    exit 1
fi

make_environment() { # NAME PYTHON
    folder=.venvs/$1
    stamp=$folder/.installed
    wanted=requirements/$1.txt
    if [ -f "$stamp" ] && cmp -s "$wanted" "$stamp"; then return; fi
    echo "Đang cài môi trường $folder ($("$2" --version)), việc này mất vài phút…"
    rm -f "$stamp"
    "$2" -m venv --clear "$folder"
    "$folder/bin/python" -m pip install --quiet --quiet --disable-pip-version-check --requirement "$wanted"
    cp "$wanted" "$stamp"
}

make_environment app "$python_app"
make_environment rasa "$python_rasa"

cmp -s scripts/hoi-ke-hoach .venvs/app/bin/hoi-ke-hoach || cp scripts/hoi-ke-hoach .venvs/app/bin/hoi-ke-hoach
