"""Whether the word of the last review was kept: its actions and decisions, and what became of them.

Actions and decisions with an owner are promises. A later file states a promise again by its id, or
by its text where one of the two has no id.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.known_days import sort_by_word
from commplan.analysis.review.lights import Light, light_delay

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.resolutions import Action, DecisionMade


class PromiseState(Enum):
    """What became of a promise."""

    DONE = "done"
    OPEN = "open"
    DROPPED = "dropped"


class Promise(NamedTuple):
    """An action or decision of an earlier file, as it stands on the day ``on``.

    ``due`` is the day first promised, ``new_due`` a later one that a later file gives instead.
    ``route`` is where it was stated last. One that is done may lack ``done_on``.
    """

    id: str | None
    what: str
    owner: str | None
    promised_on: date
    due: date | None
    new_due: date | None
    state: PromiseState
    done_on: date | None
    comment: str | None
    route: Route
    on: date

    @property
    def age_days(self) -> int:
        """Days since it was promised."""
        return (self.on - self.promised_on).days

    @property
    def late_days(self) -> int | None:
        """Days from the day first promised to that on which it was done, or to now while open.

        Negative is early; None where it is dropped, or one of the days is not known.
        """
        until = self.on if self.state is PromiseState.OPEN else self.done_on
        if self.due is None or until is None or self.state is PromiseState.DROPPED:
            return None
        return (until - self.due).days

    @property
    def is_overdue(self) -> bool:
        """Tell whether it is still open behind its day."""
        return self.state is PromiseState.OPEN and (self.late_days or 0) > 0

    @property
    def light(self) -> Light:
        """In time green; up to seven days late, and done or with a new date, amber; else red.

        What is open and not due, without a day, or dropped, is not judged.
        """
        late = self.late_days
        match self.state:
            case PromiseState.DONE:
                return Light.GREEN if late is None else light_delay(late)
            case PromiseState.DROPPED:
                return Light.GREY
            case PromiseState.OPEN:
                if not self.is_overdue or late is None:
                    return Light.GREY
                has_date = self.new_due is not None and self.new_due >= self.on
                return light_delay(late) if has_date else Light.RED


class Promises(NamedTuple):
    """What earlier files promised and was still open when the period began.

    ``has_earlier`` tells whether there is any earlier file that could have promised something,
    ``is_told`` whether a file that reaches into the period speaks of actions.
    """

    items: tuple[Promise, ...]
    has_earlier: bool
    is_told: bool

    @property
    def done(self) -> tuple[Promise, ...]:
        """Those that were done, in time or late."""
        return tuple(one for one in self.items if one.state is PromiseState.DONE)

    @property
    def open(self) -> tuple[Promise, ...]:
        """Those that are still open, due or not."""
        return tuple(one for one in self.items if one.state is PromiseState.OPEN)

    @property
    def overdue(self) -> tuple[Promise, ...]:
        """Those that are open behind their day."""
        return tuple(one for one in self.items if one.is_overdue)

    @property
    def completion(self) -> Decimal | None:
        """Done ones as a share of all but the dropped ones; None where none is left."""
        counted = len(self.done) + len(self.open)
        return Decimal(len(self.done)) / counted if counted else None


def trace_promises(files: Iterable[Actuals], start: date, as_of: date) -> Promises:
    """Follow what was promised before ``start`` through all files.

    A promise counts as made on the day of a decision, else on the ``as_of`` of its first file. How
    it stands is known for the last ``as_of`` of a file that speaks of actions, and not for later
    than the day ``as_of``: where nobody filled in the section, nothing is late by that.
    """
    in_order = sort_by_word(files)
    earlier = [one for one in in_order if one.days.end < start]
    told = [one for one in in_order if one.actions or one.decisions_made]
    book = _Book(min(as_of, max((one.as_of for one in told), default=as_of)))
    for file in earlier:
        book.note_all(file, is_new_kept=True)
    open_then = {key for key, one in enumerate(book.promises) if one.state is PromiseState.OPEN}
    for file in in_order:
        if file.days.end >= start:
            book.note_all(file, is_new_kept=False)
    items = tuple(one for key, one in enumerate(book.promises) if key in open_then)
    is_told = any(one.actions for one in in_order if one.days.end >= start)
    return Promises(items, bool(earlier), is_told)


class _Book:
    """Promises in the order in which they were made, found by id and by text."""

    def __init__(self, on: date) -> None:
        self.promises: list[Promise] = []
        self._on = on
        self._by_id: dict[str, int] = {}
        self._by_text: dict[str, int] = {}

    def note_all(self, file: Actuals, *, is_new_kept: bool) -> None:
        """Note what a file says of known promises, and perhaps the ones that it makes."""
        for said in _list_said(file, self._on):
            place = self._find(said)
            if place is not None:
                self.promises[place] = _restate(self.promises[place], said)
            elif is_new_kept:
                self._by_text.setdefault(_fold(said.what), len(self.promises))
                if said.id is not None:
                    self._by_id[said.id] = len(self.promises)
                self.promises.append(said)

    def _find(self, said: Promise) -> int | None:
        if said.id is not None and said.id in self._by_id:
            return self._by_id[said.id]
        place = self._by_text.get(_fold(said.what))
        if place is None:
            return None
        known = self.promises[place].id
        return place if said.id is None or known is None or said.id == known else None


def _list_said(file: Actuals, on: date) -> Iterator[Promise]:
    for decision in file.decisions_made:
        if decision.owner is not None:
            yield _promise(decision, file, PromiseState.OPEN, on)
    for action in file.actions:
        said = _promise(action, file, _settle_state(action, on), on)
        is_done = said.state is PromiseState.DONE
        yield said._replace(done_on=action.done_on if is_done else None, comment=action.comment)


def _promise(said: Action | DecisionMade, file: Actuals, state: PromiseState, on: date) -> Promise:
    made_on = getattr(said, "on", None) or file.as_of
    return Promise(
        id=said.id,
        what=said.what,
        owner=said.owner,
        promised_on=made_on,
        due=said.due,
        new_due=None,
        state=state,
        done_on=None,
        comment=None,
        route=said.route,
        on=on,
    )


def _settle_state(action: Action, on: date) -> PromiseState:
    """Return the state as written; a day on which it was done stands for it, one ahead does not."""
    if action.done_on is not None and action.done_on > on:
        return PromiseState.OPEN
    if action.state is not None:
        return PromiseState(action.state)
    return PromiseState.OPEN if action.done_on is None else PromiseState.DONE


def _restate(known: Promise, said: Promise) -> Promise:
    """Put what a later statement says over what was known; the first day promised stays."""
    due = known.due or said.due
    return known._replace(
        owner=said.owner or known.owner,
        due=due,
        new_due=said.due if said.due not in {None, due} else known.new_due,
        state=said.state,
        done_on=said.done_on or known.done_on,
        comment=said.comment or known.comment,
        route=said.route,
    )


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()
