"""The command line of the recipe: ``python -m index.encoder train CORPORA``, ``score ENCODER BENCHMARK`` and ``compare``."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields, replace
from pathlib import Path

from index.encoder.corpora import CLEAN, EVERYTHING
from index.encoder.evaluation import read_beir, score_card
from index.encoder.loading import load_encoder
from index.encoder.model_card import Measured, rewrite_scores
from index.encoder.plan import Plan
from index.encoder.recipe import Recipe
from index.errors import HoiKeHoachError
from index.thesaurus import load_thesaurus


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "score":
            for line in score_card(load_encoder(options.encoder), read_beir(options.benchmark)):
                print(line)
        elif options.command == "compare":
            _compare(options)
        else:
            print(f"Bộ mã hóa ở {_train(options)}")
    except HoiKeHoachError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _compare(options: argparse.Namespace) -> None:
    benchmark = read_beir(options.benchmark)
    measured = [Measured.of("this one", options.encoder, benchmark)]
    for other in options.others:
        name, _, folder = other.rpartition("=")
        measured.append(Measured.of(name or Path(folder).name, Path(folder), benchmark))
    rewrite_scores(options.encoder, measured)
    for row in measured:
        print(row)


def _train(options: argparse.Namespace) -> Path:
    chosen = {item.name: getattr(options, item.name) for item in fields(Plan) if hasattr(options, item.name)}
    chosen["corpora"] = EVERYTHING if options.everything else CLEAN
    recipe = Recipe(
        replace(Plan(), **chosen),
        options.corpora_folder,
        options.work,
        load_thesaurus(options.thesaurus),
        held_out=options.held_out,
    )
    return recipe.run(options.target)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m index.encoder", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    scoring = commands.add_parser("score", help="chấm một bộ mã hóa")
    scoring.add_argument("encoder", help="thư mục hoặc tên bộ mã hóa")
    scoring.add_argument("benchmark", type=Path, help="bộ đánh giá theo định dạng BEIR")
    comparing = commands.add_parser(
        "compare", help="ghi điểm của một bộ mã hóa và của các bộ khác vào thẻ mô hình của nó"
    )
    comparing.add_argument("encoder", type=Path, help="thư mục bộ mã hóa có thẻ mô hình")
    comparing.add_argument("benchmark", type=Path, help="bộ đánh giá theo định dạng BEIR")
    comparing.add_argument("others", nargs="*", metavar="TÊN=THƯ-MỤC", help="các bộ mã hóa để so sánh")
    train = commands.add_parser("train", help="huấn luyện bộ mã hóa")
    train.add_argument("corpora_folder", type=Path, metavar="CORPORA", help="thư mục chứa các kho ngữ liệu *.jsonl.gz")
    train.add_argument("--target", type=Path, default=Path("var/encoder/shipped"), help="thư mục ghi bộ mã hóa")
    train.add_argument("--work", type=Path, default=Path("var/encoder/work"), help="thư mục giữ kết quả từng bước")
    train.add_argument("--held-out", type=Path, default=None, help="bộ đánh giá theo định dạng BEIR")
    train.add_argument("--thesaurus", type=Path, default=Path("data/thesaurus.yml"), help="từ điển đồng nghĩa")
    train.add_argument("--everything", action="store_true", help="dùng cả kho không rõ điều khoản")
    train.add_argument("--no-hard-negatives", dest="hard_negatives", action="store_false", default=argparse.SUPPRESS)
    for item in fields(Plan):
        if not isinstance(item.default, bool | tuple):
            kind = type(item.default)
            flag = "--" + item.name.replace("_", "-")
            train.add_argument(flag, type=kind, default=argparse.SUPPRESS, help=f"mặc định {item.default}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
