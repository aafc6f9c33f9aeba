"""The content model: what a document says, before any format.

A Document is words, numbers, tables and figures in reading order. Builders make it, writers lay
it out; nothing here knows Markdown, HTML or slides. Numbers are already worded (``texts.format``);
where a figure or a sort needs the value itself, it stands beside the words.

Every ``str`` below, except ``key`` and ``link``, is text that a reader must find in every output.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


class Tone(Enum):
    """What a reader should feel about a cell, a tile or a panel; never shown by colour alone."""

    PLAIN = "plain"
    ACCENT = "accent"
    MUTED = "muted"
    GOOD = "good"
    WATCH = "watch"
    BAD = "bad"


class Align(Enum):
    """Where the text of a column stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class ChartKind(Enum):
    """The native charts that every writer with figures can draw."""

    COLUMNS = "columns"
    STACKED_COLUMNS = "stacked_columns"
    BARS = "bars"
    LINES = "lines"
    DOUGHNUT = "doughnut"


class BarState(Enum):
    """Where a bar of the year chart stands on the day of the document.

    ``LATE`` is what should have been over, or have begun, and has not.
    """

    ENDED = "ended"
    RUNNING = "running"
    PLANNED = "planned"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. ``link`` is an http, https or mailto address."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short points; ``ordered`` ones are numbered from 1."""

    items: tuple[Runs, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and what it stands for."""

    label: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labelled statements one below the other."""

    items: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """A titled box with short points."""

    title: str
    items: tuple[Runs, ...]
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Panels:
    """Boxes of equal rank, side by side where there is room."""

    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """One large figure: label above, value and unit, a note below (may be empty).

    ``trend`` are its values up to now, for a small line; ``trend_text`` says them in words.
    """

    label: str
    value: str
    unit: str
    note: str
    tone: Tone = Tone.PLAIN
    trend: tuple[Decimal, ...] = ()
    trend_text: str = ""


@dataclass(frozen=True, slots=True)
class Tiles:
    """Figures of equal rank in a row."""

    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One station of a strip: ``when`` is worded, ``points`` may be empty.

    A station of a procedure, which has no days, has no ``state``.
    """

    title: str
    when: str
    text: str
    points: tuple[str, ...]
    state: BarState | None = None


@dataclass(frozen=True, slots=True)
class Steps:
    """Stations in their order: phases of a year, milestones, a procedure."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """One storey of a pyramid: who stands there, and a few lines about them."""

    title: str
    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Pyramid:
    """Levels from the top (fewest people) to the base."""

    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``weight`` is its share of the width relative to its siblings."""

    title: str
    align: Align = Align.LEFT
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Light:
    """A traffic light: the cell's words are its word and its sign, its tone is the colour."""


@dataclass(frozen=True, slots=True)
class Meter:
    """A bar from 0 to ``limit`` beside the cell's words, with a tick at 1, the plan.

    ``share`` is drawn up to ``limit``; the tone of the cell is that of the bar.
    """

    share: Decimal
    limit: Decimal


@dataclass(frozen=True, slots=True)
class Trend:
    """A small line of at least two values, the last one dotted; the cell's words say them."""

    values: tuple[Decimal, ...]


CellMark: TypeAlias = Light | Meter | Trend


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its words, its value where it has one, and how it should be felt.

    ``heat`` is how deep it is tinted on a map, from 1 to 3; 0 is no tint. Its words say what the
    tint says. A ``mark`` may stand for it or beside its words.
    """

    runs: Runs
    number: Decimal | None = None
    tone: Tone = Tone.PLAIN
    heat: int = 0
    mark: CellMark | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; every row has a cell for each column."""

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    has_total: bool = False  # the last row adds up the others


@dataclass(frozen=True, slots=True)
class Series:
    """One series of a chart: a value for each category, None where there is none."""

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class ChartNote:
    """What stands below a category of a chart: a figure, and a smaller line (may be empty)."""

    text: str
    detail: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of numbers. ``unit`` is worded; ``decimals`` digits are shown on labels.

    In clustered columns of a plan and its actuals, ``exceptions`` are the categories (by position)
    whose last series stands out, ``exception_label`` says in the legend what that means, and
    ``notes`` stand below the categories: a difference and its share, worded.
    """

    key: str
    kind: ChartKind
    title: str
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    decimals: int
    alt: str
    exceptions: tuple[int, ...] = ()
    exception_label: str = ""
    notes: tuple[ChartNote, ...] = ()


@dataclass(frozen=True, slots=True)
class WaterfallStep:
    """A bar of a waterfall: a whole from zero, or a change from the end of the bar before it.

    ``text`` is the worded value that stands at the bar.
    """

    label: str
    value: Decimal
    text: str
    is_whole: bool = False
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Waterfall:
    """From one whole to another by the changes between them, in their order.

    ``legend`` are the words for wholes, for changes that help and for changes that hurt.
    ``note`` says how the steps were computed.
    """

    key: str
    title: str
    unit: str
    steps: tuple[WaterfallStep, ...]
    legend: tuple[str, str, str]
    note: str
    alt: str


@dataclass(frozen=True, slots=True)
class Point:
    """One line of a takeaway: a short head and the sentence that explains it."""

    head: str
    runs: Runs
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Takeaway:
    """What to read out of the figure beside it."""

    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A named range of days, both ends inclusive: a month, a quarter, a festival."""

    label: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Bar:
    """One activity on its lane; ``alt`` says name, dates and state in words.

    ``before`` are the days that it had in an earlier plan, both ends inclusive: a thin bar below.
    """

    key: str
    label: str
    start: date
    end: date
    state: BarState
    alt: str
    before: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of the year chart. Its bars do not overlap."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class LaneGroup:
    """Lanes that belong together (板块); those of the calendar have no state, only days."""

    title: str
    lanes: tuple[Lane, ...]
    is_calendar: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A milestone on the axis of the year chart."""

    key: str
    label: str
    on: date
    date_text: str
    state: BarState
    alt: str
    before: date | None = None  # its day in an earlier plan


@dataclass(frozen=True, slots=True)
class Legend:
    """What a state looks like, in words."""

    state: BarState
    label: str


@dataclass(frozen=True, slots=True)
class YearChart:
    """The year at a glance: quarters and months, festival bands, lanes, milestones, today.

    It may be a shorter stretch: then ``quarters`` are its months, and ``months`` its weeks.
    ``before_label`` says in the legend what thin bars are; empty where there are none.
    """

    key: str
    title: str
    start: date
    end: date
    quarters: tuple[Stretch, ...]
    months: tuple[Stretch, ...]
    bands_title: str
    bands: tuple[Stretch, ...]
    lanes_title: str
    groups: tuple[LaneGroup, ...]
    milestones_title: str
    milestones: tuple[Mark, ...]
    legend: tuple[Legend, ...]
    today: date | None  # None when it lies outside the chart
    today_label: str
    alt: str
    before_label: str = ""


@dataclass(frozen=True, slots=True)
class RiskMark:
    """A numbered risk on the map; probability and impact from 1 to 5.

    ``was`` is its earlier probability and impact: an arrow leads from there.
    """

    number: int
    label: str
    probability: int
    impact: int
    was: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class RiskMap:
    """The 5 × 5 map. Level names go from 1 to 5; ``bands`` name the five tints, low to high.

    ``tints[p - 1][i - 1]`` is the tint (0 to 4, an index of ``bands``) of the cell with
    probability p and impact i.
    """

    key: str
    title: str
    probability_title: str
    probability_levels: tuple[str, ...]
    impact_title: str
    impact_levels: tuple[str, ...]
    bands: tuple[str, ...]
    tints: tuple[tuple[int, ...], ...]
    marks: tuple[RiskMark, ...]
    alt: str


Block: TypeAlias = (
    Paragraph
    | Bullets
    | Pairs
    | Panels
    | Tiles
    | Steps
    | Pyramid
    | Table
    | Chart
    | Waterfall
    | Takeaway
    | YearChart
    | RiskMap
)


@dataclass(frozen=True, slots=True)
class Section:
    """One message: a sentence as headline, what proves it, and where it comes from."""

    key: str
    headline: str
    blocks: tuple[Block, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """Sections under one short title; those of an appendix are looked up, not presented."""

    key: str
    title: str
    sections: tuple[Section, ...]
    is_appendix: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: the brand line, the title and a few labelled facts."""

    title: str
    subtitle: str
    facts: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that writers need for the frame around the content."""

    contents: str
    source: str
    legend: str
    dates: str
    back_to_top: str
    appendix: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in one language. ``on`` is the day it speaks of.

    ``accent`` is the brand's colour as six hex digits, dark enough for white text on it.
    A short document, which is presented from the first page to the last, has no contents, and each
    section of it is meant for one page.
    """

    key: str
    language: str
    cover: Cover
    footer: str
    chapters: tuple[Chapter, ...]
    words: Words
    on: date
    accent: str | None = None
    has_contents: bool = True
