"""A file that is damaged, read all the same: mended in a draft, and all that is read traced back.

The parser often stops a line behind the fault, and lines that look damaged are often sound. So a
damage is believed when its mend lets the parser go on. Nothing is written: the mends become the
fixes of the findings, and what no mend explains is left out of the draft and said to be.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from yaml.error import MarkedYAMLError

from commplan.source import faults
from commplan.source.builder import DAMAGE_LIMIT, Builder, Stop
from commplan.source.characters import list_forbidden, list_invisible
from commplan.source.damage import Damage
from commplan.source.draft import Draft, Mend
from commplan.source.halt import find_halt
from commplan.source.left_out import list_blocks, list_sections
from commplan.source.node import Mapping
from commplan.source.silent import list_cut_remarks, list_wide_keys
from commplan.source.suspects import list_suspects

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.source.halt import Halt
    from commplan.source.node import SourceText

_MOST_MENDED = 100
_MOST_LEFT_OUT = 10
_MOST_ROUNDS = 6
_BUDGET = 8_000_000  # characters that may be read in trying: about a second
_BUILDING = 3  # so many times as much work it is to build a tree than to read the text
_MENDING = 50  # and so many characters could be read instead of placing a mend
_FAR = 3  # lines that the parser has to get beyond a small block that was left out


class Repaired(NamedTuple):
    """A damaged file as it was read: the tree and what its builder found, and the damages.

    ``incomplete`` are the sections that lack what was left out.
    """

    builder: Builder
    damages: tuple[Diagnostic, ...]
    incomplete: tuple[str, ...]


def read_damaged(source: SourceText) -> Repaired:
    """Read a file in which the parser stops, or which says what nobody can have meant."""
    repair = _Repair(source)
    repair.pass_stops()
    builder = repair.build()
    for _ in range(_MOST_ROUNDS):
        silent = (*builder.damages, *list_wide_keys(source, builder.root))
        fresh = _drop_repeated(damage for damage in silent if not repair.has(damage))
        if not fresh:
            break
        repair.mend_known(fresh, may_leave_out=not isinstance(builder.root, Mapping))
        builder = repair.build()
    repair.warn(builder)
    return Repaired(builder, tuple(repair.found.values()), tuple(dict.fromkeys(repair.incomplete)))


def _drop_repeated(damages: Iterable[Damage]) -> list[Damage]:
    """Return the damages whose mends do not meet those of one before."""
    kept: list[Damage] = []
    taken: set[int] = set()
    for damage in damages:
        own = {place for mend in damage.mends for place in range(mend.start, mend.end + 1)}
        if own.isdisjoint(taken):
            taken |= own
            kept.append(damage)
    return kept


class _Trial(NamedTuple):
    """A damage with its mends in the file, the draft that it gives, how far that can be read."""

    damage: Damage
    draft: Draft
    halt: Halt | None
    reached: int


class _Repair:
    """The draft of one file, where it halts the parser, and what was found on the way to it."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.draft = Draft(source)
        self.found: dict[tuple[str, int], Diagnostic] = {}
        self.incomplete: list[str] = []
        self._budget = _BUDGET
        self._mended = self._left_out = 0
        self._mend_all(list(list_forbidden(source)))
        self._halt = self._find_halt(self.draft)

    def has(self, damage: Damage) -> bool:
        """Tell whether a damage was reported, mended or not."""
        return (damage.fault.code, damage.start) in self.found

    def build(self) -> Builder:
        """Return the tree of the draft, with places in the file."""
        self._budget -= _BUILDING * _weigh(self.source.text, 0, len(self.source.text))
        builder = Builder(self.source)
        with suppress(Stop, MarkedYAMLError):
            builder.take_all(self.draft.read_events())
            if not self.incomplete:
                builder.check_root()
        return builder

    def warn(self, builder: Builder) -> None:
        """Report what can be read, but hardly as it was meant."""
        with suppress(MarkedYAMLError):
            remarks = list_cut_remarks(self.source, self.draft.read_events())
            for damage in islice(remarks, DAMAGE_LIMIT):
                self._report(damage)
        if isinstance(builder.root, Mapping):
            for damage in islice(list_invisible(self.source, builder.root), DAMAGE_LIMIT):
                self._report(damage)

    def mend_known(self, damages: list[Damage], *, may_leave_out: bool) -> None:
        """Mend damages that need no trying; those that halt the parser stay as they are.

        Where the budget is spent they are only said.
        """
        if self._budget <= 0:
            for damage in damages:
                self._report(damage._replace(mends=()))
            return
        draft, found = self.draft, self.found.copy()
        self._mend_all(damages)
        self._halt = self._find_halt(self.draft)
        if self.pass_stops(may_leave_out=may_leave_out):
            return
        self.draft, self.found, self._halt = draft, found, None
        for damage in damages:
            draft = self.draft
            if self._budget > 0:
                self._mend_all([damage])
            if self._budget <= 0 or self._find_halt(self.draft) is not None:
                self.draft = draft
                self._report(damage._replace(mends=()))

    def _mend_all(self, damages: list[Damage]) -> None:
        """Mend damages that have the offsets of the file; what meets another mend stays so."""
        together = self._place([mend for damage in damages for mend in damage.mends])
        if together is not None:
            self.draft = together
        for damage in damages:
            alone = together or self._place(list(damage.mends))
            self.draft = alone or self.draft
            self._report(damage if alone is not None else damage._replace(mends=()))

    def _place(self, mends: list[Mend]) -> Draft | None:
        forward = self.draft.trace_forward
        moved = (
            Mend(forward(mend.start), forward(mend.end) - forward(mend.start), mend.text)
            for mend in mends
        )
        mended = self.draft.mend(tuple(moved))
        return None if mended is None else mended[0]

    def _report(self, damage: Damage) -> None:
        self.found[damage.fault.code, damage.start] = damage.describe(self.source)

    def pass_stops(self, *, may_leave_out: bool = True) -> bool:
        """Bring the parser to the end of the draft; tell whether it gets there."""
        while self._halt is not None:
            is_passed = self._mended < _MOST_MENDED and self._mend_stop(self._halt)
            if not is_passed and not (may_leave_out and self._leave_out(self._halt)):
                return False
        return True

    def _mend_stop(self, halt: Halt) -> bool:
        """Mend what most likely halted the parser; False where nothing lets it go on.

        That is the first suspect whose mend carries it beyond the line where it stopped, else the
        one that carries it furthest. (Behind a quote that is not closed it stops too late.)
        """
        best: _Trial | None = None
        for damage in list_suspects(self.draft.source, halt):
            trial = self._try(damage, halt) if self._budget > 0 else None
            stop = damage.start if damage.start in halt.quotes else halt.begin
            reached = self.draft.trace_back(stop)
            if trial is not None and trial.reached > (reached if best is None else best.reached):
                best = trial
                if self._line_of(trial.reached) > self._line_of(reached):
                    break
        if best is None:
            return False
        self._report(best.damage)
        self._mended += 1
        self._budget -= len(self.source.text) // 2
        self.draft, self._halt = best.draft, best.halt
        return True

    def _try(self, damage: Damage, halt: Halt) -> _Trial | None:
        """Mend a damage that has the offsets of the draft."""
        mended = self.draft.mend(damage.mends)
        self._budget -= _MENDING * len(damage.mends)
        if mended is None:
            return None
        draft, mends = mended
        is_behind = damage.mends[0].start > halt.before
        after = self._find_halt(draft, halt.before if is_behind else 0)
        start = self.draft.trace_back(damage.start)
        length = self.draft.trace_back(damage.start + damage.length) - start
        placed = damage._replace(start=start, length=length, mends=mends)
        return _Trial(placed, draft, after, self._reach_of(draft, after))

    def _line_of(self, offset: int) -> int:
        return self.source.position(offset)[0]

    def _reach_of(self, draft: Draft, halt: Halt | None) -> int:
        return len(self.source.text) + 1 if halt is None else draft.trace_back(halt.begin)

    def _leave_out(self, halt: Halt) -> bool:
        """Leave out the smallest block without which the parser goes on."""
        blocks = list(list_blocks(self.draft.source, halt))
        self._left_out += 1
        if self._budget <= 0 or self._mended >= _MOST_MENDED or self._left_out > _MOST_LEFT_OUT:
            blocks = blocks[-1:]
        reached = self.draft.trace_back(halt.begin)
        for block in blocks:
            draft, lost = self.draft.cut(block.start, block.end)
            after = self._find_halt(draft)
            reach = self._reach_of(draft, after)
            line_behind = self._line_of(lost.end + 1)
            is_near = block.is_small and self._line_of(reach) < line_behind + _FAR
            if after is None or (reach > reached and not is_near):
                self._report_lost(lost, reached)
                self.draft, self._halt = draft, after
                return True
        return False

    def _report_lost(self, lost: Mend, stop: int) -> None:
        """Say that nothing explains why a block cannot be read, so that it was left out."""
        text = self.source.text
        self.incomplete += list_sections(text, lost.start, lost.end)
        first = self._line_of(lost.start)
        last = self._line_of(lost.start + len(text[lost.start : lost.end].rstrip()))
        facts: dict[str, Fact] = {"first": first, "last": last} if last > first else {"line": first}
        if not lost.start <= stop < lost.end:
            stop = lost.start + len(text[lost.start :]) - len(text[lost.start :].lstrip(" "))
        self._report(Damage(faults.BROKEN_YAML, stop, 1, (), facts))

    def _find_halt(self, draft: Draft, start: int = 0) -> Halt | None:
        """Read a draft to its end; whatever is read or copied counts."""
        text = draft.source.text
        halt = find_halt(text, start)
        end = len(text) if halt is None else halt.stop
        self._budget -= _weigh(text, start, end) + len(text) // 4
        return halt


def _weigh(text: str, start: int, end: int) -> int:
    """Return how much work a stretch is to read: its characters, and ten more for each event."""
    return end - start + 10 * sum(text.count(sign, start, end) for sign in ",:\n")
