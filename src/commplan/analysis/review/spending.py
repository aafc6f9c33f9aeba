"""Where the money stands: what the plan and the files of actuals say, put together by item."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.doubles import Stated, settle_doubles
from commplan.analysis.review.known_days import find_known_days
from commplan.analysis.review.money_standing import (
    NOTHING,
    CategorySpending,
    ItemSpending,
    MoneyStanding,
    Spending,
    add_up,
)
from commplan.analysis.review.planned_money import date_money
from commplan.analysis.review.spend_claims import (
    claim_money,
    find_homes,
    find_target,
    split_amount,
    weigh_categories,
)
from commplan.model.dates import DateRange
from commplan.model.months import count_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from commplan.analysis.references import Index
    from commplan.analysis.review.planned_money import Planned
    from commplan.analysis.review.review import Review
    from commplan.analysis.review.spend_claims import Homes, SpendTarget
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.results import Spend

_DAY = timedelta(days=1)


def forecast_item(spending: Spending, cause: str | None) -> Decimal:
    """Return what an item will cost in the year: spent, ordered, and still planned, not ordered.

    Orders first stand for what should have been spent by now and was not; only what they come to
    beyond that is taken off what is planned for the days to come. A difference of timing alone
    leaves the year at its budget, unless more is spent and ordered already.
    """
    used = spending.spent + spending.committed
    if cause == "timing":
        return max(spending.budget, used)
    beyond = max(NOTHING, used - max(spending.planned, spending.spent))
    return used + max(NOTHING, spending.budget - spending.planned - beyond)


def judge_money(review: Review) -> MoneyStanding | None:
    """Return where the money stands; None where no file says anything about spending.

    The review of a campaign is about its money alone, whenever it was spent: much of it is before
    the first day.
    """
    campaign = review.period.campaign
    files = review.year_to_date if campaign is None else review.analysis.actuals
    files = tuple(file for file in files if file.spend)
    frame = _make_frame(review, files)
    planned, stated = _select_money(review, files, frame.homes)
    if not frame.covered or not stated:
        return None
    items = tuple(
        _add_up_item(target, claimed, stated.get(target, ()), frame)
        for target, claimed in claim_money(planned, stated, frame.homes).items()
    )
    categories = _group_categories(items)
    whole = add_up(one.whole for one in categories)
    total = review.analysis.ledger.total if campaign is None else None
    return MoneyStanding(
        days=DateRange(review.plan.period.start, frame.covered[-1].end),
        covered=frame.covered,
        has_period=any(file.route in frame.own for file in files),
        budget=whole.budget if total is None else total,
        categories=categories,
        items=items,
        months=sum((count_months(one) for one in frame.covered), NOTHING),
        reported=add_up(one.whole for one in categories if one.is_reported),
        forecast=whole.forecast,
    )


class _Frame(NamedTuple):
    """The days that actuals speak of, and the files of the period.

    ``cancelled`` are the activities that will not take place any more.
    """

    covered: tuple[DateRange, ...]
    own: frozenset[Route]
    homes: Homes
    cancelled: frozenset[Route]


def _make_frame(review: Review, files: Sequence[Actuals]) -> _Frame:
    own = files if review.period.campaign is not None else review.own
    told = review.told_activities
    return _Frame(
        _merge_days((find_known_days(file) for file in files), review.plan.period),
        frozenset(file.route for file in own),
        find_homes(review.plan, review.analysis.index),
        frozenset(route for route, one in told.items() if one.state == "cancelled"),
    )


def _select_money(
    review: Review, files: Sequence[Actuals], homes: Homes
) -> tuple[Sequence[Planned], Mapping[SpendTarget, tuple[Stated[Spend], ...]]]:
    """Return what was planned and what files say of it; of a campaign, its own money alone."""
    planned, stated = date_money(review.analysis), _sort_spend(files, review)
    campaign = review.period.campaign
    if campaign is None:
        return planned, stated
    home = campaign.route
    return (
        tuple(one for one in planned if home in homes.list_for(one.post.route)),
        {key: value for key, value in stated.items() if home in homes.list_for(key.key)},
    )


def _sort_spend(
    files: Sequence[Actuals], review: Review
) -> dict[SpendTarget, tuple[Stated[Spend], ...]]:
    """Return what files say about each target, doubles included."""
    index: Index = review.analysis.index
    categories = frozenset(post.category for post in review.analysis.ledger.posts)
    stated: dict[SpendTarget, list[Stated[Spend]]] = {}
    for file in files:
        for spend in file.spend:
            target = find_target(spend, index, categories)
            stated.setdefault(target, []).append(Stated(spend, file))
    return {target: tuple(found) for target, found in stated.items()}


def _add_up_item(
    target: SpendTarget,
    claimed: Sequence[Planned],
    stated: Sequence[Stated[Spend]],
    frame: _Frame,
) -> ItemSpending:
    lines = settle_doubles(stated)
    own = settle_doubles(one for one in stated if one.file.route in frame.own)
    latest = lines[-1].item if lines else None
    cause = next((one.item.cause for one in reversed(lines) if one.item.cause), None)
    comment = next((one.item.comment for one in reversed(lines) if one.item.comment), None)
    known = Spending(
        budget=sum((one.post.amount for one in claimed), NOTHING),
        planned=sum((one.add_up(frame.covered) for one in claimed), NOTHING),
        actual=_add_money(one.item.actual for one in lines),
        accrued=_add_money(one.item.accrued for one in lines),
        committed=_add_money(() if latest is None else (latest.committed,)),
        spent_in_period=_add_money(
            amount for one in own for amount in (one.item.actual, one.item.accrued)
        ),
    )
    forecast = _forecast(known, latest, cause, is_cancelled=target.key in frame.cancelled)
    whole = known._replace(forecast=forecast)
    weights = weigh_categories(target, claimed, frame.homes)
    parts = _split(whole, claimed, frame, weights)
    is_reported = latest is not None
    return ItemSpending(target.key, target.called, whole, parts, cause, comment, is_reported)


def _forecast(
    known: Spending, latest: Spend | None, cause: str | None, *, is_cancelled: bool
) -> Decimal:
    """Return what an item will cost: as the planner says, else as its latest line makes it."""
    if latest is not None and latest.forecast is not None:
        return latest.forecast
    if is_cancelled:
        return known.spent + known.committed
    return known.budget if latest is None else forecast_item(known, cause)


def _add_money(amounts: Iterable[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), NOTHING)


def _split(
    whole: Spending,
    claimed: Sequence[Planned],
    frame: _Frame,
    weights: Mapping[str | None, Decimal],
) -> dict[str | None, Spending]:
    """Split an item by category: what is planned as the plan says, what is spent by weight."""
    parts = dict.fromkeys(weights, Spending())
    for name in ("actual", "accrued", "committed", "forecast", "spent_in_period"):
        for category, amount in split_amount(getattr(whole, name), weights).items():
            parts[category] = parts[category]._replace(**{name: amount})
    for one in claimed:
        category = one.post.category if one.post.category in parts else next(iter(parts))
        plan = Spending(
            budget=one.post.amount,
            planned=one.add_up(frame.covered),
        )
        parts[category] = add_up((parts[category], plan))
    return parts


def _group_categories(items: Sequence[ItemSpending]) -> tuple[CategorySpending, ...]:
    """Add items up by category, in the order in which they first occur."""
    grouped: dict[str | None, list[tuple[ItemSpending, Spending]]] = {}
    for item in items:
        for category, part in item.by_category.items():
            grouped.setdefault(category, []).append((item, part))
    return tuple(
        CategorySpending(
            name,
            add_up(part for _, part in parts),
            timing=_add_differences(parts, "timing"),
            real=_add_differences(parts, "real"),
            is_reported=any(item.is_reported for item, _ in parts),
        )
        for name, parts in grouped.items()
    )


def _add_differences(parts: Iterable[tuple[ItemSpending, Spending]], cause: str) -> Decimal:
    return sum((part.difference for item, part in parts if item.cause == cause), NOTHING)


def _merge_days(stretches: Iterable[DateRange], frame: DateRange) -> tuple[DateRange, ...]:
    """Return the days of the stretches inside a frame, neighbours as one."""
    merged: list[DateRange] = []
    for one in sorted(stretches):
        inside = one.clip(frame)
        if inside is None:
            continue
        if merged and inside.start <= merged[-1].end + _DAY:
            merged[-1] = DateRange(merged[-1].start, max(merged[-1].end, inside.end))
        else:
            merged.append(inside)
    return tuple(merged)
