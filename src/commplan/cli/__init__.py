"""The command line: joins the arrows, and is the only floor with a clock and an environment.

Two settings have to stand before anything else is imported. The process is short, builds much and
drops little: searching it for garbage costs a quarter of its time. And pydantic would look through
every installed package for plugins, 14 ms.
"""

from __future__ import annotations

import gc
import os

gc.disable()
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
