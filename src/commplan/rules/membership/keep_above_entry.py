"""MEM033: it is harder to keep a tier than to reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.tiers import find_harder_keeps
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import say_threshold, word_dimension
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.membership.tiers import HarderKeep
    from commplan.diagnostics import Diagnostic, Fact


class KeepAboveEntry(Rule):
    """It is harder to keep a tier than to reach it.

    Compared are rates: what `keep` asks for ÷ its `window_months`, and what `entry` asks for ÷ the
    `window_months` of the rules.

    Why: a newcomer enters with less than the old member is thrown out for.
    Do: ask for no more in `keep` than in `entry`.
    Catalogue: MEM-03.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}, keep: {spend: 3000}}  # MEM033

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}, keep: {spend: 2000}}
    """

    fault = Fault(
        "MEM033",
        "keep-above-entry",
        Severity.WARNING,
        message=(
            (
                "{tier} is harder to keep than to reach: {dimension} {kept} in {kept_months} "
                "months against {asked} in {months} months"
            ),
            "{tier} is harder to keep than to reach: {dimension} {kept} against {asked}",
            (
                "{tier} is harder to keep than to reach: {dimension} {kept}, which nobody needs "
                "to enter"
            ),
        ),
        help=(
            "ask for at most {most} in `keep`",
            "take it out of `keep`, or ask for it in `entry`",
        ),
        notes={"entry": "it takes {asked} to enter"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at both rules of each tier."""
        membership = facts.plan.membership
        if membership is None:
            return
        window = membership.rules.window_months if membership.rules is not None else None
        for tier in membership.tiers:
            for found in find_harder_keeps(tier, window):
                yield self._report(found, window, facts.plan.root.currency)

    def _report(self, found: HarderKeep, window: int | None, currency: str) -> Diagnostic:
        tier, dimension = found.tier, found.dimension
        said: dict[str, Fact] = {
            "tier": name_item(tier),
            "dimension": word_dimension(dimension),
            "kept": say_threshold(dimension, found.keep, currency),
        }
        places: tuple[Related, ...] = ()
        if found.entry > 0:
            own = tier.keep.window_months if tier.keep is not None else None
            said["asked"] = say_threshold(dimension, found.entry, currency)
            said["most"] = say_threshold(dimension, found.entry, currency)
            if own and window and own != window:
                most = (found.entry * own / window).to_integral_value()
                said["most"] = say_threshold(dimension, most, currency)
                said |= {"kept_months": own, "months": window}
            places = (Related((*tier.route, "entry", dimension), "entry"),)
        return self.point_at((*tier.route, "keep", dimension), (tier.key,), said, places)
