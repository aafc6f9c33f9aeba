"""What files of actuals say of each activity, put together: of each thing what was said last."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.known_days import sort_by_word
from commplan.model.schedule import Activity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.results import ActivityActual

_RESULTS = (
    *("reached", "participants", "new_members", "buyers", "orders", "revenue", "margin"),
    *("bought_again_30", "bought_again_90", "feedback", "well", "badly", "next"),
)


class ActivityTold(NamedTuple):
    """What files say of an activity.

    ``has_result`` tells whether a number of people, orders or money, feedback or a finding was ever
    written for it; ``route`` is where it is told last.
    """

    state: str | None = None
    start: date | None = None
    end: date | None = None
    new_start: date | None = None
    new_end: date | None = None
    progress: Decimal | None = None
    reason: str | None = None
    has_result: bool = False
    route: Route | None = None


def gather_activities(files: Iterable[Actuals], index: Index) -> dict[Route, ActivityTold]:
    """Return what the files say of each activity, by its place in the plan."""
    found: dict[Route, ActivityTold] = {}
    for file in sort_by_word(files):
        for said in file.activities:
            named = index.find(said.activity, ("activity",))
            if named is not None and isinstance(named.item, Activity):
                known = found.get(named.route, ActivityTold())
                found[named.route] = _put_over(known, said)
    return found


def _put_over(known: ActivityTold, said: ActivityActual) -> ActivityTold:
    return ActivityTold(
        state=said.state or known.state,
        start=said.start or known.start,
        end=said.end or known.end,
        new_start=said.new_start or known.new_start,
        new_end=said.new_end or known.new_end,
        progress=known.progress if said.progress is None else said.progress,
        reason=said.reason or known.reason,
        has_result=known.has_result or _tells_result(said),
        route=said.route,
    )


def _tells_result(said: ActivityActual) -> bool:
    """Tell whether a file gives any result, feedback or finding of an activity."""
    return any(getattr(said, name) not in {None, ()} for name in _RESULTS)
