"""The chapter on marketing: the strategy, prices that hold, means, and people who bring people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Pair, Pairs, Panel, Panels, Tone
from commplan.report.sections import make_chapter, make_section
from commplan.report.shares import draw_shares
from commplan.report.tables import head_cell, left, make_table, right, say

if TYPE_CHECKING:
    from commplan.model.marketing import Marketing, Personalisation
    from commplan.report.blocks import Chapter, Section
    from commplan.report.brief import Brief
    from commplan.texts.counted import Counted


def build_marketing(brief: Brief) -> Chapter | None:
    """Say how the community sells, and what it does not do."""
    marketing = brief.plan.marketing
    if marketing is None:
        return None
    sections = (
        _show_strategy(brief, marketing),
        _show_prices(brief, marketing),
        _show_mix(brief, marketing),
        _show_personalisation(brief, marketing.personalisation),
        _show_traffic(brief, marketing),
    )
    return make_chapter("marketing", brief.terms.marketing.chapter, sections)


def _show_strategy(brief: Brief, marketing: Marketing) -> Section | None:
    terms = brief.terms.marketing
    return _show_sides(
        brief,
        "strategy",
        terms.strategy_headline,
        (
            (terms.product, terms.product_count, marketing.product, Tone.ACCENT),
            (terms.price, terms.price_count, marketing.price, Tone.ACCENT),
            (terms.place, terms.place_count, marketing.place, Tone.ACCENT),
            (terms.promotion, terms.promotion_count, marketing.promotion, Tone.ACCENT),
        ),
    )


def _show_traffic(brief: Brief, marketing: Marketing) -> Section | None:
    """Show how stores and members bring members, and which ways are refused."""
    terms, fission = brief.terms.marketing, marketing.fission
    allowed, refused, effects = (
        (fission.allowed, fission.refused, fission.effects) if fission else ((), (), ())
    )
    return _show_sides(
        brief,
        "traffic",
        terms.traffic_headline,
        (
            (terms.traffic, terms.traffic_count, marketing.store_traffic, Tone.ACCENT),
            (terms.allowed, terms.allowed_count, allowed, Tone.GOOD),
            (terms.refused, terms.refused_count, refused, Tone.BAD),
            (terms.effects, terms.effects_count, effects, Tone.PLAIN),
        ),
    )


def _show_sides(
    brief: Brief,
    key: str,
    headline: str,
    sides: tuple[tuple[str, Counted, tuple[str, ...], Tone], ...],
) -> Section | None:
    """Show lists of equal rank; the headline counts them."""
    panels = tuple(
        Panel(title, tuple(brief.read(text) for text in texts), tone)
        for title, _, texts, tone in sides
        if texts
    )
    if not panels:
        return None
    parts = brief.count_all(*((count, len(texts)) for _, count, texts, _ in sides))
    return make_section(brief, key, headline.format(parts=parts), Panels(panels))


def _show_prices(brief: Brief, marketing: Marketing) -> Section | None:
    terms, guard = brief.terms.marketing, marketing.price_guard_days
    labelled = (
        (terms.stacking, brief.read(marketing.stacking)),
        (terms.price_guard, say("" if guard is None else terms.days.fill(guard))),
        (terms.gift_rule, brief.read(marketing.gift_rule)),
    )
    pairs = tuple(Pair(label, runs) for label, runs in labelled if runs)
    if not pairs:
        return None
    headline = terms.prices_headline if guard is None else terms.prices_guarded_headline.fill(guard)
    return make_section(brief, "prices", headline, Pairs(pairs))


def _show_mix(brief: Brief, marketing: Marketing) -> Section | None:
    mix, terms = marketing.communication_mix, brief.terms.marketing
    if not mix:
        return None
    largest = max(mix, key=lambda one: one.share)
    rows = (
        (head_cell(brief.tell(one.medium)), Cell(say(brief.measure(one.share, "%")), one.share))
        for one in mix
    )
    columns = (left(terms.medium, 2), right(brief.terms.labels.share, 1))
    shares = [(brief.tell(one.medium), one.share) for one in mix]
    headline = terms.mix_headline.fill(
        len(mix), name=brief.tell(largest.medium), share=brief.measure(largest.share, "%")
    )
    return make_section(
        brief,
        "mix",
        headline,
        *draw_shares(brief, "mix", terms.mix, terms.mix_alt, shares),
        make_table("mix", terms.mix, columns, rows),
    )


def _show_personalisation(brief: Brief, personal: Personalisation | None) -> Section | None:
    if personal is None:
        return None
    terms = brief.terms.marketing
    labelled = (
        (terms.personal, say(brief.answer(personal.used))),
        (terms.means, say(brief.tell_all(personal.means))),
        (terms.opt_out, brief.read(personal.opt_out)),
        (terms.tracked_by, say(brief.name_all(personal.tracked_by, "kpi"))),
    )
    pairs = tuple(Pair(label, runs) for label, runs in labelled if runs)
    if not personal.used:
        headline = terms.impersonal_headline
    elif personal.opt_out is not None:
        headline = terms.personal_refused_headline
    else:
        headline = terms.personal_headline
    return make_section(brief, "personalisation", headline, Pairs(pairs))
