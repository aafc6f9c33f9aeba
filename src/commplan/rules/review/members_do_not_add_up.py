"""REV023: a period begins with another number of members than the one before ended with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.member_moves import keep_books
from commplan.diagnostics import Fault, Key, Related, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class MembersDoNotAddUp(Rule):
    """A period begins with another number of members than the one before ended with.

    Why: members who appear from nowhere make every rate of growth and leaving doubtful.
    Do: count both periods in the same way, or correct the one that is wrong.
    Catalogue: REV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/2026-Q1.yaml
        members: {start: 1000, joined: 260, left: 60}
        --- # actuals/2026-Q2.yaml
        members: {start: 1250, joined: 90, left: 40}  # REV023

    Good::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/2026-Q1.yaml
        members: {start: 1000, joined: 260, left: 60}
        --- # actuals/2026-Q2.yaml
        members: {start: 1200, joined: 90, left: 40}
    """

    fault = Fault(
        "REV023",
        "members-do-not-add-up",
        Severity.WARNING,
        message=(
            "{start} members at the start on {day}, but {expected} at the end of the period before",
        ),
        help=(
            (
                "{begin} + {joined} joined − {left} left = {expected}: correct one of the numbers, "
                "or write {expected} as `{key}`"
            ),
            "the tiers of the period before add up to {expected}: correct one of the numbers",
        ),
        notes={"before": "the period before ends with {expected}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each file that says its start, and at the one that ends the day before."""
        analysis = facts.analysis
        books = {
            book.file.route: book
            for book in keep_books(facts.plan, analysis.index, analysis.actuals)
        }
        for book in books.values():
            start, before, expected = book.members.start, book.before, book.expected
            if start is None or before is None or expected is None or expected == start:
                continue
            said: dict[str, Fact] = {
                "day": book.file.days.start,
                "start": start,
                "expected": expected,
                "key": Key("MemberActuals.start"),
            }
            earlier = books[before.route]
            joined, left = earlier.members.joined, earlier.members.left
            if earlier.start is not None and joined is not None and left is not None:
                said |= {"begin": earlier.start, "joined": joined, "left": left}
            place = Related((*before.route, "members"), "before")
            route = (*book.file.route, "members", "start")
            yield self.point_at(route, (book.file.file,), said, (place,))
