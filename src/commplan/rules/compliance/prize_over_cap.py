"""CMP010: the largest prize by chance is above the cap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.prize_facts import find_top_prize, is_by_chance
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, counts_in_yuan, in_yuan
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from commplan.diagnostics import Diagnostic, Fact, Route


class PrizeOverCap(Rule):
    """The largest prize by chance is above the cap.

    Without `top_value` the largest amount that `items` names is compared, as a warning. A draw for
    points counts as well.

    Why: the cap holds for goods, trips, services and discounts alike, at their market price.
    Do: choose a smaller largest prize, or share its value among several winners.
    Catalogue: CMP-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18
            kind: draw
            prize:
              top_value: 61000  # CMP010
              items: [半自动咖啡机加云南双人行]

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18
            kind: draw
            prize:
              top_value: 50000
              items: [半自动咖啡机加云南单人行]
    """

    fault = Fault(
        "CMP010",
        "prize-over-cap",
        Severity.ERROR,
        message=(
            (
                "{item} names a prize of {estimated}, {over} above the cap of {cap} for prizes by "
                "chance"
            ),
            (
                "the largest prize of {item} is worth {value}, {over} above the cap of {cap} for "
                "prizes by chance"
            ),
        ),
        help=(
            (
                "bring the largest prize to {cap} or less; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the largest prize of each draw, and what points can win, with the cap."""
        if counts_in_yuan(facts):
            yield from self._check_activities(facts)
            yield from self._check_points(facts)

    def _check_activities(self, facts: Facts) -> Iterator[Diagnostic]:
        for activity in facts.plan.activities:
            if activity.prize is None or activity.status == "cancelled":
                continue
            top = find_top_prize(activity.prize) if is_by_chance(activity) else None
            if top is None:
                continue
            field = "top_value" if top.is_written else "items"
            place = (*activity.route, "prize", field)
            yield from self._compare(
                place, (activity.key, name_item(activity)), top.value, facts, is_sure=top.is_written
            )

    def _check_points(self, facts: Facts) -> Iterator[Diagnostic]:
        membership = facts.plan.membership
        points = membership.points if membership is not None else None
        for number, burning in enumerate(points.burn if points is not None else ()):
            if burning.kind == "draw" and burning.money_value is not None:
                place = ("membership", "points", "burn", number, "money_value")
                names = (str(burning.name), str(burning.name))
                yield from self._compare(place, names, burning.money_value, facts, is_sure=True)

    def _compare(
        self, place: Route, names: tuple[str, str], value: Decimal, facts: Facts, *, is_sure: bool
    ) -> Iterator[Diagnostic]:
        fact = facts.dated("prize_cap")
        if value <= fact.number:
            return
        said: dict[str, Fact] = {
            "item": names[1],
            "value" if is_sure else "estimated": in_yuan(value),
            "over": in_yuan(value - fact.number),
            "cap": in_yuan(fact.number),
            **cite(fact),
        }
        weight = Severity.ERROR if is_sure else Severity.WARNING
        yield self.point_at(place, (names[0],), said, severity=weight)
