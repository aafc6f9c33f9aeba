"""SYN059: two files write the same field."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class FieldInTwoFiles(ReaderFault):
    """The plan and an included file, or two included files, write the same field.

    Why: only one of the two can count. Lists are joined; a single value is not.
    Do: keep it in one of them; the plan's own comes before those of included files.
    Catalogue: –
    """

    fault = faults.FIELD_IN_TWO_FILES
