"""The products that the community hears of: prices, days, and what speaks for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell
from commplan.report.headlines import fits_headline
from commplan.report.sections import make_section
from commplan.report.tables import head_cell, left, make_table, right, say, word_cell

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.model.foundations import Product
    from commplan.report.blocks import Section
    from commplan.report.brief import Brief


def show_products(brief: Brief, products: tuple[Product, ...]) -> Section | None:
    """Show what each product costs, and from when on it can be had."""
    if not products:
        return None
    terms = brief.terms.positioning
    columns = (
        left(terms.name, 2),
        right(terms.list_price, 0.9),
        right(terms.floor_price, 0.9),
        left(terms.price_band, 1.2),
        left(terms.launch, 1.1),
        left(terms.stock_ready, 1.1),
    )
    rows = tuple(_list_product(brief, product) for product in products)
    table = make_table("products", terms.name, columns, rows)
    return make_section(brief, "products", _head_products(brief, products), table)


def _list_product(brief: Brief, product: Product) -> tuple[Cell, ...]:
    hero = brief.terms.positioning.hero if product.hero else ""
    return (
        head_cell(
            brief.call(product), brief.note(brief.join((brief.tell(product.category), hero)))
        ),
        _show_price(brief, product.list_price),
        _show_price(brief, product.floor_price),
        Cell(brief.read(product.price_band)),
        word_cell(product.launch.isoformat() if product.launch else ""),
        word_cell(product.stock_ready.isoformat() if product.stock_ready else ""),
    )


def _show_price(brief: Brief, price: Decimal | None) -> Cell:
    return Cell(say("" if price is None else brief.money(price)), price)


def _head_products(brief: Brief, products: tuple[Product, ...]) -> str:
    """Name the heroes where some products are meant to be seen first, else the prices."""
    terms = brief.terms.positioning
    heroes = [brief.call(product) for product in products if product.hero]
    count = terms.products_count.fill(len(products))
    sentence = terms.heroes_headline.format(products=count, names=brief.join(heroes))
    if 0 < len(heroes) < len(products) and fits_headline(sentence):
        return sentence
    return _price_products(brief, products)


def _price_products(brief: Brief, products: tuple[Product, ...]) -> str:
    terms = brief.terms.positioning
    prices = [product.list_price for product in products if product.list_price is not None]
    if not prices:
        return terms.products_headline.fill(len(products))
    span = "–".join(dict.fromkeys((brief.money(min(prices)), brief.money(max(prices)))))
    if any(product.floor_price is not None for product in products):
        return terms.products_guarded_headline.fill(len(products), prices=span)
    return terms.products_priced_headline.fill(len(products), prices=span)


def show_arguments(brief: Brief, products: tuple[Product, ...]) -> Section | None:
    """Show what speaks for each product, its packaging included."""
    told = [one for one in products if one.advantages or one.selling_points or one.packaging]
    if not told:
        return None
    terms = brief.terms.positioning
    columns = (
        left(terms.name, 1.2),
        left(terms.advantages, 2.2),
        left(terms.selling_points, 2.2),
        left(terms.packaging, 1.8),
    )
    rows = (
        (
            head_cell(brief.call(product)),
            word_cell(brief.tell_all(product.advantages)),
            word_cell(brief.tell_all(product.selling_points)),
            Cell(brief.read(product.packaging)),
        )
        for product in told
    )
    table = make_table("arguments", terms.arguments, columns, rows)
    return make_section(brief, "arguments", terms.arguments_headline.fill(len(told)), table)


def show_range(brief: Brief, products: tuple[Product, ...]) -> Section | None:
    """Show where each product comes from, and which others it goes with or stands in for."""
    told = [one for one in products if one.supplier or one.storage or one.goes_with or one.replaces]
    if not told:
        return None
    terms = brief.terms.positioning
    columns = (
        left(terms.name, 1.4),
        left(terms.supplier, 1.4),
        left(terms.storage, 1.8),
        left(terms.goes_with, 1.6),
        left(terms.replaces, 1.4),
    )
    rows = (
        (
            head_cell(brief.call(product)),
            word_cell(brief.name(product.supplier, "partner")),
            Cell(brief.read(product.storage)),
            word_cell(brief.name_all(product.goes_with, "product")),
            word_cell(brief.name_all(product.replaces, "product")),
        )
        for product in told
    )
    table = make_table("range", terms.range, columns, rows)
    return make_section(brief, "range", terms.range_headline.fill(len(told)), table)
