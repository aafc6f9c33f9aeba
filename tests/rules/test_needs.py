"""What rules need before they are run follows the lists by which they judge."""

from __future__ import annotations

import pytest

from commplan.analysis.messages.platforms import _QUOTAS
from commplan.analysis.messages.quiet_hours import _USUAL
from commplan.analysis.messages.rivals import PUSH_KINDS
from commplan.rules.calendar.nodes import SELLING
from commplan.rules.channels.direct_messages import DIRECT_KINDS
from commplan.rules.channels.host_without_stand_in import _HOSTS
from commplan.rules.channels.too_many_pushes import _HABITS
from commplan.rules.compliance.undisclosed_partner_content import _CREATORS
from commplan.rules.kpis.unguarded_push import _PUSHES
from tests.plans import rules_of


def list_values(code: str, path: str) -> set[str]:
    """Return the values of a path any of which a rule asks for."""
    (entry,) = rules_of(code)
    written = (one.partition("=") for need in entry.needs for one in need.split("|"))
    return {value for name, _, value in written if name == path and value}


@pytest.mark.parametrize(
    ("code", "path", "values"),
    [
        ("CAL040", "activities.kind", SELLING),
        ("CAL041", "activities.kind", SELLING),
        ("CHN011", "channels.kind", {quota.kind for quota in _QUOTAS}),
        ("CHN021", "channels.kind", set(DIRECT_KINDS)),
        ("CHN022", "channels.kind", {habit.kind for habit in _HABITS}),
        ("CHN030", "channels.kind", PUSH_KINDS),
        ("CHN050", "channels.kind", set(_USUAL)),
        ("CHN105", "partners.kind", _HOSTS),
        ("CMP071", "partners.kind", _CREATORS),
        ("KPI062", "channels.kind", _PUSHES),
    ],
)
def test_a_rule_is_run_for_every_kind_that_it_judges(
    code: str, path: str, values: set[str]
) -> None:
    assert list_values(code, path) == values
