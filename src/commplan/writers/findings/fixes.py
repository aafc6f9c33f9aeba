"""Certain fixes put into the texts of a plan: nothing outside their edits is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.source import SourceText

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from commplan.diagnostics import Diagnostic, Fix

_Stretch = tuple[int, int, str]
"""Where a replacement begins and ends in its file, and what stands there then."""


class Mended(NamedTuple):
    """The texts by file with fixes applied, and the fixes that were."""

    texts: dict[str, str]
    applied: tuple[Fix, ...]


def list_certain_fixes(diagnostics: Iterable[Diagnostic]) -> list[Fix]:
    """Return the first certain fix of each finding that has one, in their order."""
    return [
        certain[0]
        for diagnostic in diagnostics
        if (certain := [fix for fix in diagnostic.fixes if fix.is_certain])
    ]


def apply_fixes(fixes: Iterable[Fix], texts: Mapping[str, str]) -> Mended:
    """Apply fixes to the texts that their edits name.

    All edits of a fix are applied or none. One that touches what an earlier one replaces is left:
    the mended plan is read again, and says what is still wrong with it.
    """
    sources = {file: SourceText(file, text) for file, text in texts.items()}
    taken: dict[str, list[_Stretch]] = {file: [] for file in texts}
    applied = []
    for fix in fixes:
        wanted = _place(fix, sources)
        if wanted and not any(
            _touches(one, other) for file, one in wanted for other in taken[file]
        ):
            applied.append(fix)
            for file, one in wanted:
                taken[file].append(one)
    mended = {file: _replace(texts[file], stretches) for file, stretches in taken.items()}
    return Mended(mended, tuple(applied))


def _place(fix: Fix, sources: Mapping[str, SourceText]) -> list[tuple[str, _Stretch]]:
    """Return the edits of a fix as offsets; none where one of them has no place in the texts."""
    placed = []
    for edit in fix.edits:
        span = edit.span
        if span is None or span.file not in sources:
            return []
        source = sources[span.file]
        start = source.offset_of_line(span.line) + span.column - 1
        end = source.offset_of_line(span.end_line) + span.end_column - 1
        placed.append((span.file, (start, end, edit.text)))
    return placed


def _touches(one: _Stretch, other: _Stretch) -> bool:
    """Tell whether two replacements share a character or an end: then their order would matter."""
    return one[0] <= other[1] and other[0] <= one[1]


def _replace(text: str, stretches: list[_Stretch]) -> str:
    pieces, place = [], 0
    for start, end, new in sorted(stretches):
        pieces += [text[place:start], new]
        place = end
    return "".join((*pieces, text[place:]))
