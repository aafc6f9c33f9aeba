"""What members will read, as far as a plan says it: the lines that words are looked for in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.foundations import Product
    from commplan.model.offers import Offer
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity


class Line(NamedTuple):
    """A text that goes out: whose it is, where it stands, and the first day (None: unknown)."""

    text: str
    route: Route
    item: Item
    day: date | None


def list_copy_lines(plan: Plan) -> tuple[Line, ...]:
    """Return every line that members read; what is cancelled goes out to nobody."""
    lines: list[Line] = []
    for activity in plan.activities:
        if activity.status != "cancelled":
            lines += list_activity_lines(activity)
    sent = (*plan.touches, *(plan.content.items if plan.content is not None else ()))
    lines += [
        Line(one.title, (*one.route, "title"), one, one.date)
        for one in sent
        if one.title is not None
    ]
    for product in plan.positioning.products if plan.positioning is not None else ():
        lines += _list_product_lines(product)
    return tuple(lines)


def list_activity_lines(activity: Activity) -> Iterator[Line]:
    """Yield the copy, the rules and the offers of an activity."""
    day = activity.promote_from.on(activity.start) if activity.promote_from else activity.start
    for key, texts in (("copy", activity.copy_), ("rules_text", activity.rules_text)):
        for number, text in enumerate(texts):
            yield Line(text, (*activity.route, key, number), activity, day)
    for number, offer in enumerate(activity.offers):
        for route, words in _list_offer_texts(offer):
            yield Line(words, (*activity.route, "offers", number, *route), activity, day)


def _list_offer_texts(offer: Offer) -> Iterator[tuple[Route, str]]:
    gift = offer.gift
    texts: list[tuple[Route, str | None]] = [(("product",), offer.product)]
    if gift is not None:
        texts += [(("gift", "kind"), gift.kind), (("gift", "spec"), gift.spec)]
        texts += [(("gift", "period"), gift.period), (("gift", "how"), gift.how)]
    yield from ((route, text) for route, text in texts if text is not None)


def _list_product_lines(product: Product) -> Iterator[Line]:
    for key in ("selling_points", "advantages"):
        for number, text in enumerate(getattr(product, key)):
            yield Line(text, (*product.route, key, number), product, product.launch)
