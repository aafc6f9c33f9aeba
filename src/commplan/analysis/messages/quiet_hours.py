"""Hours of rest: when a channel should be silent, and the nearest time when it may speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.clock import MINUTES_PER_DAY, Hours

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from commplan.model.places import Channel

_HOUR = 60
_USUAL = {
    "push": ("push_quiet_from_hour", "push_quiet_until_hour"),
    "sms": ("sms_quiet_from_hour", "sms_quiet_until_hour"),
    "group": ("group_quiet_from_hour", "group_quiet_until_hour"),
}


class Disturbance(NamedTuple):
    """A time inside quiet hours, and the nearest times around it when one may speak.

    Both are minutes after midnight: ``latest`` is the last one before, on the same day where
    ``is_evening``; ``earliest`` the first one behind, on the next day where ``is_evening``.
    """

    latest: int
    earliest: int
    is_evening: bool


def find_quiet_hours(channel: Channel, thresholds: Mapping[str, Decimal]) -> Hours | None:
    """Return the quiet hours of a channel: as written, else those usual for its kind, or None."""
    if channel.quiet_hours is not None or "quiet_hours" in channel.unread:
        return channel.quiet_hours
    if channel.kind not in _USUAL:
        return None
    begin, end = (int(thresholds[name] * _HOUR) for name in _USUAL[channel.kind])
    return Hours(begin, end if end > begin else end + MINUTES_PER_DAY)


def find_disturbance(minutes: int, quiet: Hours) -> Disturbance | None:
    """Return how a time disturbs, or None; the first and last minute of rest disturb nobody."""
    latest, earliest = quiet.start % MINUTES_PER_DAY, quiet.end % MINUTES_PER_DAY
    for shown in (minutes, minutes + MINUTES_PER_DAY):
        if quiet.start < shown < quiet.end:
            is_evening = minutes > earliest
            return Disturbance(latest, earliest, is_evening)
    return None
