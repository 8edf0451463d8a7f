"""The command line of the recipe: ``python -m index.encoder train CORPORA``."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields, replace
from pathlib import Path

from index.encoder.corpora import CLEAN, EVERYTHING
from index.encoder.plan import Plan
from index.encoder.recipe import Recipe
from index.errors import HoiKeHoachError
from index.thesaurus import load_thesaurus


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return the exit status."""
    options = _parser().parse_args(arguments)
    chosen = {item.name: getattr(options, item.name) for item in fields(Plan) if hasattr(options, item.name)}
    chosen["corpora"] = EVERYTHING if options.everything else CLEAN
    try:
        recipe = Recipe(
            replace(Plan(), **chosen),
            options.corpora_folder,
            options.work,
            load_thesaurus(options.thesaurus),
            held_out=options.held_out,
        )
        target = recipe.run(options.target)
    except HoiKeHoachError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Bộ mã hóa ở {target}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m index.encoder", description=__doc__)
    train = parser.add_subparsers(dest="command", required=True).add_parser("train", help="huấn luyện bộ mã hóa")
    train.add_argument("corpora_folder", type=Path, metavar="CORPORA", help="thư mục chứa các kho ngữ liệu *.jsonl.gz")
    train.add_argument("--target", type=Path, default=Path("var/encoder/shipped"), help="thư mục ghi bộ mã hóa")
    train.add_argument("--work", type=Path, default=Path("var/encoder/work"), help="thư mục giữ kết quả từng bước")
    train.add_argument("--held-out", type=Path, default=None, help="bộ đánh giá theo định dạng BEIR")
    train.add_argument("--thesaurus", type=Path, default=Path("data/thesaurus.yml"), help="từ điển đồng nghĩa")
    train.add_argument("--everything", action="store_true", help="dùng cả kho không rõ điều khoản")
    train.add_argument("--no-hard-negatives", dest="hard_negatives", action="store_false", default=argparse.SUPPRESS)
    for item in fields(Plan):
        if item.name not in ("corpora", "hard_negatives"):
            kind = float if isinstance(item.default, float) else int
            flag = "--" + item.name.replace("_", "-")
            train.add_argument(flag, type=kind, default=argparse.SUPPRESS, help=f"mặc định {item.default}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
