"""The storeys of a pyramid: how wide each stands, and in which colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from commplan.report.blocks import Level, Pyramid

_NARROWEST: Final = 40  # percent: a title still fits
_STEP: Final = 5  # percent; the style sheet has one class for each step
_COLOURS: Final = (1, 2, 4, 6)


@dataclass(frozen=True, slots=True)
class Storey:
    """A level with its width in percent and its colour number."""

    level: Level
    share: int
    colour: int


def view_pyramid(pyramid: Pyramid) -> tuple[Storey, ...]:
    """Return the storeys from the top, each wider than the one above it."""
    last = max(len(pyramid.levels) - 1, 1)
    return tuple(
        Storey(level, _widen(number / last), _COLOURS[number % len(_COLOURS)])
        for number, level in enumerate(pyramid.levels)
    )


def _widen(depth: float) -> int:
    return round((_NARROWEST + depth * (100 - _NARROWEST)) / _STEP) * _STEP
