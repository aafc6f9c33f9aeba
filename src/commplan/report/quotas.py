"""How much a channel may say: the platform's quota, our own cap, the hours of rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, word_cell
from commplan.texts.format import format_hours

if TYPE_CHECKING:
    from commplan.model.places import Channel, Quota
    from commplan.report.blocks import Cell, Section
    from commplan.report.brief import Brief


def show_quotas(brief: Brief) -> Section | None:
    """Show the limits of the channels that have some, and where we know them from."""
    terms = brief.terms.platforms
    limited = [one for one in brief.plan.channels if one.quota or one.cap or one.quiet_hours]
    if not limited:
        return None
    columns = (
        left(terms.channel, 1.2),
        left(terms.quota, 1.5),
        left(terms.cap, 1.5),
        left(terms.quota_source, 2.4),
        left(terms.quiet_hours, 1.1),
    )
    capped = sum(bool(channel.cap) for channel in limited)
    headline = (
        terms.limits_headline.fill(len(limited), capped=str(capped))
        if capped
        else terms.limits_quota_headline.fill(len(limited))
    )
    rows = (_list_limits(brief, channel) for channel in limited)
    table = make_table("quotas", terms.quota, columns, rows)
    return make_section(brief, "quotas", headline, table)


def _list_limits(brief: Brief, channel: Channel) -> tuple[Cell, ...]:
    sources = (_word_source(brief, quota) for quota in (*channel.quota, *channel.cap))
    return (
        head_cell(brief.call(channel)),
        word_cell(brief.join(_word_quota(brief, quota) for quota in channel.quota)),
        word_cell(brief.join(_word_quota(brief, quota) for quota in channel.cap)),
        word_cell(brief.join(dict.fromkeys(sources))),
        word_cell(format_hours(channel.quiet_hours) if channel.quiet_hours else ""),
    )


def _word_source(brief: Brief, quota: Quota) -> str:
    source, day = brief.tell(quota.source), quota.as_of.isoformat() if quota.as_of else ""
    return source + brief.note(day) if source else day


def _word_quota(brief: Brief, quota: Quota) -> str:
    return brief.terms.platforms.quota_text.format(
        max=quota.max,
        per=brief.word("quota.per", quota.per),
        window=brief.word("window", quota.window),
    )
