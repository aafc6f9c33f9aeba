"""SVG elements as markup-safe strings, and the units that figures are drawn in.

Figures keep their text at one size on every screen: ``x`` is a share of the width in percent,
``y`` is in pixels, and nothing is scaled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable


def draw(name: str, *children: str, **attributes: str | float | None) -> Markup:
    """Return an element; ``_`` in an attribute's name stands for ``-`` and a last one for none.

    Children that are not Markup are escaped, attributes always; those that are None are left out.
    """
    written = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), _write_number(value))
        for key, value in attributes.items()
        if value is not None
    )
    return Markup("<{0}{1}>{2}</{0}>").format(name, written, Markup("").join(children))


def join(parts: Iterable[Markup]) -> Markup:
    """Return the parts as one string."""
    return Markup("").join(parts)


def percent(share: float) -> str:
    """Return a share from 0 to 1 as a length of the width."""
    return f"{_write_number(share * 100)}%"


def _write_number(value: str | float) -> str:
    if isinstance(value, str):
        return value
    return f"{value:.2f}".rstrip("0").rstrip(".")
