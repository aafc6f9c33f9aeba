"""House rules of the tree that no linter knows."""

from __future__ import annotations

import ast
import re
import tomllib
from itertools import chain
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import commplan

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SOURCES = {
    path.relative_to(ROOT / "src" / "commplan").as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "src" / "commplan").rglob("*.py"))
}
TREES = {name: ast.parse(text) for name, text in SOURCES.items()}

# Words that tell nothing about the subject of a module, so that anything ends up in it.
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc"}

# Modules that may be longer than MODULE_LIMIT, and why.
LONG_MODULES = {
    "analysis/analysis.py": "one property for each fact, and nothing else: the list of all facts",
    "report/blocks.py": "the closed union is read as one page",
}
MODULE_LIMIT = 400
MODULE_MEDIAN = 160
FUNCTION_LIMIT = 60
FUNCTION_MEDIAN = 12

# Put together, so that this file does not hold them.
FOREIGN_WORDS = tuple(
    "".join(parts)
    for parts in (
        ("/", "work", "/"),
        ("/", "root", "/"),
        ("/", "tmp", "/", "studio"),
        ("pypi", ".org"),
        ("python", "hosted", ".org"),
        ("npmjs", ".org"),
    )
)
UNTRACKED = {
    ".git",
    ".venv",
    ".e2e",
    ".bench",
    ".hypothesis",
    "node_modules",
    "__pycache__",
    "demo-output",
    "build",
    "dist",
}

# What only `cli` may ask. Everything below takes the day, the folder and the language as values.
CLOCK_AND_ENVIRONMENT = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "os.environ",
    "os.getenv",
    "time.localtime",
    "time.time",
}
NETWORK = {"ftplib", "http", "httpx", "requests", "smtplib", "socket", "urllib.request"}


def list_files(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, without what git ignores."""
    for path in sorted(folder.iterdir()):
        if path.name in UNTRACKED or path.name.endswith(("_cache", ".egg-info")):
            continue
        if path.is_dir():
            yield from list_files(path)
        else:
            yield path


def list_functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield name and length of each function: its lines from ``def`` on, without its docstring."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if ast.get_docstring(node) is not None:
                words = node.body[0]
                lines -= (words.end_lineno or words.lineno) - words.lineno + 1
            yield node.name, lines


def list_names(tree: ast.Module) -> Iterator[str]:
    """Yield the dotted names that a module imports or uses, as ``a.b`` however they are reached."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield ".".join(ast.unparse(node).split(".")[-2:])


def is_below(name: str, packages: set[str]) -> bool:
    """Tell whether a dotted name is one of the packages or lies in one."""
    parts = name.split(".")
    return any(".".join(parts[:depth]) in packages for depth in range(1, len(parts) + 1))


def test_no_file_names_a_machine_or_a_package_index() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in list_files(ROOT)
        for word in FOREIGN_WORDS
        if word.encode() in path.read_bytes()
    ]
    assert found == []


def test_every_module_is_named_after_its_subject() -> None:
    places = chain.from_iterable(Path(name).with_suffix("").parts for name in SOURCES)
    assert EMPTY_NAMES.isdisjoint(places)


def test_modules_are_short() -> None:
    lengths = {name: len(text.splitlines()) for name, text in SOURCES.items()}
    assert {name for name, lines in lengths.items() if lines > MODULE_LIMIT} == set(LONG_MODULES)
    assert median(lengths.values()) <= MODULE_MEDIAN


def test_functions_are_short() -> None:
    lengths = {
        f"{name}: {function}": lines
        for name, tree in TREES.items()
        for function, lines in list_functions(tree)
    }
    assert {name: lines for name, lines in lengths.items() if lines > FUNCTION_LIMIT} == {}
    assert median(lengths.values()) <= FUNCTION_MEDIAN


def test_only_the_command_line_asks_the_clock_or_the_environment() -> None:
    found = {
        name: CLOCK_AND_ENVIRONMENT.intersection(list_names(tree))
        for name, tree in TREES.items()
        if not name.startswith("cli/")
    }
    assert {name: asked for name, asked in found.items() if asked} == {}


def test_nothing_can_reach_the_network() -> None:
    found = {
        name: [used for used in list_names(tree) if is_below(used, NETWORK)]
        for name, tree in TREES.items()
    }
    assert {name: used for name, used in found.items() if used} == {}


def test_the_public_names_are_the_ones_that_are_listed() -> None:
    listed = vars(commplan)["__all__"]
    imported = {
        alias.asname or alias.name
        for node in TREES["__init__.py"].body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("commplan")
        for alias in node.names
    }
    assert imported <= set(listed)
    assert [name for name in listed if not hasattr(commplan, name)] == []


def test_the_changelog_speaks_of_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(project['version'])}\]", changelog, flags=re.MULTILINE)
