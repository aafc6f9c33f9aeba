"""Workload and capacity: one file for each fault, and the table of them."""

from __future__ import annotations

from commplan.rules.entry import Entry

_EMPLOYED = "team.people.from_|team.people.until"

RULES: tuple[Entry, ...] = (
    Entry("CAP010", "capacity.assigned_while_away", needs=("team.people.away", "activities")),
    Entry("CAP011", "capacity.assigned_outside_employment", needs=(_EMPLOYED, "activities")),
    Entry(
        "CAP012",
        "capacity.assigned_outside_shift",
        needs=("team.people.shift", "activities.hours"),
    ),
    Entry("CAP020", "capacity.over_capacity", needs=("team.people", "activities.effort")),
    Entry("CAP030", "capacity.lopsided_ownership", needs=("team.people", "activities")),
    Entry("CAP031", "capacity.too_many_at_once", needs=("team.people", "activities")),
    Entry("CAP040", "capacity.vacant_role", needs=("team.people", "activities")),
    Entry("CAP041", "capacity.leaving_owner", needs=("team.people.until",)),
    Entry("CAP042", "capacity.missing_ability", needs=("team.people.skills", "activities.kind")),
    Entry("CAP043", "capacity.no_stand_in", needs=("team.people", "activities.size=large")),
    Entry("CAP050", "capacity.too_many_groups", needs=("community.groups",)),
    Entry("CAP051", "capacity.too_many_members", needs=("community.groups",)),
)
