"""Sections and chapters: what says nothing is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.blocks import Chapter, Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.report.blocks import Block
    from commplan.report.brief import Brief


def make_section(brief: Brief, key: str, headline: str, *blocks: Block) -> Section:
    """Make a section with the plan as its source."""
    return Section(key, headline, blocks, brief.source)


def make_chapter(
    key: str, title: str, sections: Iterable[Section | None], *, is_appendix: bool = False
) -> Chapter | None:
    """Make a chapter of the sections that there are; None where there is none."""
    present = tuple(section for section in sections if section is not None)
    return Chapter(key, title, present, is_appendix) if present else None
