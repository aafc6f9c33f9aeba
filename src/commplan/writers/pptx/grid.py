"""The grid of a page, in inches: 13.333 × 7.5 with margins of half an inch."""

from __future__ import annotations

from commplan.writers.pptx.deck import Box

PAGE = Box(0.0, 0.0, 13.333, 7.5)
LEFT = 0.5
WIDTH = 12.333
RIGHT = LEFT + WIDTH
TRACKER = Box(LEFT, 0.2, 7.9, 0.22)
LEGEND = Box(8.6, 0.2, RIGHT - 8.6, 0.22)
TITLE = Box(LEFT, 0.47, WIDTH, 0.80)
RULE_TOP = 1.30
BODY_GAP = 0.20  # between the rule and the body
BODY_BOTTOM = 6.66
SOURCE = Box(LEFT, 6.83, WIDTH, 0.28)
GUTTER = 0.24  # between things that stand side by side
STACK_GAP = 0.22  # between things that stand one above the other
