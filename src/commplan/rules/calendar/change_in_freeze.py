"""CAL050: a system is changed while it is frozen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar_words import has_word
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.closures import report_intrusion
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.days.closures import Closure
    from commplan.analysis.references import Index
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Milestone


class ChangeInFreeze(Rule):
    """A system is changed while it is frozen.

    Activities of the kind `setup` that work with what is frozen (channel, resource, place or a
    word of their name), and milestones whose name speaks of its release.

    Why: a new version at the peak of Double 11 takes the shop down when it earns most.
    Do: release before the freeze, or after it.
    Catalogue: CAL-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 小程序, kind: pull}
        activities:
          - {name: 小程序改版, when: 2026-11-10, kind: setup, channels: 小程序}  # CAL050
        calendar:
          freezes:
            - {name: 双11 封版, when: 2026-11-09..12, scope: [小程序]}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 小程序, kind: pull}
        activities:
          - {name: 小程序改版, when: 2026-11-05, kind: setup, channels: 小程序}
        calendar:
          freezes:
            - {name: 双11 封版, when: 2026-11-09..12, scope: [小程序]}
    """

    fault = Fault(
        "CAL050",
        "change-in-freeze",
        Severity.ERROR,
        message=(
            "{item} is on {only_day}, inside the freeze {closed}",
            "{item} is on {day}, inside the freeze {closed} ({from_day} to {to_day}): {reason}",
            "{item} is on {day}, inside the freeze {closed} ({from_day} to {to_day})",
            "{item} is on {day}, inside a freeze ({from_day} to {to_day})",
        ),
        help=("be done by {before}, or start on {following} or later",),
        notes={"closed": "the freeze stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what is built, and at milestones of a release."""
        for intrusion in facts.analysis.intrusions:
            if intrusion.closure.kind == "freezes":
                yield report_intrusion(self, intrusion)
        yield from self._check_milestones(facts)

    def _check_milestones(self, facts: Facts) -> Iterator[Diagnostic]:
        freezes = [one for one in facts.analysis.closures if one.kind == "freezes"]
        for milestone in facts.plan.milestones:
            for freeze in freezes:
                days = freeze.closed.range
                is_inside = days.start <= milestone.due <= days.end
                if is_inside and _is_release(milestone, freeze, facts.analysis.index):
                    yield self._report(milestone, freeze)

    def _report(self, milestone: Milestone, freeze: Closure) -> Diagnostic:
        closed = freeze.closed
        said: dict[str, Fact] = {
            "item": name_item(milestone),
            "day": milestone.due,
            "from_day": closed.start,
            "to_day": closed.end,
            "before": date.fromordinal(closed.start.toordinal() - 1),
            "following": date.fromordinal(closed.end.toordinal() + 1),
        }
        if closed.name is not None:
            said["closed"] = closed.name
        place = Related(freeze.route, "closed")
        return self.point_at((*milestone.route, "due"), (milestone.key,), said, (place,))


def _is_release(milestone: Milestone, freeze: Closure, index: Index) -> bool:
    """Tell whether a milestone is the release of something frozen."""
    if milestone.kind in {"freeze", "meeting", "review"}:
        return False
    if not has_word(milestone.name, "release_words"):
        return False
    called = (one.called for one in index.items if one.route in freeze.items)
    words = (*freeze.words, *(word.casefold() for word in called))
    return freeze.covers_all or any(word in milestone.name.casefold() for word in words)
