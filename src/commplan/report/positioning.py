"""Chapter 3: what the community is, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Pair, Pairs, Panel, Panels, Tone
from commplan.report.headlines import fits_headline
from commplan.report.products import show_arguments, show_products, show_range
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import say

if TYPE_CHECKING:
    from commplan.model.foundations import Identity, Positioning
    from commplan.report.blocks import Block, Chapter, Runs, Section
    from commplan.report.brief import Brief


def build_positioning(brief: Brief) -> Chapter | None:
    """Say the promise, what stands behind it, how the brand speaks, and what it sells."""
    positioning = brief.plan.positioning
    sections = [_show_statements(brief, positioning)]
    if positioning is not None:
        sections += [
            _show_values(brief, positioning),
            _show_identity(brief, positioning.identity),
            show_products(brief, positioning.products),
            show_arguments(brief, positioning.products),
            show_range(brief, positioning.products),
        ]
    return make_chapter("positioning", brief.terms.positioning.chapter, sections)


def _pair_up(labelled: tuple[tuple[str, Runs], ...]) -> Pairs | None:
    pairs = tuple(Pair(label, runs) for label, runs in labelled if runs)
    return Pairs(pairs) if pairs else None


def _show_statements(brief: Brief, positioning: Positioning | None) -> Section | None:
    terms, promise = brief.terms.positioning, ""
    statements = [(terms.business_model, brief.read(brief.plan.root.business_model))]
    if positioning is not None:
        promise = brief.tell(positioning.value_proposition)
        own = (
            (terms.audience, positioning.audience_statement),
            (terms.promise, positioning.value_proposition),
            (terms.concept, positioning.concept),
            (terms.theme, positioning.theme),
            (terms.product, positioning.product),
            (terms.price, positioning.price),
            (terms.channel, positioning.channel),
            (terms.service, positioning.service),
        )
        statements = [*((label, brief.read(text)) for label, text in own), *statements]
    pairs = _pair_up(tuple(statements))
    if pairs is None:
        return None
    sentence = terms.promise_headline.format(promise=promise)
    if not promise:
        headline = terms.model_headline
    else:
        headline = sentence if fits_headline(sentence) else terms.statements_headline
    return make_section(brief, "statements", headline, pairs)


def _show_values(brief: Brief, positioning: Positioning) -> Section | None:
    terms = brief.terms.positioning
    parts = (
        (terms.functions, terms.functions_count, positioning.functions, Tone.ACCENT),
        (terms.values, terms.values_count, positioning.values, Tone.GOOD),
        (terms.features, terms.features_count, positioning.features, Tone.PLAIN),
    )
    panels = tuple(
        Panel(title, tuple(brief.read(text) for text in texts), tone)
        for title, _, texts, tone in parts
        if texts
    )
    if not panels:
        return None
    words = brief.join(count.fill(len(texts)) for _, count, texts, _ in parts if texts)
    headline = terms.panels_headline.format(parts=words)
    return make_section(brief, "values", headline, Panels(panels))


def _show_identity(brief: Brief, identity: Identity | None) -> Section | None:
    if identity is None:
        return None
    terms, visual = brief.terms.positioning, identity.visual
    pairs = _pair_up(
        (
            (terms.slogan, brief.read(identity.slogan)),
            (terms.idea, brief.read(identity.idea)),
            (terms.story, brief.read(identity.story)),
            (terms.tone, brief.read(identity.tone)),
            (terms.logo, brief.read(visual.logo) if visual else ()),
            (terms.colours, say(brief.tell_all(visual.colours)) if visual else ()),
            (terms.fonts, say(brief.tell_all(visual.fonts)) if visual else ()),
            (terms.pattern, brief.read(visual.pattern) if visual else ()),
        )
    )
    blocks: list[Block] = [pairs] if pairs else []
    if identity.protection:
        lines = tuple(brief.read(text) for text in identity.protection)
        blocks.append(Panels((Panel(terms.protection, lines, Tone.ACCENT),)))
    if not blocks:
        return None
    sentence = terms.slogan_headline.format(slogan=brief.tell(identity.slogan))
    is_said = identity.slogan is not None and fits_headline(sentence)
    headline = sentence if is_said else terms.identity_headline
    return make_section(brief, "identity", headline, *blocks)
