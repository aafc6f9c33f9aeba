"""A deck before OOXML: slides, and things placed on them with exact boxes.

Lengths are inches from the upper left corner of the slide, sizes and line pitches are points.
Layout makes these values, drawing turns each into one shape; neither measures in the other's place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from commplan.report.blocks import ChartKind, Series

POINTS_PER_INCH = 72.0
LEADING = 1.4  # line pitch as a multiple of the size: exact in every program


@dataclass(frozen=True, slots=True)
class Colour:
    """A theme colour (``accent1``) or six hex digits, with the share of it that is kept.

    ``keep`` below 100 mixes the colour with white; ``dim`` below 100 darkens it. Percent.
    """

    base: str
    keep: int = 100
    dim: int = 100


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the slide."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


class Side(Enum):
    """Where text leans in its box."""

    START = "l"
    MIDDLE = "ctr"
    END = "r"


class Anchor(Enum):
    """Where text stands in a box that is higher than it."""

    TOP = "t"
    MIDDLE = "ctr"
    BOTTOM = "b"


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style; ``size`` and ``colour`` are the paragraph's where they are None."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None
    size: float | None = None
    colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. ``indent`` inches hang behind ``bullet``; ``before`` points stand above it."""

    spans: tuple[Span, ...]
    size: float
    colour: Colour
    leading: float
    side: Side = Side.START
    bullet: str = ""
    indent: float = 0.0
    before: float = 0.0


Text: TypeAlias = tuple[Para, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line: its width in points, and whether it is dashed."""

    colour: Colour
    width: float = 0.75
    dashed: bool = False


class Form(Enum):
    """The preset geometries that are drawn."""

    RECTANGLE = "rect"
    ROUNDED = "roundRect"
    ELLIPSE = "ellipse"
    DIAMOND = "diamond"
    ARROW = "homePlate"
    CHEVRON = "chevron"
    TRAPEZOID = "trapezoid"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Inset:
    """Space between a box and its text."""

    across: float = 0.0
    down: float = 0.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A drawn form with or without text. Without ``alt`` and text it is decoration.

    ``adjust`` is the first handle of the form, in the format's own hundred-thousandths.
    ``jump`` is the key of the slide that a click leads to. ``turned`` text reads upwards.
    """

    name: str
    box: Box
    form: Form = Form.RECTANGLE
    fill: Colour | None = None
    stroke: Stroke | None = None
    text: Text = ()
    anchor: Anchor = Anchor.TOP
    inset: Inset = Inset()
    alt: str = ""
    adjust: int | None = None
    jump: str | None = None
    turned: bool = False


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a native table; ``rule`` is the hairline below it."""

    text: Text
    fill: Colour | None = None
    rule: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A native table whose first row is its header. Rows are as high as their text, or higher."""

    name: str
    box: Box
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    rows: tuple[tuple[GridCell, ...], ...]
    inset: Inset
    alt: str
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class Paint:
    """A point of a chart, by the places of its series and its category, in a colour of its own."""

    series: int
    point: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class PointLabel:
    """The words at a point of a stacked chart, ``lift`` inches above the middle of its bar."""

    series: int
    point: int
    text: str
    size: float
    colour: Colour
    lift: float = 0.0


@dataclass(frozen=True, slots=True)
class Plotting:
    """Where exactly a chart is drawn, so that other things line up with it.

    ``area`` is the rectangle between the axes, on the slide; ``span`` are the values at its lower
    and upper edge, left to the program where it is None; ``gap`` is the space between columns in
    percent of their width. Such a chart has no legend: what stands around it says more.
    """

    area: Box
    gap: int
    span: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A native chart with its workbook. ``colours`` go to the series, or to the doughnut's slices.

    A single series with a colour for each category has columns of these colours; a series without
    a colour is not seen. ``unit`` names the values in the workbook; ``decimals`` digits stand on
    labels, unless ``labels`` has the words of all that there are.
    """

    name: str
    box: Box
    kind: ChartKind
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    colours: tuple[Colour | None, ...]
    decimals: int
    size: float
    alt: str
    paints: tuple[Paint, ...] = ()
    labels: tuple[PointLabel, ...] | None = None
    plotting: Plotting | None = None


@dataclass(frozen=True, slots=True)
class Sparkline:
    """A small line through at least two points, a dot on the last.

    Points are shares of the box, across from its left and down from its upper edge.
    """

    name: str
    box: Box
    points: tuple[tuple[float, float], ...]
    colour: Colour
    alt: str


@dataclass(frozen=True, slots=True)
class Pointer:
    """An arrow from one place of the slide to another: decoration, what it means is told elsewhere.

    Places are inches from the upper left corner of the slide.
    """

    name: str
    start: tuple[float, float]
    end: tuple[float, float]
    stroke: Stroke

    @property
    def box(self) -> Box:
        """The rectangle whose corners it joins."""
        left, top = (min(pair) for pair in zip(self.start, self.end, strict=True))
        right, bottom = (max(pair) for pair in zip(self.start, self.end, strict=True))
        return Box(left, top, right - left, bottom - top)


Thing: TypeAlias = Shape | Grid | Figure | Sparkline | Pointer


class Master(Enum):
    """The layouts of the base deck that slides are made on: their names in the base deck."""

    COVER = "标题幻灯片 Title Slide"
    CONTENTS = "节标题 Section Header"
    CONTENT = "仅标题 Title Only"
    LONG_TITLE = "长标题 Long Title"


@dataclass(frozen=True, slots=True)
class Holder:
    """The words of a placeholder. ``box`` is None where the layout's own box holds them.

    ``alt`` has the whole sentence where only its beginning fits.
    """

    text: Text
    box: Box | None = None
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Footer:
    """The words of the footer, styled by its layout; ``alt`` has all of them where some are cut."""

    words: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Slide:
    """A page. ``subtitle`` fills the second placeholder of those layouts that have one."""

    key: str
    master: Master
    title: Holder
    things: tuple[Thing, ...]
    subtitle: Holder | None = None
    footer: Footer | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Slides that stand together in the slide sorter, by their keys."""

    key: str
    title: str
    slides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deck:
    """A whole deck in one language (one of ``texts.LANGUAGES``); ``accent`` as in a document."""

    key: str
    title: str
    language: str
    on: date
    slides: tuple[Slide, ...]
    parts: tuple[Part, ...]
    accent: str | None = None
