"""Standard streams that can say everything: a GBK console must not crash on a sign it lacks."""

from __future__ import annotations

import io
import sys


def prepare_streams() -> None:
    """Replace what the console cannot show; write UTF-8 where the output is no console."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="replace")
