"""The command line: joins the arrows, and is the only floor with a clock and an environment.

Three things have to happen before anything else is imported. The process is short, builds much and
drops little: searching it for garbage costs a quarter of its time. pydantic would look through
every installed package for plugins, and import what that needs; ``importlib.metadata`` is loaded
when somebody uses it, as the standard library offers.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

gc.disable()
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def _load_on_use(name: str) -> None:
    """Import a module of the standard library when one of its names is first asked for."""
    spec = find_spec(name)
    if name in sys.modules or spec is None or spec.loader is None:
        return
    spec.loader = LazyLoader(spec.loader)
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)


_load_on_use("importlib.metadata")
