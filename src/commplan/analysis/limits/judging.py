"""The limits of a plan held against its figures: kept, broken, or not to be told.

A condition over a figure that the plan lacks is neither kept nor broken, unless another part of it
decides: ``or`` holds where one part does, ``and`` breaks where one part does.
"""

from __future__ import annotations

from decimal import localcontext
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, assert_never

from commplan.analysis.limits.arithmetic import Value, calculate, compare, match_percent
from commplan.analysis.limits.conditions import (
    Asked,
    Calculation,
    Combined,
    Comparison,
    Denied,
    Negative,
    Number,
    list_figures,
)
from commplan.analysis.limits.figures import QUARTER
from commplan.analysis.limits.grammar import read_condition
from commplan.analysis.limits.measures import is_percentage
from commplan.analysis.limits.tokens import Unreadable
from commplan.analysis.money.quarters import QUARTERS
from commplan.model.goals import Kpi

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.analysis.analysis import Analysis
    from commplan.analysis.limits.conditions import Condition, Relation, Term
    from commplan.analysis.limits.figures import Figure
    from commplan.analysis.limits.measures import Measure, Subject
    from commplan.model.governance import Limit

_PRECISION = 28


class Reading(NamedTuple):
    """A figure that was asked for: as written, what it is in the plan, and the key of its item."""

    text: str
    measure: Measure
    is_percent: bool
    key: str | None


class Excess(NamedTuple):
    """By how much a single comparison fails: ``figure`` is too large or too small for ``bound``."""

    figure: Reading
    relation: Relation
    bound: Value
    over: Decimal


class Lack(NamedTuple):
    """A figure, as written, that the plan cannot give; ``needs`` is the field that would.

    Without ``needs``, the condition divides by zero there.
    """

    text: str
    needs: str | None


class Kept(NamedTuple):
    """A limit that holds."""

    limit: Limit


class Broken(NamedTuple):
    """A limit that does not hold, with the figures that decide it."""

    limit: Limit
    readings: tuple[Reading, ...]
    excess: Excess | None


class Unmeasured(NamedTuple):
    """A limit over something that the plan does not say."""

    limit: Limit
    lacks: tuple[Lack, ...]


class Misread(NamedTuple):
    """A limit that cannot be read."""

    limit: Limit
    fault: Unreadable


Verdict: TypeAlias = Kept | Broken | Unmeasured | Misread
_Measured: TypeAlias = "dict[tuple[str, str | None], Measure | None]"
"""What figures are in a plan, by figure and name."""


def judge_limits(analysis: Analysis) -> tuple[Verdict, ...]:
    """Return what becomes of each limit of the plan, in the order of the file."""
    known: _Measured = {}
    return tuple(_judge_limit(limit, analysis, known) for limit in analysis.plan.limits)


def _judge_limit(limit: Limit, analysis: Analysis, known: _Measured) -> Verdict:
    """Hold one limit against the plan; ``known`` are the figures that others have asked for."""
    condition = read_condition(limit.expr)
    if isinstance(condition, Unreadable):
        return Misread(limit, condition)
    readings: dict[Asked, Reading] = {}
    for asked in dict.fromkeys(list_figures(condition)):
        found = _find_subject(asked, analysis)
        if isinstance(found, Unreadable):
            return Misread(limit, found)
        subject, key = found
        word = (asked.figure.key, asked.argument)
        if word not in known:
            known[word] = asked.figure.measure(analysis, subject)
        measure = known[word]
        if measure is not None:
            text = limit.expr[asked.start : asked.end]
            readings[asked] = Reading(text, measure, _is_in_percent(asked.figure, subject), key)
    with localcontext() as context:
        context.prec = _PRECISION
        return _Judge(limit, readings).decide(condition)


