"""The one place where configuration enters: environment variables HKH_… or a .env file, read once by each process."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from index.engines import SearchEngines
from index.errors import SettingsError

PROJECT = Path(__file__).resolve().parent


class Settings(BaseSettings):
    """Everything an operator may set. Paths are absolute or relative to the project folder; times are in seconds.

    ``reranker`` is a cross-encoder that reads the best hits again, by folder or hub name; ``qdrant`` the address of a Qdrant
    server or cluster that keeps the vectors; both empty do without. ``release`` binds a process to one release folder; without
    it the process takes the current one when it starts.
    ``standby`` is how long the release that served before stays in memory, so that a rollback needs no start.
    """

    model_config = SettingsConfigDict(env_prefix="HKH_", env_file=PROJECT / ".env", extra="ignore")

    documents: Path = PROJECT / "data" / "documents"
    state: Path = PROJECT / "var"
    release: Path | None = None
    thesaurus: Path = PROJECT / "data" / "thesaurus.yml"
    encoder: str = str(PROJECT / "index" / "encoder" / "shipped")
    reranker: str = ""
    qdrant: str = ""
    qdrant_key: str = ""
    rasa_environment: Path = PROJECT / ".venvs" / "rasa"

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=1, le=65535)
    rasa_port: int = Field(default=5005, ge=1, le=65535)
    actions_port: int = Field(default=5055, ge=1, le=65535)
    start_timeout: float = Field(default=180.0, gt=0)
    standby: float = Field(default=600.0, ge=0)

    hotline: str = "1022"
    city: str = "thành phố Thái Nguyên"

    @property
    def engines(self) -> SearchEngines:
        """What searches beside the encoder."""
        return SearchEngines(qdrant=self.qdrant, qdrant_key=self.qdrant_key, reranker=self.reranker)

    @property
    def releases(self) -> Path:
        """The folder of all releases."""
        return self.state / "releases"

    @property
    def current(self) -> Path:
        """The symlink to the release that serves."""
        return self.state / "current"

    @property
    def upstream(self) -> Path:
        """The file that tells the gateway which Rasa server answers."""
        return self.state / "upstream.json"

    @property
    def logs(self) -> Path:
        """The folder of the process logs."""
        return self.state / "log"


def load_settings() -> Settings:
    """Read the settings; raise SettingsError with the names of the settings that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        problems = "; ".join(f"HKH_{str(item['loc'][0]).upper()}: {item['msg']}" for item in error.errors())
        raise SettingsError(f"Cài đặt không hợp lệ: {problems}. Hãy sửa biến môi trường hoặc tệp .env.") from error
