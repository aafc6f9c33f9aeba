from __future__ import annotations

import pytest

from commplan.report.blocks import Chart, ChartKind

from .building import build, find_section, find_tables, list_sections, read_rows

MESSAGES = """
channels: [{name: Group, kind: group}, {name: Push, kind: push}]
touches:
  - {title: Bill, date: 2026-03-12, time: "10:00", channel: Push, kind: push, one_way: yes}
  - {title: Late, date: 2027-01-12, channel: Push}
content:
  pillars: [{name: Craft, kind: knowledge, share: 60%}, {name: Offers, share: 40%}]
  series: [{name: Monday list, rhythm: every Monday, channel: [Group], pillar: Craft, owner: Ann}]
  items:
    - {title: First, date: 2026-03-02, channel: Group, kind: note, pillar: Craft,
       series: Monday list, author: Ann, reviewer: Bo, due_draft: 2026-02-20}
activities:
  - {name: Day, when: 2026, repeats: monthly 18, messages: [-2d 10:00 Group, 0d Push]}
"""


@pytest.mark.parametrize(
    ("text", "key", "headline"),
    [
        (MESSAGES, "pillars", "Content keeps coming back to 2 pillars; most to Craft, 60%"),
        ("content: {pillars: [A]}", "pillars", "Content keeps to one pillar"),
        (MESSAGES, "series", "One series comes out regularly, 52 issues in the year"),
        (MESSAGES, "load", "26 messages go out in the year; most in Mar: 4"),
        (
            "touches: [{date: 2026-01-12, channel: A}, {date: 2026-02-12, channel: A}]",
            "load",
            "Messages of the year, by month and channel: 2",
        ),
        (
            "content: {forms: [A], topics: [B, C], reviewer: Ann}",
            "style",
            "How content is made is settled: one form, 2 topics",
        ),
        ("content: {reviewer: Ann}", "style", "Content goes out after review by Ann"),
        (
            "content: {ugc: {invited: A}}",
            "authors",
            "What members write: how it is invited, reviewed and licensed",
        ),
        (
            "content: {ugc: {invited: A}, contributors: [B, C]}",
            "authors",
            "Members write, and 2 guests from outside speak",
        ),
        ("content: {contributors: [B]}", "authors", "One guest from outside contributes"),
        (MESSAGES, "messages-1", "Calendar of Q1 – 2027 Q1: 3 messages and pieces of content"),
        (MESSAGES, "production", "One piece of content has its author and its reviewer"),
    ],
)
def test_headlines_of_content(text: str, key: str, headline: str) -> None:
    assert find_section(build(text), f"content/{key}").headline == headline


def test_messages_are_counted_by_channel_and_origin_inside_the_period() -> None:
    chart, _ = find_section(build(MESSAGES), "content/load").blocks
    assert isinstance(chart, Chart)
    assert [(one.name, sum(value or 0 for value in one.values)) for one in chart.series] == [
        ("Push", 13),
        ("Group", 13),
    ]
    (table,) = find_tables(find_section(build(MESSAGES), "content/load"))
    assert read_rows(table) == (
        ("Push", "1", "", "12", "13"),
        ("Group", "", "1", "12", "13"),
        ("Total", "1", "1", "24", "26"),
    )


def test_a_channel_that_no_chart_has_room_for_is_counted_among_the_others() -> None:
    touches = ", ".join(
        f"{{date: 2026-0{month}-01, channel: C{channel}}}"
        for channel in range(1, 9)
        for month in range(1, 10 - channel)
    )
    chart, table = find_section(build(f"touches: [{touches}]"), "content/load").blocks
    assert isinstance(chart, Chart)
    assert [series.name for series in chart.series] == ["C1", "C2", "C3", "C4", "C5", "Other"]
    assert [sum(value or 0 for value in one.values) for one in chart.series] == [8, 7, 6, 5, 4, 6]
    assert table


def test_shares_of_pillars_are_a_ring_and_what_is_planned_is_counted() -> None:
    chart, _ = find_section(build(MESSAGES), "content/pillars").blocks
    assert isinstance(chart, Chart)
    assert (chart.kind, chart.categories) == (ChartKind.DOUGHNUT, ("Craft", "Offers"))
    (table,) = find_tables(find_section(build(MESSAGES), "content/pillars"))
    assert read_rows(table) == (("Craft", "knowledge", "60%", "1"), ("Offers", "", "40%", ""))


def test_touches_and_content_stand_in_one_calendar_by_day() -> None:
    (table,) = find_tables(find_section(build(MESSAGES), "content/messages-1"))
    assert read_rows(table) == (
        ("03-02 Mon", "First", "note", "Group", "Monday list, Craft"),
        ("03-12 Thu 10:00", "Bill", "push message, one way", "Push", ""),
        ("01-12 Tue", "Late", "", "Push", ""),
    )


def test_a_long_calendar_stands_in_the_appendix_and_quarters_share_a_table() -> None:
    days = [
        *("2026-01-05", "2026-02-05"),
        *(f"2026-04-{day:02}" for day in range(1, 11)),
        *(f"2026-07-{day:02}" for day in range(1, 13)),
    ]
    touches = ", ".join(f"{{date: {day}, channel: A}}" for day in days)
    document = build(f"touches: [{touches}]")
    assert document.chapters[-1].key == "appendix"
    assert [
        (key, section.headline.split(":")[0])
        for key, section in list_sections(document).items()
        if "messages" in key
    ] == [
        ("appendix/messages-1", "Calendar of Q1 – Q2"),
        ("appendix/messages-2", "Calendar of Q3"),
    ]


def test_content_without_author_or_reviewer_is_counted() -> None:
    items = (
        "{title: A, date: 2026-01-05, channel: C, author: Ann}, "
        "{title: B, date: 2026-01-06, channel: C}"
    )
    section = find_section(build(f"content: {{items: [{items}]}}"), "content/production")
    assert section.headline == "One piece of content still lacks its author or its reviewer"
