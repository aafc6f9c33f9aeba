"""Who of the team is meant by a name: looked up once for each name, however often it stands."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from commplan.model.people import Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.analysis.references import Index

FindPerson: TypeAlias = "Callable[[str | None], Person | None]"


def look_up_people(index: Index) -> FindPerson:
    """Return what finds a person of the team by id or name; None for anybody else."""

    @cache
    def find(text: str | None) -> Person | None:
        named = index.find(text, ("person",))
        return named.item if named is not None and isinstance(named.item, Person) else None

    return find
