"""How far steps may slip: days that one can count on a calendar."""

from __future__ import annotations

from .building import build, find_section, find_tables, list_sections

CHAIN = (
    "milestones: [{name: Gate, due: 2026-01-30, after: Brief}]\n"
    "activities:\n"
    "  - {name: Survey, when: 2026-01-05..09}\n"
    "  - {name: Brief, when: 2026-01-19..23, after: Survey}\n"
    "  - {name: Launch, when: 2026-02-02..06, after: Gate}\n"
)


def test_slack_counts_back_from_the_last_day_of_the_chain() -> None:
    (table,) = find_tables(find_section(build(CHAIN), "load/slack"))
    rows = [("".join(run.text for run in row[0].runs), row[1].runs[0].text) for row in table.rows]
    assert rows == [
        ("Launch (critical path)", "0"),
        ("Gate", "3"),  # it may wait until Launch begins, on 02-02
        ("Brief", "10"),  # it may end on 02-02 as well
        ("Survey", "20"),  # it may end when Brief begins at the latest, on 01-29
    ]


def test_a_series_is_no_step() -> None:
    text = CHAIN.replace("2026-02-02..06, after", "2026-02, repeats: every Monday, after")
    assert "load/slack" not in list_sections(build(text))  # three steps are seen at a glance
