"""The gateway's own settings, on top of the project's: limits, time-outs, privacy, sites and texts."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, ValidationError

from index.errors import SettingsError
from settings import Settings


class WebSettings(Settings):
    """Everything an operator may set for the gateway. Times are in seconds unless the name says days."""

    rasa_url: str = ""
    actions_url: str = ""
    turn_timeout: float = Field(default=4.5, gt=0, le=30)
    health_timeout: float = Field(default=1.5, gt=0)

    message_limit: int = Field(default=1000, ge=1)
    body_limit: int = Field(default=64 * 1024, ge=1024)
    session_rate: int = Field(default=20, ge=0, description="turns a minute and session; 0 lifts the limit")
    address_rate: int = Field(default=60, ge=0, description="requests a minute and address; 0 lifts the limit")

    session_days: int = Field(default=7, ge=1)
    turns_per_conversation: int = Field(default=50, ge=1)
    retention_days: int = Field(default=30, ge=1)
    retention_interval: float = Field(default=3600.0, gt=0)

    allowed_origins: tuple[str, ...] = ()
    public_https: bool = False
    staff_token: str = Field(default="", repr=False)

    off: bool = False
    banner: str = ""
    opening_questions: tuple[str, ...] = ()

    @property
    def default_rasa_url(self) -> str:
        """Where Rasa answers when no upstream file says otherwise."""
        return self.rasa_url or f"http://127.0.0.1:{self.rasa_port}"

    @property
    def default_actions_url(self) -> str:
        """Where the action server answers when no upstream file says otherwise."""
        return self.actions_url or f"http://127.0.0.1:{self.actions_port}"

    @property
    def secret_file(self) -> Path:
        """The key that signs session tokens; made on first start."""
        return self.state / "web" / "secret.key"

    @property
    def database(self) -> Path:
        """The store of masked conversations and feedback."""
        return self.state / "web" / "conversations.sqlite"

    @property
    def switch_file(self) -> Path:
        """The file by which an admin turns the bot or a topic off, or shows a banner, without a restart."""
        return self.state / "switch.json"


def load_web_settings() -> WebSettings:
    """Read the settings; raise SettingsError with the names of the settings that cannot be used."""
    try:
        return WebSettings()
    except ValidationError as error:
        problems = "; ".join(f"HKH_{str(item['loc'][0]).upper()}: {item['msg']}" for item in error.errors())
        raise SettingsError(f"Cài đặt không hợp lệ: {problems}. Hãy sửa biến môi trường hoặc tệp .env.") from error
