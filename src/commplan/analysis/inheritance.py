"""What an item takes over from the campaign it belongs to, and from the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.model.schedule import Activity, Campaign

if TYPE_CHECKING:
    from commplan.analysis.references import Index
    from commplan.model.base import Item
    from commplan.model.plan import Plan


def find_owner(item: Item, plan: Plan, index: Index) -> str | None:
    """Return who answers for an item, as written: its own owner, the campaign's, the plan's."""
    return _find(item, "owner", plan, index)


def find_approver(item: Item, plan: Plan, index: Index) -> str | None:
    """Return who approves an item, as written: its own approver, the campaign's, the plan's."""
    return _find(item, "approver", plan, index)


def _find(item: Item, field: str, plan: Plan, index: Index) -> str | None:
    own: str | None = getattr(item, field, None)
    if own is not None:
        return own
    if isinstance(item, Activity) and item.campaign is not None:
        named = index.find(item.campaign, ("campaign",))
        campaign = named.item if named is not None else None
        own = getattr(campaign, field) if isinstance(campaign, Campaign) else None
    from_root: str | None = getattr(plan.root, field)
    return own if own is not None else from_root
