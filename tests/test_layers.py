"""Imports run one way between the folders; an import against the arrows fails here."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
OURS = {"vietnamese", "bot", "index", "actions", "admin", "web", "serve", "settings", "benchmarks"}
ALLOWED = {
    "vietnamese": set(),
    "bot": {"vietnamese"},
    "index": {"vietnamese"},
    "actions": {"index", "vietnamese", "settings"},
    "web": {"index", "vietnamese", "settings"},
    "serve": {"index", "settings"},
    "admin": {"index", "vietnamese", "settings"},
}
LAYERS = (
    "words",
    "documents",
    "finding",
    "figures",
    "reckoning",
    "claims",
    "replies",
    "reading",
    "talk",
    "strategies",
)  # of actions/, upwards
TRAINING_ONLY = {f"index/encoder/{name}.py" for name in ("losses", "models", "training")}  # loaded by the recipe alone
HEAVY = {"torch", "faiss", "sentence_transformers", "underthesea", "rasa", "tensorflow"}


def imports_of(path: Path, *, top_level_only: bool = False) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if top_level_only else list(ast.walk(tree))
    names = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.partition(".")[0])
    return names


def names_imported(path: Path) -> list[tuple[str, str]]:
    """The module and the name of every ``from … import …`` of a file."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [
        (node.module or "", alias.name) for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names
    ]


def strategies_in(path: Path) -> list[tuple[str, str]]:
    """What a file imports from the strategies."""
    return [(module, name) for module, name in names_imported(path) if module.startswith("actions.strategies")]


def modules(folder: str) -> list[Path]:
    return sorted(path for path in (PROJECT / folder).rglob("*.py"))


@pytest.mark.parametrize("folder", sorted(ALLOWED))
def test_a_folder_imports_only_what_the_arrows_allow(folder):
    for path in modules(folder):
        against = (imports_of(path) & OURS) - ALLOWED[folder] - {folder}
        assert not against, f"{path.relative_to(PROJECT)} imports {sorted(against)}"


@pytest.mark.parametrize("folder", ["index", "actions", "web", "admin", "serve"])
def test_heavy_libraries_are_imported_only_where_they_are_used(folder):
    for path in modules(folder):
        name = path.relative_to(PROJECT).as_posix()
        heavy = imports_of(path, top_level_only=True) & (HEAVY - {"faiss"})
        assert not heavy or name in TRAINING_ONLY, f"{name} imports {sorted(heavy)} when it is loaded"


def test_serving_starts_without_loading_torch():
    code = "import sys, actions.pipeline, index.release, web.app; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False).returncode == 0


def test_a_package_of_the_actions_imports_only_those_below_it():
    domain = {"question", "answer", "wording"}
    for place, package in enumerate(LAYERS):
        below = {*LAYERS[: place + 1], *domain}
        for path in modules(f"actions/{package}"):
            named = {module.split(".")[1] for module, _ in names_imported(path) if module.startswith("actions.")}
            assert named <= below, f"{path.relative_to(PROJECT)} imports {sorted(named - below)}"
            assert all(module != "actions" for module, _ in names_imported(path)), path.relative_to(PROJECT)


def test_every_package_of_the_actions_has_its_layer():
    packages = {path.parent.name for path in (PROJECT / "actions").glob("*/__init__.py")}
    assert packages == {*LAYERS, "wording"}


def test_strategies_are_chosen_by_the_routing_alone():
    """The basics of actions/ know no strategy, the pipeline knows those that the routing gives it."""
    users = {path for path in modules("actions") if "strategies" not in path.parts for _ in strategies_in(path)}
    assert [path.relative_to(PROJECT).as_posix() for path in sorted(users)] == ["actions/routing.py"]


def test_a_strategy_takes_nothing_from_another_but_its_answer():
    """What several strategies read stands below them; a strategy may only hand a question on to another one."""
    for path in modules("actions/strategies"):
        for module, name in strategies_in(path):
            assert name.startswith("answer_"), f"{path.name} takes {name} from {module}"


def test_one_module_touches_faiss():
    users = [path for folder in ALLOWED for path in modules(folder) if "faiss" in imports_of(path)]
    assert [path.relative_to(PROJECT).as_posix() for path in users] == ["index/vectors.py"]
