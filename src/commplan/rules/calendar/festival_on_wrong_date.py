"""CAL080: an activity for a festival is not held when the festival is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.calendar_words import has_word
from commplan.analysis.days.festivals import (
    find_in_names,
    find_nearest,
    list_festival_days,
    load_festivals,
)
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dates import DateRange
    from commplan.model.schedule import Activity

_INTERNAL = frozenset({"setup", "meeting", "survey"})
_FARTHEST = 45
"""A name alone is believed where the day lies at most so many days behind the festival."""


class _Miss(NamedTuple):
    """A festival that an activity misses: its true day, and the other year whose day was taken."""

    key: str
    day: date
    copied: int | None


class FestivalOnWrongDate(Rule):
    """An activity for a festival is not held when the festival is.

    The festival is the one of the field `festival`, else the only one that the name names. In time
    is what takes place before the festival or in its week. Too late, or on the day of another
    year's festival, is wrong; with the field, too early as well.

    Why: the Mid-Autumn of last year was copied, and the lunar calendar has moved.
    Do: move it to the true date, which the message names.
    Catalogue: CAL-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 七夕直播, when: 2026-08-29, kind: live, festival: qixi}  # CAL080

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 七夕直播, when: 2026-08-19, kind: live, festival: qixi}
    """

    fault = Fault(
        "CAL080",
        "festival-on-wrong-date",
        Severity.WARNING,
        message=(
            "{item} is on {start}, the day of {festival} in {copied}; in {year} it is on {true}",
            "{item} starts on {start}, but {festival} is on {true}",
        ),
        help=(
            "move it to {true} or to the days before; or correct `festival: {written}`",
            "move it to {true} or to the days before; or, if it is for something else, rename it",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the activities that belong to a festival, by field or by name."""
        early = int(facts.threshold("festival_days_before"))
        named = find_in_names(one.called for one in facts.plan.activities)
        for activity in facts.plan.activities:
            if activity.festival is None and activity.called not in named:
                continue
            if activity.status == "cancelled" or activity.range.days < 1:
                continue
            if not facts.plan.period.overlaps(activity.range):
                continue
            miss = _find_miss(activity, named.get(activity.called, ()), early)
            if miss is not None:
                yield self._report(activity, miss)

    def _report(self, activity: Activity, miss: _Miss) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "start": activity.start,
            "festival": Word(f"festival.{miss.key}"),
            "true": miss.day,
            "year": str(miss.day.year),
        }
        if activity.festival is not None:
            said["written"] = activity.festival
        if miss.copied is not None:
            said["copied"] = str(miss.copied)
        return self.point_at((*activity.route, "start"), (activity.key,), said)


def _find_miss(activity: Activity, named: tuple[str, ...], early: int) -> _Miss | None:
    if activity.festival is not None:
        return _judge_days(activity.festival, activity.range, early)
    if activity.kind in _INTERNAL or has_word(activity.called, "around_festival_words"):
        return None
    if len(named) != 1 or "festival" in activity.unread:
        return None
    miss = _judge_days(named[0], activity.range, None)
    is_near = miss is not None and (activity.start - miss.day).days <= _FARTHEST
    return miss if is_near else None


def _judge_days(key: str, days: DateRange, early: int | None) -> _Miss | None:
    """Return how days miss a festival, or None where they do not."""
    festival, true = load_festivals()[key], find_nearest(key, days)
    if days.start <= true <= days.end:
        return None
    late = (days.start - true).days
    if 0 < late < festival.lasts:
        return None
    copied = _find_copied(key, days, true) if festival.moves and days.days == 1 else None
    is_early = early is not None and (true - days.end).days > early
    if late > 0 or is_early or copied is not None:
        return _Miss(key, true, copied)
    return None


def _find_copied(key: str, days: DateRange, true: date) -> int | None:
    """Return the year in which the festival falls on that very day of the year."""
    for year in _years_around(true.year):
        for day in list_festival_days(key, year):
            if (day.month, day.day) == (days.start.month, days.start.day):
                return year
    return None


def _years_around(year: int) -> Iterator[int]:
    return iter((year - 1, year + 1))
