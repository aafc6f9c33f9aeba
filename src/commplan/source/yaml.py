"""YAML to the positioned tree.

PyYAML's own loader resolves types (``19:00`` becomes 1140), keeps the last of two equal keys and
recurses; so only its event stream is used (libyaml's, where PyYAML was built with it).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from yaml.error import MarkedYAMLError

from commplan.diagnostics import Diagnostic
from commplan.source import faults
from commplan.source.builder import Builder, Stop, start_of
from commplan.source.events import place_of, read_events
from commplan.source.node import Mapping, Scalar, SourceText

if TYPE_CHECKING:
    from commplan.diagnostics import Fact

_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Parsed(NamedTuple):
    """A file as a tree; ``tree`` is None where nothing could be read."""

    source: SourceText
    tree: Mapping | None
    diagnostics: tuple[Diagnostic, ...]


def parse(text: str, file: str) -> Parsed:
    """Read YAML as a positioned tree; what is wrong with it is data beside the tree.

    ``text`` has no byte-order mark. A tree is returned only where the whole file could be read:
    findings such as a duplicate key leave it whole, a syntax fault does not.
    """
    source = SourceText(file, text)
    control = _CONTROL.search(text)
    if control is not None:
        span = source.span(control.start(), control.end())
        facts: dict[str, Fact] = {"character": f"U+{ord(control[0]):04X}"}
        fault = Diagnostic(faults.CONTROL_CHARACTER, (), facts=facts, span=span)
        return Parsed(source, None, (fault,))
    builder = Builder(source)
    try:
        builder.take_all(read_events(text))
    except Stop:
        builder.root = None
    except MarkedYAMLError as error:
        builder.root = None
        builder.found = _find_damages(builder, place_of(error))
    else:
        _check_root(builder)
    tree = builder.root if isinstance(builder.root, Mapping) else None
    return Parsed(source, tree, tuple(builder.found))


def _find_damages(builder: Builder, stop: int) -> list[Diagnostic]:
    """Say what broke the file; a damage outdoes what else was found at its place."""
    from commplan.source.repair import find_damages  # noqa: PLC0415 - only for a broken file

    damages = find_damages(builder.source, stop)
    damaged = {start_of(damage) for damage in damages}
    rest = (one for one in builder.found if start_of(one) not in damaged)
    return sorted((*rest, *damages), key=start_of)


def _check_root(builder: Builder) -> None:
    root = builder.root
    if isinstance(root, Mapping):
        return
    if root is None or (isinstance(root, Scalar) and root.is_blank):
        builder.report(faults.EMPTY_FILE, 0, 1)
        return
    if isinstance(root, Scalar):
        from commplan.source.damage import find_key_damage  # noqa: PLC0415 - only for no plan

        damage = find_key_damage(builder.source, root)
        if damage is not None:
            builder.found.append(damage.describe(builder.source))
            return
    builder.report(faults.NOT_A_MAPPING, root.start, root.start + 1)
