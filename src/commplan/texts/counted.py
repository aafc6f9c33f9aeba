"""Words about a number of things: languages differ in how they say one and many."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence or phrase for exactly one thing, and for any other number (``{count}``)."""

    one: str
    many: str

    def fill(self, count: int, **facts: str) -> str:
        """Word ``count`` things."""
        return (self.one if count == 1 else self.many).format(count=count, **facts)


def say_always(words: str) -> Counted:
    """Make words that are the same for every number, as in Chinese."""
    return Counted(words, words)
