"""Trains the Rasa model of a release in the Rasa environment, as a process of its own."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from index.errors import ReleaseError

TRAINING_INPUTS = ("config.yml", "domain.yml", "data/nlu", "data/rules", "data/stories", "data/thesaurus.yml", "bot", "vietnamese")
TIMEOUT = 1800.0


def train_rasa(project: Path, environment: Path, *, lookups: Path, target: Path) -> Path:
    """Train on the project's data and a release's look-up tables; return the model archive in ``target``.

    Raises ReleaseError with the end of Rasa's output when the training fails or takes over half an hour.
    """
    target.mkdir(parents=True, exist_ok=True)
    command = [
        str(environment / "bin" / "rasa"),
        "train",
        *("--config", "config.yml"),
        *("--domain", "domain.yml"),
        *("--data", "data/nlu", "data/rules", "data/stories", str(lookups)),
        *("--out", str(target)),
        *("--fixed-model-name", "model"),
        "--quiet",
    ]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            cwd=project,
            env=os.environ | {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"},
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReleaseError(f"Không huấn luyện được mô hình Rasa: {error}. Hãy chạy lại «make release».") from error
    model = target / "model.tar.gz"
    if done.returncode != 0 or not model.is_file():
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise ReleaseError(f"Huấn luyện mô hình Rasa thất bại (mã {done.returncode}):\n{tail}")
    return model
