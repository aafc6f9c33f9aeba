"""What activities and campaigns cost by category, each time and in the year."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.activity_words import word_shares
from commplan.report.money_scale import head_money, show_amount
from commplan.report.occurrences import add_up_costs, count_times, group_occurrences
from commplan.report.sections import make_section
from commplan.report.tables import EMPTY, head_cell, left, make_table, number_cell, right, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.report.blocks import Cell, Section
    from commplan.report.brief import Brief


def show_shares(brief: Brief) -> Section | None:
    """Show every budget of a campaign or an activity, the campaigns first."""
    rows = (*_list_campaigns(brief), *_list_activities(brief))
    if not rows:
        return None
    terms = brief.terms.details
    columns = (
        left(terms.item, 1.8),
        left(terms.each, 4),
        right(terms.times, 0.6),
        right(head_money(brief, terms.in_all), 1),
    )
    costs = add_up_costs(brief)
    items = (*brief.plan.campaigns, *brief.plan.activities)
    money = sum((costs.get(one.route, Decimal(0)) for one in items), Decimal(0))
    headline = terms.money_headline.fill(len(rows), money=brief.money(money))
    table = make_table("shares", brief.terms.labels.budget, columns, rows)
    return make_section(brief, "shares", headline, table)


def _list_campaigns(brief: Brief) -> Iterator[tuple[Cell, ...]]:
    for campaign in brief.plan.campaigns:
        if campaign.budget:
            money = sum((share.amount for share in campaign.budget), Decimal(0))
            yield (
                head_cell(brief.call(campaign)),
                word_cell(word_shares(brief, campaign.budget)),
                EMPTY,
                show_amount(money),
            )


def _list_activities(brief: Brief) -> Iterator[tuple[Cell, ...]]:
    costs, occurrences = add_up_costs(brief), group_occurrences(brief)
    for activity in brief.plan.activities:
        if activity.budget:
            times = count_times(activity, occurrences.get(activity.route, []))
            yield (
                head_cell(brief.call(activity)),
                word_cell(word_shares(brief, activity.budget)),
                number_cell(times),
                show_amount(costs.get(activity.route)),
            )
