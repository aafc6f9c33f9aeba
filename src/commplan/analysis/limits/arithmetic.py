"""Numbers of conditions: how they are added, multiplied and compared.

A percentage is a share of one. A plain number that is written beside one, to be added or compared,
means percent: 100 beside a load is 100 %.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, NamedTuple, assert_never

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from commplan.analysis.limits.conditions import Relation, Sign

_RELATIONS: dict[Relation, Callable[[Decimal, Decimal], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


class Value(NamedTuple):
    """A number of a condition; ``is_written`` where it stands there itself."""

    number: Decimal
    is_percent: bool
    is_written: bool = False


def match_percent(left: Value, right: Value) -> tuple[Value, Value]:
    """Read a plain written number beside a percentage as percent."""
    if left.is_percent and right.is_written and not right.is_percent:
        return left, Value(right.number / 100, is_percent=True, is_written=True)
    if right.is_percent and left.is_written and not left.is_percent:
        return Value(left.number / 100, is_percent=True, is_written=True), right
    return left, right


def compare(left: Value, relation: Relation, right: Value) -> bool:
    """Tell whether a relation holds between two numbers."""
    left, right = match_percent(left, right)
    return _RELATIONS[relation](left.number, right.number)


def calculate(left: Value, sign: Sign, right: Value) -> Value:
    """Return the sum, difference, product or quotient; ``right`` must not divide as zero."""
    if sign in {"+", "-"}:
        left, right = match_percent(left, right)
    both = left.is_percent and right.is_percent
    match sign:
        case "+":
            return Value(left.number + right.number, both)
        case "-":
            return Value(left.number - right.number, both)
        case "*":
            return Value(left.number * right.number, both)
        case "/":
            return Value(left.number / right.number, is_percent=False)
        case _:
            assert_never(sign)
