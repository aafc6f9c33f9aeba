"""The words about full weeks and clashes, in English."""

from __future__ import annotations

from commplan.texts.counted import Counted
from commplan.texts.load_terms import LoadTerms

LOAD = LoadTerms(
    chapter="Appendix: load and clashes by week",
    person="Name",
    channel="Channel",
    people="Hours per person and week, {quarter}",
    people_headline="{quarter}: nobody has more work than hours; "
    "the fullest week is {person}'s from {week} ({percent})",
    people_idle_headline="{quarter}: no work is planned for anybody",
    people_full_headline=Counted(
        "{quarter}: one week holds more work than hours, {person}'s from {week} ({percent})",
        "{quarter}: {count} weeks hold more work than hours, above all {person}'s from {week} "
        "({percent})",
    ),
    people_legend="Hours of work in the week that begins on this day. "
    "Tints: up to 50, 80 and 100%; ▲ more work than hours, ◆ more than {percent} of them, "
    "– not in the office",
    away="–",
    estimated="partly estimated from posts",
    months="Fullest week of each month, work in percent of hours",
    months_headline="Nobody has more work than hours; "
    "the fullest week is {person}'s from {week} ({percent})",
    months_full_headline=Counted(
        "One week holds more work than hours: {person}'s from {week} ({percent})",
        "{count} weeks hold more work than hours, above all {person}'s from {week} ({percent})",
    ),
    months_legend="Tints: up to 50, 80 and 100%; "
    "▲ more work than hours, ◆ more than {percent} of them",
    channels="Messages per channel and week, {quarter}",
    channels_headline=Counted(
        "{quarter}: one message goes out, on {channel} in the week from {week}",
        "{quarter}: {count} messages go out, most of them on {channel} in the week from {week} "
        "({most})",
    ),
    channels_legend="Messages in the week that begins on this day, the darker the more; "
    "≈ nothing is written for the channel, so that its promised rhythm counts",
    roughly="≈{number}",
    clashes="Clashes of dates, people and messages by week",
    clashes_headline=Counted(
        "One clash of dates, people or messages is open, in the week from {week}",
        "{count} clashes of dates, people and messages are open, the first in the week from {week}",
    ),
    clashes_undated_headline=Counted(
        "One clash of dates, people or messages is open",
        "{count} clashes of dates, people and messages are open",
    ),
    week="Week from",
    undated="any",
    slack_title="What waits for one another, the tightest first",
    slack_headline=Counted(
        "One step waits: {step}, with {days} days to spare",
        "{count} steps wait for one another; the tightest is {step}, with {days} days to spare",
    ),
    critical="critical path",
    step="Step",
    planned="Planned",
    latest_start="Latest start",
    slack="Slack, days",
)
