"""The event stream of YAML: libyaml's where PyYAML was built with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOADER = getattr(yaml, "CLoader", yaml.Loader)


def read_events(text: str) -> Iterator[yaml.Event]:
    """Return the events of a text without characters that YAML forbids.

    Raises ``yaml.MarkedYAMLError`` where the parser gives up. (``yaml.parse`` asks before each
    event whether there is one; asking for it alone is a third quicker.)
    """
    return iter(_LOADER(text).get_event, None)
