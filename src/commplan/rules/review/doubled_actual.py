"""REV017: the same thing is stated twice for the same days."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from commplan.analysis.review.doubles import find_doubles
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.review.doubles import Double
    from commplan.diagnostics import Diagnostic, Fact


class DoubledActual(Rule):
    """A KPI, a milestone, an activity, a cost or a channel is stated twice for the same days.

    It may stand twice in one file, or in the file of a month and in that of its quarter. Costs of
    one item in different categories are different costs. Days after a file's `as_of` do not count,
    unless it is complete.

    Why: amounts would be counted twice, or one of two different values would be shown by chance.
    Do: keep one of the two; the later one counts until then, and of two that end on the same day
    the one about more days.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 五月手账节, when: 2026-05-09..17, budget: 3万}
        --- # actuals/2026-05.yaml
        spend:
          - {for: A1, actual: 26000}  # REV017
        --- # actuals/2026-Q2.yaml
        spend:
          - {for: 五月手账节, actual: 28000}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 五月手账节, when: 2026-05-09..17, budget: 3万}
        --- # actuals/2026-05.yaml
        spend:
          - {for: A1, actual: 26000}
        --- # actuals/2026-06.yaml
        spend:
          - {for: A1, actual: 2000}
    """

    fault = Fault(
        "REV017",
        "doubled-actual",
        Severity.ERROR,
        message=(
            "{item} is stated for the same days in {file} too; only what stands there counts",
            "{item} is stated twice; only the later line counts",
        ),
        help=("keep one of the two; a month and its quarter must not both give the same item",),
        notes={"counts": "this one counts"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report every statement that does not count, beside the one that does."""
        for double in find_doubles(facts.analysis.actuals, facts.analysis.index):
            yield self._report(double, facts)

    def _report(self, double: Double, facts: Facts) -> Diagnostic:
        counting, ignored = double.counts, double.ignored
        field = ignored.item.naming.removesuffix("_")
        word: str = getattr(ignored.item, ignored.item.naming)
        said: dict[str, Fact] = {"item": name_word(word, facts.analysis.index)}
        if counting.file is not ignored.file:
            said["file"] = PurePosixPath(counting.file.file).name
        related = (Related((*counting.item.route, field), "counts"),)
        return self.point_at((*ignored.item.route, field), (word,), said, related)
