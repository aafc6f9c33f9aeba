"""How messages about tiers say what a tier asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Word

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.analysis.membership.tiers import Dimension
    from commplan.diagnostics import Fact
    from commplan.model.plan import Plan


def word_dimension(dimension: Dimension) -> Word:
    """Return the word for what is counted."""
    return Word(f"dimension.{dimension}")


def say_threshold(dimension: Dimension, value: Decimal, currency: str) -> Fact:
    """Return a threshold as money or as a number."""
    return Amount(value, currency) if dimension == "spend" else value


def is_whole(plan: Plan) -> bool:
    """Tell whether all of the membership could be read: only then is something missing in it."""
    return "membership" not in {*plan.unread, *plan.incomplete}


def say_value(text: str, unit: str) -> str:
    """Return a value with the benefit's unit where it is a bare number."""
    is_bare = bool(unit) and text.replace(".", "").replace(",", "").isdecimal()
    return f"{text} {unit}" if is_bare else text
