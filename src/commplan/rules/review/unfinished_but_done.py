"""REV012: something is said to be done and not to be done at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Choice, Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item, name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.resolutions import Action
    from commplan.model.results import ActivityActual

_WHOLE = 100


class UnfinishedButDone(Rule):
    """An activity is done with less than 100 percent, or an open action has a day of completion.

    Why: one of the two is wrong, and nobody can tell which.
    Do: correct the state, or the progress, or take the day of completion out.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 会员日, when: 2026-05-18}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        activities:
          - {activity: A1, state: done, progress: 60}  # REV012

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 会员日, when: 2026-05-18}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        activities:
          - {activity: A1, state: running, progress: 60}
    """

    fault = Fault(
        "REV012",
        "unfinished-but-done",
        Severity.ERROR,
        message=(
            "{item} is said to be done, but its progress is {progress}%",
            "{item} was done on {day}, but its state is {state}",
        ),
        help=(
            "write `progress: 100` instead of {progress}, or `state: running`",
            "write `state: done`, or take `done_on` out",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare state with progress, and state with the day of completion."""
        for file in facts.analysis.actuals:
            for activity in file.activities:
                if _is_half_done(activity):
                    yield self._report_activity(facts, activity)
            for action in file.actions:
                if action.done_on is not None and action.state in {"open", "dropped"}:
                    yield self._report_action(action)

    def _report_activity(self, facts: Facts, activity: ActivityActual) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_word(activity.activity, facts.analysis.index),
            "progress": activity.progress or 0,
        }
        return self.point_at((*activity.route, "progress"), (activity.activity,), said)

    def _report_action(self, action: Action) -> Diagnostic:
        state = action.state or ""
        said: dict[str, Fact] = {
            "item": name_item(action),
            "state": Choice(state, f"actuals.state.{state}"),
        }
        if action.done_on is not None:
            said["day"] = action.done_on
        return self.point_at((*action.route, "state"), (action.key,), said)


def _is_half_done(activity: ActivityActual) -> bool:
    progress = activity.progress
    return activity.state == "done" and progress is not None and progress < _WHOLE
