"""Words in the copy of a plan: what stands in which line, and whether it means what it says.

A word counts unless it stands inside a harmless use of it (最佳 in 最佳赏味期) or behind a refusal
in the same clause (不做好评返现). All lines are searched as one text: what a word costs does not
depend on the number of lines.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.wording.scripts import fold_script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.wording.copy_lines import Line

_SLIT = "…"
_IN_CLAUSE = "[^，。；！？,;!?\\n]{0,6}"
_CLAUSE_ENDS = "[，。；！？,;!?：:（）()\\n]"


class Needle(NamedTuple):
    """A word to look for: its longest part (to be quick) and the whole of it as a pattern.

    The pattern is a text: of a hundred words hardly one stands in a plan and has to be compiled.
    """

    literal: str
    pattern: str


class Hit(NamedTuple):
    """A word in a line, as it is written there."""

    line: Line
    written: str


class Refusals(NamedTuple):
    """Words that turn a sentence into its opposite.

    ``words`` stand before what they refuse, ``later`` behind it; ``look_alikes`` refuse nothing.
    """

    words: tuple[str, ...]
    later: tuple[str, ...]
    look_alikes: tuple[str, ...]


class Copy(NamedTuple):
    """All lines that members read, and the same as one folded text; ``starts`` of its lines.

    A line ends with a line feed.
    """

    lines: tuple[Line, ...]
    text: str
    starts: tuple[int, ...]

    def find(self, words: tuple[str, ...]) -> list[tuple[int, int, int]]:
        """Return where the words stand: the number of the line, start and end inside it.

        Of words that overlap the first and longest counts.
        """
        found: list[tuple[int, int, int]] = []
        reached = 0
        for start, end in sorted(_scan(self.text, words), key=lambda span: (span[0], -span[1])):
            if start >= reached:
                number = bisect_right(self.starts, start) - 1
                found.append((number, start - self.starts[number], end - self.starts[number]))
                reached = end
        return found

    def fold_line(self, number: int) -> str:
        """Return the folded text of a line."""
        return self.text[self.starts[number] : self.text.find("\n", self.starts[number])]


def join_lines(lines: tuple[Line, ...]) -> Copy:
    """Return the lines with the one text in which they are searched."""
    text = fold_script("\n".join(line.text.replace("\n", " ") for line in lines))
    starts = tuple(accumulate((len(one) + 1 for one in text.split("\n")), initial=0))[:-1]
    return Copy(lines, text + "\n", starts)


def find_hits(
    copy: Copy, words: tuple[str, ...], harmless: tuple[str, ...], refusals: Refusals
) -> list[Hit]:
    """Return the words that stand in the copy and are meant."""
    hits: list[Hit] = []
    for number, start, end in copy.find(words):
        line = copy.lines[number]
        folded = copy.fold_line(number)
        if not _is_covered(folded, start, end, harmless) and not is_refused(
            folded, start, end, refusals
        ):
            hits.append(Hit(line, _quote(line.text, folded[start:end])))
    return hits


def _quote(text: str, word: str) -> str:
    """Return a folded word as the text writes it."""
    for start in range(len(text)):
        for end in range(start + 1, min(len(text), start + 2 * len(word)) + 1):
            if fold_script(text[start:end]) == word:
                return text[start:end].strip()
    return word


def holds_word(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether any of the words stands in a text."""
    return _holds(fold_script(text), words)


def find_meant(text: str, words: tuple[str, ...], refusals: Refusals) -> str | None:
    """Return the first of the words that stands in a text and is not refused there."""
    folded = fold_script(text)
    spans = sorted(_scan(folded, words))
    return next((folded[a:b] for a, b in spans if not is_refused(folded, a, b, refusals)), None)


def is_refused(folded: str, start: int, end: int, refusals: Refusals) -> bool:
    """Tell whether a word is refused in its own clause, before it or behind it."""
    before = re.split(_CLAUSE_ENDS, folded[:start])[-1]
    behind = re.split(_CLAUSE_ENDS, folded[end:], maxsplit=1)[0]
    for word in refusals.look_alikes:
        before = before.replace(word, " ")
    return _holds(before, refusals.words) or _holds(behind, refusals.later)


def _holds(folded: str, words: tuple[str, ...]) -> bool:
    return next(_scan(folded, words), None) is not None


def _is_covered(folded: str, start: int, end: int, harmless: tuple[str, ...]) -> bool:
    return any(a <= start and end <= b for a, b in _scan(folded, harmless))


def _scan(folded: str, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for needle in _make_needles(words):
        if needle.literal in folded:
            yield from (match.span() for match in re.finditer(needle.pattern, folded))


@cache
def _make_needles(words: tuple[str, ...]) -> tuple[Needle, ...]:
    return tuple(_make_needle(fold_script(word.replace(_SLIT, "\0"))) for word in words)


def _make_needle(word: str) -> Needle:
    """Make a pattern of an entry; a word of Latin letters stands for itself, ``*`` for any end."""
    is_open = word.endswith("*")
    parts = word.removesuffix("*").split("\0")
    pattern = _IN_CLAUSE.join(re.escape(part) for part in parts)
    if parts[0][:1].isascii() and parts[0][:1].isalnum():
        pattern = "(?<![a-z0-9])" + pattern
    if parts[-1][-1:].isascii() and parts[-1][-1:].isalnum() and not is_open:
        pattern += "(?![a-z0-9])"
    return Needle(max(parts, key=len), pattern)
