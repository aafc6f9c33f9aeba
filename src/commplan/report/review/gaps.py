"""What is said where nobody filled in the data: which fields are missing, and in which file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.actuals_head import ActualsHead
from commplan.reading.key_words import word_field
from commplan.report.blocks import Panel, Panels, Paragraph, Tone
from commplan.report.sections import make_section
from commplan.report.tables import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.report.blocks import Section
    from commplan.report.review.brief import ReviewBrief


class _Wanted(NamedTuple):
    """A section of a file of actuals, and those of its fields that are missing, in words."""

    section: str
    fields: str


def show_gap(brief: ReviewBrief, key: str, subject: str, *fields: str) -> Section:
    """Make the slide of a subject of which nothing is known: it lists the fields to fill in.

    A field is a path in a file of actuals (``members.joined``), said in the words of the reader.
    """
    frame = brief.words.frame
    lines = tuple(
        say(brief.label(one.section, one.fields) if one.fields else one.section)
        for one in _word_fields(brief, fields)
    )
    panel = Panel(brief.label(frame.fill_in_title, brief.file), lines, Tone.MUTED)
    headline = frame.fill_in_headline.format(subject=subject)
    return make_section(brief, key, headline, Panels((panel,)))


def note_gap(brief: ReviewBrief, *fields: str) -> Paragraph:
    """Make the line below a slide of which only a part is known."""
    frame = brief.words.frame
    words = brief.join(
        f"{one.section}{brief.note(one.fields)}" for one in _word_fields(brief, fields)
    )
    return Paragraph(
        say(brief.label(frame.missing, frame.fill_in.format(file=brief.file, fields=words)))
    )


def _word_fields(brief: ReviewBrief, fields: tuple[str, ...]) -> Iterator[_Wanted]:
    """Yield each section once, with its fields as the reader's language writes them in a file."""
    language = brief.texts.language
    paths = (tuple(one.split(".")) for one in fields)
    for section, of_section in groupby(paths, key=lambda path: path[0]):
        words = [word_field(ActualsHead, path, language) for path in of_section if path[1:]]
        yield _Wanted(word_field(ActualsHead, (section,), language), brief.join(words))
