"""Did you mean: the nearest known word for a mistyped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.words import fold_width

if TYPE_CHECKING:
    from collections.abc import Iterable

_CUTOFF = 0.7
_SHORT = 4
FIRST_IDEOGRAPH = "\u3400"
_SYNONYMS = {
    "responsible": "owner",
    "begin": "start",
    "from": "start",
    "finish": "end",
    "until": "end",
    "to": "end",
    "date": "when",
    "dates": "when",
    "deps": "after",
    "depends": "after",
    "depends_on": "after",
    "dependencies": "after",
    "cost": "budget",
    "deadline": "due",
    "goals": "objectives",
    "audiences": "segments",
    "events": "activities",
    "repeat": "repeats",
    "location": "place",
    "venue": "place",
}
_OTHER_DAY = {"when": "due", "date": "due", "due": "when"}
"""A milestone is due, everything else has a ``when``; which of the two is known decides."""


def suggest_name(word: str, known: Iterable[str]) -> str | None:
    """Return the one of ``known`` that was most likely meant, or None.

    Case and width do not count. Words of the trade that mean a field come before likeness.
    """
    folded = {fold_width(name).casefold(): name for name in known}
    asked = fold_width(word).casefold()
    if asked in folded:
        return folded[asked]
    for synonym in (_SYNONYMS.get(asked), _OTHER_DAY.get(asked)):
        if synonym is not None and synonym in folded:
            return folded[synonym]
    from difflib import get_close_matches  # noqa: PLC0415 - only for what is broken

    near = get_close_matches(asked, folded, n=1, cutoff=_CUTOFF)
    if near:
        return folded[near[0]]
    alike = [name for name in folded if _is_short_slip(asked, name)]
    return folded[alike[0]] if len(alike) == 1 else None


def _is_short_slip(word: str, name: str) -> bool:
    """Tell whether one character of a short Chinese name is wrong (苏末 for 苏未)."""
    if len(word) != len(name) or len(word) > _SHORT or word[:1] < FIRST_IDEOGRAPH:
        return False
    return len(word) > 1 and sum(a != b for a, b in zip(word, name, strict=True)) == 1
