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
class Figure:
    """A native chart with its workbook. ``colours`` go to the series, or to the doughnut's slices.

    A single series with a colour for each category has columns of these colours.
    ``unit`` names the values in the workbook; ``decimals`` digits stand on labels.
    """

    name: str
    box: Box
    kind: ChartKind
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    colours: tuple[Colour, ...]
    decimals: int
    size: float
    alt: str


Thing: TypeAlias = Shape | Grid | Figure


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
