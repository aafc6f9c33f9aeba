"""The campaigns: what each is to reach, what it may cost, and who lets it pass."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.activity_words import word_distant_day
from commplan.report.money_scale import head_money, show_amount
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.report.targets import word_contributions
from commplan.texts.format import format_short_range

if TYPE_CHECKING:
    from commplan.analysis.money.budget import Envelope
    from commplan.diagnostics import Route
    from commplan.model.schedule import Campaign
    from commplan.report.blocks import Cell, Section, Table
    from commplan.report.brief import Brief


def show_campaigns(brief: Brief) -> Section | None:
    """Show goals in one table, money and gates in another."""
    if not brief.plan.campaigns:
        return None
    envelopes = {one.campaign.route: one for one in brief.analysis.ledger.envelopes}
    headline = _weigh_campaigns(brief, tuple(envelopes.values()))
    blocks = (_list_goals(brief), _list_means(brief, envelopes))
    return make_section(brief, "campaigns", headline, *blocks)


def _list_goals(brief: Brief) -> Table:
    terms = brief.terms.rhythm
    columns = (
        left(terms.campaign, 1.5),
        left(brief.terms.labels.when, 1.5),
        left(terms.size, 0.6),
        left(brief.terms.labels.owner, 0.9),
        left(terms.nodes, 1.1),
        left(terms.targets, 2.6),
    )
    rows = (
        (
            head_cell(brief.call(one)),
            word_cell(format_short_range(one.range, brief.texts)),
            word_cell(brief.word("size", one.size)),
            word_cell(brief.name_person(one.owner)),
            word_cell(brief.name_all(one.nodes, "node")),
            word_cell(word_contributions(brief, one.targets)),
        )
        for one in brief.plan.campaigns
    )
    return make_table("campaigns", terms.campaign, columns, rows)


def _list_means(brief: Brief, envelopes: dict[Route, Envelope]) -> Table:
    terms = brief.terms.rhythm
    columns = (
        left(terms.campaign, 1.5),
        right(terms.activities, 0.85),
        right(head_money(brief, terms.envelope), 1),
        right(head_money(brief, terms.assigned), 1),
        left(terms.approve_by, 1.8),
        left(terms.review_by, 1.2),
    )
    rows = (_list_campaign(brief, one, envelopes.get(one.route)) for one in brief.plan.campaigns)
    return make_table("campaign-means", terms.campaign_money, columns, rows)


def _list_campaign(brief: Brief, campaign: Campaign, envelope: Envelope | None) -> tuple[Cell, ...]:
    index = brief.analysis.index
    members = sum(
        named is not None and named.item is campaign
        for named in (index.find(one.campaign, ("campaign",)) for one in brief.plan.activities)
    )
    approval = word_distant_day(brief, campaign.approve_by, campaign.start)
    approver = brief.name_person(campaign.approver)
    return (
        head_cell(brief.call(campaign)),
        number_cell(members),
        show_amount(envelope.budget if envelope else None),
        show_amount(envelope.spent if envelope else None),
        word_cell(approval + brief.note(approver) if approval else approver),
        word_cell(word_distant_day(brief, campaign.review_by, campaign.start)),
    )


def _weigh_campaigns(brief: Brief, envelopes: tuple[Envelope, ...]) -> str:
    terms, number = brief.terms.rhythm, len(brief.plan.campaigns)
    total = sum((one.budget for one in envelopes), Decimal(0))
    if not total:
        return terms.campaigns_headline.fill(number)
    largest = max(envelopes, key=lambda one: one.budget)
    return terms.campaigns_money_headline.fill(
        number,
        money=brief.money(total),
        name=brief.call(largest.campaign),
        share=brief.percent(largest.budget, total),
    )
