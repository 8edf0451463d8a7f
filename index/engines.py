"""What the settings may name for the search beside the encoder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchEngines:
    """All empty is the plain way: everything in this process, nothing read twice.

    ``qdrant`` is the address of a Qdrant server or cluster, ``qdrant_key`` its key, ``reranker`` a cross-encoder by folder
    or hub name.
    """

    qdrant: str = ""
    qdrant_key: str = ""
    reranker: str = ""


PLAIN = SearchEngines()
