"""Text to a positioned tree: every scalar stays text, every value knows where it stands."""

from __future__ import annotations

from commplan.source.node import BLANK, Entry, Mapping, Node, Scalar, Sequence, SourceText
from commplan.source.yaml import Parsed, parse

__all__ = [
    "BLANK",
    "Entry",
    "Mapping",
    "Node",
    "Parsed",
    "Scalar",
    "Sequence",
    "SourceText",
    "parse",
]
