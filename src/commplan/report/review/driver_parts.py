"""The parts of a deviation in words: factors, or activities, and what is left of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from commplan.analysis.review.activity_shares import ItemEffect, ItemState
from commplan.analysis.review.factors import SplitMethod
from commplan.report.blocks import Tone
from commplan.report.review.kpi_words import word_part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.review.drivers import Attribution
    from commplan.analysis.review.factors import FactorEffect
    from commplan.model.goals import Kpi
    from commplan.report.review.brief import ReviewBrief

_MOST_ITEMS = 5
_MOST_PARTS = 7
"""A chart holds so many bars between target and actual; activities have long names."""


class Part(NamedTuple):
    """What one factor or activity, or the rest, made of a difference."""

    name: str
    amount: Decimal


def list_parts(brief: ReviewBrief, split: Attribution) -> tuple[Part, ...]:
    """Return factors in their order, or the largest of many; the others and the rest behind."""
    if not split.effects:
        return ()
    parts = [Part(name_effect(brief, one), one.amount) for one in split.effects]
    if len(parts) > _MOST_PARTS:
        parts.sort(key=lambda one: -abs(one.amount))
    most = _MOST_ITEMS if split.method is SplitMethod.ITEMS else _MOST_PARTS
    shown, others = parts[:most], parts[most:]
    terms = brief.words.goals.drivers
    if others:
        amount = sum((one.amount for one in others[1:]), others[0].amount)
        shown = [*shown, Part(terms.other_items.fill(len(others)), amount)]
    return (*shown, Part(terms.rest, split.rest)) if split.rest else tuple(shown)


def name_effect(brief: ReviewBrief, effect: FactorEffect | ItemEffect) -> str:
    """Name a factor, or an activity with what was not as planned of it."""
    if not isinstance(effect, ItemEffect):
        return brief.tell(effect.factor.name)
    terms, name = brief.words.goals.drivers, brief.call(effect.item)
    match effect.state:
        case ItemState.RESULT:
            return name
        case ItemState.NOT_PLANNED:
            return terms.not_planned.format(name=name)
        case ItemState.CANCELLED:
            return terms.cancelled.format(name=name)
        case _:
            assert_never(effect.state)


def word_parts(brief: ReviewBrief, split: Attribution, most: int) -> str:
    """Word the largest parts, those that made the difference first; the rest comes last."""
    kpi, change, before = split.standing.kpi, split.change, split.before
    parts = [one for one in list_parts(brief, split) if one.amount]
    rest = parts[-1:] if split.rest else []
    parts = parts[: len(parts) - len(rest)]
    parts.sort(key=lambda one: ((one.amount < 0) != (change < 0), -abs(one.amount)))
    parts += rest
    between = brief.words.goals.drivers.between
    return between.join(word_part(brief, kpi, one.name, one.amount, before) for one in parts[:most])


def choose_tone(kpi: Kpi, amount: Decimal) -> Tone:
    """Tell whether a part helps or hurts; of a KPI that should stay within a band, neither."""
    if kpi.direction == "within" or amount == 0:
        return Tone.PLAIN
    return Tone.GOOD if (amount > 0) == (kpi.direction == "higher") else Tone.BAD


def word_method(brief: ReviewBrief, split: Attribution) -> str:
    """Say how a difference was split."""
    terms = brief.words.goals.drivers
    match split.method:
        case SplitMethod.LOGARITHMIC:
            return terms.method_logarithmic
        case SplitMethod.CHAIN:
            names = (name_effect(brief, one) for one in split.effects)
            return terms.method_chain.format(order=" → ".join(names))
        case SplitMethod.ITEMS:
            return terms.method_items
        case None:
            return ""
        case _:
            assert_never(split.method)


def list_shortfalls(splits: tuple[Attribution, ...]) -> Iterator[Attribution]:
    """Yield the deviations of KPIs that are behind their targets, the heaviest first."""
    for one in splits:
        if one.standing.attainment is not None and one.standing.attainment < 1:
            yield one
