"""REF020: items wait for one another in a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.order.dependencies import start_of
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.order.dependencies import Wait
    from commplan.diagnostics import Diagnostic, Fact


class DependencyCircle(Rule):
    """Items wait for one another in a circle.

    Why: nothing in the circle can ever start.
    Do: take out the one `after` that matters least; the message proposes one.
    Catalogue: REF-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 定规则, when: 2026-01-12..16, after: A3}  # REF020
          - {id: A2, name: 建平台, when: 2026-01-19..30, after: A1}
          - {id: A3, name: 招管理员, when: 2026-02-02..06, after: A2}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 定规则, when: 2026-01-12..16}
          - {id: A2, name: 建平台, when: 2026-01-19..30, after: A1}
          - {id: A3, name: 招管理员, when: 2026-02-02..06, after: A2}
    """

    fault = Fault(
        "REF020",
        "dependency-circle",
        Severity.ERROR,
        message=("{alone} waits for itself", "these wait for one another: {path}"),
        help=(
            "take `{alone}` out of its own `after`",
            "take `{weakest}` out of the `after` of {waiting}: the dates contradict it most",
            "take one `after` out; by the dates none of them is wrong",
        ),
        notes={"next": "{waiting} waits for {awaited} here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Show each circle once, beginning with the item that stands first in the file."""
        for knot in facts.analysis.order.knots:
            circle = knot.circle
            said: dict[str, Fact] = {"path": _draw_path(circle)}
            if len(circle) == 1:
                said["alone"] = circle[0].waiting.key
            weakest = _find_weakest(circle)
            if weakest is not None:
                said["weakest"] = weakest.awaited.key
                said["waiting"] = weakest.waiting.key
            places = tuple(
                Related(
                    wait.route,
                    "next",
                    facts={"waiting": wait.waiting.key, "awaited": wait.awaited.key},
                )
                for wait in circle[1:MOST_NAMES]
            )
            keys = tuple(wait.waiting.key for wait in circle)
            yield self.point_at(circle[0].route, keys, said, places)


def _draw_path(circle: tuple[Wait, ...]) -> str:
    """Return the keys of a circle, from the first to the first; a long one without its middle."""
    keys = [wait.waiting.key for wait in circle]
    shown = keys if len(keys) <= MOST_NAMES else [*keys[: MOST_NAMES - 2], "…", keys[-1]]
    return " → ".join((*shown, keys[0]))


def _find_weakest(circle: tuple[Wait, ...]) -> Wait | None:
    """Return the wait that the dates contradict most, or None where they contradict none."""
    breaches = [
        ((wait.earliest - start).days, wait)
        for wait in circle
        if wait.earliest is not None
        and (start := start_of(wait.waiting.item)) is not None
        and start < wait.earliest
    ]
    return max(breaches, key=lambda breach: breach[0])[1] if breaches else None
