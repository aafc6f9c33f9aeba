"""CHN090: a channel speaks more or less often than it promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.messages.posting import compare_cadences
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.posting import Posting
    from commplan.diagnostics import Diagnostic, Fact, Route


class MissedCadence(Rule):
    """A channel is planned to speak far more or less often than its `cadence` promises.

    Planned are written messages and content and all days of series; promised is the cadence × the
    weeks from `ready_from` to the end of the period. A quarter more or less is fine. A channel with
    fewer than ten planned posts is left alone: there the cadence stands for what nobody wrote yet.

    Why: a promised column that dies is noticed, and so is a channel that never stops.
    Do: plan what is missing, or promise what is planned.
    Catalogue: CHN-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026-01-01..2026-03-31
        channels: [{name: 微博, kind: feed, cadence: 3}]  # CHN090
        content:
          series: [{name: 一问一茶, rhythm: 每周二, channel: 微博}]

    Good::

        title: 粉丝社群 2026
        period: 2026-01-01..2026-03-31
        channels: [{name: 微博, kind: feed, cadence: 3}]
        content:
          series: [{name: 一问一茶, rhythm: 每周一、三、五, channel: 微博}]
    """

    fault = Fault(
        "CHN090",
        "missed-cadence",
        Severity.INFO,
        message=(
            (
                "{channel} promises {promised} posts a week; {planned} are planned in {weeks} "
                "weeks, {per_week} a week; other than promised as well: {others}"
            ),
            (
                "{channel} promises {promised} posts a week; {planned} are planned in {weeks} "
                "weeks, {per_week} a week"
            ),
        ),
        help=(
            "plan {missing} more, or promise {per_week} a week",
            "drop {surplus}, or promise {per_week} a week",
        ),
        notes={
            "planned": "promise {per_week} a week",
            "other": "{channel}: {promised} a week promised, {per_week} planned",
        },
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the posts of each channel with its promise; all that miss it are one finding."""
        least = facts.threshold("judged_posts")
        slack = facts.threshold("cadence_percent") / 100
        analysis = facts.analysis
        off = [
            one
            for one in compare_cadences(facts.plan, analysis.sendings, analysis.index)
            if one.planned >= least and abs(one.planned - one.promised) > one.promised * slack
        ]
        if off:
            off.sort(key=lambda one: abs(one.planned - one.promised), reverse=True)
            yield self._report(off)

    def _report(self, off: list[Posting]) -> Diagnostic:
        first, *others = off
        said = _say(first) | {"planned": first.planned, "weeks": first.weeks.to_integral_value()}
        gap = (first.promised - first.planned).to_integral_value()
        said["missing" if gap > 0 else "surplus"] = abs(gap)
        if others:
            said["others"] = tuple(name_item(one.channel) for one in others)
        places = tuple(Related(_place_of(one), "other", facts=_say(one)) for one in others)
        edit = Edit(_place_of(first), f"{first.per_week.normalize():f}")
        fixes = (Fix("planned", (edit,)),) if first.per_week > 0 else ()
        ids = tuple(one.channel.key for one in off)
        return self.point_at(_place_of(first), ids, said, places, fixes=fixes)


def _say(posting: Posting) -> dict[str, Fact]:
    cadence = posting.channel.cadence
    return {
        "channel": name_item(posting.channel),
        "promised": cadence.posts_per_week if cadence is not None else 0,
        "per_week": posting.per_week,
    }


def _place_of(posting: Posting) -> Route:
    return (*posting.channel.route, "cadence", "posts_per_week")
