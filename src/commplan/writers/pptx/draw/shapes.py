"""Shapes and the placeholders of a slide as PresentationML strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import Form, Stroke
from commplan.writers.pptx.draw.markup import (
    NAMESPACES,
    Pen,
    to_emu,
    write_attribute,
    write_body,
    write_fill,
    write_frame,
    write_line,
    write_paragraphs,
    write_runs,
    write_words,
)

if TYPE_CHECKING:
    from commplan.writers.pptx.deck import Footer, Holder, Pointer, Shape, Sparkline, Text

SPARK_DOT = 0.055  # inches; its line makes it larger
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
    "</a:extLst>"
)


def write_shape(shape: Shape, number: int, pen: Pen) -> str:
    """Return a shape; one without words and alt text is marked as decoration."""
    if shape.form is Form.LINE:
        return _write_connector(shape, number)
    kind = ' txBox="1"' if shape.text and not (shape.fill or shape.stroke) else ""
    handle = f'<a:gd name="adj" fmla="val {shape.adjust}"/>' if shape.adjust is not None else ""
    geometry = f'<a:prstGeom prst="{shape.form.value}"><a:avLst>{handle}</a:avLst></a:prstGeom>'
    look = f"{write_fill(shape.fill)}{write_line(shape.stroke)}"
    body = write_body(shape.inset, shape.anchor, turned=shape.turned)
    words = f"<p:txBody>{body}<a:lstStyle/>{write_paragraphs(shape.text, pen)}</p:txBody>"
    return (
        f"<p:sp {NAMESPACES}><p:nvSpPr>{_write_identity(shape, number, pen)}"
        f"<p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{write_frame(shape.box)}{geometry}{look}</p:spPr>{words}</p:sp>"
    )


def write_pointer(pointer: Pointer, number: int) -> str:
    """Return an arrow with a dot where it begins."""
    (left, top), (right, bottom) = pointer.start, pointer.end
    turns = (' flipH="1"' if right < left else "") + (' flipV="1"' if bottom < top else "")
    frame = write_frame(pointer.box).replace("<a:xfrm>", f"<a:xfrm{turns}>")
    ends = '<a:headEnd type="oval" w="sm" len="sm"/><a:tailEnd type="triangle"/></a:ln>'
    line = write_line(pointer.stroke).replace("</a:ln>", ends)
    return _write_link(pointer.name, number, frame, line)


def write_sparkline(spark: Sparkline, number: int) -> str:
    """Return a line and its dot as two paths of one form."""
    width, height = to_emu(spark.box.width), to_emu(spark.box.height)
    places = [(round(x * width), round(y * height)) for x, y in spark.points]
    first, *others = (f'<a:pt x="{x}" y="{y}"/>' for x, y in places)
    lines = "".join(f"<a:lnTo>{point}</a:lnTo>" for point in others)
    x, y = places[-1]
    radius = to_emu(SPARK_DOT / 2)
    size = f'w="{width}" h="{height}"'
    paths = (
        f'<a:path {size} fill="none"><a:moveTo>{first}</a:moveTo>{lines}</a:path>'
        f'<a:path {size}><a:moveTo><a:pt x="{x + radius}" y="{y}"/></a:moveTo>'
        f'<a:arcTo wR="{radius}" hR="{radius}" stAng="0" swAng="21600000"/><a:close/></a:path>'
    )
    line = write_line(Stroke(spark.colour, 1.75)).replace("</a:ln>", "<a:round/></a:ln>")
    described = f"descr={write_attribute(spark.alt)}"
    return (
        f"<p:sp {NAMESPACES}><p:nvSpPr>"
        f'<p:cNvPr id="{number}" name={write_attribute(spark.name)} {described}/>'
        f"<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{write_frame(spark.box)}"
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst>{paths}</a:pathLst></a:custGeom>{write_fill(spark.colour)}{line}</p:spPr></p:sp>"
    )


def write_holder(name: str, holder: Holder, number: int, placeholder: str, pen: Pen) -> str:
    """Return a title or subtitle; its lines are one paragraph. ``placeholder`` says its type."""
    frame = write_frame(holder.box) if holder.box else ""
    identity = _identify(name, number, holder.alt)
    return _write_placeholder(identity, placeholder, frame, _write_lines(holder.text, pen))


def write_footer(footer: Footer, number: int, idx: int, pen: Pen) -> str:
    """Return the footer placeholder."""
    return _write_placeholder(
        _identify("footer", number, footer.alt),
        f'<p:ph type="ftr" sz="quarter" idx="{idx}"/>',
        "",
        f"<a:p><a:r><a:rPr {pen.lang}/><a:t>{write_words(footer.words)}</a:t></a:r></a:p>",
    )


def write_slide_number(page: int, number: int, idx: int, pen: Pen) -> str:
    """Return the placeholder of the slide number, a field that programs keep up to date."""
    field = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
    return _write_placeholder(
        _identify("slide number", number),
        f'<p:ph type="sldNum" sz="quarter" idx="{idx}"/>',
        "",
        f'<a:p><a:fld id="{field}" type="slidenum"><a:rPr {pen.lang}/><a:t>{page}</a:t></a:fld>'
        f"<a:endParaRPr {pen.lang}/></a:p>",
    )


def _identify(name: str, number: int, alt: str = "") -> str:
    described = f" descr={write_attribute(alt)}" if alt else ""
    return f'<p:cNvPr id="{number}" name="{name}"{described}/>'


def _write_placeholder(identity: str, placeholder: str, frame: str, paragraphs: str) -> str:
    return (
        f"<p:sp {NAMESPACES}><p:nvSpPr>{identity}"
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr>{placeholder}</p:nvPr></p:nvSpPr><p:spPr>{frame}</p:spPr>"
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _write_lines(text: Text, pen: Pen) -> str:
    leading = round(text[0].leading * 100) if text else 0
    spacing = f'<a:lnSpc><a:spcPts val="{leading}"/></a:lnSpc>'
    size = round(text[0].size * 100) if text else 0
    line_end = f'<a:br><a:rPr {pen.lang} sz="{size}"/></a:br>'
    lines = line_end.join(write_runs(para, pen) for para in text)
    return f"<a:p><a:pPr>{spacing}</a:pPr>{lines}</a:p>"


def _write_identity(shape: Shape, number: int, pen: Pen) -> str:
    alt = f" descr={write_attribute(shape.alt)}" if shape.alt else ""
    relation = pen.relate_slide(shape.jump) if shape.jump else None
    jump = f'<a:hlinkClick r:id="{relation}" action="ppaction://hlinksldjump"/>' if relation else ""
    decoration = "" if shape.alt or shape.text else DECORATIVE
    return (
        f'<p:cNvPr id="{number}" name={write_attribute(shape.name)}{alt}>'
        f"{jump}{decoration}</p:cNvPr>"
    )


def _write_connector(shape: Shape, number: int) -> str:
    return _write_link(shape.name, number, write_frame(shape.box), write_line(shape.stroke))


def _write_link(name: str, number: int, frame: str, line: str) -> str:
    return (
        f"<p:cxnSp {NAMESPACES}><p:nvCxnSpPr>"
        f'<p:cNvPr id="{number}" name={write_attribute(name)}>{DECORATIVE}</p:cNvPr>'
        "<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>"
        f'<p:spPr>{frame}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f"{line}</p:spPr></p:cxnSp>"
    )
