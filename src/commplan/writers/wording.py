"""What writers may add to the words of a document: punctuation, and parts that a text lacks."""

from __future__ import annotations

_FULL_WIDTH = ("zh", "ja")


def choose_colon(language: str) -> str:
    """Return the mark that joins a label to its statement in ``language``."""
    return "：" if language.startswith(_FULL_WIDTH) else ": "


def complete_text(text: str, *parts: str) -> str:
    """Return ``text`` with those of ``parts`` in front that it does not say itself."""
    missing = [part for part in parts if part not in text]
    return " · ".join((*missing, text))
