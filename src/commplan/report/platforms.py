"""Chapter 7: on which channels, why there, and within which limits."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell
from commplan.report.money_scale import head_money, show_amount
from commplan.report.quotas import show_quotas
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from commplan.model.places import Channel
    from commplan.report.blocks import Chapter, Section
    from commplan.report.brief import Brief


def build_platforms(brief: Brief) -> Chapter | None:
    """Say what each channel is for, how it runs, and how much it may say."""
    if not brief.plan.channels:
        return None
    sections = (
        _show_channels(brief),
        _show_strengths(brief),
        _show_running(brief),
        show_quotas(brief),
    )
    return make_chapter("platforms", brief.terms.platforms.chapter, sections)


def _show_channels(brief: Brief) -> Section:
    terms = brief.terms.platforms
    columns = (
        left(terms.channel, 1.6),
        left(terms.kind, 0.6),
        left(terms.reason, 2.3),
        left(terms.audience_fit, 1.8),
        left(brief.terms.labels.owner, 0.7),
        left(terms.ready_from, 1.1),
    )
    rows = (_list_channel(brief, channel) for channel in brief.plan.channels)
    table = make_table("channels", terms.channel, columns, rows)
    return make_section(brief, "channels", _weigh_readiness(brief), table)


def _list_channel(brief: Brief, channel: Channel) -> tuple[Cell, ...]:
    terms, name, platform = brief.terms.platforms, brief.call(channel), brief.tell(channel.platform)
    notes = (platform if platform != name else "", terms.trial if channel.trial else "")
    verified = {None: "", True: terms.verified, False: terms.unverified}[channel.verified]
    ready = channel.ready_from.isoformat() if channel.ready_from else ""
    return (
        head_cell(name, brief.note(brief.join(notes))),
        word_cell(brief.word("channel.kind", channel.kind)),
        Cell(brief.read(channel.reason)),
        Cell(brief.read(channel.audience_fit)),
        word_cell(brief.name_person(channel.owner)),
        word_cell(ready + brief.note(verified) if ready else verified),
    )


def _weigh_readiness(brief: Brief) -> str:
    terms, channels = brief.terms.platforms, brief.plan.channels
    days = [channel.ready_from for channel in channels if channel.ready_from is not None]
    if len(days) < len(channels):
        return terms.channels_headline.fill(len(channels))
    ready = sum(day <= brief.analysis.as_of for day in days)
    if ready == len(channels):
        return terms.channels_ready_headline.fill(len(channels))
    return terms.channels_waiting_headline.fill(
        len(channels), ready=str(ready), day=max(days).isoformat()
    )


def _show_strengths(brief: Brief) -> Section | None:
    """Show what each channel does best, where it ends, and with which tools it is run."""
    terms = brief.terms.platforms
    told = [
        one
        for one in brief.plan.channels
        if one.pros or one.cons or one.tools or one.functions or one.distribution
    ]
    if not told:
        return None
    columns = (
        left(terms.channel, 1.2),
        left(terms.functions, 1.5),
        left(terms.strengths, 1.8),
        left(terms.limits, 1.8),
        left(terms.distribution, 1.8),
        left(terms.tools, 1.5),
    )
    rows = (
        (
            head_cell(brief.call(channel)),
            word_cell(brief.tell_all(channel.functions)),
            word_cell(brief.tell_all(channel.pros)),
            word_cell(brief.tell_all(channel.cons)),
            Cell(brief.read(channel.distribution)),
            word_cell(brief.tell_all(channel.tools)),
        )
        for channel in told
    )
    limited = sum(bool(channel.cons) for channel in told)
    headline = (
        terms.strengths_weaknesses_headline.fill(len(told), limited=str(limited))
        if limited
        else terms.strengths_headline.fill(len(told))
    )
    table = make_table("strengths", terms.strengths, columns, rows)
    return make_section(brief, "strengths", headline, table)


def _show_running(brief: Brief) -> Section | None:
    """Show under which account a channel speaks, how often, of what, and what that takes."""
    terms = brief.terms.platforms
    listed = (_list_running(brief, channel) for channel in brief.plan.channels)
    rows = [row for row in listed if any(cell.runs for cell in row[1:])]
    if not rows:
        return None
    columns = (
        left(terms.channel, 1.4),
        left(terms.account, 1.2),
        right(terms.cadence, 0.8),
        left(terms.mix, 2.2),
        right(terms.lead_days, 0.8),
        left(terms.exclusive, 0.8),
        right(head_money(brief, terms.cost), 0.8),
    )
    posts = sum(
        (one.cadence.posts_per_week for one in brief.plan.channels if one.cadence), Decimal(0)
    )
    headline = (
        terms.running_posts_headline.fill(len(rows), posts=format_number(posts))
        if posts
        else terms.running_headline.fill(len(rows))
    )
    table = make_table("running", terms.cadence, columns, rows)
    return make_section(brief, "running", headline, table)


def _list_running(brief: Brief, channel: Channel) -> tuple[Cell, ...]:
    mix = (f"{brief.tell(one.kind)} {brief.measure(one.share, '%')}" for one in channel.mix)
    lead = brief.terms.platforms.days.fill(channel.lead_days) if channel.lead_days else ""
    return (
        head_cell(brief.call(channel)),
        word_cell(brief.tell(channel.account)),
        number_cell(channel.cadence.posts_per_week if channel.cadence else None),
        word_cell(brief.join(mix)),
        word_cell(lead),
        word_cell(brief.answer(channel.exclusive)),
        show_amount(channel.cost),
    )
