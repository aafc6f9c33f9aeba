"""Which findings a person is shown one by one, and which are only counted.

A plan that was pasted from elsewhere can hold one mistake five hundred times. The first ones say
all that there is to say about it; programs get every finding (JSON, SARIF and the others).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic

SHOWN_OF_A_KIND = 3
FEWEST_COUNTED = 3
"""Fewer than that are not worth a line of their own: they are shown."""

MOST_SHOWN = 60


class Shown(NamedTuple):
    """A finding that is shown in full; ``alike`` are those that are only counted behind it."""

    diagnostic: Diagnostic
    alike: tuple[Diagnostic, ...] = ()


class Grouped(NamedTuple):
    """What is shown, in reading order, and what is left for the last line."""

    shown: tuple[Shown, ...]
    rest: tuple[Diagnostic, ...]


def group_alike(diagnostics: Iterable[Diagnostic]) -> Grouped:
    """Choose the first findings of each code; the others are counted behind the last of these."""
    by_code: dict[str, list[Diagnostic]] = defaultdict(list)
    everything = tuple(diagnostics)
    for diagnostic in everything:
        by_code[diagnostic.code].append(diagnostic)
    shown = []
    seen: dict[str, int] = defaultdict(int)
    for diagnostic in everything:
        group = by_code[diagnostic.code]
        number = seen[diagnostic.code] = seen[diagnostic.code] + 1
        is_counted = len(group) >= SHOWN_OF_A_KIND + FEWEST_COUNTED
        if not is_counted or number < SHOWN_OF_A_KIND:
            shown.append(Shown(diagnostic))
        elif number == SHOWN_OF_A_KIND:
            shown.append(Shown(diagnostic, tuple(group[number:])))
    rest = (one for last in shown[MOST_SHOWN:] for one in (last.diagnostic, *last.alike))
    return Grouped(tuple(shown[:MOST_SHOWN]), tuple(rest))