class _Judge:
    """Computes one condition and remembers what it found on the way."""

    def __init__(self, limit: Limit, readings: dict[Asked, Reading]) -> None:
        self._limit = limit
        self._readings = readings
        self._lacks: dict[Lack, None] = {}

    def decide(self, condition: Condition) -> Verdict:
        outcome = self._judge(condition)
        if outcome is None:
            return Unmeasured(self._limit, tuple(self._lacks))
        if outcome:
            return Kept(self._limit)
        decisive = tuple(self._find_decisive(condition, wanted=False))
        asked = (asked for one in decisive for asked in list_figures(one))
        figures = dict.fromkeys(self._readings[one] for one in asked if one in self._readings)
        excess = self._measure_excess(condition, decisive)
        return Broken(self._limit, tuple(figures), excess)

    def _judge(self, condition: Condition) -> bool | None:
        match condition:
            case Comparison():
                return _join_and(self._judge_pairs(condition))
            case Combined(word="and"):
                return _join_and([self._judge(part) for part in condition.parts])
            case Combined():
                parts = (self._judge(part) for part in condition.parts)
                return _deny(_join_and([_deny(part) for part in parts]))
            case Denied():
                return _deny(self._judge(condition.condition))
            case _:
                assert_never(condition)

    def _judge_pairs(self, comparison: Comparison) -> list[bool | None]:
        values = [self._compute(term) for term in comparison.terms]
        return [
            None if left is None or right is None else compare(left, relation, right)
            for left, relation, right in zip(values, comparison.relations, values[1:], strict=False)
        ]

    def _find_decisive(self, condition: Condition, *, wanted: bool) -> Iterable[Comparison]:
        """Yield the comparisons that make the condition come out as ``wanted``."""
        if self._judge(condition) is not wanted:
            return
        match condition:
            case Comparison():
                yield condition
            case Combined():
                for part in condition.parts:
                    yield from self._find_decisive(part, wanted=wanted)
            case Denied():
                yield from self._find_decisive(condition.condition, wanted=not wanted)
            case _:
                assert_never(condition)

    def _measure_excess(
        self, condition: Condition, decisive: tuple[Comparison, ...]
    ) -> Excess | None:
        """Return by how much the one comparison fails that holds a figure against a number."""
        if len(decisive) != 1 or _is_denied(condition):
            return None
        (one,) = decisive
        place = self._judge_pairs(one).index(False)
        left, right = one.terms[place : place + 2]
        relation = one.relations[place]
        if isinstance(right, Asked) and not isinstance(left, Asked):
            left, right, relation = right, left, _TURNED[relation]
        bound = self._compute(right)
        if not isinstance(left, Asked) or bound is None or any(list_figures(right)):
            return None
        value = _value_of(self._readings[left])
        own, bound = match_percent(value, bound)
        return Excess(self._readings[left], relation, bound, abs(own.number - bound.number))

    def _compute(self, term: Term) -> Value | None:
        match term:
            case Number():
                return Value(term.value, term.is_percent, is_written=True)
            case Asked():
                return self._look_up(term)
            case Negative():
                value = self._compute(term.term)
                return None if value is None else value._replace(number=-value.number)
            case Calculation():
                return self._calculate(term)
            case _:
                assert_never(term)

    def _look_up(self, asked: Asked) -> Value | None:
        reading = self._readings.get(asked)
        if reading is None:
            self._lacks[Lack(self._limit.expr[asked.start : asked.end], asked.figure.needs)] = None
            return None
        return _value_of(reading)

    def _calculate(self, term: Calculation) -> Value | None:
        result = self._compute(term.first)
        for sign, other in term.steps:
            value = self._compute(other)
            if result is None or value is None:
                result = None
            elif sign == "/" and not value.number:
                self._lacks[Lack(self._limit.expr[other.start : other.end], None)] = None
                result = None
            else:
                result = calculate(result, sign, value)
        return result


_TURNED: dict[Relation, Relation] = {
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
    "==": "==",
    "!=": "!=",
}


def _find_subject(asked: Asked, analysis: Analysis) -> tuple[Subject, str | None] | Unreadable:
    """Return whose figure is asked for, and its key; nobody where the plan has none of the kind."""
    kind, name = asked.figure.kind, asked.argument
    if kind is None or name is None:
        return None, None
    end = asked.argument_start + len(name)
    if kind == QUARTER:
        number = _find_quarter(name)
        if number is None:
            return Unreadable("item", asked.argument_start, end, name, QUARTERS, kind)
        return number, None
    named = analysis.index.find_all(name, (kind,))
    words = analysis.index.words_of((kind,))
    if words and not named:
        return Unreadable("item", asked.argument_start, end, name, words, kind)
    if len(named) != 1:
        return None, None
    return named[0].item, named[0].key


def _find_quarter(name: str) -> int | None:
    written = name.strip().upper().removeprefix("Q").removesuffix("季度").removeprefix("第")
    numerals = {"1": 0, "2": 1, "3": 2, "4": 3, "一": 0, "二": 1, "三": 2, "四": 3}
    return numerals.get(written)


def _is_in_percent(figure: Figure, subject: Subject) -> bool:
    is_own = figure.unit == "own" and isinstance(subject, Kpi) and is_percentage(subject)
    return figure.unit == "percent" or is_own


def _is_denied(condition: Condition) -> bool:
    match condition:
        case Denied():
            return True
        case Combined():
            return any(_is_denied(part) for part in condition.parts)
        case Comparison():
            return False
        case _:
            assert_never(condition)


def _value_of(reading: Reading) -> Value:
    return Value(reading.measure.value, reading.is_percent)


def _join_and(outcomes: list[bool | None]) -> bool | None:
    if False in outcomes:
        return False
    return None if None in outcomes else True


def _deny(outcome: bool | None) -> bool | None:  # noqa: FBT001 - the outcome is the value
    return None if outcome is None else not outcome
