"""What a graph component is made with, outside a graph."""

from __future__ import annotations

from pathlib import Path

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource


@pytest.fixture
def storage(tmp_path: Path) -> LocalModelStorage:
    """An empty model storage."""
    return LocalModelStorage.create(tmp_path)


@pytest.fixture
def resource() -> Resource:
    """The place of one component in the storage."""
    return Resource("component")


@pytest.fixture
def context() -> ExecutionContext:
    """A context without a graph."""
    return ExecutionContext(GraphSchema({}), node_name="component")
