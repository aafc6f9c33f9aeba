"""CAL090: a large campaign follows another one too soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import bound_days
from commplan.analysis.days.rests import find_crowds, find_short_rests, first_day_after
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.rests import ShortRest
    from commplan.diagnostics import Diagnostic, Fact


class TooLittleRest(Rule):
    """A large campaign follows another one too soon.

    Campaigns of `size: large` count, and large activities that belong to none. Whom a campaign is
    for follows from its activities. It is a warning where both are for the same members, and
    information where the plan does not say whom they are for.

    Why: members learn to wait for the next discount, the team is tired, and price references are
    spoilt.
    Do: leave a week between them (`rest_days`), or make the second one smaller.
    Catalogue: CAL-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 38 焕新季, when: 2026-02-25..2026-03-08, size: large}
          - {name: 春日大促, when: 2026-03-12..2026-03-20, size: large}  # CAL090

    Good::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 38 焕新季, when: 2026-02-25..2026-03-08, size: large}
          - {name: 春日大促, when: 2026-03-16..2026-03-24, size: large}
    """

    fault = Fault(
        "CAL090",
        "too-little-rest",
        Severity.WARNING,
        message=(
            (
                "{second} begins on {start} while {first} runs until {end}, {overlap} days more; "
                "{needed} days of rest are usual for the same members"
            ),
            (
                "{second} begins on {start}, {rest} days after {first} (until {end}); "
                "{needed} days of rest are usual for the same members"
            ),
        ),
        help=(
            (
                "begin {second} on {earliest} or later, or make it smaller "
                "(`size: medium`: fewer messages, a smaller discount)"
            ),
        ),
        notes={"first": "{first} ends here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at pairs; where too many come together, that is another rule's finding."""
        pushes = facts.analysis.large_pushes
        crowds = find_crowds(pushes, int(facts.threshold("large_in_30_days")))
        crowded = [{one.item.route for one in crowd} for crowd in crowds]
        rest_days = bound_days(facts.threshold("rest_days"))
        for rest in find_short_rests(pushes, facts.analysis.population, rest_days):
            pair = {rest.first.item.route, rest.second.item.route}
            if not any(pair <= crowd for crowd in crowded):
                yield self._report(rest, rest_days)

    def _report(self, rest: ShortRest, rest_days: int) -> Diagnostic:
        first, second = rest.first.item, rest.second.item
        said: dict[str, Fact] = {
            "first": name_item(first),
            "second": name_item(second),
            "start": second.start,
            "end": first.end,
            "needed": rest_days,
            "earliest": first_day_after(rest.first, rest_days),
        }
        said["rest" if rest.days >= 0 else "overlap"] = abs(rest.days)
        severity = None if rest.is_same else Severity.INFO
        place = point_to(first, "end", "first")
        ids = (second.key, first.key)
        return self.point_at((*second.route, "start"), ids, said, (place,), severity=severity)
