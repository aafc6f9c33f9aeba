"""Who is full when, what goes out when, what clashes: maps and lists that one can count by hand."""

from __future__ import annotations

from datetime import date

import pytest

from commplan.analysis import analyse
from commplan.diagnostics import Diagnostic, Fact, Fault, Severity
from commplan.reading import read_plan
from commplan.report.annual_plan import build_annual_plan
from commplan.report.blocks import Cell, Document, Paragraph, Tone
from commplan.texts import load_texts

from .building import HEAD, TODAY, build, build_whole, find_section, find_tables, list_sections

TEAM = "team: {people: [{name: Ann, role: Editor, away: 2026-03-16..20}, {name: Bo, role: Host}]}\n"
WORK = (
    "activities:\n"
    "  - {name: Letter, owner: Ann, when: 2026-03-02..06, effort: 20h}\n"
    "  - {name: Film, owner: Ann, when: 2026-03-09..13, effort: 32h}\n"
    "  - {name: Fair, owner: Ann, when: 2026-03-23..27, effort: 50h}\n"
    "  - {name: Rush, owner: Ann, when: 2026-04-13..17, effort: 60h}\n"
    "  - {name: Show, owner: Bo, when: 2026-03-05, effort: 41h}\n"
)
POSTS = "touches:\n" + "".join(
    f"  - {{date: 2026-03-{day:02}, channel: Mail, title: T{day}}}\n" for day in (2, 3, 9)
)
CHANNELS = "channels: [{name: Mail, kind: mail}, {name: Weibo, kind: feed, cadence: 2}]\n"


def read_map(document: Document, key: str) -> dict[str, dict[str, Cell]]:
    """Return the cells of a map by the name of the row and the day of the week."""
    (table,) = find_tables(find_section(document, key))
    days = [column.title for column in table.columns[1:]]
    return {row[0].runs[0].text: dict(zip(days, row[1:], strict=True)) for row in table.rows}


def read(cell: Cell) -> tuple[str, Tone, int]:
    return "".join(run.text for run in cell.runs), cell.tone, cell.heat


@pytest.mark.parametrize(
    ("name", "week", "cell"),
    [
        ("Ann", "03-02", ("20", Tone.PLAIN, 1)),  # 50 % of 40 hours
        ("Ann", "03-09", ("32", Tone.PLAIN, 2)),  # 80 %
        ("Ann", "03-16", ("–", Tone.MUTED, 0)),  # on leave
        ("Ann", "03-23", ("50", Tone.WATCH, 0)),  # 125 %
        ("Bo", "03-02", ("41", Tone.WATCH, 0)),
        ("Bo", "03-09", ("", Tone.PLAIN, 0)),
    ],
)
def test_each_week_says_its_hours_and_how_full_it_is(
    name: str, week: str, cell: tuple[str, Tone, int]
) -> None:
    assert read(read_map(build(TEAM + WORK), "load/hours-1")[name][week]) == cell


def test_a_quarter_is_headed_by_its_fullest_week() -> None:
    document = build(TEAM + WORK)
    sections = list_sections(document)
    assert [key for key in sections if key.startswith("load/")] == [
        f"load/hours-{number}" for number in range(1, 5)
    ]
    assert sections["load/hours-1"].headline == (
        "Q1: 2 weeks hold more work than hours, above all Ann's from 03-23 (125%)"
    )
    assert sections["load/hours-2"].headline == (
        "Q2: one week holds more work than hours, Ann's from 04-13 (150%)"
    )
    assert sections["load/hours-3"].headline == "Q3: no work is planned for anybody"


def test_weeks_belong_to_the_quarter_in_which_they_begin() -> None:
    document = build(TEAM + WORK)
    first, second = (list(read_map(document, f"load/hours-{number}")["Ann"]) for number in (1, 2))
    assert (first[0], first[-1], len(first)) == ("01-01", "03-30", 14)
    assert (second[0], len(second)) == ("04-06", 13)


