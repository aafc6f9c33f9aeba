"""What was agreed: actions with owner and day, and what the next quarter will do otherwise."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from commplan.report.blocks import Cell, Point, Takeaway, Tone
from commplan.report.tables import left, make_table, say, word_cell
from commplan.texts.format import format_short_day

if TYPE_CHECKING:
    from commplan.model.resolutions import Action
    from commplan.report.blocks import Table
    from commplan.report.review.brief import ReviewBrief

_SETTLED = frozenset({"done", "dropped"})
_MOST_ROWS = 6
_MOST_STEPS = 2
_MOST_ADJUSTMENTS = 2
_MOST_ALONE = 4


def list_actions(brief: ReviewBrief, key: str, *, is_whole: bool = False) -> tuple[Table, ...]:
    """List the actions of the period, open ones first; nothing where there are none."""
    terms = brief.words.changes
    actions = sort_actions(brief)
    columns = (
        left(terms.action, 3),
        left(terms.owner, 0.9),
        left(terms.due, 1),
        left(terms.state, 0.9),
    )
    rows = (
        (
            Cell(brief.read(one.what)),
            word_cell(brief.name_person(one.owner)),
            word_cell(one.due.isoformat() if one.due else ""),
            _show_state(brief, one),
        )
        for one in (actions if is_whole else actions[:_MOST_ROWS])
    )
    return (make_table(f"{key}-actions", terms.actions, columns, rows),) if actions else ()


def show_next_steps(brief: ReviewBrief, *, has_actions: bool = True) -> tuple[Takeaway, ...]:
    """Show open actions by their day, then what will be done otherwise; nothing for neither.

    Where a table lists the actions already, only the others are left.
    """
    terms = brief.words.changes
    most = _MOST_ADJUSTMENTS if has_actions else _MOST_ALONE
    adjustments = find_adjustments(brief)[:most]
    steps = find_open(brief)[:_MOST_STEPS] if has_actions else ()
    points = [_show_step(brief, one) for one in steps]
    if adjustments:
        words = (brief.tell(one) for one in adjustments)
        points.append(Point(terms.adjustment, say(terms.clause.join(words))))
    return (Takeaway(terms.next_title, tuple(points)),) if points else ()


def find_open(brief: ReviewBrief) -> list[Action]:
    """Return the actions of the period that are neither done nor dropped, by their day."""
    return [one for one in sort_actions(brief) if one.state not in _SETTLED]


def find_adjustments(brief: ReviewBrief) -> tuple[str, ...]:
    """Return what the files of the period will do otherwise in the next quarter."""
    parts = (file.next_quarter for file in brief.review.own)
    return tuple(one for part in parts if part is not None for one in part.changes)


def sort_actions(brief: ReviewBrief) -> list[Action]:
    """Return the actions of the period: open ones by their day, then those that are settled.

    A later file states an action again by its id or its words, and its word counts.
    """
    latest = {one.key: one for file in brief.review.own for one in file.actions}
    return sorted(latest.values(), key=lambda one: (one.state in _SETTLED, one.due or date.max))


def count_late(brief: ReviewBrief, action: Action) -> int:
    """Return by how many days an action is overdue, as far as is known; 0 where it is not."""
    if action.due is None or action.state in _SETTLED:
        return 0
    return max((brief.review.schedule.on - action.due).days, 0)


def _show_step(brief: ReviewBrief, action: Action) -> Point:
    """Show who has to do what by when; what is overdue stands out."""
    terms, owner = brief.words.changes, brief.name_person(action.owner)
    late = count_late(brief, action)
    if late:
        words = terms.late.fill(late)
        head = terms.late_step.format(owner=owner, late=words) if owner else words
    elif action.due is None:
        head = owner or terms.action
    else:
        day = format_short_day(action.due)
        head = terms.step.format(owner=owner, day=day) if owner else day
    return Point(head, brief.read(action.what), Tone.BAD if late else Tone.PLAIN)


def _show_state(brief: ReviewBrief, action: Action) -> Cell:
    terms, late = brief.words.changes, count_late(brief, action)
    if late:
        return word_cell(terms.late.fill(late), Tone.BAD)
    words = {"done": terms.done, "dropped": terms.dropped, "open": terms.open, None: terms.open}
    return word_cell(words[action.state], Tone.GOOD if action.state == "done" else Tone.PLAIN)
