"""Text, colours and lines as DrawingML strings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit
from xml.sax.saxutils import escape, quoteattr

from commplan.writers.clean import clean_link, clean_text
from commplan.writers.pptx.deck import Colour

if TYPE_CHECKING:
    from collections.abc import Callable

    from commplan.writers.pptx.deck import Anchor, Box, Inset, Para, Span, Stroke, Text

EMU_PER_INCH = 914400
EMU_PER_POINT = 12700
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEX = re.compile("[0-9A-F]{6}")
WHOLE = 100  # percent
CALM_UP_TO = 80  # percent: lighter tints look gaudy unless they lose saturation
CALM = 62
LINK = Colour("hlink")
LINES = re.compile(r"[\t\n\r]+")
LANGUAGES = {
    "zh-Hans": ("zh-CN", "en-US"),
    "zh-Hant": ("zh-TW", "en-US"),
    "zh-TW": ("zh-TW", "en-US"),
    "en": ("en-US", "zh-CN"),
}


@dataclass(frozen=True, slots=True)
class Pen:
    """What drawing needs to know of its slide: the language, and how links become relations."""

    language: str
    relate_link: Callable[[str], str]
    relate_slide: Callable[[str], str | None]

    @property
    def lang(self) -> str:
        """The language attributes of a run."""
        lang, other = LANGUAGES.get(self.language, LANGUAGES["en"])
        return f'lang="{lang}" altLang="{other}"'


def to_emu(inches: float) -> int:
    """Return inches as the format's own unit."""
    return round(inches * EMU_PER_INCH)


def write_words(text: str) -> str:
    """Return text as element content; line ends become spaces."""
    return escape(LINES.sub(" ", clean_text(text)))


def write_attribute(text: str) -> str:
    """Return text as a quoted attribute; line ends stay, as alt text may have paragraphs."""
    return quoteattr(clean_text(text))


def write_colour(colour: Colour) -> str:
    """Return a colour; tints are mixed by luminance, as the programs' own palettes do."""
    kind = "srgbClr" if HEX.fullmatch(colour.base) else "schemeClr"
    changes = ""
    if colour.keep < WHOLE:
        calm = f'<a:satMod val="{CALM}000"/>' if colour.keep <= CALM_UP_TO else ""
        rest = WHOLE - colour.keep
        changes = f'{calm}<a:lumMod val="{colour.keep}000"/><a:lumOff val="{rest}000"/>'
    elif colour.dim < WHOLE:
        changes = f'<a:lumMod val="{colour.dim}000"/>'
    return f'<a:{kind} val="{colour.base}">{changes}</a:{kind}>'


def write_fill(colour: Colour | None) -> str:
    """Return a solid fill, or none."""
    return f"<a:solidFill>{write_colour(colour)}</a:solidFill>" if colour else "<a:noFill/>"


def write_line(stroke: Stroke | None, tag: str = "a:ln") -> str:
    """Return the line of a shape (``a:ln``) or of one side of a cell (``a:lnB``)."""
    if stroke is None:
        return f"<{tag}><a:noFill/></{tag}>"
    dash = '<a:prstDash val="dash"/>' if stroke.dashed else ""
    width = round(stroke.width * EMU_PER_POINT)
    return f'<{tag} w="{width}">{write_fill(stroke.colour)}{dash}</{tag}>'


def write_frame(box: Box, tag: str = "a:xfrm") -> str:
    """Return position and extent."""
    left, top = to_emu(box.left), to_emu(box.top)
    width, height = to_emu(box.right) - left, to_emu(box.bottom) - top
    return f'<{tag}><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></{tag}>'


def write_body(inset: Inset, anchor: Anchor, *, turned: bool = False) -> str:
    """Return the body properties of text that was measured for its box."""
    across, down = to_emu(inset.across), to_emu(inset.down)
    upwards = ' vert="vert270"' if turned else ""
    return (
        f'<a:bodyPr{upwards} wrap="square" lIns="{across}" tIns="{down}" rIns="{across}" '
        f'bIns="{down}" rtlCol="0" anchor="{anchor.value}"><a:noAutofit/></a:bodyPr>'
    )


def write_paragraphs(text: Text, pen: Pen) -> str:
    """Return paragraphs; no text is one empty paragraph, as the format asks."""
    if not text:
        return f'<a:p><a:endParaRPr {pen.lang} sz="900"/></a:p>'
    return "".join(_write_paragraph(para, pen, number) for number, para in enumerate(text))


def write_runs(para: Para, pen: Pen) -> str:
    """Return the runs of a paragraph."""
    return "".join(_write_run(span, para, pen) for span in para.spans)


def quote_link(link: str | None) -> str | None:
    """Return an address of the open web in a form that every program takes, else None.

    Office programs call a whole file damaged over one address they cannot parse.
    """
    address = quote(clean_link(link) or "", safe="%:/?#[]@!$&'()*+,;=-._~")
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    is_web = parts.scheme in {"http", "https"}
    return address if (parts.hostname if is_web else parts.path) else None


def _write_paragraph(para: Para, pen: Pen, number: int) -> str:
    before = f'<a:spcBef><a:spcPts val="{round(para.before * 100) if number else 0}"/></a:spcBef>'
    indent = to_emu(para.indent)
    properties = (
        f'<a:pPr marL="{indent}" indent="{-indent if para.bullet else 0}" '
        f'algn="{para.side.value}"><a:lnSpc><a:spcPts val="{round(para.leading * 100)}"/>'
        f"</a:lnSpc>{before}{_write_bullet(para.bullet)}</a:pPr>"
    )
    end = f'<a:endParaRPr {pen.lang} sz="{round(para.size * 100)}"/>'
    return f"<a:p>{properties}{write_runs(para, pen)}{end}</a:p>"


def _write_bullet(bullet: str) -> str:
    if not bullet:
        return "<a:buNone/>"
    colour = '<a:buClr><a:schemeClr val="accent1"/></a:buClr>'
    if bullet[:-1].isdigit():
        start = int(bullet[:-1])
        number = f'<a:buAutoNum type="arabicPeriod" startAt="{start}"/>'
        return f'{colour}<a:buFont typeface="+mj-lt"/>{number}'
    return f'{colour}<a:buFont typeface="Arial"/><a:buChar char="{bullet}"/>'


def _write_run(span: Span, para: Para, pen: Pen) -> str:
    size = round((span.size or para.size) * 100)
    bold = ' b="1"' if span.bold else ""
    italic = ' i="1"' if span.italic else ""
    address = quote_link(span.link)
    fill = write_fill(LINK if address else span.colour or para.colour)
    mark = '<a:highlight><a:srgbClr val="E6EBF0"/></a:highlight>' if span.code else ""
    link = f'<a:hlinkClick r:id="{pen.relate_link(address)}"/>' if address else ""
    properties = f'<a:rPr {pen.lang} sz="{size}"{bold}{italic}>{fill}{mark}{link}</a:rPr>'
    return f"<a:r>{properties}<a:t>{write_words(span.text)}</a:t></a:r>"
