"""Chapter 3: what the community is, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Pair, Pairs, Panel, Panels, Tone
from commplan.report.headlines import fits_headline
from commplan.report.sections import make_chapter, make_section
from commplan.report.tables import head_cell, left, make_table, right, say, word_cell

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.model.foundations import Identity, Positioning, Product
    from commplan.report.blocks import Chapter, Runs, Section
    from commplan.report.brief import Brief


def build_positioning(brief: Brief) -> Chapter | None:
    """Say the promise, what stands behind it, how the brand speaks, and what it sells."""
    positioning = brief.plan.positioning
    sections = [_show_statements(brief, positioning)]
    if positioning is not None:
        sections += [
            _show_values(brief, positioning),
            _show_identity(brief, positioning.identity),
            _show_products(brief, positioning.products),
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
        )
    )
    if pairs is None:
        return None
    sentence = terms.slogan_headline.format(slogan=brief.tell(identity.slogan))
    is_said = identity.slogan is not None and fits_headline(sentence)
    return make_section(brief, "identity", sentence if is_said else terms.identity_headline, pairs)


def _show_products(brief: Brief, products: tuple[Product, ...]) -> Section | None:
    terms = brief.terms.positioning
    if not products:
        return None
    columns = (
        left(terms.name, 1.6),
        left(brief.terms.labels.category, 0.8),
        right(terms.list_price, 0.9),
        right(terms.floor_price, 0.9),
        left(terms.price_band, 1.2),
        left(terms.launch, 1.1),
        left(terms.stock_ready, 1.1),
        left(terms.packaging, 2),
    )
    rows = tuple(_list_product(brief, product) for product in products)
    table = make_table("products", terms.name, columns, rows)
    return make_section(brief, "products", _price_products(brief, products), table)


def _list_product(brief: Brief, product: Product) -> tuple[Cell, ...]:
    return (
        head_cell(brief.call(product)),
        word_cell(brief.tell(product.category)),
        _show_price(brief, product.list_price),
        _show_price(brief, product.floor_price),
        Cell(brief.read(product.price_band)),
        word_cell(product.launch.isoformat() if product.launch else ""),
        word_cell(product.stock_ready.isoformat() if product.stock_ready else ""),
        Cell(brief.read(product.packaging)),
    )


def _show_price(brief: Brief, price: Decimal | None) -> Cell:
    return Cell(say("" if price is None else brief.money(price)), price)


def _price_products(brief: Brief, products: tuple[Product, ...]) -> str:
    terms = brief.terms.positioning
    prices = [product.list_price for product in products if product.list_price is not None]
    if not prices:
        return terms.products_headline.fill(len(products))
    span = "–".join(dict.fromkeys((brief.money(min(prices)), brief.money(max(prices)))))
    if any(product.floor_price is not None for product in products):
        return terms.products_guarded_headline.fill(len(products), prices=span)
    return terms.products_priced_headline.fill(len(products), prices=span)
