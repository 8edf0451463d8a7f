"""The admin's command line: every command by its name."""

from __future__ import annotations

from collections.abc import Callable

import typer
from typer import rich_utils

from admin.commands.add import add
from admin.commands.ask import ask
from admin.commands.build import build_release
from admin.commands.check import check_release
from admin.commands.describe import describe
from admin.commands.list_documents import list_documents
from admin.commands.publish import publish
from admin.commands.releases import releases
from admin.commands.remove import remove
from admin.commands.replace import replace
from admin.commands.report import report
from admin.commands.review import review
from admin.commands.rollback import rollback
from admin.commands.show import show
from admin.commands.supersede import supersede
from admin.commands.topics import topics
from admin.commands.train import train
from admin.evaluation.__main__ import main as evaluate
from admin.plain import PlainCommand, PlainGroup

EPILOG = (
    "Thứ tự thường dùng: add, build, check, publish; cần thì rollback. Mã thoát: 0 xong; 1 bị từ chối, không có gì thay đổi; "
    "2 gõ sai lệnh; 3 chưa đạt kiểm tra; 4 người khác đang làm việc; 5 bot không nhận bản mới; 130 bị dừng (Ctrl-C)."
)
DOCUMENTS, RELEASES, CARE = "Văn bản", "Bản phát hành", "Chăm sóc bot"


def create_app() -> typer.Typer:
    """Return the application with all its commands, its help in Vietnamese."""
    rich_utils.OPTIONS_PANEL_TITLE = "Tùy chọn"
    rich_utils.ARGUMENTS_PANEL_TITLE = "Tham số"
    rich_utils.COMMANDS_PANEL_TITLE = "Lệnh"
    rich_utils.ERRORS_PANEL_TITLE = "Lỗi"
    rich_utils.REQUIRED_LONG_STRING = "[bắt buộc]"
    rich_utils.DEFAULT_STRING = "[mặc định: {}]"
    rich_utils.RICH_HELP = "Xem [blue]«{command_path} {help_option}»[/] để biết cách dùng."
    application = typer.Typer(
        cls=PlainGroup,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        help="Quản trị Hỏi Kế Hoạch: thêm văn bản, dựng, kiểm tra, phát hành và quay lui.",
        epilog=EPILOG,
    )
    panels: dict[str, dict[str, Callable[..., None]]] = {
        DOCUMENTS: {
            "add": add,
            "list": list_documents,
            "show": show,
            "describe": describe,
            "replace": replace,
            "supersede": supersede,
            "remove": remove,
        },
        RELEASES: {
            "build": build_release,
            "train": train,
            "check": check_release,
            "evaluate": evaluate,
            "publish": publish,
            "rollback": rollback,
            "releases": releases,
        },
        CARE: {"ask": ask, "report": report, "review": review, "topics": topics},
    }
    for panel, commands in panels.items():
        for name, function in commands.items():
            application.command(name, cls=PlainCommand, rich_help_panel=panel)(function)
    return application


app = create_app()
