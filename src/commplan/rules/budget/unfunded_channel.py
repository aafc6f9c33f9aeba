"""BUD044: a channel has to be paid, and no money is planned for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import has_unread_amounts
from commplan.rules.budget.shortfalls import report_short_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class UnfundedChannel(Rule):
    """A channel has to be paid, and no money is planned for it.

    What can pay for it: budget lines for it, and the money of the activities on it.

    Why: paid reach without money is no reach; the first invoice stops the channel.
    Do: add a budget line for it, or give the money to the activities on it.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 朋友圈广告, kind: feed, cost: 6万}  # BUD044
        activities:
          - {name: 广告招募, when: 2026-03-02..29, channels: [朋友圈广告], budget: 4万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 朋友圈广告, kind: feed, cost: 6万}
        activities:
          - {name: 广告招募, when: 2026-03-02..29, channels: [朋友圈广告], budget: 6万}
    """

    fault = Fault(
        "BUD044",
        "unfunded-channel",
        Severity.WARNING,
        message=(
            "{item} costs {cost}, and only {money} are planned for it",
            "{item} costs {cost}, and no money is planned for it",
        ),
        help=(
            "add {short} to the budget of {user}, or a budget line: `for: {item}`, amount {short}",
            "add a budget line: `for: {item}`, amount {short}",
        ),
        notes={"user": "{item} is on it"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every channel that has a price."""
        if has_unread_amounts(facts.plan):
            return
        for channel in facts.plan.channels:
            if channel.cost:
                yield from report_short_item(self, channel, channel.cost, facts)
