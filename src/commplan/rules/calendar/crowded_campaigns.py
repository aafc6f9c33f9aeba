"""CAL091: too many large campaigns begin within 30 days."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from commplan.analysis.days.rests import WINDOW_DAYS, find_crowds
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.rests import Push
    from commplan.diagnostics import Diagnostic, Fact

_MOST_ITEMS = 6


class CrowdedCampaigns(Rule):
    """Too many large campaigns begin within 30 days.

    Campaigns of `size: large` count, and large activities that belong to none. It is a warning
    where each is for members of the one before, else information.

    Why: nobody can tell them apart any more, and the team never gets to look back.
    Do: move one of them, or make it smaller; the threshold is `large_in_30_days`.
    Catalogue: CAL-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 开学季, when: 2026-09-01, size: large}
          - {name: 99 大促, when: 2026-09-09, size: large}
          - {name: 中秋季, when: 2026-09-17, size: large}
          - {name: 国庆季, when: 2026-09-28, size: large}  # CAL091

    Good::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 开学季, when: 2026-09-01, size: large}
          - {name: 99 大促, when: 2026-09-09, size: large}
          - {name: 中秋季, when: 2026-09-17, size: large}
          - {name: 国庆季, when: 2026-10-01, size: large}
    """

    fault = Fault(
        "CAL091",
        "crowded-campaigns",
        Severity.WARNING,
        message=(
            (
                "{count} large campaigns begin between {start} and {end}: {items}; "
                "{most} in {window} days are usual"
            ),
        ),
        help=("move {last} to {earliest} or later, or make one of them smaller",),
        notes={"item": "{one} begins here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at runs of large campaigns; each run is one finding."""
        most = int(facts.threshold("large_in_30_days"))
        for crowd in find_crowds(facts.analysis.large_pushes, most):
            yield self._report(crowd, most, facts)

    def _report(self, crowd: tuple[Push, ...], most: int, facts: Facts) -> Diagnostic:
        last = crowd[-1].item
        before = crowd[min(max(len(crowd) - 1 - most, 0), len(crowd) - 1)]
        said: dict[str, Fact] = {
            "count": len(crowd),
            "start": crowd[0].range.start,
            "end": crowd[-1].range.start,
            "items": tuple(name_item(one.item) for one in crowd[:_MOST_ITEMS]),
            "most": most,
            "window": WINDOW_DAYS,
            "last": name_item(last),
            "earliest": before.range.start + timedelta(days=WINDOW_DAYS),
        }
        places = tuple(
            point_to(one.item, "start", "item", one=name_item(one.item))
            for one in crowd[-1 - _MOST_ITEMS : -1]
        )
        population = facts.analysis.population
        is_same = all(
            one.is_known and two.is_known and population.share_members(one.audience, two.audience)
            for one, two in pairwise(crowd)
        )
        ids = (last.key, *(one.item.key for one in crowd[:-1]))
        severity = None if is_same else Severity.INFO
        return self.point_at((*last.route, "start"), ids, said, places, severity=severity)
