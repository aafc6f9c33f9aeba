"""How the rules about deadlines report a day, or the days of a series, with the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import OWN_HOLIDAY, PUBLIC_HOLIDAY, DayKind
from commplan.diagnostics import Edit, Fix, Severity, Word
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.naming import join_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.days.calendar import Calendar
    from commplan.analysis.days.deadlines import Deadline
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.rules.base import Facts, Rule


def list_days_on(
    facts: Facts, kind: DayKind, meant: Iterable[str]
) -> Iterator[tuple[Deadline, ...]]:
    """Yield the deadlines of some kinds on such a day; the days of one series are together."""
    calendar, kinds = facts.analysis.calendar, frozenset(meant)
    groups: dict[Route, list[Deadline]] = {}
    for deadline in facts.analysis.deadlines:
        if deadline.kind in kinds and calendar.look_up(deadline.day).kind is kind:
            groups.setdefault(deadline.route, []).append(deadline)
    return (tuple(group) for group in groups.values())


def report_days(rule: Rule, days: tuple[Deadline, ...], calendar: Calendar) -> Diagnostic:
    """Return the diagnostic with the working days on both sides.

    In a year without an official list it is information: the day is off by law, but nobody knows
    yet what is off around it, so that only the working day before is named. So is a day that was
    counted from another one.
    """
    first = days[0]
    info = calendar.look_up(first.day)
    said: dict[str, Fact] = {
        "item": join_name(first.key.partition("@")[0], first.called),
        "day": tuple(one.day for one in days[:MOST_DAYS]),
    }
    if len(days) > 1:
        said["count"] = len(days)
    if info.holiday == OWN_HOLIDAY:
        said["own_day"] = said["day"]
    elif info.holiday not in {None, PUBLIC_HOLIDAY}:
        said["holiday"] = Word(f"holiday.{info.holiday}")
    is_sure = info.kind is not DayKind.HOLIDAY or not _is_provisional(first, calendar)
    said |= _find_ways_out(first, calendar, is_sure=is_sure)
    severity = None if is_sure and not first.is_counted else Severity.INFO
    ids = tuple(one.key for one in days[:MOST_DAYS])
    fixes = _offer(first, calendar)
    return rule.point_at(first.route, ids, said, severity=severity, fixes=fixes)


def _is_provisional(deadline: Deadline, calendar: Calendar) -> bool:
    is_own = calendar.look_up(deadline.day).holiday == OWN_HOLIDAY
    return calendar.region == "CN" and not is_own and not calendar.is_official(deadline.day)


def _find_ways_out(deadline: Deadline, calendar: Calendar, *, is_sure: bool) -> dict[str, Fact]:
    before = calendar.last_workday_before(deadline.day)
    following = calendar.first_workday_after(deadline.day)
    said: dict[str, Fact] = {}
    if before is not None:
        said["before"] = before
    if not is_sure:
        said["year"] = str(deadline.day.year)
        return said
    if before is not None and following is not None:
        said["following"] = following
        if calendar.look_up(before).kind is DayKind.MAKE_UP:
            said["make_up"] = before
    if deadline.route[-1] == "repeats" and following is not None:
        said["written"] = deadline.day.isoformat()
        said["moved"] = following.isoformat()
    return said


def _offer(deadline: Deadline, calendar: Calendar) -> tuple[Fix, ...]:
    """Offer the working day before, where one day is written as such."""
    before = calendar.last_workday_before(deadline.day)
    if deadline.is_counted or deadline.route[-1] in {"start", "repeats"} or before is None:
        return ()
    return (Fix("before", (Edit(deadline.route, before.isoformat()),)),)
