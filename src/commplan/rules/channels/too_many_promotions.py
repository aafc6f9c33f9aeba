"""CHN021: a member is asked to buy too often within thirty days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.messages.message_limits import find_rolling_excesses
from commplan.analysis.messages.promotion import is_promotional
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.direct_messages import is_left_to_cap, list_direct, say_sources
from commplan.rules.channels.surplus import (
    find_movable,
    group_by_item,
    list_ids,
    list_places,
    name_receiver,
    place_of,
)
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.rules.channels.surplus import Surplus

_DAYS = 30


class TooManyPromotions(Rule):
    """A member is asked to buy too often within thirty days.

    Counted are messages of one kind of channel (one-to-one pushes, SMS, mail), all such channels
    together, for any 30 days in a row (threshold `promotions_in_30_days`, 4). A message is
    promotional where its activity sells, draws, rewards or states a price. Group posts and feeds
    are not counted: their own `cap` decides. So does that of a channel which sent all of it.

    Why: in surveys, more than half of the members leave at four or more in thirty days.
    Do: join offers in one message, or move one out of the thirty days.
    Catalogue: CHN-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员短信, kind: sms}
        activities:
          - {name: 年中满减, kind: discount, when: 2026-06-01, messages: 0d 10:00 会员短信}
          - {name: 端午礼券, kind: coupon, when: 2026-06-08, messages: 0d 10:00 会员短信}
          - {name: 父亲节拼团, kind: group_buy, when: 2026-06-15, messages: 0d 10:00 会员短信}
          - {name: 会员日, kind: member_day, when: 2026-06-22, messages: 0d 10:00 会员短信}
          - {name: 月末抽奖, kind: draw, when: 2026-06-29, messages: 0d 10:00 会员短信}  # CHN021

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 会员短信, kind: sms}
        activities:
          - {name: 年中满减, kind: discount, when: 2026-06-01, messages: 0d 10:00 会员短信}
          - {name: 端午礼券, kind: coupon, when: 2026-06-08, messages: 0d 10:00 会员短信}
          - {name: 父亲节拼团, kind: group_buy, when: 2026-06-15, messages: 0d 10:00 会员短信}
          - {name: 会员日, kind: member_day, when: 2026-06-22, messages: 0d 10:00 会员短信}
          - {name: 七月抽奖, kind: draw, when: 2026-07-01, messages: 0d 10:00 会员短信}
    """

    fault = Fault(
        "CHN021",
        "too-many-promotions",
        Severity.WARNING,
        message=(
            (
                "between {from_day} and {to_day}, {perhaps} may get {count} promotional messages "
                "by {channels} ({items}); more than {most} in 30 days drive members away"
            ),
            (
                "between {from_day} and {to_day}, {receiver} gets {count} promotional messages by "
                "{channels} ({items}); more than {most} in 30 days drive members away"
            ),
        ),
        help=(
            "drop the message of {last}, join it with another one, or send {movable} on {free}",
            "drop the message of {last}, or join it with another one",
        ),
        notes={"also": "{also} goes out here ({on})"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each kind of direct channel; what one item causes is one finding."""
        most = max(0, int(facts.threshold("promotions_in_30_days")))
        population = facts.analysis.population
        for sendings in list_direct(facts).values():
            asking = [one for one in sendings if is_promotional(one.activity)]
            excesses = find_rolling_excesses(asking, _DAYS, most, population)
            for surplus in group_by_item(excesses):
                if not is_left_to_cap(surplus):
                    yield self._report(surplus, facts)

    def _report(self, surplus: Surplus, facts: Facts) -> Diagnostic:
        first = surplus.first
        who = "receiver" if first.is_sure else "perhaps"
        said: dict[str, Fact] = {
            "from_day": first.sendings[0].day,
            "to_day": first.sendings[-1].day,
            "count": len(first.sendings),
            "most": first.most,
            who: name_receiver(first.receiver, facts.analysis.population),
            **say_sources(surplus),
        }
        movable = find_movable(surplus, facts.plan.period)
        if movable is not None:
            said |= {"movable": name_item(movable[0].item), "free": movable[1]}
        place = place_of(surplus.last_sent)
        return self.point_at(place, list_ids(surplus), said, list_places(surplus))
