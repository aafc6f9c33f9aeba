"""What changed as JSON, for other programs; ``docs/spec/diff-json.md`` says what it means."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.model.base import Item

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.analysis.changes import (
        AmountMove,
        Changes,
        DayMove,
        ItemChange,
        PeopleMove,
        StatusMove,
        Totals,
    )
    from commplan.model.base import Base
    from commplan.model.dates import DateRange

SCHEMA_VERSION = 1


class Compared(NamedTuple):
    """The two plans: what they are called, how many findings there were on reading, the money."""

    old: str
    new: str
    old_findings: int
    new_findings: int
    currency: str


def write_changes_json(changes: Changes, compared: Compared, version: str) -> str:
    """Return one JSON object, ended by a line end."""
    whole = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "commplan", "version": version},
        "old": {"path": compared.old, "findings": compared.old_findings},
        "new": {"path": compared.new, "findings": compared.new_findings},
        "same": changes.is_nothing,
        "currency": compared.currency,
        "totals": _totals(changes.totals),
        "added": [_name(one.kind_of_item, one) for one in changes.added],
        "removed": [_name(one.kind_of_item, one) for one in changes.removed],
        "changed": [_change(one) for one in changes.changed],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _totals(totals: Totals) -> dict[str, Any]:
    largest = totals.largest
    move = None if largest is None else largest.main_move
    return {
        "budget": {"before": _number(totals.budget[0]), "after": _number(totals.budget[1])},
        "planned": {
            "before": _number(totals.planned[0]),
            "after": _number(totals.planned[1]),
            "difference": _number(totals.planned_difference),
        },
        "moved": totals.moved,
        "later": totals.later,
        "earlier": totals.earlier,
        "mean_slip_days": _number(totals.mean_slip and round(totals.mean_slip, 1)),
        "largest_slip": None
        if largest is None or move is None
        else {**_name(largest.kind, largest.after), "days": move.slip},
    }


def _name(kind: str, part: Base) -> dict[str, Any]:
    if isinstance(part, Item):
        return {"kind": kind, "key": part.key, "name": part.called}
    return {"kind": kind, "key": kind, "name": None}


def _change(change: ItemChange) -> dict[str, Any]:
    was = change.before.called if isinstance(change.before, Item) else None
    return {
        **_name(change.kind, change.after),
        "renamed_from": was if change.is_renamed else None,
        "days": [_days(one) for one in change.days],
        "money": [_amount(one) for one in change.money],
        "targets": [{**_amount(one), "unit": one.unit} for one in change.targets],
        "people": [_people(one) for one in change.people],
        "status": [_status(one) for one in change.status],
        "other": list(change.others),
    }


def _days(move: DayMove) -> dict[str, Any]:
    is_known = move.before is not None and move.after is not None
    return {
        "field": move.field,
        "before": _range(move.before),
        "after": _range(move.after),
        "shift_days": move.shift if is_known else None,
        "slip_days": move.slip if is_known else None,
        "longer_days": move.longer if is_known else None,
    }


def _range(days: DateRange | None) -> dict[str, str] | None:
    if days is None:
        return None
    return {"start": days.start.isoformat(), "end": days.end.isoformat()}


def _amount(move: AmountMove) -> dict[str, Any]:
    return {
        "field": move.field,
        "part": move.part or None,
        "before": _number(move.before),
        "after": _number(move.after),
        "difference": _number(move.difference),
    }


def _people(move: PeopleMove) -> dict[str, Any]:
    return {"field": move.field, "gone": list(move.gone), "come": list(move.come)}


def _status(move: StatusMove) -> dict[str, Any]:
    return {"field": move.field, "before": move.before, "after": move.after}


def _number(value: Decimal | None) -> str | None:
    """Return an exact number as text: JSON numbers are read as floats."""
    return None if value is None else format(value.normalize(), "f")
