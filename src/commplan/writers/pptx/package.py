"""The one place that knows python-pptx and its private parts.

The base deck is kept as plain XML and zipped in memory. Slides get their shapes as XML strings;
what python-pptx does for them is package work: parts, relations, content types.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import quoteattr

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.parts.chart import ChartPart
from pptx.parts.embeddedpackage import EmbeddedXlsxPart

from commplan.package_data import data_folder
from commplan.writers.pptx.archive import zip_parts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

AUTHOR = "commplan"
LONGEST_TITLE = 255  # characters, the limit of the format
SECTION_LIST = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
POWERPOINT_2010 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main"
# The base deck is Simplified Chinese. Its East Asian typeface has the mainland's shapes even of
# characters that both scripts share, so a Traditional deck needs another one.
TRADITIONAL = {"zh-Hant", "zh-TW"}
TRADITIONAL_FORMS = {
    b'<a:ea typeface="Microsoft YaHei"/>': b'<a:ea typeface="Microsoft JhengHei"/>',
    b'lang="zh-CN"': b'lang="zh-TW"',
}


_THEME_ACCENT = b'<a:srgbClr val="0F5E8C"/>'
_THEME_DEEP = b'<a:srgbClr val="0B3C5D"/>'


@dataclass(frozen=True, slots=True)
class Leaf:
    """A slide under construction."""

    slide: Any

    def append(self, xml: str) -> None:
        """Put a shape on top of the others."""
        self.slide.shapes._spTree.append(parse_xml(xml))  # noqa: SLF001  # no public way

    def find_placeholder(self, kind: str) -> int | None:
        """Return the idx of the layout's placeholder of a type such as ``ftr``."""
        found = self.slide.slide_layout.element.xpath(f'.//p:nvPr/p:ph[@type="{kind}"]/@idx')
        return int(found[0]) if found else None

    def relate_link(self, address: str) -> str:
        """Return the id of the relation to an address outside."""
        relation: str = self.slide.part.relate_to(
            address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        )
        return relation

    def relate_slide(self, target: Leaf) -> str:
        """Return the id of the relation to another slide."""
        relation: str = self.slide.part.relate_to(target.slide.part, RELATIONSHIP_TYPE.SLIDE)
        return relation

    def add_chart(self, chart: bytes, workbook: bytes) -> str:
        """Add a chart part with its workbook; return the id of the relation to the chart."""
        package = self.slide.part.package
        name = package.next_partname(ChartPart.partname_template)
        part = ChartPart.load(name, CONTENT_TYPE.DML_CHART, package, chart)
        part.relate_to(EmbeddedXlsxPart.new(workbook, package), RELATIONSHIP_TYPE.PACKAGE)
        relation: str = self.slide.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
        return relation


@dataclass(frozen=True, slots=True)
class Book:
    """A presentation under construction."""

    presentation: Any

    def add_slide(self, layout: str, name: str) -> Leaf:
        """Add a slide without shapes on a layout of the base deck."""
        layouts = self.presentation.slide_layouts
        slide = self.presentation.slides.add_slide(layouts.get_by_name(layout))
        for shape in list(slide.placeholders):
            shape.element.getparent().remove(shape.element)
        slide.element.cSld.set("name", name)
        return Leaf(slide)

    def name_parts(self, seed: str, parts: Sequence[tuple[str, str, Sequence[Leaf]]]) -> None:
        """List stretches of slides (key, title, slides) as sections of the slide sorter."""
        sections = "".join(
            f"<p14:section name={quoteattr(title)} id={quoteattr(_make_id(seed, key))}>"
            f"<p14:sldIdLst>{_list_ids(leaves)}</p14:sldIdLst></p14:section>"
            for key, title, leaves in parts
        )
        self.presentation.element.append(
            parse_xml(
                f'<p:extLst xmlns:p="{PRESENTATION}"><p:ext uri="{SECTION_LIST}">'
                f'<p14:sectionLst xmlns:p14="{POWERPOINT_2010}">{sections}</p14:sectionLst>'
                "</p:ext></p:extLst>",
            ),
        )

    def describe(self, title: str, language: str, on: date) -> None:
        """Fill the core properties; all dates are the day the document speaks of."""
        properties = self.presentation.core_properties
        noon = datetime.combine(on, time(12), UTC).replace(tzinfo=None)
        properties.title = title[:LONGEST_TITLE]
        properties.author = AUTHOR
        properties.last_modified_by = AUTHOR
        properties.language = language
        properties.created = noon
        properties.modified = noon

    def save(self) -> bytes:
        """Return the package as python-pptx zips it, with the time in it."""
        stream = io.BytesIO()
        self.presentation.save(stream)
        return stream.getvalue()


def open_base_deck(language: str, accent: str | None = None) -> Book:
    """Zip the base deck's parts and open them as a presentation without slides.

    ``accent`` takes the place of the theme's first accent, and a darker shade of it that of the
    second text colour: all that is not a light, a lane or a series follows it.
    """
    folder = data_folder("templates") / "deck"
    parts = {
        path.relative_to(folder).as_posix(): _adapt_part(path.read_bytes(), language, accent)
        for path in folder.rglob("*")
        if path.is_file()
    }
    return Book(Presentation(io.BytesIO(zip_parts(parts))))


def _adapt_part(xml: bytes, language: str, accent: str | None) -> bytes:
    if accent is not None:
        xml = xml.replace(_THEME_ACCENT, _write_colour(accent))
        xml = xml.replace(_THEME_DEEP, _write_colour(_darken(accent)))
    if language in TRADITIONAL:
        for form, traditional in TRADITIONAL_FORMS.items():
            xml = xml.replace(form, traditional)
    return xml


def _write_colour(colour: str) -> bytes:
    return f'<a:srgbClr val="{colour.upper()}"/>'.encode()


def _darken(colour: str) -> str:
    """Return the colour with two thirds of its light."""
    parts = (int(colour[place : place + 2], 16) * 2 // 3 for place in (0, 2, 4))
    return "".join(f"{part:02x}" for part in parts)


def _make_id(seed: str, key: str) -> str:
    return f"{{{uuid5(NAMESPACE_URL, f'{seed}/{key}')}}}".upper()


def _list_ids(leaves: Sequence[Leaf]) -> str:
    return "".join(f'<p14:sldId id="{leaf.slide.slide_id}"/>' for leaf in leaves)
