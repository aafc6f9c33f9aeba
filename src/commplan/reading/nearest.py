"""What an unreadable value may have meant: its right form, or the reason why it has none.

Only broken files come here. The model reads what has exactly one reading; this is the answer to
everything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.model.words import LONGEST_VALUE
from commplan.reading.nearest_amounts import explain_amount
from commplan.reading.nearest_days import Asked, explain_day
from commplan.reading.nearest_times import explain_message, explain_rhythm, explain_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.diagnostics import Fact
    from commplan.reading.model_errors import Head

_EXPLAIN: dict[str, Callable[[str], dict[str, Fact]]] = {
    "hours_unreadable": explain_time,
    "rhythm_unreadable": explain_rhythm,
    "message_unreadable": explain_message,
}
_AMOUNTS = frozenset(
    {
        "number_unreadable",
        "whole_unreadable",
        "scale_unreadable",
        "money_unreadable",
        "effort_unreadable",
    }
)


class Value(NamedTuple):
    """A value that a field did not take: the error type, the text, what the error knows of it.

    ``takes`` says which days the field takes, where it takes days.
    """

    kind: str
    text: str
    context: dict[str, Any]
    takes: Asked


def explain_value(value: Value, head: Head) -> dict[str, Fact]:
    """Return the facts that help with a value; ``form`` is what to write instead."""
    if len(value.text) > LONGEST_VALUE:
        return {}
    if value.kind.startswith("date_"):
        return explain_day(value.kind, value.text, value.context, value.takes, head)
    if value.kind in _AMOUNTS:
        return explain_amount(value.kind, value.text)
    explain = _EXPLAIN.get(value.kind)
    facts: dict[str, Fact] = explain(value.text) if explain else {}
    if "readings" in value.context:
        facts["readings"] = value.context["readings"]
    return facts
