"""What one looks up and does not present: the end of a long document, in chapters of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from commplan.report.messages import has_short_calendar, show_message_calendar
from commplan.report.sections import make_chapter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.report.blocks import Chapter, Section
    from commplan.report.brief import Brief

_MOST_SECTIONS = 45  # a story of more is not told in one meeting

_NUMBERS = re.compile(r"(-\d+)+$")

_FOUNDATIONS = {
    "why": ("factors",),
    "positioning": ("arguments", "range"),
    "goals": ("ranges", "judging", "definitions"),
    "audience": ("habits", "reach", "studies"),
}
_OPERATIONS = {
    "membership": (
        "tier-rules",
        "benefit-costs",
        "tier-quarters",
        "points-earn",
        "points-burn",
        "growth",
        "leader-programme",
        "member-days",
    ),
    "people": ("attendance", "duties", "roles", "work", "boards", "group-sizes", "moderation"),
    "platforms": ("strengths", "running", "quotas"),
    "content": ("series", "style", "authors", "messages", "production"),
    "rhythm": ("nodes", "own-days"),
    "activities": ("all", "series", "phases", "rest"),
    "marketing": ("prices", "personalisation", "traffic"),
    "partners": ("agreements", "resources"),
    "service": ("feedback", "care"),
    "data": ("use", "compliance"),
}
_CONTROL = {
    "money": ("limits", "posts", "lines"),
    "dangers": ("register", "reviews", "crisis-steps"),
    "governance": ("changes",),
}


def build_calendar(brief: Brief) -> Chapter | None:
    """List every dated message where there are too many for their chapter."""
    sections = () if has_short_calendar(brief) else show_message_calendar(brief)
    title = brief.terms.messages.appendix
    return make_chapter("appendix", title, sections, is_appendix=True)


def move_to_appendix(brief: Brief, chapters: Iterable[Chapter | None]) -> tuple[Chapter, ...]:
    """Move what one looks up behind the story, where that would be too long with it.

    Moved sections keep their full name: chapter and key. Other chapters of the appendix follow.
    """
    present = [chapter for chapter in chapters if chapter is not None]
    story = [chapter for chapter in present if not chapter.is_appendix]
    others = [chapter for chapter in present if chapter.is_appendix]
    if sum(len(chapter.sections) for chapter in story) <= _MOST_SECTIONS:
        return (*story, *others)
    frame = brief.terms.frame
    groups = (
        ("appendix-foundations", frame.appendix_foundations, _FOUNDATIONS),
        ("appendix-operations", frame.appendix_operations, _OPERATIONS),
        ("appendix-control", frame.appendix_control, _CONTROL),
    )
    looked_up = (_gather(key, title, story, keys) for key, title, keys in groups)
    kept = (_keep(chapter, _FOUNDATIONS | _OPERATIONS | _CONTROL) for chapter in story)
    return (*kept, *(chapter for chapter in looked_up if chapter is not None), *others)


def _gather(
    key: str, title: str, story: list[Chapter], keys: dict[str, tuple[str, ...]]
) -> Chapter | None:
    moved = (
        replace(section, key=f"{chapter.key}/{section.key}")
        for chapter in story
        for section in _choose(chapter, keys)
    )
    return make_chapter(key, title, moved, is_appendix=True)


def _keep(chapter: Chapter, keys: dict[str, tuple[str, ...]]) -> Chapter:
    moved = _choose(chapter, keys)
    return replace(
        chapter, sections=tuple(section for section in chapter.sections if section not in moved)
    )


def _choose(chapter: Chapter, keys: dict[str, tuple[str, ...]]) -> tuple[Section, ...]:
    """Return the sections that are looked up; none where nothing else would be left."""
    names = keys.get(chapter.key, ())
    chosen = tuple(one for one in chapter.sections if _is_named(one.key, names))
    return chosen if len(chosen) < len(chapter.sections) else ()


def _is_named(key: str, names: tuple[str, ...]) -> bool:
    """Tell whether a key is one of ``names``, or one of its numbered parts."""
    return _NUMBERS.sub("", key) in names
