"""STR025: settings contradict one another or themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from commplan.diagnostics import Diagnostic, Route
    from commplan.model.settings import Settings


class ContradictorySetting(Rule):
    """A setting says two things at once, or something that no number can meet.

    Why: which of the two holds is chance, and the plan is judged by a number that nobody chose.
    Do: keep one of them; green begins above amber, and no threshold lies below zero.
    Catalogue: STR-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        settings:
          rules:
            - {rule: CAL012, severity: warning}
            - {rule: CAL012, severity: error}  # STR025

    Good::

        title: 粉丝社群 2026
        period: 2026
        settings:
          rules:
            - {rule: CAL012, severity: error}
    """

    fault = Fault(
        "STR025",
        "contradictory-setting",
        Severity.ERROR,
        message=(
            "`{word}` is set twice: {first} and {second}",
            "green begins at {green} %, below amber at {amber} %",
            "`{word}` is {negative}, which is below zero",
        ),
        help=(
            "keep `{second}` or `{first}`, not both",
            "swap them: green {amber} %, amber {green} %",
            "write a number from zero upwards",
        ),
        notes={"first": "here it is {first}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at rules and thresholds that are set twice, at lights and at signs."""
        settings = facts.plan.settings
        if settings is None:
            return
        rules = [(one.rule, one.severity) for one in settings.rules]
        thresholds = [(one.name, f"{one.value:f}") for one in settings.thresholds]
        yield from self._find_doubles(rules, ("settings", "rules"), "severity")
        yield from self._find_doubles(thresholds, ("settings", "thresholds"), "value")
        yield from self._find_impossible(settings)

    def _find_doubles(
        self, pairs: Sequence[tuple[str, str]], route: Route, field: str
    ) -> Iterator[Diagnostic]:
        seen: dict[str, int] = {}
        for number, (word, value) in enumerate(pairs):
            before = seen.setdefault(word, number)
            if pairs[before][1] != value:
                said = {"word": word, "first": pairs[before][1], "second": value}
                place = Related((*route, before, field), "first")
                yield self.point_at((*route, number, field), (word,), said, (place,))

    def _find_impossible(self, settings: Settings) -> Iterator[Diagnostic]:
        lights = settings.lights
        if lights is not None and lights.green < lights.amber:
            said = {"green": lights.green, "amber": lights.amber}
            yield self.point_at(("settings", "lights", "green"), ("lights",), said)
        for number, one in enumerate(settings.thresholds):
            if one.value < 0:
                route = ("settings", "thresholds", number, "value")
                yield self.point_at(route, (one.name,), {"word": one.name, "negative": one.value})
