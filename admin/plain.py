"""Typer commands whose errors are sentences and exit codes, never tracebacks, and whose help is Vietnamese."""

from __future__ import annotations

import errno
import json
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from admin.errors import INTERRUPTED, REFUSED, AdminError
from index.errors import HoiKeHoachError

HELP = "Hiện phần trợ giúp này."


class PlainGroup(TyperGroup):
    """The group of all commands; its help option speaks Vietnamese."""

    def get_help_option(self, ctx: Any) -> Any:
        """Return the help option in Vietnamese."""
        return _in_vietnamese(super().get_help_option(ctx))


class PlainCommand(TyperCommand):
    """A command that says what went wrong in one sentence and leaves with the exit code that fits."""

    def get_help_option(self, ctx: Any) -> Any:
        """Return the help option in Vietnamese."""
        return _in_vietnamese(super().get_help_option(ctx))

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


def _in_vietnamese(option: Any) -> Any:
    if option is not None:
        option.help = HELP
    return option


def _system_error(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "Đĩa đã đầy; lệnh dừng lại và không thêm gì. Hãy giải phóng chỗ trống rồi chạy lại."
    where = f" («{error.filename}»)" if error.filename else ""
    return f"Hệ điều hành báo lỗi{where}: {error.strerror or error}. Hãy kiểm tra quyền truy cập và ổ đĩa rồi chạy lại."
