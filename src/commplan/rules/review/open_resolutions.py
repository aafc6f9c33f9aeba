"""REV051: what was resolved in an earlier review is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES, join_name, name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.review.promises import Promise
    from commplan.diagnostics import Diagnostic, Fact


class OpenResolutions(Rule):
    """Actions or decisions of an earlier review are still open behind their day.

    One without a day counts from the review on that made it. What is not due yet is left alone, and
    so is everything where the latest actuals have no `actions`. All are one finding, the oldest
    first.

    Why: the same resolution every quarter says that nobody has to keep his word.
    Do: finish it, give it a new day with a reason, or drop it.
    Catalogue: REV-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群主管}]}
        --- # actuals/2026-Q1.yaml
        quarter: Q1
        actions:
          - {id: D1, what: 重排推送日历, owner: 林一, due: 2026-04-10}
          - {id: D2, what: 回访退群的人, owner: 林一, due: 2026-04-30}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        actions:
          - {id: D1, what: 重排推送日历, owner: 林一, due: 2026-04-10, state: done}
          - {id: D2, what: 回访退群的人, owner: 林一, due: 2026-04-30, state: open}  # REV051

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群主管}]}
        --- # actuals/2026-Q1.yaml
        quarter: Q1
        actions:
          - {id: D1, what: 重排推送日历, owner: 林一, due: 2026-04-10}
          - {id: D2, what: 回访退群的人, owner: 林一, due: 2026-04-30}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        actions:
          - {id: D1, what: 重排推送日历, owner: 林一, due: 2026-04-10, state: done}
          - {id: D2, what: 回访退群的人, owner: 林一, due: 2026-04-30, done_on: 2026-05-08}
    """

    fault = Fault(
        "REV051",
        "open-resolutions",
        Severity.WARNING,
        message=(
            (
                "{count} resolutions of earlier reviews are still open, “{item}” since {promised}, "
                "{age} days ago: {items}"
            ),
            "“{item}” was resolved on {promised}, {age} days ago, and is still open",
        ),
        help=(
            "ask {owner}: `state: done` with `done_on`, a new `due`, or `state: dropped`",
            "write `state: done` with `done_on`, a new `due`, or `state: dropped`",
        ),
        notes={"also": "“{one}” is {days} days old"},
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Follow what was resolved before the latest quarter with actuals."""
        standing = facts.analysis.standing.promises
        promises = [one for one in standing.open if not _has_time(one)]
        if not promises or not standing.is_told:
            return
        first, *others = sorted(promises, key=lambda one: -one.age_days)
        said: dict[str, Fact] = {
            "item": _call(first),
            "promised": first.promised_on,
            "age": first.age_days,
        }
        if first.owner is not None:
            said["owner"] = name_word(first.owner, facts.analysis.index)
        if others:
            said["count"] = len(promises)
            said["items"] = tuple(_call(one) for one in (first, *others)[:MOST_NAMES])
        places = tuple(
            Related((*one.route, "what"), "also", facts={"one": _call(one), "days": one.age_days})
            for one in others
        )
        ids = tuple(one.id or one.what for one in (first, *others))
        yield self.point_at((*first.route, "what"), ids, said, places)


def _has_time(promise: Promise) -> bool:
    """Tell whether an open promise is not due yet, by its first day or by a new one."""
    due = promise.new_due or promise.due
    return due is not None and due >= promise.on


def _call(promise: Promise) -> str:
    return join_name(promise.id or promise.what, promise.what)
