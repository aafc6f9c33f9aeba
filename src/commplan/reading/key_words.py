"""The words of a file for its keys, for messages about what is missing, mistyped or unreadable.

Only files in which something was found come here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.base import Item
from commplan.model.fields import list_required, shapes_of
from commplan.model.head import Root
from commplan.reading.keys import list_keys, list_vocabulary, list_words
from commplan.reading.suggest import FIRST_IDEOGRAPH, suggest_name
from commplan.texts.spelling import CHINESE, spell_key

if TYPE_CHECKING:
    from collections.abc import Collection

    from commplan.diagnostics import Route
    from commplan.model.base import Base

ACTUALS = "actuals"
"""The step of a route that leads to the files of actuals; see ``reading.actuals``."""

_NAMING = frozenset({"name", "title", "text", "名称", "名字", "标题", "名稱", "標題"})
"""Keys that planners write for what an item is called, whatever its own word for that is."""


def word_key(model: type[Base], key: str, language: str) -> str:
    """Return the word that stands for a key in files of a language."""
    return spell_key(model, key, language)[0]


def word_field(model: type[Base], route: Route, language: str) -> str:
    """Return the word for the last key of the way that leads from a part to a field.

    It is empty where there is none. A key that the models do not know stands as it is.
    """
    word, holder = "", model
    for step in route:
        if isinstance(step, str):
            is_known = step in list_keys(holder)
            word = word_key(holder, step, language) if is_known else step
            if step == ACTUALS and holder is Root:
                word = ""  # a file of its own: nobody writes that key
            holder = _part_at(holder, step) or holder
    return word


def word_route(route: Route, language: str) -> str:
    """Return the word for the last key of a route."""
    return word_field(Root, route, language)


def _part_at(model: type[Base], key: str) -> type[Base] | None:
    shape = shapes_of(model).get(key)
    if shape is not None:
        return shape.model
    if key in model.sections:
        return model.sections[key].load()
    if key == ACTUALS and model is Root:
        from commplan.model.actuals_head import ActualsHead  # noqa: PLC0415 - rarely needed

        return ActualsHead
    return None


def word_first_list(model: type[Base], language: str) -> str:
    """Return the word for the first field of a part that lists parts; empty where none does."""
    shapes = shapes_of(model).items()
    listing = (name for name, shape in shapes if shape.is_list and shape.model is not None)
    first = next(listing, None)
    return "" if first is None else word_key(model, first, language)


def write_example(model: type[Base], language: str, called: str = "…") -> str:
    """Return the least that a part may say, as it would stand in a file: ``{name: …, when: …}``.

    A part that requires nothing is shown with its first field. ``called`` is what it is called.
    """
    naming = model.naming if issubclass(model, Item) else ""
    keys = list_required(model) or [key for key in shapes_of(model) if key != "id"][:1]
    pairs = (
        f"{word_key(model, key, language)}: {called if key == naming else '…'}" for key in keys
    )
    return "{" + ", ".join(pairs) + "}"


class Meant(NamedTuple):
    """The key that a mistyped one most likely stands for, and how to write it in this file."""

    key: str
    word: str


def suggest_key(
    word: str, model: type[Base], known: Collection[str], language: str
) -> Meant | None:
    """Return which of the ``known`` keys of ``model`` was most likely meant, or None."""
    if any(sign >= FIRST_IDEOGRAPH for sign in word):
        for spoken in CHINESE:
            words = {one: key for one, key in list_words(model, spoken).items() if key in known}
            near = suggest_name(word, words)
            if near is not None and not _is_other_word(word, near, spoken):
                return Meant(words[near], near)
    meant = suggest_name(word, known)
    return None if meant is None else Meant(meant, word_key(model, meant, language))


def _is_other_word(word: str, near: str, language: str) -> bool:
    """Tell whether a word is no slip for one of its length, but means another key (备注, 备份)."""
    return word != near and len(word) == len(near) and word in list_vocabulary(language)


def suggest_naming(
    word: str, model: type[Base], free: Collection[str], language: str
) -> Meant | None:
    """Return the key for what an item is called where a word means that and none is written."""
    if word.casefold() not in _NAMING or not issubclass(model, Item) or model.naming not in free:
        return None
    return Meant(model.naming, word_key(model, model.naming, language))
