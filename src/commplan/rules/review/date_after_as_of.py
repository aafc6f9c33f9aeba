"""REV011: something is said to have happened on a day that lies behind the file's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Key, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item, name_word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.base import Item


_DAYS = (
    ("milestones", "done_on", "new_due"),
    ("activities", "start", "new_start"),
    ("activities", "end", "new_end"),
    ("kpis", "on", None),
    ("decisions_made", "on", None),
    ("actions", "done_on", None),
)
"""A section, the key of a day on which something happened, and the key for one still ahead."""


class DateAfterAsOf(Rule):
    """Something is said to have happened on a day behind the `as_of` of its file.

    Days of completion, the real first and last day of an activity, the day of a KPI's value and
    that of a decision are days that are over.

    Why: what is only expected is shown as done, and trust in the deck is lost with it.
    Do: write the real day; what is still ahead stands in `new_due`, `new_start` or `new_end`.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 平台就绪, due: 2026-06-20}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        as_of: 2026-06-30
        milestones:
          - {milestone: M1, done_on: 2026-07-04}  # REV011

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {id: M1, name: 平台就绪, due: 2026-06-20}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        as_of: 2026-06-30
        milestones:
          - {milestone: M1, new_due: 2026-07-04, reason: 接口推迟}
    """

    fault = Fault(
        "REV011",
        "date-after-as-of",
        Severity.ERROR,
        message=("{item} has {day} as its `{key}`, behind the day of the file, {as_of}",),
        help=(
            "write the real day; if it is still ahead, write it as `{instead}`",
            "write the real day, or move the `as_of` of the file",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every day of every file that tells of the past."""
        for file in facts.analysis.actuals:
            for section, key, instead in _DAYS:
                for item in getattr(file, section):
                    day = getattr(item, key)
                    if day is not None and day > file.as_of:
                        yield self._report(facts, item, (key, instead), file.as_of)

    def _report(
        self, facts: Facts, item: Item, keys: tuple[str, str | None], as_of: date
    ) -> Diagnostic:
        key, instead = keys
        is_own = item.key != item.called
        said: dict[str, Fact] = {
            "item": name_item(item) if is_own else name_word(item.called, facts.analysis.index),
            "key": Key(f"{type(item).__name__}.{key}"),
            "day": getattr(item, key),
            "as_of": as_of,
        }
        if instead is not None:
            said["instead"] = Key(f"{type(item).__name__}.{instead}")
        return self.point_at((*item.route, key), (item.key,), said)
