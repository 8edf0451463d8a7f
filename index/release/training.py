"""The Rasa model of a release: trained in the Rasa environment, or taken over from a release that has the same one."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
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
LIBRARIES = "requirements/rasa.txt"
MODEL = "model.tar.gz"
TIMEOUT = 1800.0


def training_fingerprint(project: Path, lookups: Path) -> str:
    """Return a hash over everything that a training reads; equal fingerprints mean the same model."""
    sources = [path for name in (*TRAINING_INPUTS, LIBRARIES) if (path := project / name).exists()]
    return hashlib.sha256(f"{hash_tree(sources)} {hash_file(lookups)}".encode()).hexdigest()


def reusable_model(releases: Path, fingerprint: str) -> Path | None:
    """Return the model of the newest release in ``releases`` that was trained on ``fingerprint`` and is still whole."""
    for folder in sorted((path.parent for path in releases.glob(f"[!.]*/{MANIFEST}")), reverse=True):
        model = folder / "rasa" / MODEL
        try:
            manifest = read_manifest(folder)
        except ReleaseError:
            continue
        if manifest.nlu == fingerprint and model.is_file() and hash_file(model) == manifest.files.get(f"rasa/{MODEL}"):
            return model
    return None


def take_over_model(model: Path, target: Path) -> Path:
    """Put ``model`` of another release into ``target``, without a second copy where the file system allows it."""
    target.mkdir(parents=True, exist_ok=True)
    try:
        os.link(model, target / MODEL)
    except OSError:
        shutil.copyfile(model, target / MODEL)
    return target / MODEL


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


def train_rasa(project: Path, environment: Path, *, state: Path, lookups: Path, target: Path) -> Path:
    """Train on the project's data and a release's look-up tables; return the model archive in ``target``.

    Rasa's own validation of the data is left to the tests: it takes a sixth of the time and knows nothing of look-ups.

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
        "--skip-validation",
        "--force",
        "--quiet",
    ]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            cwd=project,
            env=os.environ | rasa_environment(state),
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReleaseError(f"Không huấn luyện được mô hình Rasa: {error}. Hãy chạy lại «make release».") from error
    model = target / MODEL
    if done.returncode != 0 or not model.is_file():
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise ReleaseError(f"Huấn luyện mô hình Rasa thất bại (mã {done.returncode}):\n{tail}")
    return model
