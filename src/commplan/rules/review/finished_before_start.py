"""REV013: an activity ended, or will end, before it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Key, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_PAIRS = (("start", "end"), ("new_start", "new_end"))


class FinishedBeforeStart(Rule):
    """An activity has a real or a new last day in front of its first one.

    Why: neither its length nor its delay can be told.
    Do: correct one of the two days.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 书店市集, when: 2026-05-18..20}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        activities:
          - activity: A1
            start: 2026-05-19
            end: 2026-05-12  # REV013

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 书店市集, when: 2026-05-18..20}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        activities:
          - activity: A1
            start: 2026-05-19
            end: 2026-05-21
    """

    fault = Fault(
        "REV013",
        "finished-before-start",
        Severity.ERROR,
        message=("{item} has {end} as its `{last}`, but {start} as its `{first}`",),
        help=("correct `{first}` or `{last}`",),
        notes={"start": "it begins here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare first and last day of every activity that actuals tell of."""
        for file in facts.analysis.actuals:
            for activity in file.activities:
                for first, last in _PAIRS:
                    start, end = getattr(activity, first), getattr(activity, last)
                    if start is None or end is None or start <= end:
                        continue
                    said: dict[str, Fact] = {
                        "item": name_word(activity.activity, facts.analysis.index),
                        "start": start,
                        "end": end,
                        "first": Key(f"ActivityActual.{first}"),
                        "last": Key(f"ActivityActual.{last}"),
                    }
                    places = (point_to(activity, first, "start"),)
                    yield self.point_at((*activity.route, last), (activity.activity,), said, places)
