"""CHN092: most messages are ones that nobody can answer."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from commplan.analysis.messages.posting import count_one_way
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class OneWayMessages(Rule):
    """More than 70 percent of the messages to people are ones that nobody can answer.

    Counted are written messages by channels that come to people; one that does not say `one_way`
    counts as one that can be answered.

    Why: a community in which only the brand speaks is an advert feed.
    Do: ask a question in some of them, and stay to read the answers.
    Catalogue: CHN-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 社群, kind: group}]
        touches:
          - {title: 上新一, date: 2026-02-03, channel: 社群, one_way: true}  # CHN092
          - {title: 上新二, date: 2026-02-10, channel: 社群, one_way: true}
          - {title: 上新三, date: 2026-03-03, channel: 社群, one_way: true}
          - {title: 问一问, date: 2026-03-10, channel: 社群}
        settings: {thresholds: {judged_posts: 4}}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 社群, kind: group}]
        touches:
          - {title: 上新一, date: 2026-02-03, channel: 社群, one_way: true}
          - {title: 上新二, date: 2026-02-10, channel: 社群, one_way: true}
          - {title: 投一票, date: 2026-03-03, channel: 社群}
          - {title: 问一问, date: 2026-03-10, channel: 社群}
        settings: {thresholds: {judged_posts: 4}}
    """

    fault = Fault(
        "CHN092",
        "one-way-messages",
        Severity.INFO,
        message=(
            (
                "{number} of {total} messages ({percent} %) are ones that nobody can answer; at "
                "most {most} % should be"
            ),
        ),
        help=("turn {turn} of them into a question, a vote or an answer",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the share of one-way messages with the most there should be."""
        number, total = count_one_way(facts.analysis.sendings)
        most = facts.threshold("one_way_percent")
        if total < facts.threshold("judged_posts") or number * 100 <= most * total:
            return
        first = next(
            one.item
            for one in facts.analysis.sendings
            if getattr(one.item, "one_way", None) is True
        )
        said: dict[str, Fact] = {
            "number": number,
            "total": total,
            "percent": round(number * 100 / total),
            "most": most,
            "turn": ceil(number - most * total / 100),
        }
        yield self.point_at((*first.route, "one_way"), (first.key,), said)
