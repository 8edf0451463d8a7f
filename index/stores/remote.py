"""Opens a store on Qdrant by its address: a server or cluster («http://host:6333»), or a folder for its local mode."""

from __future__ import annotations

from qdrant_client import QdrantClient
from qdrant_client.http.exceptions import ApiException

from index.errors import ReleaseError
from index.stores.qdrant_store import QdrantStore

TIMEOUT = 10  # seconds


def open_remote(address: str, collection: str, *, dimension: int, key: str = "") -> QdrantStore:
    """Open a collection, made when it is not there yet; raise ReleaseError when the address does not answer.

    ``key`` is the API key of a cluster that asks for one.
    """
    try:
        return QdrantStore(_client(address, key), collection, dimension=dimension)
    except (ApiException, OSError, ValueError, RuntimeError) as error:
        raise ReleaseError(
            f"Không mở được kho véc-tơ Qdrant ở «{address}». Hãy kiểm tra máy chủ Qdrant và cài đặt HKH_QDRANT, "
            f"HKH_QDRANT_KEY. Chi tiết: {error}"
        ) from error


def _client(address: str, key: str) -> QdrantClient:
    if "://" in address:
        return QdrantClient(url=address, api_key=key or None, timeout=TIMEOUT)
    return QdrantClient(path=address)
