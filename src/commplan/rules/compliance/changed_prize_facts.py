"""CMP022: the rules of a draw were changed after they had been published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Severity
from commplan.model.schedule import Activity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic


class ChangedPrizeFacts(Rule):
    """The rules of a draw were changed after they had been published.

    The change log of `governance` is read: an entry about the draw, from the day on which its rules
    were public, that speaks of prizes, odds or conditions and makes nothing better.

    Why: who has taken part relies on what was promised; only changes in favour of consumers stand.
    Do: keep the published rules for this draw, and change the next one.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18..28
            prize: {by_chance: true, published: 2026-06-15}
        governance:
          change_log:
            - {date: 2026-06-20, item: 周年抽奖, what: 一等奖改为手冲壶}  # CMP022

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18..28
            prize: {by_chance: true, published: 2026-06-15}
        governance:
          change_log:
            - {date: 2026-06-20, item: 周年抽奖, what: 增加 10 份三等奖}
    """

    fault = Fault(
        "CMP022",
        "changed-prize-facts",
        Severity.ERROR,
        message=(
            "{item} was changed on {changed}, after its rules became public on {public}: {what}",
        ),
        help=(
            (
                "keep to the published rules until {end}, or change them only in "
                "favour of those who take part; check with legal (source: {source}, as "
                "of {seen_on})"
            ),
        ),
        notes={"prize": "the published rules"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for changes of prizes behind the day on which they became public."""
        governance = facts.plan.governance
        words = facts.dated("unchanged_prize_facts")
        better = facts.dated("better_for_consumers").words
        for number, change in enumerate(governance.change_log if governance is not None else ()):
            named = facts.analysis.index.find(change.item, ("activity",))
            activity = named.item if named is not None else None
            if not isinstance(activity, Activity) or activity.prize is None:
                continue
            public = _find_public_day(activity)
            if change.date < public or holds_word(change.what, better):
                continue
            if holds_word(change.what, words.words):
                said = {
                    "item": name_item(activity),
                    "changed": change.date,
                    "public": public,
                    "what": str(change.what),
                    "end": activity.end,
                    **cite(words),
                }
                route = ("governance", "change_log", number, "what")
                place = point_to(activity, "prize", "prize")
                yield self.point_at(route, (activity.key,), said, (place,))


def _find_public_day(activity: Activity) -> date:
    published = activity.prize.published if activity.prize is not None else None
    return activity.start if published is None else min(published, activity.start)
