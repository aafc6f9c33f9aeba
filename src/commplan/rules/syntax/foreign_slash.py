"""SYN058: a path has another sign than `/` between folders."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class ForeignSlash(ReaderFault):
    r"""A path in `include` has `\` between its folders, or a full-width slash.

    Why: on macOS and Linux, and in an automatic check, the file is not found.
    Do: write `/`; Windows understands it as well.
    Catalogue: –
    """

    fault = faults.FOREIGN_SLASH
