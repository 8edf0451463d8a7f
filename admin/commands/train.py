"""``train``: a new release with a freshly trained Rasa model, whatever changed."""

from __future__ import annotations

from admin.building import build
from admin.commands.options import AsJson
from admin.workspace import open_workspace


def train(as_json: AsJson = False) -> None:
    """Dựng bản phát hành mới và huấn luyện lại mô hình Rasa từ đầu."""
    build(open_workspace(as_json=as_json), retrain=True)
