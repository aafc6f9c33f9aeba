"""REV025: more members left, or were active, than there were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.member_moves import keep_books
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis.review.member_moves import Book
    from commplan.diagnostics import Diagnostic, Fact


class MembersBeyondCount(Rule):
    """More members left, or were active, than there were.

    Why: the number at the end cannot be told, or the active rate is above 100 percent.
    Do: correct one of the numbers; count members, not visits.
    Catalogue: REV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/2026-Q1.yaml
        members: {start: 1000, joined: 260, left: 60, active: 1500}  # REV025

    Good::

        title: 粉丝社群 2026
        period: 2026
        --- # actuals/2026-Q1.yaml
        members: {start: 1000, joined: 260, left: 60, active: 150}
    """

    fault = Fault(
        "REV025",
        "members-beyond-count",
        Severity.ERROR,
        message=(
            "{left} members left, but there were only {begin} at the start and {joined} joined",
            "{active} members were active, but there are only {end} at the end",
        ),
        help=("correct one of the numbers; count members, not visits",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Hold those who left or were active against those who were there, file by file."""
        analysis = facts.analysis
        for book in keep_books(facts.plan, analysis.index, analysis.actuals):
            yield from self._check_book(book)

    def _check_book(self, book: Book) -> Iterator[Diagnostic]:
        route, name = (*book.file.route, "members"), book.file.file
        begin, members = book.start, book.members
        joined, left, active = members.joined, members.left, members.active
        if begin is not None and joined is not None and left is not None and left > begin + joined:
            said: dict[str, Fact] = {"left": left, "begin": begin, "joined": joined}
            yield self.point_at((*route, "left"), (name,), said)
        if active is not None and book.end is not None and active > book.end:
            more: dict[str, Fact] = {"active": active, "end": book.end}
            yield self.point_at((*route, "active"), (name,), more)
