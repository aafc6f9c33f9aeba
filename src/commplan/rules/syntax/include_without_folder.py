"""SYN057: there is no folder to include files from."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class IncludeWithoutFolder(ReaderFault):
    """A plan from standard input includes files.

    Why: the paths count from the folder of the plan, and it has none.
    Do: name the file of the plan instead of piping it: `commplan validate plan.yaml`.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        include: [team.yaml]  # SYN057

    Good::

        title: 松果咖啡 2026
        period: 2026
        team: {people: [{name: 林一, role: 社群负责人}]}
    """

    fault = faults.INCLUDE_WITHOUT_FOLDER
