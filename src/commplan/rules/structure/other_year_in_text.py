"""STR071: a title names a year in which the plan does not lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.left_overs import find_other_years
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.passages import cut_short, list_keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.wording.left_overs import LeftOver
    from commplan.diagnostics import Diagnostic, Fact


class OtherYearInText(Rule):
    """A title names a year in which the plan does not lie.

    Why: it was copied from last year's plan, and its days and prices may have been too.
    Do: write this year, and look at the rest of the line. Titles about the past may name it.
    Catalogue: STR-07.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 2025 年 618 会员专场, when: 2026-06-08..18}  # STR071

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 2026 年 618 会员专场, when: 2026-06-08..18}
          - {name: 2025 年度回顾长图, when: 2026-01-12}
    """

    fault = Fault(
        "STR071",
        "other-year-in-text",
        Severity.WARNING,
        message=(
            "{count} titles name another year than {own}: {titles}",
            "`{title}` names {year}, but the plan is for {own}",
        ),
        help=("is `{meant}` meant? Then check its days and amounts too",),
        notes={"again": "here too: {title}", "replace": "write {own}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report all titles together; the year is offered where the plan has only one."""
        period = facts.plan.period
        found = find_other_years(facts.analysis.prose, period)
        if not found:
            return
        first, own = found[0], str(period.start.year)
        said: dict[str, Fact] = {
            "title": cut_short(first.passage.text),
            "year": first.word,
            "own": own,
            "meant": _mend(first, own),
        }
        if len(found) > 1:
            said |= {
                "count": len(found),
                "titles": tuple(cut_short(one.passage.text) for one in found[:3]),
            }
        places = tuple(
            Related(one.passage.route, "again", facts={"title": cut_short(one.passage.text)})
            for one in found[1:]
        )
        edits = tuple(Edit(one.passage.route, _mend(one, own)) for one in found)
        fixes = (Fix("replace", edits, {"own": own}),)
        keys = list_keys(one.passage for one in found)
        yield self.point_at(first.passage.route, keys, said, places, fixes=fixes)


def _mend(left_over: LeftOver, year: str) -> str:
    return left_over.passage.text.replace(left_over.word, year)
