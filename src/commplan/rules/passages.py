"""Texts of a plan as messages show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.wording.prose import Passage

_LONGEST = 30
"""So many characters of a text are shown in a message at most."""


def cut_short(text: str) -> str:
    """Return a text, or its beginning where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def list_keys(passages: Iterable[Passage]) -> tuple[str, ...]:
    """Return the keys of the items to which the passages belong, each once."""
    keys = (passage.item.key for passage in passages if passage.item is not None)
    return tuple(dict.fromkeys(keys))
