"""The grammar of a condition, read by recursive descent.

::

    condition  = both { "or" both }
    both       = denied { "and" denied }
    denied     = [ "not" ] compared
    compared   = sum { ( "<" | "<=" | ">" | ">=" | "==" | "!=" ) sum }
    sum        = product { ( "+" | "-" ) product }
    product    = signed { ( "*" | "/" ) signed }
    signed     = [ "-" ] ( number | figure | "(" condition ")" )
    figure     = name [ "(" quoted ")" ] { "." name [ "(" quoted ")" ] }

A chain of comparisons holds where each of them does, as in mathematics. A bracket holds a condition
or a number, whichever fits where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from commplan.analysis.limits.conditions import (
    Asked,
    Calculation,
    Combined,
    Comparison,
    Denied,
    Negative,
    Number,
)
from commplan.analysis.limits.figures import find_figure, list_spellings
from commplan.analysis.limits.tokens import (
    ConditionFault,
    Kind,
    Token,
    Trouble,
    Unreadable,
    cut_into_tokens,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.analysis.limits.conditions import Condition, Part, Relation, Sign, Term

DEEPEST = 20
"""No condition that people can read has more brackets inside one another."""

_RELATIONS = frozenset({"<", "<=", ">", ">=", "==", "!="})
_CONDITIONS = (Comparison, Combined, Denied)


def read_condition(text: str) -> Condition | Unreadable:
    """Return the condition that a text states, or what is wrong with it and where."""
    try:
        return _Reader(cut_into_tokens(text)).read_whole()
    except ConditionFault as stopped:
        return stopped.fault


_Read: TypeAlias = "Callable[[], Part]"


class _Reader:
    """Reads the tokens of one condition from left to right."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._place]

    def read_whole(self) -> Condition:
        found = self._read_either()
        if self._is_sign(frozenset(")")):
            raise _fault("closed_bracket", self._next)
        if self._next.kind is not Kind.END:
            raise _fault("operator", self._next)
        if not isinstance(found, _CONDITIONS):
            raise ConditionFault(Unreadable("comparison", found.start, found.end))
        return found

    def _read_either(self) -> Part:
        return self._read_combined("or", self._read_both)

    def _read_both(self) -> Part:
        return self._read_combined("and", self._read_denied)

    def _read_combined(self, word: Literal["and", "or"], read: _Read) -> Part:
        first = read()
        if not self._is_word(word):
            return first
        parts = [_require_condition(first)]
        while self._is_word(word):
            self._place += 1
            parts.append(_require_condition(read()))
        return Combined(word, tuple(parts), first.start, parts[-1].end)

    def _read_denied(self) -> Part:
        if not self._is_word("not"):
            return self._read_compared()
        start = self._next.start
        self._place += 1
        self._go_down(start)
        condition = _require_condition(self._read_denied())
        self._depth -= 1
        return Denied(condition, start, condition.end)

    def _read_compared(self) -> Part:
        first = self._read_sum()
        if not self._is_sign(_RELATIONS):
            return first
        terms, relations = [_require_number(first)], []
        while self._is_sign(_RELATIONS):
            relations.append(cast("Relation", self._next.text))
            self._place += 1
            terms.append(_require_number(self._read_sum()))
        return Comparison(tuple(terms), tuple(relations), first.start, terms[-1].end)

    def _read_sum(self) -> Part:
        return self._read_calculation(frozenset("+-"), self._read_product)

    def _read_product(self) -> Part:
        return self._read_calculation(frozenset("*/"), self._read_signed)

    def _read_calculation(self, signs: frozenset[str], read: _Read) -> Part:
        first = read()
        if not self._is_sign(signs):
            return first
        number, steps = _require_number(first), []
        while self._is_sign(signs):
            sign = cast("Sign", self._next.text)
            self._place += 1
            steps.append((sign, _require_number(read())))
        return Calculation(number, tuple(steps), first.start, steps[-1][1].end)

    def _read_signed(self) -> Part:
        token = self._next
        if not self._is_sign(frozenset("-")):
            return self._read_atom()
        self._place += 1
        self._go_down(token.start)
        term = _require_number(self._read_signed())
        self._depth -= 1
        return Negative(term, token.start, term.end)

    def _read_atom(self) -> Part:
        token = self._next
        if token.kind is Kind.NUMBER:
            self._place += 1
            return Number(token.value, token.is_percent, token.start, token.end)
        if token.kind is Kind.NAME:
            return self._read_figure()
        if not self._is_sign(frozenset("(")):
            raise _fault("value", token)
        self._place += 1
        self._go_down(token.start)
        inside = self._read_either()
        if self._next.kind is Kind.END:
            raise _fault("open_bracket", token)
        if not self._is_sign(frozenset(")")):
            raise _fault("operator", self._next)
        self._place += 1
        self._depth -= 1
        return inside

    def _read_figure(self) -> Asked:
        start = self._next.start
        words: list[str] = []
        given: list[Token] = []
        while self._next.kind is Kind.NAME:
            words.append(self._next.text)
            self._place += 1
            if self._is_sign(frozenset("(")):
                given.append(self._read_argument())
                words[-1] += "()"
            if not self._is_sign(frozenset(".")):
                break
            self._place += 1
        end = self._tokens[self._place - 1].end
        return _settle_figure(".".join(words), given, start, end)

    def _read_argument(self) -> Token:
        opened, name = self._tokens[self._place : self._place + 2]
        if name.kind is not Kind.QUOTED:
            raise _fault("name_unquoted", opened if name.kind is Kind.END else name)
        self._place += 2
        if not self._is_sign(frozenset(")")):
            raise _fault("open_bracket", opened)
        self._place += 1
        return name

    def _is_word(self, word: str) -> bool:
        return self._next.kind is Kind.WORD and self._next.text == word

    def _is_sign(self, signs: frozenset[str]) -> bool:
        return self._next.kind is Kind.SIGN and self._next.text in signs

    def _go_down(self, start: int) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ConditionFault(Unreadable("too_deep", start, start + 1))


def _settle_figure(path: str, given: list[Token], start: int, end: int) -> Asked:
    """Return the figure of a path such as ``person().hours`` with the one name it was given."""
    figure = find_figure(path)
    if figure is None or len(given) > 1:
        bare = path.replace("()", "")
        near = next((one for one in list_spellings() if one.replace("()", "") == bare), None)
        trouble: Trouble = "figure"
        if near is not None:
            is_missing = path.count("()") < near.count("()")
            trouble = "name_missing" if is_missing else "name_unasked"
        raise ConditionFault(Unreadable(trouble, start, end, path))
    name = given[0] if given else None
    place = start if name is None else name.start + 1
    return Asked(figure, None if name is None else name.text, place, start, end)


def _require_number(part: Part) -> Term:
    if isinstance(part, _CONDITIONS):
        raise ConditionFault(Unreadable("number", part.start, part.end))
    return part


def _require_condition(part: Part) -> Condition:
    if not isinstance(part, _CONDITIONS):
        raise ConditionFault(Unreadable("condition", part.start, part.end))
    return part


def _fault(trouble: Trouble, token: Token) -> ConditionFault:
    return ConditionFault(Unreadable(trouble, token.start, token.end, token.text))
