"""The chapter of the appendix that says who is full when, what goes out when, and what clashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.report.clashes import show_clashes
from commplan.report.load_map import map_people
from commplan.report.message_map import map_channels
from commplan.report.sections import make_chapter
from commplan.report.slack import show_slack

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic
    from commplan.report.blocks import Chapter
    from commplan.report.brief import Brief


def build_load(brief: Brief, diagnostics: tuple[Diagnostic, ...]) -> Chapter | None:
    """Show clashes first, then the maps, week by week."""
    sections = (
        show_clashes(brief, diagnostics),
        *map_people(brief),
        *map_channels(brief),
        show_slack(brief),
    )
    return make_chapter("load", brief.terms.load.chapter, sections, is_appendix=True)
