"""STR012: a value is none of the choices of its field."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnknownChoice(ReaderFault):
    """A value is none of the choices of its field.

    Why: rules and charts go by these words: a kind that they do not know is left out.
    Do: take one of the choices that the help lists.
    Catalogue: STR-01.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        currency: RMB  # STR012
        resources:
          - {name: 品鉴室, kind: venues}  # STR012

    Good::

        title: 松果咖啡 2026
        period: 2026
        currency: CNY
        resources:
          - {name: 品鉴室, kind: venue}
    """

    fault = faults.UNKNOWN_CHOICE
