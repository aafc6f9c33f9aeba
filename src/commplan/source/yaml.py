"""YAML to the positioned tree.

PyYAML's own loader resolves types (``19:00`` becomes 1140), keeps the last of two equal keys and
recurses; so only its event stream is used (libyaml's, where PyYAML was built with it).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from yaml.error import MarkedYAMLError

from commplan.source.builder import Builder, Stop, start_of
from commplan.source.events import read_events
from commplan.source.node import Mapping, SourceText

if TYPE_CHECKING:
    from commplan.diagnostics import Diagnostic

_REMARK = re.compile(r" #[^\s#]")
_WIDE_COLON = "："
_WIDE_KEY = re.compile(r"(?:[{,，]|(?:\A|\n)[ -]*)\s*[A-Za-z_]\w*：$")
_WIDE_FIRST_KEY = re.compile(r"\{ *\w+：$")
_LONGEST_KEY = 40
_FILLER = "\u3164"  # shows nothing, and counts as a letter


class Parsed(NamedTuple):
    """A file as a tree; ``tree`` is None where nothing could be read.

    ``incomplete`` are the keys of the root below which something could not be read.
    """

    source: SourceText
    tree: Mapping | None
    diagnostics: tuple[Diagnostic, ...]
    incomplete: tuple[str, ...] = ()


def parse(text: str, file: str) -> Parsed:
    """Read YAML as a positioned tree; what is wrong with it is data beside the tree.

    ``text`` has no byte-order mark. A damaged file is read as it would be with its damages mended,
    and without what no mend explains.
    """
    source = SourceText(file, text)
    if not _is_strange(text):
        builder = Builder(source)
        is_sound = True
        try:
            builder.take_all(read_events(text))
            builder.check_root()
        except Stop:
            pass
        except MarkedYAMLError:
            is_sound = False
        if is_sound and not (builder.damages or _REMARK.search(text) or _has_wide_key(text)):
            return _sum_up(builder)
    return _parse_damaged(source)


def _is_strange(text: str) -> bool:
    """Tell whether a text holds characters that YAML forbids or that nobody sees."""
    if text.replace("\n", "").replace("\r", "").isprintable() and _FILLER not in text:
        return False
    from commplan.source.characters import holds_strange  # noqa: PLC0415 - costly, rarely needed

    return holds_strange(text)


def _has_wide_key(text: str) -> bool:
    """Tell whether a full-width colon stands where a key could end."""
    place = text.find(_WIDE_COLON)
    while place > 0:
        pattern = _WIDE_KEY if text[place - 1].isascii() else _WIDE_FIRST_KEY
        if pattern.search(text, max(0, place - _LONGEST_KEY), place + 1):
            return True
        place = text.find(_WIDE_COLON, place + 1)
    return False


def _sum_up(builder: Builder) -> Parsed:
    tree = builder.root if isinstance(builder.root, Mapping) else None
    return Parsed(builder.source, tree, tuple(builder.found))


def _parse_damaged(source: SourceText) -> Parsed:
    """Read a file that has damages; they outdo what else was found at their places."""
    from commplan.source.repair import read_damaged  # noqa: PLC0415 - only for a broken file

    builder, damages, incomplete = read_damaged(source)
    damaged = {start_of(damage) for damage in damages}
    rest = (one for one in builder.found if start_of(one) not in damaged)
    tree = builder.root if isinstance(builder.root, Mapping) else None
    return Parsed(source, tree, tuple(sorted((*rest, *damages), key=start_of)), incomplete)
