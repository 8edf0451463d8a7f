"""The Rasa model of a release: trained, or taken over from a release, and then given the release's own names.

Training sees nothing of the documents, so a new document needs none: its names are attached to the trained model.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from index.errors import ReleaseError
from index.release.manifest import NAME as MANIFEST
from index.release.manifest import hash_file, hash_tree, read_manifest

TRAINING_INPUTS = (
    "config.yml",
    "domain.yml",
    "data/nlu",
    "data/rules",
    "data/stories",
    "data/thesaurus.yml",
    "bot",
    "vietnamese",
    "index/encoder/shipped",
)
FOR_PEOPLE = ("README.md",)  # the encoder's model card: a training reads none of it
LIBRARIES = "requirements/rasa.txt"
TRAINED = "trained.tar.gz"
MODEL = "model.tar.gz"
TIMEOUT = 1800.0
TOLD_EVERY = 15.0  # seconds between two words of how long something has run
WHAT_TRAINS = "Huấn luyện mô hình Rasa"


def training_fingerprint(project: Path) -> str:
    """Return a hash over everything that a training reads; equal fingerprints mean the same model."""
    inputs = (path for name in (*TRAINING_INPUTS, LIBRARIES) if (path := project / name).exists())
    return hash_tree(inputs, unread=FOR_PEOPLE)


def reusable_model(releases: Path, fingerprint: str) -> Path | None:
    """Return what the newest release in ``releases`` with ``fingerprint`` was trained to, if it is still whole."""
    for folder in sorted((path.parent for path in releases.glob(f"[!.]*/{MANIFEST}")), reverse=True):
        model = folder / "rasa" / TRAINED
        try:
            manifest = read_manifest(folder)
        except ReleaseError:
            continue
        if (
            manifest.nlu == fingerprint
            and model.is_file()
            and hash_file(model) == manifest.files.get(f"rasa/{TRAINED}")
        ):
            return model
    return None


def take_over_model(model: Path, target: Path) -> Path:
    """Put ``model`` of another release into ``target``, without a second copy where the file system allows it."""
    target.mkdir(parents=True, exist_ok=True)
    try:
        os.link(model, target / TRAINED)
    except OSError:
        shutil.copyfile(model, target / TRAINED)
    return target / TRAINED


def rasa_environment(state: Path) -> dict[str, str]:
    """Return the environment variables that Rasa runs with: it tells nobody, and writes nothing outside ``state``.

    Rasa puts a file into the home folder whenever it starts, its libraries put caches there. Its own cache of trained
    components is off: a model is taken over as a whole or trained, and keeping the parts takes time and room.
    """
    home = state / "home"
    return {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "RASA_CACHE_DIRECTORY": str(home / ".cache" / "rasa"),
        "RASA_MAX_CACHE_SIZE": "0",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }


def train_rasa(
    project: Path, environment: Path, *, state: Path, target: Path, progress: Callable[[str], None] = lambda _: None
) -> Path:
    """Train on the project's data; return the model archive in ``target``; ``progress`` hears how long it has run.

    Rasa's own validation of the data is left to the tests: it takes a sixth of the time and finds the same every time.
    Raises ReleaseError with the end of Rasa's output when the training fails or takes over half an hour.
    """
    target.mkdir(parents=True, exist_ok=True)
    command = [
        str(environment / "bin" / "rasa"),
        "train",
        *("--config", "config.yml"),
        *("--domain", "domain.yml"),
        *("--data", "data/nlu", "data/rules", "data/stories"),
        *("--out", str(target)),
        *("--fixed-model-name", TRAINED.removesuffix(".tar.gz")),
        "--skip-validation",
        "--force",
        "--quiet",
    ]
    _run(command, project=project, state=state, what=WHAT_TRAINS, result=target / TRAINED, progress=progress)
    return target / TRAINED


def attach_lookups(project: Path, environment: Path, *, state: Path, model: Path, lookups: Path) -> Path:
    """Write the trained ``model`` with a release's look-up tables beside it; return the model that serves.

    Raises ReleaseError with the end of the output when that fails.
    """
    target = model.with_name(MODEL)
    command = [str(environment / "bin" / "python"), "-m", "bot.attaching", str(model), str(lookups), str(target)]
    _run(command, project=project, state=state, what="Đưa tên gọi vào mô hình Rasa", result=target)
    return target


def _run(
    command: list[str],
    *,
    project: Path,
    state: Path,
    what: str,
    result: Path,
    progress: Callable[[str], None] = lambda _: None,
) -> None:
    try:
        code, output = _finished(
            command, project=project, state=state, waiting=lambda told: progress(f"{what}: {told}")
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReleaseError(f"{what} không chạy được: {error}. Hãy chạy lại «make release».") from error
    if code != 0 or not result.is_file():
        tail = "\n".join(output.strip().splitlines()[-15:])
        raise ReleaseError(f"{what} thất bại (mã {code}):\n{tail}")


def _finished(command: list[str], *, project: Path, state: Path, waiting: Callable[[str], None]) -> tuple[int, str]:
    """Run a command to its end; return its exit code and what it printed; ``waiting`` hears now and then how long it has run."""
    began = time.monotonic()
    with subprocess.Popen(  # noqa: S603
        command,
        cwd=project,
        env=os.environ | rasa_environment(state),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            while True:
                try:
                    output, _ = process.communicate(timeout=TOLD_EVERY)
                except subprocess.TimeoutExpired:
                    seconds = int(time.monotonic() - began)
                    if seconds > TIMEOUT:
                        raise
                    waiting(f"đã chạy {seconds // 60} phút {seconds % 60} giây")
                else:
                    return process.returncode, output
        except BaseException:
            process.kill()
            raise
