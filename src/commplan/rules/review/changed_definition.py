"""REV021: a KPI is counted in another way than before, and its earlier values are not restated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from commplan.diagnostics import Fault, Key, Related, Severity
from commplan.model.goals import Kpi
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.results import KpiActual

_Field: TypeAlias = Literal["formula", "source"]
_FIELDS: tuple[_Field, ...] = ("formula", "source")


class _Definition(NamedTuple):
    """How a KPI was counted last: the words, where they stand; None where nobody said it."""

    words: str | None
    place: Route


class ChangedDefinition(Rule):
    """A KPI is counted in another way than before, and its earlier values are not restated.

    Formula and source of a file are held against those of the file before, else of the plan. One
    that is stated first after values were given counts as a change as well.

    Why: two quarters that are counted in two ways cannot be compared, and the growth is made up.
    Do: count the earlier quarters again and write `restated: yes`, or keep the old way.
    Catalogue: REV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 复购订单
            unit: 单
            direction: higher
            rollup: sum
            targets: [200, 300, 300, 400]
            formula: 已签收且未退款的第二单
        --- # actuals/2026-Q1.yaml
        kpis:
          - {kpi: 复购订单, value: 190}
        --- # actuals/2026-Q2.yaml
        kpis:
          - kpi: 复购订单
            value: 350
            formula: 第二单，含退款  # REV021

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - name: 复购订单
            unit: 单
            direction: higher
            rollup: sum
            targets: [200, 300, 300, 400]
            formula: 已签收且未退款的第二单
        --- # actuals/2026-Q1.yaml
        kpis:
          - {kpi: 复购订单, value: 190}
        --- # actuals/2026-Q2.yaml
        kpis:
          - kpi: 复购订单
            value: 350
            formula: 第二单，含退款
            restated: yes
    """

    fault = Fault(
        "REV021",
        "changed-definition",
        Severity.WARNING,
        message=(
            "{kpi} has another {field} than before: it was “{before}”",
            "{kpi} states its {field} for the first time, after values were given without it",
        ),
        help=(
            (
                "count the earlier quarters again in the new way and write `restated: yes` "
                "here, or keep the old way"
            ),
        ),
        notes={"before": "so it was until now"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Follow each KPI through the files, in the order of their days."""
        index = facts.analysis.index
        known: dict[tuple[Route, _Field], _Definition] = {}
        for file in facts.analysis.actuals:
            for item in file.kpis:
                named = index.find(item.kpi, ("kpi",))
                if named is None or not isinstance(named.item, Kpi):
                    continue
                for field in _FIELDS:
                    place = (named.route, field)
                    before = known.get(place) or _read_plan(named.item, field)
                    yield from self._compare(named.item, item, field, before)
                    known[place] = _follow(item, field, before)

    def _compare(
        self, kpi: Kpi, item: KpiActual, field: _Field, before: _Definition | None
    ) -> Iterator[Diagnostic]:
        now: str | None = getattr(item, field)
        if now is None or item.restated or before is None or _is_same(now, before.words):
            return
        said: dict[str, Fact] = {"kpi": name_item(kpi), "field": Key(field)}
        if before.words is not None:
            said["before"] = before.words
        related = (Related(before.place, "before"),)
        yield self.point_at((*item.route, field), (kpi.key,), said, related)


def _read_plan(kpi: Kpi, field: _Field) -> _Definition | None:
    """Return the plan's definition; without one the first file may state it."""
    words: str | None = getattr(kpi, field)
    return None if words is None else _Definition(words, (*kpi.route, field))


def _follow(item: KpiActual, field: _Field, before: _Definition | None) -> _Definition:
    now: str | None = getattr(item, field)
    if now is not None:
        return _Definition(now, (*item.route, field))
    return before or _Definition(None, (*item.route, "kpi"))


def _is_same(one: str, other: str | None) -> bool:
    return other is not None and "".join(one.split()) == "".join(other.split())
