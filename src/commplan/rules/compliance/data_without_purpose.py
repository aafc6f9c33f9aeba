"""CMP060: personal data are collected without a purpose or without an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.data import DataItem

_MOST_PLACES = 5


class DataWithoutPurpose(Rule):
    """Personal data are collected without a purpose or without an end.

    Sensitive data are the business of `unguarded-sensitive-data`.

    Why: what nobody needs and nobody deletes is what leaks.
    Do: write `purpose` and `retention` for each, or stop collecting it.
    Catalogue: CMP-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - {name: 入群登记, fields: [昵称, 城市]}  # CMP060

    Good::

        title: 粉丝社群 2026
        period: 2026
        data:
          items:
            - {name: 入群登记, fields: [昵称, 城市], purpose: 通知, retention: 退群后 30 天}
    """

    fault = Fault(
        "CMP060",
        "data-without-purpose",
        Severity.WARNING,
        message=(
            "{count} sets of personal data lack a purpose or a day to be deleted: {several}",
            "{data} does not say: {missing}",
        ),
        help=("write these; check with legal (source: {source}, as of {seen_on})",),
        notes={"also": "{data}: {missing}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Collect all data that lack something; one finding."""
        asked = facts.dated("data_basis").words
        found = [
            (item, missing)
            for item in (facts.plan.data.items if facts.plan.data is not None else ())
            if not (item.sensitive or item.about_minors_under_14)
            and (missing := _list_missing(item, asked))
        ]
        if not found:
            return
        first, missing = found[0]
        said: dict[str, Fact] = {
            "data": name_item(first),
            "missing": missing,
            **cite(facts.dated("data_basis")),
        }
        if len(found) > 1:
            said["count"] = len(found)
            said["several"] = tuple(name_item(item) for item, _ in found)[:MOST_NAMES]
        places = tuple(
            Related((*item.route, "name"), "also", facts={"data": name_item(item), "missing": lack})
            for item, lack in found[1 : _MOST_PLACES + 1]
        )
        yield self.point_at(
            (*first.route, "name"), tuple(item.key for item, _ in found), said, places
        )


def _list_missing(item: DataItem, asked: tuple[str, ...]) -> tuple[Fact, ...]:
    return tuple(
        Word(f"data_fact.{field}")
        for field in asked
        if getattr(item, field) is None and field not in item.unread
    )
