"""Who receives what: audiences as their smallest parts, and which of these share members.

A cohort is a segment, a tier or a group, a part of the members. Two share some where the plan says:
segments that ``overlap``, a group and what it is made of. Different tiers, different groups and
segments that say nothing of one another do not. A tier and a segment may: nobody knows.

An atom is a stretch of the membership that receives alike: one part, or two that share members,
perhaps with a tier.
Atoms are built from the parts that are written to, never as a full product, so that a thousand
segments beside a hundred tiers cost no more than what is said about them.
"""

from __future__ import annotations

from heapq import nlargest
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from commplan.analysis.references import ALWAYS_DEFINED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.foundations import Segment
    from commplan.model.places import Group
    from commplan.model.plan import Plan

AUDIENCE_KINDS = ("segment", "tier", "group")
_EVERYONE = ALWAYS_DEFINED["segment"]
_MOST_PARTS = 8
"""So many parts of a kind, those written to most, are tried together: that bounds the work."""


_MOST_SIDES = 3
"""An atom has at most so many parts: two segments that overlap, and a tier."""


class Cohort(NamedTuple):
    """A segment, tier or group, by its key."""

    kind: str
    key: str


Atom: TypeAlias = "tuple[Cohort, ...]"
"""Who is in all of these parts at once; empty for members of whom nothing else is known."""


class Audience(NamedTuple):
    """Whom a message is meant for: everyone or some parts, without some others.

    ``is_known`` is False where it names only what the plan does not define.
    """

    is_everyone: bool
    parts: frozenset[Cohort] = frozenset()
    without: frozenset[Cohort] = frozenset()
    is_known: bool = True

    def reaches(self, atom: Atom) -> bool:
        """Tell whether the members of an atom receive the message."""
        if not self.is_known or (self.without and not self.without.isdisjoint(atom)):
            return False
        return self.is_everyone or not self.parts.isdisjoint(atom)


EVERYONE = Audience(is_everyone=True)


class Population(NamedTuple):
    """The parts of a membership: what they are called, and which share members for certain.

    ``rooms`` are the groups of a channel, by its place: each with its segments and tiers behind it.
    """

    names: Mapping[Cohort, str]
    kin: Mapping[Cohort, frozenset[Cohort]]
    rooms: Mapping[Route, tuple[Atom, ...]]

    def share_members(self, first: Audience, second: Audience) -> bool:
        """Tell whether somebody is in both for certain; what may be so does not count."""
        if not (first.is_known and second.is_known):
            return False
        if first.is_everyone and second.is_everyone:
            return True
        if first.is_everyone or second.is_everyone:
            some, all_ = (second, first) if first.is_everyone else (first, second)
            return bool(some.parts - all_.without)
        return any(
            part in second.parts or not second.parts.isdisjoint(self.kin.get(part, frozenset()))
            for part in first.parts
        )

    def name_atom(self, atom: Atom) -> str:
        """Return what planners call the parts of an atom, joined; empty for everyone."""
        return " + ".join(self.names.get(part, part.key) for part in atom)


class Fullest(NamedTuple):
    """The atom that receives most, how much, and whether anybody is in it for certain."""

    atom: Atom
    messages: int
    is_sure: bool


def resolve_audience(texts: tuple[str, ...], excluded: tuple[str, ...], index: Index) -> Audience:
    """Return whom an ``audience`` means; nobody named means everyone whom the channel has."""
    if not texts and not excluded:
        return EVERYONE
    parts = _find_parts(texts, index)
    without = _find_parts(excluded, index)
    if not texts or any(text in _EVERYONE for text in texts):
        return Audience(is_everyone=True, without=without)
    return Audience(is_everyone=False, parts=parts - without, is_known=bool(parts - without))


def _find_parts(texts: tuple[str, ...], index: Index) -> frozenset[Cohort]:
    found = (index.find(text, AUDIENCE_KINDS) for text in texts)
    return frozenset(Cohort(named.kind, named.key) for named in found if named is not None)


def survey_population(plan: Plan, index: Index) -> Population:
    """Return the parts of the membership and who is in which."""
    names = {
        Cohort(named.kind, named.key): named.called
        for named in index.items
        if named.kind in AUDIENCE_KINDS
    }
    kin: dict[Cohort, set[Cohort]] = {}
    rooms: dict[Route, list[Atom]] = {}
    for segment in plan.segments:
        _relate(_part_of(segment), _find_parts(segment.overlaps, index), kin)
    for group in plan.community.groups if plan.community is not None else ():
        part, members = _part_of(group), _find_parts((*group.segments, *group.tiers), index)
        _relate(part, members, kin)
        channel = index.find(group.channel, ("channel",))
        if channel is not None:
            rooms.setdefault(channel.route, []).append((part, *sorted(members)))
    return Population(
        names,
        {part: frozenset(others) for part, others in kin.items()},
        {route: tuple(atoms) for route, atoms in rooms.items()},
    )


