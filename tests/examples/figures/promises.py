"""What was promised up to the last quarter, and what became of it, in days up to the review."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tests.examples.figures.cells import Item, day, items, name_item, to_day

TODAY = day("Q2: as_of")


class Promise(NamedTuple):
    """An action or a decision, with the day on which it was written down."""

    id: str
    what: str
    made: str
    made_on: date
    due: date
    state: str
    done_on: date | None

    @property
    def age(self) -> int:
        return (TODAY - self.made_on).days

    @property
    def overdue(self) -> int:
        """Days behind the due date: of those that are open up to today."""
        if self.state == "dropped":
            return 0
        return ((self.done_on or TODAY) - self.due).days


def list_promises() -> dict[str, Promise]:
    """Return what the first quarter's file promised, as the second one tells of it."""
    told = {name_item(one): one for one in items("Q2: actions")}
    made = {
        name_item(one): (section, one)
        for section in ("decisions_made", "actions")
        for one in items(f"Q1: {section}")
    }
    return {
        key: _read(key, f"Q1: {section}[{key}]", {**one, **told[key]})
        for key, (section, one) in made.items()
    }


def list_new_actions() -> list[str]:
    """Return the actions that the second quarter's file names first."""
    known = list_promises()
    return [key for one in items("Q2: actions") if (key := name_item(one)) not in known]


def _read(key: str, cell: str, item: Item) -> Promise:
    is_dated = "on" in item
    done_on = item.get("done_on")
    return Promise(
        key,
        str(item["what"]),
        f"{cell}.on" if is_dated else "Q1: as_of",
        to_day(item["on"]) if is_dated else day("Q1: as_of"),
        to_day(item["due"]),
        str(item["state"]),
        done_on if isinstance(done_on, date) else None,
    )
