"""Native charts as ChartML strings, written whole so that nothing is left to a default look."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from commplan.report.blocks import ChartKind
from commplan.writers.pptx.deck import Colour, Figure, Stroke
from commplan.writers.pptx.draw.markup import (
    LANGUAGES,
    NAMESPACES,
    write_attribute,
    write_fill,
    write_frame,
    write_line,
    write_words,
)
from commplan.writers.pptx.draw.workbook import name_column
from commplan.writers.pptx.palette import AXIS, HAIRLINE, QUIET, TEXT, WHITE

if TYPE_CHECKING:
    from decimal import Decimal

    from commplan.report.blocks import Series

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CATEGORY_AXIS, VALUE_AXIS = 1, 2
LABELS_MOST = 36  # more points than this have no room for labels: the value axis is shown instead
SLIVER = 0.045  # share of the whole under which a segment has no room for its label


def write_chart(figure: Figure, language: str) -> bytes:
    """Return the chart part; its workbook is its first relation."""
    lang = LANGUAGES.get(language, LANGUAGES["en"])[0]
    has_legend = len(figure.series) > 1 or figure.kind is ChartKind.DOUGHNUT
    return (
        f'{HEAD}<c:chartSpace xmlns:c="{CHART}" {NAMESPACES}><c:date1904 val="0"/>'
        f'<c:lang val="{lang}"/><c:roundedCorners val="0"/><c:chart>'
        '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f"{_write_plot(figure)}</c:plotArea>"
        f"{_write_legend(figure) if has_legend else ''}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/>{write_line(None)}</c:spPr>"
        f"{_write_style(figure.size, QUIET, lang)}"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def write_figure(figure: Figure, number: int, relation: str) -> str:
    """Return the frame that shows the chart part behind ``relation``."""
    return (
        f"<p:graphicFrame {NAMESPACES}><p:nvGraphicFramePr>"
        f'<p:cNvPr id="{number}" name={write_attribute(figure.name)} '
        f"descr={write_attribute(figure.alt)}/>"
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
        f"</p:nvGraphicFramePr>{write_frame(figure.box, 'p:xfrm')}"
        f'<a:graphic><a:graphicData uri="{CHART}"><c:chart xmlns:c="{CHART}" r:id="{relation}"/>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )


def _write_plot(figure: Figure) -> str:
    axes = f'<c:axId val="{CATEGORY_AXIS}"/><c:axId val="{VALUE_AXIS}"/>'
    series = "".join(_write_series(figure, place) for place in range(len(figure.series)))
    match figure.kind:
        case ChartKind.COLUMNS | ChartKind.STACKED_COLUMNS | ChartKind.BARS:
            direction = "bar" if figure.kind is ChartKind.BARS else "col"
            is_stacked = figure.kind is ChartKind.STACKED_COLUMNS
            grouping = "stacked" if is_stacked else "clustered"
            return (
                f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/>'
                f'<c:varyColors val="0"/>{series}<c:gapWidth val="{55}"/>'
                f'<c:overlap val="{100 if is_stacked else 0}"/>{axes}</c:barChart>'
                f"{_write_axes(figure)}"
            )
        case ChartKind.LINES:
            return (
                '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
                f'{series}<c:marker val="1"/>{axes}</c:lineChart>{_write_axes(figure)}'
            )
        case ChartKind.DOUGHNUT:
            return (
                f'<c:doughnutChart><c:varyColors val="1"/>{series}'
                '<c:firstSliceAng val="0"/><c:holeSize val="56"/></c:doughnutChart>'
            )
        case _:
            assert_never(figure.kind)


def _write_series(figure: Figure, place: int) -> str:
    series = figure.series[place]
    column = name_column(place + 1)
    last = len(figure.categories) + 1
    head = (
        f'<c:idx val="{place}"/><c:order val="{place}"/><c:tx>'
        f"{_write_strings(f'Sheet1!${column}$1', (series.name,))}</c:tx>"
    )
    data = (
        f"<c:cat>{_write_strings(f'Sheet1!$A$2:$A${last}', figure.categories)}</c:cat>"
        f"<c:val>{_write_numbers(f'Sheet1!${column}$2:${column}${last}', series, figure)}</c:val>"
    )
    labels = _write_labels(figure, place)
    return f"<c:ser>{head}{_dress_series(figure, place)}{labels}{data}{_end_series(figure)}</c:ser>"


def _dress_series(figure: Figure, place: int) -> str:
    match figure.kind:
        case ChartKind.LINES:
            stroke = write_line(Stroke(figure.colours[place], 2.25))
            fill = f"{write_fill(figure.colours[place])}{write_line(Stroke(WHITE, 0.75))}"
            return (
                f'<c:spPr>{stroke}</c:spPr><c:marker><c:symbol val="circle"/><c:size val="7"/>'
                f"<c:spPr>{fill}</c:spPr></c:marker>"
            )
        case ChartKind.DOUGHNUT:
            return "".join(
                f'<c:dPt><c:idx val="{point}"/><c:bubble3D val="0"/><c:spPr>{write_fill(colour)}'
                f"{write_line(Stroke(WHITE, 1.5))}</c:spPr></c:dPt>"
                for point, colour in enumerate(figure.colours)
            )
        case ChartKind.COLUMNS | ChartKind.BARS | ChartKind.STACKED_COLUMNS:
            fill = write_fill(figure.colours[place])
            points = figure.colours if len(figure.colours) > len(figure.series) else ()
            return f'<c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>' + "".join(
                f'<c:dPt><c:idx val="{point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
                f"<c:spPr>{write_fill(colour)}</c:spPr></c:dPt>"
                for point, colour in enumerate(points)
            )
        case _:
            assert_never(figure.kind)


def _end_series(figure: Figure) -> str:
    return '<c:smooth val="0"/>' if figure.kind is ChartKind.LINES else ""


def _write_labels(figure: Figure, place: int) -> str:
    """Return the labels of a series: inside segments in white, else outside in grey.

    Of several lines only the last is labelled, as labels of lines that cross cover each other.
    """
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
        f'<c:dLbls>{slivers}<c:numFmt formatCode="{_write_format(figure)}" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/>{write_line(None)}</c:spPr>"
        f"{_write_style(figure.size, WHITE if inside else TEXT, '', bold=inside)}{spot}"
        '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
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


def _falls_below(figure: Figure) -> bool:
    """Tell whether a value is negative: only then may a bar begin anywhere but at zero."""
    return any(value is not None and value < 0 for one in figure.series for value in one.values)


def _write_axes(figure: Figure) -> str:
    is_bars = figure.kind is ChartKind.BARS
    order = "maxMin" if is_bars else "minMax"
    shows_values = figure.kind is ChartKind.LINES or not has_labels(figure)
    grid = (
        f"<c:majorGridlines><c:spPr>{write_line(Stroke(HAIRLINE, 0.5))}</c:spPr></c:majorGridlines>"
        if shows_values
        else ""
    )
    origin = "" if figure.kind is ChartKind.LINES or _falls_below(figure) else '<c:min val="0"/>'
    base = f"<c:spPr>{write_line(Stroke(AXIS, 0.75))}</c:spPr>"
    blank = f"<c:spPr>{write_line(None)}</c:spPr>"
    marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    return (
        f'<c:catAx><c:axId val="{CATEGORY_AXIS}"/><c:scaling><c:orientation val="{order}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{"l" if is_bars else "b"}"/>'
        f'<c:numFmt formatCode="General" sourceLinked="0"/>{marks}<c:tickLblPos val="low"/>{base}'
        f'<c:crossAx val="{VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        f'<c:valAx><c:axId val="{VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>'
        f'{origin}</c:scaling><c:delete val="{0 if shows_values else 1}"/>'
        f'<c:axPos val="{"b" if is_bars else "l"}"/>{grid}'
        f'<c:numFmt formatCode="{_write_format(figure)}" sourceLinked="0"/>{marks}'
        f'<c:tickLblPos val="nextTo"/>{blank}<c:crossAx val="{CATEGORY_AXIS}"/>'
        '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
    )


def _write_legend(figure: Figure) -> str:
    place = "r" if figure.kind is ChartKind.DOUGHNUT else "t"
    style = _write_style(figure.size, TEXT, "")
    return f'<c:legend><c:legendPos val="{place}"/><c:overlay val="0"/>{style}</c:legend>'


def _write_style(size: float, colour: Colour, lang: str, *, bold: bool = False) -> str:
    end = f'<a:endParaRPr lang="{lang}"/>' if lang else '<a:endParaRPr lang="en-US"/>'
    return (
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        f'<a:defRPr sz="{round(size * 100)}" b="{1 if bold else 0}">{write_fill(colour)}'
        f"</a:defRPr></a:pPr>{end}</a:p></c:txPr>"
    )


def _write_strings(formula: str, texts: tuple[str, ...]) -> str:
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{write_words(text)}</c:v></c:pt>'
        for place, text in enumerate(texts)
    )
    cache = f'<c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'
    return f"<c:strRef><c:f>{formula}</c:f>{cache}</c:strRef>"


def _write_numbers(formula: str, series: Series, figure: Figure) -> str:
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{value:f}</c:v></c:pt>'
        for place, value in enumerate(series.values)
        if value is not None
    )
    return (
        f"<c:numRef><c:f>{formula}</c:f><c:numCache><c:formatCode>{_write_format(figure)}"
        f'</c:formatCode><c:ptCount val="{len(series.values)}"/>{points}</c:numCache></c:numRef>'
    )


def _write_format(figure: Figure) -> str:
    return f"#,##0.{'0' * figure.decimals}" if figure.decimals else "#,##0"
