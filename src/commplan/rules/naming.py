"""How messages call items: with id and name, to be found in the file and known by ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.references import ANY_KIND

if TYPE_CHECKING:
    from commplan.analysis.references import Index, Named
    from commplan.model.base import Item

MOST_NAMES = 12
"""So many names are listed in a message at most."""


def name_item(item: Item) -> str:
    """Return ``A12 手冲课``, or the name alone where there is no id."""
    return join_name(item.key, item.called)


def name_named(named: Named) -> str:
    """Return what ``name_item`` returns, for items that could not be read as well."""
    return join_name(named.key, named.called)


def name_word(word: str, index: Index) -> str:
    """Return what ``name_item`` returns for whom a word means, or the word where that is open."""
    named = index.find(word)
    return word if named is None else name_named(named)


def join_name(key: str, called: str) -> str:
    """Return id and name, or the name alone where it is both."""
    return called if key == called else f"{key} {called}"


def list_names(index: Index, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return what messages call the items of these kinds, at most ``MOST_NAMES``."""
    named = (one for one in index.items if ANY_KIND in kinds or one.kind in kinds)
    return tuple(dict.fromkeys(name_named(one) for one in named if one.called))[:MOST_NAMES]


def has_id(named: Named) -> bool:
    """Tell whether the planner gave the item an id."""
    if named.broken is not None:
        return named.broken.id is not None
    return getattr(named.item, "id", None) is not None


def share_an_id(found: tuple[Named, ...]) -> bool:
    """Tell whether the items have the same id, which is a fault of its own."""
    ids = [named.key for named in found if has_id(named)]
    return len(ids) > len(set(ids))
