"""A plan with one KPI and its actuals, for tests of the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review import Review, make_period
from commplan.model.dates import DateRange
from tests.plans import HEAD, analysis_of

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.review.kpi_standings import KpiStanding

ORDERS = "{name: 活动订单, unit: 单, direction: higher, rollup: sum, targets: [100, 200, 300, 400]}"


def write_file(name: str, text: str) -> str:
    return f"--- # actuals/2026-{name}.yaml\n{text}\n"


def review_text(text: str, days: DateRange | None = None) -> Review:
    analysis = analysis_of(HEAD + text)
    return analysis.standing if days is None else Review(analysis, make_period(analysis.plan, days))


def stand(kpi: str, *files: tuple[str, str], days: tuple[date, date] | None = None) -> KpiStanding:
    """Return where one KPI stands; each file is its name (``Q2``) and its line of ``kpis``."""
    written = "".join(write_file(name, f"kpis: [{line}]") for name, line in files)
    review = review_text(f"kpis: [{kpi}]\n{written}", DateRange(*days) if days else None)
    (standing,) = review.kpis
    return standing


def row(*values: object) -> tuple[object, ...]:
    """Return values as a row of a table: numbers of any kind compare with plain ones."""
    return values
