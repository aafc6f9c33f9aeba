"""The log of changes that a plan keeps: what was changed after its approval, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Cell
from commplan.report.tables import head_cell, left, make_table, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.model.governance import Change
    from commplan.report.blocks import Table
    from commplan.report.review.brief import ReviewBrief


def find_logged(brief: ReviewBrief) -> tuple[Change, ...]:
    """Return what was logged in the period, the latest first."""
    governance, days = brief.plan.governance, brief.review.period.days
    log = governance.change_log if governance is not None else ()
    return _sort(one for one in log if days.start <= one.date <= days.end)


def list_log(brief: ReviewBrief, log: Iterable[Change]) -> Table:
    """List changes with their reasons, the latest first."""
    terms = brief.words.changes
    columns = (
        left(terms.date, 0.9),
        left(terms.item, 1.4),
        left(terms.what, 2.8),
        left(terms.why, 2.4),
        left(terms.by, 0.9),
    )
    rows = (
        (
            head_cell(one.date.isoformat()),
            word_cell(brief.name(one.item)),
            Cell(brief.read(one.what)),
            Cell(brief.read(one.why)),
            word_cell(brief.name_person(one.by)),
        )
        for one in _sort(log)
    )
    return make_table("changes-log", terms.log, columns, rows)


def _sort(log: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(log, key=lambda one: one.date, reverse=True))
