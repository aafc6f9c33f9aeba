"""The brand's own colour for documents, where one of its colours can be read and means nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.model.plan import Plan

_HEX = re.compile(r"#?([0-9a-fA-F]{6})")
_CONTRAST = 4.5  # against white, the least for text by WCAG 2
_LIGHTS = ("2e9e6b", "e0a100", "d1453b")  # green, amber and red have a meaning of their own
_DARK = 0.04045  # below it, sRGB grows in proportion to the light
_NEAR = 75.0  # a colour as close as this to a light is taken for it


def choose_accent(plan: Plan) -> str | None:
    """Return the first colour of the brand that white text stands on, as six hex digits.

    None where the plan names no such colour (in hex), or only some that look like a light.
    """
    identity = None if plan.positioning is None else plan.positioning.identity
    visual = None if identity is None else identity.visual
    written = () if visual is None else visual.colours
    found = (match[1].lower() for text in written if (match := _HEX.fullmatch(text.strip())))
    return next((colour for colour in found if _is_fit(colour)), None)


def _is_fit(colour: str) -> bool:
    far = all(_distance(colour, light) > _NEAR for light in _LIGHTS)
    return far and 1.05 / (_luminance(colour) + 0.05) >= _CONTRAST


def _split(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (0, 2, 4))


def _distance(one: str, other: str) -> float:
    pairs = zip(_split(one), _split(other), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def _luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2, 0 for black to 1 for white."""
    linear = [
        part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _split(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
