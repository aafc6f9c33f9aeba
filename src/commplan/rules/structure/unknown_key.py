"""STR020: a key is no field of the place where it stands."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnknownKey(ReaderFault):
    """A key is no field of the place where it stands: it is misspelt, or belongs elsewhere.

    Why: a field that is ignored in silence is the worst fault of a plan in text.
    Do: take the name that the help proposes; notes of your own can stand in a comment behind
    `#`.
    Catalogue: STR-02.

    Bad::

        title: 松果咖啡 2026
        period: 2026
        activites:  # STR020
          - {name: 手冲课, when: 2026-05-16, onwer: 林一}  # STR020

    Good::

        title: 松果咖啡 2026
        period: 2026
        activities:
          - {name: 手冲课, when: 2026-05-16, owner: 林一}
    """

    fault = faults.UNKNOWN_KEY
