"""How long activities are prepared, and how long their kind needs at least."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.calendar import bound_days
from commplan.analysis.days.commercial_nodes import load_usual_nodes
from commplan.model.calendar import CommercialNode
from commplan.model.schedule import Campaign

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from commplan.analysis.days.calendar import Calendar
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

_SENT = frozenset({"push", "sms", "mail"})
_IN_PERSON = frozenset({"offline", "both"})


class Need(NamedTuple):
    """What makes preparation necessary (the key of its word), and for how many days."""

    key: str
    days: int
    is_workdays: bool = True

    def find_earliest(self, begins: date, calendar: Calendar) -> date:
        """Return the first day on which preparation that begins on ``begins`` is done."""
        if not self.is_workdays or self.days == 0:
            return begins + timedelta(days=self.days)
        first = begins - timedelta(days=1)
        done = calendar.workday_after(first, self.days) or begins
        return done + timedelta(days=1)

    def find_latest(self, start: date, calendar: Calendar) -> date:
        """Return the last day on which preparation for ``start`` can begin."""
        if not self.is_workdays or self.days == 0:
            return start - timedelta(days=self.days)
        return calendar.workday_before(start, self.days) or start

    def count_days(self, begins: date, start: date, calendar: Calendar) -> int:
        """Return the days that there are from ``begins`` to the eve of ``start``."""
        if not self.is_workdays:
            return (start - begins).days
        return calendar.count_workdays(begins, start - timedelta(days=1))


class Preparation(NamedTuple):
    """An activity that is prepared too briefly: the ``need`` that takes longest, and its days.

    ``route`` is where the beginning is written. ``rest`` is the longest need that would be left
    without that one, where it could be met.
    """

    activity: Activity
    route: Route
    begins: date
    start: date
    need: Need
    has: int
    earliest: date
    latest: date
    rest: Need | None


def list_short_preparations(
    plan: Plan,
    spans: Mapping[Route, DateRange],
    index: Index,
    calendar: Calendar,
    thresholds: Mapping[str, Decimal],
) -> tuple[Preparation, ...]:
    """Return the activities whose first time comes before their preparation can be done.

    Preparation begins on ``prepare_from``, else with the approval of the activity or its campaign;
    nothing is said where neither is written.
    """
    leads = _Leads(index, thresholds)
    found: list[Preparation] = []
    for activity in plan.activities:
        span = spans.get(activity.route)
        begin = find_beginning(activity, index) if span is not None else None
        if span is None or begin is None or begin[0] > span.start:
            continue
        if not plan.period.overlaps(span):
            continue
        needs = tuple(leads.list_needs(activity))
        short = _find_shortage(activity, begin, span.start, needs, calendar)
        if short is not None:
            found.append(short)
    return tuple(found)


def find_beginning(activity: Activity, index: Index) -> tuple[date, Route] | None:
    """Return the day on which preparation can begin, and where it is written.

    None where nobody says, or where it stands there and could not be read.
    """
    if "prepare_from" in activity.unread:
        return None
    if activity.prepare_from is not None:
        return activity.prepare_from.on(activity.start), (*activity.route, "prepare_from")
    return find_approval(activity, index)


def find_approval(activity: Activity, index: Index) -> tuple[date, Route] | None:
    """Return the day by which an activity is approved, itself or with its campaign, and where.

    None where nobody says, or where it stands there and could not be read.
    """
    if "approve_by" in activity.unread:
        return None
    if activity.approve_by is not None:
        return activity.approve_by.on(activity.start), (*activity.route, "approve_by")
    named = index.find(activity.campaign, ("campaign",))
    campaign = named.item if named is not None else None
    if not isinstance(campaign, Campaign) or campaign.approve_by is None:
        return None
    return campaign.approve_by.on(campaign.start), (*campaign.route, "approve_by")


def _find_shortage(
    activity: Activity,
    begin: tuple[date, Route],
    start: date,
    needs: tuple[Need, ...],
    calendar: Calendar,
) -> Preparation | None:
    begins, route = begin
    dated = sorted((need.find_earliest(begins, calendar), need) for need in needs)
    if not dated or dated[-1][0] <= start:
        return None
    earliest, need = dated[-1]
    others = [one for one in dated[:-1] if one[0] <= start]
    can_do_without = len(dated) > 1 and len(others) == len(dated) - 1
    return Preparation(
        activity,
        route,
        begins,
        start,
        need,
        need.count_days(begins, start, calendar),
        earliest,
        need.find_latest(start, calendar),
        others[-1][1] if can_do_without else None,
    )


class _Leads:
    """What activities need, with what partners, channels and seasons mean, each looked up once."""

    def __init__(self, index: Index, thresholds: Mapping[str, Decimal]) -> None:
        self._index = index
        self._thresholds = thresholds
        self._items: dict[tuple[str, str], object] = {}

    def list_needs(self, activity: Activity) -> Iterator[Need]:
        """Yield everything that takes its days."""
        if activity.kind == "live":
            yield self._need("live")
        if activity.kind == "draw" or activity.prize is not None:
            yield self._need("draw")
        if activity.format in _IN_PERSON and _gathers_people(activity):
            is_large = (activity.attendance or 0) >= self._thresholds["large_event_people"]
            yield self._need("large_event" if is_large else "event")
        if any(self._find_kind("partner", text) == "kol" for text in activity.partners):
            yield self._need("kol")
        if any(self._is_platform_festival(text) for text in activity.nodes):
            yield self._need("node", is_workdays=False)
        if activity.kind == "cross_industry":
            yield self._need("cross_industry", is_workdays=False)
        if any(self._find_kind("channel", one.channel) in _SENT for one in activity.messages):
            yield self._need("push")
        for text in activity.channels:
            lead: int | None = getattr(self._find("channel", text), "lead_days", None)
            if lead:
                yield Need("channel", bound_days(Decimal(lead)), is_workdays=False)

    def _need(self, key: str, *, is_workdays: bool = True) -> Need:
        suffix = "workdays" if is_workdays else "days"
        return Need(key, bound_days(self._thresholds[f"{key}_lead_{suffix}"]), is_workdays)

    def _find(self, kind: str, text: str) -> object:
        if (kind, text) not in self._items:
            named = self._index.find(text, (kind,))
            self._items[kind, text] = named.item if named is not None else None
        return self._items[kind, text]

    def _find_kind(self, kind: str, text: str) -> str | None:
        found: str | None = getattr(self._find(kind, text), "kind", None)
        return found

    def _is_platform_festival(self, text: str) -> bool:
        """Tell the seasons that platforms run (618, 双11, or with days to register) from dates."""
        node = self._find("node", text)
        if isinstance(node, CommercialNode) and (node.registration or node.price_check):
            return True
        names = {text, getattr(node, "name", text)}
        return any(one.is_major and names & set(one.names) for one in load_usual_nodes())


def _gathers_people(activity: Activity) -> bool:
    """Tell an event from an offer that also holds in shops."""
    return activity.format == "offline" or activity.attendance is not None
