"""``build``: a new release from the documents, beside the one that serves."""

from __future__ import annotations

from admin.building import build
from admin.commands.options import AsJson
from admin.workspace import open_workspace


def build_release(as_json: AsJson = False) -> None:
    """Dựng bản phát hành mới từ các văn bản; mô hình Rasa chỉ huấn luyện lại khi câu huấn luyện thay đổi."""
    build(open_workspace(as_json=as_json), retrain=False)
