"""Partners at work: when each is needed, and whether contract, slots and rivals allow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.day_counts import span_days
from commplan.model.dates import DateRange
from commplan.model.partners import Partner
from commplan.model.places import Channel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

_PUBLISHERS = frozenset({"kol", "koc", "media"})
_PUBLIC = frozenset({"feed", "content", "live"})


class Engagement(NamedTuple):
    """A partner in an activity: every time that it takes place, by day.

    ``number`` is the partner's place in the activity's list.
    """

    partner: Partner
    activity: Activity
    number: int
    times: tuple[DateRange, ...]

    @property
    def route(self) -> Route:
        """Where the partner is named."""
        return (*self.activity.route, "partners", self.number)


class Claim(NamedTuple):
    """The days around an activity on which a partner's category is closed to rivals."""

    engagement: Engagement
    days: DateRange


def list_engagements(
    plan: Plan, occurrences: tuple[Occurrence, ...], index: Index
) -> tuple[Engagement, ...]:
    """Return who works with us in what, inside the period, in the order of the file."""
    times: dict[Route, list[DateRange]] = {}
    period = plan.period
    for occurrence in occurrences:
        if occurrence.activity.partners and period.overlaps(occurrence.range):
            times.setdefault(occurrence.activity.route, []).append(occurrence.range)
    found: list[Engagement] = []
    for activity in plan.activities:
        days = tuple(sorted(times.get(activity.route, ())))
        for number, text in enumerate(activity.partners if days else ()):
            named = index.find(text, ("partner",))
            if named is not None and isinstance(named.item, Partner):
                found.append(Engagement(named.item, activity, number, days))
    return tuple(found)


def list_outside_contract(engagement: Engagement) -> tuple[DateRange, ...]:
    """Return the times that the partner's contract does not cover, or not whole."""
    contract = engagement.partner.contract
    if contract is None or contract.range.days < 1:
        return ()
    return tuple(days for days in engagement.times if not contract.range.contains(days))


def list_outside_slots(engagement: Engagement) -> tuple[DateRange, ...]:
    """Return the times that no slot of the partner holds; none where no slots are written."""
    slots = [slot.range for slot in engagement.partner.slots if slot.range.days >= 1]
    if not slots:
        return ()
    return tuple(
        days for days in engagement.times if not any(slot.contains(days) for slot in slots)
    )


def find_uncovered_channels(engagement: Engagement, index: Index) -> tuple[Channel, ...]:
    """Return the public channels of an activity where none of them is the partner's.

    Only who publishes (kol, koc, media) is bound to platforms, and only on channels that everybody
    sees (feed, content, live). A platform is the partner's where one name holds the other:
    ``视频号`` and ``微信视频号``.
    """
    partner = engagement.partner
    if partner.kind not in _PUBLISHERS or not partner.platforms:
        return ()
    named = [index.find(text, ("channel",)) for text in engagement.activity.channels]
    channels = tuple(
        one.item
        for one in named
        if one is not None and isinstance(one.item, Channel) and one.item.kind in _PUBLIC
    )
    own = [platform.casefold() for platform in partner.platforms]
    return () if any(_is_on(channel, own) for channel in channels) else channels


def _is_on(channel: Channel, platforms: list[str]) -> bool:
    names = [name.casefold() for name in (channel.platform, channel.name) if name]
    return any(own in name or name in own for own in platforms for name in names)


def find_rivals(engagements: Iterable[Engagement]) -> tuple[tuple[Engagement, Claim], ...]:
    """Return the engagements on days that another partner of the category has for itself.

    The days of a claim are those of an activity, ``days_before`` before and ``days_after`` after.
    Who works in the same activity, or stands in for the other, is no rival. Each engagement is
    found once at most, and two that close each other out are one pair.
    """
    groups: dict[str, list[Engagement]] = {}
    for one in engagements:
        if one.partner.exclusive is not None:
            category = one.partner.exclusive.category.strip().casefold()
            groups.setdefault(category, []).append(one)
    return tuple(
        pair
        for group in groups.values()
        if len({one.partner.route for one in group}) > 1
        for pair in _sweep_claims(group)
    )


def _sweep_claims(group: list[Engagement]) -> list[tuple[Engagement, Claim]]:
    """Sweep over engagements by last day and claims by first day.

    Of each partner the claim that ends last suffices: what begins by an engagement's last day and
    ends on or after its first one shares a day with it.
    """
    claims = sorted(
        (Claim(one, _widen(one, days)) for one in group for days in one.times),
        key=lambda claim: claim.days.start,
    )
    found: dict[Route, tuple[Engagement, Claim]] = {}
    latest: dict[Route, Claim] = {}
    clashing: set[frozenset[Route]] = set()
    queue = sorted(
        ((days, one) for one in group for days in one.times), key=lambda entry: entry[0].end
    )
    reached = 0
    for days, engagement in queue:
        while reached < len(claims) and claims[reached].days.start <= days.end:
            claim = claims[reached]
            known = latest.get(claim.engagement.partner.route)
            if known is None or claim.days.end > known.days.end:
                latest[claim.engagement.partner.route] = claim
            reached += 1
        for claim in latest.values() if engagement.route not in found else ():
            both = frozenset((engagement.route, claim.engagement.route))
            if claim.days.end < days.start or both in clashing:
                continue
            if _are_rivals(engagement, claim.engagement):
                found[engagement.route] = (engagement, claim)
                clashing.add(both)
                break
    return list(found.values())


def _widen(engagement: Engagement, days: DateRange) -> DateRange:
    exclusive = engagement.partner.exclusive
    before = exclusive.days_before or 0 if exclusive is not None else 0
    after = exclusive.days_after or 0 if exclusive is not None else 0
    return DateRange(days.start - span_days(before), days.end + span_days(after))


def _are_rivals(one: Engagement, other: Engagement) -> bool:
    mine, theirs = one.partner, other.partner
    if mine.route == theirs.route or one.activity.route == other.activity.route:
        return False
    names = {mine.key, mine.called, theirs.key, theirs.called}
    return mine.backup not in names and theirs.backup not in names


def find_stand_in(partner: Partner, days: DateRange, index: Index) -> Partner | None:
    """Return the partner's stand-in, unless its own contract speaks against the days."""
    named = index.find(partner.backup, ("partner",))
    backup = named.item if named is not None else None
    if not isinstance(backup, Partner):
        return None
    is_bound = backup.contract is not None and not backup.contract.range.contains(days)
    return None if is_bound else backup
