"""Which activities need people on their days, and which run by themselves or inside the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.model.schedule import Activity

_INTERNAL = frozenset({"setup", "meeting"})
_RUNS_ALONE = frozenset({"content", "survey"})


def is_internal(activity: Activity) -> bool:
    """Tell work of the team that no member sees: it can pause."""
    is_seen = bool(activity.channels or activity.audience or activity.messages)
    return activity.kind in _INTERNAL or (activity.kind is None and not is_seen)


def needs_people(activity: Activity) -> bool:
    """Tell whether somebody has to be there; as a rule, yes.

    Posts and questionnaires are scheduled, and who writes ``automatic``, ``staffed: no``, a
    ``roster`` or ``skip: holidays`` has thought of it.
    """
    is_settled = activity.automatic is True or activity.staffed is False or bool(activity.roster)
    skips = activity.repeats is not None and activity.repeats.skip == "holidays"
    unread = activity.unread & {"automatic", "staffed", "roster", "kind", "repeats"}
    runs_alone = activity.kind in _RUNS_ALONE or is_internal(activity)
    return not (is_settled or skips or unread or runs_alone)


def is_event(activity: Activity) -> bool:
    """Tell whether members come in person: an event, not an offer that also holds in shops."""
    gathers = activity.attendance is not None or activity.place is not None
    is_in_person = activity.format == "offline" or (activity.format == "both" and gathers)
    return is_in_person and activity.kind not in _INTERNAL
