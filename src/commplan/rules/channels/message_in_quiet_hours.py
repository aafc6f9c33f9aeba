"""CHN050: a message goes out while members rest."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.messages.quiet_hours import find_disturbance, find_quiet_hours
from commplan.analysis.messages.sendings import Origin
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item
from commplan.texts.format import format_hours, format_minutes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.quiet_hours import Disturbance
    from commplan.analysis.messages.sendings import Sending
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.clock import Hours

_MOST_DAYS = 3


class MessageInQuietHours(Rule):
    """A message goes out while members rest.

    A channel's own `quiet_hours` decide. Without them, one-to-one pushes are silent from 21:00 to
    09:00, SMS from 20:00 to 09:00, groups from 23:00 to 08:00 (thresholds); other channels have no
    quiet hours of their own.

    Why: members complain, and a message at night is the surest way to be blocked.
    Do: send it before the quiet hours begin, or the next morning.
    Catalogue: CHN-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员短信, kind: sms}
        touches:
          - {title: 618 倒计时, date: 2026-06-17, time: "22:10", channel: 会员短信}  # CHN050

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员短信, kind: sms}
        touches:
          - {title: 618 倒计时, date: 2026-06-17, time: "19:30", channel: 会员短信}
    """

    fault = Fault(
        "CHN050",
        "message-in-quiet-hours",
        Severity.WARNING,
        message=(
            (
                "{item} goes out by {channel} at {time} on {day} … ({times} times in all); "
                "{channel} is silent {quiet}"
            ),
            "{item} goes out by {channel} at {time} on {day}; {channel} is silent {quiet}",
        ),
        help=(
            "send it by {latest} the same day, or from {earliest} on {next_day}",
            "send it at {earliest} the same day",
        ),
        notes={"quiet": "the quiet hours are here", "move": "send it at {allowed}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at everything with a time; the same message of a series is one finding."""
        thresholds = facts.analysis.thresholds
        for sendings in facts.analysis.sendings_by_channel.values():
            channel = sendings[0].channel
            quiet = find_quiet_hours(channel, thresholds) if channel is not None else None
            if quiet is None:
                continue
            disturbing: dict[Route, list[Sending]] = {}
            for one in sendings:
                if one.minutes is not None and find_disturbance(one.minutes, quiet) is not None:
                    disturbing.setdefault(one.route, []).append(one)
            for found in disturbing.values():
                yield from self._report(found, quiet)

    def _report(self, found: list[Sending], quiet: Hours) -> Iterable[Diagnostic]:
        first = found[0]
        disturbance = find_disturbance(first.minutes or 0, quiet)
        if disturbance is None or first.channel is None:
            return
        days = tuple(one.day for one in found)
        said: dict[str, Fact] = {
            "item": name_item(first.item),
            "channel": first.channel.called,
            "time": format_minutes(first.minutes or 0),
            "day": days[:_MOST_DAYS],
            "quiet": format_hours(quiet),
            "earliest": format_minutes(disturbance.earliest),
        }
        if len(days) > _MOST_DAYS:
            said["times"] = len(days)
        if disturbance.is_evening:
            said["latest"] = format_minutes(disturbance.latest)
            said["next_day"] = first.day + timedelta(days=1)
        is_own = first.channel.quiet_hours is not None
        place = (Related((*first.channel.route, "quiet_hours"), "quiet"),) if is_own else ()
        route = (*first.route, "time") if first.origin is not Origin.ACTIVITY else first.route
        ids = tuple(dict.fromkeys((first.id, first.channel.key)))
        fixes = _offer_time(first, route, disturbance)
        yield self.point_at(route, ids, said, place, fixes=fixes)


def _offer_time(sending: Sending, route: Route, disturbance: Disturbance) -> tuple[Fix, ...]:
    """Return the nearest allowed time of the same day as an edit of the time or of the message."""
    minutes = disturbance.latest if disturbance.is_evening else disturbance.earliest
    allowed = format_minutes(minutes)
    text = allowed
    if sending.origin is Origin.ACTIVITY and sending.activity is not None:
        message = sending.activity.messages[int(route[-1])]
        to_whom = f" @{message.audience}" if message.audience is not None else ""
        text = f"{message.offset_days:+}d {allowed} {message.channel}{to_whom}"
    return (Fix("move", (Edit(route, text),), {"allowed": allowed}),)
