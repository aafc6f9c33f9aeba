"""What the tests of compliance share: one activity, and what is found with its weight."""

from __future__ import annotations

from tests.plans import HEAD, find_all, rules_of


def activity(rest: str, head: str = "") -> str:
    """Return a plan with one activity, 甲."""
    return f"{HEAD}{head}activities:\n  - {{name: 甲, {rest}}}\n"


def weigh(text: str, *codes: str) -> list[str]:
    """Return codes and weights of what these rules find."""
    return sorted(f"{one.code} {one.severity.value}" for one in find_all(text, rules_of(*codes)))
