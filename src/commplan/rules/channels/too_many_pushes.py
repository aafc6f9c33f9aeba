"""CHN022: a member gets too many pushes in a week, or text messages in a month."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.message_limits import Limit, find_excesses
from commplan.analysis.messages.promotion import is_promotional
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.direct_messages import is_left_to_cap, list_direct, say_sources
from commplan.rules.channels.surplus import (
    find_movable,
    group_by_item,
    list_ids,
    list_places,
    name_receiver,
    place_of,
    say_window,
)
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.message_limits import Window
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.rules.channels.surplus import Surplus

_MOST_WINDOWS = 3


class _Habit(NamedTuple):
    """How a kind of channel is counted: in which window, by which threshold."""

    kind: str
    window: Window
    threshold: str


_HABITS = (_Habit("push", "week", "pushes_per_week"), _Habit("sms", "month", "texts_per_month"))


class TooManyPushes(Rule):
    """A member gets too many pushes in a week, or text messages in a month.

    All one-to-one channels count together (threshold `pushes_per_week`, 2), and all SMS channels
    (`texts_per_month`, 4), whatever the messages say. Where one channel sent all of it and has a
    `cap`, the cap decides.

    Why: each team sees its own message only; members see all of them, mute and leave.
    Do: join messages, or move one to a quieter week.
    Catalogue: CHN-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 服务号, kind: push}
          - {name: 企微一对一, kind: push}
        touches:
          - {title: 新品预告, date: 2026-06-08, time: "10:00", channel: 服务号}
          - {title: 顾问问候, date: 2026-06-10, time: "10:00", channel: 企微一对一}
          - {title: 618 开场, date: 2026-06-12, time: "10:00", channel: 服务号}  # CHN022

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 服务号, kind: push}
          - {name: 企微一对一, kind: push}
        touches:
          - {title: 新品预告, date: 2026-06-08, time: "10:00", channel: 服务号}
          - {title: 顾问问候, date: 2026-06-10, time: "10:00", channel: 企微一对一}
          - {title: 618 开场, date: 2026-06-15, time: "10:00", channel: 服务号}
    """

    fault = Fault(
        "CHN022",
        "too-many-pushes",
        Severity.WARNING,
        message=(
            (
                "{perhaps} may get {count} messages by {channels} in {when} ({items}); more than "
                "{most} per {window} tire members"
            ),
            (
                "{receiver} gets {count} messages by {channels} in {when} … ({items}), {times} "
                "times in all; more than {most} per {window} tire members"
            ),
            (
                "{receiver} gets {count} messages by {channels} in {when} ({items}); more than "
                "{most} per {window} tire members"
            ),
        ),
        help=(
            "drop the message of {last}, join it with another one, or send {movable} on {free}",
            "drop the message of {last}, or join it with another one",
        ),
        notes={"also": "{also} goes out here ({on})"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at pushes by week and at text messages by month."""
        settings, population = facts.plan.settings, facts.analysis.population
        direct = list_direct(facts)
        for habit in _HABITS:
            most = max(0, int(facts.threshold(habit.threshold)))
            limit = Limit(most, "customer", habit.window)
            week_start = settings.week_start if settings is not None else "monday"
            sendings = direct.get(habit.kind, [])
            excesses = find_excesses(sendings, limit, (), population, week_start)
            for surplus in group_by_item(excesses):
                if not is_left_to_cap(surplus) and not _is_promotion(surplus, facts):
                    yield self._report(surplus, habit, facts)

    def _report(self, surplus: Surplus, habit: _Habit, facts: Facts) -> Diagnostic:
        first = surplus.first
        windows = tuple(say_window(one.days, habit.window) for one in surplus.excesses)
        who = "receiver" if first.is_sure else "perhaps"
        said: dict[str, Fact] = {
            "when": windows[:_MOST_WINDOWS],
            "count": len(first.sendings),
            "most": first.most,
            "window": Word(f"window.{habit.window}"),
            who: name_receiver(first.receiver, facts.analysis.population),
            **say_sources(surplus),
        }
        if len(windows) > _MOST_WINDOWS:
            said["times"] = len(windows)
        movable = find_movable(surplus, facts.plan.period)
        if movable is not None:
            said |= {"movable": name_item(movable[0].item), "free": movable[1]}
        place = place_of(surplus.last_sent)
        return self.point_at(place, list_ids(surplus), said, list_places(surplus))


def _is_promotion(surplus: Surplus, facts: Facts) -> bool:
    """Tell whether the promotional messages alone are too many, which says more (CHN021)."""
    most = facts.threshold("promotions_in_30_days")
    asking = [one for one in surplus.first.sendings if is_promotional(one.activity)]
    return len(asking) > most
