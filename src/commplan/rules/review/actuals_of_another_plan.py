"""REV019: a file of actuals names another plan than the one that it stands beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Key, Severity
from commplan.model.words import fold_value
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.plan import Plan

_FILE_ENDINGS = (".yaml", ".yml", ".json")


class ActualsOfAnotherPlan(Rule):
    """A file of actuals names another plan than the one that it stands beside.

    Why: a copied file brings the numbers of another brand or year into the review.
    Do: write the title of this plan, or move the file beside its own.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/2026-Q1.yaml
        plan: 会员体系 2026  # REV019
        members: {joined: 90}

    Good::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/2026-Q1.yaml
        plan: 粉丝社群 2026
        members: {joined: 90}
    """

    fault = Fault(
        "REV019",
        "actuals-of-another-plan",
        Severity.ERROR,
        message=("the actuals are of the plan “{named}”, this plan is “{title}”",),
        help=("move the file beside its own plan, or write `{key}: {title}`",),
        notes={"replace": "write `{title}`"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the plan that a file names by its title; a path is taken at its word."""
        titles = _list_titles(facts.plan)
        for file in facts.analysis.actuals:
            named = file.head.plan
            if named is None or named.casefold().endswith(_FILE_ENDINGS):
                continue
            if _fold(named) not in titles:
                title = str(facts.plan.root.title)
                route = (*file.route, "plan")
                said: dict[str, Fact] = {
                    "named": named,
                    "title": title,
                    "key": Key("ActualsHead.plan"),
                }
                fixes = (Fix("replace", (Edit(route, title),), {"title": title}),)
                yield self.point_at(route, (file.file,), said, fixes=fixes)


def _list_titles(plan: Plan) -> frozenset[str]:
    """Return the title of the plan in each of its languages, ready to be compared."""
    title = plan.root.title
    translations: dict[str, str] = getattr(title, "translations", {})
    return frozenset(_fold(one) for one in (title, *translations.values()))


def _fold(text: str) -> str:
    """Return a text without what differs between two hands: width, case, spaces."""
    return "".join(fold_value(text).casefold().split())
