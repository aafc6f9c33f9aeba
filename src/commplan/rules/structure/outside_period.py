"""STR060: something is dated outside the plan's period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.model.dates import DateRange
from commplan.rules.base import Facts, Rule
from commplan.rules.dated import CARRY_OVER_DAYS, date_field, is_carried_over, list_dated
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.base import Item

    Dated = tuple[Item, date, date]

_WHOLE_PLAN = 3
"""From so many items on, dates that are all outside speak against the period."""

_MOST_PLACES = 3
_LEAP_DAY = (2, 29)


class OutsidePeriod(Rule):
    """Something is dated outside the plan's period.

    Why: its money and results fall into another year's plan.
    Do: correct the date, or write `carry_over: true` where a few days run over on purpose.
    Catalogue: STR-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 感谢抽奖, when: 2026-12-20..2027-01-10}  # STR060

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 感谢抽奖, when: 2026-12-20..2026-12-31}
    """

    fault = Fault(
        "STR060",
        "outside-period",
        Severity.ERROR,
        message=(
            "none of the {count} dated items lies in the plan's period, {from_day} to {to_day}",
            "{item} runs to {day}, after the plan's end on {bound}",
            "{item} starts on {day}, before the plan's start on {early}",
        ),
        help=(
            "correct `period`, or move the dates of all items to {year}",
            "did you mean {meant}? Otherwise start it on {early} or later, or widen `period`",
            "did you mean {meant}? Otherwise end it on {bound} or earlier, or widen `period`",
            "end it on {bound}, or write `carry_over: true` if up to {days} days are meant",
            "start it on {early} or later, or widen `period`",
        ),
        notes={"period": "the period of the plan", "item": "{item}: {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every dated item; a short carry-over that is meant is another rule's.

        Where the whole plan lies in other days, last year's say, that is one finding.
        """
        period = facts.plan.period
        dated = list(list_dated(facts.plan))
        if len(dated) >= _WHOLE_PLAN and not any(_touches(period, one) for one in dated):
            yield self._report_all(dated, period)
            return
        for item, start, end in dated:
            if start < period.start:
                said: dict[str, Fact] = {
                    "item": name_item(item),
                    "day": start,
                    "early": period.start,
                    **_guess_day(start, end, period),
                }
                yield self._report(item, date_field(item, "start"), said)
            elif end > period.end and not is_carried_over(item, end, period):
                said = {
                    "item": name_item(item),
                    "day": end,
                    "bound": period.end,
                    "days": CARRY_OVER_DAYS,
                    **_guess_day(start, end, period),
                }
                yield self._report(item, date_field(item, "end"), said)

    def _report(self, item: Item, field: str, said: dict[str, Fact]) -> Diagnostic:
        place = Related(("period",), "period")
        return self.point_at((*item.route, field), (item.key,), said, (place,))

    def _report_all(self, dated: list[Dated], period: DateRange) -> Diagnostic:
        said: dict[str, Fact] = {
            "count": len(dated),
            "from_day": period.start,
            "to_day": period.end,
            "year": str(period.start.year),
        }
        places = tuple(
            Related(
                (*item.route, date_field(item, "start")),
                "item",
                facts={"item": name_item(item), "day": start},
            )
            for item, start, _ in dated[:_MOST_PLACES]
        )
        keys = tuple(item.key for item, _, _ in dated)
        return self.point_at(("period",), keys, said, places)


def _touches(period: DateRange, dated: Dated) -> bool:
    _, start, end = dated
    return DateRange(start, end).overlaps(period)


def _guess_day(start: date, end: date, period: DateRange) -> dict[str, Fact]:
    """Return the same day of the period's year, where only the year can be wrong."""
    if DateRange(start, end).overlaps(period) or period.start.year != period.end.year:
        return {}
    if (start.month, start.day) == _LEAP_DAY:
        return {}
    meant = start.replace(year=period.start.year)
    return {"meant": meant} if period.start <= meant <= period.end else {}
