"""The event stream of YAML: libyaml's where PyYAML was built with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOADER = getattr(yaml, "CLoader", yaml.Loader)


def read_events(text: str) -> Iterator[yaml.Event]:
    """Return the events of a text without characters that YAML forbids.

    Raises ``yaml.MarkedYAMLError`` where the parser gives up.
    """
    return yaml.parse(text, Loader=_LOADER)


def find_stop(text: str) -> int | None:
    """Return the offset at which the parser gives up, None where it reads everything."""
    try:
        for _ in read_events(text):
            pass
    except yaml.MarkedYAMLError as error:
        return place_of(error)
    return None


def place_of(error: yaml.MarkedYAMLError) -> int:
    """Return the offset of a parser's error."""
    mark = error.problem_mark or error.context_mark
    return 0 if mark is None else mark.index
