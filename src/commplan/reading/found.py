"""What the reader has found so far."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Severity
from commplan.reading.faults import MISSING_FIELD
from commplan.source.faults import BROKEN_YAML, UNQUOTED_VALUE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact, Span
    from commplan.source import Mapping, SourceText


class _Gap(NamedTuple):
    """Lines that were left out as unreadable, and the column where the first of them begins."""

    file: str
    first: int
    last: int
    column: int


@dataclass(slots=True)
class Found:
    """Diagnostics of one file, each root cause said once per place.

    It begins with what was found while the tree was built. ``damaged`` are the places of that,
    ``places`` what was said where.
    """

    source: SourceText
    diagnostics: list[Diagnostic] = field(default_factory=list)
    damaged: list[Span] = field(init=False)
    places: set[tuple[str, Fact, Span]] = field(init=False, default_factory=set)
    tree: Mapping | None = field(init=False, default=None)
    gaps: list[_Gap] = field(init=False)
    _names: frozenset[str] | None = field(init=False, default=None)
    _key_language: str | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        errors = (one for one in self.diagnostics if one.severity is Severity.ERROR)
        spans = (diagnostic.span for diagnostic in errors)
        self.damaged = sorted(span for span in spans if span is not None)
        self.gaps = [gap for one in self.diagnostics if (gap := _find_gap(one, self.source))]

    def join(self, source: SourceText, others: Iterable[Found]) -> None:
        """Go on with the text of several files, and with what was found in the others."""
        self.source = source
        for other in others:
            self.diagnostics += other.diagnostics
            self.damaged += other.damaged
            self.gaps += other.gaps
            self.places |= other.places
        self.damaged.sort()

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep a diagnostic unless what it says was found at the same place.

        (A ``when`` that cannot be read is both a first and a last day, and an alias without an
        anchor leaves its field blank. Missing fields share a place, but each is a finding.)
        """
        span = diagnostic.span
        if span is not None:
            missing = diagnostic.facts["field"] if diagnostic.fault is MISSING_FIELD else ""
            place = (diagnostic.code, missing, span)
            if place in self.places or self._is_damaged(span):
                return
            self.places.add(place)
        self.diagnostics.append(diagnostic)

    def may_lack_field(self, part: Mapping) -> bool:
        """Tell whether a line was left out that stood among the fields of a part."""
        span = self.source.span(part.start, part.end)
        return any(
            gap.file == span.file
            and gap.column == span.column
            and gap.first <= span.end_line + 1
            and gap.last >= span.line - 1
            for gap in self.gaps
        )

    @property
    def key_language(self) -> str:
        """The language of the keys of ``tree``."""
        if self._key_language is None:
            from commplan.reading.keys import find_key_language  # noqa: PLC0415 - rarely needed

            self._key_language = find_key_language(self.tree)
        return self._key_language

    def names(self) -> frozenset[str]:
        """Return what the items of ``tree`` are called."""
        if self._names is None:
            from commplan.source.packed import list_names  # noqa: PLC0415 - rarely needed

            self._names = frozenset(() if self.tree is None else list_names(self.tree))
        return self._names

    def _is_damaged(self, span: Span) -> bool:
        """Tell whether a fault of syntax begins within the span, or the span within the fault."""
        start, end = (span.line, span.column), _end_of(span)
        first = bisect_left(self.damaged, (span.file, *start))
        for damage in self.damaged[max(0, first - 1) : first + 1]:
            begins_within = (damage.line, damage.column) < end
            if damage.file == span.file and begins_within and _end_of(damage) > start:
                return True
        return False


def is_doubtful_text(diagnostic: Diagnostic) -> bool:
    """Tell whether a finding is about a text that YAML cannot read as it stands.

    What it says is not judged: an ``@林一`` was hardly meant to be a name. (A number that is cut at
    its comma is no such text.)
    """
    return diagnostic.fault is UNQUOTED_VALUE and diagnostic.facts["sign"] != ","


def _end_of(span: Span) -> tuple[int, int]:
    return span.end_line, span.end_column


def _find_gap(diagnostic: Diagnostic, source: SourceText) -> _Gap | None:
    first = diagnostic.facts.get("first", diagnostic.facts.get("line"))
    last = diagnostic.facts.get("last", first)
    if diagnostic.fault is not BROKEN_YAML or diagnostic.span is None:
        return None
    if not isinstance(first, int) or not isinstance(last, int):
        return None
    text = source.line(first)
    return _Gap(diagnostic.span.file, first, last, len(text) - len(text.lstrip(" ")) + 1)
