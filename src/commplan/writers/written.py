"""What every document writer returns: the bytes, and what the format could not show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Loss:
    """A block that the format cannot draw, and the form that stands in for it."""

    section: str
    block: str
    shown_as: str


@dataclass(frozen=True, slots=True)
class Written:
    """A finished document."""

    data: bytes
    losses: tuple[Loss, ...] = ()
