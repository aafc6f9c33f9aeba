"""Native charts as ChartML strings, written whole so that nothing is left to a default look."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from commplan.report.blocks import ChartKind
from commplan.writers.pptx.deck import Colour, Figure, Stroke
from commplan.writers.pptx.draw.labels import (
    has_labels,
    write_format,
    write_labels,
    write_style,
)
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
    from commplan.report.blocks import Series

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CATEGORY_AXIS, VALUE_AXIS = 1, 2
GAP = 55  # between columns or bars, in percent of their width


def write_chart(figure: Figure, language: str) -> bytes:
    """Return the chart part; its workbook is its first relation."""
    lang = LANGUAGES.get(language, LANGUAGES["en"])[0]
    several = len(figure.series) > 1 or figure.kind is ChartKind.DOUGHNUT
    has_legend = several and figure.plotting is None
    return (
        f'{HEAD}<c:chartSpace xmlns:c="{CHART}" {NAMESPACES}><c:date1904 val="0"/>'
        f'<c:lang val="{lang}"/><c:roundedCorners val="0"/><c:chart>'
        f'<c:autoTitleDeleted val="1"/><c:plotArea>{_write_place(figure)}'
        f"{_write_plot(figure, lang)}</c:plotArea>"
        f"{_write_legend(figure) if has_legend else ''}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/>{write_line(None)}</c:spPr>"
        f"{write_style(figure.size, QUIET, lang)}"
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


def _write_place(figure: Figure) -> str:
    """Return where the rectangle between the axes stands, as shares of the figure."""
    if figure.plotting is None:
        return "<c:layout/>"
    area, box = figure.plotting.area, figure.box
    shares = {
        "x": (area.left - box.left) / box.width,
        "y": (area.top - box.top) / box.height,
        "w": area.width / box.width,
        "h": area.height / box.height,
    }
    edges = "".join(f'<c:{name} val="{share:.6f}"/>' for name, share in shares.items())
    return (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>'
        f'<c:yMode val="edge"/>{edges}</c:manualLayout></c:layout>'
    )


def _write_plot(figure: Figure, lang: str) -> str:
    axes = f'<c:axId val="{CATEGORY_AXIS}"/><c:axId val="{VALUE_AXIS}"/>'
    series = "".join(_write_series(figure, place, lang) for place in range(len(figure.series)))
    match figure.kind:
        case ChartKind.COLUMNS | ChartKind.STACKED_COLUMNS | ChartKind.BARS:
            direction = "bar" if figure.kind is ChartKind.BARS else "col"
            is_stacked = figure.kind is ChartKind.STACKED_COLUMNS
            grouping = "stacked" if is_stacked else "clustered"
            gap = GAP if figure.plotting is None else figure.plotting.gap
            return (
                f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/>'
                f'<c:varyColors val="0"/>{series}<c:gapWidth val="{gap}"/>'
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


def _write_series(figure: Figure, place: int, lang: str) -> str:
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
    labels = write_labels(figure, place, lang)
    return f"<c:ser>{head}{_dress_series(figure, place)}{labels}{data}{_end_series(figure)}</c:ser>"


def _dress_series(figure: Figure, place: int) -> str:
    match figure.kind:
        case ChartKind.LINES:
            colour = figure.colours[place] or TEXT
            stroke = write_line(Stroke(colour, 2.25))
            fill = f"{write_fill(colour)}{write_line(Stroke(WHITE, 0.75))}"
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
            return f'<c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>' + "".join(
                f'<c:dPt><c:idx val="{point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
                f"<c:spPr>{write_fill(colour)}</c:spPr></c:dPt>"
                for point, colour in sorted(_list_points(figure, place).items())
            )
        case _:
            assert_never(figure.kind)


def _list_points(figure: Figure, place: int) -> dict[int, Colour | None]:
    """Return the colours of those columns that have one of their own."""
    own = enumerate(figure.colours) if len(figure.colours) > len(figure.series) else ()
    paints = {paint.point: paint.colour for paint in figure.paints if paint.series == place}
    return {**dict(own), **paints}


def _end_series(figure: Figure) -> str:
    return '<c:smooth val="0"/>' if figure.kind is ChartKind.LINES else ""


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
    base = f"<c:spPr>{write_line(Stroke(AXIS, 0.75))}</c:spPr>"
    level = _write_level_names(figure) if figure.plotting else ""
    blank = f"<c:spPr>{write_line(None)}</c:spPr>"
    marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    return (
        f'<c:catAx><c:axId val="{CATEGORY_AXIS}"/><c:scaling><c:orientation val="{order}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{"l" if is_bars else "b"}"/>'
        f'<c:numFmt formatCode="General" sourceLinked="0"/>{marks}<c:tickLblPos val="low"/>'
        f"{base}{level}"
        f'<c:crossAx val="{VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        f'<c:valAx><c:axId val="{VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>'
        f'{_write_span(figure)}</c:scaling><c:delete val="{0 if shows_values else 1}"/>'
        f'<c:axPos val="{"b" if is_bars else "l"}"/>{grid}'
        f'<c:numFmt formatCode="{write_format(figure)}" sourceLinked="0"/>{marks}'
        f'<c:tickLblPos val="nextTo"/>{blank}<c:crossAx val="{CATEGORY_AXIS}"/>'
        '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
    )


def _write_span(figure: Figure) -> str:
    """Return the ends of the value axis: given ones, or zero where lengths are compared."""
    if figure.plotting and figure.plotting.span:
        low, high = figure.plotting.span
        return f'<c:max val="{high:f}"/><c:min val="{low:f}"/>'
    free = figure.kind is ChartKind.LINES or _falls_below(figure)
    return "" if free else '<c:min val="0"/>'


def _write_level_names(figure: Figure) -> str:
    """Return the style of category names that may break, but not turn."""
    return write_style(figure.size, QUIET, "").replace("<a:bodyPr/>", '<a:bodyPr rot="0"/>')


def _write_legend(figure: Figure) -> str:
    place = "r" if figure.kind is ChartKind.DOUGHNUT else "t"
    style = write_style(figure.size, TEXT, "")
    return f'<c:legend><c:legendPos val="{place}"/><c:overlay val="0"/>{style}</c:legend>'


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
        f"<c:numRef><c:f>{formula}</c:f><c:numCache><c:formatCode>{write_format(figure)}"
        f'</c:formatCode><c:ptCount val="{len(series.values)}"/>{points}</c:numCache></c:numRef>'
    )
