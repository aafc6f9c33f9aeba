"""What an editor says about a field: its title, and one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.fields import list_required
from commplan.texts.spelling import ENGLISH, spell_key

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.texts import Texts
    from commplan.writers.schema.json import Json


def describe_field(model: type[Base], key: str, texts: Texts) -> Json:
    """Return title and description of a field, for hovers and lists of completions."""
    sentence = find_description(model, key, texts)
    title = spell_key(model, key, texts.language)[0].replace("_", " ")
    notes = []
    if texts.language != ENGLISH:
        notes.append(f"`{key}`")
    if key in list_required(model):
        notes.append(texts.editor.required)
    marked = "\n\n".join((sentence, " · ".join(notes))) if notes else sentence
    title = title[:1].upper() + title[1:]
    return {"title": title, "description": sentence, "markdownDescription": marked}


def find_description(model: type[Base], key: str, texts: Texts) -> str:
    """Return the sentence about a field: the one of its model, else the general one."""
    for kind in model.__mro__:
        own = texts.fields.get(f"{kind.__name__}.{key}")
        if own is not None:
            return own
    return texts.fields[key]
