"""CAL053: a message goes out on days that the plan keeps free or quiet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.closures import Interruption
    from commplan.diagnostics import Diagnostic, Fact


class MessageOnClosedDays(Rule):
    """A message goes out on days that the plan keeps free or quiet.

    In a blackout every message on a channel of its `scope` counts, in a quiet period those of
    activities that sell or celebrate. What an activity does on its own days is another finding.

    Why: members are pushed an offer while the nation mourns, or while nobody can deliver.
    Do: send it before, or after.
    Catalogue: CAL-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 企微客户群, kind: group}
        activities:
          - name: 岁末秒杀
            when: 2026-12-15
            kind: flash_sale
            messages: [-2d 10:00 企微客户群]  # CAL053
        calendar:
          quiet_periods:
            - {name: 国家公祭日, when: 2026-12-13}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 企微客户群, kind: group}
        activities:
          - name: 岁末秒杀
            when: 2026-12-15
            kind: flash_sale
            messages: [-1d 10:00 企微客户群]
        calendar:
          quiet_periods:
            - {name: 国家公祭日, when: 2026-12-13}
    """

    fault = Fault(
        "CAL053",
        "message-on-closed-days",
        Severity.WARNING,
        message=(
            "{item} sends to {channel} on {only_day}, which is closed ({closed})",
            "{item} sends to {channel} on {day}, inside {closed} ({from_day} to {to_day})",
            "{item} sends to {channel} on {day}, on days kept free ({from_day} to {to_day})",
        ),
        help=("send it by {before}, or on {following} or later",),
        notes={"closed": "the days are closed here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at messages on closed days, unless their activity is reported for the same days."""
        told = {(one.closure.route, one.activity.route) for one in facts.analysis.intrusions}
        for one in facts.analysis.interruptions:
            activity = one.sendings[0].activity
            if activity is None or (one.closure.route, activity.route) not in told:
                yield self._report(one)

    def _report(self, found: Interruption) -> Diagnostic:
        first, closed = found.sendings[0], found.closure.closed
        said: dict[str, Fact] = {
            "item": name_item(first.item),
            "channel": first.channel_text,
            "day": tuple(one.day for one in found.sendings[:MOST_DAYS]),
            "from_day": closed.start,
            "to_day": closed.end,
            "before": closed.start - timedelta(days=1),
            "following": closed.end + timedelta(days=1),
        }
        if closed.range.days == 1:
            said["only_day"] = closed.start
        called = closed.name or closed.reason
        if called is not None:
            said["closed"] = called
        ids = tuple(dict.fromkeys(one.id for one in found.sendings[:MOST_DAYS]))
        place = Related(found.closure.route, "closed")
        return self.point_at(first.route, ids, said, (place,))
