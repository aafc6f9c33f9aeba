"""SYN052: an include is no path to a file."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class UnusableInclude(ReaderFault):
    """`include` names no file: a web address, a pattern (`*.yaml`), a name that is not allowed.

    Why: nothing is fetched from the network, and a plan has to be read alike on every
    computer.
    Do: name each file by itself, by the way to it: `include: [team.yaml,
    shared/holidays.yaml]`.
    Catalogue: –
    """

    fault = faults.UNUSABLE_INCLUDE
