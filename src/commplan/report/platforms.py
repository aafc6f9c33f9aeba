"""Chapter 7: on which channels, why there, and within which limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, number_cell, right, word_cell
from commplan.texts.format import format_hours

if TYPE_CHECKING:
    from commplan.model.places import Channel, Quota
    from commplan.report.blocks import Chapter, Section
    from commplan.report.brief import Brief


def build_platforms(brief: Brief) -> Chapter | None:
    """Say what each channel is for, and how much it may say."""
    if not brief.plan.channels:
        return None
    sections = (_show_channels(brief), _show_limits(brief))
    return make_chapter("platforms", brief.terms.platforms.chapter, sections)


def _show_channels(brief: Brief) -> Section:
    terms = brief.terms.platforms
    columns = (
        left(terms.channel, 1.8),
        left(terms.kind, 0.6),
        left(terms.reason, 2.3),
        left(terms.strengths, 1.9),
        left(terms.limits, 1.8),
        left(terms.tools, 1.8),
        left(brief.terms.labels.owner, 0.7),
        left(terms.ready_from, 1),
    )
    rows = tuple(_list_channel(brief, channel) for channel in brief.plan.channels)
    table = make_table("channels", terms.channel, columns, rows)
    return make_section(brief, "channels", _weigh_readiness(brief), table)


def _list_channel(brief: Brief, channel: Channel) -> tuple[Cell, ...]:
    name, platform = brief.call(channel), brief.tell(channel.platform)
    return (
        head_cell(name, brief.note(platform) if platform not in {"", name} else ""),
        word_cell(brief.word("channel.kind", channel.kind)),
        Cell(brief.read(channel.reason)),
        word_cell(brief.tell_all(channel.pros)),
        word_cell(brief.tell_all(channel.cons)),
        word_cell(brief.tell_all(channel.tools)),
        word_cell(brief.name_person(channel.owner)),
        word_cell(channel.ready_from.isoformat() if channel.ready_from else ""),
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


def _show_limits(brief: Brief) -> Section | None:
    terms = brief.terms.platforms
    limited = [channel for channel in brief.plan.channels if _is_limited(channel)]
    if not limited:
        return None
    columns = (
        left(terms.channel, 1.2),
        left(terms.quota, 1.3),
        left(terms.quota_source, 2.2),
        left(terms.cap, 1.3),
        left(terms.quiet_hours, 1.1),
        right(terms.cadence, 0.8),
        left(terms.mix, 1.6),
        right(terms.lead_days, 0.8),
    )
    capped = sum(bool(channel.cap) for channel in limited)
    headline = (
        terms.limits_headline.fill(len(limited), capped=str(capped))
        if capped
        else terms.limits_quota_headline.fill(len(limited))
    )
    rows = tuple(_list_limits(brief, channel) for channel in limited)
    table = make_table("quotas", terms.quota, columns, rows)
    return make_section(brief, "quotas", headline, table)


def _is_limited(channel: Channel) -> bool:
    return bool(
        channel.quota
        or channel.cap
        or channel.quiet_hours
        or channel.cadence
        or channel.mix
        or channel.lead_days
    )


def _list_limits(brief: Brief, channel: Channel) -> tuple[Cell, ...]:
    mix = (f"{brief.tell(one.kind)} {brief.measure(one.share, '%')}" for one in channel.mix)
    sources = (
        brief.tell(quota.source) + brief.note(quota.as_of.isoformat() if quota.as_of else "")
        for quota in channel.quota
        if quota.source
    )
    return (
        head_cell(brief.call(channel)),
        word_cell(brief.join(_word_quota(brief, quota) for quota in channel.quota)),
        word_cell(brief.join(dict.fromkeys(sources))),
        word_cell(brief.join(_word_quota(brief, quota) for quota in channel.cap)),
        word_cell(format_hours(channel.quiet_hours) if channel.quiet_hours else ""),
        number_cell(channel.cadence.posts_per_week if channel.cadence else None),
        word_cell(brief.join(mix)),
        word_cell(_word_lead(brief, channel)),
    )


def _word_lead(brief: Brief, channel: Channel) -> str:
    return brief.terms.platforms.days.fill(channel.lead_days) if channel.lead_days else ""


def _word_quota(brief: Brief, quota: Quota) -> str:
    return brief.terms.platforms.quota_text.format(
        max=quota.max,
        per=brief.word("quota.per", quota.per),
        window=brief.word("window", quota.window),
    )
