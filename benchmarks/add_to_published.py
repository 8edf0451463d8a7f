"""Time from ``add`` to published, step by step: ``python -m benchmarks.add_to_published [--pages 60] [--formats docx pdf]``.

In a sandbox of its own a bot serves the shipped plan. A long plan of another city is added, built with a fresh training,
checked and published into the running bot. Printed is how long each command took on the clock and on the processors.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import docx

from benchmarks.publish_under_load import PROJECT, Sandbox
from tests.fixtures.documents.pdf_files import PdfFile

WARDS = (
    "Đông Hà", "Tây Sơn", "Nam Cường", "Bắc Lệnh", "Hòa Bình", "Phú Lộc", "Tân Lập", "Quang Trung", "Trưng Vương",
    "Gia Sàng", "Cam Giá", "Hương Sơn", "Túc Duyên", "Đồng Bẩm", "Chùa Hang", "Tích Lương",
)  # fmt: skip
FIELDS = (
    ("thu ngân sách", "tỷ đồng"), ("chi đầu tư phát triển", "tỷ đồng"), ("giá trị sản xuất công nghiệp", "tỷ đồng"),
    ("doanh thu du lịch", "tỷ đồng"), ("diện tích rừng trồng mới", "ha"), ("sản lượng lương thực có hạt", "tấn"),
    ("số hộ thoát nghèo", "hộ"), ("số lao động có việc làm mới", "lao động"), ("chiều dài đường được bê tông hóa", "km"),
    ("số trường đạt chuẩn quốc gia", "trường"), ("số người tham gia bảo hiểm y tế", "người"),
    ("số thủ tục được giải quyết trực tuyến", "hồ sơ"),
)  # fmt: skip
LINES_ON_PAGE = 48
WIDTH = 92


def plan_lines(pages: int) -> Iterator[str]:
    """Yield the paragraphs of a plan that fills about ``pages`` pages: a title, then a section for each field and ward."""
    chance = random.Random(7)  # noqa: S311
    yield "Kế hoạch phát triển kinh tế – xã hội năm 2027 của thành phố Sông Lam"
    left = pages * LINES_ON_PAGE
    for number in range(1, 10_000):
        field, unit = FIELDS[number % len(FIELDS)]
        ward = WARDS[number // len(FIELDS) % len(WARDS)]
        paragraphs = (
            f"{number}. Nhiệm vụ về {field} của phường {ward}",
            f"Phấn đấu {field} của phường {ward} năm 2027 đạt {chance.randint(20, 9000)} {unit}, trong đó quý I đạt "
            f"{chance.randint(2, 19)} {unit}. Ủy ban nhân dân phường {ward} chủ trì, phối hợp với các phòng, ban của "
            "thành phố cụ thể hóa chỉ tiêu thành kế hoạch của từng tổ dân phố, bảo đảm rõ người, rõ việc, rõ thời gian.",
            f"Hoàn thành rà soát trước ngày {chance.randint(1, 28)}/{chance.randint(1, 12)}/2027; báo cáo kết quả về Văn "
            "phòng Ủy ban nhân dân thành phố để tổng hợp, trình Thường trực Thành ủy xem xét, cho ý kiến chỉ đạo.",
        )
        for paragraph in paragraphs:
            left -= 1 + len(paragraph) // WIDTH
            yield paragraph
        if left <= 0:
            return


def write_plan(path: Path, pages: int) -> None:
    """Write the plan as .docx or .pdf."""
    lines = list(plan_lines(pages))
    if path.suffix == ".docx":
        document = docx.Document()
        for line in lines:
            document.add_paragraph(line)
        document.save(str(path))
        return
    pdf = PdfFile()
    page, y = pdf.page(), 60.0
    for line in lines:
        for start in range(0, len(line), WIDTH):
            if y > 780:
                page, y = pdf.page(), 60.0
            page.text(50, y, line[start : start + WIDTH], size=10)
            y += 13.5
        y += 4
    pdf.save(path)


def timed(sandbox: Sandbox, *arguments: str) -> tuple[int, float, float]:
    """Run a command of the admin's; return its exit code, seconds on the clock, seconds on the processors."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = [sys.executable, "-m", "admin", *arguments, "--json"]
    done = subprocess.run(command, cwd=PROJECT, env=sandbox.environment, capture_output=True, text=True, check=False)  # noqa: S603
    seconds, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 3):
        raise SystemExit(done.stdout + done.stderr)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done.returncode, seconds, busy


def measure(sandbox: Sandbox, file: Path) -> None:
    """Take one file from the desk to published and print a row for each step."""
    total = [0.0, 0.0]
    steps: list[tuple[str, ...]] = [("add", str(file), "--yes"), ("build",), ("check",), ("publish",)]
    passed = True
    for step in steps:
        forced = step == ("publish",) and not passed
        code, seconds, busy = timed(sandbox, *step, *(("--override", "phép đo thời gian phát hành") if forced else ()))
        passed = passed and code == 0
        total = [total[0] + seconds, total[1] + busy]
        print(f"| {file.suffix[1:]} | {step[0]} | {seconds:.1f} | {busy:.1f} |", flush=True)
    verdict = "passed" if passed else "did not pass"
    print(f"| {file.suffix[1:]} | all; the check {verdict} | {total[0]:.1f} | {total[1]:.1f} |", flush=True)


def main() -> int:
    """Measure the formats asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--formats", nargs="+", choices=("docx", "pdf"), default=["docx", "pdf"])
    options = parser.parse_args()
    for suffix in options.formats:
        with tempfile.TemporaryDirectory() as root:
            sandbox = Sandbox(Path(root))
            release = str(sandbox.admin("build")["release"])
            sandbox.admin("publish", release, "--override", "bản đầu tiên của phép đo")
            bot = sandbox.serve()
            try:
                file = Path(root) / f"ke-hoach-song-lam-2027.{suffix}"
                write_plan(file, options.pages)
                print(f"load before: {os.getloadavg()[0]:.1f}; {json.dumps({'file KiB': file.stat().st_size // 1024})}")
                print("| format | step | seconds | processor seconds |")
                print("| --- | --- | ---: | ---: |")
                measure(sandbox, file)
            finally:
                bot.terminate()
                bot.wait(timeout=60)
    return 0


if __name__ == "__main__":
    sys.exit(main())
