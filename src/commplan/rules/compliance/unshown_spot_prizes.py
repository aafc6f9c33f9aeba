"""CMP023: prizes are claimed on the spot, and nobody sees which are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.prize_facts import find_top_prize, is_by_chance
from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, counts_in_yuan, in_yuan
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.model.schedule import Activity


class UnshownSpotPrizes(Rule):
    """Prizes are claimed on the spot, and nobody sees which are gone.

    A draw counts as one on the spot by the words of its rules (刮奖, 转盘, 现场抽 …).

    Why: members go on trying for a prize that somebody has already taken home.
    Do: show all the time which large prizes are claimed, and say so in `claim` or `rules_text`.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 店庆转盘
            when: 2026-01-20
            prize: {by_chance: true, top_value: 800, how: 现场抽奖转盘}  # CMP023

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 店庆转盘
            when: 2026-01-20
            prize: {by_chance: true, top_value: 800, how: 现场抽奖转盘，看板实时显示已领奖品}
    """

    fault = Fault(
        "CMP023",
        "unshown-spot-prizes",
        Severity.WARNING,
        message=(
            (
                "{item} gives prizes of up to {value} on the spot, and does not say "
                "how claimed prizes above {limit} are shown"
            ),
        ),
        help=(
            (
                "show them on a board all the time and write that into `claim`; keep the file for "
                "{years} years; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at draws on the spot with a large prize."""
        if not counts_in_yuan(facts):
            return
        limit = facts.dated("spot_prize_value")
        for activity in facts.plan.activities:
            if activity.status == "cancelled" or not is_by_chance(activity):
                continue
            top = find_top_prize(activity.prize) if activity.prize is not None else None
            if top is None or top.value <= limit.number or not _hides_claims(activity, facts):
                continue
            said = {
                "item": name_item(activity),
                "value": in_yuan(top.value),
                "limit": in_yuan(limit.number),
                "years": facts.dated("prize_archive_years").number,
                **cite(limit),
            }
            weight = facts.soften(Severity.WARNING, activity.start)
            route = (*activity.route, "prize")
            yield self.point_at(route, (activity.key,), said, part=Part.KEY, severity=weight)


def _hides_claims(activity: Activity, facts: Facts) -> bool:
    prize = activity.prize
    if prize is None:
        return False
    fields = (prize.draw_at, prize.how, prize.claim)
    text = " ".join((*(one for one in fields if one), *activity.rules_text))
    is_on_the_spot = holds_word(f"{activity.name} {text}", facts.dated("spot_draws").words)
    return is_on_the_spot and not holds_word(text, facts.dated("shown_claims").words)
