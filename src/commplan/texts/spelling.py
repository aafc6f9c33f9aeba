"""How a plan spells its keys and its enumerated values in each language.

The first spelling is the one that commplan writes; all of them are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.texts.languages import CHINESE, load_texts

if TYPE_CHECKING:
    from commplan.model.base import Base

__all__ = [
    "CHINESE",
    "ENGLISH",
    "name_choice",
    "spell_choice",
    "spell_flag",
    "spell_key",
]

ENGLISH = "en"
_OWNERS = {
    "Root": "plan",
    "BudgetLine": "budget_line",
    "MemberRole": "member_role",
    "MemberBenefit": "benefit",
    "ContentItem": "touch",
    "SupportRequest": "request",
    "ActualsHead": "actuals",
    "ActivityActual": "actuals",
    "RiskActual": "actuals",
    "Measure": "actuals",
    "Action": "actuals",
}
_ALIKE = {"variants": "language"}
_SHARED = frozenset({"kind", "status", "per", "category", "state"})


def spell_key(model: type[Base], key: str, language: str) -> tuple[str, ...]:
    """Return the spellings of a key of ``model``; in English it has but one."""
    if language == ENGLISH:
        return (key,)
    keys = load_texts(language).keys
    for kind in model.__mro__:
        own = keys.get(f"{kind.__name__}.{key}")
        if own is not None:
            return tuple(own.split())
    return tuple(keys.get(key, key).split())


def spell_choice(model: type[Base], key: str, value: str, language: str) -> tuple[str, ...]:
    """Return the spellings of a value of an enumeration: what documents call it comes first."""
    if language == ENGLISH:
        return (value,)
    texts, name = load_texts(language), name_choice(model, key, value)
    return (texts.words[name], *texts.choices.get(name, "").split())


def spell_flag(language: str) -> tuple[str, str]:
    """Return how yes and no are written."""
    return ("true", "false") if language == ENGLISH else ("是", "否")


def name_choice(model: type[Base], key: str, value: str) -> str:
    """Return the key of ``Texts.words`` for a value of an enumeration.

    That is field and value; the model stands in front where models share the name of a field but
    not its values.
    """
    field = _ALIKE.get(key, key)
    if field not in _SHARED:
        return f"{field}.{value}"
    owner = _OWNERS.get(model.__name__, model.__name__.lower())
    return f"{owner}.{field}.{value}"
