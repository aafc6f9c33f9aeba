"""CMP054: a child hosts or endorses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.rules.base import Facts


class MinorAsHost(ForbiddenWording):
    """A child hosts or endorses.

    Why: children under ten may not speak for goods, and older ones need more than a cute idea.
    Do: let adults speak; children may be seen where they use what they use anyway.
    Catalogue: CMP-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 六一直播
            when: 2026-06-01
            copy: [小主播带你逛玩具房]  # CMP054

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 六一直播
            when: 2026-06-01
            copy: [主播妈妈带你逛玩具房]
    """

    fault = Fault(
        "CMP054",
        "minor-as-host",
        Severity.WARNING,
        message=("{item} lets a child host or endorse: “{words}”",),
        help=(
            (
                "let an adult speak, and show the change to legal by {review} "
                "(source: {source}, as of {seen_on})"
            ),
            "let an adult speak; check with legal (source: {source}, as of {seen_on})",
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the one list."""
        del facts
        return (WordList("minor_hosts", Severity.WARNING),)
