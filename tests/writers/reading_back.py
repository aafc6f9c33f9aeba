"""Readers that share nothing with the writers: what does a file say, by its own rules?"""

from __future__ import annotations

import io
from html.parser import HTMLParser

from lxml import etree
from markdown_it import MarkdownIt
from pptx import Presentation

INLINE_TAGS = frozenset({"a", "strong", "em", "code", "span", "tspan"})
UNREAD_TAGS = frozenset({"style", "script"})
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SHOWN_PARTS = ("/ppt/slides/", "/ppt/notesSlides/", "/ppt/charts/")


def squeeze(text: str) -> str:
    """Return the text without white space: formats break lines where they like."""
    return "".join(text.split())


class PageReader(HTMLParser):
    """Collects the words of a page, the tags with their attributes, and nesting faults."""

    VOID = frozenset({"meta", "col", "link", "br", "img", "input"})

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        self.faults += [f"<{tag}> stays open" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in self.VOID:
            self._open.append(tag)
        self._part(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] not in UNREAD_TAGS:
            self.words.append(data)

    def _part(self, tag: str) -> None:
        if tag not in INLINE_TAGS:
            self.words.append("\n")


def read_page(data: bytes) -> str:
    return "".join(PageReader(data.decode()).words)


def read_markdown(data: bytes) -> str:
    lines: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(data.decode()):
        if token.type == "inline":
            lines.append("".join(child.content for child in token.children or ()))
        else:
            lines.append(token.content)
    return "\n".join(lines)


def read_deck(data: bytes) -> str:
    package = Presentation(io.BytesIO(data)).part.package
    roots = [
        etree.fromstring(part.blob)
        for part in package.iter_parts()
        if part.partname.startswith(SHOWN_PARTS) and part.partname.endswith(".xml")
    ]
    return "\n".join(line for root in roots for line in _read_part(root))


def _read_part(root: etree._Element) -> list[str]:
    paragraphs = [
        "".join(node.text or "" for node in paragraph.iter(f"{DRAWING}t"))
        for paragraph in root.iter(f"{DRAWING}p")
    ]
    frames = [
        "".join(node.text or "" for node in body.iter(f"{DRAWING}t"))
        for body in root.iter("{*}txBody")
    ]
    values = [node.text or "" for node in root.iter(f"{CHART}v")]
    described = [node.get("descr", "") for node in root.iter("{*}cNvPr")]
    return [*paragraphs, *frames, *values, *described]
