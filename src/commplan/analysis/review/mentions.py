"""Whom files of actuals speak of: every reference to an item of the plan, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.references import collect_references
from commplan.model.actuals import ACTUALS_SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Index, Reference
    from commplan.model.actuals import Actuals
    from commplan.model.base import Base, Item


def list_mentions(files: Iterable[Actuals], index: Index) -> tuple[Reference, ...]:
    """Return every reference that the files make, resolved as far as that is possible.

    A risk that one of them declares ``new`` is known from then on, and no reference to the plan.
    """
    found: list[Reference] = []
    new_risks: set[str] = set()
    for file in files:
        new_risks |= {one.risk for one in file.risks if one.new}
        for name in ACTUALS_SECTIONS:
            section: Base | tuple[Item, ...] | None = getattr(file, name)
            if isinstance(section, tuple):
                for item in section:
                    collect_references(item, item.route, item, index.find_all, found)
            elif section is not None:
                collect_references(section, (*file.route, name), None, index.find_all, found)
    return tuple(one for one in found if one.kinds != ("risk",) or one.text not in new_risks)
