"""Typer commands whose errors are sentences and exit codes, never tracebacks, and whose help is Vietnamese."""

from __future__ import annotations

import errno
import json
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from admin.errors import INTERRUPTED, REFUSED, AdminError
from admin.misuse import in_vietnamese
from index.errors import HoiKeHoachError

HELP = "Hiện phần trợ giúp này."
USAGE = {"Usage:": "Cách dùng:", "[OPTIONS]": "[TÙY CHỌN]", "COMMAND [ARGS]...": "LỆNH …"}


class PlainGroup(TyperGroup):
    """The group of all commands; its help and what it says of a mistyped command are Vietnamese."""

    def get_params(self, ctx: Any) -> Any:
        """Return the options as the help shows them."""
        return _shown(super().get_params(ctx))

    def get_usage(self, ctx: Any) -> str:
        """Return how the commands are called."""
        return _usage(super().get_usage(ctx))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that is meant."""
        try:
            return super().resolve_command(ctx, args)
        except TyperException as error:
            raise in_vietnamese(error) from None

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Read the options before the command."""
        try:
            return super().parse_args(ctx, args)
        except TyperException as error:
            raise in_vietnamese(error) from None


class PlainCommand(TyperCommand):
    """A command that says what went wrong in one sentence and leaves with the exit code that fits."""

    def get_params(self, ctx: Any) -> Any:
        """Return arguments and options as the help shows them."""
        return _shown(super().get_params(ctx))

    def get_usage(self, ctx: Any) -> str:
        """Return how the command is called."""
        return _usage(super().get_usage(ctx))

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Read arguments and options."""
        try:
            return super().parse_args(ctx, args)
        except TyperException as error:
            raise in_vietnamese(error) from None

    def invoke(self, ctx: Any) -> Any:
        """Run the command; the one place where errors become messages."""
        try:
            return super().invoke(ctx)
        except HoiKeHoachError as error:
            message, code = str(error), error.exit_code if isinstance(error, AdminError) else REFUSED
        except KeyboardInterrupt:
            message, code = (
                "Đã dừng. Không có gì dở dang: mỗi thay đổi hoặc đã xong trọn vẹn, hoặc chưa hề xảy ra.",
                INTERRUPTED,
            )
        except BrokenPipeError:
            raise
        except OSError as error:
            message, code = _system_error(error), REFUSED
        if ctx.params.get("as_json"):
            typer.echo(json.dumps({"error": message, "exit_code": code}, ensure_ascii=False))
        typer.secho(message, err=True, fg=typer.colors.RED)
        raise typer.Exit(code)


def _shown(parameters: Any) -> Any:
    """Return the parameters, each with what it wants in Vietnamese and none with the name of a Python type."""
    for parameter in parameters:
        if "--help" in parameter.opts:
            parameter.help = HELP
        wants = _wanted(parameter)
        parameter.display_type_rich = lambda ctx, wants=wants: wants
    return parameters


def _wanted(parameter: Any) -> str | None:
    """Return what stands after an option; None for a switch and for an argument, which is named by itself.

    Every option that wants words says which (``metavar``); the others want a number.
    """
    if getattr(parameter, "is_flag", False) or not any(name.startswith("--") for name in parameter.opts):
        return None
    return str(parameter.metavar or "SỐ")


def _usage(line: str) -> str:
    for english, vietnamese in USAGE.items():
        line = line.replace(english, vietnamese)
    return line


def _system_error(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "Đĩa đã đầy; lệnh dừng lại và không thêm gì. Hãy giải phóng chỗ trống rồi chạy lại."
    where = f" («{error.filename}»)" if error.filename else ""
    return f"Hệ điều hành báo lỗi{where}: {error.strerror or error}. Hãy kiểm tra quyền truy cập và ổ đĩa rồi chạy lại."
