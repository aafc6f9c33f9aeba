"""Plans at the edge of what anybody would write: the right answer, or a clear finding."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from commplan.rules import RULES
from tests.plans import HEAD, find_all, rules_of

FIRST = date(2026, 1, 5)


def write_chain(length: int, slipped: int | None = None) -> str:
    """A chain in which each step waits for the one before; one may begin three days early."""
    lines = ["title: 长链\nperiod: 2026-01-01..2045-12-31\nactivities:\n"]
    for number in range(length):
        day = FIRST + timedelta(days=number - 3 * (number == slipped))
        after = f", after: A{number - 1}" if number else ""
        lines.append(f"  - {{id: A{number}, name: 步骤{number}, when: {day.isoformat()}{after}}}\n")
    return "".join(lines)


ORDER = rules_of("REF020", "REF030", "REF010")


def test_a_chain_of_five_thousand_steps_is_in_order() -> None:
    assert find_all(write_chain(5000), ORDER) == ()


def test_one_slip_in_a_long_chain_is_one_finding() -> None:
    (found,) = find_all(write_chain(5000, slipped=2500), ORDER)
    assert (found.code, found.ids[:2]) == ("REF030", ("A2500", "A2499"))


def test_a_chain_that_bites_its_tail_is_one_circle() -> None:
    text = write_chain(5000).replace("when: 2026-01-05}", "when: 2026-01-05, after: A4999}", 1)
    assert [one.code for one in find_all(text, ORDER)] == ["REF020"]


def write_crowd(number: int) -> str:
    """So many activities in one week, in one room, by one person, on one live account."""
    head = (
        HEAD + "team: {people: [{name: 林一, role: 主播}]}\n"
        "resources: [{name: 品鉴室, kind: venue}]\n"
        "channels: [{name: 直播间, kind: live}]\nactivities:\n"
    )
    line = (
        "  - {{id: A{n}, name: 第{n}场, when: 2026-03-{day:02}, hours: 10:00-12:00, owner: 林一,"
        " resources: 品鉴室, channels: 直播间, kind: live, effort: 4h}}\n"
    )
    return head + "".join(line.format(n=n, day=9 + n % 5) for n in range(number))


def test_a_week_of_two_thousand_activities_names_each_that_has_no_room() -> None:
    found = find_all(write_crowd(2000), rules_of("CAL100"))
    assert {one.ids[0] for one in found} == {f"A{number}" for number in range(5, 2000)}


def test_a_week_of_two_thousand_activities_is_one_load() -> None:
    (found,) = find_all(write_crowd(2000), rules_of("CAP020"))
    assert found.ids[0] == "林一"


@pytest.mark.parametrize(
    ("period", "years"),
    [("2026-05-02..2026-05-02", 1), ("2026-01-01..2035-12-31", 10), ("2029", 1)],
)
def test_a_period_of_any_length_is_judged(period: str, years: int) -> None:
    text = (
        f"title: 社群\nperiod: {period}\nteam: {{people: [{{name: 林一, role: 主播}}]}}\n"
        "channels: [{name: 群, kind: group}]\nactivities:\n"
        f"  - {{id: A1, name: 早安, when: {period}, repeats: {{on: 每天}}, owner: 林一,"
        " channels: 群, messages: [0d 09:00 群], effort: 1h}\n"
    )
    counts = Counter(one.code for one in find_all(text, RULES))
    assert "SYN090" not in counts
    assert max(counts.values(), default=0) <= 4 * years  # long holidays of a year


def test_every_weight_at_its_limit_adds_up() -> None:
    kpis = "".join(
        f"  - {{name: 指标{n}, unit: 次, direction: higher, rollup: sum, weight: 100%,"
        " targets: [999999999999, 999999999999, 999999999999, 999999999999]}\n"
        for n in range(40)
    )
    risks = "".join(
        f"  - {{statement: 风险{n}, category: supply, probability: 5, impact: 5}}\n"
        for n in range(40)
    )
    text = (
        f"{HEAD}budget: {{total: 999999999999, contingency: 999999999999}}\n"
        f"kpis:\n{kpis}risks:\n{risks}"
    )
    counts = Counter(one.code for one in find_all(text, RULES))
    assert counts["RSK010"] == 40
    assert "SYN090" not in counts


def test_settings_that_contradict_one_another_are_said_and_the_rest_is_judged() -> None:
    text = (
        f"{HEAD}budget: {{total: 1, lines: [{{name: 外包, amount: 5}}]}}\n"
        "settings:\n  lights: {green: 80, amber: 90}\n"
        "  thresholds: {rest_days: -1}\n"
        "  rules:\n    - {rule: BUD010, severity: info}\n    - {rule: BUD010, severity: error}\n"
    )
    found = find_all(text, rules_of("STR025", "BUD010"))
    assert Counter(one.code for one in found) == {"STR025": 3, "BUD010": 1}
