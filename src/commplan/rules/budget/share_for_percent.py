"""BUD071: a percentage is written as a share of one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.goals import Kpi, Quarters
    from commplan.model.plan import Plan

_PERCENT_UNITS = frozenset({"%", "％", "percent", "百分比"})
_FAR = 20
"""Targets that are so many times the baseline, or less than such a part, are of another scale."""

_WHOLE = Decimal(1)


class _Figure(NamedTuple):
    """A percentage, where it stands, what has it, and the key of that item where it is one."""

    value: Decimal
    route: Route
    called: str
    keys: tuple[str, ...] = ()


class ShareForPercent(Rule):
    """A percentage is written as a share of one.

    Why: 0.31 for 31 % makes every total and every chart a hundred times too small.
    Do: write `31` or `31%`; where less than one percent is meant, use the unit ‰.
    Catalogue: BUD-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 月活跃率
            unit: "%"
            direction: higher
            rollup: average
            targets: [0.22, 0.24, 0.25, 0.27]  # BUD071
        segments:
          - {name: 老客, share: 60}
          - {name: 新客, share: 0.4}  # BUD071

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 月活跃率
            unit: "%"
            direction: higher
            rollup: average
            targets: [22, 24, 25, 27]
        segments:
          - {name: 老客, share: 60}
          - {name: 新客, share: 40}
    """

    fault = Fault(
        "BUD071",
        "share-for-percent",
        Severity.WARNING,
        message=("{item}: {written} is less than one percent",),
        help=("write {meant} if {meant} % is meant; for less than one percent use the unit ‰",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the KPIs in percent, and at shares that stand beside one another."""
        for kpi in facts.plan.kpis:
            for figure in _find_in_kpi(kpi):
                yield self._report(figure._replace(keys=(kpi.key,)))
        for shares in _list_shares(facts.plan):
            for figure in _find_among(shares):
                yield self._report(figure)

    def _report(self, figure: _Figure) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": figure.called,
            "written": str(figure.value),
            "meant": figure.value * 100,
        }
        return self.point_at(figure.route, figure.keys, said)


def _is_share(value: Decimal) -> bool:
    return 0 < value < _WHOLE


def _find_in_kpi(kpi: Kpi) -> Iterator[_Figure]:
    """Yield the first figure of a KPI's targets, or its baseline, where it looks like a share.

    A rate that is to fall may well be below one percent, unless its baseline says otherwise.
    """
    if kpi.unit.strip().casefold() not in _PERCENT_UNITS or kpi.targets is None:
        return
    figures = [
        _Figure(value, (*kpi.route, "targets", *place), name_item(kpi))
        for place, value in _list_values(kpi.targets)
    ]
    values = [figure.value for figure in figures]
    base = kpi.baseline.value if kpi.baseline is not None else None
    if not values:
        return
    is_low = all(_is_share(value) for value in values)
    is_far = base is not None and base >= _FAR * max(values)
    if is_low and (is_far or (kpi.direction != "lower" and (base is None or base < _WHOLE))):
        yield figures[0]
    elif base is not None and _is_share(base) and min(values) >= _FAR * base:
        yield _Figure(base, (*kpi.route, "baseline", "value"), name_item(kpi))


def _list_values(quarters: Quarters) -> Iterator[tuple[Route, Decimal]]:
    for name in ("Q1", "Q2", "Q3", "Q4", "year"):
        value: Decimal | None = getattr(quarters, name)
        if value is not None:
            yield (name,), value
    for number, value in enumerate(quarters.months):
        yield ("months", number), value


def _list_shares(plan: Plan) -> Iterator[list[_Figure]]:
    """Yield the shares that belong together: those of segments, of pillars, of rivals, of a mix."""
    for items in (plan.segments, plan.content.pillars if plan.content is not None else ()):
        yield [
            _Figure(item.share, (*item.route, "share"), name_item(item), (item.key,))
            for item in items
            if item.share is not None
        ]
    rivals = plan.background.competitors if plan.background is not None else ()
    yield [
        _Figure(rival.share, ("background", "competitors", number, "share"), str(rival.name))
        for number, rival in enumerate(rivals)
        if rival.share is not None
    ]
    for channel in plan.channels:
        yield [
            _Figure(
                part.share,
                (*channel.route, "mix", number, "share"),
                str(part.kind),
                (channel.key,),
            )
            for number, part in enumerate(channel.mix)
        ]


def _find_among(shares: list[_Figure]) -> Iterator[_Figure]:
    """Yield shares of one beside percentages; of several that make up one whole, the first."""
    low = [figure for figure in shares if _is_share(figure.value)]
    if len(low) < len(shares):
        yield from low
    elif len(low) > 1 and sum(figure.value for figure in low) == _WHOLE:
        yield low[0]
