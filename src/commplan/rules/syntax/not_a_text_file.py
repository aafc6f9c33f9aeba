"""SYN043: the file is an Office file, a PDF or a picture."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class NotATextFile(ReaderFault):
    """The file is an Office file, a PDF or a picture.

    Why: a plan is a text file; what looks like one in another program cannot be read.
    Do: name the plan, which ends in `.yaml`. A document that commplan wrote is no plan.
    Catalogue: –
    """

    fault = faults.NOT_TEXT
