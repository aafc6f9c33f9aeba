"""REF060: something is defined, and nothing in the plan uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.usage import find_unused
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.kinds import word_of_kinds
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnusedItem(Rule):
    """Something is defined, and nothing in the plan uses it.

    A kind of items of which the plan names none elsewhere is left alone.

    Why: a channel that is paid for and never used, or a partner whom everybody forgot.
    Do: use it where it belongs, or take it out.
    Catalogue: REF-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 企微客户群, kind: group}
          - {name: 知乎专栏, kind: content}  # REF060
        activities:
          - {name: 招募周, when: 2026-03-02..08, channels: 企微客户群}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 企微客户群, kind: group}
          - {name: 知乎专栏, kind: content}
        activities:
          - {name: 招募周, when: 2026-03-02..08, channels: [企微客户群, 知乎专栏]}
    """

    fault = Fault(
        "REF060",
        "unused-item",
        Severity.INFO,
        message=(
            "nothing in the plan uses these ({kind}): {items}",
            "nothing in the plan uses {item} ({kind})",
        ),
        help=("use it where it belongs, or take it out",),
        notes={"again": "nothing uses {item} either"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Report the unused items of each kind together, in a plan that could be read whole."""
        plan, analysis = facts.plan, facts.analysis
        if plan.unread or plan.incomplete or plan.broken:
            return
        for kind, items in find_unused(analysis.index, analysis.references).items():
            first = items[0]
            said: dict[str, Fact] = {"item": name_item(first), "kind": word_of_kinds((kind,))}
            if len(items) > 1:
                said["items"] = tuple(name_item(one) for one in items[:MOST_NAMES])
            places = tuple(
                point_to(one, one.naming, "again", item=name_item(one))
                for one in items[1:MOST_NAMES]
            )
            keys = tuple(one.key for one in items)
            yield self.point_at((*first.route, first.naming), keys, said, places)
