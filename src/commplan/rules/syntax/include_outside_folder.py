"""SYN051: an include leads out of the plan's folder."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class IncludeOutsideFolder(ReaderFault):
    """`include` names a file outside the folder of the plan.

    Why: a plan that is handed on must not show what stands elsewhere on a disk, and an
    absolute path exists on one computer only.
    Do: put the shared file into the folder of the plan or below, or move the plan into the
    folder that holds both; then write the way to it: `shared/team.yaml`.
    Catalogue: –
    """

    fault = faults.INCLUDE_OUTSIDE
