"""What files of actuals say of the plan's risks: when each was looked at, and which are over."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals

_OVER = frozenset({"closed", "happened"})


class LookedAt(NamedTuple):
    """The day of the last file that tells of a risk; ``is_over`` where it is closed or happened."""

    on: date
    is_over: bool


def find_looks(files: Iterable[Actuals], index: Index) -> dict[Route, LookedAt]:
    """Return when each risk of the plan was looked at last, by its place.

    The plan is not changed to match reality, so that a review of a risk stands in the actuals.
    """
    looks: dict[Route, LookedAt] = {}
    for file in sorted(files, key=lambda one: one.as_of):
        for said in file.risks:
            named = index.find(said.risk, ("risk",))
            if named is None or not (said.state or said.probability or said.impact):
                continue
            before = looks.get(named.route)
            was_over = before is not None and before.is_over
            is_over = was_over if said.state is None else said.state in _OVER
            looks[named.route] = LookedAt(file.as_of, is_over)
    return looks
