"""REV050: a lesson, decision, action or measure that nobody answers for, or without a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Fault, Key, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.actuals import Actuals
    from commplan.model.resolutions import Action, DecisionMade, Lesson
    from commplan.model.results import Measure

_OVER = frozenset({"done", "dropped"})


class _Lacking(NamedTuple):
    """A resolution and the fields that it lacks."""

    item: Lesson | DecisionMade | Action | Measure
    fields: tuple[str, ...]


class OwnerlessResolution(Rule):
    """A lesson, a decision made, an action or a measure has no owner or no day.

    What is done or dropped needs neither, what is only kept as it is needs no day. Judged is the
    latest quarter with actuals; all are one finding.

    Why: what everybody resolved and nobody does is resolved again next quarter.
    Do: write `owner` and `due`; what nobody will do is better dropped.
    Catalogue: REV-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群主管}]}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        actions:
          - {what: 重排推送日历, owner: 林一, due: 2026-07-10}
          - {what: 回访退群的人, owner: 林一}  # REV050

    Good::

        title: 粉丝社群 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群主管}]}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        actions:
          - {what: 重排推送日历, owner: 林一, due: 2026-07-10}
          - {what: 回访退群的人, owner: 林一, due: 2026-07-31}
    """

    fault = Fault(
        "REV050",
        "ownerless-resolution",
        Severity.WARNING,
        message=(
            "{count} resolutions have no owner or no day: {items}",
            "“{item}” has no {missing}",
        ),
        help=("write `owner` and `due` there",),
        notes={"also": "“{one}” has no {lacks}"},
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what the files of the latest quarter resolve."""
        lacking = [
            one for file in facts.analysis.standing.own for one in _list_lacking(file) if one.fields
        ]
        if not lacking:
            return
        first, *others = lacking
        said: dict[str, Fact] = {"item": name_item(first.item), "missing": _name(first)}
        if others:
            said["count"] = len(lacking)
            said["items"] = tuple(name_item(one.item) for one in lacking[:MOST_NAMES])
        places = tuple(
            point_to(one.item, one.item.naming, "also", one=name_item(one.item), lacks=_name(one))
            for one in others
        )
        ids = tuple(one.item.key for one in lacking)
        yield self.point_at((*first.item.route, first.item.naming), ids, said, places)


def _name(lacking: _Lacking) -> tuple[Fact, ...]:
    return tuple(Key(field) for field in lacking.fields)


def _list_lacking(file: Actuals) -> Iterator[_Lacking]:
    for lesson in file.lessons:
        asked = ("owner",) if lesson.kind == "keep" else ("owner", "due")
        yield _ask(lesson, asked)
    for decision in file.decisions_made:
        yield _ask(decision, ("owner", "due"))
    actions: tuple[Action | Measure, ...] = (*file.actions, *file.measures)
    for one in actions:
        if one.state not in _OVER:
            yield _ask(one, ("owner", "due"))


def _ask(item: Lesson | DecisionMade | Action | Measure, asked: tuple[str, ...]) -> _Lacking:
    """Return which of the fields are missing; one that could not be read is not."""
    missing = (name for name in asked if getattr(item, name) is None and name not in item.unread)
    return _Lacking(item, tuple(missing))
