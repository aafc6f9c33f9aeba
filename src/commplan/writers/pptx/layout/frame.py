"""What surrounds the body of a content slide: tracker, title, rule, source line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import (
    Anchor,
    Box,
    Footer,
    Form,
    Holder,
    Master,
    Para,
    Shape,
    Span,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import (
    balance_lines,
    break_paragraph,
    cut_text,
    measure_height,
    measure_text,
    shorten_text,
)
from commplan.writers.pptx.grid import (
    BODY_BOTTOM,
    BODY_GAP,
    LEFT,
    RULE_TOP,
    SOURCE,
    TITLE,
    TRACKER,
    WIDTH,
)
from commplan.writers.pptx.layout.words import join_label, set_line
from commplan.writers.pptx.palette import AXIS, BLUE, DEEP, QUIET

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLE_SIZES = (22, 21, 20, 19, 18)
TITLE_LEADING = 1.2
LONG_SIZES = (18, 16, 14)
LONG_MOST = 1.6  # inches; a longer headline goes on in the alt text of its placeholder
TRACKER_SIZE = 10.5
TRACKER_GAP = "     "
FOOTER_SIZE, FOOTER_WIDTH = 10, 10.0  # as the layouts of the base deck have them
SOURCE_SIZES = (10, 9)
SOURCE_LEADING = 1.1


@dataclass(frozen=True, slots=True)
class Frame:
    """The title as it fits, the layout that holds it, and what is left for the body."""

    title: Holder
    master: Master
    rule: tuple[Thing, ...]
    body: Box


def frame_headline(headline: str, suffix: str) -> Frame:
    """Fit a headline with its page suffix (" (2/3)" or nothing).

    Two lines of 22 to 18 points stand in the layout's own box. A longer one gets a box of its own
    and lets the body start lower.
    """
    text = f"{headline}{suffix}"
    for size in TITLE_SIZES:
        if len(break_paragraph(_set_title(text, size), WIDTH)) <= 2:  # noqa: PLR2004  # the house rule
            lines = balance_lines(text, size, WIDTH, bold=True)
            title = Holder(tuple(_set_title(line, size) for line in lines))
            return Frame(title, Master.CONTENT, (), _find_body(RULE_TOP))
    return _frame_long(text)


def draw_tracker(titles: Sequence[str], current: int) -> tuple[Thing, ...]:
    """Name the chapters in one line, the current one bold; only its neighbours if all are long."""
    first, last = find_window(titles, current, TRACKER.width)
    spans: list[Span] = []
    alt = ""
    for place in range(first, last):
        gap = TRACKER_GAP if spans else ""
        is_current = place == current
        words = titles[place]
        if is_current and last - first == 1:
            words = shorten_text(words, TRACKER_SIZE, TRACKER.width, bold=True)
            alt = "" if words == titles[place] else titles[place]
        colour = BLUE if is_current else QUIET
        spans.append(Span(f"{gap}{words}", bold=is_current, colour=colour))
    if not any(span.text for span in spans):
        return ()
    para = Para(tuple(spans), TRACKER_SIZE, QUIET, TRACKER_SIZE * 1.3)
    return (Shape("tracker", TRACKER, text=(para,), anchor=Anchor.MIDDLE, alt=alt),)


def find_window(titles: Sequence[str], current: int, width: float) -> tuple[int, int]:
    """Return the longest stretch of titles around ``current`` that fits ``width`` inches."""
    widths = [measure_text(f"{TRACKER_GAP}{title}", TRACKER_SIZE, bold=True) for title in titles]
    first, last = current, current + 1
    room = width * 72 - widths[current]
    while True:
        after = last < len(titles) and widths[last] <= room
        before = first > 0 and widths[first - 1] <= room
        if after and (not before or last - current <= current - first):
            room -= widths[last]
            last += 1
        elif before:
            first -= 1
            room -= widths[first]
        else:
            return first, last


def fit_footer(words: str, width: float = FOOTER_WIDTH) -> Footer:
    """Cut the footer to one line of its layout; what is cut off stays in its alt text."""
    shown = shorten_text(words, FOOTER_SIZE, width)
    return Footer(shown, "" if shown == words else words)


def draw_source(words: str, source: str) -> tuple[Thing, ...]:
    """Draw the source line: one line of 10 points, or two of 9, cut off with the rest as alt."""
    if not source:
        return ()
    line = join_label(words, source)
    for size in SOURCE_SIZES:
        text = (set_line(line, size, QUIET, leading=SOURCE_LEADING),)
        shown, rest = cut_text(text, SOURCE.width, SOURCE.height)
        if not rest:
            break
    alt = line if rest else ""
    return (Shape("source", SOURCE, text=shown, alt=alt),)


def _set_title(text: str, size: float) -> Para:
    return set_line(text, size, DEEP, bold=True, leading=TITLE_LEADING)


def _find_body(rule: float) -> Box:
    top = rule + BODY_GAP
    return Box(LEFT, top, WIDTH, BODY_BOTTOM - top)


def _frame_long(text: str) -> Frame:
    for size in LONG_SIZES:
        whole: Text = (_set_title(text, size),)
        shown, rest = cut_text(whole, WIDTH, LONG_MOST)
        if not rest:
            break
    height = max(measure_height(shown, WIDTH), TITLE.height)
    rule = TITLE.top + height + 0.06
    line = Shape("title rule", Box(LEFT, rule, WIDTH, 0.0), Form.LINE, stroke=Stroke(AXIS))
    title = Holder(shown, Box(TITLE.left, TITLE.top, WIDTH, height), text if rest else "")
    return Frame(title, Master.LONG_TITLE, (line,), _find_body(rule))