def test_the_team_is_told_the_fullest_week_of_each_month() -> None:
    document = build(TEAM + WORK)
    cells = read_map(document, "people/full-weeks")
    assert read(cells["Ann"]["Mar"]) == ("125%", Tone.WATCH, 0)
    assert read(cells["Ann"]["Apr"]) == ("150%", Tone.BAD, 0)
    assert find_section(document, "people/full-weeks").headline == (
        "3 weeks hold more work than hours, above all Ann's from 04-13 (150%)"
    )


def test_estimated_work_is_said_to_be() -> None:
    text = TEAM + WORK + "channels: [{name: Weibo, kind: feed, owner: Bo, cadence: 2}]\n"
    (table,) = find_tables(find_section(build(text), "load/hours-1"))
    assert "".join(run.text for run in table.rows[1][0].runs) == (
        "Bo (partly estimated from posts)"
    )


@pytest.mark.parametrize(
    "plan",
    [
        "team: {people: [{name: Ann, role: Editor, standing_work: 20}]}\n",  # all weeks alike
        "activities: [{name: A, when: 2026-03-02, effort: 8h}]\n",  # nobody works
        POSTS + "channels: [{name: Mail, kind: mail}]\n",  # three messages are a list
    ],
)
def test_what_would_say_nothing_is_left_out(plan: str) -> None:
    document = build(plan)
    assert "load" not in [chapter.key for chapter in document.chapters]
    assert "people/full-weeks" not in list_sections(document)


def test_a_period_of_ten_years_has_no_map() -> None:
    head = "title: Readers\nperiod: 2026-01-01..2035-12-31\n"
    document = build_whole(head + TEAM + WORK)
    assert "load" not in [chapter.key for chapter in document.chapters]


def test_messages_are_counted_by_channel_and_week() -> None:
    document = build(POSTS + CHANNELS)
    cells = read_map(document, "load/sent-1")
    assert list(cells) == ["Mail", "Weibo"]
    assert read(cells["Mail"]["03-02"]) == ("2", Tone.PLAIN, 3)
    assert read(cells["Mail"]["03-09"]) == ("1", Tone.PLAIN, 2)
    assert read(cells["Mail"]["03-16"]) == ("", Tone.PLAIN, 0)
    assert read(cells["Weibo"]["03-02"]) == ("≈2", Tone.PLAIN, 3)
    assert list(read_map(document, "load/sent-2")) == ["Weibo"]
    *_, legend = find_section(document, "load/sent-1").blocks
    assert isinstance(legend, Paragraph)
    assert "≈ nothing is written for the channel" in legend.runs[0].text


def find_fault(
    code: str, severity: Severity, ids: tuple[str, ...] = (), **facts: Fact
) -> Diagnostic:
    return Diagnostic(
        Fault(code, "any", severity, (code,), ("Mend it.",)), (), ids=ids, facts=facts
    )


def test_clashes_stand_in_the_week_they_fall_in() -> None:
    found = (
        find_fault("CHN010", Severity.WARNING, days=(date(2026, 6, 3), date(2026, 6, 10))),
        find_fault("CAL100", Severity.ERROR, back=date(2026, 12, 1), day=date(2026, 5, 14)),
        find_fault("CAP020", Severity.WARNING, week=date(2026, 5, 11)),
        find_fault("CAP043", Severity.WARNING, ("Fair@2026-03-05",)),
        find_fault("CAL070", Severity.WARNING),
        find_fault("CAP030", Severity.INFO, day=date(2026, 5, 14)),
        find_fault("BUD010", Severity.ERROR, day=date(2026, 5, 14)),
    )
    plan = read_plan(HEAD + TEAM + WORK, "plan.yaml").plan
    assert plan is not None
    facts = analyse(plan, TODAY)
    document = build_annual_plan(plan, facts, found, load_texts("en"), "plan.yaml")
    section = find_section(document, "load/clashes")
    assert section.headline == (
        "5 clashes of dates, people and messages are open, the first in the week from 03-23"
    )
    (table,) = find_tables(section)
    assert [(row[0].runs[0].text, row[2].runs[0].text) for row in table.rows] == [
        ("03-23", "CAP043"),  # the fair itself
        ("05-11", "CAP020"),
        ("05-11", "CAL100"),
        ("06-01", "CHN010"),
        ("any", "CAL070"),
    ]
