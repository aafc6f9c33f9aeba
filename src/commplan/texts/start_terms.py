"""The words of ``commplan new``: its questions, and what it says at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class StartTerms(NamedTuple):
    """What is asked and said where a plan begins. Holes are in braces."""

    lead: str
    ask_brand: str
    ask_kind: str
    kinds: Mapping[str, str]  # each kind of community, in a line
    ask_year: str
    ask_keys: str
    keys: Mapping[str, str]  # the languages of keys, with an example
    brand: str  # where none is given
    bad_number: str  # hole: count
    bad_year: str  # hole: value
    bad_kind: str  # holes: value, known
    no_kind: str  # hole: known
    already_there: str  # hole: path
    written: str
    step_check: str
    step_render: str
