"""MEM032: a tier is lost without any patience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import is_whole
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_USUAL_DAYS = 30


class NoGraceBeforeDowngrade(Rule):
    """A tier is lost on the day on which it is judged, without grace.

    Silent where the text of `downgrade` speaks of grace itself.

    Why: a member who is 20 yuan short loses a year of loyalty over night.
    Do: write `grace_days` in `keep`, for example 30.
    Catalogue: MEM-03.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}, keep: {spend: 2000}}  # MEM032

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}, keep: {spend: 2000, grace_days: 30}}
    """

    fault = Fault(
        "MEM032",
        "no-grace-before-downgrade",
        Severity.WARNING,
        message=("{tiers} is lost at once when its `keep` is missed",),
        help=("write `grace_days: {days}` in its `keep`",),
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the tiers that can be lost; all of them are one finding."""
        membership = facts.plan.membership
        if membership is None or not is_whole(facts.plan):
            return
        rules = membership.rules
        words = facts.dated("grace_words").words
        if rules is not None and rules.downgrade and holds_word(rules.downgrade, words):
            return
        lacking = [tier for tier in membership.tiers if tier.keep and not tier.keep.grace_days]
        if lacking:
            said: dict[str, Fact] = {
                "tiers": tuple(name_item(tier) for tier in lacking),
                "days": _USUAL_DAYS,
            }
            ids = tuple(tier.key for tier in lacking)
            yield self.point_at((*lacking[0].route, "keep"), ids, said)
