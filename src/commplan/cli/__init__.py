"""The command line: joins the arrows, and is the only floor with a clock and an environment.

The garbage collector has to be off before anything else is imported: the process is short, builds
much and drops little, and searching it costs a quarter of its time.
"""

from __future__ import annotations

import gc

gc.disable()
