"""CHN111: a piece of content goes out before it is reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ContentBeforeReview(Rule):
    """A piece of content goes out before it is reviewed.

    Review on the day itself is fine.

    Why: what the reviewer finds is already read by thousands.
    Do: review earlier, or send it later.
    Catalogue: CHN-11.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 知乎, kind: content}]
        content:
          items:
            - {title: 水温怎么定, date: 2026-03-17, channel: 知乎, due_review: 2026-03-19}  # CHN111

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 知乎, kind: content}]
        content:
          items:
            - {title: 水温怎么定, date: 2026-03-17, channel: 知乎, due_review: 2026-03-16}
    """

    fault = Fault(
        "CHN111",
        "content-before-review",
        Severity.WARNING,
        message=("{item} goes out on {day}, and is reviewed only by {review}",),
        help=(
            "review it by {before}, or send it on {review} or later",
            "send it on {review} or later",
        ),
        notes={"day": "it goes out on {day}", "earlier": "review it by {before}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare both days of each piece of content."""
        content = facts.plan.content
        for item in content.items if content is not None else ():
            if item.due_review is None or item.due_review <= item.date:
                continue
            said: dict[str, Fact] = {
                "item": name_item(item),
                "day": item.date,
                "review": item.due_review,
            }
            route = (*item.route, "due_review")
            fixes: tuple[Fix, ...] = ()
            before = facts.analysis.calendar.last_workday_before(item.date)
            if before is not None:
                said["before"] = before
                fixes = (Fix("earlier", (Edit(route, before.isoformat()),)),)
            place = Related((*item.route, "date"), "day")
            yield self.point_at(route, (item.key,), said, (place,), fixes=fixes)
