"""The risks after two quarters: steps, movements, and the money at risk."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tests.examples.figures.cells import QUARTERS, items, name_item

CHANCES = {step: Decimal(share) / 100 for step, share in enumerate((5, 20, 40, 60, 85), start=1)}
"""The house scale: what probability a step from 1 to 5 stands for."""


class Standing(NamedTuple):
    """A risk at the end of a quarter: its steps, the money, and what became of it.

    ``cells`` are where its steps were last written.
    """

    name: str
    probability: int
    impact: int
    money: Decimal | None
    state: str
    cells: str

    @property
    def score(self) -> int:
        return self.probability * self.impact

    @property
    def exposure(self) -> Decimal:
        """Only what may still happen is money at risk."""
        is_open = self.state == "open"
        return CHANCES[self.probability] * self.money if is_open and self.money else Decimal()


def list_standings(last: str) -> dict[str, Standing]:
    """Return the risks at the end of a quarter, by their id, or name where they have none."""
    found = {}
    for one in items("plan: risks"):
        key = name_item(one)
        found[key] = _read(one, f"plan: risks[{key}]")
    for quarter in QUARTERS[: QUARTERS.index(last) + 1]:
        for told in items(f"{quarter}: risks"):
            key, cell = name_item(told), f"{quarter}: risks[{name_item(told)}]"
            found[key] = _update(found[key], told, cell) if key in found else _read(told, cell)
    return found


def list_shown() -> list[Standing]:
    """Return the risks of the review: without those that were closed in an earlier quarter."""
    before, now = list_standings("Q1"), list_standings("Q2")
    return [one for key, one in now.items() if key not in before or before[key].state != "closed"]


def sum_exposure(quarter: str) -> Decimal:
    return sum((one.exposure for one in list_standings(quarter).values()), Decimal())


def _read(item: dict[str, object], cell: str) -> Standing:
    probability, impact = item["probability"], item["impact"]
    assert isinstance(probability, int)
    assert isinstance(impact, int)
    money = Decimal(str(item["money"])) if "money" in item else None
    name = str(item.get("statement") or item["risk"])
    cells = f"{cell}.probability; {cell}.impact"
    return Standing(name, probability, impact, money, "open", cells)


def _update(was: Standing, told: dict[str, object], cell: str) -> Standing:
    state = str(told.get("state", was.state))
    if "probability" not in told:
        return was._replace(state=state)
    now = _read({"statement": was.name, **told}, cell)
    return now._replace(money=was.money, state=state)
