"""The labels at the points of a chart, and how its words and numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import ChartKind
from commplan.writers.pptx.draw.markup import write_fill, write_line, write_words
from commplan.writers.pptx.palette import TEXT, WHITE

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.writers.pptx.deck import Colour, Figure, PointLabel

# Else some programs join a label that stands beside its point with it.
NO_LEADERS = (
    '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" '
    'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">'
    '<c15:showLeaderLines val="0"/></c:ext></c:extLst>'
)
LABELS_MOST = 36  # more points than this have no room for labels: the value axis is shown instead
SLIVER = 0.045  # share of the whole under which a segment has no room for its label


def write_labels(figure: Figure, place: int, lang: str) -> str:
    """Return the labels of a series: inside segments in white, else outside in grey.

    Of several lines only the last is labelled, as labels of lines that cross cover each other.
    """
    if figure.labels is not None:
        return _write_worded(figure, place, lang)
    hidden = '<c:dLbls><c:delete val="1"/></c:dLbls>'
    crosses = figure.kind is ChartKind.LINES and place < len(figure.series) - 1
    if crosses or not has_labels(figure):
        return hidden
    inside = figure.kind in {ChartKind.STACKED_COLUMNS, ChartKind.DOUGHNUT}
    spots = {ChartKind.LINES: "t", ChartKind.COLUMNS: "outEnd", ChartKind.BARS: "outEnd"}
    spot = f'<c:dLblPos val="{spots[figure.kind]}"/>' if figure.kind in spots else ""
    slivers = "".join(
        f'<c:dLbl><c:idx val="{point}"/><c:delete val="1"/></c:dLbl>'
        for point in find_slivers(figure, place)
    )
    return (
        f'<c:dLbls>{slivers}<c:numFmt formatCode="{write_format(figure)}" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/>{write_line(None)}</c:spPr>"
        f"{write_style(figure.size, WHITE if inside else TEXT, '', bold=inside)}{spot}"
        f"{_write_shown(1)}</c:dLbls>"
    )


def _write_worded(figure: Figure, place: int, lang: str) -> str:
    """Return labels with words of their own, at those points of a series that have them."""
    labels = "".join(
        _write_label(label, figure, lang)
        for label in sorted(figure.labels or (), key=lambda label: label.point)
        if label.series == place
    )
    blank = f"<c:spPr><a:noFill/>{write_line(None)}</c:spPr>"
    return f"<c:dLbls>{labels}{blank}{_write_shown(0)}{NO_LEADERS}</c:dLbls>"


def _write_label(label: PointLabel, figure: Figure, lang: str) -> str:
    lift = -label.lift / figure.box.height
    place = f'<c:manualLayout><c:x val="0"/><c:y val="{lift:.6f}"/></c:manualLayout>'
    layout = f"<c:layout>{place}</c:layout>" if label.lift else ""
    style = f'sz="{round(label.size * 100)}" b="1"'
    fill = write_fill(label.colour)
    return (
        f'<c:dLbl><c:idx val="{label.point}"/>{layout}'
        '<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>'
        f"<a:pPr><a:defRPr {style}>{fill}</a:defRPr></a:pPr>"
        f'<a:r><a:rPr lang="{lang}" {style}>{fill}</a:rPr>'
        f"<a:t>{write_words(label.text)}</a:t></a:r></a:p></c:rich></c:tx>"
        f'<c:spPr><a:noFill/>{write_line(None)}</c:spPr><c:dLblPos val="ctr"/>'
        f"{_write_shown(1)}</c:dLbl>"
    )


def _write_shown(value: int) -> str:
    return (
        f'<c:showLegendKey val="0"/><c:showVal val="{value}"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    )


def has_labels(figure: Figure) -> bool:
    """Say whether the points are few enough for labels."""
    return len(figure.categories) * len(figure.series) <= LABELS_MOST


def find_slivers(figure: Figure, place: int) -> tuple[int, ...]:
    """Return the points of a stacked series or a doughnut that are too thin for a label."""
    if figure.kind not in {ChartKind.STACKED_COLUMNS, ChartKind.DOUGHNUT}:
        return ()
    if figure.kind is ChartKind.DOUGHNUT:
        whole = sum(_weigh(value) for value in figure.series[place].values)
    else:
        stacks = zip(*(series.values for series in figure.series), strict=True)
        whole = max((sum(_weigh(value) for value in stack) for stack in stacks), default=0.0)
    return tuple(
        point
        for point, value in enumerate(figure.series[place].values)
        if _weigh(value) < whole * SLIVER
    )


def _weigh(value: Decimal | None) -> float:
    return abs(float(value)) if value is not None else 0.0


def write_style(size: float, colour: Colour, lang: str, *, bold: bool = False) -> str:
    """Return the text properties of a chart or of one of its parts."""
    end = f'<a:endParaRPr lang="{lang}"/>' if lang else '<a:endParaRPr lang="en-US"/>'
    return (
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        f'<a:defRPr sz="{round(size * 100)}" b="{1 if bold else 0}">{write_fill(colour)}'
        f"</a:defRPr></a:pPr>{end}</a:p></c:txPr>"
    )


def write_format(figure: Figure) -> str:
    """Return the number format of values."""
    return f"#,##0.{'0' * figure.decimals}" if figure.decimals else "#,##0"
