"""What of a plan could not be read: where something may stand that a rule would call missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.references import SECTION_OF_KIND

if TYPE_CHECKING:
    from commplan.model.plan import Plan


def may_be_unread(plan: Plan, *kinds: str) -> bool:
    """Tell whether an item of these kinds, or a part of its section, could not be read."""
    if any(broken.kind in kinds for broken in plan.broken):
        return True
    lacking = {*plan.unread, *plan.incomplete}
    return any(SECTION_OF_KIND[kind] in lacking for kind in kinds)
