"""SYN041: the file is in another encoding than UTF-8."""

from __future__ import annotations

from commplan.reading import faults
from commplan.rules.base import ReaderFault


class NotUtf8(ReaderFault):
    """The file is not in the encoding UTF-8.

    Why: read in the wrong encoding, Chinese becomes other characters, and names go wrong
    without a sign.
    Do: save the file as UTF-8 in the editor, or name its encoding with `--encoding gbk`.
    Catalogue: –
    """

    fault = faults.NOT_UTF8
