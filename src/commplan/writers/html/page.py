"""A whole document as one page."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from commplan.package_data import data_folder
from commplan.report.blocks import Chart, YearChart
from commplan.writers.clean import clean_link, clean_text
from commplan.writers.html.charts.palette import list_hues
from commplan.writers.html.ids import make_ids
from commplan.writers.html.views import View, view_blocks
from commplan.writers.html.year.figure import draw_legend_sign
from commplan.writers.signs import choose_state_sign, choose_tone_sign
from commplan.writers.wording import word_move, word_span
from commplan.writers.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.report.blocks import Chapter, Document, Section


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section with its id and its blocks in rows; ``is_wide`` asks for a broad sheet in print."""

    id: str
    section: Section
    rows: tuple[tuple[View, ...], ...]
    is_wide: bool


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter with its id."""

    id: str
    title: str
    sections: tuple[SectionView, ...]


def write_html(document: Document) -> Written:
    """Return the document as one UTF-8 page with styles, script and figures inside."""
    templates = load_templates()
    style, script = read_asset("style.css") + tint_page(document), read_asset("script.js")
    page = templates.get_template("page.html").render(
        document=document,
        chapters=view_chapters(document),
        style=style,
        script=script,
        policy=write_policy(style, script),
    )
    return Written(clean_text(page).encode())


def tint_page(document: Document) -> str:
    """Return the style that gives a page the colour of its brand, where the document has one.

    On dark paper the page keeps its own colours: what white text stands on is too dark there.
    """
    if document.accent is None:
        return ""
    rules = f"--accent: #{document.accent}; --panel-accent: #{document.accent};"
    return f"@media (prefers-color-scheme: light) {{ :root {{ {rules} }} }}\n"


def view_chapters(document: Document) -> tuple[ChapterView, ...]:
    """Return the chapters with an id for each chapter and section, no two alike."""
    keys = [
        key
        for chapter in document.chapters
        for key in (chapter.key, *(f"{chapter.key}-{section.key}" for section in chapter.sections))
    ]
    ids, hues = iter(make_ids(keys)), list_hues(_list_charts(document))
    return tuple(_view_chapter(chapter, ids, hues) for chapter in document.chapters)


def write_policy(style: str, script: str) -> str:
    """Return the Content-Security-Policy: this style, this script, and nothing else at all."""
    return (
        f"default-src 'none'; style-src {hash_source(style)}; script-src {hash_source(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def hash_source(text: str) -> str:
    """Return the source expression that lets one inline text through."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


@cache
def load_templates() -> Environment:
    """Return the templates that came with commplan, with escaping on for all of them."""
    templates = Environment(
        loader=FileSystemLoader(data_folder("templates") / "html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["link"] = clean_link
    templates.filters["state_sign"] = choose_state_sign
    templates.filters["state_bar"] = draw_legend_sign
    templates.filters["span"] = word_span
    templates.globals["word_move"] = word_move
    templates.globals["tone_sign"] = choose_tone_sign
    return templates


@cache
def read_asset(name: str) -> str:
    """Return a style sheet or script as it goes into the page."""
    return (data_folder("templates") / "html" / name).read_text(encoding="utf-8")


def _list_charts(document: Document) -> Iterator[Chart]:
    for chapter in document.chapters:
        for section in chapter.sections:
            yield from (block for block in section.blocks if isinstance(block, Chart))


def _view_chapter(chapter: Chapter, ids: Iterator[str], hues: dict[str, int]) -> ChapterView:
    id_ = next(ids)
    sections = tuple(_view_section(section, next(ids), hues) for section in chapter.sections)
    return ChapterView(id_, chapter.title, sections)


def _view_section(section: Section, id_: str, hues: dict[str, int]) -> SectionView:
    is_wide = any(isinstance(block, YearChart) for block in section.blocks)
    return SectionView(id_, section, view_blocks(section.blocks, id_, hues), is_wide)
