"""What fixes would change, as a unified diff that ``patch`` and ``git apply`` take."""

from __future__ import annotations

import re
from difflib import unified_diff

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def write_diff(file: str, before: str, after: str) -> str:
    """Return the changes of one file; an empty text where there are none.

    Lines end only at a line feed, as ``patch`` sees them; a carriage return is part of its line.
    """
    lines = unified_diff(_LINE.findall(before), _LINE.findall(after), file, file)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
