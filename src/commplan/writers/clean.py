"""What user text may carry into any written file."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]",
)
_OPEN_WEB = re.compile(r"(?:https?://|mailto:)[^\s]+", re.IGNORECASE)


def clean_text(text: str) -> str:
    """Return ``text`` without the code points that neither HTML nor UTF-8 may hold."""
    return _FORBIDDEN.sub("", text)


def fold_text(text: str) -> str:
    """Return ``text`` on one line: clean, and every stretch of white space one space."""
    return " ".join(clean_text(text).split())


def clean_link(link: str | None) -> str | None:
    r"""Return ``link`` if it leads to the open web or a mailbox, else None.

    The test is a list of what is let in: browsers ignore white space and controls inside a
    scheme, so that ``java\nscript:`` would pass a list of what is kept out.
    """
    if link is None:
        return None
    address = clean_text(link).strip()
    return address if _OPEN_WEB.fullmatch(address) else None
