"""On which days something is planned, by channel and by whom it is for."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.schedule import list_days
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index, Named
    from commplan.diagnostics import Route
    from commplan.model.plan import Plan

_INWARD = frozenset({"setup", "meeting", "content"})
"""Kinds of activities that reach nobody in particular unless they name an audience."""


Address = tuple[tuple[str, ...], tuple[str, ...]]
"""For whom something is, and for whom not, as written."""


class Planned(NamedTuple):
    """Everything that is planned in a period, by channel and by whom it is for.

    Days are the bits of a number, the first day of the period the lowest one: whole years of many
    activities are put together in one step.
    """

    period: DateRange
    by_channel: dict[Route, int]
    by_address: dict[Address, int]

    def mark(self, days: DateRange) -> int:
        """Return the bits of the days that lie in the period."""
        first, last = self.period
        start, end = max(days.start, first), min(days.end, last)
        if start > end:
            return 0
        return ((2 << (end - start).days) - 1) << (start - first).days

    def mark_day(self, day: date) -> int:
        """Return the bit of a day, 0 where it lies outside the period."""
        first, last = self.period
        return 1 << (day - first).days if first <= day <= last else 0

    def add_channel(self, channel: Named | None, marks: int) -> None:
        """Add days to a channel; one that nobody knows has none."""
        if channel is not None:
            self.by_channel[channel.route] = self.by_channel.get(channel.route, 0) | marks

    def add_address(self, address: Address, marks: int) -> None:
        """Add days to those for whom something is."""
        self.by_address[address] = self.by_address.get(address, 0) | marks

    @property
    def everything(self) -> int:
        """All days on which something is planned."""
        marks = 0
        for one in (*self.by_channel.values(), *self.by_address.values()):
            marks |= one
        return marks

    def list_gaps(self, marks: int, first: int, last: int, limit: int) -> Iterator[DateRange]:
        """Yield the stretches of more than ``limit`` days without a mark.

        They are looked for from a day number to another, both included.
        """
        line = f"{marks:b}"[::-1].ljust(last + 1, "0")[first : last + 1]
        for gap in line.split("1"):
            if len(gap) > limit:
                start = self.period.start + timedelta(days=first)
                yield DateRange(start, start + timedelta(days=len(gap) - 1))
            first += len(gap) + 1


def collect_planned(plan: Plan, occurrences: Sequence[Occurrence], index: Index) -> Planned:
    """Put the days of activities, messages, touches and content where they belong."""
    planned = Planned(plan.period, {}, {})
    channels = _Channels(index)
    for _, group in groupby(occurrences, key=_route_of):
        _add_activity(planned, list(group), channels)
    for touch in plan.touches:
        marks = planned.mark_day(touch.date)
        planned.add_channel(channels[touch.channel], marks)
        planned.add_address((touch.audience, ()), marks)
    _add_content(planned, plan, channels)
    membership = plan.membership
    for own in membership.member_days if membership is not None else ():
        days = list_days(own.rhythm, _window(own.start, own.end, plan.period))
        planned.add_address((own.tiers, ()), _mark_all(planned, days))
    return planned


class _Channels(dict[str, "Named | None"]):
    """The channels by what they are called, each looked up once."""

    def __init__(self, index: Index) -> None:
        super().__init__()
        self._index = index

    def __missing__(self, text: str) -> Named | None:
        found = self[text] = self._index.find(text, ("channel",))
        return found


def _route_of(occurrence: Occurrence) -> Route:
    return occurrence.activity.route


def _mark_all(planned: Planned, days: Iterable[date]) -> int:
    marks = 0
    for day in days:
        marks |= planned.mark_day(day)
    return marks


def _add_activity(planned: Planned, times: list[Occurrence], channels: _Channels) -> None:
    activity, marks = times[0].activity, 0
    for one in times:
        marks |= planned.mark(one.range)
    for text in activity.channels:
        planned.add_channel(channels[text], marks)
    if activity.audience or activity.kind not in _INWARD:
        planned.add_address((activity.audience, activity.exclude), marks)
    for message in activity.messages:
        shift = timedelta(days=message.offset_days)
        sent = _mark_all(planned, (one.range.start + shift for one in times))
        planned.add_channel(channels[message.channel], sent)
        if message.audience is not None:
            planned.add_address(((message.audience,), ()), sent)


def _add_content(planned: Planned, plan: Plan, channels: _Channels) -> None:
    """Add content and its series; what names no audience is for whoever comes by."""
    if plan.content is None:
        return
    for item in plan.content.items:
        marks = planned.mark_day(item.date)
        planned.add_channel(channels[item.channel], marks)
        if item.audience:
            planned.add_address((item.audience, ()), marks)
    for series in plan.content.series:
        days = list_days(series.rhythm, _window(series.start, series.end, plan.period))
        marks = _mark_all(planned, days)
        for text in series.channel:
            planned.add_channel(channels[text], marks)


def _window(start: date | None, end: date | None, period: DateRange) -> DateRange:
    return DateRange(start or period.start, end or period.end)