def _part_of(item: Segment | Group) -> Cohort:
    return Cohort(item.kind_of_item, item.key)


def _relate(part: Cohort, others: Iterable[Cohort], kin: dict[Cohort, set[Cohort]]) -> None:
    for other in others:
        if other != part:
            kin.setdefault(part, set()).add(other)
            kin.setdefault(other, set()).add(part)


def find_fullest(
    counts: Mapping[Audience, int], limit: int, population: Population
) -> Fullest | None:
    """Return the atom that receives most of these messages, where that is more than ``limit``.

    ``counts`` are the messages of a window by their audience. An atom that exists for certain comes
    before one that may: a tier together with a segment.
    """
    weights: dict[Cohort, int] = {}
    to_all = 0
    for audience, number in counts.items():
        to_all += number if audience.is_everyone else 0
        for part in audience.parts:
            weights[part] = weights.get(part, 0) + number
    if to_all + sum(nlargest(_MOST_SIDES, weights.values())) <= limit:
        return None
    top = _list_top(weights)
    singles: list[Atom] = [(part,) for part in top]
    pairs = [pair for pair in combinations(top, 2) if pair[1] in population.kin.get(pair[0], ())]
    tiers = [part for part in top if part.kind == "tier"]
    perhaps = [
        (*atom, tier)
        for atom in (*singles, *pairs)
        if all(part.kind == "segment" for part in atom)
        for tier in tiers
    ]
    found = _weigh_all([(), *singles, *pairs], counts)
    if found[1] > limit:
        return Fullest(*found, is_sure=True)
    found = _weigh_all([(), *perhaps], counts)
    return Fullest(*found, is_sure=False) if found[1] > limit else None


def _list_top(weights: Mapping[Cohort, int]) -> list[Cohort]:
    """Return the parts of each kind that are written to most."""
    top: list[Cohort] = []
    for kind in AUDIENCE_KINDS:
        parts = (part for part in weights if part.kind == kind)
        top += nlargest(_MOST_PARTS, parts, key=lambda part: (weights[part], part))
    return top


def find_fullest_room(
    counts: Mapping[Audience, int], limit: int, rooms: tuple[Atom, ...]
) -> Fullest | None:
    """Return the group that is written to most, where that is more than ``limit``.

    A message to a tier of which no group says that it is there goes to the groups that name no tier
    at all, as far as anybody knows.
    """
    sure = _weigh_rooms(rooms, counts, limit)
    if sure[1] > limit:
        return Fullest(*sure, is_sure=True)
    placed = {part for room in rooms for part in room if part.kind == "tier"}
    homeless = {
        audience: number
        for audience, number in counts.items()
        if audience.parts
        and all(part.kind == "tier" for part in audience.parts)
        and audience.parts.isdisjoint(placed)
    }
    if not homeless:
        return None
    open_rooms = tuple(room for room in rooms if not any(part.kind == "tier" for part in room))
    atom, count = _weigh_rooms(open_rooms, counts, 0)
    count += sum(homeless.values())
    return Fullest(atom, count, is_sure=False) if open_rooms and count > limit else None


def _weigh_rooms(
    rooms: tuple[Atom, ...], counts: Mapping[Audience, int], limit: int
) -> tuple[Atom, int]:
    """Return the fullest group; those that cannot be above the limit are not looked at."""
    weights: dict[Cohort, int] = {}
    to_all = sum(number for audience, number in counts.items() if audience.is_everyone)
    for audience, number in counts.items():
        for part in audience.parts:
            weights[part] = weights.get(part, 0) + number
    close = [room for room in rooms if to_all + sum(weights.get(part, 0) for part in room) > limit]
    return _weigh_all(close, counts) if close else ((), 0)


def _weigh_all(atoms: list[Atom], counts: Mapping[Audience, int]) -> tuple[Atom, int]:
    """Return the fullest atom and its messages, the simplest one where several are as full."""
    weighed = [
        (sum(number for audience, number in counts.items() if audience.reaches(atom)), atom)
        for atom in atoms
    ]
    count, atom = max(weighed, key=lambda one: one[0])
    return atom, count
