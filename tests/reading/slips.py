"""Slips that planners make in YAML, made on purpose in a sound plan, each with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

_APART = 6
"""Lines between two slips, so that neither changes what the other one means."""


class Slip(NamedTuple):
    """A way to damage a line: ``pattern`` finds a sound one, ``written`` is what it becomes.

    The fault is found where the first group ends, or at the head of the line.
    """

    name: str
    code: str
    pattern: re.Pattern[str]
    written: str
    is_at_head: bool = False


class Place(NamedTuple):
    """Where a fault is expected."""

    line: int
    column: int
    code: str


SLIPS = (
    Slip("tab", "SYN011", re.compile(r"^  ( {2,}\w+: \S.*)$"), r"\t\1", is_at_head=True),
    Slip("full-width colon", "SYN012", re.compile(r"^( *(?:- )?\w+): (\S.*)$"), r"\1：\2"),
    Slip(
        "colon in a value", "SYN013", re.compile(r"^( +\w+: )([^\s\[{\"'|>#:&*!]+)$"), r"\1要点: \2"
    ),
    Slip("field too far right", "SYN016", re.compile(r"^( +\w+: \S.*)$"), r" \1", is_at_head=True),
    Slip("no space", "SYN015", re.compile(r"^( *(?:- )?\w+): ([^\s\[{\"|>/#].*)$"), r"\1:\2"),
    Slip("half a quote", "SYN014", re.compile(r"^( +\w+: )([^\s\[{\"'|>#:&*!]+)$"), r'\1"\2'),
    Slip("full-width hyphen", "SYN012", re.compile(r"^( +)- (\w+: .*)$"), r"\1－ \2"),
    Slip("open bracket", "SYN014", re.compile(r"^( +\w+: )(\[[^\]]*)\]$"), r"\1\2"),
    Slip("reserved sign", "SYN013", re.compile(r"^( +\w+: )([^\s\[{\"'|>#:&*!]+)$"), r"\1@\2"),
    Slip("field too far left", "SYN016", re.compile(r"^ ( {2,}\w+: .*)$"), r"\1", is_at_head=True),
    Slip(
        "full-width comma", "SYN012", re.compile(r"^( *- \{\w+: [^\"{,\[]+), (\w+: .*)$"), r"\1，\2"
    ),
    Slip("open brace", "SYN014", re.compile(r"^( *- )(\{.*)\}$"), r"\1\2"),
    Slip("full-width indent", "SYN012", re.compile(r"^    (\w+: .*)$"), r"　　\1", is_at_head=True),
)


def damage_plan(text: str, case: int, count: int, kept: int) -> tuple[str, list[Place]]:
    """Return a plan with so many slips, all of another kind, and where they are.

    The line ``kept`` stays as it is.
    """
    lines = text.split("\n")
    places: dict[int, Place] = {}
    for number in range(len(SLIPS)):
        slip = SLIPS[(case + 5 * number) % len(SLIPS)]
        taken = {kept - 1, *places}
        fitting = [line for line in _list_fitting(lines, slip) if _is_free(line, taken)]
        if not fitting or len(places) == count:
            continue
        line = fitting[(53 * case + 101 * number) % len(fitting)]
        match = slip.pattern.match(lines[line])
        assert match is not None
        column = 1 if slip.is_at_head else match.end(1) + 1
        places[line] = Place(line + 1, column, slip.code)
        lines[line] = match.expand(slip.written)
    return "\n".join(lines), sorted(places.values())


def _list_fitting(lines: list[str], slip: Slip) -> list[int]:
    """Return the lines that may suffer a slip.

    What stands in a block text may say anything; between brackets the indentation does not count.
    """
    fitting: list[int] = []
    opened = 0
    block = -1  # the indentation of the key whose block text is being passed
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if block >= 0 and (indent > block or not line.strip()):
            continue
        is_inside, opened = (
            opened > 0,
            opened + sum(map(line.count, "[{")) - sum(map(line.count, "]}")),
        )
        block = indent if re.search(r": [|>][-+]?(?:\s*#.*)?$", line) else -1
        if slip.pattern.match(line) and not (is_inside and slip.is_at_head):
            fitting.append(number)
    return fitting


def _is_free(line: int, taken: set[int]) -> bool:
    return all(abs(line - other) > _APART for other in taken)
