"""REV015: a light was set by hand without a reason, or too far from what the numbers say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review import Review, make_period
from commplan.analysis.review.lights import Light, read_light
from commplan.diagnostics import Choice, Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.actuals import Actuals
    from commplan.model.results import KpiActual

_FAR = 2


class UnexplainedLight(Rule):
    """A light was set by hand without a reason, or too far from what the numbers say.

    Why: a light that follows a mood is believed by nobody, and neither are the others.
    Do: take the light out, or move it by one step and write why.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 成员数, unit: 人, direction: higher, rollup: last, targets: [900, 950, 990, 999]}
        --- # actuals/2026-Q1.yaml
        quarter: Q1
        kpis:
          - kpi: 成员数
            value: 600
            light: green  # REV015
            light_reason: 四月初补录了一批

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 成员数, unit: 人, direction: higher, rollup: last, targets: [900, 950, 990, 999]}
        --- # actuals/2026-Q1.yaml
        quarter: Q1
        kpis:
          - kpi: 成员数
            value: 600
            light: amber
            light_reason: 四月初补录了 250 人
    """

    fault = Fault(
        "REV015",
        "unexplained-light",
        Severity.ERROR,
        message=(
            "the light of {kpi} was changed from {computed} to {light} by hand",
            "the light of {kpi} was set to {light} by hand, and nobody says why",
        ),
        help=(
            "the numbers make it {computed}: take `light` out, or move it by one step at most",
            "add `light_reason`, or take `light` out",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every light that stands in a file: of the whole, and of its KPIs."""
        for file in facts.analysis.actuals:
            yield from self._check_head(file)
            if any(item.light is not None for item in file.kpis):
                yield from self._check_file(file, facts)

    def _check_head(self, file: Actuals) -> Iterator[Diagnostic]:
        """Ask for a reason only: by how much the light of the whole moves, the review decides."""
        asked = read_light(file.head.light)
        if asked is not None and file.head.light_reason is None:
            said: dict[str, Fact] = {"kpi": Word("review.whole"), "light": _word(asked)}
            yield self.point_at((*file.route, "light"), (), said)

    def _check_file(self, file: Actuals, facts: Facts) -> Iterator[Diagnostic]:
        computed = _compute_lights(file, facts)
        for item in file.kpis:
            asked = read_light(item.light)
            if asked is None:
                continue
            kpi = name_word(item.kpi, facts.analysis.index)
            said: dict[str, Fact] = {"kpi": kpi, "light": _word(asked)}
            light = _find_light(item, computed, facts)
            if light is not None and abs(light - asked) >= _FAR:
                said["computed"] = _word(light)
            elif item.light_reason is not None or "light_reason" in item.unread:
                continue
            yield self.point_at((*item.route, "light"), (item.kpi,), said)


def _compute_lights(file: Actuals, facts: Facts) -> dict[str, Light]:
    """Return the lights that the numbers of the file's days make, by the key of the KPI."""
    review = Review(facts.analysis, make_period(facts.plan, file.days))
    return {one.kpi.key: one.computed_light for one in review.kpis}


def _find_light(item: KpiActual, computed: dict[str, Light], facts: Facts) -> Light | None:
    named = facts.analysis.index.find(item.kpi, ("kpi",))
    light = computed.get(named.key) if named is not None else None
    return None if light is Light.GREY else light


def _word(light: Light) -> Choice:
    name = light.name.lower()
    return Choice(name, f"light.{name}")
