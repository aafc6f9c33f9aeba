"""What broke the YAML, found by trying: a damage is believed when its repair lets the parser go on.

The parser often stops a line behind the fault, and lines that look damaged are often sound. Each
damage that is found is mended in a draft and the parser tried again, so that one run finds several.
The draft serves for finding only; nothing of it becomes a plan.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from commplan.diagnostics import Diagnostic
from commplan.source import faults
from commplan.source.damage import list_damages
from commplan.source.events import find_stop
from commplan.source.node import SourceText

if TYPE_CHECKING:
    from commplan.source.damage import Damage, Mend

_MOST = 20
_BUDGET = 20_000_000  # characters that may be read in trying: a second or two


@dataclass(frozen=True, slots=True)
class _Draft:
    """The text after some mends: ``mends`` has them from right to left, one damage after another.

    The offset of each is that in the text to which it was applied.
    """

    source: SourceText
    mends: tuple[Mend, ...] = ()

    def mend(self, damage: Damage) -> _Draft:
        text, end = self.source.text, 0
        pieces: list[str] = []
        for start, removed, added in damage.mends:
            pieces += (text[end:start], added)
            end = start + removed
        mended = "".join((*pieces, text[end:]))
        return _Draft(SourceText(self.source.file, mended), self.mends + damage.mends[::-1])

    def trace_back(self, offset: int) -> int:
        """Return where an offset of the draft stands in the file."""
        for start, removed, added in reversed(self.mends):
            if offset >= start + len(added):
                offset += removed - len(added)
            elif offset > start:
                offset = start
        return offset


def find_damages(source: SourceText, stop: int) -> tuple[Diagnostic, ...]:
    """Return what keeps the parser from reading a file, which first stopped it at ``stop``."""
    draft, place = _Draft(source), stop
    tries = max(1, _BUDGET // max(1, len(source.text)))
    found: list[Diagnostic] = []
    while len(found) < _MOST:
        mended = _mend_one(draft, place, tries)
        if mended is None:
            break
        damage, after, next_place, tries = mended
        start = draft.trace_back(damage.start)
        found.append(replace(damage, start=start).describe(source))
        if next_place is None:
            break
        draft, place = after, next_place
    if found:
        return tuple(found)
    return (Diagnostic(faults.BROKEN_YAML, (), span=source.span(stop, stop + 1)),)


def _mend_one(
    draft: _Draft, stop: int, tries: int
) -> tuple[Damage, _Draft, int | None, int] | None:
    """Return the first damage whose repair lets the parser pass ``stop``.

    With it come the mended draft, where the parser stops now, and how many tries are left.
    """
    reached = draft.trace_back(stop)
    for damage in islice(list_damages(draft.source, stop), tries):
        tries -= 1
        after = draft.mend(damage)
        place = find_stop(after.source.text)
        if place is None or after.trace_back(place) > reached:
            return damage, after, place, tries
    return None
