"""Where each milestone of a period stands beside the day for which it was planned."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.known_days import sort_by_word
from commplan.analysis.review.lights import Light, light_delay
from commplan.model.schedule import Milestone

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.analysis.review.knock_ons import KnockOn
    from commplan.diagnostics import Route
    from commplan.model.actuals import Actuals
    from commplan.model.results import MilestoneActual

_DAYS = frozenset({"done_on", "new_due"})


class MilestoneState(Enum):
    """Where a milestone stands; ``UNKNOWN`` is one that is due and of which no file tells."""

    DONE = "done"
    AHEAD = "ahead"
    MOVED = "moved"
    OVERDUE = "overdue"
    UNKNOWN = "unknown"


class MilestoneSlip(NamedTuple):
    """A milestone on the day ``on``; ``route`` is where actuals tell of it last, None if nowhere.

    ``knock_ons`` is what waits for it and moves with it. ``is_unread`` tells that a day stands
    there which could not be read.
    """

    milestone: Milestone
    state: MilestoneState
    on: date
    done_on: date | None = None
    new_due: date | None = None
    reason: str | None = None
    route: Route | None = None
    knock_ons: tuple[KnockOn, ...] = ()
    is_unread: bool = False

    @property
    def days(self) -> int:
        """Days behind the planned one, negative in front of it; 0 of what has not slipped."""
        match self.state:
            case MilestoneState.OVERDUE:
                return (self.on - self.milestone.due).days
            case MilestoneState.DONE if self.done_on is not None:
                return (self.done_on - self.milestone.due).days
            case MilestoneState.MOVED if self.new_due is not None:
                return (self.new_due - self.milestone.due).days
            case _:
                return 0

    @property
    def has_slipped(self) -> bool:
        """Tell whether it was, or will be, later than planned."""
        return self.days > 0

    @property
    def end(self) -> date:
        """The day on which it was or will be reached, as far as is known."""
        match self.state:
            case MilestoneState.OVERDUE:
                return self.on
            case _:
                return self.done_on or self.new_due or self.milestone.due

    @property
    def light(self) -> Light:
        """In time green, up to 7 days late or moved amber, more or overdue red, else grey."""
        match self.state:
            case MilestoneState.DONE:
                return light_delay(self.days)
            case MilestoneState.MOVED:
                return light_delay(self.days) if self.has_slipped else Light.GREY
            case MilestoneState.OVERDUE:
                return Light.RED
            case MilestoneState.AHEAD | MilestoneState.UNKNOWN:
                return Light.GREY


def track_milestones(
    milestones: Iterable[Milestone], files: Iterable[Actuals], index: Index, on: date
) -> tuple[MilestoneSlip, ...]:
    """Return where all milestones stand on a day after what the files say, in the plan's order.

    Of each thing counts what was said last. A day of completion behind ``on`` is not reached yet.
    A milestone is overdue only if a file that reaches to its day speaks of milestones at all: a
    section that nobody filled in is missing, not late, and so is a day that cannot be read.
    """
    given = tuple(files)
    speaking = (one.as_of for one in given if any(map(_says_anything, one.milestones)))
    last = max(speaking, default=None)
    told = gather_milestones(given, index)
    return tuple(
        _settle(told.get(one.route) or MilestoneSlip(one, MilestoneState.AHEAD, on), on, last)
        for one in milestones
    )


def gather_milestones(files: Iterable[Actuals], index: Index) -> dict[Route, MilestoneSlip]:
    """Return what the files say of each milestone, by its place; its state is not judged yet."""
    found: dict[Route, MilestoneSlip] = {}
    for file in sort_by_word(files):
        for said in file.milestones:
            named = index.find(said.milestone, ("milestone",))
            if named is None or not isinstance(named.item, Milestone) or not _says_anything(said):
                continue
            known = found.get(named.route) or MilestoneSlip(
                named.item, MilestoneState.AHEAD, file.as_of
            )
            found[named.route] = known._replace(
                done_on=said.done_on or known.done_on,
                new_due=said.new_due or known.new_due,
                reason=said.reason or known.reason,
                route=said.route,
                is_unread=not said.unread.isdisjoint(_DAYS),
            )
    return found


def _says_anything(said: MilestoneActual) -> bool:
    """Tell whether more than the name was filled in: a form lists what is due and leaves blanks."""
    return bool(said.done_on or said.new_due or said.reason or said.unread)


def _settle(slip: MilestoneSlip, on: date, last: date | None) -> MilestoneSlip:
    due = slip.milestone.due
    state = MilestoneState.AHEAD
    if slip.done_on is not None and slip.done_on <= on:
        state = MilestoneState.DONE
    elif slip.new_due is not None and slip.new_due != due and slip.new_due >= on:
        state = MilestoneState.MOVED
    elif (slip.new_due or due) < on:
        is_told = slip.route is not None or (last is not None and last >= due)
        is_known = is_told and not slip.is_unread
        state = MilestoneState.OVERDUE if is_known else MilestoneState.UNKNOWN
    done_on = slip.done_on if state is MilestoneState.DONE else None
    return slip._replace(state=state, on=on, done_on=done_on)
