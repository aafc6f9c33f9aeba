"""Ids of a page, made from the keys of a document."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_OUTSIDE: Final = re.compile(r"[^\w]+")
RESERVED: Final = ("top", "contents", "main")


def make_ids(keys: Iterable[str]) -> tuple[str, ...]:
    """Return one id for each key, in order: slugged, never empty, no two alike.

    Ids that the page itself uses (``RESERVED``) are not given away.
    """
    given = set(RESERVED)
    ids: list[str] = []
    for key in keys:
        slug = slug_key(key)
        id_, number = slug, 1
        while id_ in given:
            number += 1
            id_ = f"{slug}-{number}"
        given.add(id_)
        ids.append(id_)
    return tuple(ids)


def slug_key(key: str) -> str:
    """Return letters and digits of ``key`` in lower case, all else as single hyphens."""
    folded = unicodedata.normalize("NFKC", key).lower()
    return _OUTSIDE.sub("-", folded).strip("-") or "part"
