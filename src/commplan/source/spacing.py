"""Colons and hyphens without the space behind them, and texts that were meant as keys or items."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.source import faults
from commplan.source.damage import COMMENT, Damage
from commplan.source.draft import Mend
from commplan.source.full_width import full_width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from commplan.diagnostics import Fact
    from commplan.source.node import Scalar, SourceText

_COLON = re.compile(r"^\s*(?:- )?([^\W\d]\w*)(:)(?![\s/])")
_HYPHEN = re.compile(r"^\s*(-)[^\s\-\d]")
_WIDE_HYPHEN = re.compile(r"^\s*([－—])\s+\S")
_KEY_SIGN = re.compile(r"([^\W\d]\w*)([：:])\s*\S")


def list_missing_spaces(line: str, start: int) -> Iterator[Damage]:
    """Yield the signs of a line behind which a space may be missing."""
    for pattern, group in ((_COLON, 2), (_HYPHEN, 1)):
        if match := pattern.match(line):
            yield missing_space(line, start, match.start(group))


def list_hyphen_damages(source: SourceText, node: Scalar) -> Iterator[Damage]:
    """Yield the broken hyphens of a list with which the lines of a text or a key begin.

    YAML takes ``-线上`` for a text and ``－ name`` for a key. ``-3d`` and ``-500`` are values; so
    is everything that follows a key or a hyphen.
    """
    first, column = source.position(node.start)
    if source.line(first)[: column - 1].strip():
        return
    last, _ = source.position(max(node.start, node.end - 1))
    for number in range(first, last + 1):
        line, start = source.line(number), source.offset_of_line(number)
        if match := _HYPHEN.match(line):
            yield missing_space(line, start, match.start(1))
        elif match := _WIDE_HYPHEN.match(line):
            yield full_width(line, start, match.start(1))


def find_key_damage(
    source: SourceText, node: Scalar, is_key: Callable[[str], bool] = str.isascii
) -> Damage | None:
    """Tell whether a text that stands where keys are expected is a key with a broken colon.

    ``is_key`` tells it from a text; without a model only English words are keys.
    """
    match = _KEY_SIGN.match(node.text) if node.is_plain else None
    if match is None or not is_key(match[1]):
        return None
    line, column = source.position(node.start)
    written, start = source.line(line), node.start - column + 1
    place = column - 1 + match.start(2)
    if match[2] == ":":
        return missing_space(written, start, place)
    return full_width(written, start, place)


def missing_space(line: str, start: int, place: int) -> Damage:
    """Describe a sign in a line that lacks the space behind it."""
    head = line[: place + 1].strip().removeprefix("- ")
    facts: dict[str, Fact] = {
        "sign": line[place],
        "better": f"{head} {COMMENT.sub('', line[place + 1 :])}",
    }
    mend = Mend(start + place + 1, 0, " ")
    return Damage(faults.MISSING_SPACE, start + place, 1, (mend,), facts)
