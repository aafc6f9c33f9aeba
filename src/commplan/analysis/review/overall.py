"""The one light of a review: the weighted score, lowered by a red schedule or red money."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.lights import Light, lower_light, read_light

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commplan.analysis.review.score import Score
    from commplan.model.actuals import Actuals


class Reason(Enum):
    """What makes a light another one than the score alone would."""

    VETO = "veto"
    SCHEDULE = "schedule"
    MONEY = "money"
    BY_HAND = "by_hand"


class Overall(NamedTuple):
    """The light of a period, and what makes it another one than that of the score.

    ``words`` is the planner's reason for a change by hand.
    """

    light: Light
    reasons: tuple[Reason, ...]
    words: str | None = None


def judge_overall(
    score: Score, schedule: Light, money: Light, own: Sequence[Actuals] = ()
) -> Overall:
    """Judge a period by its score, the lights of its schedule and its money, and by hand.

    A red veto KPI makes it red; a red schedule or red money lower it by one step, both together not
    by more. A change by hand counts where a reason is written and it is one step. Without a score
    there is no light, whatever the rest is.
    """
    light, reasons = score.light, list[Reason]()
    if light is Light.GREY:
        return Overall(light, ())
    if score.vetoes:
        light = Light.RED
        reasons.append(Reason.VETO)
    reds = {Reason.SCHEDULE: schedule, Reason.MONEY: money}
    lowering = [reason for reason, one in reds.items() if one is Light.RED]
    if lowering:
        light = lower_light(light)
        reasons += lowering
    for file in reversed(own):
        asked = read_light(file.head.light)
        if asked is not None and file.head.light_reason and abs(asked - light) == 1:
            changed = (*reasons, Reason.BY_HAND)
            return Overall(asked, changed, file.head.light_reason)
    return Overall(light, tuple(reasons))
