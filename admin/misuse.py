"""What is said of a command that was typed wrongly, in Vietnamese instead of the library's English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_IN_BRACKETS = re.compile(r"\((?P<extra>[^()]*)\)\s*$")
_QUOTED = re.compile(r"""(?P<mark>['"])(?P<name>.*?)(?P=mark)""")


def in_vietnamese(error: Any) -> Any:
    """Return a usage error of the command-line library with its message in Vietnamese."""
    words = _words(error)
    if words is not None:
        error.format_message = lambda: words
    return error


def _words(error: Any) -> str | None:
    """Return the message, None for an error that is no misuse."""
    message = str(getattr(error, "message", ""))
    match type(error).__name__:
        case "NoSuchOption":
            return f"Không có tùy chọn «{error.option_name}».{_meant(sorted(error.possibilities or ()))}"
        case "MissingParameter":
            return f"Thiếu {_name(error.param)}."
        case "BadParameter":
            return f"Giá trị của {_name(error.param)} không dùng được: {_reason(message)}."
        case "BadOptionUsage":
            return f"Tùy chọn «{error.option_name}» cần một giá trị đi kèm."
        case "UsageError":
            extra = _IN_BRACKETS.search(message)
            command, *near = [found["name"] for found in _QUOTED.finditer(message)] or [""]
            if extra:
                return f"Thừa «{extra['extra']}»: lệnh này không nhận thêm gì ở đó."
            return f"Không có lệnh «{command}».{_meant(near)}" if command else None
        case _:
            return None


def _meant(near: Sequence[str]) -> str:
    """What may have been meant; empty when nothing comes near."""
    return f" Có phải bạn muốn: {', '.join(near)}?" if near else ""


def _name(parameter: Any) -> str:
    options = [name for name in getattr(parameter, "opts", ()) if name.startswith("--")]
    return f"«{options[0] if options else getattr(parameter, 'metavar', None) or 'tham số'}»"


def _reason(message: str) -> str:
    """A reason of our own as it is; the library's is about numbers."""
    return "hãy ghi một số nguyên trong khoảng cho phép" if message.startswith("Input should") else message.rstrip(".")
