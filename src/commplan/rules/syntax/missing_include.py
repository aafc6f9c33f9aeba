"""SYN050: an included file is not there."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class MissingInclude(ReaderFault):
    """A file that `include` names is not there, or cannot be opened.

    Why: the people or channels in it are missing, so that much of the plan cannot be judged.
    Do: correct the path; it counts from the folder of the file that names it, with `/` between
    folders.
    Catalogue: –
    """

    fault = faults.MISSING_INCLUDE
