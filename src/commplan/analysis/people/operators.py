"""How many groups and members each operator looks after."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.people import Person, Stakeholder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.places import Group
    from commplan.model.plan import Plan

_NOTHING = Decimal(0)


class Charge(NamedTuple):
    """A part of a group (or of many alike): what falls to one of those who look after it.

    ``members`` are those of today and of the end of each quarter.
    """

    group: Group
    groups: Decimal
    members: tuple[Decimal, ...]


class Operator(NamedTuple):
    """Somebody who looks after groups."""

    person: Person | Stakeholder
    charges: tuple[Charge, ...]

    @property
    def groups(self) -> Decimal:
        """How many groups; half of one that two look after."""
        return sum((one.groups for one in self.charges), _NOTHING)

    @property
    def members(self) -> tuple[Decimal, ...]:
        """How many members, today and at the end of each quarter."""
        return tuple(
            sum(parts, _NOTHING)
            for parts in zip(*(one.members for one in self.charges), strict=True)
        )


def list_operators(plan: Plan, index: Index) -> tuple[Operator, ...]:
    """Return who looks after how much, in the order of the groups.

    Those are a group's admins, else the owner of its channel. A group with a leader is looked after
    by the leader. Where limits are written for certain groups, only those count.
    """
    if plan.community is None:
        return ()
    limits = plan.team.ratio_limits if plan.team is not None else None
    meant = {_find_route(text, index) for text in limits.groups} if limits is not None else set()
    led = {_find_route(text, index) for one in plan.community.leaders for text in one.groups}
    found: dict[Route, tuple[Person | Stakeholder, list[Charge]]] = {}
    for group in plan.community.groups:
        if group.route in led or (meant and group.route not in meant):
            continue
        people = tuple(_list_people(group, index))
        for person in people:
            charge = _share(group, len(people))
            found.setdefault(person.route, (person, []))[1].append(charge)
    return tuple(Operator(person, tuple(charges)) for person, charges in found.values())


def _share(group: Group, people: int) -> Charge:
    planned = group.size_plan.by_quarter("last") if group.size_plan is not None else (None,) * 4
    sizes: list[Decimal] = []
    for size in (group.size_now, *planned):
        known = size if size is not None else (sizes[-1] if sizes else _NOTHING)
        sizes.append(known)
    count = Decimal(1 if group.count is None else group.count)
    return Charge(group, count / people, tuple(size / people for size in sizes))


def _list_people(group: Group, index: Index) -> Iterator[Person | Stakeholder]:
    texts = group.admins
    if not texts:
        channel = index.find(group.channel, ("channel",))
        owner: str | None = getattr(channel.item, "owner", None) if channel is not None else None
        texts = (owner,) if owner is not None else ()
    for text in dict.fromkeys(texts):
        named = index.find(text, ("person", "stakeholder"))
        if named is not None and isinstance(named.item, Person | Stakeholder):
            yield named.item


def _find_route(text: str, index: Index) -> Route | None:
    named = index.find(text, ("group",))
    return named.route if named is not None else None
