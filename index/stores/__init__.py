"""Where vectors are kept and searched: in this process with FAISS, or on a Qdrant server or cluster.

The store on Qdrant is imported from its own module: its client takes a second to load, and few processes need it.
"""

from index.stores.faiss_store import FaissStore
from index.stores.protocol import EVERYTHING, Filter, Payload, Store

__all__ = ["EVERYTHING", "FaissStore", "Filter", "Payload", "Store"]
