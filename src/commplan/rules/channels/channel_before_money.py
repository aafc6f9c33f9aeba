"""CHN083: a channel is used before the money for it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.quarter_names import quarter_days
from commplan.analysis.money.quarters import QUARTERS
from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.channel_starts import list_ids, list_later, say_first_use
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Route
    from commplan.model.money import BudgetLine


class ChannelBeforeMoney(Rule):
    """A channel that costs money is used before the quarter of its first budget line.

    Only budget lines that are `for` the channel and name a quarter are looked at.

    Why: the operator sends nothing that is not paid.
    Do: move the line to the quarter of the first use, or begin later.
    Catalogue: CHN-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 会员短信, kind: sms, cost: 900}]
        budget: {lines: [{name: 短信包, for: 会员短信, amount: 900, quarter: Q3}]}
        activities:
          - {name: 老客回访, when: 2026-05-11, channels: 会员短信}  # CHN083

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 会员短信, kind: sms, cost: 900}]
        budget: {lines: [{name: 短信包, for: 会员短信, amount: 900, quarter: Q2}]}
        activities:
          - {name: 老客回访, when: 2026-05-11, channels: 会员短信}
    """

    fault = Fault(
        "CHN083",
        "channel-before-money",
        Severity.ERROR,
        message=(
            (
                "{item} uses {channel} on {day}; the first money for it ({amount}) comes in "
                "{quarter}, from {start}"
            ),
        ),
        help=("move {line} to an earlier quarter, or begin on {start} or later",),
        notes={"line": "the money stands here", "again": "{item} uses it on {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the first uses of a channel with the first day of its first line."""
        lines = _list_first_lines(facts)
        for used in facts.analysis.channel_uses:
            if used.channel.route not in lines:
                continue
            start, line = lines[used.channel.route]
            early = used.before(start)
            if early:
                said = say_first_use(used.channel, early, facts) | {
                    "amount": Amount(line.amount, facts.plan.root.currency),
                    "quarter": line.quarter or "",
                    "start": start,
                    "line": name_item(line),
                }
                place = Related((*line.route, "quarter"), "line")
                ids = (*list_ids(used.channel, early), line.key)
                yield self.point_at(early[0].route, ids, said, (place, *list_later(early)))


def _list_first_lines(facts: Facts) -> dict[Route, tuple[date, BudgetLine]]:
    """Return the first day and line of each channel, unless one of its lines names no quarter."""
    found: dict[Route, list[tuple[date, int, BudgetLine]]] = {}
    undated: set[Route] = set()
    lines = facts.plan.budget.lines if facts.plan.budget is not None else ()
    first_month = facts.plan.first_month
    for number, line in enumerate(lines):
        named = facts.analysis.index.find(line.for_, ("channel",))
        if named is None:
            continue
        quarter = QUARTERS.index(line.quarter) + 1 if line.quarter is not None else None
        days = quarter_days(quarter, facts.plan.period, first_month) if quarter else None
        if days is None:
            undated.add(named.route)
        else:
            found.setdefault(named.route, []).append((days.start, number, line))
    return {
        route: (first[0], first[2])
        for route, dated in found.items()
        if route not in undated and (first := min(dated))
    }
