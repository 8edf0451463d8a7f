"""Where vectors are kept and searched: in this process with FAISS, or on a Qdrant server or cluster."""

from index.stores.faiss_store import FaissStore
from index.stores.protocol import EVERYTHING, Filter, Payload, Store
from index.stores.qdrant_store import QdrantStore

__all__ = ["EVERYTHING", "FaissStore", "Filter", "Payload", "QdrantStore", "Store"]
