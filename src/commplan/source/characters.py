"""Characters that nobody sees: those that YAML forbids, and those that make a name another one."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from commplan.source import faults
from commplan.source.damage import Damage
from commplan.source.draft import Mend
from commplan.source.node import Scalar
from commplan.source.walk import walk_entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fact
    from commplan.source.node import Mapping, SourceText

_MOST = 20
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
_INVISIBLE = re.compile(
    "[\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164"
    "\ufeff]+|(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d+"
)
NAMING = frozenset({"id", "name", "编号", "編號", "名称", "名稱", "名字", "姓名"})
"""The keys whose values others refer to."""


def holds_strange(text: str) -> bool:
    """Tell whether a text holds any of them."""
    return _FORBIDDEN.search(text) is not None or _INVISIBLE.search(text) is not None


def list_forbidden(source: SourceText) -> Iterator[Damage]:
    """Yield the characters that YAML forbids; those behind the last are mended with it."""
    places = list(_FORBIDDEN.finditer(source.text))
    for number, place in enumerate(islice(places, _MOST)):
        more = places[_MOST:] if number == _MOST - 1 else ()
        mends = tuple(Mend(one.start(), len(one[0]), "") for one in (place, *more))
        facts: dict[str, Fact] = {"character": _code_of(place[0])}
        yield Damage(faults.CONTROL_CHARACTER, place.start(), len(place[0]), mends, facts)


def list_invisible(source: SourceText, tree: Mapping) -> Iterator[Damage]:
    """Yield the characters that nobody sees in keys, ids and names."""
    for key, value in walk_entries(tree):
        for scalar in (key, value if key.text in NAMING else None):
            if isinstance(scalar, Scalar):
                yield from _list_in(source, scalar)


def _list_in(source: SourceText, scalar: Scalar) -> Iterator[Damage]:
    for place in _INVISIBLE.finditer(source.text, scalar.start, scalar.end):
        name = _INVISIBLE.sub("", scalar.text)
        facts: dict[str, Fact] = {"character": _code_of(place[0]), "name": name}
        mends = (Mend(place.start(), len(place[0]), ""),)
        yield Damage(faults.INVISIBLE_CHARACTER, place.start(), len(place[0]), mends, facts)


def _code_of(text: str) -> str:
    return f"U+{ord(text[0]):04X}"
