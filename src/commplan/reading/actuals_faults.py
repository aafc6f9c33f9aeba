"""What is wrong with a whole file of actuals, in words that fit one: a plan begins otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.actuals_head import ActualsHead
from commplan.reading.actuals_period import PERIOD
from commplan.reading.faults import MISSING_FIELD, NOT_TEXT, UNREADABLE_DATE
from commplan.reading.key_words import word_key
from commplan.source.faults import EMPTY_FILE, NOT_A_MAPPING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.plan import Plan

_OF_FILES = frozenset({EMPTY_FILE.code, NOT_A_MAPPING.code, NOT_TEXT.code})
_OF_PERIODS = frozenset({MISSING_FIELD.code, UNREADABLE_DATE.code})


def say_of_actuals(
    diagnostics: Iterable[Diagnostic], route: Route, plan: Plan, language: str
) -> tuple[Diagnostic, ...]:
    """Return findings of the file at ``route`` with what a file of actuals would begin with.

    ``language`` is that of the keys in which the example is written.
    """
    facts: dict[str, Fact] = {
        "example": f"{word_key(ActualsHead, 'quarter', language)}: Q1",
        "file": f"{plan.period.start.year}-Q1.yaml",
    }
    return tuple(
        one._replace(facts={**one.facts, **facts}, key_language=language)
        if _is_of_file(one, route)
        else one
        for one in diagnostics
    )


def _is_of_file(diagnostic: Diagnostic, route: Route) -> bool:
    """Tell whether a finding is about the file as a whole, or about its days."""
    if diagnostic.code in _OF_FILES:
        return True
    place = (*route, PERIOD)
    return diagnostic.code in _OF_PERIODS and diagnostic.route[: len(place)] == place
