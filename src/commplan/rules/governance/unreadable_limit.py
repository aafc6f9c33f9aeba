"""GOV041: a limit of the plan cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.limits.figures import list_spellings
from commplan.analysis.limits.judging import Misread
from commplan.diagnostics import Fault, Severity, Word
from commplan.reading.suggest import FIRST_IDEOGRAPH, suggest_name
from commplan.rules.base import Facts, Rule
from commplan.rules.governance.amounts_of_limits import show_path
from commplan.rules.naming import MOST_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.limits.tokens import Unreadable
    from commplan.diagnostics import Diagnostic, Fact

_LONGEST_FOUND = 40


class UnreadableLimit(Rule):
    """A limit of the plan cannot be read.

    Why: the planner believes that something is watched, and nothing is.
    Do: correct the condition at the place that the message names. A condition compares figures of
    the plan with numbers: `budget.total <= 60万`, `person("林一").load_max_percent <= 100%`,
    `预算.总额 <= 60万 and 活动.同时最多 <= 5`.
    Catalogue: GOV-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 60万}
        limits:
          - expr: budget.totl <= 60万  # GOV041
          - expr: budget.total <= 60万 and  # GOV041

    Good::

        title: 粉丝社群 2026
        period: 2026
        budget: {total: 60万}
        limits:
          - expr: budget.total <= 60万
    """

    fault = Fault(
        "GOV041",
        "unreadable-limit",
        Severity.ERROR,
        message=(
            "the condition has no figure called `{figure}` (character {place})",
            "there is no {kind} called `{name}` (character {place})",
            "the condition cannot be read at character {place}, `{found}`: {problem}",
            "the condition cannot be read at character {place}: {problem}",
        ),
        help=(
            "did you mean `{suggestion}`?",
            "known: {known}",
            "write it like `{example}`",
            'write it like `budget.total <= 60万`, or `person("林一").hours <= 1500`',
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the limits that cannot be read; each says its first fault."""
        for verdict in facts.analysis.limits:
            if isinstance(verdict, Misread):
                limit, wrong = verdict.limit, verdict.fault
                said = {"place": wrong.start + 1, **_explain(wrong)}
                found = self.point_at((*limit.route, "expr"), (limit.key,), said)
                yield found._replace(characters=(wrong.start, wrong.end))


def _explain(wrong: Unreadable) -> dict[str, Fact]:
    match wrong.trouble:
        case "figure":
            return _explain_figure(wrong.found)
        case "item":
            return _explain_item(wrong)
        case "name_missing" | "name_unasked":
            bare = wrong.found.replace("()", "")
            near = next(one for one in list_spellings() if one.replace("()", "") == bare)
            return {"problem": Word(f"limit.{wrong.trouble}"), "example": show_path(near)}
        case _:
            said: dict[str, Fact] = {"problem": Word(f"limit.{wrong.trouble}")}
            if wrong.found:
                said["found"] = wrong.found[:_LONGEST_FOUND]
            return said


def _explain_figure(path: str) -> dict[str, Fact]:
    """Return the nearest figure, else those that begin like it, else some of all."""
    is_chinese = any(sign >= FIRST_IDEOGRAPH for sign in path)
    names = [one for one in list_spellings() if (one >= FIRST_IDEOGRAPH) is is_chinese]
    said: dict[str, Fact] = {"figure": show_path(path)[:_LONGEST_FOUND]}
    near = suggest_name(path, names)
    if near is not None:
        return said | {"suggestion": show_path(near)}
    head = path.partition(".")[0].replace("()", "").casefold()
    alike = [one for one in names if one.partition(".")[0].replace("()", "").casefold() == head]
    known = tuple(show_path(one) for one in (alike or names)[:MOST_NAMES])
    return said | {"known": known}


def _explain_item(wrong: Unreadable) -> dict[str, Fact]:
    near = suggest_name(wrong.found, wrong.known)
    said: dict[str, Fact] = {"kind": Word(f"kind.{wrong.kind}"), "name": wrong.found}
    if near is not None:
        return said | {"suggestion": near}
    return said | {"known": wrong.known[:MOST_NAMES]}
