"""SYN030: a second YAML document begins in the file."""

from __future__ import annotations

from commplan.rules.base import ReaderFault
from commplan.source import faults


class SeveralDocuments(ReaderFault):
    """A second document begins in the same file.

    Why: one file is one plan; whatever follows the line `---` would be lost.
    Do: delete the line, or move the rest to a file of its own.
    Catalogue: –

    Bad::

        title: 松果咖啡 2026
        period: 2026
        ---  # SYN030
        title: 松果咖啡 2027
        period: 2027

    Good::

        title: 松果咖啡 2026
        period: 2026
    """

    fault = faults.SEVERAL_DOCUMENTS
