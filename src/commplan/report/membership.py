"""The chapter on membership: tiers, what they give, points, and what else ties members."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.report.belonging import show_growth, show_leader_programme, show_member_days
from commplan.report.benefits import show_benefit_costs, show_matrix
from commplan.report.blocks import Level, Pair, Pairs, Pyramid
from commplan.report.points import show_burning, show_earning, show_points
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import say
from commplan.report.tier_sizes import show_tier_growth, show_tier_quarters
from commplan.texts.format import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.membership import Entry, Keep, Membership, Tier, TierRules
    from commplan.report.blocks import Chapter, Runs, Section
    from commplan.report.brief import Brief


def build_membership(brief: Brief) -> Chapter | None:
    """Say how members rise, what they get for it, and what that costs."""
    membership = brief.plan.membership
    if membership is None:
        return None
    tiers = order_tiers(membership)
    sections = (
        _show_tiers(brief, tiers),
        _show_rules(brief, membership.rules),
        show_matrix(brief, membership, tiers),
        show_benefit_costs(brief, membership),
        show_tier_growth(brief, tiers),
        show_tier_quarters(brief, tiers),
        show_points(brief, membership.points),
        show_earning(brief, membership.points),
        show_burning(brief, membership.points),
        show_growth(brief, membership),
        show_leader_programme(brief, membership.leader_programme),
        show_member_days(brief, membership),
    )
    return make_chapter("membership", brief.terms.membership.chapter, sections)


def order_tiers(membership: Membership) -> tuple[Tier, ...]:
    """Return the tiers from the lowest up: by rank where each has one, else as they are written."""
    if any(tier.rank is None for tier in membership.tiers):
        return membership.tiers
    return tuple(sorted(membership.tiers, key=lambda tier: tier.rank or 0))


def _show_tiers(brief: Brief, tiers: tuple[Tier, ...]) -> Section | None:
    """Show the tiers as storeys, the highest on top."""
    if not tiers:
        return None
    levels = tuple(
        Level(_title_tier(brief, tier), tuple(_list_conditions(brief, tier)))
        for tier in reversed(tiers)
    )
    return make_section(brief, "tiers", _weigh_tiers(brief, tiers), Pyramid(levels))


def _weigh_tiers(brief: Brief, tiers: tuple[Tier, ...]) -> str:
    terms = brief.terms.membership.tiers
    sizes = [tier.members.now for tier in tiers if tier.members and tier.members.now is not None]
    total = sum(sizes, Decimal(0))
    if len(sizes) < len(tiers) or not total:
        first, last = brief.call(tiers[0]), brief.call(tiers[-1])
        return terms.tiers_headline.fill(len(tiers), first=first, last=last)
    largest = max(range(len(tiers)), key=lambda place: sizes[place])
    return terms.members_headline.fill(
        len(tiers),
        members=brief.measure(total, brief.terms.audience.people),
        name=brief.call(tiers[largest]),
        share=brief.percent(sizes[largest], total),
    )


def _title_tier(brief: Brief, tier: Tier) -> str:
    terms, name = brief.terms.membership.tiers, brief.call(tier)
    if tier.rank is not None:
        name += brief.note(terms.rank.format(rank=tier.rank))
    if tier.members is None or tier.members.now is None:
        return name
    people = brief.measure(tier.members.now, brief.terms.audience.people)
    return terms.level.format(name=name, people=people)


def _list_conditions(brief: Brief, tier: Tier) -> Iterator[Runs]:
    terms = brief.terms.membership.tiers
    entry = _word_entry(brief, tier.entry)
    if entry:
        yield say(brief.label(terms.entry, entry))
    keep = _word_keep(brief, tier.keep)
    if keep:
        yield say(brief.label(terms.keep, keep))


def _word_entry(brief: Brief, entry: Entry | None) -> str:
    """Word what a member must have reached; how it goes together where there is more than one."""
    if entry is None:
        return ""
    terms = brief.terms.membership.tiers
    conditions = [
        words
        for words in (
            "" if entry.spend is None else terms.spend.format(money=brief.money(entry.spend)),
            "" if entry.orders is None else terms.orders.fill(entry.orders),
            ""
            if entry.activity is None
            else terms.activity.format(number=format_number(entry.activity)),
        )
        if words
    ]
    if len(conditions) < 2:  # noqa: PLR2004 - one condition goes with nothing
        return "".join(conditions)
    frame = terms.any_of if entry.match == "any" else terms.all_of
    return frame.format(conditions=brief.join(conditions))


def _word_keep(brief: Brief, keep: Keep | None) -> str:
    if keep is None:
        return ""
    terms = brief.terms.membership.tiers
    window = "" if keep.window_months is None else terms.within.fill(keep.window_months)
    grace = "" if keep.grace_days is None else terms.grace.fill(keep.grace_days)
    words = brief.join((window, _word_entry(brief, keep)))
    return words + brief.note(grace) if words else grace


def _show_rules(brief: Brief, rules: TierRules | None) -> Section | None:
    if rules is None:
        return None
    pairs = tuple(_list_rules(brief, rules))
    if not pairs:
        return None
    terms = brief.terms.membership.tiers
    if rules.notice_days is not None:
        headline = terms.rules_notice_headline.fill(rules.notice_days)
    elif rules.published is not None:
        headline = terms.rules_published_headline.format(day=rules.published.isoformat())
    else:
        headline = terms.rules_headline
    return make_section(brief, "tier-rules", headline, Pairs(pairs))


def _list_rules(brief: Brief, rules: TierRules) -> Iterator[Pair]:
    terms = brief.terms.membership.tiers
    days = brief.join(day.isoformat() for day in rules.evaluated_on)
    if days:
        yield Pair(terms.evaluated_on, say(days))
    if rules.window_months is not None:
        yield Pair(terms.window, say(terms.months.fill(rules.window_months)))
    if rules.downgrade is not None:
        yield Pair(terms.downgrade, brief.read(rules.downgrade))
    if rules.notice_days is not None:
        yield Pair(terms.notice, say(terms.days.fill(rules.notice_days)))
    if rules.published is not None:
        yield Pair(terms.published, say(rules.published.isoformat()))
