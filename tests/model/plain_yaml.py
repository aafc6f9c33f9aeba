"""A plan as editors take it: plain scalars are numbers, booleans and nulls of YAML 1.2."""

from __future__ import annotations

import re
from typing import Any

from commplan.source import Mapping, Node, Scalar, Sequence, parse

_NULLS = {"", "~", "null", "Null", "NULL"}
_FLAGS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def read_as_editor(text: str) -> Any:  # noqa: ANN401 - whatever stands there
    """Return the values of a YAML text by the core schema of YAML 1.2."""
    tree = parse(text, "").tree
    return None if tree is None else _read(tree)


def _read(node: Node) -> Any:  # noqa: ANN401 - whatever stands there
    if isinstance(node, Mapping):
        return {entry.key.text: _read(entry.value) for entry in node.entries.values()}
    if isinstance(node, Sequence):
        return [_read(item) for item in node.items]
    return _read_scalar(node)


def _read_scalar(node: Scalar) -> str | float | bool | None:
    if not node.is_plain:
        return node.text
    if node.text in _NULLS:
        return None
    if node.text in _FLAGS:
        return _FLAGS[node.text]
    if _INTEGER.fullmatch(node.text):
        return int(node.text)
    return float(node.text) if _FLOAT.fullmatch(node.text) else node.text
