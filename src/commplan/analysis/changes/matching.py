"""Which item of an earlier plan is which item of a later one.

An id says it, then a name. What neither says is matched by its fields, so that a renamed item is
not one that was deleted and another that was added. Each pass looks items up by a signature: the
whole stays near linear in the number of items.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.analysis.references import walk_items
from commplan.model.people import Person, Stakeholder

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from commplan.model.base import Item
    from commplan.model.plan import Plan

_MOST_CANDIDATES = 20  # of one signature that are held against an item
_FEWEST_FIELDS = 2  # that have to be filled before equal fields say anything
_DATED = (("start", "end"), ("due",), ("date",))


class Pairing(NamedTuple):
    """Items that are the same in both plans, in the order of the later one; and those that are not.

    ``added`` stand in the later plan only, ``removed`` in the earlier one.
    """

    pairs: tuple[tuple[Item, Item], ...]
    added: tuple[Item, ...]
    removed: tuple[Item, ...]


def pair_plans(old: Plan, new: Plan) -> Pairing:
    """Match the items of two states of a plan, each kind for itself."""
    olds, news = _group_items(old), _group_items(new)
    pairs: list[tuple[Item, Item]] = []
    added: list[Item] = []
    removed: list[Item] = []
    for model in dict.fromkeys((*news, *olds)):
        pairing = pair_items(olds.get(model, ()), news.get(model, ()))
        pairs += pairing.pairs
        added += pairing.added
        removed += pairing.removed
    return Pairing(tuple(pairs), tuple(added), tuple(removed))


def _group_items(plan: Plan) -> dict[type[Item], list[Item]]:
    groups: dict[type[Item], list[Item]] = {}
    for item in (*walk_items(plan), *plan.compliance, *plan.waivers, *plan.limits):
        groups.setdefault(type(item), []).append(item)
    return groups


def pair_items(olds: Iterable[Item], news: Iterable[Item]) -> Pairing:
    """Match items of one kind, from the surest sign to the weakest."""
    olds, news = list(olds), list(news)
    free = _Free(olds, news)
    free.match(_sign_id)
    if len({item.called for item in olds}) < len(olds):  # several of one name: equal ones first
        free.match(_sign_whole)
    free.match(lambda item: item.called)
    free.match(_sign_content, _may_be_renamed)
    free.match(_sign_work, _may_be_renamed)
    for sign in (_sign_days, _sign_owned_place, _sign_place):
        free.match(sign, _is_alike)
    return free.finish()


class _Free:
    """Items that wait for their match."""

    def __init__(self, olds: list[Item], news: list[Item]) -> None:
        self._olds, self._news = olds, news
        self._found: dict[int, Item] = {}  # by the place among the new ones
        self._free_olds = dict(enumerate(olds))
        self._free_news = dict(enumerate(news))

    def match(
        self,
        sign: Callable[[Item], Hashable | None],
        is_fit: Callable[[Item, Item], bool] | None = None,
    ) -> None:
        """Match what has the same signature; None is no signature. The first that fits is taken."""
        if not (self._free_olds and self._free_news):
            return
        waiting: dict[Hashable, list[int]] = {}
        for place, item in self._free_news.items():
            signature = sign(item)
            if signature is not None:
                waiting.setdefault(signature, []).append(place)
        for number, item in list(self._free_olds.items()):
            candidates = waiting.get(sign(item), [])
            for at, place in enumerate(candidates[:_MOST_CANDIDATES]):
                if is_fit is None or is_fit(item, self._news[place]):
                    self._found[place] = item
                    del candidates[at], self._free_olds[number], self._free_news[place]
                    break

    def finish(self) -> Pairing:
        """Return what was matched and what was not."""
        pairs = tuple((self._found[place], self._news[place]) for place in sorted(self._found))
        return Pairing(pairs, tuple(self._free_news.values()), tuple(self._free_olds.values()))


def _sign_id(item: Item) -> Hashable | None:
    name: str | None = _get(item, "id")
    return name


def _sign_whole(item: Item) -> Hashable:
    """Return everything that it says."""
    return item.called, _list_content(item)


def _sign_content(item: Item) -> Hashable | None:
    """Return everything but what it is called, where that is enough to know it by."""
    content = _list_content(item)
    return content if len(content) >= _FEWEST_FIELDS else None


def _list_content(item: Item) -> tuple[tuple[str, Any], ...]:
    values = vars(item)
    return tuple(
        (name, values[name]) for name, usual in _list_defaults(type(item)) if values[name] != usual
    )


@cache
def _list_defaults(model: type[Item]) -> tuple[tuple[str, Any], ...]:
    fields = model.model_fields.items()
    return tuple((name, one.default) for name, one in fields if name not in {"id", model.naming})


def _sign_work(item: Item) -> Hashable | None:
    """Return days with owner and kind, or with the channel of what is sent."""
    days, owner, kind = _find_days(item), _get(item, "owner"), _get(item, "kind")
    channel = _get(item, "channel")
    return (days, owner, kind, channel) if days and (owner or channel) else None


def _sign_days(item: Item) -> Hashable | None:
    return _find_days(item)


def _sign_owned_place(item: Item) -> Hashable | None:
    owner = _get(item, "owner") or _get(item, "channel")
    return (item.route, owner) if owner else None


def _sign_place(item: Item) -> Hashable:
    return item.route


def _find_days(item: Item) -> Hashable | None:
    values = vars(item)
    for names in _DATED:
        days = tuple(values.get(name) for name in names)
        if None not in days:
            return days
    return None


def _get(item: Item, field: str) -> Any:  # noqa: ANN401 - whatever the field holds
    return vars(item).get(field)


def _may_be_renamed(old: Item, new: Item) -> bool:
    """Tell whether two names may be those of one thing: ids know better, and people are people."""
    if _get(old, "id") and _get(new, "id"):
        return False
    return not isinstance(old, Person | Stakeholder) or _is_alike(old, new)


def _is_alike(old: Item, new: Item) -> bool:
    """Tell whether two names share at least half of their characters."""
    if _get(old, "id") and _get(new, "id"):
        return False
    first, second = set(_list_characters(old.called)), set(_list_characters(new.called))
    shorter = min(len(first), len(second))
    return shorter > 0 and len(first & second) * 2 >= shorter


def _list_characters(text: str) -> Iterator[str]:
    """Yield what tells names apart: Chinese characters one by one, other words as wholes."""
    word = ""
    for sign in text.casefold():
        if sign.isascii() and sign.isalnum():
            word += sign
            continue
        if word:
            yield word
        word = ""
        if sign.isalnum():
            yield sign
    if word:
        yield word
