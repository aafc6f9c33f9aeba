"""What was observed in the activities: what went well, what went badly, what to change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.report.blocks import Cell, Panel, Panels, Run, Tone
from commplan.report.sections import make_section
from commplan.report.tables import left, make_table, say, word_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.results import ActivityActual
    from commplan.report.blocks import Runs, Section
    from commplan.report.review.brief import ReviewBrief


class _Observation(NamedTuple):
    """A line that was written of an activity."""

    activity: str
    text: str


class _Kind(NamedTuple):
    """Observations of one kind, such as what went well."""

    title: str
    tone: Tone
    found: tuple[_Observation, ...]


def show_observations(brief: ReviewBrief, most: int) -> tuple[Panels, ...]:
    """Show the first ``most`` of each kind side by side; nothing where there are none."""
    panels = tuple(
        Panel(kind.title, tuple(_word(brief, one) for one in kind.found[:most]), kind.tone)
        for kind in _list_kinds(brief)
        if kind.found
    )
    return (Panels(panels),) if panels else ()


def detail_observations(brief: ReviewBrief) -> tuple[Section, ...]:
    """List all by their kind, each with its activity."""
    terms = brief.words.delivery.lessons
    rows = [
        (word_cell(kind.title), word_cell(one.activity), Cell(brief.read(one.text)))
        for kind in _list_kinds(brief)
        for one in kind.found
    ]
    if not rows:
        return ()
    columns = (left(terms.kind, 1.2), left(terms.activity, 1.8), left(terms.finding, 6))
    table = make_table("findings", terms.findings, columns, rows)
    headline = terms.findings_headline.fill(len(rows))
    return (make_section(brief, "lessons-findings", headline, table),)


def _word(brief: ReviewBrief, one: _Observation) -> Runs:
    between = say(brief.words.delivery.lessons.because)
    return (Run(one.activity, bold=True), *between, *brief.read(one.text))


def _list_kinds(brief: ReviewBrief) -> Iterator[_Kind]:
    terms = brief.words.delivery.lessons
    told = [one for file in brief.review.own for one in file.activities]
    yield _Kind(terms.well, Tone.GOOD, _gather(brief, [(one, one.well) for one in told]))
    yield _Kind(terms.badly, Tone.WATCH, _gather(brief, [(one, one.badly) for one in told]))
    yield _Kind(terms.next_time, Tone.ACCENT, _gather(brief, [(one, one.next) for one in told]))


def _gather(
    brief: ReviewBrief, written: list[tuple[ActivityActual, tuple[str, ...]]]
) -> tuple[_Observation, ...]:
    return tuple(
        _Observation(brief.name(said.activity, "activity"), text)
        for said, lines in written
        for text in lines
    )
