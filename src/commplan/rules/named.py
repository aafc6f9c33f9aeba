"""Rules that a plan names in its waivers and settings: where it does, and what that may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fault, Route
    from commplan.model.plan import Plan


def list_rule_words(plan: Plan) -> Iterator[tuple[str, Route]]:
    """Yield each word by which the plan names rules, and its place."""
    for waiver in plan.waivers:
        yield waiver.rule, (*waiver.route, "rule")
    for number, setting in enumerate(plan.settings.rules if plan.settings is not None else ()):
        yield setting.rule, ("settings", "rules", number, "rule")


def find_faults(word: str) -> tuple[Fault, ...]:
    """Return the faults that a word means: by code, name, row or the beginning of a code."""
    meant = tuple(entry.load().fault for entry in RULES if entry.is_meant_by(word))
    return meant or tuple(fault for fault in _list_others() if word in {fault.code, fault.name})


def list_known_words() -> tuple[str, ...]:
    """Return every code and name that a plan may write, for suggestions."""
    words = [word for entry in RULES for word in (entry.code, entry.name)]
    return (*words, *(word for fault in _list_others() for word in (fault.code, fault.name)))


def _list_others() -> tuple[Fault, ...]:
    """Return the faults that are found without a rule."""
    from commplan.rules.pages import FOUND_WITHOUT_RULES  # noqa: PLC0415 - few plans ask for it

    return tuple(page.fault for page in FOUND_WITHOUT_RULES)
