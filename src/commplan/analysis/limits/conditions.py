"""What a condition says, once it is read: comparisons of numbers and figures, and how they join.

``start`` and ``end`` are the characters that a part covers in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.limits.figures import Figure

Sign: TypeAlias = Literal["+", "-", "*", "/"]
Relation: TypeAlias = Literal["<", "<=", ">", ">=", "==", "!="]


class Number(NamedTuple):
    """A number as written; a percentage is a share of one."""

    value: Decimal
    is_percent: bool
    start: int
    end: int


class Asked(NamedTuple):
    """A figure of the plan, of an item or a quarter where it is one's own."""

    figure: Figure
    argument: str | None
    argument_start: int
    start: int
    end: int


class Negative(NamedTuple):
    """A number with the other sign."""

    term: Term
    start: int
    end: int


class Calculation(NamedTuple):
    """A sum or a product: a first number, and what is done with which others, in turn."""

    first: Term
    steps: tuple[tuple[Sign, Term], ...]
    start: int
    end: int


Term: TypeAlias = Number | Asked | Negative | Calculation


class Comparison(NamedTuple):
    """Numbers and the relations between each and the next."""

    terms: tuple[Term, ...]
    relations: tuple[Relation, ...]
    start: int
    end: int


class Combined(NamedTuple):
    """Conditions that have to hold together, or one of which has to."""

    word: Literal["and", "or"]
    parts: tuple[Condition, ...]
    start: int
    end: int


class Denied(NamedTuple):
    """A condition that must not hold."""

    condition: Condition
    start: int
    end: int


Condition: TypeAlias = Comparison | Combined | Denied
Part: TypeAlias = Condition | Term


def list_figures(part: Part) -> Iterator[Asked]:
    """Yield the figures that a condition or a number asks for, from left to right."""
    if isinstance(part, Asked):
        yield part
    for one in _list_parts(part):
        yield from list_figures(one)


def _list_parts(part: Part) -> tuple[Part, ...]:
    inside: tuple[Part, ...]
    match part:
        case Number() | Asked():
            inside = ()
        case Negative():
            inside = (part.term,)
        case Calculation():
            inside = (part.first, *(term for _, term in part.steps))
        case Comparison():
            inside = part.terms
        case Combined():
            inside = part.parts
        case Denied():
            inside = (part.condition,)
        case _:
            assert_never(part)
    return inside
