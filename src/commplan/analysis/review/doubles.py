"""The same thing stated twice for the same days: in one file, or in a month and in its quarter.

Amounts of two such statements must not be added. The later one counts, and of two that end on the
same day the one about more days; see docs/spec/review-money.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from commplan.analysis.review.known_days import find_known_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.base import Item
    from commplan.model.dates import DateRange

T = TypeVar("T")
_SECTIONS = ("kpis", "milestones", "activities", "spend", "channels")


class Stated(NamedTuple, Generic[T]):
    """What a file of actuals says about one thing."""

    item: T
    file: Actuals

    @property
    def days(self) -> DateRange:
        """The days that the statement is about."""
        return find_known_days(self.file)


class Double(NamedTuple):
    """A thing that is stated again for days for which a statement that counts speaks already."""

    counts: Stated[Item]
    ignored: Stated[Item]


def settle_doubles(stated: Iterable[Stated[T]]) -> tuple[Stated[T], ...]:
    """Return what counts of the statements about one thing, in the order of their days.

    The statements come in the order of the files, and of the lines in them.
    """
    return tuple(sorted(_rank(stated)[0], key=lambda one: one.days))


def find_doubles(files: Sequence[Actuals], index: Index) -> tuple[Double, ...]:
    """Return every statement that cannot count beside another one about the same thing."""
    things: dict[tuple[object, ...], list[Stated[Item]]] = {}
    for file in files:
        for section in _SECTIONS:
            for item in getattr(file, section):
                key = (section, *_identify(item, index))
                things.setdefault(key, []).append(Stated(item, file))
    return tuple(
        Double(kept, dropped) for stated in things.values() for kept, dropped in _rank(stated)[1]
    )


def _rank(
    stated: Iterable[Stated[T]],
) -> tuple[list[Stated[T]], list[tuple[Stated[T], Stated[T]]]]:
    """Part statements into those that count, and the others each behind the one that outdoes it."""
    kept: list[Stated[T]] = []
    dropped: list[tuple[Stated[T], Stated[T]]] = []
    earliest_first = sorted(stated, key=lambda one: (one.days.end, one.days.days))
    for one in reversed(earliest_first):
        rival = next((other for other in kept if one.days.overlaps(other.days)), None)
        if rival is None:
            kept.append(one)
        else:
            dropped.append((rival, one))
    return kept, dropped


def _identify(item: Item, index: Index) -> tuple[str | Route | None, ...]:
    """Return what a statement is about, whichever of its names it uses; a cost by category too."""
    text: str = getattr(item, item.naming)
    category: str | None = getattr(item, "category", None)
    return _find_route(text, index), None if category is None else _find_route(category, index)


def _find_route(text: str, index: Index) -> str | Route:
    named = index.find(text)
    return text if named is None else named.route
