"""The items that planners add most, ready to be filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.fields import shapes_of
from commplan.texts.spelling import spell_choice, spell_key

if TYPE_CHECKING:
    from commplan.model.base import Base
    from commplan.texts import Texts
    from commplan.writers.schema.json import Json

SNIPPETS: dict[str, tuple[str, ...]] = {
    "Activity": ("id", "name", "when", "owner", "channels", "kind", "budget"),
    "Milestone": ("id", "name", "due", "owner"),
    "Kpi": ("id", "name", "unit", "direction", "rollup", "targets"),
    "Person": ("name", "role", "capacity"),
    "Channel": ("name", "kind", "platform", "owner"),
    "Risk": ("statement", "category", "probability", "impact", "owner", "response"),
    "Phase": ("name", "when", "outcome"),
    "Campaign": ("name", "when", "owner", "budget"),
    "Tier": ("name", "rank"),
    "Segment": ("name", "size", "needs"),
    "Objective": ("id", "title", "kind"),
    "BudgetLine": ("name", "category", "amount"),
    "Partner": ("name", "kind", "purpose"),
    "Touch": ("date", "time", "channel", "title"),
}
"""The fields of each item, in the order in which one thinks of them."""


def make_snippets(model: type[Base], texts: Texts) -> list[Json]:
    """Return the snippet for an item of a list, in the words of the language; many have none."""
    keys = SNIPPETS.get(model.__name__)
    if keys is None:
        return []
    label, description = texts.editor.snippets[model.__name__]
    body = {
        spell_key(model, key, texts.language)[0]: _make_stop(model, key, number, texts)
        for number, key in enumerate(keys, 1)
    }
    return [{"label": label, "description": description, "body": body}]


def _make_stop(model: type[Base], key: str, number: int, texts: Texts) -> str:
    """Return a tab stop: a choice where the field is one, else a text to write over."""
    shape = shapes_of(model).get(key)
    if shape is not None and shape.choices:
        words = (spell_choice(model, shape.name, one, texts.language)[0] for one in shape.choices)
        return f"${{{number}|{','.join(words)}|}}"
    placeholders = texts.editor.placeholders
    own = placeholders.get(f"{model.__name__}.{key}")
    return f"${{{number}:{placeholders[key] if own is None else own}}}"
