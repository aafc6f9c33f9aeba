"""What went over each channel in the quarter, and what the plan had meant for one member."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from tests.examples.figures.cells import Item, items, name_item, number_or_none, text
from tests.examples.figures.days import list_times
from tests.examples.figures.schedule import FIRST, LAST

WEEKS = Decimal((LAST - FIRST).days + 1) / 7
EVERYONE = "全体会员"


class Message(NamedTuple):
    """A message of the plan: its day, its channel, and the groups of people it goes to."""

    day: date
    channel: str
    audience: frozenset[str]


def find_load(channel: str) -> Decimal | None:
    """Return the messages for each reachable member and week."""
    share = divide(channel, "delivered", "reachable")
    return None if share is None else share / WEEKS


def divide(channel: str, above: str, below: str, quarter: str = "Q2") -> Decimal | None:
    """Return one value of a channel over another."""
    numerator, denominator = (
        number_or_none(f"{quarter}: channels[{channel}].{key}") for key in (above, below)
    )
    return None if numerator is None or denominator is None else numerator / denominator


def find_leaving_change(channel: str) -> Decimal | None:
    """Return by how much the share of those who opted out moved since the quarter before."""
    before, now = (divide(channel, "opt_outs", "reachable", quarter) for quarter in ("Q1", "Q2"))
    return None if now is None or before is None else now - before


def sum_revenue() -> Decimal:
    found = (number_or_none(f"Q2: channels[{one}].revenue") for one in list_channels())
    return sum((one for one in found if one is not None), Decimal())


def list_channels() -> list[str]:
    return [name_item(one) for one in items("Q2: channels")]


def plan_load(channel: str) -> Decimal:
    """Return what those who get most were to get a week: the fullest group, else segment."""
    name = text(f"plan: channels[{channel}].name")
    sent = [one for one in _list_messages() if one.channel == name and FIRST <= one.day <= LAST]
    rooms = [_list_people(one) for one in items("plan: community.groups") if one["channel"] == name]
    rooms = rooms or [frozenset({str(one["name"])}) for one in items("plan: segments")]
    most = max(sum(_gets(room, one) for one in sent) for room in rooms)
    return Decimal(most) / WEEKS


def count_planned(channel: str) -> Decimal | None:
    """Return the planned load, or None where no message is delivered by the channel."""
    is_told = number_or_none(f"Q2: channels[{channel}].delivered") is not None
    return plan_load(channel) if is_told else None


def _gets(room: frozenset[str], message: Message) -> bool:
    return EVERYONE in message.audience or bool(room & message.audience)


def _list_people(group: Item) -> frozenset[str]:
    """Return the names under which the members of a group are written to."""
    segments = group.get("segments", [])
    assert isinstance(segments, list)
    return frozenset({str(group["name"]), *segments})


def _list_messages() -> list[Message]:
    """Return the messages that are written in the plan: of activities and of touches."""
    touches = [
        Message(one["date"], str(one["channel"]), frozenset({str(one["audience"])}))
        for one in items("plan: touches")
        if isinstance(one["date"], date)
    ]
    return [*touches, *(sent for one in items("plan: activities") for sent in _follow(one))]


def _follow(activity: Item) -> list[Message]:
    """Return the messages of an activity: ``-8d 12:00 企微客户群 @杭州同城群``, each time anew."""
    messages = activity.get("messages", [])
    assert isinstance(messages, list)
    own = activity.get("audience", EVERYONE)
    found = []
    for message in messages:
        parts = re.fullmatch(r"(-?\d+)d \S+ (\S+)(?: @(\S+))?", message)
        assert parts is not None, message
        audience = frozenset([parts[3]] if parts[3] else own if isinstance(own, list) else [own])
        found += [
            Message(times.start + timedelta(int(parts[1])), parts[2], audience)
            for times in list_times(name_item(activity))
        ]
    return found
