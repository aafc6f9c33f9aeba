"""Whether the quarters of a KPI make its year."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commplan.model.goals import Kpi, Quarters, Rollup

ROLLUPS: tuple[Rollup, ...] = ("sum", "average", "last", "max", "weighted")


class YearTarget(NamedTuple):
    """The year of a KPI: as written, and as its quarters make it by the declared roll-up.

    ``fitting`` are the other roll-ups under which the quarters would make the written year.
    """

    kpi: Kpi
    written: Decimal | None
    computed: Decimal | None
    fitting: tuple[Rollup, ...]

    @property
    def year(self) -> Decimal | None:
        """The year's target: as written, else as computed."""
        return self.computed if self.written is None else self.written

    @property
    def fits(self) -> bool:
        """Whether both agree, to the digits in which the year is written."""
        if self.written is None or self.computed is None:
            return True
        return agree(self.written, self.computed)


def agree(written: Decimal, computed: Decimal) -> bool:
    """Tell whether ``computed``, rounded to the digits of ``written``, is ``written``."""
    exponent = written.as_tuple().exponent
    unit = Decimal(1).scaleb(min(int(exponent), 0))
    return abs(written - computed) <= unit / 2 if computed != written else True


def roll_up(
    quarters: tuple[Decimal, ...], method: Rollup, weights: tuple[Decimal, ...] | None
) -> Decimal | None:
    """Return the year of four quarters; None where ``weighted`` has no weights to go by."""
    match method:
        case "sum":
            return sum(quarters, Decimal(0))
        case "average":
            return sum(quarters, Decimal(0)) / len(quarters)
        case "last":
            return quarters[-1]
        case "max":
            return max(quarters)
        case "weighted":
            if weights is None or not sum(weights):
                return None
            pairs = zip(quarters, weights, strict=True)
            return sum((value * weight for value, weight in pairs), Decimal(0)) / sum(weights)


def list_quarters(kpi: Kpi, values: Quarters | None) -> tuple[Decimal, ...] | None:
    """Return the four quarters, or None where one is missing."""
    quarters = values.by_quarter(kpi.rollup) if values is not None else ()
    known = tuple(one for one in quarters if one is not None)
    return known if quarters and len(known) == len(quarters) else None


def roll_up_year(kpi: Kpi) -> YearTarget:
    """Compare the written year of a KPI with what its quarters make."""
    targets = kpi.targets
    quarters = list_quarters(kpi, targets)
    written = targets.year if targets is not None else None
    if quarters is None:
        return YearTarget(kpi, written, None, ())
    weights = list_quarters(kpi, kpi.season)
    computed = roll_up(quarters, kpi.rollup, weights)
    others = (method for method in ROLLUPS if method != kpi.rollup)
    fitting = (
        ()
        if written is None
        else tuple(
            method
            for method in others
            if (year := roll_up(quarters, method, weights)) is not None and agree(written, year)
        )
    )
    return YearTarget(kpi, written, computed, fitting)
