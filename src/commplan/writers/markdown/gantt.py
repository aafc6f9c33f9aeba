"""The year chart as a Mermaid ``gantt``, which GitHub, GitLab and Gitee draw.

Mermaid has no escapes in this diagram: ``:`` ends a label, ``#`` and ``;`` begin entities and
statements, ``%%`` a comment, and a line that begins with a keyword is read as that statement.
Its own line for today follows the reader's clock, so it is off and the document's day is a mark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from commplan.report.blocks import BarState
from commplan.writers.clean import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.report.blocks import Mark, YearChart

_LOOKALIKES: Final = str.maketrans(
    {":": "：", ";": "；", "#": "＃", ",": "，", "%": "％", "<": "＜", ">": "＞", '"': "＂",
     "`": "｀", "\\": "＼", "{": "｛", "}": "｝", "|": "｜", "$": "＄", "&": "＆"},
)  # fmt: skip
_KEYWORD: Final = re.compile(
    r"(?:gantt|title|section|dateformat|axisformat|tickinterval|inclusiveenddates|topaxis|"
    r"excludes|includes|todaymarker|weekday|weekend|accTitle|accDescr|click|call|href|date|"
    r"\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)
_STATES: Final = {
    BarState.ENDED: "done, ",
    BarState.RUNNING: "active, ",
    BarState.PLANNED: "",
    BarState.LATE: "crit, ",
}
_WORD_JOINER: Final = "\u2060"


def write_gantt(chart: YearChart) -> str:
    """Return a fenced Mermaid diagram with bands, lanes and milestones."""
    lines = (
        "gantt",
        f"    title {make_safe(chart.title)}",
        "    dateFormat YYYY-MM-DD",
        "    axisFormat %m-%d",
        "    inclusiveEndDates",
        "    todayMarker off",
        *_write_bands(chart),
        *_write_lanes(chart),
        *_write_milestones(chart),
    )
    return "\n".join(("```mermaid", *lines, "```"))


def make_safe(text: str) -> str:
    """Return a label that Mermaid reads as one: its special characters in full width."""
    safe = fold_text(text).translate(_LOOKALIKES) or "·"
    return f"{_WORD_JOINER}{safe}" if _KEYWORD.match(safe) else safe


def _write_bands(chart: YearChart) -> Iterator[str]:
    if chart.bands:
        yield f"    section {make_safe(chart.bands_title)}"
    for number, band in enumerate(chart.bands, 1):
        yield f"    {make_safe(band.label)} :band{number}, {band.start}, {band.end}"


def _write_lanes(chart: YearChart) -> Iterator[str]:
    number = 0
    for group in chart.groups:
        for lane in group.lanes:
            if not lane.bars:
                continue
            yield f"    section {make_safe(f'{group.title} · {lane.title}')}"
            for bar in lane.bars:
                number += 1
                state = "" if group.is_calendar else _STATES[bar.state]
                yield f"    {make_safe(bar.label)} :{state}bar{number}, {bar.start}, {bar.end}"


def _write_milestones(chart: YearChart) -> Iterator[str]:
    if chart.milestones or chart.today:
        yield f"    section {make_safe(chart.milestones_title)}"
    for number, mark in enumerate(chart.milestones, 1):
        yield _write_mark(mark, number)
    if chart.today:
        yield f"    {make_safe(chart.today_label)} :crit, milestone, today, {chart.today}, 0d"


def _write_mark(mark: Mark, number: int) -> str:
    label = make_safe(f"{mark.date_text} {mark.label}")
    return f"    {label} :{_STATES[mark.state]}milestone, mark{number}, {mark.on}, 0d"
