"""Labels and sentences of the chapter that says who is full when, and what clashes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.texts.counted import Counted


@dataclass(frozen=True, slots=True)
class LoadTerms:
    """Hours per person, messages per channel, and clashes, week by week."""

    chapter: str
    person: str
    channel: str
    people: str  # hole: quarter
    people_headline: str  # holes: quarter, person, week, percent
    people_idle_headline: str  # hole: quarter
    people_full_headline: Counted  # holes: quarter, person, week, percent
    people_legend: str  # hole: percent
    away: str
    estimated: str
    months: str
    months_headline: str  # holes: person, week, percent
    months_full_headline: Counted  # holes: person, week, percent
    months_legend: str  # hole: percent
    channels: str  # hole: quarter
    channels_headline: Counted  # holes: quarter, channel, week, most
    channels_legend: str
    roughly: str  # hole: number
    clashes: str
    clashes_headline: Counted  # hole: week
    clashes_undated_headline: Counted
    week: str
    undated: str
    slack_title: str
    slack_headline: Counted  # holes: step, days
    critical: str
    step: str
    planned: str
    latest_start: str
    slack: str
