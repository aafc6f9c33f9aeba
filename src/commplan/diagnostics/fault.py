"""A fault: one thing that can be wrong, with its code, its weight and its English wording."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal


class Severity(Enum):
    """How much a finding weighs: an error breaks the plan, a warning is likely to hurt."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Part(Enum):
    """Which part of a mapping's entry a diagnostic points at."""

    VALUE = "value"
    KEY = "key"


class Amount(NamedTuple):
    """Money in a currency, as a fact of a diagnostic."""

    value: Decimal
    currency: str


class Word(NamedTuple):
    """A word of commplan's own, worded in the reader's language: ``texts`` has it by ``key``."""

    key: str


class Key(NamedTuple):
    """A key of a plan: said as the file would write it.

    ``Model.key`` is the key of one model, where its word may be another than elsewhere.
    """

    key: str


class Choice(NamedTuple):
    """A value of an enumeration: what stands in a file, and the key of its word in ``texts``."""

    value: str
    key: str


Fact: TypeAlias = "str | int | date | Decimal | Amount | Word | Key | Choice | tuple[Fact, ...]"


class Fault(NamedTuple):
    """What a code stands for. A code never changes its meaning and is never used again.

    ``message`` and ``help`` are sentences with ``{fact}`` holes, the fullest first: the first one
    whose facts are all known is said. ``notes`` are the short labels of related places and fixes.
    One that ``is_list`` is found once for many items, all of them at fault.
    """

    code: str
    name: str
    severity: Severity
    message: tuple[str, ...]
    help: tuple[str, ...]
    notes: Mapping[str, str] = MappingProxyType({})
    is_list: bool = False
