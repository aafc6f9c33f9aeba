"""BUD047: people are to be hired, and nothing in the budget pays for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.budget.posts import has_unread_amounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.marketing import Peak
    from commplan.model.people import Person
    from commplan.model.plan import Plan

_LABOUR = (
    *("人力", "招聘", "招募费", "兼职", "兼職", "外包", "劳务", "勞務", "工资", "工資", "薪"),
    *("客服", "人员", "人員", "培训", "培訓", "值守", "staff", "labour", "labor", "hire", "hiring"),
    *("recruiting", "agent", "salar", "wage", "payroll", "personnel", "freelance", "outsourced"),
)
"""Words by which a budget line or category is known to pay for people."""


class UnfundedHelp(Rule):
    """People are to be hired, and nothing in the budget pays for them.

    Extra agents for a peak are a warning; colleagues who join within the year are information, as
    their salaries often stand in another department's budget. A line, a category or an activity
    whose name speaks of people pays for them.

    Why: recruiting, temporary agents and night watches cost money in the quarter that is short.
    Do: add a budget line for them; one of 0 says that another department pays.
    Catalogue: BUD-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        service:
          peak_plan:
            - {when: 2026-11-05..18, extra_agents: 3}  # BUD047
        budget:
          total: 10万
          lines:
            - {name: 礼品, amount: 4万}

    Good::

        title: 粉丝社群 2026
        period: 2026
        service:
          peak_plan:
            - {when: 2026-11-05..18, extra_agents: 3}
        budget:
          total: 10万
          lines:
            - {name: 礼品, amount: 4万}
            - {name: 双11兼职客服, amount: 9000, quarter: Q4}
    """

    fault = Fault(
        "BUD047",
        "unfunded-help",
        Severity.WARNING,
        message=(
            "{agents} extra agents are planned from {start} to {end}, and nothing pays for them",
            "{people} join this year, and nothing in the budget pays for hiring",
        ),
        help=(
            "add a line for about {days} days of work of {agents} people",
            "add a line for recruiting; one of 0 says that another department pays",
        ),
        notes={"peak": "{agents} extra agents here as well"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at peaks first, else at those who join, in budgets that pay for no people."""
        plan = facts.plan
        peaks = tuple(_list_peaks(plan))
        joining = tuple(_list_joining(plan))
        if not (peaks or joining) or has_unread_amounts(plan):
            return
        if any(_pays_people(text) for text in dict.fromkeys(_list_texts(plan))):
            return
        yield self._report_peaks(peaks, facts) if peaks else self._report_joining(joining)

    def _report_peaks(self, peaks: tuple[tuple[Route, Peak], ...], facts: Facts) -> Diagnostic:
        route, first = peaks[0]
        said: dict[str, Fact] = {
            "agents": first.extra_agents or 0,
            "start": first.start,
            "end": first.end,
            "days": facts.analysis.calendar.count_workdays(first.start, first.end),
        }
        places = tuple(
            Related(other, "peak", facts={"agents": peak.extra_agents or 0})
            for other, peak in peaks[1:]
        )
        return self.point_at(route, (), said, places)

    def _report_joining(self, joining: tuple[Person, ...]) -> Diagnostic:
        said: dict[str, Fact] = {"people": tuple(person.called for person in joining)}
        keys = tuple(person.key for person in joining)
        return self.point_at((*joining[0].route, "from"), keys, said, severity=Severity.INFO)


def _list_peaks(plan: Plan) -> Iterator[tuple[Route, Peak]]:
    for number, peak in enumerate(plan.service.peak_plan if plan.service is not None else ()):
        if peak.extra_agents:
            yield ("service", "peak_plan", number, "extra_agents"), peak


def _list_joining(plan: Plan) -> Iterator[Person]:
    for person in plan.team.people if plan.team is not None else ():
        if person.from_ is not None and plan.period.start < person.from_ <= plan.period.end:
            yield person


def _list_texts(plan: Plan) -> Iterator[str]:
    """Yield the words by which money is known: of lines, categories and what is given to items."""
    if plan.budget is not None:
        for line in plan.budget.lines:
            yield f"{line.name} {line.category} {line.note}"
    for shares in (item.budget for group in (plan.activities, plan.campaigns) for item in group):
        yield from (share.category or "" for share in shares)


def _pays_people(text: str) -> bool:
    folded = text.casefold()
    return any(word in folded for word in _LABOUR)
