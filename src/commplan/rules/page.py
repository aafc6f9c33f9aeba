"""The page of a fault: its docstring in parts, for ``explain``, the docs and the tests."""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commplan.rules.base import Documented

_FIRST_PICTURE = 0x2400
_PICTURE = re.compile("[\u2400-\u241f]")
"""Pictures of control characters, which no docstring can hold."""

_PICTURE_OF_NOTHING = "␢"
_NOTHING = "\u200b"  # a space without width

_LABEL = re.compile(r"^(Why|Do|Catalogue|Bad|Good):", re.MULTILINE)


class Page(NamedTuple):
    """What is known about a fault. ``bad`` and ``good`` are plans; empty where none can be shown.

    In ``bad``, a comment with the code stands on each guilty line.
    """

    summary: str
    why: str
    do: str
    catalogue: str
    bad: str
    good: str


def read_page(documented: type[Documented]) -> Page:
    """Take the docstring of a fault's class apart."""
    text = inspect.cleandoc(documented.__doc__ or "")
    pieces = _LABEL.split(text)
    parts = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    return Page(
        summary=_join(pieces[0]),
        why=_join(parts.get("Why", "")),
        do=_join(parts.get("Do", "")),
        catalogue=_join(parts.get("Catalogue", "")).rstrip("."),
        bad=_dedent(parts.get("Bad", "")),
        good=_dedent(parts.get("Good", "")),
    )


def as_written(example: str) -> str:
    """Return an example as it would stand in a file: ``␉`` is a tab, ``␇`` a bell, and so on."""
    example = example.replace(_PICTURE_OF_NOTHING, _NOTHING)
    return _PICTURE.sub(lambda match: chr(ord(match[0]) - _FIRST_PICTURE), example)


def _join(text: str) -> str:
    return " ".join(text.split())


def _dedent(text: str) -> str:
    """Return the literal block behind ``Bad::`` as it would stand in a file."""
    block = text.removeprefix(":").strip("\n")
    return textwrap.dedent(block).rstrip() + "\n" if block.strip() else ""
